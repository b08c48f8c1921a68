"""Events that are likely one: told twice within a few days, with somebody in common."""

from datetime import timedelta

from django.db.models import F, Q

from people.duplicates import undecided

NEAR = timedelta(days=3)  # between two reports of one event
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
    return undecided(events, events.prefetch_related("people"), _near(days), limit, REASON)


def _near(pairs):
    """Yield each of ``pairs`` (one, other, day of each) of which the days are near."""
    for one, other, day, others in pairs.iterator():
        if abs(day - others) <= NEAR:
            yield one, other
