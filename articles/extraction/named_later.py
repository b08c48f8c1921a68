"""Offices whose holder the text names in a later sentence: *The minister quit. A B, 58, said …*."""

import re
from bisect import bisect_right

from .reading import span_at

RULE = "post.later"
AGED = re.compile(r", \d{2},")
WITHIN = 4  # sentences between the office and the name


def read_named_later(cast):
    """Give an office told of alone to the person whom a later sentence begins with, with an age.

    Wires tell first what the holder of an office did, then who that is; the age marks that the
    person is new to the reader. The person must have no office in the text.
    """
    holders = {person for person, _, _ in cast.posts}
    for office in [one for one in cast.open if not isinstance(one, tuple)]:
        known = office.body or office.of_country
        person = _aged_after(cast, office) if known else None
        if person is not None and person not in holders:
            cast.open.remove(office)
            cast.titled(office, person, RULE)
            holders.add(person)


def _aged_after(cast, office):
    """Return the person with an age whom one of the next sentences begins with, or ``None``."""
    start = cast.tokens.starts[office.first]
    if cast.mentions_between(span_at(cast.sentences, start).start, start):
        return None  # the sentence is about somebody named
    place = bisect_right(cast.sentences, start, key=lambda one: one.start)
    for sentence in cast.sentences[place : place + WITHIN]:
        first = cast.mentions_between(sentence.start, sentence.start + 1)
        if first and AGED.match(cast.tokens.text, first[0].evidence.span.end):
            return first[0].person
    return None
