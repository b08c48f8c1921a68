"""Offices whose holder the text names in a later sentence: *The minister quit. A B, 58, said …*.

Wires tell first what the holder of an office did, then who that is.
"""

import re
from bisect import bisect_right

from .reading import span_at

RULE = "post.later"
AGED = re.compile(r", \d{2},")
WITHIN = 4  # sentences between the office and the name
FARTHEST = 700  # characters between a lead and the name that tells of whom it is
OPENS = frozenset({"”", '"', "»", ","})
RESIGNATION = re.compile(r"(?:resignation|dismissal|departure|death|arrest) of (?:Mr |Ms )?$")
SMALL = frozenset({"a", "an", "the"})


def read_named_later(cast):
    """Give an office told of alone to the person whom a later sentence begins with.

    The age marks that the person is new to the reader; after the office with which a text begins
    the first who is named without an office is its holder.
    """
    holders = {person for person, _, _ in cast.posts}
    for office in [one for one in cast.open if not isinstance(one, tuple)]:
        known = office.body or office.of_country
        person = _aged_after(cast, office) if known else None
        person = _named_after(cast, office) if known and person is None else person
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


def _named_after(cast, office):
    """Return who is named first after a lead that begins with the office, or ``None``."""
    tokens = cast.tokens
    start = tokens.starts[office.first]
    sentence = span_at(cast.sentences, start)
    if not _is_lead(cast, office, sentence):
        return None
    for one in cast.mentions_between(sentence.end, start + FARTHEST):
        titled = any(person == one.person for person, _, _ in cast.posts)
        if one.kind == "name" and not titled:
            return one.person if _introduces(cast, one) else None
    return None


def _is_lead(cast, office, sentence):
    """Tell whether the first sentence that tells of somebody begins with an office."""
    tokens = cast.tokens
    if office.status != "current" or cast.mentions_between(0, sentence.end):
        return False
    first = bisect_right(tokens.starts, sentence.start - 1)
    before = tokens.words[first : office.first]
    return not any(word.islower() and word not in SMALL for word in before)


def _introduces(cast, mention):
    """Tell whether a mention begins a sentence, follows a quotation or *the resignation of*."""
    at, text = mention.evidence.span.start, cast.tokens.text
    begins = mention.evidence.sentence.start == at
    said = text[max(at - 2, 0) : at - 1] in OPENS and text[at - 1] == " "
    return begins or said or RESIGNATION.search(text[max(at - 30, 0) : at]) is not None
