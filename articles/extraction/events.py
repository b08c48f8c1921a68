"""Events: what happened, who took part, where and on which day the text says."""

import re
from bisect import bisect_right

from .background import is_background, is_planned
from .data.event_verbs import EVENT_VERBS
from .dates import day_in, is_past
from .event_merging import Told
from .event_people import Cast
from .findings import EventFound, Evidence, Span
from .rules import Rule
from .triggers import Trigger
from .waking import ANYWHERE, ATTENDANCE, rows_for

CONFIDENT, LIKELY = 0.95, 0.7
TRIGGERS = [(verb, Trigger(verb.trigger)) for verb in EVENT_VERBS]
REST = ".rest"  # rows for sentences of which no other row tells
PLANNED, PARTLY = ".planned", ".partly"
EVENT_RULES = {
    name: Rule(name, f"{verb.kind}: {about}", "event", confirms)
    for verb in EVENT_VERBS
    for name, about, confirms in (
        (verb.name, verb.asks, verb.confirms),
        (verb.name + PLANNED, f"{verb.asks}, of what is to come", False),
        (verb.name + PARTLY, f"{verb.asks}, of whom one has no known name", False),
    )
}
PLACE = re.compile(
    r"\b(?:in|at) (?:the (?:city|town|village|capital) of )?"
    r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})(?= city| region| district|[ ,.;]|$)"
)
MOST_WORDS = 7  # before the noun of an event
WORDS = re.compile(rf"(?:[\w’'-]{{1,40}} ){{1,{MOST_WORDS}}}$")
ANNOUNCED = ("appointment", "dismissal", "resignation")  # of which the day is told with the news
LONGEST = 120  # characters of the words before the noun of an event
LOOSE_END = re.compile(r"(?: (?:of|for|the|to|in|on|and|a|an|at|by|with|from)){1,6}$")
NOT_A_PLACE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


def find_events(reading):
    """Return the events of ``reading``, each once, in the order of the text."""
    told = Told(reading)
    for sentence, rows in _telling(reading):
        for event in _events_in(reading, sentence, rows, told):
            told.add(event)
        if ATTENDANCE in rows and told.events:
            told.attend(sentence)
    return told.finished()


def _telling(reading):
    """Yield the sentences that can tell of events, and where which rows of the table may match."""
    words = {}
    for offset, word in reading.keys:
        place = bisect_right(reading.sentences.starts, offset) - 1
        words.setdefault(place, {}).setdefault(word, []).append(offset)
    for place, some in words.items():
        rows = rows_for(some)
        if rows:
            yield reading.sentences[place], rows


def _events_in(reading, sentence, rows, told):
    text = sentence.of(reading.text)
    taken = []
    for row in sorted(rows.keys() - {ATTENDANCE}):  # the order of the table decides
        verb, trigger = TRIGGERS[row]
        if taken and verb.name.endswith(REST):
            continue
        starts = [offset - sentence.start for offset in rows[row] if offset != ANYWHERE]
        for match in trigger.matches(text, starts, ANYWHERE in rows[row]):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            told_of = not verb.beside and any(span.overlaps(other) for other in taken)
            if told_of or is_background(
                text, match, verb.kind, reading.published, _begin(verb, match)
            ):
                continue
            events = _told_by(reading, sentence, verb, match, span, told)
            if events:
                taken += () if verb.beside else (span,)
                yield from events


def _begin(verb, match):
    """Return where the words begin: for those with a noun first, at the words before the noun."""
    return match.start() - len(_words_before(match) if "{phrase}" in verb.title else "")


def _told_by(reading, sentence, verb, match, span, told):
    """Return the events that the words of ``match`` tell of, mostly one."""
    if reading.quoted(span.start):
        return []
    text = sentence.of(reading.text)
    planned = is_planned(text, match)
    said = text if not told.is_aside(span) else text[: _aside_end(text, match.end())]
    begin = 0 if said is text else match.start()
    announced = verb.kind in ANNOUNCED
    at, end = match.start() - begin, match.end() - begin
    day = day_in(said[begin:], reading.published, at, planned, announced, end)
    if is_past(day[0], reading.published):
        return []
    cast = Cast(reading, sentence, span, told, verb.kind)
    parties = cast.of(verb.asks) or ([()] if cast.is_told(verb) else [])
    rule = verb.name + (PLANNED if planned else PARTLY if cast.partly else "")
    confidence = CONFIDENT if EVENT_RULES[rule].confirms else LIKELY
    return [
        EventFound(
            kind=verb.kind,
            title=_title(reading, verb, match, people),
            date=day[0],
            end=day[1],
            place=_place(reading, sentence, span),
            people=people,
            evidence=Evidence(span, sentence, rule, confidence),
        )
        for people in parties
    ]


def _aside_end(text, offset):
    """Return where *, who arrived on Monday,* ends in ``text``."""
    comma = text.find(",", offset)
    return comma if comma >= 0 else len(text)


def _place(reading, sentence, span):
    stop = reading.mentions_in(sentence)
    for match in PLACE.finditer(reading.text, span.end, sentence.end):
        where = Span(match.start("place"), match.end("place"))
        named = any(mention.evidence.span.overlaps(where) for mention in stop)
        if not named and not NOT_A_PLACE.match(match["place"]):
            return match["place"]
    return None


def _title(reading, verb, match, people):
    names = [reading.people[person].name for person in people]
    what = LOOSE_END.sub("", next(filter(None, match.groupdict().values()), "")).rstrip()
    filled = verb.title.format(
        people=_listed(names),
        first=_listed(names) if verb.asks == "subject" else (names or [""])[0],
        last=(names or [""])[-1],
        what=what,
        phrase=f"{_words_before(match)}{what}",
    )
    title = LOOSE_END.sub("", filled.rstrip())
    return title[:1].upper() + title[1:]


def _words_before(match):
    """Return the words before ``match`` in its clause: *An international * before *forum*."""
    start = at = match.start()
    for _ in range(MOST_WORDS + 1):
        at = max(match.string.rfind(" ", 0, at), 0)
    before = WORDS.search(match.string, max(at, start - LONGEST), start)
    return before[0] if before else ""


def _listed(names):
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
