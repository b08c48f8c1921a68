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
SENTENCE_END = re.compile(r"(?<![A-Z])[.!?]\s")
PRONOUN_AT_VERB = re.compile(rf"\b(?:[Hh]e|[Ss]he)\b(?: \w+)? {VERB}\b|\b{VERB} (?:he|she)\b")
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
CLAUSE_STOP = re.compile(r"(?<![A-Z])[.!?]\s|[«“\"]")
PRONOUN = re.compile(r"\b(?:he|she|they|He|She|They|his|her) ")
VERB_NEAR = re.compile(rf"\b{VERB}\b")
REPORTED = re.compile(rf"\b{THAT}(?P<said>[^.!?«“\"]{{15,600}})[.!?]")
INSTITUTION = re.compile(
    r"(?:[Tt]he )?(?P<who>(?:[A-Z][\w’'-]+ )*(?:ministry|Ministry|press service|Press service|"
    r"office|statement|spokesman|spokeswoman|spokesperson|official|council|court|party|agency|Agency|committee|Committee|government|Government|company|bank|Bank|"
    r"police|administration|embassy|Embassy|report|department|Department))\b"
)


class Speech:
    """The quotations of a text whose people are known by ``cast``."""

    def __init__(self, text, paragraphs, sentences, cast):
        self.text, self.paragraphs, self.sentences, self.cast = text, paragraphs, sentences, cast
        self.previous, self.open, self.at = None, None, 0

    def read(self):
        """Return the ``QuoteFound`` of the text in its order."""
        found = []
        for paragraph in self.paragraphs:
            quotes = list(MARKED.finditer(self.text, paragraph.start, paragraph.end))
            found += self._of_paragraph(paragraph, quotes)
            found += self._reported(paragraph, quotes)
        found += self._ended()
        return tuple(sorted(found, key=lambda quote: quote.parts[0].start))

    def _of_paragraph(self, paragraph, quotes):
        found = []
        for match in quotes:
            part, speaker = self._part(match), self._speaker(paragraph, match)
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
            elif _long(match) and (speaker or self._stands_alone(paragraph, match)):
                found.append(self._quote(match, part, speaker or self._same_speaker(match)))
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
        return self.previous is not None and whole and ends and self._spoke_last(match)

    def _spoke_last(self, match):
        sentence = span_at(self.sentences, max(match.start() - 2, 0))
        return VERB_NEAR.search(self.text, sentence.start, match.start()) is not None

    def _same_speaker(self, match):
        return self.previous, self.cast.people[self.previous].name, "previous"

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
        self.at = match.start()
        after = self._clause(match.end(), min(paragraph.end, match.end() + 160), forward=True)
        if after:
            return after
        start = max(paragraph.start, match.start() - 160)
        return self._clause(start, match.start(), forward=False)

    def _clause(self, start, end, forward):
        clause = self.text[start:end]
        stop = CLAUSE_STOP.search(clause) if forward else None
        clause = clause[: stop.start() + 1] if stop else clause
        if not forward:
            clause, start = _last_clause(clause, start)
        verb = VERB_NEAR.search(clause)
        if not verb:
            return None
        spoken = PRONOUN_AT_VERB.search(clause)
        meant = self._meant(self.at) if spoken else None
        mention = self._mention_in(start, start + len(clause), start + verb.start())
        if mention and meant is None:
            kind = "name" if mention.kind == "name" else "title"
            return mention.person, self.cast.people[mention.person].name, kind
        meant = self._meant(self.at) if PRONOUN.search(clause) else None
        if meant is not None:
            return meant, self.cast.people[meant].name, "pronoun"
        office = self._office_in(start, start + len(clause))
        if office:
            return None, office.label, "title"
        institution = INSTITUTION.search(clause)
        return (None, institution["who"], "institution") if institution else None

    def _office_in(self, start, end):
        """Return an office between two offsets that stands for nobody whom the text names."""
        starts = self.cast.tokens.starts
        alone = (one for one in self.cast.open if not isinstance(one, tuple))
        return next((one for one in alone if start <= starts[one.first] < end), None)

    def _meant(self, before):
        """Return whom *he* means: the subject of the sentence before, or the last speaker."""
        subject = self.cast.subject_before(before)
        return self.previous if subject is None else subject

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


def _last_clause(clause, start):
    cut = max(clause.rfind(mark) for mark in (". ", "! ", "? ", "» ", "” ")) + 1
    return clause[cut:], start + cut
