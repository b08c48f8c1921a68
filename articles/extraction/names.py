"""Spans that are shaped like a person's name."""

from .data.cities import CITIES
from .data.countries import PARLIAMENTS
from .data.offices import ROLES, SOFT_STYLES, STYLED
from .data.words import (
    FIXED_NAMES,
    HUMAN_NOUNS,
    ORGANIZATION_NOUNS,
    PATRONYMIC_ENDINGS,
    PATRONYMIC_WORDS,
    PLACE_CUES,
    PLACE_NOUNS,
    SUFFIXES,
)
from .data.words import THING_NOUNS as _THINGS
from .lexicon import (
    BEGINS,
    CAPITAL,
    DOUBTFUL,
    FAMILY,
    FORENAME,
    JOINER,
    LETTERS,
    NAME,
    SURNAME,
    TAIL,
    WORDLIKE,
)

GOES_ON = BEGINS | WORDLIKE | JOINER
AMBIGUOUS = DOUBTFUL | FAMILY | LETTERS
LONGEST = 7  # words of a name
LEADING = ROLES | HUMAN_NOUNS
CALLINGS = LEADING | {f"{word}s" for word in LEADING}  # *Union of Journalists Ana Silva*
LONGEST_ACRONYM = 4  # letters
SHORT_ACRONYMS = frozenset("FM PM KM KH MP HQ TV UN EU US UK AG DG RC TC CM VP HE HC FC AC".split())
FIXED = FIXED_NAMES | {
    tuple(name.lower().split()[:2]) for name in (*CITIES, *PARLIAMENTS) if " " in name
}
IN_FIXED = frozenset(word for pair in FIXED for word in pair)
THING_NOUNS = _THINGS | ORGANIZATION_NOUNS
OPENING = frozenset({".", "\n", "“", "«", '"', "the", "The"})
# Words of places and bodies that families bear too: *Ann Park*, not *Nandi County*.
BORNE = frozenset(
    """
    park hill hills banks bank church field fields west north lane king bishop may june young long
    bush moon cook knight rose brown little stone wood marsh rivers day house glen price
    """.split()
)
# Those of them that come after two given names: *Mary Anne Green*, not *Peter Paul Church*.
BORNE_LAST = frozenset(
    "green white black grey gray brown young long hope rose king bishop moon cook knight".split()
)
FILIAL = frozenset("bin bint binti ibn ould".split())
NO_PERSON = THING_NOUNS | PLACE_NOUNS
NOT_SURNAMES = SUFFIXES | PATRONYMIC_WORDS
THINGS_ONLY = (ORGANIZATION_NOUNS | PLACE_NOUNS) - BORNE
GREAT = frozenset("international memorial national central state regional".split())
SHIPS = frozenset(
    """
    brp uss hms hmas ins rms mv ss rv km kri rfns hmnzs ferry vessel ship tanker trawler frigate
    yacht boat submarine destroyer corvette icebreaker hurricane typhoon cyclone storm locomotive
    satellite rocket spacecraft
    """.split()
)
SAINTLY = frozenset("San Santa Santo São Sao Saint Sainte St. Ste".split())
# Before *Win*, which is a verb of headlines elsewhere.
BURMESE = frozenset(
    "swe thein khin aye nyan soe htay myo zaw kyaw maung mya tin than hla ye thant nay wai phyo "
    "su".split()
)
SETTLEMENTS = frozenset("jamoat village settlement township hamlet aiyl aul kishlak".split())
VIETNAMESE = frozenset("thi thị van văn".split())
NO_DOUBLE = (
    frozenset(
        "saint sainte san santa new north south east west upper lower great central eastern "
        "western northern southern sur upon benz royce martin".split()
    )
    | NO_PERSON
)
TOWARDS = frozenset(
    "central north south east west new upper lower greater northern southern".split()
)
INSIDE = frozenset({"in", "at", "near", "into"})


def run_at(tokens, index):
    """Return the token after the name that begins at ``index``, or ``index`` for no name."""
    if not _fits(tokens, index) or _leads(tokens, index):
        return index  # *Lawyer Ana Silva*, while *Minnie Driver* stays
    end = index + 1
    while end < tokens.size and end - index < LONGEST:
        if _fits(tokens, end) or _let_in(tokens, index, end):
            end += 1
        elif tokens.flags[end] & JOINER:
            double = tokens.has(end + 1, JOINER) and _fits(tokens, end + 2)
            if not (_fits(tokens, end + 1) or double or tokens.flags[end] & TAIL):
                break
            end += 1 + double
        else:
            break
    return end - (end > index + 1 and len(tokens.words[end - 1]) == 1)


def _leads(tokens, index):
    """Tell whether a word stands before a name or is part of one that no person bears."""
    low = tokens.low[index]
    if low in STYLED and tokens.word(index + 1) in STYLED[low]:
        return True
    if low in IN_FIXED and (
        (low, tokens.word(index + 1)) in FIXED or (tokens.word(index - 1), low) in FIXED
    ):
        return True
    if tokens.words[index].isupper() and _acronym(tokens, index):
        return True
    if low not in CALLINGS or not _fits(tokens, index + 1):
        return False
    return _fits(tokens, index + 2) or not tokens.flags[index] & FORENAME


def _acronym(tokens, index):
    """Tell whether capitals stand before a name in mixed case: *RATS Ana Silva*, not *JD Vance*."""
    word = tokens.words[index]
    if tokens.flags[index] & FAMILY and "-" in tokens.word(index + 1):
        return False  # *KIM Jong-ha*
    capitals = word.isalpha() and tokens.capital(index + 1)
    long = len(word) > 2 or word in SHORT_ACRONYMS
    return capitals and long and not tokens.words[index + 1].isupper() and not _lone(tokens, index)


def _lone(tokens, index):
    """Tell whether capitals are a surname before one given name: *MAMYTOV Bakyt said*."""
    given = tokens.has(index + 1, FORENAME) and not tokens.capital(index + 2)
    return given and len(tokens.words[index]) > LONGEST_ACRONYM


def _fits(tokens, index):
    if index in tokens.places:
        return False
    flags = tokens.flags[index]
    if not flags & AMBIGUOUS:
        return flags & NAME
    if flags & LETTERS:
        return False
    if flags & NAME:
        return True
    if flags & FAMILY and flags & CAPITAL:
        return _is_family(tokens, index)
    return flags & DOUBTFUL and _is_given(tokens, index)


def _is_family(tokens, index):
    """Tell whether a small word is a surname here: *Park Jae-won*, *He Deliang*, *To Lam said*."""
    given = tokens.has(index + 1, NAME) and index + 1 not in tokens.places
    if not given:
        return False
    hyphened = "-" in tokens.words[index + 1]
    inside = index > 0 and tokens.words[index - 1] not in OPENING
    return hyphened or tokens.low[index] == "he" or (inside and not tokens.capital(index + 2))


def _is_given(tokens, index):
    """Tell whether a common word is a given name here: *Bill Clinton*, *Will Smith*."""
    after = tokens.has(index + 1, NAME) and index + 1 not in tokens.places
    if tokens.word(index + 1) in FILIAL and tokens.capital(index + 2):
        return True  # *Sultan bin Ahmed*
    return after and (index > 0 and tokens.words[index - 1] not in OPENING)


def _let_in(tokens, first, index):
    """Tell whether a common word or place is a surname here: *Theresa May*, *Jordan Chad*."""
    if tokens.low[index] == "win" and tokens.low[index - 1] in BURMESE:
        return True
    if not tokens.words[index][:1].isupper():
        return False  # *President Cyril Mokoena rose*
    if tokens.low[index] in BORNE_LAST and tokens.flags[first] & FORENAME and index == first + 2:
        return not tokens.has(index + 1, CAPITAL)  # *Mary Anne Green*
    return (
        tokens.flags[index] & WORDLIKE
        and tokens.flags[first] & FORENAME
        and tokens.low[index] not in THINGS_ONLY
        and (index == first + 1 or tokens.words[index - 1].endswith("."))
        and tokens.words[index][1:].islower()
        and not tokens.has(index + 1, CAPITAL)
    )


def full_name_at(tokens, index):
    """Return the end of a name of two words or more at ``index``; ``index`` where there is none.

    What is followed or led in like a street, fund or town is no name of a person.
    """
    if not (tokens.flags[index] & BEGINS and tokens.flags[index + 1] & GOES_ON):
        return index
    if index not in tokens.names:
        tokens.names[index] = _full_name(tokens, index)
    return tokens.names[index]


def _full_name(tokens, index):
    end = run_at(tokens, index)
    if end - index < 2 or tokens.word(end) in THING_NOUNS:
        return index
    if all(word.endswith(".") for word in tokens.words[index:end]):
        return index
    if tokens.capital(end) and _names_a_thing(tokens, end):
        return index
    if index and (tokens.low[index - 1] in SHIPS or tokens.words[index - 1] in SAINTLY):
        return index  # *the ferry A B*, *San Pedro Tlaxiaco*
    if tokens.word(end) == "mp" and tokens.capital(end + 1):
        return index  # *Cameron Highlands MP Ana Silva*
    near = tokens.word(index - 1)
    if tokens.words[index] in SAINTLY and near in {*INSIDE, "of", "from", "to", "through"}:
        return index
    if near == "of" and tokens.word(index - 2) in SETTLEMENTS:
        return index
    if near in {"after", "for"} and tokens.word(index - 2) == "named":
        return index
    if near in {"at", "near"} and tokens.word(end) not in {"'s", "’s"}:
        return index
    led_in = near in PLACE_CUES and (near in INSIDE or not tokens.flags[index] & FORENAME)
    return index if led_in and tokens.word(end) in {",", "."} else end


def single_at(tokens, index):
    """Tell whether one word at ``index`` stands where a whole name would: *King Charles*."""
    after = tokens.word(index + 1)
    return (
        _fits(tokens, index)
        and len(tokens.words[index]) > 2
        and not tokens.words[index].isupper()
        and not tokens.capital(index + 1)
        and tokens.word(index - 1) not in TOWARDS
        and after not in THING_NOUNS
        and after not in {"-", "–"}
    )


def _names_a_thing(tokens, end):
    """Tell whether the words after a name make it an airport or the like."""
    further = tokens.word(end) in GREAT and tokens.word(end + 1) in NO_PERSON
    return tokens.word(end) in PLACE_NOUNS or further


def looks_personal(tokens, start, end):
    """Tell whether the words themselves show a person: a given name, initials, a surname's end."""
    if tokens.word(start - 1) == "the" or _of_the_state(tokens, start - 1):
        return False
    flags = tokens.flags[start:end]
    if flags[0] & FORENAME or tokens.words[start].endswith("."):
        return True
    if tokens.low[start] in SOFT_STYLES:
        return True
    if flags[0] & SURNAME and (flags[1] & FORENAME or tokens.words[end - 1].endswith(".")):
        return True  # *Nurgaliev Talgat*, *Nurgaliev T.*
    if _doubled(tokens, end - 1):
        return True
    middle = tokens.low[start + 1] in VIETNAMESE
    given = middle or "-" in tokens.words[start + 1] or end - start == 2
    return bool((flags[0] & FAMILY and given) or flags[-1] & SURNAME or flags[-1] & TAIL)


def _doubled(tokens, last):
    """Tell whether a word is a double surname: *Balogun-Smith*, not *Saint-Germain*."""
    first, hyphen, second = tokens.words[last].partition("-")
    if not hyphen or last in tokens.places or not second[:1].isupper():
        return False
    parts = {first.lower(), second.lower()}
    return second[1:].islower() and min(map(len, parts)) > 2 and not parts & NO_DOUBLE


def _of_the_state(tokens, at):
    """Tell whether *the Kyrgyz* and its like stand before: a thing, unless a calling follows."""
    place = tokens.places.get(at)
    return place is not None and place[1].kind == "adjective" and tokens.word(at - 1) == "the"


def surname_of(name):
    """Return the last word of ``name`` that is no suffix or patronymic word."""
    words = [word for word in name.split() if word.lower() not in NOT_SURNAMES]
    return words[-1] if words else name


def trimmed(tokens, start, end):
    """Return where a name begins without a style that is a name too: *Ratu Ana Silva*."""
    while end - start > 2 and (
        tokens.low[start] in SOFT_STYLES
        or tokens.low[start] in STYLED.get(tokens.word(start - 1), ())  # *Datuk Seri A B*
    ):
        start += 1
    chief = tokens.low[start] == "nana" and tokens.flags[end - 1] & TAIL
    return start + 1 if chief and end - start > 2 else start


def personal_start(tokens, start, end):
    """Return where a personal name begins inside capitalised words that end with one.

    The words before are left of an organization: *Temir Zholy Talgat Nurgaliev*, *Agrobank Ana
    Silva*. ``start`` where nothing shows it.
    """
    if end - start < 3 or tokens.low[end - 1].endswith(PATRONYMIC_ENDINGS):
        return start
    if tokens.has(end - 1, TAIL):
        return end - 3
    pair = _given_in(tokens, end - 2) and tokens.has(end - 1, SURNAME)
    if pair and not _given_in(tokens, end - 3):
        return end - 2
    if _given_in(tokens, start) or tokens.has(start, FAMILY):
        return start
    return next((at for at in range(start + 1, end - 1) if _given_in(tokens, at)), start)


def _given_in(tokens, at):
    return tokens.flags[at] & FORENAME and at not in tokens.places
