"""Dispatches on their way in: what waits for an editor's *create*, and what clashes."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from articles.models.articles import Article
from articles.models.dispatches import Dispatch, ImportRun


class Delivery(models.Model):
    """One text of an import, before and after it became a dispatch.

    It keeps the bytes of what waits and of what was refused, so that both can be tried again.
    """

    class State(models.TextChoices):
        WAITS = "waits", "Waits"
        CREATED = "created", "Created"
        REFUSED = "refused", "Refused"
        DROPPED = "dropped", "Dropped"

    run = models.ForeignKey(ImportRun, models.CASCADE, related_name="deliveries")
    name = models.CharField(max_length=500)
    raw = models.BinaryField(help_text="The bytes as delivered.")
    sha256 = models.CharField(max_length=64)
    state = models.CharField(max_length=8, choices=State, default=State.WAITS)
    outcome = models.CharField(max_length=10, blank=True)
    reason = models.CharField(max_length=500, blank=True)
    remedy = models.CharField(max_length=300, blank=True)
    preview = models.JSONField(default=dict, help_text="What it would do, as last looked at.")
    refused = models.JSONField(default=list, help_text="The keys of the lines that were refused.")
    day = models.DateField(
        null=True, blank=True, help_text="The day that an editor typed, where the text has none."
    )
    dispatch = models.ForeignKey(
        Dispatch, models.SET_NULL, null=True, blank=True, related_name="deliveries"
    )

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "deliveries"

    def __str__(self):
        return self.name


class ConflictQuerySet(models.QuerySet):
    def open(self):
        """Return those that wait for an editor."""
        return self.filter(settled_at=None)


class Conflict(models.Model):
    """A dispatch that came again, changed, while an editor had changed its article."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="conflicts")
    base = models.ForeignKey(
        Dispatch, models.PROTECT, related_name="+", help_text="The filing that both began with."
    )
    theirs = models.OneToOneField(Dispatch, models.PROTECT, related_name="conflict")
    found = models.DateTimeField(auto_now_add=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled = models.CharField(max_length=300, blank=True, help_text="How, in words.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = ConflictQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article"],
                condition=Q(settled_at=None),
                name="conflict_open_once_an_article",
            ),
            models.CheckConstraint(condition=~Q(base=F("theirs")), name="conflict_of_two_filings"),
        ]

    def __str__(self):
        return f"{self.article} and its new filing"
