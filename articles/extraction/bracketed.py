"""Lists in which each name has its field or place in brackets: *advisers are A B (Security)*."""

import re
from dataclasses import replace

from .data.offices import FIELDS
from .reading import span_at
from .shared import is_plural

RULE = "post.listed"
IN_BRACKETS = re.compile(r" ?\((?P<what>[A-Za-z][\w’' &-]{1,40})\)")
ON = frozenset("adviser advisor aide assistant spokesman spokesperson envoy".split())
FARTHEST = 600  # characters from the office to the last name of its list


def read_bracketed(cast):
    """Give an open office in the plural to those after it whom brackets give a field or place."""
    for office in [one for one in cast.open if not isinstance(one, tuple)]:
        if office.body or not is_plural(cast.tokens, office):
            continue
        for person, what in _listed(cast, office):
            _give(cast, office, person, what)


def _listed(cast, office):
    """Return (person, words in brackets) of those named after an office in its sentence."""
    start = cast.tokens.span(office.first, office.last).end
    sentence = span_at(cast.sentences, start - 1)
    named = cast.mentions_between(start, min(sentence.end, start + FARTHEST))
    found = ((one, IN_BRACKETS.match(cast.tokens.text, one.evidence.span.end)) for one in named)
    return [(one.person, told["what"]) for one, told in found if told and _is_field(told["what"])]


def _is_field(what):
    """Tell whether words in brackets are a place or a field of work, in either case."""
    return what[0].isupper() or not FIELDS.isdisjoint(what.split())


def _give(cast, office, person, what):
    head = office.title.split()[-1].lower()
    field = not FIELDS.isdisjoint(what.lower().split())
    link = "on" if head in ON else "of" if field or head != "ambassador" else "to"
    if head == "minister" and field:
        office = replace(office, title=f"{office.title} of {what.title()}")
        cast.post(person, office, office.title, "", "", RULE)
        return
    label = f"{office.title} {link} {what}"
    body = "" if field or link != "of" else what
    cast.post(person, office, label, body, "", RULE)
