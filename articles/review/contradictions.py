"""Memberships that cannot all be true, side by side with the sentences that say so."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Prefetch, Q

from articles.closed import leaving_out_killed
from articles.models import Finding
from people.models import Attestation, Membership
from people.models.memberships import HIGHEST

PAGE = 20  # memberships a page
MOST = 500  # memberships compared with those of a page
HOLDS = Attestation.Says.HOLDS
SHOWN = 6  # sentences of a claim, half of them its first


@dataclass
class Claim:
    """One membership with (day, finding) of what says so."""

    membership: Membership
    says: list = field(default_factory=list)


def contradictions(after=0):
    """Return (groups of claims, place of the next page, 0 for the last).

    The claims of a group contradict each other: one post held by several, or one person in
    several.
    """
    keys = list(
        Membership.objects.contradicting()
        .filter(pk__gt=after)
        .order_by("pk")
        .values_list("pk", flat=True)[: PAGE + 1]
    )
    more = keys[PAGE - 1] if len(keys) > PAGE else 0
    groups = _groups(list(Membership.objects.filter(pk__in=keys[:PAGE]).select_related("post")))
    shown = {key for one in groups.values() for key in one}
    known = {one.pk: one for one in _known(Membership.objects.filter(pk__in=shown))}
    told = []
    for (kind, _), members in groups.items():
        claims = [_claim(known[key]) for key in members if key in known]
        told += [(kind, getattr(claims[0].membership, kind), claims)] if claims else []
    return told, more


def _groups(chosen):
    """Return the keys of memberships that contradict each other, by the post or person of both.

    Only days are read of them: what says so is read of those that are shown.
    """
    posts, people = {one.post_id for one in chosen}, {one.person_id for one in chosen}
    full = Membership.objects.filter(capacity=Membership.Capacity.FULL).select_related("post")
    others = full.filter(Q(post__in=posts) | Q(person__in=people)).order_by("pk")[:MOST]
    others, held = list(others), defaultdict(list)
    rows = Attestation.objects.filter(says=HOLDS, membership__in=[*chosen, *others])
    for key, day in rows.order_by().values_list("membership", "day"):
        held[key].append(day)
    groups = defaultdict(dict)
    for one in chosen:
        for other in filter(lambda other: _rivals(one, other, held), others):
            kind = "post" if one.post_id == other.post_id else "person"
            groups[kind, getattr(one, f"{kind}_id")] |= {one.pk: True, other.pk: True}
    return groups


def _known(rows):
    """Return the memberships ``rows`` with their attested days and what says so."""
    confirmed = (
        leaving_out_killed(Finding.objects.confirmed(), "article")
        .select_related("article")
        .order_by("pk")
    )
    attested = Attestation.objects.prefetch_related(Prefetch("findings", confirmed))
    rows = rows.select_related("person", "post")
    return list(rows.prefetch_related(Prefetch("attestations", attested)))


def _rivals(one, other, held):
    """Tell whether ``other`` is attested between the days of ``one`` and cannot be true with it."""
    days = held[one.pk]
    same_seat = one.post_id == other.post_id and one.person_id != other.person_id
    elsewhere = one.person_id == other.person_id and one.post_id != other.post_id
    elsewhere = elsewhere and one.post.role == other.post.role in HIGHEST
    if not days or not (same_seat or elsewhere):
        return False
    return any(min(days) <= day <= max(days) for day in held[other.pk])


def _claim(membership):
    days = membership.attestations.all()
    told = [(one.day, finding) for one in days for finding in one.findings.all()[:3]]
    return Claim(
        membership, told if len(told) <= SHOWN else told[: SHOWN // 2] + told[-SHOWN // 2 :]
    )
