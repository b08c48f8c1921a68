"""Plans that name nobody, and the reports that likely tell of them: of that kind, day and place.

A plan with names is joined by its report; one without is only proposed, for a day may have two
sessions. Yields pairs of keys; knows the queryset of events only through its argument.
"""

from collections import defaultdict
from datetime import timedelta

from django.db.models import Q

from people.duplicates import SMALL_WORDS
from people.folding import folded

MOST = 200  # open plans that are looked at, the latest first
DAY = timedelta(days=1)
FAMILY = {"talks": "meeting", "award": "ceremony"}
PLAIN = "by with from new held hold take took place president minister state national"
COMMON = frozenset(map(folded, [*SMALL_WORDS, *PLAIN.split()]))


def reported_plans(events):
    """Yield (key of a report, key of the plan that it likely tells of) among ``events``."""
    plans = events.filter(internal=True, people=None, date_first__isnull=False).planned()
    plans = list(plans.prefetch_related("participations").order_by("-date_first", "-pk")[:MOST])
    told = _reports(events, plans) if plans else {}
    for plan in plans:
        for report in told.get((_family(plan), plan.date_first), ()):
            if _agree(plan, report):
                yield report.pk, plan.pk


def _reports(events, plans):
    """Return the events that happened, by family of their kind and by day of the ``plans``."""
    days = {one.date_first for one in plans}
    dayless = Q(date_first=None, reported_on__in=days | {one + DAY for one in days})
    rows = events.filter(dayless | Q(date_first__in=days), stage="happened")
    found = defaultdict(list)
    for row in rows.prefetch_related("participations", "findings").order_by("pk"):
        own = [row.date_first] if row.date_first else [row.reported_on, row.reported_on - DAY]
        for day in own:
            found[_family(row), day].append(row)
    return found


def _family(event):
    return FAMILY.get(event.kind, event.kind)


def _agree(plan, report):
    """Tell whether both name one organization, one place or one thing besides their kind."""
    bodies = [{row.organization_id for row in one.participations.all()} for one in (plan, report)]
    if bodies[0] & bodies[1] - {None}:
        return True
    said = " ".join([report.title, report.place, *(one.sentence for one in report.findings.all())])
    apart = COMMON | {folded(one) for one in (plan.kind, report.kind, f"{plan.kind}s")}
    return bool((set(plan.folded.split()) - apart) & set(folded(said).split()))
