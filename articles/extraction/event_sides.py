"""Who stands before and after the words that tell of an event."""

import re

from . import event_cues as words
from .findings import Span
from .meant import is_human


class Sides:
    """The people of ``sentence`` on both sides of ``span``, the words of an event."""

    def __init__(self, reading, sentence, span, told, kind):
        self.reading, self.sentence, self.span = reading, sentence, span
        self.told, self.kind = told, kind
        self.mentions = present(reading, reading.mentions_in(sentence))

    def subjects(self):
        """Those named before the words, joined by *and* or a comma; whom *he* means."""
        if self.reading.text.startswith(words.POSSESSIVE, self.span.start):
            return self._owner()
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

    def _owner(self):
        """Whoever is named or meant right before the words *'s visit*."""
        near = [one.person for one in self.mentions if place(one).end == self.span.start]
        return tuple(near) or self._role()

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
        others = words.OTHERS_WORDS.match(text, self.sentence.start, self.span.start)
        for mention in () if others else self.mentions:
            if place(mention).end > self.span.start or self._belongs(mention):
                continue
            if not self._speaks_for(mention):
                return (mention.person,)
        if self.kind in words.CHANGES and self.told.patient():
            return self.told.patient()
        person = self.reading.subject_before(self.sentence.start)
        return () if person is None else (person,)

    def _speaks_for(self, mention):
        """Tell whether somebody else is meant: *a press secretary said that he would visit*."""
        gap = self.reading.text[place(mention).end : self.span.start]
        return words.THAT.search(gap) is not None and any(
            post.person == mention.person and words.MOUTHPIECE.search(post.title)
            for post in self.reading.posts
        )

    def _role(self):
        """Whom *the minister* means right before the words, as far as the text tells."""
        text, start = self.reading.text, max(self.sentence.start, self.span.start - words.NEAR)
        role = words.ROLE.search(text, start, self.span.start)
        return self._meant(role) if role else ()

    def _meant(self, role):
        if words.NEWCOMER.match(role["words"]) and self.told.patient():
            return self.told.patient()
        body = role["of"] if role["words"].split()[-1] in ("head", "chief") else None
        return self._whom(role["words"] + (body or ""), role.start())

    def _whom(self, office, offset):
        person = self.reading.meant(office, offset) if is_human(office) else None
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
                if words.OTHERS_SUBJECT.search(text, place(mention).end, self.span.start):
                    break  # *A said that the girls were ill and would be flown to B*
                if words.GOVERNED.search(text, max(self.sentence.start, begin - 20), begin):
                    break  # *dismissed A and appointed B*
                return self._joined_after(mention)
        person = None
        if re.match(r"\W{0,3}(?:He|She)\b", text[self.sentence.start : self.sentence.start + 6]):
            person = self.reading.subject_before(self.sentence.start)
        role = words.ROLE_FIRST.match(text, self.sentence.start, self.span.start)
        if person is None and role:
            meant = self._whom(role["words"], role.start("words"))
            return tuple(one for one in meant if one not in {m.person for m in self.mentions})
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
        return (
            self.told.last(self.span.start)
            if words.COLLECTIVE.search(text, start, self.span.start)
            else ()
        )

    def objects(self):
        """Those named after the words, up to the end of the clause."""
        found = self._list(self.span.end)
        return (
            (*self._him(), *found) if words.HIM.match(self.reading.text, self.span.end) else found
        )

    def _him(self):
        """Whom *him* means: the other one of the event told of last, or the subject before."""
        if self.told.last(self.span.start):
            return self.told.last(self.span.start)[-1:]
        person = self.reading.subject_before(self.sentence.start)
        return () if person is None else (person,)

    def _clause_end(self, start):
        """Return where the clause ends that goes on at ``start``, past names in quotation marks."""
        text, end = self.reading.text, self.sentence.end
        at = words.CLAUSE_END.search(text, start, end)
        while at and (name := words.QUOTED_NAME.match(text, at.start(), end)):
            at = words.CLAUSE_END.search(text, name.end(), end)
        return at.start() if at else end

    def _list(self, start, between=words.LISTED, stop=None):
        text = self.reading.text
        end = self._clause_end(start)
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
    """Return ``mentions`` without those whom a thing is named after: *the prize named after A*."""
    return [one for one in mentions if not _is_honoured(reading, one)]


def _is_honoured(reading, mention):
    start = place(mention).start
    before = reading.text[max(start - words.REACH, 0) : start]
    told = not words.HONOURING.isdisjoint(before.split())
    return told and words.HONOURED.search(before) is not None


def place(mention):
    return mention.evidence.span


def once(people):
    return tuple(dict.fromkeys(people))
