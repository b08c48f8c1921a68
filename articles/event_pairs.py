"""Events that are likely one: told twice within a few days, with somebody in common."""

from datetime import timedelta

from django.db.models import F, Q

from articles.reported_plans import reported_plans
from people.duplicates import undecided

NEAR = timedelta(days=3)  # between two reports of one event
PLANNED = "Planned and reported: one day, one kind, one place or thing"
REASON = "One kind, near in time, with somebody in common"


def alike_events(events, limit):
    """Return at most ``limit`` ``Duplicate`` among events, the latest first."""
    theirs = "people__participations__event"
    agree = Q(date="") | Q(**{f"{theirs}__date": ""}) | Q(**{f"{theirs}__date": F("date")})
    alike = events.filter(
        agree,
        **{f"{theirs}__kind": F("kind"), f"{theirs}__pk__gt": F("pk")},
        **{f"{theirs}__merged_into": None},
    )
    pairs = alike.order_by("-reported_on", "-pk", theirs)
    days = pairs.values_list("pk", theirs, "reported_on", f"{theirs}__reported_on").distinct()
    planned = alike_plans(events, limit)
    left = limit - len(planned)
    return planned + undecided(events, _shown(events), _near(days), left, REASON)


def alike_plans(events, limit):
    """Return at most ``limit`` ``Duplicate``: plans without names that a report likely tells of."""
    return undecided(events, _shown(events), reported_plans(events), limit, PLANNED)


def _shown(events):
    return events.prefetch_related("people")


def _near(pairs):
    """Yield each of ``pairs`` (one, other, day of each) of which the days are near."""
    for one, other, day, others in pairs.iterator():
        if abs(day - others) <= NEAR:
            yield one, other
