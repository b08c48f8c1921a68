"""What tells people of one name apart: their names, offices, countries and fields."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum
from functools import lru_cache
from itertools import product, starmap

from articles.extraction.data.callings import (
    EXCLUSIVE,
    FAR_FROM_OFFICE,
    FIELDS_OF_LIFE,
    SHARED_TITLES,
)
from articles.extraction.data.countries import COUNTRIES
from people.naming import Likeness, likeness

STATES = frozenset(country.name for country in COUNTRIES)
YEARS = timedelta(days=3 * 365)  # within which two states' offices are two people's
MOVE = timedelta(days=30)  # from one office to another takes no less, unless a text says so
SERVING = {"current", "acting"}


EMPTY = frozenset("of the for and affair state national republic s".split())


class Standing(IntEnum):
    """How a person of a text stands to one who is known."""

    OTHER = 0
    APART = 1  # of one name, and certainly another
    DOUBT = 2  # of one name, and likely another
    LIKELY = 3
    SURE = 4


@dataclass(frozen=True)
class Office:
    """An office as a text or the database has it, with the days between which it is attested."""

    label: str
    title: str
    body: str
    state: str
    status: str
    first: date | None
    last: date | None
    sure: bool = True
    seats: int = 1

    def serving_near(self, other, span):
        """Tell whether both are held, at times no further apart than ``span``."""
        if not {self.status, other.status} <= SERVING or not self.first or not other.first:
            return False
        return self.first - span <= other.last and other.first - span <= self.last


@dataclass
class Somebody:
    """Everything that one text, or all that is known, says of a person."""

    names: set
    offices: set = field(default_factory=set)
    countries: set = field(default_factory=set)  # named in the texts that name the person
    fields: set = field(default_factory=set)
    forgotten: bool = False  # a row that no confirmed finding supports any more

    @property
    def states(self):
        return {office.state for office in self.offices} - {""}

    def learn(self, other):
        self.names |= other.names
        self.offices |= other.offices
        self.countries |= other.countries
        self.fields |= other.fields
        self.forgotten = self.forgotten and other.forgotten


def state_of(body, parent):
    """Return the state to which an office belongs, "" for none or one between states."""
    return next((name for name in (parent, body) if name in STATES), "")


def fields_of(words):
    """Return the fields of life that titles or callings show, none for public office."""
    return {FIELDS_OF_LIFE[word] for word in words.lower().split() if word in FIELDS_OF_LIFE}


def seats_of(title):
    """Return how many hold an office of that title at one time: 1, or 0 for no fixed number."""
    words = title.lower().split()
    return 0 if {*words[:1], *words[-1:]} & SHARED_TITLES or words[:2] == ["first", "deputy"] else 1


def likest(one, other):
    """Return the best ``Likeness`` between the names of two."""
    return max(starmap(likeness, product(one.names, other.names)))


def share_office(one, other):
    """Tell whether two are named in one office or body."""
    return _shared([(first, second) for first in one.offices for second in other.offices])


def compare(one, other):
    """Return the ``Standing`` of ``one`` to ``other`` and its reason in words."""
    alike = likest(one, other)
    if alike == Likeness.OTHER:
        return Standing.OTHER, ""
    if (one.forgotten or other.forgotten) and alike == Likeness.SAME:
        return Standing.SURE, ""
    offices = [(first, second) for first in one.offices for second in other.offices]
    if alike == Likeness.SOUNDS:
        return _sounding(offices)
    standing, reason = _by_offices(one, other, offices)
    if _only_single(one, other) and not _shared(offices):
        return min(standing, Standing.DOUBT), "A single name is not enough to tell."
    if alike == Likeness.SAME or standing == Standing.APART or _shared(offices):
        return standing, reason
    return Standing.DOUBT, "One name is shorter or turned round."


def _only_single(one, other):
    """Tell whether two agree in names of one word only."""
    agreeing = [first for first in one.names for second in other.names if likeness(first, second)]
    return all(" " not in name for name in agreeing)


def _sounding(offices):
    same = any(one.seats == other.seats == 1 and same_office(one, other) for one, other in offices)
    return (Standing.SURE if same else Standing.OTHER), ""


@lru_cache(maxsize=20_000)
def _telling(words):
    """Return the words of a title or body that tell it from others, in one form."""
    found = re.findall(r"[^\W\d_]+", words.casefold())
    return frozenset(one.removesuffix("s") for one in found) - EMPTY


def title_key(office):
    """Return what the title of one office has in common however it is written."""
    return " ".join(sorted(_telling(office.title)))


def same_office(one, other):
    """Tell whether two name one office, *Foreign Minister of X*, *Minister of Foreign Affairs*."""
    if one.label == other.label:
        return True
    return _telling(one.title) == _telling(other.title) and _same_body(one, other)


def _same_body(one, other):
    """Tell whether two offices are of one body, where one text may leave out the state."""
    if one.state and other.state and one.state != other.state:
        return False
    first, second = (_telling(who.body) - _telling(who.state) for who in (one, other))
    return first == second and (bool(first) or bool(one.state and other.state))


def _shared(offices):
    return any(
        same_office(one, other)
        or (_same_body(one, other) and _telling(one.body) != _telling(one.state))
        for one, other in offices
    )


def _by_offices(one, other, offices):
    if _shared(offices):
        return Standing.SURE, ""
    other_field = _other_field(one, other)
    if other_field:
        return other_field, "They are known in different fields."
    if one.states and other.states:
        if one.states.isdisjoint(other.states):
            return _of_two_states(offices)
        clash = next((pair for pair in offices if _clash(*pair)), None)
        if clash:
            return Standing.DOUBT, f"{clash[0].label} and {clash[1].label} at one time."
        return Standing.SURE, ""
    return _by_countries(one, other)


def _other_field(one, other):
    """Return the ``Standing`` of people of different fields, ``None`` where fields agree."""
    if one.fields & other.fields or not (one.fields | other.fields):
        return None
    if not all(who.fields or who.offices for who in (one, other)):
        return None
    far = (one.fields | other.fields) & FAR_FROM_OFFICE
    return Standing.DOUBT if far else Standing.LIKELY


def _of_two_states(offices):
    sure = [pair for pair in offices if pair[0].sure and pair[1].sure and all(_states(pair))]
    if not sure:
        return Standing.LIKELY, "Their offices are read as those of different states."
    if any(first.serving_near(second, YEARS) for first, second in sure):
        return Standing.APART, "They serve different states at one time."
    return Standing.DOUBT, "Their offices are of different states."


def _states(pair):
    return [office.state for office in pair]


def _clash(one, other):
    """Tell whether nobody holds both offices at once."""
    kinds = {EXCLUSIVE.get(office.title.lower().split()[-1]) for office in (one, other)}
    kinds |= {EXCLUSIVE.get(office.title.lower().split()[0]) for office in (one, other)}
    kinds -= {None}
    several = len(kinds) > 1 or (kinds == {"place"} and not _one_place(one, other))
    return several and one.sure and other.sure and one.serving_near(other, MOVE)


def _one_place(one, other):
    return bool(set(one.body.split()) & set(other.body.split())) or not (one.body and other.body)


def _by_countries(one, other):
    """Compare people of whom one holds no office of a state."""
    if not (one.offices or other.offices):
        return Standing.LIKELY, "Nothing but the name agrees: no office is named."
    if (one.states or one.countries) & (other.states or other.countries):
        return Standing.SURE, ""
    return Standing.LIKELY, "Nothing but the name agrees."
