"""Portfolios: *of Finance*, *for Environment and Climate Action*, which belong to the title."""

from .bodies import LINKS
from .data.offices import FIELDS, PORTFOLIO_HEADS
from .data.words import ORGANIZATION_NOUNS
from .fields import capitals_end, fields_end
from .lexicon import NAME

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
    if end == start or _leads_to_body(tokens, end):
        return "", at  # *Secretary of the Security Council*: a body, not a portfolio
    if tokens.word(end - 1) == "state" and tokens.word(end) == "for":
        further, last = portfolio(tokens, end, head)
        if further:
            return f" of State{further}", last
    return " " + _titled(tokens.words_in(at, end)), end


def _leads_to_body(tokens, end):
    """Tell whether capitalised words after the fields end in a body: *Health … Authority*."""
    while tokens.capital(end) and tokens.word(end) not in BODIES and not tokens.has(end, NAME):
        end += 1
    return tokens.word(end) in BODIES


def _titled(words):
    kept = (word for word in words.split() if word != "the")
    return " ".join(word if word in SMALL else word[:1].upper() + word[1:] for word in kept)


def fielded(tokens, title, at):
    """Read a field in brackets after a title: *Additional Chief Secretary (Health) A B*."""
    if tokens.word(at) != "(" or tokens.word(at + 1) not in FIELDS or not tokens.capital(at + 1):
        return title, at
    end = fields_end(tokens, at + 1)
    follows = tokens.capital(end + 1) or tokens.word(end + 1) == ","
    if tokens.word(end) != ")" or not follows or title == "MP":
        return title, at
    return f"{title} {tokens.words_in(at, end + 1)}", end + 1
