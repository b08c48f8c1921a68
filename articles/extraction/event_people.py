"""Who takes part in an event: the people around the words that tell of it."""

import re
from bisect import bisect_right

from . import event_cues as words
from .event_sides import Sides, once, place
from .findings import Span


class Cast(Sides):
    """The people around ``span``, the words of an event, in their ``sentence``."""

    partly = False

    def of(self, asks):
        """Return who takes part in each event told, the one told of first in each.

        Nothing is returned where the rule asks for more; ``partly`` is set where somebody who
        took part has no name that is known.
        """
        if asks in words.SEVERAL_EVENTS:
            return getattr(self, f"_{asks}")()
        people = getattr(self, f"_{asks}")()
        return [] if people is None else self._apart(people) if asks == "both" else [people]

    def _apart(self, people):
        """Return ``people``, or each of one side with who met them all *separately*."""
        text, objects = self.reading.text, once(self.objects())
        rest = [one for one in people if one not in objects]
        if words.APART.search(text, self.sentence.start, self.sentence.end):
            if len(rest) == 1:
                return [(*rest, one) for one in objects]
            if len(objects) == 1:
                return [(one, *objects) for one in rest]
        return [people]

    def is_told(self, verb):
        """Tell whether the words tell of an event though nobody is named."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - words.NEAR)
        if verb.asks == "subject" and verb.kind == "resignation":
            return words.HOLDER.search(text, start, self.span.start) is not None
        return verb.bare

    def _each(self):
        """Those of *named A as minister, B as governor*, each with whoever named them."""
        if self._is_adjective():
            return []
        end = words.AGENT.search(self.reading.text, self.span.end, self.sentence.end)
        listed = self._list(self.span.end, words.SPREAD, end.start() if end else None)
        agents = self.subjects()
        return [once((one, *agents)) for one in once(listed)]

    def _below(self):
        """Those of a list after a colon, each with whoever the words before it name."""
        agents = self.subjects() or self._agents()
        beside = self.reading.mentions_in(Span(self.span.end, self.sentence.end))
        listed = [one.person for one in beside] or self._items()
        return [once((one, *agents)) for one in once(listed)]

    def _items(self):
        """Whoever each of the paragraphs below names first, as long as they are items of a list."""
        text, found = self.reading.text, []
        paragraphs = self.reading.paragraphs
        first = bisect_right(paragraphs.starts, self.span.start)
        for paragraph in paragraphs[first : first + words.MOST_ITEMS]:
            named = self.reading.mentions_in(paragraph)
            if not named or not words.ITEM.match(text, paragraph.start, paragraph.end):
                break
            found.append(named[0].person)
        return found

    def _next(self):
        """Whom the next sentence names: *A new mayor was elected. He is A*."""
        text, end = self.reading.text, self.sentence.end
        told = words.NEXT_NAMES.match(text, end)
        named = self.reading.mentions_in(Span(told.end(), told.end() + words.NEAR)) if told else ()
        return (named[0].person,) if named else None

    def _none(self):
        return ()

    def _rewarded(self):
        """Those named after *to*, as in *presented the medal to A*, or else after the words."""
        to = words.RECIPIENT.search(self.reading.text, self.span.end, self.sentence.end)
        whom = (self._list(to.end()) if to else ()) or self._list(self.span.end)
        return once((*whom, *self.subjects()))

    def _listed(self):
        """Those of *A was appointed minister and B governor*, each with whoever appointed them."""
        subjects, agents = self.subjects(), self._agents() or self._decreeing()
        if len(subjects) != 1:
            return [once((*subjects, *agents))] if subjects else []
        text, end = self.reading.text, self.sentence.end
        stop = words.AGENT.search(text, self.span.end, end)
        more, edge = [], self.span.end
        for mention in self.reading.mentions_in(Span(edge, stop.start() if stop else end)):
            where = place(mention)
            if not words.SPREAD.fullmatch(text, edge, where.start) or words.ACTING.match(
                text, where.end
            ):
                break
            more.append(mention.person)
            edge = where.end
        return [once((one, *agents)) for one in once((*subjects, *more))]

    def _decreeing(self):
        """Whoever signed the decree *according to which* somebody is appointed."""
        text, start = self.reading.text, self.sentence.start
        return self._about() if words.DECREED.search(text, start, self.span.start) else ()

    def _pair(self):
        opens = not self.mentions or place(self.mentions[0]).start >= self.span.start
        objects = self._list(self.span.end, words.ANDED) if opens else self.objects()
        others = self._about(objects) or self._roles_after()
        others = [one for one in others if one not in objects] or self._subject_of_text(others)
        return once((*others, *objects)) if objects and others else None

    def _subject_of_text(self, others):
        """Whom the sentence before is about, where *the minister* seems to be the one met."""
        person = self.reading.subject_before(self.sentence.start) if others else None
        return () if person is None or person in others else (person,)

    def _roles_after(self):
        """Whom *the minister* means in *In a meeting with A, the minister said*."""
        role = words.ROLE_AFTER.search(self.reading.text, self.span.end, self.sentence.end)
        named = role["words"].split() if role else ()
        for count in range(1, len(named) + 1):
            person = self._whom(" ".join(named[:count]), role.start())
            if person:
                return person
        return ()

    def _pair0(self):
        return tuple(self._about()) or None

    def _about(self, but=None):
        """Whom the sentence is about: whoever it names first, or whom *he* means.

        None of ``but``, and without these nobody who is named right after the words.
        """
        text = self.reading.text
        for mention in self.mentions:
            if not self._belongs(mention) and not self.span.overlaps(place(mention)):
                inside = self.span.end <= place(mention).start <= self.span.end + 40
                begin = self._phrase(mention)
                if inside and "," in text[self.span.end : begin]:
                    inside = False  # *on a visit to B, Prime Minister A*
                inside = inside if but is None else mention.person in but
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
        told = (words.CHAIRED if self.kind == "anniversary" else words.WITH).search(
            text, start, end
        )
        stop = words.CLAUSE_END.search(text, self.span.end, end)
        end = stop.start() if stop else end
        if not told:
            return self._attending()
        return once(m.person for m in self.mentions if told.end() <= place(m).start < end)

    def _attending(self):
        """Those of *with the participation of A, a session was held*."""
        told = words.CHAIRED.search(self.reading.text, self.sentence.start, self.span.start)
        return self._list(told.end(), stop=self.span.start) if told else ()

    def _at(self):
        """Everybody that ``_noun`` finds, and whom the sentence is about."""
        return once((*self._about(), *self._noun()))

    def _first2(self):
        """The two named first after the words: *In a phone call, A assured B of support*."""
        text, after = self.reading.text, self.reading.mentions_in(self._rest())
        if len(after) < 2:
            return None
        between = place(after[0]).end, place(after[1]).start
        if words.CLAUSE_END.search(text, *between) or words.THAT.search(text, *between):
            return None
        return once(one.person for one in after[:2])

    def _rest(self):
        return Span(self.span.end, min(self.sentence.end, self.span.end + words.LEAD))

    def _by(self):
        by = self._agents()
        by = by or self._attending()
        objects = () if self.kind == "ceremony" else self.objects()
        return once((*by, *objects)) if by else once(self.collective() or objects)

    def _both(self):
        subjects, objects = self.subjects() or self.collective()[:1], self.objects()
        subjects = subjects or self._after_colon()
        both = once(subjects + objects)
        if subjects and objects:
            return both if len(both) > 1 else None
        self.partly = bool(both) and self._unnamed(subjects)
        return both if self.partly else None

    def _after_colon(self):
        """Those of a list that ends the sentence: *met three ministers: A, B and C*."""
        colon = self.reading.text.find(": ", self.span.end, self.sentence.end)
        return self._list(colon + 1) if colon >= 0 else ()

    def _unnamed(self, subjects):
        """Tell whether somebody without a known name stands on the other side of the words."""
        text = self.reading.text
        if subjects:
            return words.UNNAMED.match(text, self.span.end, self.sentence.end) is not None
        start = max(self.sentence.start, self.span.start - words.NEAR)
        return words.HOLDER.search(text, start, self.span.start) is not None

    def _jointly(self):
        """Whoever speaks at *a joint press conference*, and whom he met or talked with."""
        speakers = self.subjects() or tuple(self._about())
        return once((*speakers, *self.told.last(self.span.start)[:2]))

    def _several(self):
        several = once(self.subjects())
        several = several if len(several) > 1 else once(self.collective())
        return several if len(several) > 1 else None

    def _subject(self):
        subjects = self.subjects() or self.collective() or self._fronted()
        if subjects and self.kind == "signing":
            subjects = (*subjects, *self._cosigner())
        return once((*subjects, *self._agents())) or None if subjects else None

    def _cosigner(self):
        """Whoever is named in *signed the deal with A*."""
        beside = words.WITH_WHOM.match(self.reading.text, self.span.end, self.sentence.end)
        return self._list(beside.end(), stop=beside.end() + words.NEAR) if beside else ()

    def _fronted(self):
        """Whom the sentence names or means after the comma: *Speaking at the forum, A said*."""
        text, begin = self.reading.text, self.sentence.start
        if not words.FRONTED.match(text, begin, self.span.end):
            return ()
        for mention in self.mentions:
            start = self._phrase(mention)
            if start >= self.span.end and words.AFTER_COMMA.search(text, self.span.end, start):
                return self._joined_after(mention) if self.span.end < start else ()
        if words.HE_AFTER.search(text, self.span.end, self.sentence.end):
            person = self.reading.subject_before(begin)
            return () if person is None else (person,)
        return self._roles_after()

    def _is_adjective(self):
        """Tell whether the words describe somebody: *the ousted minister*, *of jailed leader*."""
        text, span = self.reading.text, self.span
        start = max(self.sentence.start, span.start - 14)
        if not text.endswith("ed", 0, span.end) and text.endswith("to ", 0, span.start):
            return None  # *decided to appoint A*
        if words.ASIDE_ENDED.search(
            text, max(self.sentence.start, start - words.REACH), span.start
        ):
            return False  # *A, who resigned on Monday, named B*
        return words.ADJECTIVE.search(text, start, span.start) and not text.endswith(
            " of", 0, span.end
        )

    def _object(self):
        if self._is_adjective():
            return None
        objects = self._list(self.span.end, stop=self.span.end + words.NEAR + 30)[:1]
        if not objects and self.reading.text.endswith(words.HIMSELF, 0, self.span.end):
            objects = self.reading.last_before(self.sentence.start)
        return once((*objects, *self.subjects())) if objects else None

    def _everybody(self):
        return once(one.person for one in self.mentions) or None

    def _anybody(self):
        return once((*self.subjects(), *self.objects()))

    def _after(self):
        return once(self.objects()) or None

    def _agents(self):
        """Whoever is named right after *by*, as in *was appointed by the order of A*."""
        text = self.reading.text
        by = words.BY.search(
            text, self.span.end, min(self.span.end + words.LEAD, self.sentence.end)
        )
        if not by and text[: self.span.end].endswith(" by"):
            return self.objects()
        stop = words.CLAUSE_END.search(text, self.span.end, by.start()) if by else None
        if not by or stop:
            return ()
        listed = text.endswith(":", by.start(), self.sentence.end)
        return tuple(self._items()) if listed else self._list(by.end())
