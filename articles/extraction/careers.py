"""Offices told by a verb: *was appointed Minister*, *previously served as mayor of Osh*."""

import re
from dataclasses import replace

from .data.careers import CAREERS, GIVING
from .reading import span_at

TOLD = re.compile("|".join(f"(?P<row{at}>{row[0]})" for at, row in enumerate(CAREERS)))
STATUS = {f"row{at}": status for at, (_, status) in enumerate(CAREERS)}
APPOSITION = re.compile(r"^,[^,;.]{3,120},(?= \w)")
FARTHEST = 180  # characters between a name and its office
PRONOUN = re.compile(r"\b(?:He|She|he|she)\b")
JOINED = frozenset({"and as", "and", ", and", ","})
RULE = "post.career"


def read_careers(cast):
    """Give each open office of ``cast`` to the person of whom a verb says it."""
    last, told = None, None
    for office in [one for one in cast.open if not isinstance(one, tuple)]:
        joined = last and " ".join(cast.tokens.low[last.last : office.first]) in JOINED
        told = told if joined else _told(cast, office)
        last = office if told else None
        if told:
            person, status = told
            status = office.status if office.status != "current" else status
            if status == "current" and _elected(cast, office):
                status = "elect"
            cast.open.remove(office)
            cast.titled(replace(office, status=status), person, RULE)


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
    if between.strip() == "," and tokens.word(office.last) in {",", "."}:
        status = "current"
    if status == "":
        status = _given(tokens.text[sentence.start : named.evidence.span.start])
    return (named.person, status) if status else None


def _of_pronoun(cast, sentence, start):
    words = cast.tokens.text[sentence.start : start]
    pronoun = next(iter(reversed(list(PRONOUN.finditer(words)))), None)
    subject = cast.subject_before(sentence.start) if pronoun else None
    status = _status(words[pronoun.end() :]) if pronoun else None
    return (subject, status) if status and subject is not None else None


def _status(between):
    between = APPOSITION.sub("", APPOSITION.sub("", between))
    between = f" {between.strip()}" if between[:1].isspace() else between.strip()
    told = TOLD.fullmatch(between)
    return STATUS[told.lastgroup] if told else None


def _given(before):
    words = re.findall(r"[\w-]+", before.lower())[-6:]
    return next((GIVING[word] for word in reversed(words) if word in GIVING), None)
