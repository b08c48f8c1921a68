"""The body of an office up to the name that follows: *director of the coal company Ak-Komur A B*.

Where ``bodies.py`` knows no end, the name itself ends the body; only nominal words may stand
between, so that no verb parts the two.
"""

from dataclasses import dataclass

from .bodies import INNER, body_at, named_body
from .data.countries import PARLIAMENTS
from .data.offices import FIELDS, PLURALS, RANKED
from .data.verbs import PERSONAL, SPEECH
from .data.words import NO_BODY, PATRONYMIC_ENDINGS
from .genuine import introduces
from .lexicon import HEAD
from .names import full_name_at, personal_start

FLOOR = frozenset({"leader", "whip"})
LONGEST = 16  # tokens
LINKS = frozenset({"of", "for"})
INSIDE = frozenset("of for on in at under and & 's ’s ' ’ - – « » “ ” №".split())
BEFORE_THE = frozenset("of for on in at under and by".split())
CLOSING = frozenset({",", ".", ";", ":", "(", "\n", "", "»", "”", '"', "and"})
STOPS = (SPEECH | PERSONAL) - INNER - FIELDS | NO_BODY
WITHIN = frozenset({"in", "at"})


@dataclass(slots=True)
class Reach:
    """The tokens ``first`` to ``end`` are the body; ``last`` is where the name or comma begins."""

    first: int
    end: int
    last: int


def to_the_name(tokens, office, link, title):
    """Read a body that goes on up to the name: *head of the coal company Ak-Komur A B*."""
    read = office.posted or office.bodies or office.of_country or office.served
    plural = tokens.word(link - 1) in PLURALS
    if read or plural or tokens.word(office.last) == "," or introduces(tokens, office.last):
        return
    if tokens.word(link) == "in" and title.split()[-1].lower() in FLOOR:
        _in_house(tokens, office, link)
        return
    reach = reached(tokens, link, office.last)
    small = reach and title == "Owner" and not tokens.capital(reach.end - 1)
    if reach is None or small:  # *the owner of a café*: a calling
        return
    office.reached = True
    if tokens.word(link) == "for":
        office.title = f"{title} {tokens.words_in(link, reach.end)}"
        office.body = office.parent = ""
    else:
        office.body, office.parent = body_of(tokens, reach)
        office.state, office.article = False, tokens.low[reach.first - 1] == "the"
    office.last = reach.last


def _in_house(tokens, office, link):
    """Read the house in which somebody leads a party: *Dawn leader in the Senate A B*."""
    start = link + 1 + (tokens.word(link + 1) == "the")
    houses = (
        end for end in range(start + 3, start, -1) if tokens.words_in(start, end) in PARLIAMENTS
    )
    end = next(houses, 0) or body_at(tokens, start)[0]
    if end > start and introduces(tokens, end + (tokens.word(end) == ",")):
        office.posted, office.link, office.last = tokens.words_in(link + 1, end), "in", end


def reached(tokens, link, known):
    """Return the ``Reach`` from the ``link`` after a title, or ``None`` where no name follows.

    ``known`` is the token up to which the body is read already.
    """
    if tokens.word(link) not in LINKS:
        return None
    first = link + 1 + (tokens.word(link + 1) == "the")
    at = max(first, known)
    while at < min(link + LONGEST, tokens.size):
        comma = tokens.low[at] == ","
        if comma and at > first and _introduced(tokens, at + 1):
            return Reach(first, at, at)
        if at > first and not comma:
            name = _name_from(tokens, at)
            if name:
                return Reach(first, name, name)
        if not _nominal(tokens, at):
            return None
        at += 1
    return None


def body_of(tokens, reach):
    """Return the name and state of the body that ``reach`` covers, without where it lies."""
    inside = range(max(reach.first + 1, reach.end - 3), reach.end - 1)
    end = next((at for at in inside if tokens.low[at] in WITHIN), reach.end)
    town = all(map(tokens.capital, range(end + 1, reach.end)))
    return named_body(tokens, reach.first, end if town else reach.end)


def _nominal(tokens, at):
    """Tell whether a token may stand in the name of a body."""
    low = tokens.low[at]
    if low == ",":
        return tokens.word(at + 1) in FIELDS and tokens.word(at - 1) in FIELDS
    if low == "the":
        return tokens.word(at - 1) in BEFORE_THE
    if low in INSIDE or low.isdecimal():
        return not (low == "and" and tokens.has(at + 1, HEAD) and tokens.word(at + 2) not in INNER)
    if low in STOPS or not low[0].isalpha():
        return False
    if tokens.capital(at):
        return not tokens.has(at, HEAD) or low in INNER or tokens.word(at + 1) in INNER
    return not (low.endswith("ed") and (tokens.capital(at + 1) or tokens.word(at + 1) == "the"))


def _introduced(tokens, at):
    """Tell whether a full name begins at a token, after ranks, and is closed by a mark."""
    at = _past_ranks(tokens, at)
    end = full_name_at(tokens, at)
    return end > at and tokens.word(end) in CLOSING


def _past_ranks(tokens, at):
    while tokens.word(at) in RANKED and tokens.capital(at):
        at += 1
    return at


def _name_from(tokens, at):
    """Return where the name begins that the words at ``at`` begin or hold, 0 for none."""
    near = tokens.low[at - 1]
    start = _past_ranks(tokens, at)
    end = full_name_at(tokens, start)
    if end == start or near == "the":
        return 0
    if start > at:
        return at
    begin = personal_start(tokens, start, end)
    if begin == start and near in BEFORE_THE:
        begin = _last_words(tokens, start, end)
    if begin == start and near in INSIDE | LINKS:
        return 0
    return begin


def _last_words(tokens, start, end):
    """Return where the last two words begin, or three with a patronymic; ``start`` for fewer."""
    own = 2 + any(word.endswith(PATRONYMIC_ENDINGS) for word in tokens.low[end - 2 : end])
    return end - own if end - start > own else start
