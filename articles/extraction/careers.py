"""Offices told by a verb: *was appointed Minister*, *previously served as mayor of Osh*."""

import re
from dataclasses import replace

from .data.careers import CAREERS, CHAINED, GIVING, PARTISAN, WHEN
from .reading import span_at
from .shared import is_plural

TOLD = re.compile("|".join(f"(?P<row{at}>{row[0]})" for at, row in enumerate(CAREERS)))
STATUS = {f"row{at}": status for at, (_, status) in enumerate(CAREERS)}
NEXT = re.compile("|".join(f"(?P<row{at}>{row[0]})" for at, row in enumerate(CHAINED)))
AFTER_FIRST = {f"row{at}": status for at, (_, status) in enumerate(CHAINED)}
TIMES = re.compile(WHEN)
# *A B of Ghana as his envoy*, *A B OBE was appointed*
OF_STATE = re.compile(r"^(?: [A-Z]{2,4}\b)?(?: of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?= ))?")
AGE = re.compile(r"^(?:, \d{2}(?=,)| \(\d{2}\))")
APPOSITION = re.compile(r"^,[^,;.]{3,120},(?= \w)")
COMMAS = re.compile(r",(?: ?,)+")
LEFT_OUT = re.compile(r",( (?:as|to)\b)")  # *was sworn in on Tuesday as*
FARTHEST = 180  # characters between a name and its office
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]he (?:nominee|appointee|\w{1,20}-year-old))\b")
OF_PARTY = re.compile(PARTISAN)
SINCE = re.compile(r"(?: in [A-Z]\w+)?,? since\b")
LONG_SINCE = re.compile(
    r"\b[Ss]ince (?:\w+ )?\d{4}\b.{0,60}\b(?:has been|is)\b"
    r"|has been\b.{0,20}\bsince (?:\w+ )?\d{4}\b"
)
HELD_UNTIL = re.compile(
    r"(?: in [A-Z]\w+)?,? (?:(?:until|till) (?:today|now|recently|last|this week|\d{4}|he|she|"
    r"[A-Z][a-z]+ \d{4})|from (?:\w+ )?\d{4} (?:to|until|till|through) (?!now|today|present)|"
    r"between (?:\w+ )?\d{4} and|for \w+ (?:terms|years)\b(?! now))"
)
FOR_A_TIME = re.compile(r",? (?:in (?:an )?acting capacity|on an? (?:acting|interim) basis)")
CLOSED = frozenset({",", ".", ";", ")", "since", "from", "until", "for", "who", "and", "in"})
WORDS_BEFORE = 6
LONGEST_SENTENCE = 30  # words in which a verb gives several their offices
FOR = "named"  # *nominated A B for*
SUCCEEDING = re.compile(r"\b(?:succeed|replac)(?:s|es|ed|ing) $")
RULE = "post.career"


def read_careers(cast):
    """Give each open office of ``cast`` to the person of whom a verb says it."""
    last, told = None, None
    for office in [one for one in cast.open if not isinstance(one, tuple)]:
        told = (last and _chained(cast, last, office, told)) or _told(cast, office)
        last = office if told else None
        if told:
            person, status = told
            told = person, _status_of(cast, office, status)
            cast.open.remove(office)
            for one in (person, *_beside(cast, office, person)):
                cast.titled(replace(office, status=told[1]), one, RULE)


def _beside(cast, office, person):
    """Return who is named beside a person with an office in the plural: *A B and C D were made*."""
    start = cast.tokens.starts[office.first]
    if not is_plural(cast.tokens, office):
        return []
    named = cast.mentions_between(span_at(cast.sentences, start).start, start)
    others = []
    for one, after in zip(reversed(named[:-1]), reversed(named), strict=False):
        between = cast.tokens.text[one.evidence.span.end : after.evidence.span.start]
        if between.strip(" ,") not in {"and", ""}:
            break
        others.append(one.person)
    return [one for one in others if one != person]


def _status_of(cast, office, status):
    """Return how an office is held that the words before say to be held as ``status``."""
    if office.status != "current":
        return office.status
    if status == "former" and _still(cast, office):
        return "current"
    if status == "current" and held_until(cast, office):
        return "former"
    if status == "current" and _acting(cast, office):
        return "acting"
    return "elect" if status == "current" and _elected(cast, office) else status


def _acting(cast, office):
    """Tell whether the words after an office say that it is held for a time."""
    end = cast.tokens.span(office.first, office.last).end
    return FOR_A_TIME.match(cast.tokens.text, end) is not None


def _still(cast, office):
    """Tell whether an office is held since a day: *since 2019 she has been rector*."""
    tokens = cast.tokens
    start, end = tokens.starts[office.first], tokens.span(office.first, office.last).end
    before = tokens.text[span_at(cast.sentences, start).start : start]
    if LONG_SINCE.search(before[-FARTHEST:]):
        return True
    return (
        before.rstrip().endswith(("has been", "has served as", "has worked as"))
        and SINCE.match(tokens.text, end) is not None
    )


def held_until(cast, office):
    """Tell whether the words after an office say that it is over: *mayor from 2015 to 2018*."""
    tokens = cast.tokens
    end = tokens.span(office.first, office.last).end
    return HELD_UNTIL.match(tokens.text, end) is not None


def _chained(cast, last, office, told):
    """Return (person, status) of an office told after the ``last`` of the same person."""
    tokens = cast.tokens
    first, end = tokens.starts[office.first], tokens.span(last.first, last.last).end
    between = _without_times(tokens.text[end:first]) if first - end < FARTHEST else "."
    found = NEXT.fullmatch(between)
    if found is None:
        return None
    status = AFTER_FIRST[found.lastgroup]
    return told[0], status or told[1]


def _elected(cast, office):
    """Tell whether a head of state was elected: the office is taken up later."""
    words = cast.tokens.low[max(office.first - 3, 0) : office.first]
    own = not office.body or office.state
    return "elected" in words and office.title == "President" and own


def _told(cast, office):
    """Return (person, status), or ``None`` where no verb ties the office to a name."""
    tokens = cast.tokens
    start = tokens.starts[office.first]
    sentence = span_at(cast.sentences, start)
    named = cast.last_name(sentence.start, start)
    if named is None:
        return _of_pronoun(cast, sentence, start)
    end = named.evidence.span.end
    between = tokens.text[end:start]
    status = _status(between) if start - end <= FARTHEST else None
    if _without_times(between).strip() in {",", ""} and tokens.word(office.last) in CLOSED:
        status = "current"
    if status in {"", FOR}:
        before = tokens.text[sentence.start : named.evidence.span.start]
        given = _given(before)
        successor = SUCCEEDING.search(before) and cast.last_name(
            sentence.start, named.evidence.span.start
        )
        if successor:
            return successor.person, "current"  # *A B succeeds C D as*
        status = given if status == "" or given == "nominated" else None
    return (named.person, status) if status else _of_pronoun(cast, sentence, start, named)


def _of_pronoun(cast, sentence, start, named=None):
    """Return (person, status) where *he* or *she* stands before the verb, else ``None``."""
    begin = named.evidence.span.end if named else sentence.start
    words = cast.tokens.text[begin:start]
    pronoun = next(iter(reversed(list(PRONOUN.finditer(words)))), None)
    status = _status(words[pronoun.end() :]) if pronoun else None
    if not status:
        return None
    subject = _subject(cast, sentence, named)
    return (subject, status) if subject is not None else None


def _subject(cast, sentence, named):
    """Return whom *he* means: who was given an office in the sentence before, or its subject."""
    if named:
        inside = cast.mentions_between(sentence.start, named.evidence.span.end)
        return named.person if len({one.person for one in inside}) == 1 else None
    subject = cast.subject_before(sentence.start)
    given = next((one[0] for one in reversed(cast.posts) if one[2].evidence.rule == RULE), None)
    before = span_at(cast.sentences, max(sentence.start - 2, 0))
    near = {one.person for one in cast.mentions_between(before.start, sentence.start)}
    return given if given in near else subject


def _without_times(between):
    between = OF_STATE.sub("", AGE.sub("", between))
    if "20" in between or "19" in between or " " in between:
        between = TIMES.sub(",", between)
    return LEFT_OUT.sub(r"\1", COMMAS.sub(",", between)).removesuffix(" ")


def _status(between):
    between = OF_STATE.sub("", AGE.sub("", between))
    for words in (between, _without_times(APPOSITION.sub("", between))):
        words = APPOSITION.sub("", APPOSITION.sub("", words))
        words = f" {words.strip()}" if words[:1].isspace() else words.strip()
        words = OF_PARTY.sub("", words)
        told = TOLD.fullmatch(words) or TOLD.fullmatch(words.strip(","))
        if told:
            return STATUS[told.lastgroup]
    return None


def _given(before):
    words = re.findall(r"[\w-]+", before.lower())[-LONGEST_SENTENCE:]
    near = [word for word in reversed(words[-WORDS_BEFORE:]) if word in GIVING]
    far = [word for word in reversed(words) if word in GIVING] if "as" in words else []
    return GIVING[(near or far)[0]] if near or far else None
