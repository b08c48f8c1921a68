"""Acronyms that a text explains: *State Committee for National Security (SCNS)*."""

from .bodies import DISTRICTS
from .data.countries import NAMED
from .data.words import ORGANIZATION_NOUNS

LONGEST = 12  # words of an explained name
SMALL = frozenset("of for and the on in to".split())


def acronyms(tokens):
    """Return the names by their acronyms, of those that ``tokens`` explain in brackets."""
    found = {}
    if "(" not in tokens.text:
        return found
    for at in range(1, tokens.size - 2):
        if tokens.words[at] != "(" or tokens.words[at + 2] != ")":
            continue
        short = tokens.words[at + 1]
        if not (short.isalpha() and short.isupper()):
            continue
        start = _start(tokens, at, short)
        start = _body_start(tokens, at, short[0]) if start is None else start
        if start is not None:
            name = tokens.span(start, at).of(tokens.text)
            found.setdefault(short, name.removeprefix("the ").removeprefix("The "))
    return found


def _body_start(tokens, end, letter):
    """Return where a capitalised name before ``end`` begins with ``letter``, or ``None``."""
    start = end
    while start > max(end - LONGEST, 0) and (
        tokens.capital(start - 1) or (tokens.low[start - 1] in SMALL and start < end)
    ):
        start -= 1
    while start < end and tokens.low[start] in SMALL:
        start += 1
    nouns = ORGANIZATION_NOUNS | DISTRICTS
    named = any(tokens.low[at] in nouns for at in range(start, end))
    return start if end - start > 1 and named and tokens.words[start][0] == letter else None


def _start(tokens, end, letters):
    """Return where the words before ``end`` begin whose initials are ``letters``, or ``None``."""
    left, start = len(letters), end
    while left and end - start < LONGEST and start > 0:
        start -= 1
        word = tokens.words[start]
        initials = [part[0].upper() for part in word.replace("-", " ").split() if part]
        if word.lower() in SMALL and letters[left - 1] != initials[0]:
            continue
        for initial in reversed(initials):
            if not left or initial != letters[left - 1]:
                return None
            left -= 1
    while not left and tokens.low[start] in SMALL:
        start += 1
    return start if not left and tokens.words[start] not in NAMED else None
