"""The people of one text by their names: is this name somebody whom the text has named?"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from .data.forenames import FAMILY_FIRST
from .data.words import LETTERS_AFTER, PATRONYMIC_ENDINGS, SUFFIXES
from .findings import Evidence
from .lexicon import unaccented
from .names import surname_of

# *S. Silva*, *Silva S.*: no full name
INITIAL = re.compile(r"(?:(?:\w{1,3}\.-? ?){1,6}[^ .]{2,60}|[^ .]{2,60}(?: \w\.){1,3})$")
# Letters in which transliterations of one name differ: Japarov, Zhaparov; Nur, Nuur.
SPELLINGS = (
    ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ts", "c"),
    ("tz", "c"), ("w", "v"), ("iy", "y"), ("ij", "y"), ("y", "i"), ("’", ""), ("'", ""),
    ("ʼ", ""), ("‘", ""),
)  # fmt: skip
DOUBLED = re.compile(r"(.)\1")


@lru_cache(maxsize=20_000)
def spelled(word):
    """Return ``word`` in lower case with the spellings levelled in which standards differ."""
    word = unaccented(word.lower())
    for variant, level in SPELLINGS:
        word = word.replace(variant, level)
    return DOUBLED.sub(r"\1", word)


def in_mixed_case(name):
    """Return ``name`` with its words in capitals written as names are: *Ana SILVA*."""
    if name.islower() or not any(map(_shouted, name.split())):
        return name
    return " ".join(word.title() if _shouted(word) else word for word in name.split())


def _shouted(word):
    long = len(word) > 2 and word.isupper() and "." not in word
    return long and word not in LETTERS_AFTER and word.lower() not in SUFFIXES


@dataclass
class Somebody:
    """A person while the text is being read."""

    name: str
    first: Evidence
    names: set = field(default_factory=set)
    surfaces: dict = field(default_factory=dict)


class Roster(list):
    """``Somebody`` in the order of their first names, found again by any word of a name."""

    def __init__(self):
        super().__init__()
        self._bearers = defaultdict(list)

    def enter(self, name, evidence):
        """Add a person called ``name``; return the person's place."""
        self.append(Somebody(name, evidence))
        self._index(len(self) - 1, name)
        return len(self) - 1

    def rename(self, place, name, evidence):
        """Let the person be called by ``name`` where it is fuller than the present one."""
        person = self[place]
        if _fullness(name) <= _fullness(person.name):
            return
        if INITIAL.match(person.name):
            person.first = evidence
        person.name = name
        self._index(place, name)

    def known(self, name):
        """Return the place of the person whom the full ``name`` means, or ``None``."""
        words = name.split()
        near = {*self.bearers(words[0]), *self.bearers(words[-1])}
        same = next((at for at in sorted(near) if same_name(self[at].name, name)), None)
        return self._short(name, sorted(near)) if same is None and near else same

    def bearers(self, word):
        """Return the places of all whose names hold ``word``, in one spelling or another."""
        return self._bearers.get(spelled(word), ())

    def called(self, word):
        """Return the places of those whose surname is ``word``, else of those who bear it."""
        bearers, own = self.bearers(word), spelled(word)
        surnamed = [at for at in bearers if spelled(surname_of(self[at].name)) == own]
        return surnamed or list(bearers)

    def _index(self, place, name):
        for word in set(map(spelled, name.split())):
            if place not in self._bearers[word]:
                self._bearers[word].append(place)

    def _short(self, name, near):
        """Return the only one whose longer name begins or ends with ``name``: *Abi Rached*."""
        words = _words(name)
        longer = [
            at
            for at in near
            if len(own := _words(self[at].name)) > len(words) > 1
            and words in (own[: len(words)], own[-len(words) :])
        ]
        return longer[0] if len(longer) == 1 else None


def same_name(one, other):
    """Tell whether two full names of one text are one person's.

    *A B* is *A Patronymic B*; a short form must not skip a surname.
    """
    if one == other:
        return True
    first, second = _words(one), _words(other)
    if sorted(first) == sorted(second):
        return True
    if first[0] == second[0] and _by_patronymic(one, other):
        return True
    if any(INITIAL.match(name) for name in (one, other)):
        return first[0][0] == second[0][0] and first[-1] == second[-1]
    short, long = sorted((first, second), key=len)
    if len(short) < 2 or len(long) != len(short) + 1 or short[0] != long[0]:
        return False
    middle = [word for word in long if word not in short]
    last = short[-1] == long[-1] and short[0] not in FAMILY_FIRST  # not Kim Jong, Kim Yo Jong
    return len(middle) == 1 and (middle[0].endswith((*PATRONYMICS, ".")) or last)


PATRONYMICS = tuple(map(spelled, PATRONYMIC_ENDINGS))


def _words(name):
    """Return the words of a name in one spelling, the surname last: *Silva A.* is *A. Silva*."""
    words = list(map(spelled, name.split()))
    turned = len(words) > 1 and words[-1].endswith(".") and not words[0].endswith(".")
    return words[-1:] + words[:-1] if turned and words[-1] not in SUFFIXES else words


def _fullness(name):
    words = name.split()
    return 0 if INITIAL.match(name) else len([word for word in words if not word.endswith(".")])


def _by_patronymic(one, other):
    """Tell whether one of two names is a given name with a patronymic: *Talant Maratovich*."""
    return any(len(n.split()) == 2 and n.endswith(PATRONYMIC_ENDINGS) for n in (one, other))
