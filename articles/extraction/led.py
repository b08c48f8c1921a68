"""Offices told by *led by*: *the commission, headed by A B*, *the mission is led by C D*."""

from .bodies import DISTRICTS, named_body
from .data.words import BODY_NOUNS, ORGANIZATION_NOUNS
from .leading import ONCE, RULE
from .office import Office
from .reaching import nominal

LED = {"headed": "Head", "led": "Head", "chaired": "Chair", "run": "Head"}
PARTIES = frozenset({"party", "movement", "bloc", "coalition", "alliance"})
BETWEEN = frozenset({",", "is", "was", "which", "currently", "now", "are", "that"})
NOUNS = ORGANIZATION_NOUNS | DISTRICTS | BODY_NOUNS
LONGEST = 12  # tokens of the body
NEAR = 90  # characters between *by* and the name


def read_led(cast):
    """Give those of ``cast`` the bodies that the text says are led by them."""
    tokens = cast.tokens
    for at in (at for at, word in enumerate(tokens.low) if word == "by"):
        title = LED.get(tokens.word(at - 1)) if at else None
        body = _body_before(tokens, at - 1) if title else None
        if body:
            _give(cast, at, title, body)


def _body_before(tokens, end):
    """Return (first, end) of the body that ends before a token, or ``None``."""
    verb = end
    while end > 0 and tokens.low[end - 1] in BETWEEN:
        end -= 1
    if verb - end > 4:
        return None
    first = end
    while first > max(end - LONGEST, 0) and nominal(tokens, first - 1):
        first -= 1
    while first < end and (tokens.low[first] == "the" or not tokens.words[first][0].isalpha()):
        first += 1
    words = set(tokens.low[first:end])
    named = tokens.low[end - 1] in NOUNS or tokens.capital(end - 1)
    named = named and (verb > end or _of_another(tokens, first, end))
    return (first, end) if named and words & NOUNS and not words & ONCE else None


def _of_another(tokens, first, end):
    """Tell whether a body right before *headed by* has a name: *mission of the Union*."""
    return "of" in tokens.low[first:end] and tokens.capital(end - 1)


def _give(cast, by, title, body):
    tokens = cast.tokens
    start = tokens.starts[by]
    named = [one for one in cast.mentions_between(start, start + NEAR) if one.kind == "name"]
    if not named or ("." in tokens.low[by : by + 8] and named[0].evidence.sentence.start > start):
        return
    first, last = body
    name, parent = named_body(tokens, first, last)
    title = "Leader" if PARTIES & set(name.lower().split()) else title
    office = Office(first, last, title, name, "current", parent, state=name == parent)
    cast.post(named[0].person, office, office.label, name, parent, RULE)
