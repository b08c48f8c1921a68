"""What a single word can be, decided once a word: flags that recognisers ask of a token."""

import unicodedata

from .data.countries import NAMED
from .data.forenames import FAMILY_FIRST, FORENAMES, SURNAME_ENDINGS
from .data.offices import (
    BODY_HEADS,
    COMPOUND_HEADS,
    FIELDS,
    HONORIFICS,
    MODIFIERS,
    OFFICE_HEADS,
    PLURALS,
    RANKS,
    STATUS_PREFIXES,
    STATUS_SUFFIXES,
    STATUS_WORDS,
)
from .data.topics import TOPICS
from .data.verbs import SPEECH
from .data.words import (
    ABSTRACT_NOUNS,
    ARABIC_ARTICLES,
    ARABIC_BODIES,
    CALENDAR,
    COMPOUNDS,
    HEADLINE_VERBS,
    LETTERS_AFTER,
    OPENERS,
    ORGANIZATION_NOUNS,
    PARTICLES,
    PATRONYMIC_WORDS,
    PLACE_NOUNS,
    SUFFIXES,
)
from .text import DIGRAPHS, words_of
from .waking import EVENT_WORDS, event_words

CAPITAL, NAME, JOINER, HEAD, FORENAME, FAMILY, SURNAME, TAIL, PLACE, SPOKEN, EVENT, WORDLIKE = (
    1 << bit for bit in range(12)
)
OFFICE = 1 << 12  # can stand in an office, up to its head
DOUBTFUL = 1 << 13  # a given name that is a common word too: *Bill*, *Dean*
TOPIC = 1 << 15
ACRONYM = 1 << 16
LETTERS = 1 << 14  # stands after a name: *KC*, *MP*
NO_NAME = ORGANIZATION_NOUNS | PLACE_NOUNS | CALENDAR | OPENERS | ABSTRACT_NOUNS | HEADLINE_VERBS
NO_NAME |= FIELDS | MODIFIERS
TITLES = OFFICE_HEADS | RANKS | BODY_HEADS | HONORIFICS | frozenset(STATUS_WORDS)
HEADS = OFFICE_HEADS | BODY_HEADS | frozenset(PLURALS) | COMPOUND_HEADS.keys()
# Words that are a name in some places and a common word in others: a given name lets them in.
BEGINS = NAME | DOUBTFUL | FAMILY  # can begin a name
MARKS = CAPITAL | BEGINS | HEAD | PLACE | EVENT | TOPIC
LONGEST_INITIAL = 5  # characters: *J.-P.*
MOST = 200_000  # words remembered


def plain(word):
    """Return a lower-case word without *ex-*, *-elect* and their like."""
    if "-" not in word:
        return word
    for prefix in STATUS_PREFIXES:
        word = word.removeprefix(prefix)
    for suffix in STATUS_SUFFIXES:
        word = word.removesuffix(suffix)
    return word


class Lexicon(dict):
    """Flags by word as written; a word is looked at when it is met for the first time."""

    def __missing__(self, word):
        if len(self) > MOST:
            self.clear()
        self[word] = flags = _flags(word, word.lower())
        return flags


def _flags(word, low):
    bare = plain(low)
    flags = KNOWN.get(low, 0) | BARE.get(bare, 0)
    if word.isupper() and 1 < len(word) < 7:
        flags |= OFFICE | ACRONYM if word.isalpha() else OFFICE
    if word in LETTERS_AFTER:
        flags |= LETTERS
    if not word.isalpha() and event_words(low, 0):
        flags |= EVENT
    if word in PLACE_WORDS:
        flags |= PLACE
    if word[0].isupper():
        return flags | _shape(word, low, bare)
    return flags | NAME | SURNAME if _arabic(word) else flags


def _arabic(word):
    """Tell whether a word is a surname with a small article: *al-Sadr*, *ash-Shami*."""
    article, hyphen, rest = word.partition("-")
    known = hyphen and article in ARABIC_ARTICLES and word.lower() not in ARABIC_BODIES
    parts = rest.split("-")
    return bool(known and all(part[:1].isupper() and part[1:].islower() for part in parts))


def _shape(word, low, bare):
    """Flags of a word with a capital."""
    flags = CAPITAL
    if is_initial(word):
        return flags | NAME
    if not (word.isalpha() or all(letter.isalpha() or letter in "-‑'’ʼ‘" for letter in word)):
        return flags
    flags |= WORDLIKE
    if low.rpartition("-")[2] in COMPOUNDS and "-" in low:
        return flags
    given = _is_given(low)
    if (bare not in NO_NAME or word == "Un") and bare not in TITLES:
        flags |= NAME
    elif given:
        flags |= DOUBTFUL
    if len(low) > 5 and low.endswith(SURNAME_ENDINGS):
        flags |= SURNAME
    return flags | FORENAME if given else flags


def _is_given(low):
    """Tell whether a word, or a part of it, is a given name, with or without its accents."""
    return any(part in FORENAMES or unaccented(part) in FORENAMES for part in low.split("-"))


def unaccented(word):
    """Return ``word`` without the marks above and below its letters."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def is_initial(word):
    """Tell whether ``word`` is initials such as *J.*, *K.R.* or *Zh.*."""
    if word[:-1] in DIGRAPHS or word.lower() in HONORIFICS:
        return word.endswith(".") and word.lower() not in HONORIFICS
    letters = word[:-1].replace(".", "").replace("-", "")
    return len(word) <= LONGEST_INITIAL and word.endswith(".") and letters.isupper()


OFFICE_WORDS = (
    HEADS
    | MODIFIERS
    | FIELDS
    | frozenset(STATUS_WORDS)
    | frozenset("the a an his her its their first founding and - 's ’s lady majesty".split())
)
JOINING = PARTICLES | PATRONYMIC_WORDS | SUFFIXES
PLACE_WORDS = frozenset(words_of(name)[0][0] for name, _ in NAMED)


def _joined(tables):
    """Return the flags of each word of ``tables``."""
    flags = {}
    for flag, words in tables:
        for word in words:
            flags[word] = flags.get(word, 0) | flag
    return flags


BARE = _joined([(HEAD, HEADS), (OFFICE, OFFICE_WORDS)])  # of a word without *ex-* and the like
TABLES = (
    (JOINER, JOINING),
    (TAIL, PATRONYMIC_WORDS | SUFFIXES),
    (FORENAME, FORENAMES),
    (FAMILY, FAMILY_FIRST),
    (SPOKEN, SPEECH),
    (EVENT, EVENT_WORDS),
    (TOPIC, frozenset(" ".join(TOPICS.values()).split())),
)
KNOWN = _joined(TABLES)
LEXICON = Lexicon()
