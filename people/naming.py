"""How two names compare: order, patronymics, middle names, initials and spelling aside.

The words that are left out and the endings of patronymics are those of the languages of our
region; the levels of sounds are where ICAO, BGN/PCGN, ISO 9 and the older French and German
transliterations of one Cyrillic or Arabic name differ.
"""

import re
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache

from django.db import models

from people.folding import folded

SON_OF = "uulu kyzy ogly oglu qizi kizi uly ugli kysy bin bint ibn ben"
SMALL = "al el ul ur van der den de la le du da das dos do di del von zu y jr sr ii iii iv"
FATHERS = frozenset(map(folded, SON_OF.split()))
LEFT_OUT = FATHERS | frozenset(map(folded, SMALL.split()))
PATRONYMIC = re.compile(r".{2,}(?:ovich|evich|ovna|evna|ichna|ilich|ovich|ivna|ogli|oglu)")
SPELLINGS = [
    (re.compile(r"x"), "ks"),
    (re.compile(r"ph|pf"), "f"),
    (re.compile(r"of$|ow$"), "ov"),
    (re.compile(r"ef$"), "ev"),
    (re.compile(r"shch|sch"), "sh"),
    (re.compile(r"tch"), "ch"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"i[ij]$"), "i"),
    (re.compile(r"dr$"), "der"),
]
SOUNDS = [
    (re.compile(r"ts|tz|ch|cz"), "c"),
    (re.compile(r"sh|z"), "s"),
    (re.compile(r"dj|y"), "j"),
    (re.compile(r"g"), "k"),
    (re.compile(r"(?<=.)h"), ""),
    (re.compile(r"(?<=.)[eiou]|(?<=.)a(?!$)"), ""),
    (re.compile(r"^[aeiou]"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
]
ALIKE = 0.7  # share of equal letters from which words that sound alike may be one word
ADDED = re.compile(r"(?<=...)(?:bek|beg|jan|han|gul|kul|aka)$")  # to given names, out of respect
LETTERS = 3  # a shorter word proves nothing by its sound


class Likeness(IntEnum):
    """How much two names say that they are one person's."""

    OTHER = 0
    SOUNDS = 1  # the words sound alike: another transliteration, or another person
    FITS = 2  # one is shorter, turned round or has initials: it may be the other
    SAME = 3


def spelled(word):
    """Return a folded word with the spellings levelled in which standards differ."""
    for variant, level in SPELLINGS:
        word = variant.sub(level, word)
    return word


@lru_cache(maxsize=20_000)
def sound_of(word):
    """Return the consonants of a spelled word, with a last *a*, which tells a woman's surname."""
    for variant, level in SOUNDS:
        word = variant.sub(level, word)
    return word


@lru_cache(maxsize=20_000)
def split_name(text):
    """Return the words of a name that tell people apart, and its patronymic or ""."""
    words = [spelled(word) for word in folded(text).split()]
    words = [word for word in words if word not in LEFT_OUT] or words
    if len(words) == 3:
        for place in (1, 2):
            if PATRONYMIC.fullmatch(words[place]):
                return words[:place] + words[place + 1 :], words[place]
    return words, ""


def name_key(text):
    """Return what names of one person share in most forms: first and last word, in order of abc."""
    words, _ = split_name(text)
    return " ".join(sorted({words[0], words[-1]})) if words else ""


@lru_cache(maxsize=20_000)
def name_sound(text):
    """Return the sounds of what ``name_key`` holds, equal for most transliterations of a name."""
    return " ".join(sorted(map(sound_of, name_key(text).split())))


@lru_cache(maxsize=50_000)
def likeness(one, other):
    """Compare two names written out; return their ``Likeness``."""
    (first, one_father), (second, other_father) = split_name(one), split_name(other)
    if one_father and other_father and one_father != other_father:
        return Likeness.OTHER
    if first == second:
        return Likeness.SAME
    if sorted(first) == sorted(second):
        told = one_father or other_father or any(_names_father(name) for name in (one, other))
        return Likeness.SAME if told else Likeness.FITS
    if sorted(map(_plain, first)) == sorted(map(_plain, second)):
        return Likeness.FITS
    if _shorter(first, second) or _by_initials(first, second):
        return Likeness.FITS
    return Likeness.SOUNDS if _sound_alike(first, second) else Likeness.OTHER


def _names_father(text):
    """Tell whether a name says *son of*, which is written before and after the given name."""
    return not FATHERS.isdisjoint(folded(text).split())


@lru_cache(maxsize=20_000)
def has_initial(text):
    """Tell whether a word of a name is a letter: *A. Silva*."""
    return any(len(word) == 1 for word in split_name(text)[0])


def _plain(word):
    return ADDED.sub("", word)


def _shorter(one, other):
    short, long = sorted((one, other), key=len)
    if len(short) < 2 or len(short) == len(long) or not set(short) <= set(long):
        return False
    return not any(len(word) == 1 for word in short)


def _by_initials(one, other):
    """Tell whether names agree in one whole word and in initials: *A. B. Silva*, *Ana Silva*."""
    initials, words = sorted((one, other), key=lambda name: min(map(len, name)))
    letters = [word for word in initials if len(word) == 1]
    whole = [word for word in initials if len(word) > 1]
    rest = [word for word in words if word not in whole]
    if not letters or not whole or len(whole) + len(rest) != len(words) or not rest:
        return False
    return rest[0][0] == letters[0]


def _sound_alike(one, other):
    if len(one) != len(other) or len(one) < 2:
        return False
    pairs = list(zip(sorted(one), sorted(other), strict=True))
    return all(_word_alike(*pair) for pair in pairs)


def _word_alike(one, other):
    if one == other:
        return True
    short = min(len(one), len(other)) <= LETTERS
    if short or sound_of(one) != sound_of(other):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


class NameKeyField(models.CharField):
    """Writes ``name_key`` of the row's ``text`` whenever the row is written."""

    made_by = staticmethod(name_key)

    def __init__(self, *args, **kwargs):
        defaults = {"max_length": 250, "blank": True, "editable": False, "db_index": True}
        super().__init__(*args, **defaults | kwargs)

    def pre_save(self, model_instance, add):
        value = self.made_by(model_instance.text)[: self.max_length]
        setattr(model_instance, self.attname, value)
        return value


class NameSoundField(NameKeyField):
    """Writes ``name_sound`` of the row's ``text`` whenever the row is written."""

    made_by = staticmethod(name_sound)
