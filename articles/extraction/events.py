"""Events: what happened, who took part, where and on which day the sentence says."""

import re
from dataclasses import replace

from .data.event_verbs import EVENT_VERBS
from .dates import day_in
from .findings import EventFound, Evidence, Span
from .reading import span_at
from .rules import Rule

CONFIDENT, LIKELY = 0.95, 0.7
TRIGGERS = [(verb, re.compile(verb.trigger)) for verb in EVENT_VERBS]
PLANNED = ".planned"
EVENT_RULES = {
    name: Rule(name, f"{verb.kind}: {about}", "event", confirms)
    for verb in EVENT_VERBS
    for name, about, confirms in (
        (verb.name, verb.asks, verb.confirms),
        (verb.name + PLANNED, f"{verb.asks}, of what is to come", False),
    )
}
WILL = re.compile(r"\b(?:will|shall|is to|are to|plans? to|is expected to|intends? to)\b")
# What is said of other days, of no day, or of what did not happen.
BACKGROUND = re.compile(
    r"\b(?:had (?:previously|earlier|already)|earlier this|last (?:year|month)|years? ago"
    r"|since \d{4}|would have|if|unless|never|was not|were not|did not|has not|refused to"
    r"|in the year of|recall,)\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)(?: \w+){0,3} $")
JOINER = re.compile(r"\s{0,5}(?:,|and|, and)\s{0,5}(?:the )?")
RANK = 25  # characters of a rank between an office and its holder
ATTENDED = re.compile(
    r"\b(?P<what>meeting|talks|ceremony|event|session|conference|forum|summit|opening)\b[^.;,]{0,30}"
    r"(?:was|were) (?:also )?attended by\b|\b(?:was|were|is) (?P<with>accompanied) by\b"
    r"|\b(?:took part in|attended|participated in|(?:was|were) present at) (?:the |this )?"
    r"(?:work of the )?"
    r"(?P<which>meeting|talks|conversation|signing|ceremony|event|session|conference|forum|summit"
    r"|opening)\b",
    re.IGNORECASE,
)
ATTENDING = ("attended", "accompanied", "part in", "participated", "present at")
MEETINGS = ("meeting", "talks")
CEREMONIES = ("ceremony", "award", "opening", "signing")
GATHERINGS = {
    "meeting": (*MEETINGS, "session"), "talks": MEETINGS, "session": ("session",),
    "ceremony": CEREMONIES, "opening": ("opening", "conference", "ceremony"),
    "event": (*CEREMONIES, "conference", "anniversary"), "conference": ("conference",),
    "forum": ("conference",), "summit": ("summit",), "signing": ("signing",),
    "conversation": ("phone call", *MEETINGS), "accompanied": ("visit", "inspection", "opening"),
}  # fmt: skip
APPOSED = 220  # characters of a subject's office in commas
ASIDE = re.compile(r"\b(?:after|since|when|before|until|who|if) (?:\w+ ){0,3}$|, who won $")
NEAR = 90  # characters between a subject and its verb
CLAUSE_END = re.compile(r"[;:!?«»“”]|, (?:who|which|while|and [a-z]+ed)\b")
# What may stand between two people who act together: a comma, *and*, the second one's office.
JOINED = re.compile(
    r"\s{0,5}(?:,|and|, and)\s{0,5}(?:the )?"
    r"(?:(?:[A-Z][\w’'.-]*|of|the|for|and|to|deputy|foreign|prime|minister|president|head)\s+)*"
)
PLACE = re.compile(
    r"\b(?:in|at) (?:the (?:city|town|village|capital) of )?"
    r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})(?= city| region| district|[ ,.;]|$)"
)
LOOSE_END = re.compile(r"(?: (?:of|for|the|to|in|on|and|a|an|at|by|with)){1,6}$")
NOT_A_PLACE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


def find_events(reading):
    """Return the events of ``reading``, each once, in the order of the text."""
    found = {}
    for sentence, rows in _telling(reading):
        for event in _events_in(reading, sentence, rows):
            key = (event.kind, frozenset(event.people) or event.title)
            if event.kind == "summit":  # a dispatch tells of one
                key = next((one for one in found if one[0] == "summit"), key)
                event = _joined(found.get(key), event)
            before = found.get(key)
            if before is None or _richer(event, before) or len(event.people) > len(before.people):
                found[key] = event
            elif not before.date:
                found[key] = replace(before, date=event.date, end=event.end)
        _attended(reading, sentence, found)
    return tuple(sorted(found.values(), key=lambda event: event.evidence.span.start))


def _joined(before, event):
    """Return ``before`` with those who take part in ``event`` too."""
    return replace(before, people=_once((*before.people, *event.people))) if before else event


def _attended(reading, sentence, found):
    """Add those of *the meeting was attended by A and B* to the meeting told of before."""
    words = sentence.of(reading.text).lower()
    if not any(word in words for word in ATTENDING):
        return
    match = ATTENDED.search(reading.text, sentence.start, sentence.end)
    if not match:
        return
    word = match["what"] or match["which"] or match["with"]
    kinds = GATHERINGS.get(word.lower(), ())
    told = [key for key, event in found.items() if event.kind in kinds and event.people]
    before = [key for key in told if found[key].evidence.span.start < match.start()]
    if before:
        last = max(before, key=lambda key: found[key].evidence.span.start)
        after = match["what"] or match["with"]
        place = Span(match.end(), sentence.end) if after else Span(sentence.start, match.start())
        more = [mention.person for mention in reading.mentions_in(place)]
        found[last] = replace(found[last], people=_once((*found[last].people, *more)))


def _richer(event, before):
    return before.evidence.confidence < event.evidence.confidence


def _telling(reading):
    """Return the sentences that hold a word of an event, each with the rows of the table."""
    telling = {}
    for offset, rows in reading.keys:
        telling.setdefault(span_at(reading.sentences, offset), set()).update(rows)
    return telling.items()


def _events_in(reading, sentence, rows):
    text = sentence.of(reading.text)
    taken = []
    for row in sorted(rows):  # the order of the table decides
        verb, trigger = TRIGGERS[row]
        for match in trigger.finditer(text):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            aside = " which " in match[0] or _is_background(text, match)
            aside = aside or (verb.kind == "vote" and _is_aside(text, match))
            if aside or any(span.overlaps(other) for other in taken):
                continue
            event = _event(reading, sentence, verb, match, span)
            if event:
                taken.append(span)
                yield event


def _is_background(text, match):
    return BACKGROUND.search(text, max(0, match.start() - 60), match.start()) is not None


def _is_aside(text, match):
    """Tell whether words that name nobody only date or explain the news: *after MPs rejected*."""
    return ASIDE.search(text, max(0, match.start() - 60), match.start()) is not None


def _event(reading, sentence, verb, match, span):
    people = _people(reading, sentence, verb, span)
    if people is None or (reading.quoted(span.start) and verb.asks != "nobody"):
        return None
    text = sentence.of(reading.text)
    date, end = day_in(text, reading.published)
    planned = PLANNED if WILL.search(text, max(0, match.start() - 25), match.end()) else ""
    confidence = CONFIDENT if verb.confirms and not planned else LIKELY
    return EventFound(
        kind=verb.kind,
        title=_title(reading, verb, match, people),
        date=date,
        end=end,
        place=_place(reading, sentence, span),
        people=people,
        evidence=Evidence(span, sentence, verb.name + planned, confidence),
    )


def _people(reading, sentence, verb, span):
    """Return who takes part, in the order of the text; ``None`` where the rule asks for more."""
    mentions = reading.mentions_in(sentence)
    subjects = _subjects(reading, mentions, span) or _of_pronoun(reading, sentence, span)
    objects = _objects(reading, mentions, span, sentence)
    if verb.asks == "nobody":
        return _once([mention.person for mention in reading.mentions_in(span)])
    if verb.asks == "both":
        both = _once(subjects + objects)
        return both if subjects and objects and len(both) > 1 else None
    if verb.asks == "several":
        several = _once(subjects)
        return several if len(several) > 1 else None
    if verb.asks == "subject":
        return _once(subjects) or None
    if verb.asks == "object":
        return _once(objects[:1]) or None
    return _once(objects) or None


def _subjects(reading, mentions, span):
    """Return those named right before the words, joined by *and* or a comma."""
    found, edge = [], span.start
    for mention in reversed([one for one in mentions if one.evidence.span.end <= span.start]):
        between = reading.text[mention.evidence.span.end : edge]
        joined = not found or JOINED.fullmatch(between) or _by_office(reading, mention, edge)
        if not found and between.strip() == ", who":
            between = ""
        apposed = between.startswith(",") and between.rstrip().endswith(",")
        far = len(between) > (APPOSED if apposed or found else NEAR)
        if far or (not found and not apposed and CLAUSE_END.search(between)) or not joined:
            break
        found.insert(0, mention.person)
        edge = mention.evidence.span.start
    return tuple(found)


def _by_office(reading, mention, edge):
    """Tell whether only the office of the next person stands between two who act together."""
    end = mention.evidence.span.end
    for post in reading.posts:
        span = post.evidence.span
        if end < span.start < edge and edge - span.end < RANK:
            return JOINER.fullmatch(reading.text, end, span.start) is not None
    return False


def _of_pronoun(reading, sentence, span):
    """Return whom *he* means right before the words: the subject of the sentence before."""
    if not PRONOUN.search(reading.text, max(sentence.start, span.start - NEAR), span.start):
        return ()
    person = reading.subject_before(sentence.start)
    return () if person is None else (person,)


def _objects(reading, mentions, span, sentence):
    """Return those named after the words, up to the end of the clause."""
    clause = CLAUSE_END.search(reading.text, span.end, sentence.end)
    end = clause.start() if clause else sentence.end
    found, edge = [], span.end
    for mention in mentions:
        place = mention.evidence.span
        if place.start >= span.end and place.start < end and place.start - edge <= NEAR * 2:
            found.append(mention.person)
            edge = place.end
    return tuple(found)


def _once(people):
    return tuple(dict.fromkeys(people))


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
    what = LOOSE_END.sub("", match.groupdict().get("what") or "").rstrip()
    title = verb.title.format(
        people=_listed(names),
        first=_listed(names) if verb.asks == "subject" else (names or [""])[0],
        last=(names or [""])[-1],
        what=what,
    )
    return title[:1].upper() + title[1:]


def _listed(names):
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
