"""Tags that a text proposes: the countries that it names."""

from collections import Counter

from .findings import Evidence, TagFound
from .reading import span_at

MOST = 8


def find_tags(tokens, sentences):
    """Return at most eight ``TagFound``, the countries most often named first."""
    named = Counter()
    first = {}
    for _, place in sorted(tokens.places.items()):
        _, where = place
        named[where.country] += 1
        first.setdefault(where.country, where.span)
    return tuple(
        TagFound(
            country,
            Evidence(first[country], span_at(sentences, first[country].start), "tag.country", 0.6),
        )
        for country, _ in named.most_common(MOST)
    )
