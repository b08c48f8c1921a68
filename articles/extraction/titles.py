"""Offices in a text: title, body, and how the office is held."""

from .bodies import (
    AREAS,
    HEADS,
    LINKS,
    body_at,
    end_of_list,
    further_bodies,
    is_acronym,
    noun_run,
    owner_name,
    with_article,
)
from .chains import lengthen, usual_words
from .data.countries import NAMED
from .data.offices import (
    CHIEF_OFFICERS,
    FIELDS,
    MODIFIERS,
    PLURALS,
    SHORT_TITLES,
    STATUS_PREFIXES,
    STATUS_SUFFIXES,
    STATUS_WORDS,
)
from .data.words import ORGANIZATION_NOUNS
from .fields import region_at
from .genuine import introduces, is_office
from .heads import head_at
from .lexicon import HEAD, OFFICE, plain
from .names import full_name_at
from .office import Office
from .owned import unowned
from .portfolios import fielded, portfolio
from .posted import TOPICS, for_whom, in_brackets, in_place, is_place, topic
from .reaching import to_the_name

STATES = frozenset(NAMED.values())
DEFINITE = frozenset({"the", "his", "her", "its", "their"})
ARTICLES = DEFINITE | {"a", "an"}
LOCAL = frozenset("mayor governor akim hakim hokim bishop archbishop mp premier prefect".split())
HEADS_OF_STATE = frozenset({"head of state", "heads of state", "heads of states"})
OUR_COUNTRY = (["country", "'s"], ["country", "’s"], ["nation", "'s"], ["nation", "’s"])
LOWER = frozenset(
    "opposition ruling governing main state-owned centre-right centre-left developer contractor "
    "operator company firm insurer carmaker party".split()
)
SERVING = frozenset(
    "representative envoy spokesman spokeswoman spokesperson adviser advisor assistant aide "
    "secretary".split()
)
POSTED = frozenset({"to", "for", "in", "at"})
SENT = SERVING | frozenset("minister commissioner nuncio delegate rapporteur deputy".split())
DIPLOMATS = frozenset(
    "ambassador envoy consul consul-general chargé representative plenipotentiary "
    "coordinator nuncio delegate".split()
)
GENERALS = frozenset(
    "prosecutor secretary attorney director consul governor auditor solicitor surgeon accountant "
    "inspector comptroller registrar postmaster quartermaster vicar".split()
)
MINISTRIES = frozenset(
    "ministry department office secretariat embassy commission presidency".split()
)
WITH_DOTS = {"U.N.": "UN", "E.U.": "EU", "A.U.": "AU"}
AFFAIRS = frozenset({"d'affaires", "d’affaires"})
AFTER_HEAD = frozenset({"general", "plenipotentiary"})  # *Prosecutor General*
EXCHEQUER = ["of", "the", "exchequer"]
CLOSING = frozenset({",", ")", "|", ";", "", "\n"})
SMALL = frozenset("of for and".split())
KNOWN = FIELDS | HEADS
LONGEST_ACRONYM = 4  # letters: *CEO*, *SSG*
MEMBERS = frozenset("senator lawmaker legislator deputy mp".split())
PAST = frozenset({"first", "founding"})
PARTIES = frozenset("labour labor green conservative".split())
EVER = frozenset("female woman black ever elected indigenous muslim".split())  # *first female*
RANKING = MODIFIERS | {"vice-president", "vice-premier", "vice-chairman", "vice-mayor"}  # *First …*
STATUSES = PAST | STATUS_WORDS.keys()
THE_COUNTRY = frozenset({"country", "republic", "state", "nation"})


def _staff(tokens, at):
    """Return the end of *of Staff*, *of Army Staff*, *of the General Staff* after a chief."""
    if tokens.word(at) != "of":
        return at
    for end in range(at + 1, at + 5):
        if tokens.word(end) == "staff":
            return end + 1
    return at


def office_at(tokens, index):
    """Return the ``Office`` that begins at ``index``, or ``None``."""
    at, definite = index, tokens.word(index) in ARTICLES
    at += definite
    at, status, past = _status(tokens, at)
    ours = tokens.low[at : at + 2] in OUR_COUNTRY
    at, owner = (at + 2, "") if ours else country_owner(tokens, at)
    if tokens.word(at) == "majesty" and tokens.word(at + 1) in {"'s", "’s"}:
        at, owner = at + 2, "United Kingdom"  # *His Majesty's Ambassador to Togo*
    at, status, past = _status(tokens, at, status, past)
    head = head_at(tokens, at)
    if head is None:
        return None
    title, at, suffix = _title(tokens, at, head)
    title, at = fielded(tokens, title, at)
    link = at
    title, owner = of_firm(tokens, index, title, owner)
    if tokens.word(at) == "(" and tokens.low[at + 2 : at + 4] == [")", "of"]:
        at += 3  # *Chief Executive Officer (CEO) of*
    office = Office(index, at, title, "", suffix or status, definite=tokens.word(index) in DEFINITE)
    office.of_country = ours
    if owner and not ours:
        office.body, office.state = owner, owner in STATES
        office.parent = owner if office.state else ""
    _after_title(tokens, office, is_diplomat(tokens, head))
    if not owner:
        to_the_name(tokens, office, link, title)
        lengthen(tokens, office, office_at)
        if office.last > link + 1:
            unowned(tokens, office, link + 1 + (tokens.word(link + 1) == "the"))
    if past and office.status == "current":
        office.status = "first"
    return office if is_office(tokens, office, head) else None


def of_firm(tokens, index, title, owner):
    """Return title and owner with a field made part of a firm: *Russian Railways CEO A B*."""
    words, firm = title.split(), 0
    while firm < len(words) - 1 and words[firm].lower() in FIELDS:
        firm += 1
    rest = " ".join(words[firm:])
    if not (owner and firm and rest.lower() in CHIEF_OFFICERS):
        return title, owner
    start = index + (tokens.word(index) in ARTICLES)
    return rest, f"{tokens.words[start]} {' '.join(words[:firm])}"


def _after_title(tokens, office, diplomat):
    """Read what stands after the title: the body, or where a diplomat serves."""
    at = office.last
    if not (office.of_country or office.body):
        if tokens.word(at) in {"in", "at"} and tokens.word(at + 1) == "the":
            _in_ministry(tokens, office)
        elif tokens.word(at) in {",", "|"} and (
            tokens.capital(at - 1) or _in_brackets(tokens, office)
        ):
            _after_comma(tokens, office)
        elif not (diplomat and tokens.word(at) in POSTED):
            _with_body(tokens, office)
    if diplomat:
        _posted(tokens, office)
    elif office.body and office.last == at:
        for_whom(tokens, office)


def _in_ministry(tokens, office):
    """Read *State Secretary at the Interior Ministry*: where an office of state is."""
    end, body, _parent = body_at(tokens, office.last + 2)
    if end > office.last + 2 and not MINISTRIES.isdisjoint(body.lower().split()):
        office.title = f"{office.title} {tokens.low[office.last]} the {body}"
        office.last = end


def _in_brackets(tokens, office):
    return tokens.word(office.first - 1) == "("


def _after_comma(tokens, office):
    """Read the body that a comma parts from the title: *Chairman, Union of Journalists, A B*."""
    start = office.last + 1
    if start >= tokens.size or not tokens.capital(start) or tokens.has(start, HEAD):
        return
    end, body, parent = body_at(tokens, start)
    noun = ORGANIZATION_NOUNS & set(body.lower().split())
    apposed = tokens.word(office.first - 1) in {",", "(", "|"} and tokens.word(end) in CLOSING
    if (
        noun
        and end > start + 1
        and (apposed or introduces(tokens, end + 1) or tokens.word(end) == ".")
    ):
        office.body, office.parent, office.last = body, parent, end


def is_diplomat(tokens, head):
    """Tell whether an office is held abroad or for a region: *High Commissioner to Fiji*."""
    low, before = plain(tokens.low[head]), tokens.word(head - 1)
    return low in DIPLOMATS or (before, low) in {("high", "commissioner"), ("country", "director")}


def _posted(tokens, office):
    """Read where a diplomat serves: *Ambassador of Georgia to Belgium*."""
    start = office.last + 1 + (tokens.word(office.last + 1) == "the")
    if tokens.word(office.last) not in POSTED or start >= tokens.size:
        return
    end, posted, state = region_at(tokens, start) or body_at(tokens, start)
    if tokens.word(end) in TOPICS:
        end, posted, state = end + 1, tokens.words_in(start, end + 1), ""
    if end > start:
        posted = state if start in tokens.places and tokens.places[start][0] == end else posted
        office.posted = with_article(posted, posted == state) + posted
        sent = posted == state and office.title.endswith("Ambassador")
        office.link = "to" if sent else tokens.word(office.last)
        office.last = end


def _status(tokens, at, status="current", past=False):
    while (word := tokens.word(at)) in STATUSES:
        after = tokens.word(at + 1)
        if tokens.words[at] == "Then" or (word in PAST and (after in RANKING or after == "lady")):
            break  # *Then Vice Premier A B spoke*
        if word in PAST and after in EVER:
            at += 2
            continue
        past = past or word in PAST
        status = STATUS_WORDS.get(word, status)
        at += 1
    return at, status, past


def country_owner(tokens, at):
    """Return where the office begins after *Ghana's* or *Turkish*, and the country meant."""
    if at not in tokens.places:
        owner = tokens.words[at] if is_acronym(tokens, at) else WITH_DOTS.get(tokens.words[at], "")
        described = _status(tokens, at + 2)[0]
        if owner and tokens.word(at + 1) in {"'s", "’s"} and head_at(tokens, described):
            return at + 2, owner
        return (at + 1, owner) if owner and head_at(tokens, at + 1) else (at, "")
    end, place = tokens.places[at]
    if place.kind == "capital" and tokens.word(end + 1) in LOCAL:
        return at, ""
    if tokens.word(end) in {"'s", "’s"}:
        if tokens.word(at - 1) == "of" and tokens.low[at - 2] in ORGANIZATION_NOUNS:
            return at, ""  # *the Treasury of Ghana's director*
        return end + 1 + _described(tokens, end + 1), owner_name(tokens, at)
    letters = tokens.words[at].replace(".", "")
    short = letters.isupper() and len(letters) < 4  # *U.S. Ambassador*
    before = place.kind == "country" and _heads(tokens, at, end)
    plainly = place.kind == "adjective" or short or before
    return (end, owner_name(tokens, at)) if plainly else (at, "")


def _heads(tokens, at, start):
    """Tell whether an office alone follows a country: *Kiribati President*, no *Police Service*."""
    head = head_at(tokens, start)
    of = at - 1 - (tokens.word(at - 1) == "the")
    inner = tokens.word(of) == "of" and tokens.capital(of - 1)  # *Bank of Ghana Governor*
    return head and not inner and ORGANIZATION_NOUNS.isdisjoint(tokens.low[start:head])


def _described(tokens, at):
    """Tell whether one word only describes the holder: *Slovakia's embattled minister*."""
    word = tokens.word(at)
    plain_word = word.isalpha() and not tokens.capital(at) and not tokens.has(at, OFFICE)
    return plain_word and head_at(tokens, at + 1) is not None


def _title(tokens, at, head):
    """Return the title's words, where it ends, and the status that a prefix or suffix says."""
    words, status = tokens.words[at : head + 1], ""
    if "-" in words[0] or "-" in words[-1]:
        status = _shorten(words)
    plural = PLURALS.get(words[-1].lower())
    words[0] = PLURALS.get(words[0].lower(), words[0])  # *Ambassadors Extraordinary and …*
    words[-1] = plural or words[-1]
    end = head + 1
    if tokens.word(end) == "-" and f"-{tokens.word(end + 1)}" in STATUS_SUFFIXES:
        status, end = STATUS_SUFFIXES[f"-{tokens.word(end + 1)}"], end + 2
    if (
        tokens.word(end) in AFTER_HEAD
        and tokens.low[head] in GENERALS
        and (tokens.capital(end) or not tokens.capital(head) or _opens(tokens, at))
    ):
        words.append(tokens.words[end])
        end += 1
    if tokens.word(end) in AFFAIRS and plain(tokens.low[head]) == "chargé":
        words.append("d'Affaires")
        end += 1
    words[-1] = SHORT_TITLES.get(words[-1].lower(), words[-1])
    title = " ".join(word if word in {"and", "of"} else _capitalised(word) for word in words)
    staff = _staff(tokens, end) if words[-1].lower() == "chief" else end
    if staff > end:
        return f"{title} {tokens.words_in(end, staff)}".replace(" staff", " Staff"), staff, status
    field, end = portfolio(tokens, end, words[-1].lower())
    if words[-1] == "Chancellor" and tokens.low[end : end + 3] == EXCHEQUER:
        return f"{title} of the Exchequer", end + 3, status
    if words[-1].lower() in MEMBERS:
        title = title.removeprefix("Opposition ")
        title = words[-1] if words[0].lower() in PARTIES else title
    return title.replace(" ,", ",") + field, end, status


def _opens(tokens, at):
    """Tell whether a token begins a sentence."""
    return not at or tokens.low[at - 1] in {".", "\n", "”", "»", '"'}


def _capitalised(word):
    shouted = word.isupper() and word.lower() in KNOWN and len(word) > LONGEST_ACRONYM
    return word.capitalize() if shouted else word[:1].upper() + word[1:]


def _shorten(words):
    """Take *ex-*, *-elect* and their like off a title's ``words``; return the status they say."""
    first, last, status = words[0].lower(), words[-1].lower(), ""
    for prefix, says in STATUS_PREFIXES.items():
        if first.startswith(prefix):
            words[0], status = words[0][len(prefix) :], says
    for suffix, says in STATUS_SUFFIXES.items():
        if last.endswith(suffix):
            words[-1], status = words[-1][: -len(suffix)], says
    return status


def _with_body(tokens, office):
    """Read what stands after *of*: the body, *the country*, or another's office."""
    at = office.last
    last = office.title.split()[-1].lower()
    if tokens.word(at) not in LINKS or (tokens.word(at) == "to" and last not in SENT):
        return
    start = at + 1 + (tokens.word(at + 1) == "the")
    while tokens.word(start) in LOWER and tokens.word(start + 1) in LOWER:
        start += 1
    small = tokens.word(start) in LOWER and not tokens.capital(start)
    start += small and tokens.capital(start + 1)
    head_of_state = " ".join(tokens.low[at - 1 : at + 2]) in HEADS_OF_STATE
    named = full_name_at(tokens, start + 1) > start + 1
    head_of_state = head_of_state and (named or not tokens.capital(start + 1))
    if head_of_state and tokens.word(start + 1) == "of" and start + 2 in tokens.places:
        office.last, office.title = start + 1, "Head of State"
        _with_body(tokens, office)
    elif tokens.word(start) in THE_COUNTRY and (
        head_of_state or not tokens.capital(start) or _is_republic(tokens, start)
    ):
        office.last = start + 1
        office.title = "Head of State" if head_of_state else office.title
        if tokens.word(start + 1) == "of" and start + 2 in tokens.places:
            _with_body(tokens, office)
        else:
            office.of_country = True
    elif tokens.low[start - 1] == "the" and tokens.word(start) in AREAS:
        office.last, office.body = start + 1, tokens.low[start]  # *akim of the region*
    else:
        _named_body(tokens, office, start)


def _is_republic(tokens, start):
    """Tell whether *the Republic* stands alone, as in *the President of the Republic*."""
    return (
        tokens.low[start] in {"republic", "nation"}
        and not (tokens.word(start + 1) == "of" or tokens.capital(start + 1))
    ) or (tokens.low[start] == "republic" and full_name_at(tokens, start + 1) > start + 1)


def _named_body(tokens, office, start):
    """Read the body, or the office that another serves, which begins at ``start``."""
    serving = office.title.split()[-1].lower() in SERVING
    if serving and _served(tokens, office, start):
        return
    if is_acronym(tokens, start) and head_at(tokens, start + 1) is not None:
        return  # *minister for the UN Secretary-General*: two offices
    end, body, parent = body_at(tokens, start)
    if end == start:
        return
    office.bodies = further_bodies(tokens, end, body)
    office.last = end_of_list(tokens, end, len(office.bodies)) if office.bodies else end
    office.body, office.parent, office.state = body, parent, body == parent
    office.article = tokens.low[start - 1] == "the"
    if tokens.word(start - 1) == "for" and is_place(tokens, start, end):
        office.of = "for"
    in_brackets(tokens, office)
    if serving:
        topic(tokens, office)
    elif tokens.word(office.last) == "in":
        in_place(tokens, office)
    if office.state and tokens.word(start - 1 - office.article) == "for":
        office.posted, office.link = f"{with_article(body, True)}{body}", "for"
        office.body, office.parent, office.state = "", "", False


def _served(tokens, office, start):
    """Tell whether another's office was read: *Spokesman for the Polish president*, *in Osh*."""
    inner = office_at(tokens, start)
    definite = tokens.word(start - 1) in DEFINITE or start in tokens.places
    topical = inner and inner.body and f" for {inner.body}" in tokens.words_in(start, inner.last)
    if not inner or not definite or (inner.body and inner.first != start and not topical):
        return False
    end = inner.last
    if tokens.word(end) == "in" and tokens.capital(end + 1):
        end = noun_run(tokens, end + 1) if end + 1 not in tokens.places else end + 2
        end = max(end, inner.last + 2)
    office.title = f"{office.title} {usual_words(tokens, office.last, end)[0]}"
    office.last, office.served = end, True
    return True
