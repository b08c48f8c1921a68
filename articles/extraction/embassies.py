"""Diplomats told of alone: *Ambassador A B* in a text about the Embassy of Togo in Chad."""

from .data.countries import NAMED

HOUSES = frozenset({"embassy", "consulate"})
STATES = frozenset(NAMED.values())
WITHIN = frozenset({"in", "to"})


def embassies(tokens):
    """Return (token, state, host) of each embassy or consulate that the text names.

    *Embassy of Togo in Chad*, *the Togolese Embassy in Chad*; a host that is not told is "".
    """
    found = []
    for at in (at for at, word in enumerate(tokens.low) if word in HOUSES):
        at_end, state = _before(tokens, at) or _after(tokens, at)
        if state:
            found.append((at, state, _host(tokens, at_end)))
    return found


def _before(tokens, at):
    ends = ((tokens.places.get(at - 1), at - 1), (tokens.places.get(at - 2), at - 2))
    named = next((place for place, _ in ends if place and place[0] == at), None)
    return (at + 1, named[1].country) if named else None


def _after(tokens, at):
    start = at + 2 + (tokens.word(at + 2) == "the")
    end, place = tokens.places.get(start, (0, None))
    named = tokens.word(at + 1) == "of" and place is not None
    return (end, place.country) if named else (at, "")


def _host(tokens, end):
    start = end + 1 + (tokens.word(end + 1) == "the")
    place = tokens.places.get(start)
    return place[1].country if tokens.word(end) in WITHIN and place else ""


def embassy_of(found, token):
    """Return (state, host) of the embassy named last before ``token``, else first, or ("", "")."""
    before = [one for one in found if one[0] < token] or found[:1]
    return before[-1][1:] if before else ("", "")
