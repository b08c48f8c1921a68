"""What stands beside a capitalised run and shows that it names a person."""

from .data.offices import FIELDS, HONORIFICS, RANKS, ROLES
from .data.verbs import BEING, PASSIVE, PERSONAL, SPEECH
from .data.words import (
    BY_PEOPLE,
    BYLINES,
    HUMAN_NOUNS,
    KIN,
    OF_PEOPLE,
    ORGANIZATION_NOUNS,
    PERSON_OBJECT,
    REPORTERS,
    WORKS,
)
from .lexicon import HEAD, NAME
from .names import looks_personal, personal_start, single_at

HUMAN = HUMAN_NOUNS | ROLES | KIN
# Nouns that explain a company or team as well as a person.
OF_BODIES = frozenset(
    "leader leaders owner member members champion winner rival opponent host trader broker "
    "producer publisher broadcaster developer seed partner successor predecessor participant heir "
    "guard favourite favorite builder printer chief head player rookie recruit anchor lock prop "
    "centre executive forward opener vendor ranger guide".split()
)
EXPLAINING = (HUMAN - OF_BODIES) | {"choice", "nominee", "pick", "observer", "monitor"}
DETERMINERS = frozenset("the a an his her their its".split())
OF_PEOPLE_ONLY = SPEECH | PERSONAL
LEADING_ON = BEING | {"has", "had", "also", "will", "who"}
IDENTIFIED = frozenset("identified named".split())
CLOSED = frozenset({",", ".", ";", ":", "(", ")", "and", "\n", "", "who", "’s", "'s", "”", "»"})
MARKS = frozenset({".", "\n", ";", ":", ",", "(", ")", '"', "“", "«", "»", "”"})
FARTHEST = 7  # tokens between a noun of people and the comma before the name
LONGEST_BODY = 14  # tokens
LINKS = frozenset({"of", "for"})
WITHIN = frozenset("of the for and on & ' - 's ’s « » “ ”".split())
OLDEST, YOUNGEST = 120, 1  # years
JOINING = frozenset({",", "and", "&", "or", "/", ";"})


def shown(tokens, start, end):
    """Return where the name in a run begins and the rule that shows it, or ``start`` and "".

    What shows nobody may be the end of a body and a name: *Irrigation Omar Haddad*.
    """
    rule = cue(tokens, start, end)
    begin = start if rule else personal_start(tokens, start, end)
    return (begin, cue(tokens, begin, end)) if begin > start else (start, rule)


def cue(tokens, start, end):
    """Return the rule that shows the full name at the tokens to be a person's, or ""."""
    near, after = tokens.word(start - 1) if start else "", tokens.word(end)
    verb = tokens.word(end + (after in {"also", "has", "have", "had", "who"}))
    if after in SPEECH or (near in SPEECH and after in {",", ".", "\n", ""}):
        return "person.speaker"
    if verb in SPEECH:
        return "person.speaker" if after != "who" else "person.verb"
    if near in HONORIFICS or (near in RANKS and tokens.capital(start - 1)):
        return "person.honorific"
    if near in ROLES or _years_old(tokens, start):
        return "person.role"
    if near == "," and after == "," and tokens.word(end + 1) in OF_PEOPLE_ONLY:
        return "person.verb"
    if _named_so(tokens, start) or _passive(tokens, end):
        return "person.verb"
    if verb in PERSONAL or (after == "," and tokens.word(end + 1) == "who"):
        return "person.verb"
    if looks_personal(tokens, start, end):
        return "person.given"
    return _further(tokens, start, end) if _plain(tokens, start, end) else ""


def _named_so(tokens, start):
    """Tell whether words before say that a name follows: *identified as*, *a man named*."""
    near, before = tokens.word(start - 1), tokens.word(start - 2) if start > 1 else ""
    if near == "as":
        return before in IDENTIFIED or (before == "only" and tokens.word(start - 3) in IDENTIFIED)
    return near in {"named", "called"} and before in HUMAN


def _passive(tokens, end):
    """Tell whether a name is followed by what is done to people: *was relieved*."""
    at = end
    while at < end + 3 and tokens.word(at) in LEADING_ON:
        at += 1
    return at > end and tokens.word(at - 1) in BEING and tokens.word(at) in PASSIVE


def _explained(tokens, end):
    """Tell whether a noun of people in commas follows: *A B, the chief observer*."""
    if tokens.word(end) != "," or tokens.word(end + 1) not in DETERMINERS:
        return False
    for at in range(end + 2, end + 2 + FARTHEST):
        low = tokens.word(at)
        if low in EXPLAINING or (tokens.has(at, HEAD) and low not in OF_BODIES):
            return True
        if not low or low in MARKS or low in LINKS or low in {"that", "which"}:
            return False
    return False


def _behind_brackets(tokens, start):
    """Tell whether an office with its field in brackets stands before: *Secretary (Health) A B*."""
    if tokens.word(start - 1) != ")":
        return False
    opened = range(start - 2, max(start - 2 - FARTHEST, 0), -1)
    at = next((one for one in opened if tokens.low[one] == "("), 0)
    return at > 0 and tokens.capital(at - 1) and tokens.has(at - 1, HEAD)


def _further(tokens, start, end):
    if byline(tokens, start):
        return "person.byline"
    if _behind_body(tokens, start):
        return "person.body"
    if _aged(tokens, end):
        return "person.aged"
    if _apposed(tokens, start, end):
        return "person.noun"
    if _explained(tokens, end) or _behind_brackets(tokens, start):
        return "person.noun"
    several = tokens.low[end - 1].endswith("s")  # *Associations of the Philippines*
    after = end + 1 + (tokens.word(end + 1) == "the" and not several)
    of_land = tokens.word(end) == "of" and after in tokens.places
    return "person.object" if of_land or _object(tokens, start) else ""


def _behind_body(tokens, start):
    """Tell whether an office and its body end right before: *director of the SCO RATS A B*."""
    if not tokens.capital(start - 1) and tokens.low[start - 1] not in ORGANIZATION_NOUNS:
        return False
    for at in range(start - 1, max(start - LONGEST_BODY, -1), -1):
        low = tokens.low[at]
        if tokens.flags[at] & HEAD:
            return tokens.low[at + 1] in LINKS
        if not (tokens.capital(at) or low in WITHIN or low in ORGANIZATION_NOUNS or low in FIELDS):
            return False
    return False


def _plain(tokens, start, end):
    """Tell whether the words of a run are all in mixed case and stand alone."""
    words = tokens.words[start:end]
    return tokens.word(start - 1) != "the" and not any(
        word.isupper() and not word.endswith(".") for word in words
    )


def _years_old(tokens, start):
    return tokens.low[start - 1].endswith("-year-old") if start else False


def _aged(tokens, end):
    """Tell whether an age follows in commas or brackets, or a country in brackets."""
    word, after = tokens.word(end), tokens.word(end + 1)
    if word not in {",", "("} or not after:
        return False
    if after.isdecimal() and len(after) < 4:
        closing = tokens.word(end + 2)
        return YOUNGEST <= int(after) <= OLDEST and closing in {",", ".", ")", ";"}
    place = tokens.places.get(end + 1)
    return word == "(" and place is not None and tokens.word(place[0]) in {")", ","}


def _apposed(tokens, start, end):
    """Tell whether a noun of people explains the name: *a dog handler, A B,*."""
    if tokens.word(start - 1) != "," or tokens.word(end) not in CLOSED:
        return tokens.word(start - 1) in HUMAN
    return noun_before(tokens, start - 1)


def noun_before(tokens, comma):
    """Tell whether a noun of people stands in the words before ``comma``."""
    for at in range(comma - 1, max(comma - FARTHEST, -1), -1):
        low = tokens.low[at]
        if low in HUMAN or tokens.flags[at] & HEAD:
            return True
        if low in MARKS or (low in JOINING and at < comma - 1):
            return False
    return False


def _object(tokens, start):
    """Tell whether the words before a name are followed by people: *led by*, *the memory of*."""
    near, before = tokens.word(start - 1), tokens.word(start - 2) if start > 1 else ""
    if near in PERSON_OBJECT or (near == "by" and before in BY_PEOPLE):
        return True
    if near == "of" and before in OF_PEOPLE:
        return True
    return near in {"'s", "’s"} and start > 1 and _of_country(tokens, start - 2)


def _of_country(tokens, last):
    """Tell whether a country ends at the token ``last``."""
    return any(
        place[0] == last + 1 and place[1].kind == "country"
        for at in range(max(last - 2, 0), last + 1)
        if (place := tokens.places.get(at))
    )


def byline(tokens, start):
    """Tell whether a byline begins before ``start``: *By A B*, *Editing by A B*, *Reporter: A*."""
    near = tokens.word(start - 1) if start else ""
    at = start - 1 - (near == ":")
    word, before = tokens.word(at), tokens.word(at - 1) if at > 0 else "\n"
    if near == ":" and word == "by":
        return before in REPORTERS
    if word not in BYLINES or at < 0:
        return False
    if word == "by" and near == "by":
        opens = before[:1] in {"\n", ".", ";", "(", ")"} and tokens.capital(at)
        return opens or before in REPORTERS
    return near == ":" and tokens.capital(at)


def in_row(tokens, start, end, covered):
    """Tell whether a person stands right before or after the name in a list of names."""
    before = start - 1
    while before > 0 and tokens.low[before] in JOINING and before > start - 3:
        before -= 1
    row = before < start - 1 and covered[before]
    follows = tokens.word(end) in {",", "and"} and end + 1 < tokens.size
    at = end + 1 + (tokens.word(end + 1) == "and")
    return bool(row or (follows and at < tokens.size and covered[at]))


def kin_at(tokens, start):
    """Tell whether one word is the name of a relative or of a person in commas: *his son, A,*."""
    led = _leads_one(tokens, start)
    aged = tokens.word(start - 1) == "," and _aged(tokens, start + 1)
    return (led or aged) and single_at(tokens, start) and tokens.words[start][1:].islower()


def _leads_one(tokens, start):
    """Tell whether the words before a token may lead to one name."""
    near, after = tokens.word(start - 1), tokens.word(start + 1)
    if near in KIN:
        return True
    if _named_so(tokens, start) or _of_several(tokens, start):
        return True
    if near == ",":
        return after in {",", "."} and tokens.word(start - 2) in HUMAN
    if near == "of":
        return tokens.word(start - 2) in WORKS
    if near == "and":
        several = tokens.word(start - 3)
        return several in HUMAN and several.endswith("s") and tokens.has(start - 2, NAME)
    return after == "and" and near in HUMAN and near.endswith("s")


def _of_several(tokens, start):
    """Tell whether one of two names of relatives stands here: *his sons, A and B*."""
    first = start if tokens.word(start + 1) == "and" else start - 2
    second = first == start or tokens.word(start - 1) == "and"
    noun = tokens.word(first - 2) if first > 1 and tokens.word(first - 1) == "," else ""
    return bool(second) and noun in KIN and noun.endswith(("s", "children"))
