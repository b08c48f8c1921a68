"""Who held a post one after the other, with the days of which there is no report."""

from collections import namedtuple

Turn = namedtuple("Turn", "standing first last gap")


def succession(standings):
    """Return the ``Turn`` of each holder, the latest first.

    ``standings`` are those of one post. A turn's ``gap`` is the days between it and the next
    earlier one as (first, last), ``None`` where nothing lies between or nothing is known.
    """
    turns = sorted((_turn(one) for one in standings), key=_order)
    found = [
        turn._replace(gap=_between(before, turn))
        for before, turn in zip([None, *turns], turns, strict=False)
    ]
    return found[::-1]


def _turn(standing):
    membership, *_ = standing
    days = [one.day for one in membership.known]
    first = membership.start_first or min(days, default=None)
    last = membership.end_last or max(days, default=membership.start_last)
    return Turn(standing, first, last, None)


def _order(turn):
    return turn.first is not None, turn.first, turn.last


def _between(before, turn):
    if not before or not before.last or not turn.first or (turn.first - before.last).days <= 1:
        return None
    return before.last, turn.first
