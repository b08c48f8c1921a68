"""The staff."""

import zoneinfo

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse


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
