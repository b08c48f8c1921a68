"""Direct and reported speech, and who speaks."""

import re

from .data.verbs import REPORTING
from .findings import Evidence, QuoteFound, Span
from .reading import span_at
from .speakers import SENTENCE_END, SPOKEN, Speakers
from .text import one_of

FEWEST = 5  # words: a shorter fragment is a term, a title or a scare quote
OPENING = re.compile('[«“"„]')
MARKED = re.compile(
    r"«(?P<a>[^«»]{1,6000}(?:«[^«»]{1,300}»[^«»]{0,6000})*)(?:»|\Z)|“(?P<b>[^“”]{1,6000})(?:”|\Z)"
    r"|(?<![\w])\"(?P<c>[^\"]{1,6000})(?:\"|\Z)|„(?P<d>[^„“]{1,6000})“"
)
THAT = one_of(REPORTING) + r"(?: \w+){0,3}? that "
PERSONAL = re.compile(r"\b(?:I|we|We|our|Our|my|My|you|us|me)\b")
# What stands before words in quotation marks that name a law, a project or a charge.
TERM_BEFORE = re.compile(
    r"\b(?:laws?|bills?|decrees?|projects?|programmes?|programs?|conventions?|agreements?|titled"
    r"|entitled|called the|dubbed|named|known as|topic|theme|slogan|motto|title|exhibition|book"
    r"|film|conference|forum|article|articles|order|resolution|document|documents)"
    r"(?: the| an?)? $"
)
CHARGE_BEFORE = re.compile(
    r"\b(?:accused of|charged with|charges? of|suspected of|convicted of|guilty of|suspicion of"
    r"|one of|counts? of|known as|so-called|on charges of)(?: the| an?)? $"
)
REPORTED = re.compile(rf"\b{THAT}(?P<said>[^.!?«“\"]{{15,600}})[.!?]")


class Speech:
    """The quotations of a text whose people are known by ``cast``."""

    def __init__(self, text, paragraphs, sentences, cast):
        self.text, self.paragraphs, self.sentences, self.cast = text, paragraphs, sentences, cast
        self.speakers, self.open = Speakers(text, cast), None

    def read(self):
        """Return the ``QuoteFound`` of the text in its order."""
        found = []
        for paragraph in self.paragraphs:
            quotes = list(_marked(self.text, paragraph))
            found += self._of_paragraph(paragraph, quotes)
            found += self._reported(paragraph, quotes)
        found += self._ended()
        return tuple(sorted(found, key=lambda quote: quote.parts[0].start))

    def _of_paragraph(self, paragraph, quotes):
        found = []
        for match in quotes:
            part, speaker = self._part(match), self.speakers.of(paragraph, match)
            before = found[-1] if found else None
            if self.open and match.start() > paragraph.start:
                found += self._ended()
            if self.open or (_long(match) and not _closed(match)):
                self._carry(match, part, speaker)
                found += self._ended() if _closed(match) else []
            elif before and self._continues(before, speaker, match):
                found[-1] = self._joined(before, part)
            elif _is_term(self.text, match):
                continue
            elif _long(match):
                alone = not speaker and self._stands_alone(paragraph, match)
                speaker = self.speakers.same(match.start()) if alone else speaker
                found += [self._quote(match, part, speaker)] if speaker else []
        return found

    def _carry(self, match, part, speaker):
        """Keep a quotation open over the end of its paragraph."""
        if self.open:
            first, parts, known = self.open
            self.open = (first, [*parts, part], known or speaker)
        else:
            self.open = (match, [part], speaker)

    def _ended(self):
        """Return the open quotation as a list of one, now that no paragraph carries it on."""
        if not self.open:
            return []
        (first, parts, speaker), self.open = self.open, None
        if not speaker:
            return []
        quote = self._quote(first, parts[0], speaker)
        for part in parts[1:]:
            quote = self._joined(quote, part)
        return [quote]

    def _stands_alone(self, paragraph, match):
        """Tell whether a quotation is sentences of its own, after words of the same speaker."""
        opens = self.text[paragraph.start : match.start()].rstrip()
        ends = match[match.lastgroup].rstrip().endswith((".", "!", "?"))
        whole = not opens or opens.endswith((".", "!", "?", "»", "”"))
        personal = PERSONAL.search(match[0]) is not None
        return whole and ends and (personal or self._spoke_last(match))

    def _spoke_last(self, match):
        sentence = span_at(self.sentences, max(match.start() - 2, 0))
        return SPOKEN.search(self.text, sentence.start, match.start()) is not None

    def _part(self, match):
        group = match.lastgroup
        return Span(match.start(group), match.end(group))

    def _continues(self, before, speaker, match):
        gap = self.text[before.parts[-1].end : match.start()]
        ended = list(SENTENCE_END.finditer(gap))
        if ended and gap[ended[-1].end() :].strip():
            return False  # another sentence has begun before this quotation
        return (
            len(gap) < 160
            and (speaker is None or speaker.person == before.person)
            and SPOKEN.search(gap)
        )

    def _joined(self, quote, part):
        text = f"{quote.text} {_inner(part.of(self.text))}"
        return QuoteFound(
            quote.person, quote.speaker, text, quote.kind, quote.by, (*quote.parts, part),
            quote.evidence,
        )  # fmt: skip

    def _quote(self, match, part, speaker):
        if speaker.person is not None:
            self.speakers.previous = speaker.person
        span = Span(match.start(), match.end())
        sentence = Span(
            span_at(self.sentences, span.start).start,
            span_at(self.sentences, max(span.start, span.end - 1)).end,
        )
        sure = 0.97 if speaker.rule == "name" else 0.7
        evidence = Evidence(span, sentence, f"quote.{speaker.rule}", sure)
        text = _inner(part.of(self.text))
        return QuoteFound(
            speaker.person, speaker.words, text, "direct", speaker.by, (part,), evidence
        )

    def _reported(self, paragraph, quotes):
        """Return what is told after *noted that* with its named subject."""
        found = []
        if self.text.find(" that ", paragraph.start, paragraph.end) < 0:
            return found
        for match in REPORTED.finditer(self.text, paragraph.start, paragraph.end):
            if any(quote.start() < match.start() < quote.end() for quote in quotes):
                continue
            sentence = span_at(self.sentences, match.start())
            named = self.speakers.mentions(sentence.start, match.start())
            if not named:
                continue
            mention = named[-1]
            self.speakers.previous = mention.person
            said = Span(match.start("said"), match.end("said"))
            by = "name" if mention.kind == "name" else "title"
            evidence = Evidence(said, sentence, "quote.reported", 0.8)
            name = self.cast.people[mention.person].name
            text = said.of(self.text).strip()
            found.append(QuoteFound(mention.person, name, text, "indirect", by, (said,), evidence))
        return found


def _marked(text, paragraph):
    """Return the matches of words between quotation marks in ``paragraph``."""
    first = OPENING.search(text, paragraph.start, paragraph.end)
    return MARKED.finditer(text, first.start(), paragraph.end) if first else ()


def direct_speech(text, paragraphs):
    """Return the spans between quotation marks that are long enough to be speech."""
    return [
        Span(match.start(), match.end())
        for paragraph in paragraphs
        for match in _marked(text, paragraph)
        if _long(match)
    ]


def _is_term(text, match):
    """Tell a law, a charge or a name in quotation marks from speech."""
    near = max(match.start() - 60, 0)
    if CHARGE_BEFORE.search(text, near, match.start()):
        return True
    named = TERM_BEFORE.search(text, near, match.start())
    return bool(named) and match[match.lastgroup].lstrip()[:1].isupper()


def _closed(match):
    return match[0][-1] in '»”"“' and len(match[0]) > 1


def _long(match):
    return len(match[match.lastgroup].split()) >= FEWEST


def _inner(words):
    """Return quoted words without the comma that only closes them before the speech clause."""
    return words.strip().removesuffix(",").strip()
