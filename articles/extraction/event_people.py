"""Who takes part in an event: the people around the words that tell of it."""

import re
from bisect import bisect_right

from . import event_cues as words
from .findings import Span
from .meant import is_human


class Cast:
    """The people around ``span``, the words of an event, in their ``sentence``."""

    def __init__(self, reading, sentence, span, told, kind):
        self.reading, self.sentence, self.span = reading, sentence, span
        self.told, self.kind, self.partly = told, kind, False
        self.mentions = present(reading, reading.mentions_in(sentence))

    def of(self, asks):
        """Return who takes part in each event told, the one told of first in each.

        Nothing is returned where the rule asks for more; ``partly`` is set where somebody who
        took part has no name that is known.
        """
        if asks in words.SEVERAL_EVENTS:
            return getattr(self, f"_{asks}")()
        people = getattr(self, f"_{asks}")()
        return [] if people is None else [people]

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

    def _none(self):
        return ()

    def _rewarded(self):
        """Those named after *to*, as in *presented the medal to A*, or else after the words."""
        to = words.RECIPIENT.search(self.reading.text, self.span.end, self.sentence.end)
        whom = self._list(to.end()) if to else self._list(self.span.end)
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
        others = [one for one in others if one not in objects]
        return once((*others, *objects)) if objects and others else None

    def _roles_after(self):
        """Whom *the minister* means in *In a meeting with A, the minister said*."""
        role = words.ROLE_AFTER.search(self.reading.text, self.span.end, self.sentence.end)
        return self._meant(role) if role else ()

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
        told = (words.CHAIRED if self.kind == "anniversary" else words.WITH).search(text, start, end)
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
        both = once(subjects + objects)
        if subjects and objects:
            return both if len(both) > 1 else None
        self.partly = bool(both) and self._unnamed(subjects)
        return both if self.partly else None

    def _unnamed(self, subjects):
        """Tell whether somebody without a known name stands on the other side of the words."""
        text = self.reading.text
        if subjects:
            return words.UNNAMED.match(text, self.span.end, self.sentence.end) is not None
        start = max(self.sentence.start, self.span.start - words.NEAR)
        return words.HOLDER.search(text, start, self.span.start) is not None

    def _several(self):
        several = once(self.subjects())
        several = several if len(several) > 1 else once(self.collective())
        return several if len(several) > 1 else None

    def _subject(self):
        subjects = self.subjects() or self.collective() or self._fronted()
        return once((*subjects, *self._agents())) or None if subjects else None

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
        return words.ADJECTIVE.search(text, start, span.start) and not text.endswith(
            " of", 0, span.end
        )

    def _object(self):
        if self._is_adjective():
            return None
        objects = self._list(self.span.end, stop=self.span.end + words.NEAR + 30)[:1]
        if not objects and self.reading.text.endswith(words.HIMSELF, 0, self.span.end):
            objects = self._him()
        return once((*objects, *self.subjects())) if objects else None

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
            if found and gap == ", " and self._belongs(mention):
                break  # *at the invitation of A, B*
            if not found and not self._acts(mention, gap):
                continue
            found.insert(0, mention.person)
            edge = self._phrase(mention)
        return tuple(found) or self._pronoun() or self._role()

    def _acts(self, mention, gap):
        """Tell whether whoever is named before ``gap`` does what comes after it."""
        if re.fullmatch(r", who (?:\w{1,15} ){0,3}", gap):
            return True
        if len(gap) > words.APPOSED or self._belongs(mention) or self._is_enclosed(mention, gap):
            return False
        if words.APPOSITION.fullmatch(gap):
            return True
        return (
            len(gap) <= words.NEAR
            and not words.BARRIER.search(gap)
            and not words.PRONOUN.search(gap)
        )

    def _is_enclosed(self, mention, gap):
        """Tell whether ``mention`` ends an aside about the subject: *A, who succeeded B, met C*."""
        start = max(self.sentence.start, place(mention).start - words.REACH)
        before = self.reading.text[start : place(mention).start]
        return gap.startswith(",") and words.ENCLOSED.search(before) is not None

    def _belongs(self, mention):
        start = self._phrase(mention)
        return words.BELONGS.search(self.reading.text, max(self.sentence.start, start - 20), start)

    def _phrase(self, mention):
        """Return where the office before the name begins, or else the name."""
        start = place(mention).start
        for post in self.reading.posts_ending(start - words.RANK, start):
            if not words.BREAK.search(self.reading.text, post.evidence.span.end, start):
                return post.evidence.span.start
        return start

    def _joined(self, mention, gap, edge):
        if words.JOINER.fullmatch(gap) or words.JOINED_AFTER_OFFICE.fullmatch(gap):
            return True
        if len(gap) > words.APPOSED:
            return False
        text, end = self.reading.text, place(mention).end
        for post in self.reading.posts_ending(end, edge):
            if words.JOINER.fullmatch(text, end, post.evidence.span.start):
                rest = post.evidence.span.end, edge
                return rest[1] - rest[0] < words.RANK or words.JOINED.fullmatch(text, *rest)
        return False

    def _pronoun(self):
        """Whom *he* means right before the words: the sentence's subject or that before."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - words.NEAR)
        if not words.PRONOUN.search(text, start, self.span.start):
            return ()
        if words.COMPANY.match(text, self.sentence.start):
            who = self.reading.subject_before(self.sentence.start)
            beside = Span(self.sentence.start, self.span.start)
            company = [one.person for one in self.reading.mentions_in(beside)]
            return once((*(() if who is None else (who,)), *company))
        for mention in self.mentions:
            if place(mention).end <= self.span.start and not self._belongs(mention):
                return (mention.person,)
        if self.kind in words.CHANGES and self.told.patient():
            return self.told.patient()
        person = self.reading.subject_before(self.sentence.start)
        return () if person is None else (person,)

    def _role(self):
        """Whom *the minister* means right before the words, as far as the text tells."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - words.NEAR)
        role = words.ROLE.search(text, start, self.span.start)
        return self._meant(role) if role else ()

    def _meant(self, role):
        if not is_human(role["words"]):
            return ()
        person = self.reading.meant(role["words"], role.start())
        return () if person is None else (person,)

    def _first_of_sentence(self):
        """Whoever the sentence begins with, where the words are its second verb."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - words.NEAR)
        if not words.SECOND.search(text, start, self.span.start):
            return ()
        for mention in self.mentions:
            if (
                place(mention).end > self.span.start
                or self.span.start - place(mention).end > words.LEAD
            ):
                break
            if not self._belongs(mention):
                begin = self._phrase(mention)
                if words.GOVERNED.search(text, max(self.sentence.start, begin - 20), begin):
                    break  # *dismissed A and appointed B*
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
                if not words.JOINER.fullmatch(gap):
                    break
                found.append(mention.person)
                edge = place(mention).end
        return tuple(found)

    def collective(self):
        """Those of the event told of last, where *the sides* or *they* act."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - words.NEAR)
        if words.GUEST.search(text, start, self.span.start):
            return self.told.guest()
        return self.told.last() if words.COLLECTIVE.search(text, start, self.span.start) else ()

    def objects(self):
        """Those named after the words, up to the end of the clause."""
        found = self._list(self.span.end)
        return (*self._him(), *found) if words.HIM.match(self.reading.text, self.span.end) else found

    def _him(self):
        """Whom *him* means: the other one of the event told of last, or the subject before."""
        if self.told.last():
            return self.told.last()[-1:]
        person = self.reading.subject_before(self.sentence.start)
        return () if person is None else (person,)

    def _list(self, start, between=words.LISTED, stop=None):
        text = self.reading.text
        clause = words.CLAUSE_END.search(text, start, self.sentence.end)
        end = clause.start() if clause else self.sentence.end
        end = min(end, stop or end)
        found, edge = [], start
        for mention in self.mentions:
            where = place(mention)
            if where.start < start:
                continue
            if text.startswith(words.OWNER, where.end) and not found:
                continue
            near = where.start < end and where.start - edge <= words.REACH
            if not near or (found and not between.match(text, edge, where.start)):
                break
            found.append(mention.person)
            edge = where.end
        return tuple(found)


def present(reading, mentions):
    """Return ``mentions`` without those after whom something is only named: *the prize named after A*.

    Nor of those whose wife, house or decree is spoken of: *A's wife*.
    """
    return [one for one in mentions if not _is_honoured(reading, one)]


def _is_honoured(reading, mention):
    start = place(mention).start
    before = reading.text[max(start - words.REACH, 0) : start]
    return words.HONOURED.search(before) is not None


def place(mention):
    return mention.evidence.span


def once(people):
    return tuple(dict.fromkeys(people))
