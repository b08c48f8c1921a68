"""Offices that several share: in the plural, of two states, or a counterpart's."""

from dataclasses import replace

from .bodies import LINKS, body_at, with_article
from .data.offices import PLURALS
from .data.words import ORGANIZATION_NOUNS
from .fields import fields_end
from .names import full_name_at

LIKELY = 0.7
MOST = 9  # regions of one list
AREAS_OF = {
    "regions": "region", "oblasts": "oblast", "provinces": "province", "districts": "district",
    "counties": "county", "states": "state", "velayats": "velayat", "cities": "city",
}  # fmt: skip
PEERS = frozenset({"counterpart", "colleague", "opposite"})
FROM = PEERS | {"number"}  # *counterpart from Togo*
TOWNS_OF = frozenset("mayor bishop archbishop governor akim hokim emir sultan".split())


def is_plural(tokens, office):
    """Tell whether the title, not its body, is in the plural: *governors of*, *Ambassadors*."""
    for at in range(office.first, office.last):
        if tokens.low[at] in PLURALS:
            return True
        if tokens.low[at] in LINKS:
            return False
    return False


def read_joint(cast, office):
    """Read *Presidents of A and B, X and Y*: one title, as many bodies as names."""
    people, at = [], office.last + (cast.tokens.word(office.last) in {",", "-", "–", "—"})
    for _ in office.bodies:
        end = full_name_at(cast.tokens, at)
        if end == at:
            break
        people.append(cast.person(at, end, "person.office"))
        at = end + (cast.tokens.word(end) in {"and", ","})
    if len(people) == len(office.bodies):
        for person, body in zip(people, office.bodies, strict=True):
            label = f"{office.title} of {body}"
            cast.post(person, office, label, body, body, "post.joint")


def read_further(cast, office, end):
    """Read who else has the office in the plural, behind the name that ends at ``end``."""
    read_portfolios(cast, office, end)
    read_bodies(cast, office, end)
    read_others(cast, office, end)


def read_others(cast, office, end):
    """Give a title in the plural to all who follow it: *Senators A B, C D and E F*."""
    if not is_plural(cast.tokens, office):
        return
    while cast.tokens.word(end) in {",", "and"}:
        start = end + 1 + (cast.tokens.word(end + 1) == "and")
        office, start = _of_next(cast.tokens, office, start)
        end = full_name_at(cast.tokens, start)
        if end == start:
            break
        full, after = of_after(cast.tokens, office, end)
        cast.titled(full, cast.person(start, end, "person.office"), "post.plural")
        end = after


def _of_next(tokens, office, start):
    """Read the next body before its holder: *Ambassadors of Togo A B and of Benin C D*."""
    if tokens.word(start) != "of" or start + 1 >= tokens.size:
        return office, start
    first = start + 1 + (tokens.word(start + 1) == "the")
    end, body, parent = body_at(tokens, first)
    if end == first or full_name_at(tokens, end) == end:
        return office, start
    return replace(office, body=body, parent=parent, state=body == parent), end


def read_regions(cast, office):
    """Read *governors of A, B and C regions X, Y and Z*: each has the office of one region."""
    tokens, at, areas = cast.tokens, office.last - 1, []
    while tokens.capital(at) and len(areas) < MOST:
        areas.append(tokens.words[at])
        at += 1
        while tokens.word(at) in {",", "and"}:
            at += 1
    kind = AREAS_OF.get(tokens.word(at))
    if not kind or len(areas) < 2:
        return False
    people, at = [], at + 1
    for _ in areas:
        end = full_name_at(tokens, at)
        if end == at:
            return False
        people.append((at, end))
        at = end
        while tokens.word(at) in {",", "and"}:
            at += 1
    for (first, end), area in zip(people, areas, strict=True):
        one = replace(office, body=f"{area} {kind}", parent="", state=False)
        cast.titled(one, cast.person(first, end, "person.office"), "post.plural")
    return True


def of_after(tokens, office, end):
    """Read the state after the name, *Presidents A B of Ghana and C D of Togo*.

    Returns the office with its state, and the token after what was read.
    """
    comma = tokens.word(end) == "," and tokens.word(end + 1) == "of"
    if tokens.word(end) == "(" and office.title.split()[-1].lower() in TOWNS_OF:
        return _in_brackets(tokens, office, end)
    if office.body or office.posted or office.served or tokens.word(end + comma) != "of":
        return office, end
    end += comma
    start = end + 1 + (tokens.word(end + 1) == "the")
    after, body, parent = body_at(tokens, start) if start < tokens.size else (start, "", "")
    if comma and tokens.word(after) not in {",", "."}:
        return office, end - 1  # *A B, of Wiltshire Police,*
    local = office.title.split()[-1].lower() in TOWNS_OF
    if after == start or not (parent or local or ORGANIZATION_NOUNS & set(body.lower().split())):
        return office, end
    title = office.title.removeprefix("Party ")  # *Party chairman A B of the Alliance*
    title = title[:1].upper() + title[1:]
    full = replace(office, title=title, body=body, parent=parent, state=body == parent)
    return full, after


def _in_brackets(tokens, office, at):
    """Read the town in brackets after the name: *Mayors A B (Osh) and C D (Naryn)*."""
    end = at + 1
    while tokens.capital(end):
        end += 1
    bare = not (office.body or office.posted or office.served)
    if not bare or end == at + 1 or tokens.word(end) != ")":
        return office, at
    return replace(office, body=tokens.words_in(at + 1, end)), end + 1


def _there(post, country):
    """Return the body in another country that is like that of ``post``: *SCNS of Tajikistan*."""
    if not post.body or not post.parent or post.body in {post.parent, "Parliament"}:
        return country
    state = f" of {with_article(post.parent, True)}{post.parent}"
    return f"{post.body.removesuffix(state)} of {with_article(country, True)}{country}"


def read_portfolios(cast, office, end):
    """Read *Ministers of Finance, A B, and Energy, C D*: each name behind its own portfolio."""
    tokens = cast.tokens
    if not (office.title.startswith("Minister of ") and is_plural(tokens, office)):
        return
    while tokens.word(end) in {",", "and", ";"}:
        start = end
        while tokens.word(start) in {",", "and", ";", "of", "the"}:
            start += 1
        comma = fields_end(tokens, start)
        name = comma + (tokens.word(comma) == ",")
        end = full_name_at(tokens, name)
        if comma == start or end == name:
            break
        one = replace(office, title=f"Minister of {tokens.words_in(start, comma)}")
        cast.titled(one, cast.person(name, end, "person.office"), "post.plural")


def read_bodies(cast, office, end):
    """Read *ambassadors of Togo, A B, of Benin, C D, and Mali, E F*: each behind its own body."""
    tokens = cast.tokens
    if not (office.body and is_plural(tokens, office)):
        return
    while tokens.word(end) in {",", "and", ";"}:
        start = end
        while tokens.word(start) in {",", "and", ";", "of", "the"}:
            start += 1
        comma, body, parent = body_at(tokens, start) if tokens.capital(start) else (start, "", "")
        end = full_name_at(tokens, comma + 1)
        if comma == start or tokens.word(comma) != "," or end == comma + 1:
            break
        one = replace(office, body=body, parent=parent, state=body == parent)
        cast.titled(one, cast.person(comma + 1, end, "person.office"), "post.plural")


def read_towns(cast, office):
    """Read *mayors of A, B and C, X, Y and Z*: each has the office of one town."""
    tokens, at, towns = cast.tokens, office.last - 1, []
    local = office.title.split()[-1].lower() in TOWNS_OF
    while local and tokens.capital(at) and len(towns) < MOST and full_name_at(tokens, at) == at:
        towns.append(tokens.words[at])
        at += 1 + (tokens.word(at + 1) in {",", "and"})
    people = []
    while len(people) < len(towns) > 1 and (end := full_name_at(tokens, at)) > at:
        people.append((at, end))
        at = end + (tokens.word(end) in {",", "and"})
    if len(towns) < 2 or len(people) < len(towns):
        return False
    for (first, end), town in zip(people, towns, strict=True):
        one = replace(office, body=town, parent="", state=False)
        cast.titled(one, cast.person(first, end, "person.office"), "post.plural")
    return True


def read_counterparts(cast):
    """Read *his Romanian counterpart A B*: the same office, of another country."""
    tokens = cast.tokens
    for place, (end, country) in tokens.places.items():
        peer = tokens.word(end) in PEERS
        before = place - 1 - (tokens.word(place - 1) == "the")
        from_there = tokens.word(before) == "from" and tokens.low[before - 1] in FROM
        start = end + peer + (tokens.word(end + peer) == ",")
        name = full_name_at(tokens, start) if peer or from_there else start
        same = [one for one in cast.posts if one[1].last <= place]
        if name > start and same and not cast.covered[start]:
            body = _there(same[-1][2], country.country)
            office = replace(
                same[-1][1], first=place, last=end + 1, body=body, state=body == country.country,
                parent=country.country, posted="", definite=False, status="current",
            )  # fmt: skip
            person = cast.person(start, name, "person.verb", LIKELY)
            cast.titled(office, person, "post.counterpart")
