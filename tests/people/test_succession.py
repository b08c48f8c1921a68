"""Who held a post one after the other, and the days without a report."""

from datetime import date

import pytest

from people.models import Attestation, Membership
from people.succession import succession


def standing(name, *days, start="", end=""):
    membership = Membership(start=start, end=end)
    membership.start_first = date.fromisoformat(start) if start else None
    membership.end_last = date.fromisoformat(end) if end else None
    membership.known = [Attestation(day=date.fromisoformat(day)) for day in days]
    membership.name = name
    return membership, "current", None, False, []


TABLE = [
    (
        [standing("A", "2021-01-05", "2021-03-01"), standing("B", "2021-05-01")],
        [("B", (date(2021, 3, 1), date(2021, 5, 1))), ("A", None)],
    ),
    (
        [standing("A", end="2021-03-01"), standing("B", start="2021-03-02")],
        [("B", None), ("A", None)],
    ),
    ([standing("A")], [("A", None)]),
    ([], []),
]


@pytest.mark.parametrize(("standings", "turns"), TABLE)
def test_the_latest_comes_first_and_gaps_are_told(standings, turns):
    found = [(turn.standing[0].name, turn.gap) for turn in succession(standings)]
    assert found == turns
