"""Who holds which post on a day, as readers may be told it."""

from django.conf import settings
from django.db.models import Prefetch

from people.models import Attestation, Membership
from people.terms import term_in_words


def held(memberships, at, *also):
    """Return public memberships with what attests them: only what a public article confirms.

    ``also`` names what is to be fetched with each attestation.
    """
    attested = Attestation.objects.public(at).prefetch_related(*also)
    return public_offices(memberships, at).prefetch_related(
        Prefetch("attestations", attested, to_attr="known")
    )


def public_offices(memberships, at):
    """Return those of which readers may see the person and the post too."""
    return (
        memberships.public(at)
        .filter(person__visible_from__seen_by=at, post__visible_from__seen_by=at)
        .select_related("person", "post__organization")
    )


def standings(memberships, at, day=None, disputed=()):
    """Return (membership, status, attested day, whether it may be called *now*) of each."""
    today = day or at.date()
    rows = []
    for membership in memberships:
        status, attested = membership.standing_on(today, membership.known)
        membership.term = term_in_words(membership, membership.known)
        fresh = attested is None or (today - attested).days <= settings.CURRENT_DAYS
        fresh = fresh and membership.pk not in disputed
        rows.append((membership, status, attested, fresh))
    return rows


def standings_on(memberships, at, day):
    """Return the ``standings`` on ``day`` from the last word on each, in one query.

    However often a membership is attested, two reports of each are read. No term in words.
    """
    rows = []
    for membership in public_offices(memberships, at).last_said(day, at):
        status, attested = membership.standing_on(day, _last_words(membership))
        fresh = attested is None or (day - attested).days <= settings.CURRENT_DAYS
        rows.append((membership, status, attested, fresh))
    return rows


def _last_words(membership):
    said = [(membership.said_on, membership.said), (membership.left, Attestation.Says.ENDED)]
    return [Attestation(day=day, says=says) for day, says in said if day]


def disputed(memberships):
    """Return the keys of those that cannot all be true: nobody is *now* until that is decided."""
    keys = [one.pk for one in memberships]
    found = Membership.objects.filter(pk__in=keys).contradicting() if keys else ()
    return {one.pk for one in found}


def evident_standings(memberships, at, day=None):
    """Return ``standings`` with the findings that each rests on, one for each sentence."""
    findings = Attestation._meta.get_field("findings").related_model.objects.evident(at)
    evidence = Prefetch("findings", findings, to_attr="evident")
    memberships = list(held(memberships, at, evidence))
    rows = standings(memberships, at, day, disputed(memberships))
    return [(*row, sentences(row[0].known)) for row in rows]


def sentences(attestations):
    """Return the findings behind ``attestations``, the first of each sentence."""
    found = {}
    for finding in (one for attested in attestations for one in attested.evident):
        found.setdefault(finding.sentence, finding)
    return list(found.values())
