"""Portfolios: *of Finance*, *for Environment and Climate Action*, which belong to the title."""

from .bodies import LINKS
from .data.offices import FIELDS, PORTFOLIO_HEADS
from .data.words import ORGANIZATION_NOUNS
from .fields import capitals_end, fields_end

SMALL = frozenset("of for and".split())
BODIES = ORGANIZATION_NOUNS - FIELDS


def portfolio(tokens, at, head):
    """Return " of Finance" and where it ends, for a ``head`` that takes a portfolio at ``at``."""
    start = at + 1 + (tokens.word(at + 1) == "the")
    for_field = tokens.word(at) == "for" and head in {"director", "manager"}
    if not (head in PORTFOLIO_HEADS or for_field) or tokens.word(at) not in LINKS:
        return "", at
    end = fields_end(tokens, start)
    if head in {"minister", "ministers", "vice-minister"}:
        end = max(end, capitals_end(tokens, start, anything=tokens.word(at) == "for"))
    if end == start or tokens.word(end) in BODIES:
        return "", at  # *Secretary of the Security Council*: a body, not a portfolio
    if tokens.word(end - 1) == "state" and tokens.word(end) == "for":
        further, last = portfolio(tokens, end, head)
        if further:
            return f" of State{further}", last
    return " " + _titled(tokens.words_in(at, end)), end


def _titled(words):
    kept = (word for word in words.split() if word != "the")
    return " ".join(word if word in SMALL else word[:1].upper() + word[1:] for word in kept)
