"""Events that are likely one: told twice within a few days, with somebody in common."""

from collections import defaultdict
from datetime import timedelta
from itertools import chain, islice

from django.db.models import F, Q

from articles.reported_plans import reported_plans
from people.duplicates import because, undecided

NEAR = timedelta(days=3)  # between two reports of one event
AT_ONCE = 200  # pairs whose people are looked up together
PLANNED = "Planned and reported: one day, one kind, one place or thing"
REASON = "One kind, near in time, with somebody in common"


def alike_events(events, limit):
    """Return at most ``limit`` ``Duplicate`` among events, plans first, then the latest."""
    theirs = "people__participations__event"
    agree = Q(date="") | Q(**{f"{theirs}__date": ""}) | Q(**{f"{theirs}__date": F("date")})
    alike = events.filter(
        agree,
        **{f"{theirs}__kind": F("kind"), f"{theirs}__pk__gt": F("pk")},
        **{f"{theirs}__merged_into": None},
    )
    pairs = alike.order_by("-reported_on", "-pk", theirs)
    days = pairs.values_list("pk", theirs, "reported_on", f"{theirs}__reported_on", "kind")
    told = chain(_planned(events), because(REASON, _of_one_company(events, _near(days.distinct()))))
    return undecided(events, _shown(events), told, limit)


def alike_plans(events, limit):
    """Return at most ``limit`` ``Duplicate``: plans without names that a report likely tells of."""
    return undecided(events, _shown(events), _planned(events), limit)


def _planned(events):
    return because(PLANNED, reported_plans(events))


def _shown(events):
    return events.prefetch_related("people")


def _near(pairs):
    """Yield (one, other, kind) of ``pairs``, of which each has two days, where these are near."""
    for one, other, day, others, kind in pairs.iterator():
        if abs(day - others) <= NEAR:
            yield one, other, kind


def _of_one_company(events, pairs):
    """Yield those of ``pairs`` that can be one: who meets two guests on a day meets them apart."""
    apart = {*events.model.Kind.encounters(), events.model.Kind.PHONE_CALL}
    while part := list(islice(pairs, AT_ONCE)):
        people = _people(events, {key for *pair, _ in part for key in pair})
        for one, other, kind in part:
            fewer, more = sorted((people[one], people[other]), key=len)
            if kind not in apart or fewer <= more or len(fewer & more) > 1:
                yield one, other


def _people(events, keys):
    """Return the keys of the people of each of the events ``keys``."""
    found = defaultdict(set)
    known = events.filter(pk__in=keys, people__isnull=False).order_by()
    for event, person in known.values_list("pk", "people"):
        found[event].add(person)
    return found
