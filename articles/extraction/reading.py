"""What is known of a text when its events are read: a working view, never stored."""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from .findings import Mention, PersonFound, PostFound, QuoteFound, Span
from .text import Spans


@dataclass(frozen=True, slots=True)
class Place:
    """A country, capital or adjective in the text; ``country`` is the country's usual name.

    ``kind`` is country, capital or adjective.
    """

    name: str
    country: str
    kind: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Text with its paragraphs, sentences and what has been found so far, each in text order."""

    text: str
    published: str | None
    paragraphs: Spans
    sentences: Spans
    people: tuple[PersonFound, ...]
    mentions: tuple[Mention, ...]
    posts: tuple[PostFound, ...]
    quotes: tuple[QuoteFound, ...]
    keys: list  # (offset, word) of each word that rows of the events' table ask for
    meant: Callable  # whom words such as *Turkish minister* mean at an offset: person or ``None``

    def mentions_in(self, span):
        """Mentions that begin inside ``span``, in text order."""
        low = bisect_right(self.mentions, span.start - 1, key=_mention_start)
        high = bisect_right(self.mentions, span.end - 1, key=_mention_start)
        return self.mentions[low:high]

    def posts_ending(self, start, end):
        """Offices whose words end between ``start`` and ``end``, the nearest to ``end`` first."""
        found = [post for post in self.posts if start < post.evidence.span.end <= end]
        return sorted(found, key=lambda post: -post.evidence.span.end)

    def subject_before(self, offset):
        """Return whoever is named first in the last sentence before ``offset`` that names one."""
        place = bisect_right(self.mentions, offset - 1, key=_mention_start)
        if not place:
            return None
        return subject_of(self.mentions[:place], self.sentences, self.text)

    def last_before(self, offset):
        """Return whoever is named last before ``offset``, as a tuple; nobody, an empty one."""
        place = bisect_right(self.mentions, offset - 1, key=_mention_start)
        return (self.mentions[place - 1].person,) if place else ()

    def quoted(self, offset):
        """Whether ``offset`` lies inside direct speech."""
        return any(
            part.start <= offset < part.end
            for quote in self.quotes
            if quote.kind == "direct"
            for part in quote.parts
        )


ANNOUNCED = re.compile(r"(?:This|It) (?:was|is|has been) (?:announced|reported|stated|said)")


def subject_of(mentions, sentences, text):
    """Return whoever is named first in the last sentence of ``mentions`` that tells of somebody.

    *This was announced by A B* tells of nobody, unless there is nothing else.
    """
    last = mentions[-1].person
    while mentions:
        sentence = span_at(sentences, _mention_start(mentions[-1]))
        first = bisect_right(mentions, sentence.start - 1, key=_mention_start)
        if not ANNOUNCED.match(text, sentence.start):
            return mentions[first].person
        mentions = mentions[:first]
    return last


def span_at(spans, offset):
    """The last of ``spans`` that begins at or before ``offset``; the first if none."""
    place = bisect_right(spans.starts, offset)
    return spans[max(place - 1, 0)] if spans else Span(0, 0)


def _mention_start(mention):
    return mention.evidence.span.start
