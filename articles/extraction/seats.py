"""Places right before a title: *Leeds North MP A B*, *Kollam District Collector A B*."""

from .bodies import AREAS
from .genuine import introduces
from .lexicon import ACRONYM, NAME

SIDES = frozenset("east west north south central upper lower mid new great greater old".split())
LOCAL_KINDS = frozenset("provincial district county city municipal divisional".split())
LONGEST_SEAT = 3  # words of a constituency


def of_constituency(tokens, office, after):
    """Read the seat of a member before the title: *Leeds North MP A B*."""
    first = office.first
    while first > max(after, office.first - LONGEST_SEAT) and _in_seat(tokens, first - 1):
        first -= 1
    seat = office.title == "MP" and introduces(tokens, office.last)
    if not seat or first == office.first or not tokens.has(first, NAME):
        return False
    office.first, office.body, office.of = first, tokens.words_in(first, office.first), "for"
    return True


def of_local(tokens, office, after):
    """Read the place of a local office: *Kollam District Collector A B*."""
    kind = office.title.split()[0].lower()
    first = office.first
    while first > max(after, office.first - LONGEST_SEAT) and _in_seat(tokens, first - 1):
        first -= 1
    local = kind in LOCAL_KINDS and " " in office.title and first < office.first
    if not local or not introduces(tokens, office.last) or not tokens.has(first, NAME):
        return False
    office.first, office.body = first, tokens.words_in(first, office.first)
    if kind in AREAS:
        area_to_body(office)
    return True


def _in_seat(tokens, at):
    named = tokens.has(at, NAME) and not tokens.has(at, ACRONYM)
    return (named and at not in tokens.places) or (tokens.capital(at) and tokens.low[at] in SIDES)


def area_to_body(office):
    """Make *Talgar district akim* the akim of Talgar district, not a district akim."""
    first, _, rest = office.title.partition(" ")
    if rest and first.lower() in AREAS | {"state"}:
        office.title, office.body = rest, f"{office.body} {first}"
