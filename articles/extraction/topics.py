"""Tags that a text proposes: countries, organizations and topics, never more than eight."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from .data.topics import FEWEST, TOPICS
from .findings import Evidence, TagFound
from .lexicon import TOPIC
from .reading import span_at

MOST = 8
COUNTRIES = 4  # at most; organizations and topics share the rest


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Topics by their words: (topic, words of it in small letters), which may be several each."""

    topics: tuple[tuple[str, tuple[str, ...]], ...] = ()


@lru_cache(maxsize=8)
def by_first(vocabulary):
    """Return by first word the (topic, words) of a ``Vocabulary`` that begin with it."""
    found = {}
    for topic, phrases in vocabulary.topics:
        for phrase in phrases:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((topic, words))
    return found


SHIPPED = Vocabulary(tuple((topic, tuple(words.split())) for topic, words in TOPICS.items()))


def find_tags(tokens, sentences, posts, vocabulary=SHIPPED):
    """Return the ``TagFound`` of a text: countries most often named, bodies of posts, topics."""
    found = [*_countries(tokens)[:COUNTRIES], *_topics(tokens, vocabulary), *_bodies(posts)]
    tags = {}
    for name, span, rule in found:
        evidence = Evidence(span, span_at(sentences, span.start), rule, 0.6)
        tags.setdefault(name, TagFound(name, evidence))
    return tuple(tags.values())[:MOST]


def _countries(tokens):
    named = Counter()
    first = {}
    for start, (end, place) in tokens.places.items():
        named[place.country] += 1
        first.setdefault(place.country, tokens.span(start, end))
    return [(country, first[country], "tag.country") for country, _ in named.most_common()]


def _topics(tokens, vocabulary):
    """Return the topics of which the text has two different words, the richest first.

    A phrase of several words shows its topic alone.
    """
    words = {}
    for at, topic, phrase in _told(tokens, vocabulary):
        words.setdefault(topic, {}).setdefault(phrase, at)
    shown = [(topic, told) for topic, told in words.items() if sum(map(len, told)) >= FEWEST]
    shown.sort(key=lambda one: -len(one[1]))
    return [
        (topic, tokens.span(at, at + 1), "tag.topic")
        for topic, told in shown
        for at in [min(told.values())]
    ]


def _told(tokens, vocabulary):
    """Yield (place, topic, phrase) of each phrase of the vocabulary in the text."""
    begins = by_first(vocabulary)
    places = tokens.having(TOPIC) if vocabulary == SHIPPED else range(len(tokens.low))
    for at in places:
        for topic, phrase in begins.get(tokens.low[at], ()):
            if len(phrase) == 1 or tuple(tokens.low[at : at + len(phrase)]) == phrase:
                yield at, topic, phrase


def _bodies(posts):
    """Return the organizations whose posts are named, but no states: those are countries."""
    return [
        (post.body, post.evidence.span, "tag.organization")
        for post in posts
        if post.body[:1].isupper() and " " in post.body and post.parent != post.body
    ]
