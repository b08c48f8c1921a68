"""The body of an office up to the name that follows: *director of the coal company Ak-Komur A B*.

Where ``bodies.py`` knows no end, the name itself ends the body; only nominal words may stand
between, so that no verb parts the two.
"""

from dataclasses import dataclass

from .apposed import past_described, past_ranks
from .bodies import AREAS, FIELDED, INNER, body_at, named_body
from .data.countries import PARLIAMENTS
from .data.offices import FIELDS, PLURALS
from .data.verbs import PERSONAL, SPEECH
from .data.words import BODY_NOUNS, CALENDAR, NO_BODY, PATRONYMIC_ENDINGS
from .genuine import introduces
from .lexicon import HEAD, NAME, TAIL
from .names import full_name_at, personal_start

FLOOR = frozenset({"leader", "whip"})
LONGEST = 24  # tokens
LINKS = frozenset({"of", "for"})
INSIDE = frozenset("of for on in at under against and & 's ’s ' ’ - – « » “ ” №".split())
BEFORE_THE = frozenset("of for on in at under and by".split())
CLOSING = frozenset({",", ".", ";", ":", "(", "\n", "", "»", "”", '"', "and"})
STOPS = (SPEECH | PERSONAL) - INNER - FIELDS | NO_BODY
ENDS = INNER | AREAS | BODY_NOUNS
OVER = frozenset(
    [
        *", . ; : ) ( ” » who since until till from last this whose which when where".split(),
        "\n",
        "",
    ]
)
PREPOSITIONS = frozenset({"in", "on", "at", "for", "under", "and", "to", "with", "by"})
TIMES = frozenset({"last", "this", "next", "early", "late", "the"})
TOLD = frozenset("as was is became been being remains appointed elected named".split())
APPOSED = frozenset({",", "(", "–", "—", "-"})
WITHIN = frozenset({"in", "at"})


@dataclass(slots=True)
class Reach:
    """The tokens ``first`` to ``end`` are the body; ``last`` is where the name or comma begins."""

    first: int
    end: int
    last: int


def to_the_name(tokens, office, link, title):
    """Read a body that goes on up to the name: *head of the coal company Ak-Komur A B*."""
    after = tokens.word(office.last)
    goes_on = after.isalpha() and after not in PREPOSITIONS and not tokens.capital(office.last)
    if office.body and not (office.posted or office.state):
        _named_further(tokens, office)
    read = office.posted or office.bodies or (office.of_country and not goes_on) or office.served
    plural = tokens.word(link - 1) in PLURALS
    if read or plural or tokens.word(office.last) == "," or introduces(tokens, office.last):
        return
    if tokens.word(link) == "in" and title.split()[-1].lower() in FLOOR:
        _in_house(tokens, office, link)
        return
    reach = reached(tokens, link, office.last)
    small = reach and title == "Owner" and not tokens.capital(reach.end - 1)
    office.reached = reach is not None
    if reach is None and _is_told(tokens, office.first):
        reach = marked(tokens, link, office)
    if reach is None or small:  # *the owner of a café*: a calling
        office.reached = False
        return
    if tokens.word(link) == "for":
        office.title = f"{title} {tokens.words_in(link, reach.end)}"
        office.body = office.parent = ""
    else:
        office.body, office.parent = body_of(tokens, reach)
        office.of_country = False  # *head of the state tax service*
        office.state, office.article = False, tokens.low[reach.first - 1] == "the"
    office.last = reach.last


def _named_further(tokens, office):
    """Add to a body the words of its name before a full name: *State Enterprise Volta A B*."""
    end = full_name_at(tokens, office.last)
    begin = personal_start(tokens, office.last, end) if end - office.last > 2 else office.last
    if begin > office.last and tokens.low[office.last - 1] in ENDS:
        office.body = f"{office.body} {tokens.words_in(office.last, begin)}"
        office.last = begin


def _is_told(tokens, first):
    """Tell whether what stands before an office ties it to somebody: a comma, a dash, a verb."""
    near = tokens.word(first - 1)
    return near in TOLD or (near in APPOSED and tokens.has(first - 2, NAME | TAIL)) or near == "of"


def marked(tokens, link, office):
    """Return the ``Reach`` up to the mark or word that ends what follows a name, or ``None``."""
    known, end = office.last, 0
    if tokens.word(link) != "of" or (office.body and tokens.word(known) in PREPOSITIONS):
        return None
    first = link + 1 + (tokens.word(link + 1) == "the")
    for at in range(max(first, known), min(link + LONGEST, tokens.size)):
        if at > first and _ends(tokens, at):
            end = at
            break
        if not nominal(tokens, at):
            return None
    named = end > first and (tokens.capital(end - 1) or tokens.low[end - 1] in ENDS)
    whole = named and (end > first + 1 or tokens.low[first] not in ENDS)
    return Reach(first, end, end) if whole and end > known else None


def _ends(tokens, at):
    """Tell whether a body is over at a token: a mark, *since*, *in 2015*, *on Monday*."""
    low, after = tokens.low[at], tokens.word(at + 1)
    if low in OVER:
        return low != "," or not nominal(tokens, at)
    timed = after.isdecimal() or after in CALENDAR or after in TIMES
    return low in PREPOSITIONS and (timed or tokens.low[at - 1] in ENDS - FIELDED)


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
        if not nominal(tokens, at):
            return None
        at += 1
    return None


def body_of(tokens, reach):
    """Return the name and state of the body that ``reach`` covers, without where it lies."""
    if tokens.low[reach.first : reach.first + 2] == ["city", "of"]:
        return body_at(tokens, reach.first + 2)[1:]
    return named_body(tokens, reach.first, reach.end)


def nominal(tokens, at):
    """Tell whether a token may stand in the name of a body; none does beyond the text."""
    low = tokens.word(at)
    if low == ",":
        return tokens.word(at + 1) in FIELDS and tokens.word(at - 1) in FIELDS
    if low == "the":
        return tokens.word(at - 1) in BEFORE_THE
    if low in INSIDE or low.isdecimal():
        return not (low == "and" and tokens.has(at + 1, HEAD) and tokens.word(at + 2) not in INNER)
    if low in STOPS or not low[:1].isalpha():
        return False
    if tokens.capital(at):
        return not tokens.has(at, HEAD) or low in INNER or tokens.word(at + 1) in INNER
    return not (low.endswith("ed") and (tokens.capital(at + 1) or tokens.word(at + 1) == "the"))


def _introduced(tokens, at):
    """Tell whether a full name begins at a token, after ranks, and is closed by a mark."""
    at = past_described(tokens, at)
    end = full_name_at(tokens, at)
    return end > at and tokens.word(end) in CLOSING


def _name_from(tokens, at):
    """Return where the name begins that the words at ``at`` begin or hold, 0 for none."""
    near = tokens.low[at - 1]
    start = past_ranks(tokens, at) if tokens.capital(at) else at
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
