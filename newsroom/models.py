"""The staff."""

import zoneinfo

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from articles.models import Article


def validate_zone(value):
    if value not in zoneinfo.available_timezones():
        raise ValidationError(f"{value} is no time zone: write Asia/Bishkek, Europe/London …")


class User(AbstractUser):
    time_zone = models.CharField(
        max_length=40,
        blank=True,
        validators=[validate_zone],
        help_text="Asia/Bishkek, Europe/London …; empty: the house's.",
    )
    language = models.CharField(max_length=10, blank=True, help_text="en, ru …; empty: English.")


class GivenPermissions(models.Model):
    """What one of the house's groups was given so far, so that nothing is given a second time."""

    group = models.OneToOneField("auth.Group", models.CASCADE, related_name="+")
    names = models.JSONField(default=list, help_text="articles.view_article …")

    def __str__(self):
        return f"{self.group}: {len(self.names)}"


class SavedFilter(models.Model):
    """A list as somebody wants to see it again: its filters, order and search."""

    user = models.ForeignKey(User, models.CASCADE, related_name="filters")
    page = models.CharField(max_length=80, help_text="The list: articles_article.")
    name = models.CharField(max_length=60)
    query = models.CharField(max_length=1000, blank=True)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "page", "name"], name="filter_name_once")
        ]

    def __str__(self):
        return self.name

    @property
    def list_address(self):
        return reverse(f"admin:{self.page}_changelist")

    @property
    def address(self):
        return f"{self.list_address}?{self.query}"


class SlotQuerySet(models.QuerySet):
    def standing(self, at):
        """Return those that have not expired; a withdrawn article has left its slot for good."""
        there = Article.objects.filter(pk=OuterRef("article"))
        left = Exists(there.filter(withdrawn_at__gte=OuterRef("at")))
        return self.filter(Q(until=None) | Q(until__gt=at)).exclude(left)


class Slot(models.Model):
    """A place on the front, given to an article by an editor. The lowest order leads."""

    article = models.OneToOneField(Article, models.CASCADE, related_name="slot")
    order = models.PositiveSmallIntegerField()
    until = models.DateTimeField(null=True, blank=True, help_text="Empty: until it is moved.")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = SlotQuerySet.as_manager()

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self):
        return f"{self.order}: {self.article}"


class HandOverQuerySet(models.QuerySet):
    def open(self):
        """Return the notes that nobody has taken yet."""
        return self.filter(taken_at=None)


class HandOver(models.Model):
    """A note to the next editor; it stays on the first page of the desk until it is taken."""

    words = models.TextField(max_length=4000)
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    taken_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    taken_at = models.DateTimeField(null=True, blank=True)

    objects = HandOverQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.words[:80]
