"""Which rows of the events' table can match in a sentence, and where, told by its words alone."""

import re

from .data.event_keys import ATTENDING
from .data.event_verbs import EVENT_VERBS
from .needed import leading, needed
from .triggers import alternatives

ATTENDANCE = -1  # wakes no row of the table, but the search for those who took part
ANYWHERE = -1  # stands for a match that begins at no word that is known
PART = re.compile(r"\w+")


def _waking():
    """Return by word what it wakes: (row, sets of words of which it needs one each, first words).

    The first words are those with one of which a match begins, none where these are not known.
    """
    waking = {word: [(ATTENDANCE, (), frozenset())] for word in ATTENDING}
    for row, verb in enumerate(EVENT_VERBS):
        for one in alternatives(verb.trigger):
            rarest, *others = needed(one)
            for word in rarest:
                waking.setdefault(word, []).append((row, others, leading(one)))
    return waking


WAKING = _waking()
EVENT_WORDS = WAKING.keys() | {
    word
    for woken in WAKING.values()
    for _, others, first in woken
    for words in (*others, first)
    for word in words
}


def event_words(word, offset):
    """Return (offset, part) of those parts of a lower-case ``word`` that rows ask for.

    Hyphens part it; ``offset`` is where it begins.
    """
    if word.isalpha():
        return [(offset, word)]
    parts = ((offset + part.start(), part[0]) for part in PART.finditer(word))
    return [(at, part) for at, part in parts if part in EVENT_WORDS]


def rows_for(words):
    """Return where the rows of the table may match, by their place in it.

    ``words`` are lists of offsets by word; so are the values, with ``ANYWHERE`` among them.
    """
    rows = {}
    known = words.keys()
    for word in known & WAKING.keys():
        for row, others, first in WAKING[word]:
            if not any(map(known.isdisjoint, others)):
                begins = [offset for one in known & first for offset in words[one]]
                rows.setdefault(row, set()).update(begins if first else (ANYWHERE,))
    return rows
