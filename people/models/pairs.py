"""An editor's word on two people: the same, or not the same."""

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
    """Kept between permanent keys (``Person.uid``), the lesser first: it outlives every row."""

    one = models.UUIDField(editable=False)
    other = models.UUIDField(editable=False, db_index=True)
    same = models.BooleanField("the same person")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="pair_verdicts"
    )
    at = models.DateTimeField(auto_now_add=True)
    taken_back = models.DateTimeField(null=True, blank=True)
    merge = models.ForeignKey(
        "people.Merge", models.SET_NULL, null=True, blank=True, related_name="verdicts"
    )

    objects = PairVerdictQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(one__lt=F("other")), name="pair_in_order"),
            models.UniqueConstraint(
                fields=["one", "other"],
                condition=Q(taken_back=None),
                name="pair_has_one_standing_verdict",
            ),
        ]

    def __str__(self):
        return "the same" if self.same else "not the same"
