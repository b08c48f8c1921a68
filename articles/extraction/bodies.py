"""The body of an office: the state, ministry, company or place whose office it is."""

import re
from functools import lru_cache

from .data.countries import PARLIAMENTS
from .data.governments import NATIONAL, STATE_ORGANS
from .data.offices import BODY_HEADS, FIELDS, MODIFIERS, OFFICE_HEADS
from .data.words import (
    ABSTRACT_NOUNS,
    BODY_NOUNS,
    CALENDAR,
    LEGAL_FORMS,
    NO_BODY,
    ORGANIZATION_NOUNS,
    PATRONYMIC_ENDINGS,
    PLACE_NOUNS,
)
from .fields import capitals_end, region_at
from .lexicon import ACRONYM, JOINER, NAME
from .names import full_name_at, personal_start, run_at

LINKS = frozenset({"of", "for", "to"})
FIELDED = frozenset(
    "committee commission agency department ministry directorate inspectorate council".split()
)
DISTRICTS = frozenset(
    "district region province oblast county prefecture municipality velayat governorate".split()
)
AREAS = DISTRICTS | {"city", "town", "village", "raion", "canton"}
SPOKEN = frozenset("NATO OPEC ASEAN UNESCO UNICEF FIFA UEFA ECOWAS BRICS".split())  # without *the*
WITH_ARTICLE = re.compile(
    r"United |European Union|EU$"
    r"|.{0,60}(?:Republic|Emirates|Islands)$|Netherlands|Philippines|Gambia"
)
OPENING, CLOSING = frozenset('«“"'), frozenset('»”"')
MARKS = str.maketrans("", "", '«»“”"')
INNER = ORGANIZATION_NOUNS | FIELDS | PLACE_NOUNS
COMPANIES = frozenset(
    "motors corp inc ltd llc plc airlines airways energy telecom steel holdings brothers sons "
    "partners systems laboratories industries enterprises".split()
)
SMALL_FIELDS = FIELDS | ABSTRACT_NOUNS
WRITTEN = "EU"  # is named as the text names it
LONGEST_SMALL = 4  # words
SIDES = frozenset("east west north south upper lower new great greater old central".split())
OWN_NAMED = frozenset(
    "university academy institute college conservatory base airlines airways railways group".split()
)
NUMBERS = frozenset("i ii iii iv v vi vii viii ix x 1 2 3 4 5 6 7 8 9".split())
UNION = "European Union"  # *European* stands for itself in *the European Council*
HEADS = OFFICE_HEADS | BODY_HEADS
LED_BY_THE = (ORGANIZATION_NOUNS | DISTRICTS) - COMPANIES
TOWNS = DISTRICTS | {"city"}
PARTS = FIELDS | MODIFIERS
OUTSIDE = HEADS | CALENDAR


@lru_cache(4096)
def with_article(body, state, said=True):
    """Return the article that stands before ``body``: *the Ministry*, *the United States*."""
    if state:
        return "the " if WITH_ARTICLE.match(body) else ""
    if body.isupper():
        return "" if body in SPOKEN else "the "
    if said and " " in body and body[0].islower():
        return "the "
    first = body.split(" of ")[0].split(" for ")[0].lower().split()
    if not said and not DISTRICTS.isdisjoint(first):
        return ""
    return "" if LED_BY_THE.isdisjoint(first) else "the "


def body_at(tokens, start, stop=None):
    """Return where the body that begins at ``start`` ends, its usual name, and its state."""
    state = tokens.places.get(start, (0, None))[1]
    if state and state.kind != "adjective" and not _opens_body(tokens, start):
        return _state_at(tokens, start)
    end = stop or _in_marks(tokens, start) or noun_run(tokens, start)
    if end == start:
        return start, "", ""
    name, parent = named_body(tokens, start, end)
    return (end, name, parent) if stop else _with_more(tokens, end, name, parent)


def _state_at(tokens, start):
    """Return what begins with a state or capital: itself, its district or a company."""
    end, place = tokens.places[start]
    if tokens.word(end) in DISTRICTS:
        return end + 1, tokens.words_in(start, end + 1), place.country
    split = _company_end(tokens, end)
    if split > end:
        return split, tokens.words_in(start, split), place.country
    name = owner_name(tokens, start) if place.kind == "country" else place.name
    return end, name, name if name == WRITTEN else place.country


def _with_more(tokens, end, name, parent):
    """Return a body named up to ``end`` with what it is of or on, as ``body_at`` does."""
    following = end + 1 + (tokens.word(end + 1) == "the")
    if _goes_on(tokens, end, name) and following < tokens.size:
        further, inner, above = _inner_body(tokens, following, name)
        if further > following:
            the = "" if inner == above else "the " if following - end == 2 else ""
            rest = f" {tokens.word(end)} {the}{inner}"
            of_state = f" of {with_article(parent, True)}{parent}"
            if parent and not above and name.endswith(of_state):  # *Libyan House of …*
                return further, name.removesuffix(of_state) + rest + of_state, parent
            return further, name + rest, above or parent
    on = _fields_on(tokens, end, name)
    return _on_fields(tokens, end, on, name, parent) if on > end else (end, name, parent)


def _on_fields(tokens, end, on, name, parent):
    """Return *committee on fuel and energy*, and the parliament that it is of."""
    name = f"{name} {tokens.words_in(end, on)}"
    following = on + 1 + (tokens.word(on + 1) == "the")
    if tokens.word(on) == "of" and following < tokens.size:
        further, inner, above = body_at(tokens, following)
        if further > following:
            the = with_article(inner, inner == above)
            return further, f"{name} of {the}{inner}", above or parent
    return on, name, parent


def _fields_on(tokens, end, name):
    """Return the end of the fields in small letters of a committee *on fuel and energy*."""
    if tokens.word(end) not in {"on", "for"} or not FIELDED & set(name.lower().split()):
        return end
    at = end + 1
    while tokens.word(at) in SMALL_FIELDS or (
        tokens.word(at) in {"and", ","} and tokens.word(at + 1) in SMALL_FIELDS
    ):
        at += 1
    return at if at > end + 1 else end


def owner_name(tokens, at):
    """Return the usual name of the state at a token; *EU* stays what it is."""
    return WRITTEN if tokens.words[at] == WRITTEN else tokens.places[at][1].country


def _inner_body(tokens, start, name):
    """Return what a body is of or on: for committees and the like a whole list of fields."""
    region = region_at(tokens, start)
    if region:
        return region
    end = capitals_end(tokens, start) if FIELDED & set(name.lower().split()) else start
    if end > start and "," in tokens.low[start:end]:
        return end, tokens.words_in(start, end), ""
    return body_at(tokens, start)


def _goes_on(tokens, end, name):
    """Tell whether a body named up to ``end`` is of, or under, another that follows."""
    link, words = tokens.word(end), set(name.lower().split())
    if link in {"under", "at"}:
        the = tokens.word(end + 1) == "the"
        return tokens.capital(end + 1 + the) and bool(ORGANIZATION_NOUNS & words)
    on = link == "on" and tokens.capital(end + 1) and bool(FIELDED & words)
    return on or link in LINKS


def _company_end(tokens, start):
    """Return where a company that begins with its country ends: *Kazakhstan Temir Zholy A B*."""
    end = run_at(tokens, start)
    return end - 2 if end - start > 3 and personal_start(tokens, start, end) == end - 2 else start


def _opens_body(tokens, start):
    """Tell whether a country begins the name of a body: *the China Development Bank*."""
    end = tokens.places[start][0]
    return any(tokens.low[at] in ORGANIZATION_NOUNS for at in _capitals(tokens, end))


def _in_marks(tokens, start):
    """Return the end of a body named in quotation marks, with its noun: *the «Dawn» party*."""
    if tokens.word(start) not in OPENING:
        return None
    for end in range(start + 1, min(start + 7, tokens.size)):
        if tokens.low[end] in CLOSING:
            return end + 1 + (tokens.word(end + 1) in ORGANIZATION_NOUNS)
    return None


def named_body(tokens, start, end):
    """Return the name of a body and its state: *Hungarian National Assembly* is one of Hungary."""
    name = tokens.words_in(start, end).translate(MARKS)
    if (
        name.endswith(".")
        and tokens.text[tokens.starts[end - 1] + len(tokens.words[end - 1]) :][:1] in "\n"
    ):
        name = name[:-1]  # the end of a sentence
    if start in tokens.places:
        after, place = tokens.places[start]
        own = OWN_NAMED.isdisjoint(tokens.low[after:end])
        bare = tokens.words_in(after, end) if after < end else ""
        if place.kind == "adjective" and own and place.country != UNION and is_organ(bare):
            head, where, there = bare.partition(" in ")
            state = f"{with_article(place.country, True)}{place.country}"
            return f"{head} of {state}{where}{there}", place.country
        return name, place.country
    return name.removesuffix(" city"), PARLIAMENTS.get(name, "")


def is_organ(name):
    """Tell whether ``name`` is that of a part of a state: *Foreign Ministry*."""
    return name.lower() in NATIONAL or not STATE_ORGANS.isdisjoint(name.lower().split())


def _small_noun(tokens, start):
    """Return the end of a body of letters and words in small letters: *UN fact-finding mission*."""
    if not is_acronym(tokens, start):
        return start
    at = start + 1
    while tokens.word(at) == "/" and is_acronym(tokens, at + 1):
        at += 2
    for end in range(at, at + LONGEST_SMALL):
        low = tokens.word(end)
        if not low.replace("-", "").isalpha() or tokens.capital(end) or low in NO_BODY | HEADS:
            return start
        if low in BODY_NOUNS and tokens.word(end + 1) not in BODY_NOUNS | {"'s", "’s"}:
            return end + 1
    return start


def noun_run(tokens, start):
    """Return the end of the capitalised words of an organization, before a name that follows."""
    end = small = _small_noun(tokens, start)
    if small > start:
        return small
    if tokens.word(start) == "opposition" and not tokens.capital(start + 1):
        return start + 1
    acronym = is_acronym(tokens, start) and not is_acronym(tokens, start + 1)
    if (acronym and not tokens.low[start + 1 : start + 2]) or (
        acronym and tokens.word(start + 1) not in INNER
    ):
        return _formed(tokens, start + 1) if tokens.low[start] in LEGAL_FORMS else start + 1
    while end < tokens.size and _in_body(tokens, end):
        end = tokens.places[end][0] if end in tokens.places else end + 1
    inner = [at for at in range(start, end) if tokens.low[at] in INNER]
    while inner and tokens.low[inner[-1]] in SIDES and inner[-1] + 1 < end:
        inner.pop()  # *North Wessex*
    if inner:
        numbered = tokens.word(inner[-1] + 1) in NUMBERS
        return _formed(tokens, inner[-1] + 1 + numbered)
    split = personal_start(tokens, start, end)
    if split > start:
        return split  # *Kyrgyz Pochtasy Ana Silva*
    if end > start and tokens.word(end) in TOWNS:
        end += 1  # *the Sokuluk district*
        state = tokens.word(end) == "state"  # *the Sokuluk district state administration*
        return end + (1 + state) * (tokens.word(end + state) in ORGANIZATION_NOUNS)
    return _before_names(tokens, start, end)


def _before_names(tokens, start, end):
    """Return where a body ends before the last two words of a name, or three: *Ak-Komur A B*.

    Words that are in nobody's name end it too: *Traffic Safety A B*.
    """
    for at in range(start + 1, end - 1):
        if not tokens.flags[at - 1] & (NAME | JOINER) and full_name_at(tokens, at) == end:
            return at
    side = tokens.word(start) in SIDES
    names = run_at(tokens, start + side)
    own = 2 + any(word.endswith(PATRONYMIC_ENDINGS) for word in tokens.low[names - 2 : names])
    own += side and tokens.has(names - 3, JOINER)  # *Central Buton La Ode Haris*
    return max(start, names - own) if names - start > own else end


def _formed(tokens, end):
    """Return the end of a firm's legal form and of a name in marks: *OJSC «Dastan»*."""
    while tokens.word(end) in LEGAL_FORMS and tokens.capital(end):
        end += 1
    end += tokens.word(end) == "police"
    marked = tokens.word(end) in OPENING and tokens.capital(end + 1)
    return _in_marks(tokens, end) or end if marked else end


def is_acronym(tokens, at):
    return tokens.has(at, ACRONYM)


def _in_body(tokens, at):
    word = tokens.low[at]
    if word in {"and", "&"} and tokens.capital(at + 1):
        return _joins(tokens, at)
    if word in {"'s", "’s", "'", "’"}:
        return tokens.word(at + 1) in ORGANIZATION_NOUNS
    if tokens.has(at, JOINER) and not tokens.capital(at):
        return tokens.capital(at - 1) and tokens.capital(at + 1)  # *Rio Grande do Norte*
    kind = word in PARTS and tokens.word(at + 1) in ORGANIZATION_NOUNS
    known = tokens.capital(at) or word in ORGANIZATION_NOUNS or kind
    owns = tokens.word(at + 1) in {"'s", "’s"} and tokens.word(at + 2) in ORGANIZATION_NOUNS
    return known and (word not in OUTSIDE or owns)  # *the King's Office*


def _joins(tokens, at):
    """Tell whether *and* joins words of one body: *Economy and Finance*, *Ethics and … Council*."""
    after = [tokens.low[near] for near in _capitals(tokens, at + 1)]
    if not HEADS.isdisjoint(after):
        return False  # *the Cabinet A B and Foreign Minister C D*
    fields = tokens.word(at - 1) in INNER and after[0] in INNER
    if not fields and all(tokens.has(one, NAME) for one in (at - 1, at - 2)):
        return False  # *Ana Silva and the Dawn Party*
    return fields or not ORGANIZATION_NOUNS.isdisjoint(after)


def _capitals(tokens, start):
    """Return up to three capitalised tokens that begin at ``start``."""
    end = start
    while end < start + 3 and tokens.capital(end):
        end += 1
    return range(start, end)


def further_bodies(tokens, end, body):
    """Return the bodies of *of A and B*, or of *of A, B and C*."""
    bodies, at = [body], end
    while tokens.word(at) in {"and", ","} and (at + 1) in tokens.places:
        at, place = tokens.places[at + 1]
        if place.kind != "country":
            break
        bodies.append(place.country)
    return tuple(bodies) if len(bodies) > 1 else ()


def end_of_list(tokens, end, count):
    for _ in range(count - 1):
        end = tokens.places[end + 1][0]
    return end
