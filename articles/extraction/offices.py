"""The offices of a text, each with whose it is where that stands before it."""

from dataclasses import replace

from .bodies import AREAS, DISTRICTS, PARTS, body_at
from .data.governments import NATIONAL
from .data.offices import FIELDS, RANKED, STATUS_WORDS
from .data.words import NO_BODY, ORGANIZATION_NOUNS
from .genuine import OWNERS, introduces, joined
from .heads import lists
from .kinds import kind_of
from .lexicon import FORENAME, HEAD, NAME, OFFICE, SURNAME
from .names import full_name_at
from .seats import area_to_body, of_constituency, of_local
from .titles import ARTICLES, DEFINITE, LOCAL, SERVING, country_owner, of_firm, office_at

SOLE_OWNERS = frozenset(
    "ministry board parliament senate congress house duma assembly knesset".split()
)
PROVINCIAL = frozenset({"chief minister", "attorney general", "regional minister"})
NATIONAL_MINISTERS = frozenset("prime foreign external defence defense union federal vice".split())
DIRECTIONS = frozenset("east west north south central upper lower new".split())
ABSTRACT = ("tion", "ment", "ity", "ness", "ture", "ism", "ance", "ence")  # *Unification Minister*
LONGEST_RUN = 8  # words
RUN_LINKS = frozenset("of the for and on &".split())
LONGEST_OWNER = 5  # words
DESCRIBING = PARTS | AREAS
NEAR = frozenset({"in", "of", "from", "into"})  # a country after these is no owner


def offices(tokens):
    """Return the offices of ``tokens`` in their order, none inside another."""
    found, after = [], 0
    for head in tokens.having(HEAD):
        start = head
        while start > after and (tokens.flags[start - 1] & OFFICE or lists(tokens, start - 1)):
            start -= 1
        while after <= start <= head:
            office = office_at(tokens, start)
            start += 1
            if office and found and _serves(tokens, office, found[-1]):
                office = _serving(found.pop(), office)
                found.append(office)
                after = office.last
                break
            if office:
                first = office.first
                _owned(tokens, office, after)
                _held(tokens, office, first, after)
                found.append(office)
                after = office.last
                break
    return tuple(found)


def _serves(tokens, office, owner):
    """Tell whether an office is of the holder of another: *the President's aide A B*."""
    at = office.first - 1
    near = tokens.low[at] in {"'s", "’s"} and at in {
        owner.last, full_name_at(tokens, owner.last)
    }  # fmt: skip
    serving = office.title.split()[-1].lower() in SERVING | {"staff"}
    bare = not (office.body or office.posted or office.served)
    return (
        near
        and serving
        and bare
        and (
            introduces(tokens, office.last + (tokens.word(office.last) == ","))
            or (tokens.low[owner.first - 1] == "," and tokens.has(owner.first - 2, NAME))
        )
    )


def _serving(owner, office):
    """Return the ``Office`` of who serves the holder of ``owner``."""
    title = f"{office.title} of the {owner.label}"
    return replace(office, first=owner.first, title=title, served=True, definite=True)


def _held(tokens, office, first, after):
    """Read how an office is held before its owner: *former Asunción Mayor A B*."""
    at = office.first - 1
    moved = after <= at < first - 1 and office.status == "current"
    if moved and tokens.flags[at] & OFFICE and tokens.word(at) in STATUS_WORDS:
        office.first, office.status = at, STATUS_WORDS[tokens.low[at]]


def _owned(tokens, office, after):
    """Read the body before the title: *European Commission Vice-President*."""
    noun = office.first - 1
    if office.body or office.of_country or noun < after:
        return
    if any(
        read(tokens, office, after) for read in (_whole_body, of_constituency, _of_region, of_local)
    ):
        return
    named = tokens.has(noun, NAME)
    if named and _is_field(tokens, noun, office):
        office.first, office.title = noun, f"{tokens.words[noun]} {office.title}"
        return
    if _of_capital(tokens, office):
        return
    if named and (_is_town(tokens, noun, office) or _is_owner(tokens, noun, office)):
        first = _with_directions(tokens, noun)
        office.first, office.body = first, tokens.words_in(first, noun + 1)
        area_to_body(office)
        return
    possessive = tokens.low[noun] in {"'s", "’s"}
    noun -= possessive
    if tokens.low[office.first] in ARTICLES:
        return
    if tokens.low[noun] in OWNERS:
        _owned_by(tokens, office, _owner_start(tokens, noun, after), noun)
    elif possessive and (first := _named_from(tokens, noun, office, after)) is not None:
        office.first, office.body = first, tokens.words_in(first, noun + 1)
    elif not possessive and tokens.capital(office.first):
        _of_country(tokens, office, noun)


def _whole_body(tokens, office, after):
    """Read a body of several words, also before its letters: *Health Department (HD) director*."""
    start, at = office.first, office.first - 1
    if tokens.low[at] == "(" and office.title != "Minister" and introduces(tokens, office.last):
        office.first = at  # *the Ministry of Finance (Director A B)*
    elif tokens.low[at] == ")" and tokens.word(at - 2) == "(" and tokens.capital(at - 1):
        office.first = at - 2
    if _run_before(tokens, office, after):
        return True
    office.first = start
    return _of_area(tokens, office, at)


def _is_named(tokens, at, after):
    """Tell whether one capitalised word is a party or firm, no person: *Labour's*."""
    alone = at == after or not tokens.capital(at - 1)
    return alone and tokens.capital(at) and not tokens.has(at, FORENAME | SURNAME)


def _named_from(tokens, noun, office, after):
    """Return where the capitalised words begin that own an office: *Amnesty International's*.

    ``None`` for a person's name, and where nobody is named beside the office of several words.
    """
    if noun not in tokens.places and _is_named(tokens, noun, after):
        return noun
    first = noun
    while first > max(after, noun - LONGEST_OWNER) and tokens.capital(first - 1):
        first -= 1
    personal = any(tokens.has(at, FORENAME) or at in tokens.places for at in range(first, noun))
    apposed = tokens.low[first - 1 - (tokens.low[first - 1] == "the")] == ","
    named = apposed or introduces(tokens, office.last + (tokens.word(office.last) == ","))
    return first if named and first < noun and not personal else None


def _of_region(tokens, office, after):
    """Read the region that is part of a title: *the Upper East Regional Minister*."""
    last = office.first - 1
    side = tokens.capital(last) and tokens.low[last] in DIRECTIONS
    if "Regional Minister" not in office.title or not (side or tokens.has(last, NAME)):
        return False
    before = tokens.word(last - 1) in DIRECTIONS and tokens.capital(last - 1)
    first = last - (before and last > after)
    office.title = f"{tokens.words_in(first, last + 1)} {office.title}"
    office.first = first
    return True


def _of_country(tokens, office, last):
    """Read a country right before the title and a name: *Solomon Islands Prime Minister A B*."""
    for first in range(last, last - 3, -1):
        end, place = tokens.places.get(first, (0, None))
        if end == last + 1 and place.kind == "country" and tokens.word(first - 1) not in NEAR:
            if introduces(tokens, office.last):
                office.first, office.state = first, True
                office.body = office.parent = place.country
                office.title, office.body = of_firm(tokens, first, office.title, office.body)
                office.state = office.body == place.country
            return


def _owner_start(tokens, noun, after):
    """Return where the organization begins whose ``noun`` stands before the office."""
    first = noun
    if not tokens.capital(noun):
        first = _small_start(tokens, noun, after)
    while first > after and tokens.capital(first - 1) and tokens.capital(noun):
        first -= 1
    if tokens.low[first] in {"the", "a"}:
        first += 1
    central = tokens.low[noun] == "bank" and tokens.word(noun - 1) == "central"
    return noun - 1 if central else first


def _small_start(tokens, noun, after):
    """Return where an organization in small letters begins: *the state weather bureau*."""
    for first in range(noun, max(noun - LONGEST_OWNER, after), -1):
        if tokens.low[first - 1] in ARTICLES:
            return first
        low = tokens.low[first - 1]
        if not low.isalpha() or low in NO_BODY or low in OWNERS:
            break
    if noun - 1 > after and " ".join(tokens.low[noun - 1 : noun + 1]) in NATIONAL:
        return noun - 1  # *coast guard spokesman*
    first = noun
    while first > after and tokens.low[first - 1] in DESCRIBING:
        first -= 1
    town = first > after and tokens.has(first - 1, NAME) and not tokens.has(first - 1, FORENAME)
    return first - (town and first < noun)


def _owned_by(tokens, office, first, noun):
    """Give ``office`` the organization named from ``first`` to ``noun``, and its state."""
    alone = first == noun and tokens.low[noun] not in SOLE_OWNERS
    whose = tokens.low[noun + 1] in {"'s", "’s"} and tokens.low[noun - 1] == "the"
    if alone and whose and not tokens.capital(noun):
        office.first, office.body = noun, tokens.low[noun]  # *the tribunal's president*
        return
    if alone or noun + 1 - first > LONGEST_OWNER:
        return
    _end, body, parent = body_at(tokens, first, noun + 1)
    office.definite = tokens.word(first - 1) in DEFINITE
    end, country = country_owner(tokens, first - 2) if first >= 2 else (first, "")
    if country and end == first and not parent:
        first, body, parent = first - 2, f"{body} of {country}", country
    office.first, office.body, office.parent = first, body, parent


def _run_before(tokens, office, after):
    """Read an organization of several words before the title: *Bank of Ghana Governor A B*."""
    edge = office.first - (tokens.word(office.first - 1) in {"'s", "’s"})
    start = edge
    while start > max(after, edge - LONGEST_RUN) and _in_run(tokens, start - 1):
        start -= 1
    for first in range(start, edge):
        if not tokens.capital(first) or tokens.has(first, HEAD) or tokens.low[first] in ARTICLES:
            continue
        if tokens.has(first, FORENAME) and "and" in tokens.low[first:edge]:
            continue  # *Ana Silva and Green Party leader*
        if tokens.low[first] in RANKED and full_name_at(tokens, first + 1) > first + 1:
            continue
        end, body, parent = body_at(tokens, first)
        nouns = ORGANIZATION_NOUNS & set(body.lower().split())
        inside = nouns - FIELDS and office.first < end < office.last  # *Ministry of Health aide*
        several = end - first > 1 or nouns & SOLE_OWNERS
        own = end == edge and (nouns or _is_run_owner(tokens, first, office))
        if several and (own or inside):
            office.title = " ".join(office.title.split()[max(end - office.first, 0) :])
            office.definite = tokens.word(first - 1) in DEFINITE
            office.first, office.body, office.parent = first, body, parent
            return True
    return False


def _in_run(tokens, at):
    return tokens.capital(at) or tokens.low[at] in RUN_LINKS


def _is_run_owner(tokens, first, office):
    """Tell whether capitalised words without a noun of bodies own the office: *Volta Power CEO*."""
    run = range(first, office.first - (tokens.word(office.first - 1) in {"'s", "’s"}))
    personal = any(tokens.has(at, FORENAME) or not tokens.has(at, NAME) for at in run)
    comma = tokens.word(office.last) == ","
    named = introduces(tokens, office.last + comma)
    return named and not personal and kind_of(office.title) is not None


def _of_area(tokens, office, noun):
    """Read a region before its governor: *Irkutsk Region Governor A B*, *Osh region akim*."""
    first = noun
    while first > noun - 3 and tokens.has(first - 1, NAME):
        first -= 1
    area = tokens.low[noun] in DISTRICTS and first < noun
    if not area or office.title.split()[-1].lower() not in LOCAL | {"head"}:
        return False
    office.first, office.body = first, tokens.words_in(first, noun + 1)
    return True


def _is_field(tokens, at, office):
    """Tell whether a strange word is a portfolio by its ending: *Unification Minister A B*."""
    ends = tokens.low[at].endswith(ABSTRACT) and not tokens.has(at, FORENAME)
    return ends and office.title.lower() in {"minister", "deputy minister"}


def _of_capital(tokens, office):
    """Read a capital before its mayor: *Kuala Lumpur mayor*; tell whether there is one."""
    noun = office.first - 1
    first = next((at for at in (noun, noun - 1) if tokens.places.get(at, (0,))[0] == noun + 1), -1)
    local = office.title.split()[-1].lower() in LOCAL and introduces(tokens, office.last)
    if first < 0 or not local or tokens.places[first][1].kind != "capital":
        return False
    office.first, office.body = first, tokens.words_in(first, noun + 1)
    return True


def _with_directions(tokens, at):
    """Return where a town begins whose last word is at a token: *New South Wales*."""
    while tokens.word(at - 1) in DIRECTIONS and tokens.capital(at - 1):
        at -= 1
    return at


def _is_town(tokens, at, office):
    """Tell whether the word before the office is its town or province: *Karachi Mayor*."""
    last = office.title.split()[-1].lower()
    local = last in LOCAL or _is_provincial(office.title.lower())
    shown = tokens.capital(office.first) or introduces(tokens, office.last)
    named = shown and tokens.has(at, NAME) and not tokens.words[at].isupper()
    alone = not tokens.has(at - 1, NAME) or tokens.words[at - 1].isupper()
    return local and named and alone and office.first == at + 1


def _is_provincial(title):
    """Tell whether a province may have the office: *Finance Minister*, no *Prime Minister*."""
    words = title.split()
    national = NATIONAL_MINISTERS.intersection(words)
    led = words[-1] == "minister" or words[:3] == ["deputy", "minister", "for"]
    return title in PROVINCIAL or (led and not national)


def _is_owner(tokens, at, office):
    """Tell whether one word before the office is whose it is: *Kremlin spokesman A B*."""
    named = full_name_at(tokens, office.last) > office.last or joined(tokens, office.last)
    fits = tokens.has(at, NAME) and not tokens.has(at, FORENAME) and at not in tokens.places
    alone = not tokens.has(at - 1, NAME) and tokens.word(at - 1) not in {"'s", "’s"}
    one = office.first == at + 1 and tokens.words[at][-1].isalpha() and len(tokens.words[at]) > 2
    return one and named and fits and alone and kind_of(office.title) is not None
