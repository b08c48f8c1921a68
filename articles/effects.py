"""What the main button will do, in words: the promise that it then has to keep."""

import datetime

from django.utils import timezone

from articles.checking import chosen_of
from articles.clocks import day_in_words, in_words
from articles.models import Article
from articles.publication import moment_of

PUBLISHED = Article.Status.PUBLISHED


def effect_of(article, at):
    """Return what publishing ``article`` with its present times does, seen at the moment ``at``.

    The same words stand on the button and come back with it, so that a time changed in between
    is noticed.
    """
    again = article.status == PUBLISHED
    due, end = moment_of(article), article.embargo_until
    if not again and end and (chosen_of(article) or at) < end > at:
        return f"Under embargo until {in_words(end, at)}"
    if not due or due <= at:
        day = article.published_at and article.published_at.astimezone(clock_zone(article))
        today = at.astimezone(timezone.get_current_timezone()).date()
        dated = day and day.date() < today
        return "Publish now" + (f", dated {day_in_words(day)}" if dated else "")
    if again and due == end != article.publish_at:
        return f"Hold until the embargo ends: {in_words(due, at)}"
    return f"{'Re-schedule' if again else 'Schedule'} for {in_words(due, at)}"


def clock_zone(article):
    """Return the zone in which the date of ``article`` is read: a bare day has no zone."""
    day_only = article.precision == Article.Precision.DAY
    return datetime.UTC if day_only else timezone.get_current_timezone()
