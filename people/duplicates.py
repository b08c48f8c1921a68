"""People who are likely one: the queue from which editors say *same* or *not the same*."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain, combinations, islice

from django.db.models import Count

from people.naming import Likeness, likeness

AT_ONCE = 100  # groups of people who share a name or a sound


@dataclass(frozen=True)
class Duplicate:
    """Two people, the reason to think them one, and the posts or bodies that both have."""

    one: object
    other: object
    reason: str
    shared: tuple = ()


def likely_duplicates(people, limit):
    """Return at most ``limit`` ``Duplicate`` among ``people``, those of one post first.

    What an editor has decided, or what follows from it, is left out.
    """
    pairs = people.model.objects.pairs()
    groups = chain(
        _groups(people, "names__sound", "memberships__post"), _groups(people, "names__key")
    )
    return list(islice(_undecided(groups, pairs), limit))


def _groups(people, *shared):
    """Yield lists of people who share the values of the fields ``shared``."""
    known = people.order_by().filter(**{f"{field}__isnull": False for field in shared})
    crowded = known.exclude(names__key="").values(*shared)
    crowded = crowded.annotate(number=Count("pk", distinct=True)).filter(number__gt=1)
    values = iter(crowded.order_by(*shared).values_list(*shared))
    while part := list(islice(values, AT_ONCE)):
        wanted = known.filter(**{f"{shared[0]}__in": {one[0] for one in part}})
        members = defaultdict(set)
        for pk, *key in wanted.values_list("pk", *shared).distinct():
            members[tuple(key)].add(pk)
        rows = _with_names(people, {pk for key in part for pk in members[key]})
        for key in part:
            yield [rows[pk] for pk in sorted(members[key]) if pk in rows]


def _with_names(people, keys):
    rows = people.filter(pk__in=keys)
    return rows.prefetch_related("names", "memberships__post__organization").in_bulk()


def _undecided(groups, pairs):
    seen = set()
    for group in groups:
        for one, other in combinations(group, 2):
            if (one.pk, other.pk) in seen or pairs.decided(one.uid, other.uid):
                continue
            seen.add((one.pk, other.pk))
            duplicate = _compared(one, other)
            if duplicate:
                yield duplicate


def _compared(one, other):
    alike = max(
        likeness(first.text, second.text)
        for first in one.names.all()
        for second in other.names.all()
    )
    if alike == Likeness.OTHER:
        return None
    shared = _shared(one, other)
    reason = REASONS[alike] + (", and both are named in one office or body" if shared else "")
    return Duplicate(one, other, reason, shared)


REASONS = {
    Likeness.SAME: "One name",
    Likeness.FITS: "A shorter or turned form of one name",
    Likeness.SOUNDS: "Names that sound alike",
}


def _shared(one, other):
    """Return the labels of the posts that both have, or else the bodies."""
    posts = _of(one, str) & _of(other, str)
    return tuple(sorted(posts or _of(one, _body) & _of(other, _body)))


def _of(person, what):
    return {what(held.post) for held in person.memberships.all()} - {""}


def _body(post):
    return post.organization.name if post.organization else ""
