"""Names that are not in house style in a text, quotations left alone."""

import re
from dataclasses import dataclass

from articles.body import blocks_of, replaced, text_of
from articles.extraction.findings import Span
from articles.extraction.marks import marks
from people.models import Name
from people.naming import Likeness, likeness

NAME_SHAPED = re.compile(r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)+")


@dataclass(frozen=True)
class Misspelt:
    """Words in a text that name somebody in another way than the house writes it."""

    words: str
    instead: str
    places: tuple


def misspelt(markup, people, language):
    """Return the ``Misspelt`` of sanitised ``markup``, of the names of ``people``.

    ``people`` have their ``names`` prefetched. What stands between quotation marks or in a
    quotation's block is left out: nobody rewrites what was said.
    """
    text, wanted = text_of(markup), {one: house_name(one, language) for one in people}
    closed = quoted(markup)
    taken = [*closed]
    for house in wanted.values():
        taken += spans(text, house)
    found = []
    for person, house in wanted.items():
        for words, instead in _variants(person, house, text, wanted):
            places = [one for one in spans(text, words) if not _touches(one, taken)]
            taken += places
            if places:
                found.append(Misspelt(words, instead, tuple(places)))
    return found


def in_house_style(markup, words, instead):
    """Return ``markup`` with ``words`` replaced outside quotations, and how often that was."""
    closed = quoted(markup)
    places = [one for one in spans(text_of(markup), words) if not _touches(one, closed)]
    return replaced(markup, [(one.start, one.end, instead) for one in places]), len(places)


def house_name(person, language):
    """Return the name of ``person`` in the house style of ``language``."""
    chosen = (
        one.text
        for one in person.names.all()
        if one.kind == Name.Kind.PREFERRED and one.language == language
    )
    return next(chosen, person.name)


def quoted(markup):
    """Return the spans of the text of ``markup`` that somebody said."""
    text, found, start = text_of(markup), blocks_of(markup, "blockquote"), 0
    for paragraph in text.split("\n\n"):
        span = Span(start, start + len(paragraph))
        found += [Span(one.start, one.end) for one in marks(text, span)]
        start = span.end + 2
    return found


def spans(text, words):
    """Return where ``words`` stand in ``text`` as whole words."""
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    return [Span(*one.span()) for one in whole.finditer(text)]


def _variants(person, house, text, wanted):
    """Yield (words, what to write instead), the longest words first."""
    known = {one.text for one in person.names.all() if one.kind == Name.Kind.SPELLING}
    known |= _alike(house, text, wanted.values())
    written = set(house.split())
    other = {word for one in wanted.values() for word in one.split()}
    for name in sorted(known - {*wanted.values()}, key=len, reverse=True):
        words = name.split()
        if len(words) < 2 or set(words) <= written or not _one_script(name, house):
            continue
        yield name, house
        if words[-1] not in other and len(words) == len(house.split()):
            yield words[-1], house.split()[-1]


def _alike(house, text, names):
    """Return the words of ``text`` that sound like ``house`` and are no other name of ours."""
    size, found = len(house.split()), set()
    for run in NAME_SHAPED.finditer(text):
        words = run[0].removesuffix("’s").removesuffix("'s").split()
        for n in range(len(words) - size + 1):
            name = " ".join(words[n : n + size])
            if name not in names and likeness(name, house) in (Likeness.SOUNDS, Likeness.SAME):
                found.add(name)
    return found


def _one_script(name, other):
    return (min(name) < "\u0250") == (min(other) < "\u0250") and name.isascii() >= other.isascii()


def _touches(span, others):
    return any(span.start < one.end and one.start < span.end for one in others)
