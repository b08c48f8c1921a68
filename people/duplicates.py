"""Rows that are likely one: the queue from which editors say *same* or *not the same*."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain, combinations, islice

from django.db.models import Count

from people.folding import folded
from people.naming import Likeness, likeness

AT_ONCE = 100  # groups of people who share a name or a sound


@dataclass(frozen=True)
class Duplicate:
    """Two rows, the reason to think them one, and what both have: posts, bodies, people."""

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
            if (one.pk, other.pk) in seen or _judged(pairs, one, other):
                continue
            seen.add((one.pk, other.pk))
            duplicate = _compared(one, other)
            if duplicate:
                yield duplicate


def _judged(pairs, one, other):
    return pairs.decided(one.uid, other.uid) or pairs.unsure(one.uid, other.uid)


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


def alike_bodies(bodies, limit):
    """Return at most ``limit`` ``Duplicate`` among organizations: the same words of one owner."""
    known = bodies.order_by("pk").values_list("pk", "folded", "parent")
    alike = _by_words((pk, words, parent) for pk, words, parent in known.iterator())
    return undecided(bodies, bodies.select_related("parent"), because(_SAME_WORDS, alike), limit)


def alike_posts(posts, limit):
    """Return at most ``limit`` ``Duplicate`` among posts: the same words in another order."""
    known = posts.order_by("pk").values_list("pk", "folded")
    alike = _by_words((pk, words, None) for pk, words in known.iterator())
    return undecided(
        posts, posts.select_related("organization"), because(_SAME_WORDS, alike), limit
    )


def alike_tags(tags, limit):
    """Return at most ``limit`` ``Duplicate`` among tags: the same words in another form."""
    known = tags.order_by("pk").values_list("pk", "name")
    alike = _by_words((pk, folded(name), None) for pk, name in known.iterator())
    return undecided(tags, tags, because(_SAME_WORDS, alike), limit)


_SAME_WORDS = "The same words, small ones and endings aside"
SMALL_WORDS = frozenset("of the and for in on at to a an de la".split())


def _by_words(rows):
    """Return the pairs of keys of ``rows`` (key, folded words, owner) that have the same words.

    An owner that is not known is like any other.
    """
    groups = defaultdict(list)
    for pk, words, owner in rows:
        key = frozenset(word.removesuffix("s") for word in words.split()) - SMALL_WORDS
        groups[key].append((pk, owner))
    for key, members in groups.items():
        for (one, owner), (other, others) in combinations(members, 2) if key else ():
            if owner == others or None in (owner, others):
                yield one, other


def because(reason, pairs):
    """Yield (one, other, reason) of each of ``pairs``."""
    return ((one, other, reason) for one, other in pairs)


def undecided(rows, full_rows, alike, limit):
    """Return at most ``limit`` ``Duplicate`` of ``alike``: (key, key of another, reason) of each.

    ``full_rows`` are ``rows`` with what is shown of them.
    """
    pairs, found = rows.model.objects.pairs(), []
    uids = dict(rows.order_by().values_list("pk", "uid")) if pairs.any() else None
    for one, other, reason in alike:
        if len(found) == limit:
            break
        if not uids or not _judged(pairs, _Key(uids[one]), _Key(uids[other])):
            found.append((one, other, reason))
    shown = full_rows.in_bulk({key for *pair, _ in found for key in pair})
    return [Duplicate(shown[one], shown[other], reason) for one, other, reason in found]


@dataclass(frozen=True)
class _Key:
    uid: object
