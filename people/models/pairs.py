"""An editor's word on two people, bodies, posts or events: the same, or not the same."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q


class PairVerdictQuerySet(models.QuerySet):
    def standing(self):
        """Return those that nobody has taken back."""
        return self.filter(taken_back=None)

    def on(self, one, other):
        """Return the verdicts on two permanent keys, in whatever order."""
        first, second = sorted((one, other))
        return self.filter(one=first, other=second)


class PairVerdict(models.Model):
    """Kept between permanent keys (``uid``), the lesser first: it outlives every row.

    ``same`` is ``None`` where the editor could not tell; ``kind`` is the label of the model.
    """

    kind = models.CharField(max_length=40, default="people.person", editable=False)
    key = models.CharField(
        max_length=64, blank=True, editable=False, help_text="Of the press that said it."
    )
    one = models.UUIDField(editable=False)
    other = models.UUIDField(editable=False, db_index=True)
    same = models.BooleanField("the same", null=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="pair_verdicts"
    )
    at = models.DateTimeField(auto_now_add=True)
    taken_back = models.DateTimeField(null=True, blank=True)

    objects = PairVerdictQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["kind", "-id"], name="pair_by_kind")]
        constraints = [
            models.UniqueConstraint(
                fields=["key"], condition=~Q(key=""), name="pair_verdict_once_a_press"
            ),
            models.CheckConstraint(condition=Q(one__lt=F("other")), name="pair_in_order"),
            models.UniqueConstraint(
                fields=["one", "other"],
                condition=Q(taken_back=None),
                name="pair_has_one_standing_verdict",
            ),
        ]

    def __str__(self):
        return {True: "the same", False: "not the same"}.get(self.same, "cannot tell yet")
