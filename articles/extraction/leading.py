"""Offices told by what somebody does: *who leads the Dawn party*, *he headed the mission*."""

import re
from bisect import bisect_left

from .bodies import DISTRICTS, body_at, named_body
from .data.words import BODY_NOUNS, ORGANIZATION_NOUNS
from .office import Office
from .reaching import nominal
from .reading import span_at

RULE = "post.leads"
LEADS = {
    "head": ("Head", "current"), "lead": ("Leader", "current"), "chair": ("Chair", "current"),
    "heads": ("Head", "current"), "headed": ("Head", "former"),
    "leads": ("Leader", "current"), "led": ("Leader", "former"),
    "chairs": ("Chair", "current"), "chaired": ("Chair", "former"),
    "governs": ("Governor", "current"), "governed": ("Governor", "former"),
    "commands": ("Commander", "current"), "commanded": ("Commander", "former"),
    "leading": ("Leader", "current"), "heading": ("Head", "current"),
    "chairing": ("Chair", "current"), "charge of": ("Head", "current"),
    "ran": ("Head", "former"), "runs": ("Head", "current"),
}  # fmt: skip
LEADING = re.compile(
    r"(?P<who>\bwho |\b[Hh]e |\b[Ss]he |\band )?"
    r"(?:(?:has |had )?(?:also|previously|earlier|once|long) )?"
    rf"\b(?P<to>to |will )?(?P<verb>{'|'.join(LEADS)}) (?=(?:the |its |an? )?\w)"
)
CHARGE = re.compile(
    r"(?P<who>,? who |, |\b[Hh]e |\b[Ss]he )(?P<was>(?:is|was|has been|had been)? ?)"
    r"(?P<past>previously |formerly |once |earlier )?(?:currently |also |put )?in "
    r"(?P<verb>charge of)(?P<to>) "
)
ONGOING = frozenset({"is", "been", "currently", "now"})
IN_HAND = frozenset({"leading", "heading", "chairing"})
INFINITIVES = frozenset({"head", "lead", "chair"})
LONGEST = 9  # tokens of a body in small letters
MINISTRY = re.compile(r"(?P<field>[\w ,&-]{1,60}) Ministry$")
ONCE = frozenset(
    "employees staff members delegation group talks meeting summit conference forum session".split()
)
SINCE = re.compile(r"[^.;]{0,40}\b(?:since|for the past)\b")
LED_IN = 3  # words: *who has also*
FARTHEST = 120  # characters between a name and the verb


def read_leading(cast):
    """Give those of ``cast`` the offices that verbs of leading tell of."""
    tokens = cast.tokens
    if LEADS.keys().isdisjoint(tokens.words) and "charge" not in tokens.low:
        return
    for found in (*_leading(tokens), *_in_charge(tokens)):
        at = bisect_left(tokens.starts, found.end())
        at += tokens.word(at) in {"the", "its", "a", "an"}
        body = _body(tokens, at) or small_body(tokens, at)
        person = _subject(cast, found) if body else None
        if person is not None:
            _give(cast, person, found, body)


def _body(tokens, at):
    """Return (first, end, name, parent) of the organization named at a token, or ``None``."""
    at += not tokens.capital(at)  # *the opposition Dawn party*
    if not tokens.capital(at):
        return None
    end, name, parent = body_at(tokens, at)
    words = set(name.lower().split())
    is_body = end > at and words & (ORGANIZATION_NOUNS | DISTRICTS) and not words & ONCE
    return (at, end, name, parent) if is_body else None


def small_body(tokens, at):
    """Return the same of one in small letters: *the national vote-counting commission*."""
    end = at
    while end < at + LONGEST and nominal(tokens, end):
        end += 1
    while end > at + 1 and not (tokens.low[end - 1] in BODY_NOUNS or tokens.capital(end - 1)):
        end -= 1
    words = set(tokens.low[at:end])
    if end < at + 2 or words & ONCE or not words & BODY_NOUNS:
        return None
    name, parent = named_body(tokens, at, end)
    return at, end, name, parent


def _leading(tokens):
    """Yield the matches of ``LEADING``: each verb with the words before it that belong to it."""
    for verb in (at for at, word in enumerate(tokens.words) if word in LEADS):
        if tokens.words[verb] in IN_HAND and tokens.word(verb - 1) not in ONGOING:
            continue
        begins = tokens.starts[max(verb - LED_IN, 0) : verb + 1]
        tried = (LEADING.match(tokens.text, begin) for begin in begins)
        found = next((one for one in tried if one), None)
        told = found and (found["to"] or found["verb"] not in INFINITIVES)
        if told and found.start("verb") == tokens.starts[verb]:
            yield found


def _in_charge(tokens):
    return CHARGE.finditer(tokens.text) if "in charge of " in tokens.text else ()


def _subject(cast, found):
    """Return the person who leads: named before the verb in its sentence, or meant by *he*."""
    sentence = span_at(cast.sentences, found.start())
    if (found["who"] or "").lower().strip() in {"he", "she"}:
        return cast.subject_before(sentence.start)
    named = cast.last_name(max(sentence.start, found.start() - FARTHEST), found.start() + 1)
    return named.person if named else None


def _as_said(cast, title, name, parent):
    """Return the office as the text calls it for another holder, or for a minister by field."""
    same = next((one[2] for one in cast.posts if one[2].body == name and name), None)
    ministry = MINISTRY.match(name)
    if ministry and title in {"Head", "Leader"}:
        return f"Minister of {ministry['field']}", parent, parent
    if same and title == "Head" and not DISTRICTS.isdisjoint(name.lower().split()):
        title = same.title
    return title, name, parent


def _give(cast, person, found, body):
    first, last, name, parent = body
    title, status = LEADS[found["verb"]]
    if found.re is CHARGE and (found["past"] or found["was"].startswith(("was", "had"))):
        status = "former"
    title, name, parent = _as_said(cast, title, name, parent)
    if status == "former" and SINCE.match(cast.tokens.text, found.end()):
        status = "current"
    office = Office(first, last, title, name, status, parent, state=name == parent)
    cast.post(person, office, office.label, name, parent, RULE)
