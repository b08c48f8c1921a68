"""Reported speech: what somebody said, told in other words."""

import re

from .data.verbs import REPORTING
from .findings import Evidence, QuoteFound, Span
from .reading import span_at
from .text import one_of

THAT = re.compile(
    rf"\b{one_of(REPORTING)}(?: \w+){{0,3}}? that (?P<said>[^.!?«“\"]{{15,600}})[.!?]"
)


def reported(text, sentences, speakers, marks):
    """Return the indirect quotations of ``text`` that lie in none of ``marks``."""
    found, spans = [], iter(marks)
    mark = next(spans, None)
    if " that " not in text:
        return found
    for match in THAT.finditer(text):
        while mark and mark.end <= match.start():
            mark = next(spans, None)
        if mark and mark.start < match.start():
            continue
        sentence = span_at(sentences, match.start())
        named = speakers.meant.between(sentence.start, match.start())
        if not named:
            continue
        mention = named[-1]
        said = Span(match.start("said"), match.end("said"))
        by = "name" if mention.kind == "name" else "title"
        evidence = Evidence(said, sentence, "quote.reported", 0.8)
        name = speakers.cast.people[mention.person].name
        words = said.of(text).strip()
        found.append(QuoteFound(mention.person, name, words, "indirect", by, (said,), evidence))
    return found
