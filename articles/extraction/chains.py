"""Bodies told in a chain: *the faculty of law at the University of X*, *a unit of the office of Y*.

``bodies.py`` reads the first links of a chain; here what follows belongs to it as long as each link
leads to another organization, or to the office that an office serves.
"""

from .bodies import AREAS, FIELDED, noun_run, with_article
from .data.offices import PLURALS
from .data.words import ABSTRACT_NOUNS, BODY_NOUNS, ORGANIZATION_NOUNS
from .heads import head_at
from .kinds import THINGS
from .lexicon import HEAD, NAME, TAIL
from .names import full_name_at
from .reaching import STOPS

INSIDE = frozenset({"at", "in", "under", "within"})
UNITS = ORGANIZATION_NOUNS | BODY_NOUNS | AREAS
GATHERINGS = THINGS | {"meeting", "session", "congress", "ceremony", "mission"}
OF_OFFICES = frozenset("office secretariat apparatus administration staff cabinet".split())
FOR_WORK = FIELDED | {"office", "centre", "center", "division", "sector", "unit", "section"}
TIED = frozenset("as is was became been being remains appointed elected named".split())
CLOSING = frozenset({",", ".", ";", ")", "", "\n"})
LONGEST = 5  # words in small letters
LONGEST_CHAIN = 5  # links


def lengthen(tokens, office, office_at):
    """Add to the body of ``office`` what it is part of; ``office_at`` reads an inner office."""
    read = office.posted or office.bodies or office.of_country or office.served or office.state
    if read or not office.body or tokens.word(office.first) in PLURALS:
        return
    end = office.last
    for _ in range(LONGEST_CHAIN):
        further = _further(tokens, office, end, office_at)
        if further == end:
            break
        end = further
    if end > office.last:
        said, state = usual_words(tokens, office.last, end)
        office.body, office.last = f"{office.body} {said}", end
        office.parent = state or office.parent


def _further(tokens, office, at, office_at):
    """Return where what a link at ``at`` leads to ends, ``at`` where nothing follows."""
    link = tokens.word(at)
    start = at + 1 + (tokens.word(at + 1) == "the")
    if start >= tokens.size or link not in INSIDE | {"of", "for"}:
        return at
    near = tokens.low[at - 1]
    if link == "for":
        return _work(tokens, start, at) if near in FOR_WORK else at
    if link == "of" and near in OF_OFFICES and head_at(tokens, start) is not None:
        inner = office_at(tokens, start)
        return inner.last if inner and inner.first == start else at
    end = _unit(tokens, start)
    if end == start:
        return at
    inside = UNITS.intersection(tokens.low[start:end]) - GATHERINGS
    if link in INSIDE:
        known = not UNITS.isdisjoint(office.body.lower().split())
        placed = inside or (link == "in" and tokens.capital(start))
        return end if placed and known and _tied(tokens, office, end) else at
    return end if inside or start in tokens.places else at


def _unit(tokens, start):
    """Return the end of the organization named at ``start``, ``start`` for none."""
    if start in tokens.places and not tokens.capital(tokens.places[start][0]):
        end, place = tokens.places[start]
        if place.kind != "adjective" and tokens.word(end) not in UNITS:
            return end
    end = noun_run(tokens, start)
    if end > start:
        return start if full_name_at(tokens, start) == end else end
    end = start
    for at in range(start, start + LONGEST):
        low = tokens.word(at)
        if not low.isalpha() or low in STOPS - UNITS or tokens.capital(at) or tokens.has(at, HEAD):
            break
        end = at + 1 if low in UNITS else end
    return end


def _work(tokens, start, at):
    """Return the end of the work of a department: *for work with youth* before *of* or a mark."""
    for end in range(start, start + LONGEST):
        low = tokens.word(end)
        if end > start and (low in CLOSING | {"of"} or full_name_at(tokens, end) > end):
            return end
        if not low.isalpha() or tokens.capital(end) or low in STOPS - ABSTRACT_NOUNS:
            break
    return at


def _tied(tokens, office, end):
    """Tell whether what stands around an office up to ``end`` ties all of it to a name."""
    before = tokens.word(office.first - 1)
    near = before in TIED or (before == "," and tokens.has(office.first - 2, NAME | TAIL))
    after = end + (tokens.word(end) == ",")
    return (near and tokens.word(end) in CLOSING) or full_name_at(tokens, after) > after


def usual_words(tokens, first, end):
    """Return words with each state under its usual name, and the last of these states."""
    said, state, at, after = [], "", first, first
    while at < end:
        last, place = tokens.places.get(at, (0, None))
        if place and place.kind == "country" and last <= end:
            the = tokens.word(at - 1) == "the" and at > first
            if at - the > after:
                said.append(tokens.words_in(after, at - the))
            said.append(with_article(place.country, True) + place.country)
            state, at = place.country, last
            after = at
        else:
            at += 1
    if end > after:
        said.append(tokens.words_in(after, end))
    return " ".join(said), state
