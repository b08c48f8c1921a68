"""Lists of what waits, page by page from a place on, so that 100,000 are as fast as ten."""

from django.db.models import Count, Q, Sum

from articles.closed import without_killed
from articles.models import Finding

PAGE = 50
PROPOSED = Finding.State.PROPOSED
MOST = 10_000  # counted exactly up to here
ORDERS = {"first": ("-weight", "-pk"), "newest": ("-pk",)}


def waiting(user, kind="", rule="", target="", list_name=""):
    """Return the findings that wait for ``user``: of one kind, rule or name, or of one list.

    ``list_name`` is ``flagged`` for those put aside, ``again`` for those whose sentence changed.
    """
    state = Finding.State.LOOK_AGAIN if list_name == "again" else PROPOSED
    rows = open_to(user).filter(state=state, flagged=list_name == "flagged")
    asked = {"kind": kind, "rule": rule, "target": target}
    return rows.filter(**{name: value for name, value in asked.items() if value})


def open_to(user):
    """Return the findings that ``user`` may see: those of killed articles are a publisher's."""
    return without_killed(user, Finding.objects.all(), "article")


def page_of(rows, order, after=""):
    """Return (findings, place) of the page of ``rows`` that begins after the place ``after``.

    A place is ``weight,key``; the one returned begins the next page, empty for the last.
    """
    found = list(_after(rows, order, after).order_by(*ORDERS[order])[: PAGE + 1])
    more = len(found) > PAGE
    return found[:PAGE], place(found[PAGE - 1]) if more else ""


def place(finding):
    """Return where ``finding`` stands in an order, for the address of a page."""
    return f"{finding.weight!r},{finding.pk}"


def _after(rows, order, after):
    try:
        weight, key = after.split(",")
        weight, key = float(weight), int(key)
    except ValueError:
        return rows
    if order == "newest":
        return rows.filter(pk__lt=key)
    return rows.filter(weight__lte=weight).filter(Q(weight__lt=weight) | Q(pk__lt=key))


def number_of(rows):
    """Return how many ``rows`` there are, in words: exact up to ten thousand."""
    number = rows.order_by()[: MOST + 1].count()
    return f"more than {MOST:,}" if number > MOST else f"{number:,}"


def people(user, limit=PAGE):
    """Return the names that wait with how often: who unlocks most first."""
    rows = open_to(user).filter(state=PROPOSED, kind="person", flagged=False)
    return (
        rows.values("target")
        .annotate(number=Count("pk"), most=Sum("weight"))
        .order_by("-most", "target")[:limit]
    )


def rules(user):
    """Return the rules by how many of their findings wait."""
    rows = open_to(user).filter(state=PROPOSED).order_by().values("rule")
    return rows.annotate(number=Count("pk")).order_by("-number", "rule")


def next_dispatch(user, seen, order="first"):
    """Return the key of the dispatch that is next in ``order``, ``seen`` ones left out."""
    rows = waiting(user).exclude(dispatch__in=seen).order_by(*ORDERS[order])
    return rows.values_list("dispatch", flat=True).first()
