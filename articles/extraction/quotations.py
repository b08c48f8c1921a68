"""Direct speech, joined of its parts, and who speaks."""

from .clauses import SENTENCE_END, SPOKEN
from .findings import Evidence, QuoteFound, Span
from .marks import FEWEST, is_long, is_term, marks
from .reading import span_at
from .reported import Reported
from .speakers import Speaker, Speakers

GAP = 300  # characters between two parts of one quotation
OPENING = frozenset({"", ".", "!", "?"})  # before a sentence
LEAD = 160  # characters of a paragraph that introduces the next one


class Speech:
    """The quotations of a text whose people are known by ``cast``."""

    def __init__(self, text, paragraphs, sentences, cast):
        self.text, self.paragraphs, self.sentences, self.cast = text, paragraphs, sentences, cast
        self.marks = [marks(text, paragraph) for paragraph in paragraphs]
        spoken = [one.inner for some in self.marks for one in some if is_long(text, one)]
        self.speakers = Speakers(text, sentences, cast, spoken)
        self.found, self.open, self.last = [], None, None

    def read(self):
        """Return the ``QuoteFound`` of the text in its order."""
        for paragraph, some in zip(self.paragraphs, self.marks, strict=True):
            long = [mark for mark in some if is_long(self.text, mark)]
            for mark in some:
                self._mark(mark, *self._bounds(paragraph, long, mark), paragraph)
        self._end()
        told = Reported(self.text, self.sentences, self.speakers, self._spoken()).read()
        found = [quote for quote in self.found if len(quote.text.split()) >= FEWEST]
        return tuple(sorted(found + told, key=lambda quote: quote.parts[0].start))

    def _spoken(self):
        return [one for some in self.marks for one in some]

    def _bounds(self, paragraph, long, mark):
        """Return between which offsets words can belong to a mark, given the long ones."""
        before = [one.end for one in long if one.end <= mark.start]
        after = (one.start for one in long if one.start >= mark.end)
        start = before[-1] if before else self._introduction(paragraph.start, mark)
        return start, next(after, paragraph.end)

    def _introduction(self, start, mark):
        """Return where the paragraph before begins to introduce this one: *He wrote:*."""
        led = self.text[max(start - 3, 0) : start].strip() == ":"
        return max(start - LEAD, 0) if led and mark.start == start else start

    def _mark(self, mark, start, end, paragraph):
        if self.open and mark.start > paragraph.start:
            self._end()
        speaker = self.speakers.of(mark, start, end)
        if self.open or not mark.closed:
            self._carry(mark, speaker)
        elif self._continues(speaker, mark):
            self._join(mark)
        elif is_long(self.text, mark) and not is_term(self.text, mark):
            self._enter(mark, speaker or self._unsaid(mark, start))
        elif self._begins(mark, speaker):
            self._enter(mark, speaker)

    def _begins(self, mark, speaker):
        """Tell whether a few words are speech that may go on: *“No,” he said. “We …”*."""
        ended = mark.inner.of(self.text).rstrip().endswith((",", "?", "!", ".", "…"))
        opens = self.text[max(mark.start - 2, 0) : mark.start].strip() in OPENING
        ended = ended or (opens and self.text.startswith(",", mark.end))
        few = ended and not is_long(self.text, mark) and not is_term(self.text, mark)
        return speaker and speaker.rule != "near" and few

    def _carry(self, mark, speaker):
        """Keep a quotation open over the end of its paragraph."""
        some, known = self.open or ([], None)
        self.open = [*some, mark], known or speaker
        if mark.closed:
            self._end()

    def _end(self):
        """Enter the open quotation, now that no paragraph carries it on."""
        if not self.open:
            return
        (some, speaker), self.open = self.open, None
        first, *rest = some
        if not any(is_long(self.text, mark) for mark in some):
            return
        if self._continues(speaker, first):
            rest = some
        elif not self._enter(first, speaker or self.speakers.same(first.start)):
            return
        for mark in rest:
            self._join(mark)

    def _join(self, mark):
        self.found[-1], self.last = _joined(self.text, self.found[-1], mark.inner), mark

    def _unsaid(self, mark, start):
        """Return the likely speaker of a passage without a verb of speech, or ``None``."""
        if self.text[mark.start] not in "«“„\"'‘":
            return None
        gap = self.text[self.last.end : mark.start] if self.last else ""
        if self.last and start == self.last.end and not SENTENCE_END.search(gap):
            quote = self.found[-1]
            return Speaker(quote.person, quote.speaker, quote.by, "near")
        words = mark.inner.of(self.text)
        whole = words.rstrip().endswith((".", "!", "?", "…"))
        first = self.speakers.sentence_start(start, mark.start)
        opens = self.text[first : mark.start].strip(" —–-\n")
        if not opens:
            return self.speakers.same(mark.start) if whole else None
        return self.speakers.subject(first, mark.start) if words[:1].islower() or whole else None

    def _continues(self, speaker, mark):
        """Tell whether a mark goes on with the last quotation: only its clause lies between."""
        if not self.last:
            return False
        gap = self.text[self.last.end : mark.start]
        quote = self.found[-1]
        if self._apart(gap, mark, quote):
            return False
        if "\n" in gap and not speaker:
            return self._runs_on(gap, mark)
        if len(gap) > GAP or (speaker and speaker.person != quote.person):
            return False
        if speaker and speaker.person is None and speaker.words != quote.speaker:
            return False
        pieces = [piece for piece in SENTENCE_END.split(f"{gap} ") if piece.strip(" \n—–-.,")]
        ended = self.text[self.last.end - 2] in ",.!?…" or gap.lstrip()[:1] in {",", "—", "–"}
        if len(pieces) > 1 or (pieces and not SPOKEN.search(pieces[0])):
            return False
        return bool(ended and (pieces or not gap.strip())) and not gap.rstrip()[-1:].isalnum()

    def _apart(self, gap, mark, quote):
        """Tell whether a fragment comes before a whole sentence, or a paragraph introduces it."""
        between = gap.split("\n\n")[1:-1]
        first = quote.parts[0].of(self.text)
        fragment = first[:1].islower() and mark.inner.of(self.text)[:1].isupper()
        introduced = "\n" in gap and gap.rstrip().endswith(":")
        return fragment or introduced or any(piece.strip() for piece in between)

    def _runs_on(self, gap, mark):
        """Tell whether a paragraph of nothing but speech goes on with what somebody has said."""
        said, _, led = gap.rpartition("\n")
        words = self.text[self.last.inner.start : self.last.inner.end].rstrip()
        alone = not led.strip() and is_long(self.text, mark) and not words.endswith("?")
        return alone and "\n" not in said.strip() and SPOKEN.search(said) is not None

    def _enter(self, mark, speaker):
        """Enter a quotation of ``speaker``; return whether there was one."""
        if speaker is None:
            return False
        if speaker.person is not None:
            self.speakers.heard(speaker.person, mark.end - 1)
        self.found.append(self._quote(mark, speaker))
        self.last = mark
        return True

    def _quote(self, mark, speaker):
        sentence = Span(
            span_at(self.sentences, mark.start).start,
            span_at(self.sentences, max(mark.start, mark.end - 1)).end,
        )
        sure = 0.97 if speaker.rule == "name" else 0.7
        evidence = Evidence(Span(mark.start, mark.end), sentence, f"quote.{speaker.rule}", sure)
        text = _inner(mark.inner.of(self.text))
        return QuoteFound(
            speaker.person, speaker.words, text, "direct", speaker.by, (mark.inner,), evidence
        )


def direct_speech(text, paragraphs):
    """Return the spans between quotation marks that are long enough to be speech."""
    return [
        Span(mark.start, mark.end)
        for paragraph in paragraphs
        for mark in marks(text, paragraph)
        if is_long(text, mark)
    ]


def _joined(text, quote, part):
    words = f"{quote.text} {_inner(part.of(text))}"
    return QuoteFound(
        quote.person, quote.speaker, words, quote.kind, quote.by, (*quote.parts, part),
        quote.evidence,
    )  # fmt: skip


def _inner(words):
    """Return quoted words without the comma that only closes them before the speech clause."""
    return words.strip().removesuffix(",").strip()
