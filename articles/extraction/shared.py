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
    return replace(office, body=body, parent=parent, state=body == parent), after


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


def read_counterparts(cast):
    """Read *his Romanian counterpart A B*: the same office, of another country."""
    tokens = cast.tokens
    for place, (end, country) in tokens.places.items():
        start = end + 1 + (tokens.word(end + 1) == ",")
        name = full_name_at(tokens, start) if tokens.word(end) in PEERS else start
        same = [one for one in cast.posts if one[1].last <= place]
        if name > start and same and not cast.covered[start]:
            body = _there(same[-1][2], country.country)
            office = replace(
                same[-1][1], first=place, last=end + 1, body=body, state=body == country.country,
                parent=country.country, posted="", definite=False, status="current",
            )  # fmt: skip
            person = cast.person(start, name, "person.verb", LIKELY)
            cast.titled(office, person, "post.counterpart")
