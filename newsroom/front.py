"""The front as the editors arrange it; what they leave open the newest articles fill."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from articles.models import Article
from newsroom.models import Slot

MOST = 12  # slots
TOP = 3  # the lead and two beside it; the others are columns


class Moved(Exception):
    """Somebody else arranged the front since the page was opened; nothing was written."""


@dataclass
class Row:
    """An article of an arrangement, and until when it stands there."""

    article: Article
    until: datetime | None = None


def arranged(at):
    """Return the articles that the editors put on the front, as readers see them at ``at``."""
    shown = Article.objects.public(at).listed().select_related("source")
    return shown.filter(slot__in=Slot.objects.standing(at)).order_by("slot__order")[:MOST]


def standing(at):
    """Return the rows of the front as it stands at the moment ``at``, seen by readers or not."""
    slots = Slot.objects.standing(at).select_related("article")
    return [Row(one.article, one.until) for one in slots]


def stamp(rows):
    """Return words that change whenever the arrangement ``rows`` does."""
    untils = [int(one.until.timestamp()) if one.until else "" for one in rows]
    return ",".join(f"{one.article.pk}@{until}" for one, until in zip(rows, untils, strict=True))


@transaction.atomic
def arrange(rows, by, opened, at):
    """Make ``rows`` the front; return (article, place) of each that came or moved.

    Raises ``Moved`` where the front is not the one whose ``stamp`` was ``opened``.
    """
    list(Slot.objects.select_for_update())
    before = standing(at)
    if stamp(before) != opened:
        raise Moved
    places = {one.article.pk: place for place, one in enumerate(before, 1)}
    Slot.objects.all().delete()
    Slot.objects.bulk_create(
        Slot(article=one.article, order=place, until=one.until, by=by)
        for place, one in enumerate(rows[:MOST], 1)
    )
    return [
        (one.article, place)
        for place, one in enumerate(rows[:MOST], 1)
        if places.get(one.article.pk) != place
    ]


def place_of(number):
    """Say which place on the front is the ``number``th."""
    return "Lead" if number == 1 else "Second" if number <= TOP else "Column"
