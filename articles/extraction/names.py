"""Spans that are shaped like a person's name."""

from .data.offices import (
    BODY_HEADS,
    HONORIFICS,
    OFFICE_HEADS,
    RANKS,
    ROLES,
    STATUS_PREFIXES,
    STATUS_SUFFIXES,
    STATUS_WORDS,
)
from .data.words import (
    CALENDAR,
    OPENERS,
    ORGANIZATION_NOUNS,
    PARTICLES,
    PATRONYMIC_WORDS,
    PLACE_CUES,
    PLACE_NOUNS,
    SUFFIXES,
    THING_NOUNS,
)

LONGEST = 5  # words of a name
NO_NAME = ORGANIZATION_NOUNS | PLACE_NOUNS | CALENDAR | OPENERS
TITLES = OFFICE_HEADS | RANKS | BODY_HEADS | HONORIFICS | frozenset(STATUS_WORDS)


def _like_a_word(word):
    return all(letter.isalpha() or letter in "-‑'’ʼ" for letter in word)


def plain(word):
    """Return a lower-case word without *ex-*, *-elect* and their like."""
    for prefix in STATUS_PREFIXES:
        word = word.removeprefix(prefix)
    for suffix in STATUS_SUFFIXES:
        word = word.removesuffix(suffix)
    return word


def run_at(tokens, index):
    """Return the token after the name that begins at ``index``, or ``index`` for no name."""
    end = index
    if tokens.word(index) in ROLES and _fits(tokens, index + 1) and _fits(tokens, index + 2):
        return index  # *Lawyer Ana Silva*, while *Minnie Driver* stays
    while end < tokens.size and end - index < LONGEST:
        if _fits(tokens, end):
            end += 1
        elif end > index and tokens.low[end] in PARTICLES | PATRONYMIC_WORDS | SUFFIXES:
            if not _fits(tokens, end + 1) and tokens.low[end] not in PATRONYMIC_WORDS | SUFFIXES:
                break
            end += 1
        else:
            break
    return end


def _fits(tokens, index):
    if index >= tokens.size or index in tokens.places:
        return False
    word = tokens.words[index]
    if not word[0].isupper():
        return False
    if len(word) <= 5 and word.endswith(".") and word[:-1].replace(".", "").isupper():
        return True
    return plain(tokens.low[index]) not in NO_NAME | TITLES and _like_a_word(word)


def full_name_at(tokens, index):
    """Return the end of a name of two words or more at ``index``; ``index`` where there is none.

    What is followed or led in like a street, fund or town is no name of a person.
    """
    end = run_at(tokens, index)
    words = [word for word in tokens.words[index:end] if not word.endswith(".")]
    if end - index < 2 or not words or tokens.word(end) in THING_NOUNS | ORGANIZATION_NOUNS:
        return index
    if tokens.word(end) in PLACE_NOUNS and tokens.capital(end):
        return index
    led_in = tokens.word(index - 1) in PLACE_CUES
    return index if led_in and tokens.word(end) in {",", "."} else end


def surname_of(name):
    """Return the last word of ``name`` that is no suffix or patronymic word."""
    words = [word for word in name.split() if word.lower() not in SUFFIXES | PATRONYMIC_WORDS]
    return words[-1] if words else name
