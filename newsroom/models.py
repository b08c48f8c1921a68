"""The staff."""

import zoneinfo

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models


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
