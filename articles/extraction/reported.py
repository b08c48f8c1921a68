"""Reported speech: what somebody said, told in other words."""

import re
from bisect import bisect_right

from .data.speech import BARE, DENYING, OF_THINGS, TO_DO
from .data.verbs import REPORTING
from .findings import Evidence, QuoteFound, Span
from .lexicon import SPOKEN
from .reading import span_at
from .text import FIRST

LEAST = 15  # characters of what is told
SURE = 0.8
THAT = re.compile(r"(?:,?\s[^,.;:«“\"]{1,70}?)??,?\sthat\s")
TO = re.compile(r"(?:\s[^,.;:«“\"]{1,80}?)??\s(?=(?:to|not to|for|on)\s)")
THING = re.compile(r"\s(?!that\b|to\b|in\b|by\b|on\b|with\b|at\b|as\b)")
CLAUSE = re.compile(r"\s(?=(?:the|an?|he|she|it|they|there|this|these|his|her|its|their|we|no|all"
                    r"|some|more|most|\d|[A-Z])\b)")  # fmt: skip
# *was recalled*, *did not say*: nothing is told.
NOT_SAID = re.compile(
    r"(?:\b(?:was|were|is|are|be|been|being|not|never|without|if|cannot)|n[’']t)\s(?:\w{1,20}\s)?\Z"
)
LAST = re.compile(r"(?:\s[^,.;:«“\"]{1,70})?[.!?]?\s*")  # *told reporters on Monday.*
VIEW = re.compile(
    rf"[AaIi]{FIRST}(?:(?<=[Aa])ccording to|(?<=[Ii])n the (?:words|opinion|view) of"
    r"|(?<=[Ii])n (?P<his>his|her) (?:words|opinion|view|estimation|turn of phrase))\b"
)
POSSESSED = re.compile(
    rf"[Ii]{FIRST}n (?=[^.,]{{2,60}}?[’']s (?P<noun>words|opinion|view|estimation)\b)"
)
POSSESSIONS = ("s words", "s opinion", "s view", "s estimation")
HIM = re.compile(r"\s(?P<who>him|her)\b")
PRONOUNS = {"his": "he", "him": "he", "her": "she"}


class Reported:
    """Reads the sentences of a text that tell what a person of it said.

    ``marks`` are its passages between quotation marks: nothing in them is reported speech, and a
    sentence that quotes at length is left to direct speech.
    """

    def __init__(self, text, sentences, speakers, marks):
        self.text, self.sentences, self.speakers, self.marks = text, sentences, speakers, marks
        self.mark_starts = [mark.start for mark in marks]

    def read(self):
        """Return the indirect quotations, at most one a sentence, in the order of the text."""
        found, last = [], -1
        for start, word in self._keys():
            sentence = span_at(self.sentences, start)
            if sentence.start == last or self._quotes(sentence):
                continue
            told = (
                self._view(sentence, start) if word is None else self._told(sentence, start, word)
            )
            if told:
                found.append(self._quote(sentence, *told))
                last = sentence.start
        return found

    def _keys(self):
        """Return the offsets of verbs of speech with the verb, and of *according to* with none."""
        tokens = self.speakers.cast.tokens
        verbs = [
            (tokens.starts[at], tokens.low[at])
            for at, flags in enumerate(tokens.flags)
            if flags & SPOKEN
        ]
        views = [(one.start(), None) for one in VIEW.finditer(self.text)]
        if any(words in self.text for words in POSSESSIONS):
            views += [(one.start(), None) for one in POSSESSED.finditer(self.text)]
        return sorted(verbs + views, key=lambda key: (key[0], key[1] or ""))

    def _quotes(self, sentence):
        at = bisect_right(self.mark_starts, sentence.end - 1) - 1
        return at >= 0 and self.marks[at].end > sentence.start

    def _told(self, sentence, start, word):
        """Return speaker and span of what the verb ``word`` at ``start`` tells, or ``None``."""
        if NOT_SAID.search(self.text, sentence.start, start):
            return None
        end = start + len(word)
        said = self._complement(word, end, sentence.end)
        left = self.text[sentence.start : start]
        if said is None and left.rstrip().endswith(","):
            return self._closing(sentence, start, end)
        speaker = self.speakers.on_the_left(sentence.start, start, left, word)
        if not self._is_person(speaker):
            return None
        if said is None:
            return self._ended(sentence, start, end, speaker)
        return speaker, said

    def _complement(self, word, end, last):
        """Return the span of what follows the verb as its object, or ``None``."""
        for table, pattern in FRAMES:
            found = pattern.match(self.text, end, last) if word in table else None
            if found and last - found.end() >= LEAST:
                return Span(found.end(), last)
        return None

    def _ended(self, sentence, start, end, speaker):
        """Read *Trade has grown, A B told reporters.*"""
        if not LAST.fullmatch(self.text, end, sentence.end):
            return None
        named = self.speakers.meant.between(sentence.start, start)
        own = [one for one in named if one.person == speaker.person]
        at = self.speakers.meant.phrase_start(own[-1]) if own else None
        tokens = self.speakers.cast.tokens
        if at and tokens.words[at - 1] == "," and tokens.starts[at - 1] > sentence.start:
            return speaker, Span(sentence.start, tokens.starts[at - 1])
        return None

    def _closing(self, sentence, start, end):
        """Read *Trade has grown, said A B.*"""
        speaker = self.speakers.on_the_right(end, sentence.end)
        if not self._is_person(speaker):
            return None
        return speaker, Span(sentence.start, self.text.rindex(",", sentence.start, start))

    def _view(self, sentence, start):
        """Read *According to A B, …*, *…, according to A B*, *in his opinion, …*."""
        view = VIEW.match(self.text, start) or POSSESSED.match(self.text, start)
        speaker = self._viewer(view, sentence)
        if not self._is_person(speaker):
            return None
        if self.text[sentence.start : start].rstrip().endswith(","):
            return speaker, Span(sentence.start, self.text.rindex(",", sentence.start, start))
        comma = self.text.find(",", view.end(), sentence.end)
        return (speaker, Span(comma + 1, sentence.end)) if comma > 0 else None

    def _viewer(self, view, sentence):
        own = view.groupdict().get("his")
        him = HIM.match(self.text, view.end())
        if own or him:
            return self.speakers.pronoun(PRONOUNS[own or him["who"]], view.start())
        if "noun" in view.groupdict():
            named = self.speakers.meant.between(view.start(), view.start("noun"))
            return self.speakers.mentioned(named[-1], "") if named else None
        return self.speakers.on_the_right(view.end(), sentence.end)

    def _is_person(self, speaker):
        return speaker is not None and speaker.person is not None and speaker.rule != "near"

    def _quote(self, sentence, speaker, said):
        words = said.of(self.text)
        start = said.start + len(words) - len(words.lstrip())
        said = Span(start, start + len(words.strip().rstrip(".!?")))
        evidence = Evidence(said, sentence, "quote.reported", SURE)
        text = said.of(self.text)
        return QuoteFound(
            speaker.person, speaker.words, text, "indirect", speaker.by, (said,), evidence
        )


FRAMES = ((REPORTING - DENYING, THAT), (TO_DO, TO), (OF_THINGS, THING), (BARE, CLAUSE))
