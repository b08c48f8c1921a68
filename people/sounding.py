"""Whom misspelled words mean, or words of another language: people by sound, the closest first.

The transliteration of a name begins with the sounds of its own language: Portuguese *Carvalhido*
is *Карвальиду* in Russian, where *c* is *k*. So *c* and *k* are one here, unlike in matching.
"""

from difflib import SequenceMatcher

from django.db.models import F, Value
from django.db.models.functions import Replace

from people.folding import folded
from people.naming import sound_of, spelled

TELLING = 3  # sounds: fewer tell nobody from others
LOOKED_AT = 200  # people who sound so
CLOSE = 0.65  # likeness of the letters, from 0 to 1


def sounding_like(people, query, limit):
    """Return at most ``limit`` of the queryset ``people`` whose names sound like ``query``."""
    words = folded(query).split()
    sounds = [sound_of(spelled(word)).replace("c", "k") for word in words]
    telling = [one for one in sounds if len(one) >= TELLING]
    if not telling:
        return []
    found = people.annotate(level=Replace(F("names__sound"), Value("c"), Value("k")))
    for one in telling:
        found = found.filter(level__contains=one)
    keys = list(found.values_list("pk", flat=True).order_by("pk")[:LOOKED_AT])
    rows = people.filter(pk__in=keys).prefetch_related("names").distinct()
    ranked = sorted(((_closeness(words, one), one) for one in rows), key=lambda pair: -pair[0])
    return [one for closeness, one in ranked if closeness >= CLOSE][:limit]


def _closeness(words, person):
    """Return how close ``words`` come to the likest name of ``person``, from 0 to 1."""
    return max((_alike(words, name.folded.split()) for name in person.names.all()), default=0)


def _alike(words, others):
    if not others:
        return 0
    best = [max(_ratio(word, other) for other in others) for word in words]
    return sum(best) / len(best)


def _ratio(one, other):
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
