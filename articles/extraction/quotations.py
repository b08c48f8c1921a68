"""Direct and reported speech, and who speaks."""

import re

from .data.verbs import REPORTING, SPEECH
from .findings import Evidence, QuoteFound, Span
from .reading import span_at

FEWEST = 5  # words: a shorter fragment is a term, a title or a scare quote
MARKED = re.compile(
    r"«(?P<a>[^«»]{1,6000}(?:«[^«»]{1,300}»[^«»]{0,6000})*)(?:»|\Z)|“(?P<b>[^“”]{1,6000})(?:”|\Z)"
    r"|(?<![\w])\"(?P<c>[^\"]{1,6000})(?:\"|\Z)|„(?P<d>[^„“]{1,6000})“"
)
VERB = "(?:" + "|".join(sorted(SPEECH, key=len, reverse=True)) + ")"
THAT = "(?:" + "|".join(sorted(REPORTING, key=len, reverse=True)) + r")(?: \w+){0,3}? that "
PRONOUN = re.compile(r"(?:he|she|they|He|She|They)\b")
VERB_NEAR = re.compile(rf"\b{VERB}\b")
REPORTED = re.compile(rf"\b{THAT}(?P<said>[^.!?«“\"]{{15,600}})[.!?]")
INSTITUTION = re.compile(
    r"(?:[Tt]he )?(?P<who>(?:[A-Z][\w’'-]+ )*(?:ministry|Ministry|press service|Press service|"
    r"office|statement|agency|Agency|committee|Committee|government|Government|company|bank|Bank|"
    r"police|administration|embassy|Embassy|report|department|Department))\b"
)


class Speech:
    """The quotations of a text whose people are known by ``cast``."""

    def __init__(self, text, paragraphs, sentences, cast):
        self.text, self.paragraphs, self.sentences, self.cast = text, paragraphs, sentences, cast
        self.previous = None

    def read(self):
        """Return the ``QuoteFound`` of the text in its order."""
        found = []
        for paragraph in self.paragraphs:
            quotes = [
                match
                for match in MARKED.finditer(self.text, paragraph.start, paragraph.end)
                if _long(match) and match.start() < paragraph.end
            ]
            found += self._of_paragraph(paragraph, quotes)
            found += self._reported(paragraph, quotes)
        return tuple(sorted(found, key=lambda quote: quote.parts[0].start))

    def _of_paragraph(self, paragraph, quotes):
        found = []
        for match in quotes:
            parts = self._part(match)
            speaker = self._speaker(paragraph, match)
            before = found[-1] if found else None
            if before and self._continues(before, speaker, match):
                found[-1] = self._joined(before, parts)
            elif speaker:
                found.append(self._quote(match, parts, speaker))
        return found

    def _part(self, match):
        group = match.lastgroup
        return Span(match.start(group), match.end(group))

    def _continues(self, before, speaker, match):
        gap = self.text[before.parts[-1].end : match.start()]
        return (
            len(gap) < 160
            and (speaker is None or speaker[0] == before.person)
            and VERB_NEAR.search(gap)
        )

    def _joined(self, quote, part):
        text = f"{quote.text} {_inner(part.of(self.text))}"
        return QuoteFound(
            quote.person, quote.speaker, text, quote.kind, quote.by, (*quote.parts, part),
            quote.evidence,
        )  # fmt: skip

    def _quote(self, match, part, speaker):
        person, words, by = speaker
        self.previous = person if person is not None else self.previous
        span = Span(match.start(), match.end())
        sentence = Span(
            span_at(self.sentences, span.start).start,
            span_at(self.sentences, max(span.start, span.end - 1)).end,
        )
        evidence = Evidence(span, sentence, f"quote.{by}", 0.97 if by == "name" else 0.7)
        text = _inner(part.of(self.text))
        return QuoteFound(person, words, text, "direct", by, (part,), evidence)

    def _speaker(self, paragraph, match):
        """Return (person, words, by) of the speech clause after or before ``match``."""
        after = self._clause(match.end(), min(paragraph.end, match.end() + 160), forward=True)
        if after:
            return after
        start = max(paragraph.start, match.start() - 160)
        return self._clause(start, match.start(), forward=False)

    def _clause(self, start, end, forward):
        clause = self.text[start:end]
        stop = re.search(r"[.!?]\s|[«“\"]", clause) if forward else None
        clause = clause[: stop.start() + 1] if stop else clause
        if not forward:
            clause, start = _last_clause(clause, start)
        verb = VERB_NEAR.search(clause)
        if not verb:
            return None
        mention = self._mention_in(start, start + len(clause), start + verb.start())
        if mention:
            kind = "name" if mention.kind == "name" else "title"
            return mention.person, self.cast.people[mention.person].name, kind
        pronoun = PRONOUN.search(clause)
        meant = self._last_named(start) if self.previous is None else self.previous
        if pronoun and meant is not None:
            return meant, self.cast.people[meant].name, "pronoun"
        institution = INSTITUTION.search(clause)
        return (None, institution["who"], "institution") if institution else None

    def _last_named(self, before):
        """Return whoever was named last before an offset, ``None`` for nobody."""
        named = [one for one in self.cast.mentions if one.evidence.span.end <= before]
        return max(named, key=lambda one: one.evidence.span.start).person if named else None

    def _mention_in(self, start, end, verb):
        """Return the mention that stands nearest to the verb at ``verb``."""
        near = [
            one
            for one in self.cast.mentions
            if start <= one.evidence.span.start and one.evidence.span.end <= end
        ]
        return min(near, key=lambda one: abs(one.evidence.span.start - verb), default=None)

    def _reported(self, paragraph, quotes):
        """Return what is told after *noted that* with its named subject."""
        found = []
        for match in REPORTED.finditer(self.text, paragraph.start, paragraph.end):
            if any(quote.start() < match.start() < quote.end() for quote in quotes):
                continue
            sentence = span_at(self.sentences, match.start())
            mention = self._mention_in(sentence.start, match.start(), match.start())
            if mention is None:
                continue
            self.previous = mention.person
            said = Span(match.start("said"), match.end("said"))
            by = "name" if mention.kind == "name" else "title"
            evidence = Evidence(said, sentence, "quote.reported", 0.8)
            name = self.cast.people[mention.person].name
            text = said.of(self.text).strip()
            found.append(QuoteFound(mention.person, name, text, "indirect", by, (said,), evidence))
        return found


def direct_speech(text, paragraphs):
    """Return the spans between quotation marks that are long enough to be speech."""
    return [
        Span(match.start(), match.end())
        for paragraph in paragraphs
        for match in MARKED.finditer(text, paragraph.start, paragraph.end)
        if _long(match)
    ]


def _long(match):
    return len(match[match.lastgroup].split()) >= FEWEST


def _inner(words):
    """Return quoted words without the comma that only closes them before the speech clause."""
    return words.strip().removesuffix(",").strip()


def _last_clause(clause, start):
    cut = max(clause.rfind(mark) for mark in (". ", "! ", "? ", "» ", "” ")) + 1
    return clause[cut:], start + cut
