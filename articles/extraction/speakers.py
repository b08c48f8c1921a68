"""Who speaks: the subject of the verb of speech beside a quotation."""

import re
from dataclasses import dataclass

from .data.verbs import SPEECH
from .text import one_of

NEAR = 160  # characters of a clause of speech
VERB = one_of(SPEECH)
SPOKEN = re.compile(rf"\b{VERB}\b")
PRONOUN_AT_VERB = re.compile(rf"\b(?:[Hh]e|[Ss]he)\b(?: \w+)? {VERB}\b|\b{VERB} (?:he|she)\b")
# Words that stand for the person told of last, as a pronoun does.
STANDIN = "(?:official|diplomat|politician|statesman|parliamentarian)"
STANDIN_AT_VERB = re.compile(rf"\b[Tt]he {STANDIN} {VERB}\b|\b{VERB} the {STANDIN}\b")
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|his|her) ")
# What stands between a subject and its verb: something in commas, an adverb.
ADVERB = r"(?:also|then|has|had|have|later|again|himself|herself|in turn|\w{1,20}ly)"
AT_VERB = re.compile(
    rf"(?:,[^,]{{1,120}},|,? \([^()]{{1,80}}\)|,)?\s{{0,5}}(?:{ADVERB}\s{{1,3}}){{0,5}}"
)
TITLE_WORDS = re.compile(
    r"(?:,)?\s{0,5}(?:(?!to\b|that\b|with\b|about\b|in\b)[\w'’.-]{1,30},?\s{1,3}){0,9}"
)
WORD = r"[\w’'-]{1,40}"
CAPITAL = r"[A-Z][\w’'-]{1,40}"
STRANGER = re.compile(rf"\b(?P<a>{CAPITAL}) (?:{ADVERB} )?{VERB}\b|\b{VERB} (?P<b>{CAPITAL})\b")
INSTITUTION = re.compile(
    r"(?:[Tt]he )?(?P<who>(?:[A-Z][\w’'-]{1,40} ){0,8}"
    r"(?:(?:[a-z]+ )?spokes(?:man|woman|person)|ministry|Ministry|press service|Press service|"
    r"office|statement|officials?|council|court|party|agency|Agency|"
    r"committee|Committee|government|Government|company|bank|Bank|police|administration|embassy|"
    r"Embassy|report|department|Department))\b"
)
ONE = "(?:the|a|an|one|another)"
SUBJECT = re.compile(
    rf"^[\s,—–-]{{0,5}}(?P<a>{ONE} {WORD}(?: {WORD}){{0,5}}?) {VERB}\b"
    rf"|^[\s,—–-]{{0,5}}{VERB} (?P<b>{ONE} {WORD}(?: {WORD}){{0,3}})"
)
# The dot of a rank or an initial ends no sentence.
NO_RANK = "(?<![A-Z].)" + "".join(
    f"(?<!{rank}.)" for rank in "Mr Ms Mrs Dr Gen Sen Gov Rep St Lt Col".split()
)
SENTENCE_END = re.compile(rf"[.!?]{NO_RANK}\s")
CLAUSE_STOP = re.compile(rf"[.!?«“\"](?:(?<=[«“\"])|{NO_RANK}\s)")
ENDS = (". ", "! ", "? ", "» ", "” ")


@dataclass(frozen=True, slots=True)
class Speaker:
    """``person`` is ``None`` where the words name nobody known; ``rule`` is the rule's last word.

    ``by`` is name, title, pronoun, previous or institution.
    """

    person: int | None
    words: str
    by: str
    rule: str


class Speakers:
    """Finds the speaker of a quotation in ``text`` among the people of ``cast``."""

    def __init__(self, text, cast):
        self.text, self.cast = text, cast
        self.previous = None

    def of(self, paragraph, match):
        """Return the ``Speaker`` that the clause after or before ``match`` names, or ``None``."""
        end = min(paragraph.end, match.end() + NEAR)
        start = max(paragraph.start, match.start() - NEAR)
        if match.start() == paragraph.start:
            start = self._introduction(paragraph.start)
        return self._after(match, end) or self._before(start, match)

    def _introduction(self, start):
        """Return where the paragraph before begins to introduce this one: *He wrote:*."""
        led = self.text[max(start - 3, 0) : start].strip() == ":"
        return max(start - NEAR, 0) if led else start

    def _after(self, match, end):
        clause = self.text[match.end() : end]
        stop = CLAUSE_STOP.search(clause)
        clause = clause[: stop.start() + 1] if stop else clause
        verb = SPOKEN.search(clause)
        return self._named(clause, match.end(), verb, match.start()) if verb else None

    def _before(self, start, match):
        clause = self.text[start : match.start()]
        cut = max(clause.rfind(mark) for mark in ENDS) + 1
        verbs = list(SPOKEN.finditer(clause, cut))
        if not verbs:
            return None
        verb = verbs[-1]
        moved = SPOKEN.search(clause[cut:], verb.start() - cut)
        return self._named(clause[cut:], start + cut, moved, match.start())

    def _named(self, clause, start, verb, quote):
        """Return who is the subject of ``verb`` in ``clause``, which begins at ``start``."""
        if PRONOUN_AT_VERB.search(clause):
            meant = self.meant(quote)
            if meant is not None:
                return self._person(meant, "pronoun", "pronoun")
        if STANDIN_AT_VERB.search(clause) and self.meant(quote) is not None:
            return self._person(self.meant(quote), "title", "title")
        mentions = self.mentions(start, start + len(clause))
        subject = self._subject(mentions, start + verb.start(), start + verb.end())
        if subject:
            return self._mentioned(subject, "")
        stranger = STRANGER.search(clause)
        office = None if mentions else self._office_in(start, start + len(clause))
        if stranger and not mentions and not office:
            return self._stranger(stranger["a"] or stranger["b"], start)
        if mentions:
            return self._mentioned(mentions[0], "near")
        return self._unnamed(clause, start, quote)

    def _subject(self, mentions, verb, after):
        """Return the mention that stands at the verb, before it or inverted."""
        for mention in mentions:
            end = mention.evidence.span.end
            if end <= verb and AT_VERB.fullmatch(self.text, end, verb):
                return mention
        for mention in mentions:
            place = mention.evidence.span.start
            if place >= after:
                return mention if TITLE_WORDS.fullmatch(self.text, after, place) else None
        return None

    def _unnamed(self, clause, start, quote):
        meant = self.meant(quote) if PRONOUN.search(clause) else None
        if meant is not None:
            return self._person(meant, "pronoun", "pronoun")
        office = self._office_in(start, start + len(clause))
        if office:
            return Speaker(None, office.label, "title", "title")
        found = INSTITUTION.search(clause)
        if found:
            return Speaker(None, found["who"], "institution", "institution")
        found = SUBJECT.search(clause)
        words = found and (found["a"] or found["b"])
        return Speaker(None, words, "institution", "institution") if words else None

    def _stranger(self, word, before):
        """Return whoever of that surname was named last; the word itself where nobody was."""
        people = self.cast.people
        bearers = {at for at, one in enumerate(people) if word in one.name.split()}
        named = [one.person for one in self.mentions(0, before) if one.person in bearers]
        if named:
            return self._person(named[-1], "previous", "previous")
        return Speaker(None, word, "institution", "institution")

    def _person(self, person, by, rule):
        return Speaker(person, self.cast.people[person].name, by, rule)

    def _mentioned(self, mention, rule):
        kind = "name" if mention.kind == "name" else "title"
        return self._person(mention.person, kind, rule or kind)

    def same(self, quote):
        """Return the last speaker once more, or whoever was told of before; ``None``: nobody."""
        person = self.meant(quote) if self.previous is None else self.previous
        return None if person is None else self._person(person, "previous", "previous")

    def _office_in(self, start, end):
        """Return an office between two offsets that stands for nobody whom the text names."""
        starts = self.cast.tokens.starts
        alone = (one for one in self.cast.open if not isinstance(one, tuple))
        return next((one for one in alone if start <= starts[one.first] < end), None)

    def meant(self, before):
        """Return whom *he* means: the subject of the sentence before, or the last speaker."""
        subject = self.cast.subject_before(before)
        return self.previous if subject is None else subject

    def mentions(self, start, end):
        """Return the mentions of people that lie between two offsets, in their order."""
        return [
            one
            for one in self.cast.mentions
            if start <= one.evidence.span.start and one.evidence.span.end <= end
        ]
