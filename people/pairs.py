"""What editors said of pairs of people, and what follows from it.

*Same* and *same* make *same*, *same* and *not the same* make *not the same*. A merge makes its two
people one, so that the loser's verdicts hold for the winner; undone, they are the loser's again.
"""

from collections import defaultdict

from django.db import transaction
from django.utils import timezone


class Contradicted(ValueError):
    """What an editor wants to say contradicts a standing verdict."""


class Pairs:
    """All standing verdicts and merges by permanent key, read in two queries."""

    def __init__(self, people, verdicts):
        self._above = {}
        for loser, winner in people.exclude(merged_into=None).values_list(
            "uid", "merged_into__uid"
        ):
            self._join(loser, winner)
        apart = []
        for verdict in verdicts.standing():
            if verdict.same:
                self._join(verdict.one, verdict.other)
            else:
                apart.append(verdict)
        self._apart = defaultdict(dict)
        for verdict in apart:
            one, other = self.root(verdict.one), self.root(verdict.other)
            self._apart[one][other] = self._apart[other][one] = verdict

    def _join(self, one, other):
        first, second = self.root(one), self.root(other)
        if first != second:
            self._above[first] = second

    def root(self, uid):
        """Return the key that stands for everybody who is one with ``uid``."""
        while uid in self._above:
            uid = self._above[uid]
        return uid

    def same(self, one, other):
        """Tell whether two keys are one person by what was said and merged."""
        return self.root(one) == self.root(other)

    def apart(self, one, other):
        """Return the verdict from which it follows that two keys are two people, or ``None``."""
        return self._apart.get(self.root(one), {}).get(self.root(other))

    def decided(self, one, other):
        """Tell whether nobody needs to be asked about two keys."""
        return self.same(one, other) or self.apart(one, other) is not None

    def one_with(self, uid):
        """Return the keys of all who are one with ``uid``, itself among them."""
        root = self.root(uid)
        return {uid, root} | {one for one in self._above if self.root(one) == root}

    def apart_from(self, uid):
        """Return the keys of all who are not ``uid``."""
        others = self._apart.get(self.root(uid), ())
        return set().union(*(self.one_with(other) for other in others))

    def conflicts(self):
        """Return the *not the same* between people who are one, each once, in their order."""
        inside = {verdict for root, others in self._apart.items() for verdict in [others.get(root)]}
        return sorted(inside - {None}, key=lambda verdict: verdict.pk)


def _pairs(person):
    return type(person).objects.pairs()


@transaction.atomic
def say_same(winner, loser, by):
    """Keep the verdict that two people are one and merge them; return the ``Merge``.

    Raises ``Contradicted`` where it follows from a standing verdict that they are two people.
    """
    verdict = _pairs(winner).apart(winner.uid, loser.uid)
    if verdict:
        raise Contradicted(
            f"{winner} and {loser} are two people: said by {verdict.by or 'nobody known'} on "
            f"{verdict.at:%Y-%m-%d}. Take that back first."
        )
    merge = winner.absorb(loser, by)
    _record(winner, loser, by, same=True, merge=merge)
    return merge


@transaction.atomic
def say_apart(one, other, by):
    """Keep the verdict that two people are not one; return it.

    Raises ``Contradicted`` where they are one by a merge or a verdict.
    """
    pairs = _pairs(one)
    if one.pk == other.pk or pairs.same(one.uid, other.uid):
        raise Contradicted(f"{one} and {other} are one person. Undo that merge first.")
    known = pairs.apart(one.uid, other.uid)
    return known or _record(one, other, by, same=False)


def _record(one, other, by, **values):
    verdicts = type(one).objects.pair_verdicts()
    first, second = sorted((one.uid, other.uid))
    verdicts.on(first, second).standing().update(taken_back=timezone.now())
    return verdicts.create(one=first, other=second, by=by, **values)


@transaction.atomic
def take_back_pair(verdict):
    """Undo a verdict on a pair, with the merge that it made; return the ``Undone`` or ``None``."""
    if verdict.taken_back:
        raise ValueError("This verdict was taken back before.")
    verdict.taken_back = timezone.now()
    verdict.save(update_fields=["taken_back"])
    merge = verdict.merge
    return merge.undo() if merge and not merge.undone_at else None
