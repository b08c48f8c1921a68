"""Who takes part in an event: the people around the words that tell of it."""

import re

from .findings import Span

NEAR = 90  # characters between somebody and the words
APPOSED = 220  # characters of an office in commas after its holder
REACH = 180  # characters between two people of a list
LEAD = 300  # characters before the second verb of a sentence
RANK = 25  # characters of a rank between an office and its holder
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)(?: \w{1,15}){0,3} $")
SECOND = re.compile(r"(?:, | )(?:and|but|then|where (?:he|she))(?: [a-z]{1,15}){0,2} $")
HIM = re.compile(r"\s(?:him|her)\b(?! [a-z]{3,20}\b)")
COLLECTIVE = re.compile(
    r"\b(?:[Tt]he|[Bb]oth|[Tt]he (?:two|three|four|five)) (?:two |three )?(?:sides|parties|leaders"
    r"|presidents|ministers|heads of (?:state|government|delegations?)|prime ministers|officials"
    r"|colleagues|counterparts)\b(?! of\b)[^.;:]{0,60} $|\bThey(?: \w{1,15}){0,3} $"
)
GUEST = re.compile(
    r"\b[Tt]he (?:distinguished |high )?(?:guest|visitor|visiting \w+)(?: \w{1,15}){0,3} $"
)
CHANGES = ("appointment", "dismissal", "award")  # of whom the text has just told
CLAUSE_END = re.compile(r"[;:!?«»“”]|, (?:who|which|while|where|whose|and [a-z]+ed)\b")
BARRIER = re.compile(
    r"[;:!?«»“”\"]|\b(?:said|says|told|stated|announced|reported|that|who|which|whose|when|where"
    r"|after|because|since|while|as|if)\b"
)
APPOSITION = re.compile(r"\s{0,3}(?:\([^)]{1,40}\))?,[^;:!?«»“”]{1,220},\s{0,3}(?:\w{1,15} ){0,3}")
JOINER = re.compile(
    r"\s{0,5}(?:\([^)]{1,40}\))?\s{0,3}(?:,|and|, and|as well as|, as well as"
    r"|together with|along with|accompanied by|alongside"
    r"|,? (?:headed|led|chaired) by)\s{0,5}(?:the |his |her |its )?"
)
BELONGS = re.compile(
    r"\b(?:of|with|to|for|from|under|than|as|against|on|about|in|at|between)"
    r" (?:the |an? |his |her )?$"
)
LISTED = re.compile(
    r"\s{0,3}(?:\([^)]{1,40}\))?\s{0,3}(?:,|;|and\b|as well as|together with|along with|-|–)"
)
SPREAD = re.compile(
    r"[^.;:]{0,120}(?:, |, and | and |; )(?:the |Mr |Ms |Mrs |Dr )?$|\s{0,3}(?:,|and\b)"
)
ADJECTIVE = re.compile(
    r"\b(?:the|an?|of|for|with|by|to|involving|against|from|his|her|their|its|newly|two|three|four|five|more)\s$|[,(]\s$"
)
ANDED = re.compile(r"\s{0,3}(?:and\b|as well as)")
RECIPIENT = re.compile(r"\b(?:to|on) ")
ACTING = re.compile(r",?\s(?:said|says|told|was|is|has|had|will|who|added|noted|and)\b")
AGENT = re.compile(
    r"\b(?:replacing|instead of|in place of|to replace|succeeding|to succeed|by|after"
    r"|following|under|who|while|whose)\b"
)
BREAK = re.compile(r",| and\b")
UNNAMED = re.compile(r"(?: (?:the|his|her|their|its|an?|with|[a-z-]{3,15})){0,4} [A-Z]\w")
HOLDER = re.compile(
    r"\b(?:[Pp]resident|[Mm]inister|[Ss]peaker|[Cc]hair\w{0,6}|[Ll]eader|[Aa]mbassador|[Gg]overnor"
    r"|[Hh]ead|[Ss]ecretary|[Dd]irector|[Mm]ayor|[Kk]ing|[Aa]kim|[Hh]okim|[Pp]remier|[Cc]hancellor"
    r"|[Hh]e|[Ss]he|[Dd]elegation|[Cc]ommissioner|[Oo]fficials?)\b[^,;]{0,40}$"
)
BY = re.compile(r"\bby (?!telephone|phone|video)")
WITH = re.compile(
    r"\b(?:with the (?:participation|attendance) of|in the presence of|attended by"
    r"|(?:co-)?chaired by|(?:co-)?chairmanship of|presided over by"
    r"|(?:headed|led|hosted|opened|initiated) by|between|involving|bringing together"
    r"|brought together|judge|Judge|against|to|for|of|with)\b"
)


class Cast:
    """The people around ``span``, the words of an event, in their ``sentence``."""

    def __init__(self, reading, sentence, span, told, kind):
        self.reading, self.sentence, self.span = reading, sentence, span
        self.told, self.kind, self.partly = told, kind, False
        self.mentions = reading.mentions_in(sentence)

    def of(self, asks):
        """Return who takes part in each event told, the one told of first in each.

        Nothing is returned where the rule asks for more; ``partly`` is set where somebody who
        took part has no name that is known.
        """
        if asks in ("each", "listed"):
            return self._each() if asks == "each" else self._listed()
        people = getattr(self, f"_{asks}")()
        return [] if people is None else [people]

    def is_told(self, verb):
        """Tell whether the words tell of an event though nobody is named."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - NEAR)
        if verb.asks == "subject" and verb.kind == "resignation":
            return HOLDER.search(text, start, self.span.start) is not None
        return verb.bare

    def _each(self):
        """Those of *named A as minister, B as governor*, each with whoever named them."""
        if self._is_adjective():
            return []
        end = AGENT.search(self.reading.text, self.span.end, self.sentence.end)
        listed = self._list(self.span.end, SPREAD, end.start() if end else None)
        agents = self.subjects()
        return [once((one, *agents)) for one in once(listed)]

    def _none(self):
        return ()

    def _rewarded(self):
        """Those named after *to*, as in *presented the medal to A*, or else after the words."""
        to = RECIPIENT.search(self.reading.text, self.span.end, self.sentence.end)
        whom = self._list(to.end()) if to else self._list(self.span.end)
        return once((*whom, *self.subjects()))

    def _listed(self):
        """Those of *A was appointed minister and B governor*, each with whoever appointed them."""
        subjects, agents = self.subjects(), self._agents()
        if len(subjects) != 1:
            return [once((*subjects, *agents))] if subjects else []
        text, end = self.reading.text, self.sentence.end
        stop = AGENT.search(text, self.span.end, end)
        more, edge = [], self.span.end
        for mention in self.reading.mentions_in(Span(edge, stop.start() if stop else end)):
            where = place(mention)
            if not SPREAD.fullmatch(text, edge, where.start) or ACTING.match(text, where.end):
                break
            more.append(mention.person)
            edge = where.end
        return [once((one, *agents)) for one in once((*subjects, *more))]

    def _pair(self):
        opens = not self.mentions or place(self.mentions[0]).start >= self.span.start
        objects = self._list(self.span.end, ANDED) if opens else self.objects()
        others = [one for one in self._about() if one not in objects]
        return once((*others, *objects)) if objects and others else None

    def _pair0(self):
        return tuple(self._about()) or None

    def _about(self):
        """Whom the sentence is about: whoever it names first, or whom *he* means."""
        text = self.reading.text
        for mention in self.mentions:
            if not self._belongs(mention) and not self.span.overlaps(place(mention)):
                inside = self.span.end <= place(mention).start <= self.span.end + 40
                if not inside:
                    return self._joined_after(mention)
        if re.search(r"\b(?:[Hh]e|[Ss]he)\b", text[self.sentence.start : self.sentence.end]):
            person = self.reading.subject_before(self.sentence.start)
            return [] if person is None else [person]
        return []

    def _after2(self):
        objects = once(self.objects())
        return objects if len(objects) > 1 else None

    def _nobody(self):
        return once(one.person for one in self.reading.mentions_in(self.span))

    def _noun(self):
        """Everybody named after *chaired by*, *between* and the like, in and after the words."""
        text, start, end = self.reading.text, self.span.start, self.sentence.end
        told = WITH.search(text, start, end)
        stop = CLAUSE_END.search(text, self.span.end, end)
        end = stop.start() if stop else end
        if not told:
            return ()
        return once(m.person for m in self.mentions if told.end() <= place(m).start < end)

    def _by(self):
        by = self._agents()
        return once((*by, *self.objects())) if by else once(self.collective() or self.objects())

    def _both(self):
        subjects, objects = self.subjects() or self.collective()[:1], self.objects()
        both = once(subjects + objects)
        if subjects and objects:
            return both if len(both) > 1 else None
        self.partly = bool(both) and self._unnamed(subjects)
        return both if self.partly else None

    def _unnamed(self, subjects):
        """Tell whether somebody without a known name stands on the other side of the words."""
        text = self.reading.text
        if subjects:
            return UNNAMED.match(text, self.span.end, self.sentence.end) is not None
        start = max(self.sentence.start, self.span.start - NEAR)
        return HOLDER.search(text, start, self.span.start) is not None

    def _several(self):
        several = once(self.subjects())
        return several if len(several) > 1 else None

    def _subject(self):
        subjects = self.subjects() or self.collective()
        return once((*subjects, *self._agents())) or None if subjects else None

    def _is_adjective(self):
        """Tell whether the words describe somebody: *the ousted minister*, *of jailed leader*."""
        text, span = self.reading.text, self.span
        start = max(self.sentence.start, span.start - 14)
        return ADJECTIVE.search(text, start, span.start) and not text.endswith(" of", 0, span.end)

    def _object(self):
        if self._is_adjective():
            return None
        objects = self._list(self.span.end, stop=self.span.end + NEAR + 30)[:1]
        return once((*objects, *self.subjects())) if objects else None

    def _anybody(self):
        return once((*self.subjects(), *self.objects()))

    def _after(self):
        return once(self.objects()) or None

    def _agents(self):
        """Whoever is named right after *by*, as in *was appointed by the order of A*."""
        text = self.reading.text
        by = BY.search(text, self.span.end, min(self.span.end + LEAD, self.sentence.end))
        if not by and text[: self.span.end].endswith(" by"):
            return self.objects()
        stop = CLAUSE_END.search(text, self.span.end, by.start()) if by else None
        if not by or stop:
            return ()
        return self._list(by.end())

    def subjects(self):
        """Those named before the words, joined by *and* or a comma; whom *he* means."""
        second = self._first_of_sentence()
        if second:
            return second
        found, edge = [], self.span.start
        for mention in reversed(self.mentions):
            if place(mention).end > self.span.start:
                continue
            gap = self.reading.text[place(mention).end : edge]
            if found and not self._joined(mention, gap, edge):
                break
            if not found and not self._acts(mention, gap):
                continue
            found.insert(0, mention.person)
            edge = self._phrase(mention)
        return tuple(found) or self._pronoun()

    def _acts(self, mention, gap):
        """Tell whether whoever is named before ``gap`` does what comes after it."""
        if re.fullmatch(r", who (?:\w{1,15} ){0,3}", gap):
            return True
        if len(gap) > APPOSED or self._belongs(mention):
            return False
        if APPOSITION.fullmatch(gap):
            return True
        return len(gap) <= NEAR and not BARRIER.search(gap) and not PRONOUN.search(gap)

    def _belongs(self, mention):
        start = self._phrase(mention)
        return BELONGS.search(self.reading.text, max(self.sentence.start, start - 20), start)

    def _phrase(self, mention):
        """Return where the office before the name begins, or else the name."""
        start = place(mention).start
        for post in self.reading.posts_ending(start - RANK, start):
            if not BREAK.search(self.reading.text, post.evidence.span.end, start):
                return post.evidence.span.start
        return start

    def _joined(self, mention, gap, edge):
        if JOINER.fullmatch(gap):
            return True
        if len(gap) > APPOSED:
            return False
        end = place(mention).end
        for post in self.reading.posts_ending(end, edge):
            if JOINER.fullmatch(self.reading.text, end, post.evidence.span.start):
                return edge - post.evidence.span.end < RANK
        return False

    def _pronoun(self):
        """Whom *he* means right before the words: the sentence's subject or that before."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - NEAR)
        if not PRONOUN.search(text, start, self.span.start):
            return ()
        for mention in self.mentions:
            if place(mention).end <= self.span.start and not self._belongs(mention):
                return (mention.person,)
        if self.kind in CHANGES and self.told.patient():
            return self.told.patient()
        person = self.reading.subject_before(self.sentence.start)
        return () if person is None else (person,)

    def _first_of_sentence(self):
        """Whoever the sentence begins with, where the words are its second verb."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - NEAR)
        if not SECOND.search(text, start, self.span.start):
            return ()
        for mention in self.mentions:
            if place(mention).end > self.span.start or self.span.start - place(mention).end > LEAD:
                break
            if not self._belongs(mention):
                return self._joined_after(mention)
        person = None
        if re.match(r"\W{0,3}(?:He|She)\b", text[self.sentence.start : self.sentence.start + 6]):
            person = self.reading.subject_before(self.sentence.start)
        return () if person is None else (person,)

    def _joined_after(self, first):
        """Return ``first`` and those whom *and* joins to it before the words."""
        found, edge = [first.person], place(first).end
        for mention in self.mentions:
            if edge <= place(mention).start < self.span.start:
                gap = self.reading.text[edge : self._phrase(mention)]
                if not JOINER.fullmatch(gap):
                    break
                found.append(mention.person)
                edge = place(mention).end
        return tuple(found)

    def collective(self):
        """Those of the event told of last, where *the sides* or *they* act."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - NEAR)
        if GUEST.search(text, start, self.span.start):
            return self.told.guest()
        return self.told.last() if COLLECTIVE.search(text, start, self.span.start) else ()

    def objects(self):
        """Those named after the words, up to the end of the clause."""
        found = self._list(self.span.end)
        if not found and HIM.match(self.reading.text, self.span.end):
            if self.told.last():
                return self.told.last()[-1:]
            person = self.reading.subject_before(self.sentence.start)
            return () if person is None else (person,)
        return found

    def _list(self, start, between=LISTED, stop=None):
        text = self.reading.text
        clause = CLAUSE_END.search(text, start, self.sentence.end)
        end = clause.start() if clause else self.sentence.end
        end = min(end, stop or end)
        found, edge = [], start
        for mention in self.mentions:
            where = place(mention)
            if where.start < start:
                continue
            near = where.start < end and where.start - edge <= REACH
            if not near or (found and not between.match(text, edge, where.start)):
                break
            found.append(mention.person)
            edge = where.end
        return tuple(found)


def place(mention):
    return mention.evidence.span


def once(people):
    return tuple(dict.fromkeys(people))
