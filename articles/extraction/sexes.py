"""Whether a name is a man's or a woman's, where its words tell."""

from .data.gender import (
    FEMALE_ENDINGS,
    FEMALE_NAMES,
    MALE_ENDINGS,
    MALE_NAMES,
)
from .lexicon import unaccented

WOMAN, MAN = "woman", "man"


def sex_of_name(name):
    """Return WOMAN or MAN as a given name or the ending of a surname tells, else ``None``."""
    names = [unaccented(word.lower()) for word in name.split()]
    if names[0] in FEMALE_NAMES or any(_ends(word, FEMALE_ENDINGS) for word in names[1:]):
        return WOMAN
    male = names[0] in MALE_NAMES or any(_ends(word, MALE_ENDINGS) for word in names[1:])
    return MAN if male else None


def _ends(word, endings):
    return len(word) > 4 and word.endswith(endings)
