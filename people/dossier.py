"""What the desk shows of a person beside the form: each fact with what it rests on."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.db.models import Prefetch, Q

from people.models import Attestation, Membership
from people.partial_dates import in_words
from people.terms import term_in_words

FEW = 20  # rows of a kind; the rest is in the lists
SILENCE = timedelta(days=92)  # without any report, from which a gap is told
WIDTH = 1000  # of the time line, in its own units
Says = Attestation.Says


@dataclass
class Term:
    """A membership from its ``first`` to its ``last`` known day, with its place on the line."""

    membership: Membership
    words: str
    first: object
    last: object
    evidence: list
    flags: list = field(default_factory=list)
    x: float = 0
    width: float = 0


def dossier_of(person):
    """Return what the page of ``person`` at the desk shows beside the form."""
    terms = terms_of(person)
    return {
        "terms": terms,
        "gaps": gaps_between(terms),
        "line_width": WIDTH,
        "words": _words(person),
        "attended": _attended(person),
        "read_as": _read_as(person),
    }


def terms_of(person):
    """Return the ``Term`` of each membership of ``person``, the earliest first, flagged."""
    read = _findings(Attestation).select_related("article").defer("article__body", "article__text")
    attested = Attestation.objects.prefetch_related(Prefetch("findings", read))
    rows = person.memberships.select_related("post")
    terms = [_term(one) for one in rows.prefetch_related(Prefetch("attestations", attested))]
    terms.sort(key=lambda one: (one.first is None, one.first or one.last, one.membership.pk))
    _place(terms)
    _flag_overlaps(terms)
    return terms


def _findings(model):
    """Return the confirmed findings that lead to rows of ``model``, from this side of the house."""
    rows = model._meta.get_field("findings").related_model.objects.confirmed()
    return rows.filter(article__killed=False).order_by("pk")


def _term(membership):
    days = list(membership.attestations.all())
    held = [one.day for one in days if one.says in Says.holding()]
    ended = [one.day for one in days if one.says == Says.ENDED]
    first = membership.start_first or min(held, default=None)
    last = membership.end_last or min(ended, default=None) or max(held, default=None)
    evidence = [(one, finding) for one in days for finding in list(one.findings.all())[:1]]
    return Term(membership, term_in_words(membership, days), first, last or first, evidence[-3:])


def _place(terms):
    days = [day for one in terms for day in (one.first, one.last) if day]
    if not days:
        return
    begin, length = min(days), max((max(days) - min(days)).days, 1)
    for one in terms:
        if one.first:
            one.x = round((one.first - begin).days / length * WIDTH, 1)
            one.width = max(round((one.last - one.first).days / length * WIDTH, 1), 6)
            one.x = min(one.x, WIDTH - one.width)


def _flag_overlaps(terms):
    dated = [one for one in terms if one.first]
    for place, one in enumerate(dated):
        for other in dated[place + 1 :]:
            if other.first < one.last and one.first < other.last:
                for term, beside in ((one, other), (other, one)):
                    term.flags.append(_overlap(term.membership, beside.membership))


def _overlap(one, other):
    if one.post_id == other.post_id:
        return "Overlaps another term of the same post"
    return f"At the same time as {other.post}"


def gaps_between(terms):
    """Return (from, to) in words of the times without a report of any post: no report, no more."""
    gaps, known = [], None
    for one in (term for term in terms if term.first):
        if known and one.first - known > SILENCE:
            gaps.append((in_words(known), in_words(one.first)))
        known = max(known or one.last, one.last)
    return gaps


def _words(person):
    rows = (
        person.quotations.filter(article__killed=False)
        .select_related("article")
        .defer("article__body", "article__text")
    )
    read = _findings(person.quotations.model)
    rows = rows.prefetch_related(Prefetch("findings", read))
    return rows.order_by("-article__published_on", "-pk")[:FEW]


def _attended(person):
    events = person.events.model
    told = Q(event__articles=None) | Q(event__articles__killed=False)
    rows = person.participations.filter(told).distinct().select_related("event")
    rows = rows.prefetch_related(Prefetch("event__findings", _findings(events)))
    return rows.order_by("-event__reported_on", "-pk")[:FEW]


def _read_as(person):
    """Return (name, sentence, dispatch, finding) for the names under which ``person`` was read."""
    rows = _findings(type(person)).filter(person=person, kind="person").order_by("target", "-pk")
    found = {}
    for target, sentence, dispatch, key in rows.values_list("target", "sentence", "dispatch", "pk")[
        :200
    ]:
        found.setdefault(target, (target, sentence, dispatch, key))
    return list(found.values())
