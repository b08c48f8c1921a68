"""Offices told by what somebody does: *who leads the Dawn party*, *he headed the mission*."""

import re
from bisect import bisect_left

from .bodies import DISTRICTS, body_at
from .data.words import ORGANIZATION_NOUNS
from .office import Office
from .reading import span_at

RULE = "post.leads"
LEADS = {
    "head": ("Head", "current"), "lead": ("Leader", "current"), "chair": ("Chair", "current"),
    "heads": ("Head", "current"), "headed": ("Head", "former"),
    "leads": ("Leader", "current"), "led": ("Leader", "former"),
    "chairs": ("Chair", "current"), "chaired": ("Chair", "former"),
    "governs": ("Governor", "current"), "governed": ("Governor", "former"),
    "commands": ("Commander", "current"), "commanded": ("Commander", "former"),
}  # fmt: skip
LEADING = re.compile(
    r"(?P<who>\bwho |\b[Hh]e |\b[Ss]he |\band )?"
    r"(?:(?:has |had )?(?:also|previously|earlier|once|long) )?"
    rf"\b(?P<to>to )?(?P<verb>{'|'.join(LEADS)}) (?=(?:the |its |a )?(?:\w+ )?[A-Z])"
)
INFINITIVES = frozenset({"head", "lead", "chair"})
ONCE = frozenset("delegation mission talks meeting summit conference forum session".split())
SINCE = re.compile(r"[^.;]{0,40}\b(?:since|for the past)\b")
LED_IN = 3  # words: *who has also*
FARTHEST = 120  # characters between a name and the verb


def read_leading(cast):
    """Give those of ``cast`` the offices that verbs of leading tell of."""
    tokens = cast.tokens
    if LEADS.keys().isdisjoint(tokens.words):
        return
    for found in _leading(tokens):
        at = bisect_left(tokens.starts, found.end())
        at += tokens.word(at) in {"the", "its"}
        at += not tokens.capital(at)  # *the opposition Dawn party*
        end, name, parent = body_at(tokens, at)
        words = set(name.lower().split())
        body = end > at and words & (ORGANIZATION_NOUNS | DISTRICTS) and not words & ONCE
        person = _subject(cast, found) if body else None
        if person is not None:
            _give(cast, person, found, (at, end, name, parent))


def _leading(tokens):
    """Yield the matches of ``LEADING``: each verb with the words before it that belong to it."""
    for verb in (at for at, word in enumerate(tokens.words) if word in LEADS):
        begins = tokens.starts[max(verb - LED_IN, 0) : verb + 1]
        tried = (LEADING.match(tokens.text, begin) for begin in begins)
        found = next((one for one in tried if one), None)
        told = found and (found["to"] or found["verb"] not in INFINITIVES)
        if told and found.start("verb") == tokens.starts[verb]:
            yield found


def _subject(cast, found):
    """Return the person who leads: named before the verb in its sentence, or meant by *he*."""
    sentence = span_at(cast.sentences, found.start())
    if found["who"] in {"He ", "She "}:
        return cast.subject_before(sentence.start)
    named = cast.last_name(max(sentence.start, found.start() - FARTHEST), found.start() + 1)
    return named.person if named else None


def _give(cast, person, found, body):
    first, last, name, parent = body
    title, status = LEADS[found["verb"]]
    if status == "former" and SINCE.match(cast.tokens.text, found.end()):
        status = "current"
    office = Office(first, last, title, name, status, parent, state=name == parent)
    cast.post(person, office, office.label, name, parent, RULE)
