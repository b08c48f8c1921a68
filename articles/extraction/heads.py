"""The head of an office: the last of the words that make its title."""

from .bodies import HEADS
from .data.offices import COMPOUND_HEADS, FIELDS, MODIFIERS, PLURALS
from .lexicon import ACRONYM, plain

PARTS = MODIFIERS | FIELDS | {"and", "-"}
POLICE_RANKS = frozenset({"commissioner", "superintendent", "inspector"})


def lists(tokens, comma):
    """Tell whether a comma joins two portfolios: *Economy, Trade and Industry Minister*."""
    return (
        tokens.low[comma] == ","
        and tokens.word(comma - 1) in FIELDS
        and tokens.word(comma + 1) in FIELDS
        and tokens.capital(comma - 1)
        and tokens.capital(comma + 1)
    )


def head_at(tokens, at):
    """Return the token of the head of an office whose title begins at ``at``, or ``None``."""
    last = None
    if tokens.word(at) in {"and", "-"}:
        return None
    for place in range(at, min(at + 6, tokens.size)):
        word = plain(tokens.low[place])
        if word == "and" and last == place - 1:
            if tokens.low[last] == "justice" and _ministry_follows(tokens, place + 1):
                last = None  # *Justice and Constitutional Affairs Minister*
                continue
            break  # *Deputy Prime Minister and Minister of Finance*: two offices
        if word in HEADS or word in PLURALS or _compound(tokens, place):
            if last == place - 1 and _is_rank(tokens, place):
                break  # *spokesperson Commissioner A B*
            last = place
        elif not (word in PARTS or lists(tokens, place) or _leads_on(tokens, place)):
            break
    return last


def _is_rank(tokens, at):
    """Tell whether an office with a capital is a rank after an office in small letters."""
    small = not tokens.capital(at - 1) and tokens.low[at - 1] not in MODIFIERS
    return small and tokens.capital(at) and tokens.low[at] in POLICE_RANKS


def _ministry_follows(tokens, at):
    """Tell whether fields and *Minister* or *Secretary* follow."""
    while tokens.word(at) in FIELDS:
        at += 1
    return tokens.word(at) in {"minister", "secretary"} and tokens.word(at - 1) in FIELDS


def _compound(tokens, at):
    near = COMPOUND_HEADS.get(plain(tokens.word(at)), ())
    return near and (tokens.word(at - 1) in near or _leads_on(tokens, at - 1))


def _leads_on(tokens, at):
    """Tell whether a place or letters stand inside a title: *chief EU observer*."""
    inner = at in tokens.places or tokens.has(at, ACRONYM) or tokens.word(at) == "government"
    return inner and tokens.word(at - 1) in COMPOUND_HEADS.get(tokens.word(at + 1), ())
