"""Who has an article open, and what they have typed and not saved yet."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from articles.models.articles import Article

AWAY = timedelta(minutes=3)  # a hidden tab may report once a minute only
KEPT = timedelta(days=30)  # what nobody came back for


class OpeningQuerySet(models.QuerySet):
    def others(self, article, token, at):
        """Return the openings of ``article`` but ``token`` that still report, the first first."""
        there = self.filter(article=article, seen__gt=at - AWAY, closed=False)
        return there.exclude(token=token).select_related("user").order_by("since", "pk")

    def typed_by(self, user, article=None):
        """Return what ``user`` typed in ``article``, or in new ones, and never saved."""
        left = self.filter(user=user, article=article).exclude(typed={})
        return left.filter(seen__gt=timezone.now() - KEPT).order_by("-seen")

    def forget_old(self, at):
        """Remove what reports no more and holds no words, and words after a month."""
        self.filter(typed={}, seen__lt=at - timedelta(days=1)).delete()
        self.filter(seen__lt=at - KEPT).delete()


class Opening(models.Model):
    """One form that somebody has open. ``typed`` is their private draft: nobody else sees it.

    ``saved`` is the version that this form wrote last, so that its own second save is no rival.
    """

    token = models.CharField(max_length=32, unique=True)
    article = models.ForeignKey(
        Article, models.CASCADE, null=True, blank=True, related_name="openings"
    )
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="openings")
    since = models.DateTimeField(auto_now_add=True)
    seen = models.DateTimeField()
    closed = models.BooleanField(default=False)
    unsaved = models.BooleanField(default=False)
    typed = models.JSONField(default=dict)
    saved = models.PositiveIntegerField(null=True, blank=True)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="+"
    )
    taken_at = models.DateTimeField(null=True, blank=True)

    objects = OpeningQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.user} since {self.since:%H:%M}"
