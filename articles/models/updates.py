"""Dispatches that tell a story again: what is an update of what, and what takes a story back."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from articles.models.articles import Article
from articles.models.dispatches import Dispatch


class Shingle(models.Model):
    """One hash of a dispatch's words, by which near-copies of it are found."""

    dispatch = models.ForeignKey(Dispatch, models.CASCADE, related_name="shingles")
    key = models.IntegerField()
    day = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["key", "day"], name="shingle_by_key")]

    def __str__(self):
        return str(self.key)


class StoryUpdateQuerySet(models.QuerySet):
    def open(self):
        """Return those that wait for an editor."""
        return self.filter(state=StoryUpdate.State.PROPOSED)

    def waiting(self):
        """Return those open that name a story whose article has not been withdrawn."""
        gone = Q(earlier__article__status=Article.Status.WITHDRAWN)
        return self.open().exclude(earlier=None).exclude(gone)

    def about(self, article):
        """Return those that tell the story of ``article`` again, or that it tells again."""
        return self.filter(Q(earlier=article.dispatch_id) | Q(dispatch=article.dispatch_id))

    def told(self):
        """Return them with the articles and dispatches that they are about."""
        return self.select_related("dispatch__article", "earlier__article")


class StoryUpdate(models.Model):
    """That ``dispatch`` tells the story of ``earlier`` again, corrects it or takes it back."""

    class Kind(models.TextChoices):
        UPDATE = "update", "Update of"
        CORRECTION = "correction", "Correction of"
        WITHDRAWAL = "withdrawal", "Withdrawal of"

    class State(models.TextChoices):
        PROPOSED = "proposed", "Proposed"
        CONFIRMED = "confirmed", "Confirmed"
        REJECTED = "rejected", "Rejected"

    kind = models.CharField(max_length=10, choices=Kind)
    dispatch = models.ForeignKey(Dispatch, models.CASCADE, related_name="updates")
    earlier = models.ForeignKey(
        Dispatch, models.CASCADE, null=True, blank=True, related_name="updated_by"
    )
    named = models.CharField(
        "story named", max_length=300, blank=True, db_index=True, help_text="Its folded headline."
    )
    state = models.CharField(
        max_length=9, choices=State, default=State.PROPOSED, db_index=True, editable=False
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    at = models.DateTimeField(null=True, blank=True, editable=False)
    before = models.JSONField(
        default=dict, editable=False, help_text="The address and state that an undo gives back."
    )
    found = models.DateTimeField(auto_now_add=True)

    objects = StoryUpdateQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["dispatch", "earlier"], name="story_update_once"),
            models.CheckConstraint(
                condition=~Q(dispatch=models.F("earlier")), name="story_update_of_another"
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.earlier or self.named}"
