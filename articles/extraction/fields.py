"""Runs of words that name fields of work: *Labor, Social Security and Migration*."""

from .data.offices import FIELDS, HONORIFICS, RANKS
from .data.regions import LONGEST as LONGEST_REGION
from .data.regions import REGIONS
from .data.words import ABSTRACT_NOUNS
from .lexicon import FORENAME, HEAD, SPOKEN
from .names import full_name_at

JOINERS = frozenset({"and", ",", "&"})
INNER = frozenset({"of", "for", "'s", "’s", "-", "’", "'"})
LINKS = frozenset({"of", "for"})
LONGEST = 12  # tokens
TITLES = RANKS | HONORIFICS
PORTFOLIOS = FIELDS | ABSTRACT_NOUNS


def fields_end(tokens, start):
    """Return the end of the known portfolios that begin at ``start``, in either case."""
    end = _strange_field(tokens, start)
    if end == start and tokens.word(start) not in FIELDS:
        return start
    while tokens.word(end) in FIELDS or (
        tokens.word(end) in JOINERS and tokens.word(end + 1) in FIELDS and tokens.capital(end + 1)
    ):
        end += 1
    return end


def _strange_field(tokens, start):
    """Return the end of capitalised words that lead to a known portfolio: *Veterans' Affairs*."""
    if start in tokens.places or tokens.word(start) in FIELDS or tokens.has(start, HEAD):
        return start
    for end in range(start + 1, start + 3):
        if not tokens.capital(end - 1) or end in tokens.places:
            break
        if tokens.word(end) in FIELDS and tokens.capital(end):
            return end
    return start


def capitals_end(tokens, start, anything=False):
    """Return the end of the capitalised words after *Minister of*, before the name that follows."""
    end, field = start, start
    while end - start < LONGEST and _belongs(tokens, end):
        end += 1
        if tokens.low[end - 1] in FIELDS:
            field = end
    if anything and field == start < end:
        field = start + 1  # *Minister for Restoration*
    return _before_name(tokens, field, end) if field > start else start


def _belongs(tokens, at):
    word = tokens.word(at)
    if word in JOINERS | INNER:
        at += 1
    strange = at in tokens.places and not _describes(tokens, at)
    return tokens.capital(at) and not strange and _is_word(tokens, at)


def _describes(tokens, at):
    """Tell whether a people stands before a portfolio: *African Cooperation*."""
    end, place = tokens.places[at]
    return place.kind == "adjective" and tokens.capital(end) and tokens.word(end) in PORTFOLIOS


def _is_word(tokens, at):
    """Tell whether a token can be part of a portfolio: no office, title or verb."""
    word = tokens.words[at]
    titled = tokens.has(at, HEAD | SPOKEN) or tokens.low[at] in TITLES
    return not titled and (word[1:].islower() or "-" in word)


def _before_name(tokens, field, end):
    """Return where a run's portfolio ends, which is at ``field`` at least.

    What is linked to the last known field is a body: *of Foreign Affairs of North Karelu A B*.
    """
    for at in range(field, end):
        listed = tokens.low[at - 1] == "and"  # *Geodesy and Cartography A B*
        if tokens.has(at, FORENAME) or (not listed and full_name_at(tokens, at) > at):
            linked = (one for one in range(field, at) if tokens.low[one] in LINKS)
            return next(linked, at if tokens.low[at - 1] not in JOINERS else at - 1)
    return end


def region_at(tokens, start):
    """Return the end and name of a region of states, *the Middle East and Africa*, or ``None``."""
    end = _region_end(tokens, start)
    while end and tokens.word(end) == "and":
        further = _region_end(tokens, end + 1 + (tokens.word(end + 1) == "the"))
        if not further:
            break
        end = further
    return (end, tokens.words_in(start, end), "") if end else None


def _region_end(tokens, start):
    ends = range(start + LONGEST_REGION, start, -1)
    return next((end for end in ends if tuple(tokens.low[start:end]) in REGIONS), 0)
