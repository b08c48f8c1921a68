"""One event for each thing told: what several sentences say of it is put together."""

import re
from dataclasses import replace

from .dates import day_in, is_past
from .event_sides import once
from .gatherings import GATHERINGS, attended, in_court
from .reading import span_at

# Kinds of which somebody undergoes one: whoever it is about tells them apart.
UNDERGONE = frozenset("appointment dismissal resignation election arrest accident disaster".split())
# Kinds of which a dispatch tells one that happened and one that is to come.
ONCE = frozenset("summit accident disaster anniversary award vote conference session trial".split())

# *A and B discussed* tells more of a conversation that the text has told of.
THE_TALKS = re.compile(r"\b(?:[Tt]he|[Tt]heir) (?:\w{1,12} )?(?:talks|negotiations)\b")
DISCUSSED = ("event.meeting.discussed",)
CONVERSED = ("talks", "phone call", "summit", "session")
ATTENDED = (".attended-by", ".attended-by.planned", ".attended-by.partly")
# Words that speak of an event told before: *the ceremony*, *the closing session* of a summit.
PARTS = (
    (
        "ceremony",
        re.compile(r"\b[Tt]he (?:\w{1,12} )?(?:ceremony|event)\b"),
        ("award", "opening", "signing", "anniversary", "ceremony"),
    ),
    (
        "session",
        re.compile(r"\b(?:closing|opening|plenary|final|first|narrow\w{0,4}|expanded) session\b"),
        ("summit", "conference"),
    ),
)
SAME_DAY = re.compile(
    r"(?:(?:On )?[Tt]he same day|Later|Then|After|Following|Also"
    r"|In the (?:evening|afternoon|morning))\b"
)
WEAK = (
    "event.meeting.heard",
    "event.meeting.discussed",
    "event.meeting.told",
    "event.meeting.briefed",
)
HEARD = ("session", "opening", "anniversary")  # whoever speaks was there
WITNESSED = ("ceremony", "award", "session", "signing", "opening", "inspection")
VIEWED = "event.inspection.inspected"
ONLY_FIRST = ("event.meeting.in", "event.ceremony.rest")  # where nothing of the kind was told
OTHERS = ("event.meeting.group", "event.meeting.some", "event.meeting.reception")  # unnamed ones
NEXT = re.compile(r"\b[Nn]ext\b")
DECREE = re.compile(r"\b(?:decree|order)s?\b", re.IGNORECASE)
POLLED, BEATEN = "event.election.polled", "event.election.beaten"
TAKES = ("event.appointment.takes", "event.appointment.became")  # office, of who was elected
ARRIVAL = "visit"  # begins on a day of its own: what is told after it is of another
UNDATED = ("phone call",)  # is told beside other news, of any day
ALONG = re.compile(r" (?:along|together) with (?:him|her|them)\b")


class Told:
    """The events told so far of one text, in the order in which they were first told."""

    def __init__(self, reading):
        self.reading, self.events, self.principals = reading, [], []

    def last(self, before):
        """Return who took part in the event of several people told last ``before`` an offset."""
        told = [(one.evidence.span.start, one.people) for one in self.events if len(one.people) > 1]
        return max((one for one in told if one[0] < before), default=(0, ()))[1]

    def guest(self):
        """Return who came on the visit or to the meeting that was told last."""
        visits = [one for one in self.events if one.kind == "visit" and one.people]
        return visits[-1].people[:1] if visits else ()

    def patient(self):
        """Return whom the last event befell: who was appointed, dismissed, elected."""
        last = self.events[-1] if self.events else None
        return last.people[:1] if last and last.kind in UNDERGONE else ()

    def add(self, event):
        """Keep ``event`` or join it to the one that it tells of again."""
        if event.evidence.rule.startswith(BEATEN) and not any(
            one.kind == "election" for one in self.events
        ):
            return
        if event.evidence.rule.endswith(ATTENDED) and self._fitting(event):
            return
        if event.evidence.rule.startswith(ONLY_FIRST) and self._fitting(event):
            return
        at = self._talked(event)
        if at is None:
            at = self._part_of(event)
        if at is None:
            at = next((at for at in range(len(self.events)) if self._is_same(at, event)), None)
        if at is None:
            self.events.append(event)
            self.principals.append(frozenset(event.people))
        else:
            self.events[at] = _joined(self.events[at], event)
            self.principals[at] |= set(event.people)

    def _talked(self, event):
        """Return the place of the conversation of which *A and B discussed* tells more."""
        if not event.evidence.rule.startswith(DISCUSSED):
            return None
        return next(
            (
                at
                for at, one in enumerate(self.events)
                if one.kind in CONVERSED
                and (not one.people or set(event.people) <= set(one.people))
                and not is_planned(one)
            ),
            None,
        )

    def _fitting(self, event):
        """Tell whether an event was told that *the meeting was attended by* can speak of."""
        word = "negotiations" if event.kind == "talks" else event.kind
        return any(one.kind in GATHERINGS[word] for one in self.events)

    def _part_of(self, event):
        """Return the place of the event of which ``event`` is only a part or another word."""
        span, rule = event.evidence.span, event.evidence.rule
        words = self.reading.text[max(span.start - 25, event.evidence.sentence.start) : span.end]
        for kind, wording, wholes in PARTS:
            if event.kind == kind and wording.search(words):
                return self._last_of(wholes, event)
        if rule.startswith(WEAK) and len(event.people) > 1:
            return self._last_of(WITNESSED, event, set(event.people))
        if event.kind == "inspection" and event.people and rule.startswith(VIEWED):
            return self._last_of(("opening",), event, set(event.people[:1]))
        return None

    def _last_of(self, kinds, event, people=frozenset()):
        """Return the place of the last of ``kinds`` with ``people``, as planned as ``event``."""
        return next(
            (
                at
                for at, one in reversed(list(enumerate(self.events)))
                if one.kind in kinds
                and people <= set(one.people)
                and is_planned(one) == is_planned(event)
            ),
            None,
        )

    def _is_next(self, event):
        """Tell whether the words are of another one that is to come: *the next summit*."""
        span = event.evidence.span
        return NEXT.search(self.reading.text, max(span.start - 20, 0), span.end) is not None

    def attend(self, sentence):
        """Add those whom ``sentence`` names as taking part in an event told before."""
        for find in (attended, in_court):
            at, people = find(self.reading, sentence, self.events)
            if people:
                told = self.events[at]
                self.events[at] = replace(told, people=once((*told.people, *people)))

    def finished(self):
        """Return the events in the order of the text."""
        self.events = [self._negotiated(one) for one in self.events]
        events = [one for one in self._dated(self._spoken()) if not self._implied(one)]
        return tuple(sorted(events, key=lambda one: one.evidence.span.start))

    def _negotiated(self, event):
        """Return ``event``, as talks where *A and B discussed* goes on with *the talks*."""
        if event.evidence.rule not in DISCUSSED or any(one.kind == "talks" for one in self.events):
            return event
        later = THE_TALKS.search(self.reading.text, event.evidence.sentence.end)
        return replace(event, kind="talks") if later else event

    def _implied(self, event):
        """Tell whether another event says what ``event`` comes to: decrees that appoint."""
        kinds = {one.kind for one in self.events}
        if event.evidence.rule.startswith("event.signing") and DECREE.search(event.title):
            return bool(kinds & {"appointment", "dismissal"})
        if event.evidence.rule == "event.conference.told":
            return event.evidence.span.start > self.reading.paragraphs[0].end
        if event.evidence.rule.startswith(TAKES) and event.people:
            return any(
                one.kind == "election" and one.people[:1] == event.people[:1] for one in self.events
            )
        return event.evidence.rule == "event.vote.numbers" and "election" in kinds

    def _spoken(self):
        """Return the events; whoever speaks in a text that opens with a session took part in it."""
        sessions = [one for one in self.events[:2] if one.kind in HEARD and not is_planned(one)]
        if not sessions:
            return self.events
        first = sessions[0]
        speakers = [
            quote.person
            for quote in self.reading.quotes
            if quote.person is not None and quote.by != "institution"
        ]
        joined = replace(first, people=once((*first.people, *speakers)))
        return [joined if one is first else one for one in self.events]

    def is_aside(self, span):
        """Tell whether the words at ``span`` only say beside a name who somebody is: *who is*."""
        start = span.start
        return self.reading.text.endswith(("who ", "which "), max(start - 7, 0), start)

    def _dated(self, events):
        """Return the events; what happened without a day happened on that of an event before.

        In a new paragraph that is the day first told, unless the words follow on: *the same day*.
        """
        day, lead, dated, last = None, self._said_first(), [], None
        for event in events:
            if not is_planned(event) and not self.is_aside(event.evidence.span):
                where = span_at(self.reading.paragraphs, event.evidence.span.start)
                if where != last and lead and not self._follows_on(event):
                    day = lead
                last = where
                day = (event.date if event.kind != ARRIVAL else None) or day or event.date
                lead = lead or day
                known = event.date or event.kind in UNDATED
                event = event if known else replace(event, date=day)
            dated.append(event)
        return dated

    def _said_first(self):
        """Return the day that the first paragraph names, unless it is to come."""
        published = self.reading.published
        if not self.reading.paragraphs:
            return None
        day = day_in(self.reading.paragraphs[0].of(self.reading.text), published)[0]
        return None if is_past(day, published) or (day or "") > (published or "") else day

    def _follows_on(self, event):
        return SAME_DAY.match(self.reading.text, event.evidence.sentence.start) is not None

    def _is_same(self, at, event):
        one = self.events[at]
        if one.kind != event.kind:
            return False
        if event.evidence.rule.startswith((POLLED, BEATEN)):
            return True
        if one.kind in UNDERGONE and one.people[:1] == event.people[:1] != ():
            return True
        end = event.evidence.span.end
        if event.kind in UNDERGONE and ALONG.match(self.reading.text, end):
            return True
        if one.date and event.date and one.date != event.date:
            return False
        if not one.people or not event.people:
            alike = is_planned(one) == is_planned(event)
            return alike or not (event.people or self._is_next(event))
        if one.kind in ONCE:
            return is_planned(one) == is_planned(event)
        if one.kind in UNDERGONE:
            return one.people[0] == event.people[0]
        few, many = sorted((self.principals[at], set(event.people)), key=len)
        if one.kind == "visit":
            return few <= many and is_planned(one) == is_planned(event)
        apart = event.evidence.rule.startswith(OTHERS)
        return few == many or (len(few) == 1 and few <= many and not apart)


def _joined(before, event):
    fuller = event.people and not before.people and event.kind == before.kind
    best = event if fuller else before
    return replace(
        best,
        people=once((*before.people, *event.people)),
        date=before.date or event.date,
        end=before.end if before.date else event.end,
        place=before.place or event.place,
    )


def is_planned(event):
    """Tell whether ``event`` is to come."""
    return event.evidence.rule.endswith(".planned")
