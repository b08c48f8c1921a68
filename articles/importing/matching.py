"""Match: is somebody whom a dispatch names one of the people whom we know?"""

from dataclasses import dataclass

from people.addresses import slug_of
from people.models import Person


@dataclass(frozen=True)
class Match:
    """``person`` where it is certain, otherwise ``candidates`` and ``why`` it is not."""

    person: Person | None = None
    candidates: tuple = ()
    why: str = ""

    @property
    def ambiguous(self):
        return bool(self.candidates)


def matches_of(found, ledger):
    """Return the ``Match`` of each person of an ``Extraction``, in its order."""
    return [
        match_person(person, [post for post in found.posts if post.person == place], ledger)
        for place, person in enumerate(found.people)
    ]


def match_person(found, posts, ledger):
    """Return the ``Match`` of a ``PersonFound`` who holds ``posts`` in the same text."""
    known = list(_known(found, ledger))
    if not known:
        return Match()
    if len(known) > 1:
        sharing = [one for one in known if _labels(one, ledger) & {post.label for post in posts}]
        if len(sharing) == 1:
            return Match(sharing[0])
        return Match(candidates=tuple(known), why="Several people are known by this name.")
    if " " not in found.name:
        return Match(candidates=tuple(known), why="A single name is not enough to tell.")
    if _of_other_states(known[0], posts, ledger):
        return Match(candidates=tuple(known), why="The known person's posts are elsewhere.")
    return Match(known[0])


def key_of(match, found, sha256):
    """Return the report's key: the person's address, or one that no other person shares."""
    if match.person:
        return match.person.slug
    key = slug_of(found.name, "person")
    return f"{key}~{sha256[:8]}" if match.ambiguous else key


def _known(found, ledger):
    people = {}
    for name in (found.name, *found.aliases):
        people |= {one.uid: one for one in ledger.matching(name)}
    return people.values()


def _labels(person, ledger):
    return {one.post.label for one in ledger.memberships_of(person)}


def _of_other_states(person, posts, ledger):
    here = {post.parent or post.body for post in posts} - {""}
    there = set()
    for one in ledger.memberships_of(person):
        body = one.post.organization
        there |= {(body.parent or body).name} if body else set()
    return bool(here and there and not here & there)
