"""Tags that a text proposes: countries, organizations and topics, never more than eight."""

from collections import Counter

from .data.topics import FEWEST, TOPICS
from .findings import Evidence, TagFound
from .lexicon import TOPIC
from .reading import span_at

MOST = 8
COUNTRIES = 4  # at most; organizations and topics share the rest
BY_WORD = {}
for _topic, _words in TOPICS.items():
    for _word in _words.split():
        BY_WORD.setdefault(_word, []).append(_topic)


def find_tags(tokens, sentences, posts):
    """Return the ``TagFound`` of a text: countries most often named, bodies of posts, topics."""
    found = [*_countries(tokens)[:COUNTRIES], *_topics(tokens), *_bodies(posts)]
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


def _topics(tokens):
    """Return the topics of which the text has two different words, the richest first."""
    words = {}
    for at in tokens.having(TOPIC):
        word = tokens.low[at]
        for topic in BY_WORD[word]:
            words.setdefault(topic, {}).setdefault(word, at)
    shown = [(topic, places) for topic, places in words.items() if len(places) >= FEWEST]
    shown.sort(key=lambda one: -len(one[1]))
    return [
        (topic, tokens.span(at, at + 1), "tag.topic")
        for topic, places in shown
        for at in [min(places.values())]
    ]


def _bodies(posts):
    """Return the organizations whose posts are named, but no states: those are countries."""
    return [
        (post.body, post.evidence.span, "tag.organization")
        for post in posts
        if post.body[:1].isupper() and " " in post.body and post.parent != post.body
    ]
