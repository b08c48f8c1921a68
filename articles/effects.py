"""What the main button will do, in words: the promise that it then has to keep."""

import datetime

from django.utils import timezone

from articles.models import Article
from articles.publication import moment_of

PUBLISHED = Article.Status.PUBLISHED


def effect_of(article, at):
    """Return what publishing ``article`` with its present times does, seen at the moment ``at``.

    The same words stand on the button and come back with it, so that a time changed in between
    is noticed.
    """
    again = article.status == PUBLISHED
    due = moment_of(article)
    if not due or due <= at:
        day = article.published_at and article.published_at.astimezone(clock_zone(article))
        today = at.astimezone(timezone.get_current_timezone()).date()
        dated = day and day.date() < today
        return "Publish now" + (f", dated {_day(day)}" if dated else "")
    if due == article.embargo_until:
        held = "Hold until the embargo ends" if again else "Publish when the embargo ends"
        return f"{held}: {in_words(due, at)}"
    return f"{'Re-schedule' if again else 'Schedule'} for {in_words(due, at)}"


def clock_zone(article):
    """Return the zone in which the date of ``article`` is read: a bare day has no zone."""
    day_only = article.precision == Article.Precision.DAY
    return datetime.UTC if day_only else timezone.get_current_timezone()


def in_words(moment, at):
    """Return *14:30 Bishkek, 08:30 UTC*, with the day where it is not that of ``at``."""
    zone = timezone.get_current_timezone()
    local, utc = moment.astimezone(zone), moment.astimezone(datetime.UTC)
    day = "" if local.date() == at.astimezone(zone).date() else f" on {_day(local)}"
    if local.utcoffset() == datetime.timedelta() and city(zone) == "UTC":
        return f"{utc:%H:%M} UTC{day}"
    other = "" if utc.date() == local.date() else f" on {_day(utc)}"
    return f"{local:%H:%M} {city(zone)}{day}, {utc:%H:%M} UTC{other}"


def city(zone):
    """Return the name that people call a zone by: *Bishkek*."""
    return str(zone).rpartition("/")[2].replace("_", " ")


def zone_in_words(at):
    """Return the zone of who is at the desk: *Asia/Bishkek, now 14:30, 08:30 UTC*."""
    zone = timezone.get_current_timezone()
    return f"{zone}, where it is {in_words(at, at)} now"


def _day(moment):
    return f"{moment.day} {moment:%B %Y}"
