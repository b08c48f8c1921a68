"""Moments in the words of whoever is at the desk: their zone and UTC, always named."""

import datetime

from django.utils import timezone


def in_words(moment, at):
    """Return *14:30 Bishkek, 08:30 UTC*, with the day where it is not that of ``at``."""
    zone = timezone.get_current_timezone()
    local, utc = moment.astimezone(zone), moment.astimezone(datetime.UTC)
    day = "" if local.date() == at.astimezone(zone).date() else f" on {day_in_words(local)}"
    if local.utcoffset() == datetime.timedelta() and city(zone) == "UTC":
        return f"{utc:%H:%M} UTC{day}"
    other = "" if utc.date() == local.date() else f" on {day_in_words(utc)}"
    return f"{local:%H:%M} {city(zone)}{day}, {utc:%H:%M} UTC{other}"


def city(zone):
    """Return the name that people call a zone by: *Bishkek*."""
    return str(zone).rpartition("/")[2].replace("_", " ")


def zone_in_words(at):
    """Return the zone of who is at the desk: *Asia/Bishkek, now 14:30, 08:30 UTC*."""
    zone = timezone.get_current_timezone()
    return f"{zone}, where it is {in_words(at, at)} now"


def day_in_words(moment):
    return f"{moment.day} {moment:%B %Y}"
