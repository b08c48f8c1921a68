"""Offices of a town or region that leave it unsaid: whose mayor, of which region the akim."""

import re
from functools import cached_property

from .bodies import with_article
from .data.cities import CITIES
from .data.countries import NAMED
from .home import CAPITALS

REGION = r"(?:region|oblast|province|district|county|prefecture|canton|governorate|raion|state)"
_WORD = r"[A-Z][\w’'-]{1,30}"
AREAS = re.compile(
    rf"\b(?P<name>{_WORD}(?: {_WORD}){{0,2}}) (?P<kind>(?i:{REGION}))\b(?!\w)(?! (?:of|[A-Z]))"
)
TOWNS = re.compile(
    rf"\b(?:[Cc]ity of |(?:[Ii]n|[Ff]rom|[Tt]o|[Nn]ear|of) )(?P<town>{_WORD}(?: {_WORD}){{0,1}})"
)
DIOCESES = re.compile(
    rf"\b(?:[Aa]rch)?(?:[Dd]iocese|[Ee]parchy) of (?P<see>{_WORD}(?:[ -]{_WORD}){{0,2}})"
)
_STATE = r"(?:[A-Z]\w{2,20} ?){1,3}"
BANK = re.compile(
    rf"(?:\b(?P<whose>{_STATE})[’']s )?\b(?P<name>(?:[Cc]entral|[Rr]eserve|National) [Bb]ank)\b"
    rf"(?: of (?:the )?(?P<state>{_STATE}))?"
)
CENTRAL = {name: state for (name, kind), state in NAMED.items() if kind == "country"}
SEES = frozenset({"bishop", "archbishop"})
FARTHEST_SEE = 250  # characters between a diocese and its bishop
REGIONAL = {
    "regional": ("region", "oblast"), "provincial": ("province",), "district": ("district",),
    "county": ("county",),
}  # fmt: skip
NAMED_ALONE = frozenset("governor minister premier".split())
TOWN_OFFICES = frozenset({"mayor", "councillor", "councilor", "alderman"})
REGION_OFFICES = frozenset("governor akim hakim hokim khokim prefect".split())


CITY_BODIES = frozenset(
    "council kenesh hall administration court party duma parliament assembly police".split()
)


class Localities:
    """The towns and regions of the text of ``cast``, looked for when the first is asked for."""

    def __init__(self, cast):
        self.text, self.starts = cast.tokens.text, cast.tokens.starts
        self._areas = self._towns = None

    def of_office(self, title, token):
        """Return the town or region of a bare local office at ``token``, "" for none."""
        words = title.lower().replace("vice-", "vice ").split()
        if words[-1] in TOWN_OFFICES:
            return _nearest(self.towns, self.starts[token])
        if words[-1] in REGION_OFFICES:
            return _nearest(self.areas, self.starts[token])
        return self._see(self.starts[token]) if words[-1] in SEES else ""

    def of_region(self, title, token):
        """Return title and place of *regional prosecutor* and its like, ("", "") for no other."""
        words = title.split()
        kinds = next(
            (REGIONAL[word.lower()] for word in words[:-1] if word.lower() in REGIONAL), ()
        )
        named = [one for one in self.areas if one[1].lower().endswith(kinds)] if kinds else []
        place = _nearest(named, self.starts[token])
        if not place:
            return "", ""
        if words[-1].lower() in NAMED_ALONE:
            place = place.removesuffix(" province")
        rest = " ".join(word for word in words if word.lower() not in REGIONAL)
        return rest[:1].upper() + rest[1:], place

    def _see(self, offset):
        """Return the diocese named shortly before ``offset``, "" for none."""
        if "iocese of" not in self.text and "parchy of" not in self.text:
            return ""
        found = DIOCESES.finditer(self.text, max(offset - FARTHEST_SEE, 0), offset)
        return next((one["see"] for one in reversed(list(found))), "")

    def of_kind(self, kind, token):
        """Return the place that *the region* or *the city* means at ``token``, "" for none."""
        if kind in {"city", "town"}:
            return _nearest(self.towns, self.starts[token])
        kinds = [one for one in self.areas if one[1].lower().endswith(kind)]
        return _nearest(kinds, self.starts[token])

    def of_body(self, body, token):
        """Return a body of a town or region with its name: *Osh city council*, "" for no other."""
        kind, _, rest = body.partition(" ")
        if kind.lower() == "city" and rest.lower() in CITY_BODIES:
            town = _nearest(self.towns, self.starts[token])
            seat = rest.lower() == "hall"
            return "" if not town else f"{body} of {town}" if seat else f"{town} {body}"
        if kind.lower() == "regional" and rest:
            regions = [one for one in self.areas if one[1].endswith((" region", " oblast"))]
            region = _nearest(regions, self.starts[token]).rpartition(" ")[0]
            return f"{region} {body}" if region else ""
        return ""

    @cached_property
    def bank(self):
        """The name and state of the central bank that the text names, "" for none."""
        found = BANK.search(self.text)
        if not found:
            return ""
        state = CENTRAL.get(found["state"] or found["whose"] or "", "")
        name = found["name"]
        the = with_article(state, True)
        return (f"{name} of {the}{state}" if state else name), state

    @property
    def areas(self):
        if self._areas is None:
            self._areas = [(found.start(), _area(found)) for found in AREAS.finditer(self.text)]
        return self._areas

    @property
    def towns(self):
        if self._towns is None:
            self._towns = [
                (found.start(), town)
                for found in TOWNS.finditer(self.text)
                if (town := _town(found["town"]))
            ]
        return self._towns


def _area(found):
    """Return the name of an area: *Osh region*, but *Guerrero* for *Guerrero state*."""
    return found["name"] if found["kind"] == "state" else f"{found['name']} {found['kind']}"


def _town(words):
    """Return the known town that ``words`` begin with, or ``None``."""
    first = words.split()[0]
    return next((one for one in (words, first) if one in CITIES or one in CAPITALS), None)


def _nearest(places, offset):
    before = [name for at, name in places if at < offset]
    names = {name for _, name in places}
    return before[-1] if before else names.pop() if len(names) == 1 else ""
