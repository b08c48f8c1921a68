"""What editors said of pairs of people, bodies, posts or events, and what follows from it.

*Same* and *same* make *same*, *same* and *not the same* make *not the same*. A merge makes its two
rows one, so that the loser's verdicts hold for the winner; undone, they are the loser's again.
"""

from collections import defaultdict

from django.apps import apps
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
        apart, self._unsure = [], {}
        for verdict in verdicts.standing().select_related("by"):
            if verdict.same:
                self._join(verdict.one, verdict.other)
            elif verdict.same is None:
                self._unsure[verdict.one, verdict.other] = verdict
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

    def any(self):
        """Tell whether anything has been said at all."""
        return bool(self._above or self._apart or self._unsure)

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

    def unsure(self, one, other):
        """Return the verdict that nobody can tell yet, or ``None``."""
        return self._unsure.get(tuple(sorted((one, other))))

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


def _pairs(row):
    return type(row).objects.pairs()


@transaction.atomic
def say_same(winner, loser, by, key=""):
    """Keep the verdict that two are one and merge them; return the record of the merge.

    Raises ``Contradicted`` where it follows from a standing verdict that they are two.
    """
    verdict = _pairs(winner).apart(winner.uid, loser.uid)
    if verdict:
        raise Contradicted(
            f"{winner} and {loser} are two: said by {verdict.by or 'nobody known'} on "
            f"{verdict.at:%Y-%m-%d}. Take that back first."
        )
    merge = winner.absorb(loser, by)
    _record(winner, loser, by, True, key)
    return merge


@transaction.atomic
def say_apart(one, other, by, key=""):
    """Keep the verdict that two are not one; return it.

    Raises ``Contradicted`` where they are one by a merge or a verdict.
    """
    pairs = _not_one(one, other)
    known = pairs.apart(one.uid, other.uid)
    return known or _record(one, other, by, False, key)


@transaction.atomic
def say_unsure(one, other, by, key=""):
    """Keep the verdict that nobody can tell yet; return it.

    Raises ``Contradicted`` where the pair is decided.
    """
    pairs = _not_one(one, other)
    if pairs.apart(one.uid, other.uid):
        raise Contradicted(f"{one} and {other} are two. Take that back first.")
    return pairs.unsure(one.uid, other.uid) or _record(one, other, by, None, key)


def _not_one(one, other):
    pairs = _pairs(one)
    if one.pk == other.pk or pairs.same(one.uid, other.uid):
        raise Contradicted(f"{one} and {other} are one. Undo that merge first.")
    return pairs


def _record(one, other, by, same, key):
    verdicts = type(one).objects.pair_verdicts()
    first, second = sorted((one.uid, other.uid))
    verdicts.on(first, second).standing().update(taken_back=timezone.now())
    kind = one._meta.label_lower
    return verdicts.create(kind=kind, key=key, one=first, other=second, by=by, same=same)


@transaction.atomic
def take_back_pair(verdict):
    """Undo a verdict on a pair, with the merge that it made; return the ``Undone`` or ``None``."""
    if verdict.taken_back:
        raise ValueError("This verdict was taken back before.")
    merge = merge_of(verdict)
    undone = merge.undo() if merge else None
    verdict.taken_back = timezone.now()
    verdict.save(update_fields=["taken_back"])
    return undone


def merge_of(verdict):
    """Return the record of the merge that stands between the two of ``verdict``, or ``None``."""
    if not verdict.same:
        return None
    records = apps.get_model(verdict.kind)._meta.get_field("merges_won").related_model
    pair = (verdict.one, verdict.other)
    return records.objects.filter(undone_at=None, winner__uid__in=pair, loser__uid__in=pair).first()
