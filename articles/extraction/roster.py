"""The people of one text by their names: is this name somebody whom the text has named?"""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from .data.words import PATRONYMIC_ENDINGS
from .findings import Evidence

INITIAL = re.compile(r"(?:\w\.-?){1,6} [^ ]{1,60}$")  # *S. Silva*: no full name


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
        for word in set(name.split()):
            self._bearers[word].append(len(self) - 1)
        return len(self) - 1

    def known(self, name):
        """Return the place of the person whom the full ``name`` means, or ``None``."""
        words = name.split()
        near = {*self._bearers.get(words[0], ()), *self._bearers.get(words[-1], ())}
        return next((at for at in sorted(near) if same_name(self[at].name, name)), None)

    def bearers(self, word):
        """Return the places of all whose names hold ``word``."""
        return self._bearers.get(word, [])


def same_name(one, other):
    """Tell whether two full names of one text are one person's.

    *A B* is *A Patronymic B*; a short form must not skip a surname.
    """
    if one == other or sorted(one.split()) == sorted(other.split()):
        return True
    if one.split()[0] == other.split()[0] and _by_patronymic(one, other):
        return True
    if any(INITIAL.match(name) for name in (one, other)):
        return one[0] == other[0] and one.split()[-1] == other.split()[-1]
    short, long = sorted((one.split(), other.split()), key=len)
    if len(short) < 2 or len(long) != len(short) + 1 or short[0] != long[0]:
        return False
    middle = [word for word in long if word not in short]
    return len(middle) == 1 and (
        middle[0].endswith(PATRONYMIC_ENDINGS) or middle[0].endswith(".") or short[-1] == long[-1]
    )


def _by_patronymic(one, other):
    """Tell whether one of two names is a given name with a patronymic: *Talant Maratovich*."""
    return any(len(n.split()) == 2 and n.endswith(PATRONYMIC_ENDINGS) for n in (one, other))
