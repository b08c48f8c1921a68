"""The dateline that opens a lead: place, day and agency in the habits of the world's wires."""

import re
from dataclasses import dataclass

from articles.importing.headers import UnclearDate, clock_at, date_at, day_at

NEAR = 160  # characters in which a dateline stands
WEEKDAY = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? ", re.IGNORECASE)
START = re.compile(r"(?:\d{1,2}:\d{2} ?[|/–-] )?\(?")
DATED = re.compile(r"\((?=[^()]{6,40}\))")
REGION = re.compile(r"\[[^\[\]]{2,40}\]|\([A-Z]{1,3}/[A-Z]{1,3}\)")
AGENCY = re.compile(r"\([^()]{2,60}\)|/[^/\n]{2,40}/|\[[^\[\]]{2,40}\]")
WIRE = re.compile(r"[A-Z]{3,15}(?![\w’'])|\d{2}\.kg(?: news agency)?|[A-Z][\w-]{1,20}(?=/)")
WORD = r"(?:[^\W\d_a-z](?:\.[A-Z]){1,3}\.|(?i:st|mt|ft|pt)\. |[^\W\d_a-z][\w’'-]{1,30})"
PLACE = re.compile(
    rf"{WORD}(?:[ /]?(?:{WORD}|(?:de|del|da|al|of|and|the)\b)){{0,5}}(?:\.(?= [(–—]))?"
)
JOINT = re.compile(r"\)?[,.;]? ?[–—-]{0,2} ?")
STOP = re.compile(
    r"(?P<dash>\)?[,.]? ?(?:--?| ?[–—―]) |(?<=[)\]/])--(?=\w)|: |/\s?)|\)?\. (?=\W?[^\W\d_a-z])"
    r"|(?<=[)\]/]) "
)
HANGING = re.compile(r" (?:of|and|the)$")
AGENCY_WORDS = 3  # a place in small letters before an agency has no more words than this


@dataclass
class Dateline:
    """Where the lead goes on, the ``Dated`` it names, and (month, day) where it has no year."""

    end: int
    dated: object = None
    day: tuple | None = None
    sure: bool = True  # it names a day or an agency, not only a place


def dateline_of(lead):
    """Return the ``Dateline`` that opens ``lead``, or ``None``."""
    opening = lead[:NEAR]
    at, seen, found = START.match(opening).end(), {}, None
    while piece := _piece(opening, at, seen):
        kind, end = piece
        seen[kind] = opening[at:end]
        stop = STOP.match(opening, end)
        if stop and _opens(seen, stop, opening[stop.end() :]):
            found = Dateline(stop.end(), **_day(seen.get("day", "")), sure=len(seen) > 1)
        at = JOINT.match(opening, end).end()
    return found


def _piece(text, at, seen):
    """Return (kind, end) of what stands at ``at``, or ``None`` where the dateline is over."""
    day = _end_of_day(text, at)
    if day and "day" not in seen:
        return "day", day
    clock = clock_at(text, at) if seen else None
    if clock and "clock" not in seen:
        return "clock", clock[2]
    region = REGION.match(text, at) if "place" in seen else None
    if region and "region" not in seen:
        return "region", region.end()
    before = text[:at].rstrip()[-1:]
    agency = AGENCY.match(text, at) if seen else None
    if agency and "agency" not in seen:
        return ("agency" if "place" in seen else "place"), agency.end()
    wire = WIRE.match(text, at) if before and before in ".,–—-" else None
    if wire and "place" in seen and "wire" not in seen and before != ",":
        return "wire", wire.end()
    place = PLACE.match(text, at)
    if place and ("place" not in seen or before == ","):
        return ("wire" if wire and len(seen) > 1 else _place(seen)), place.end()
    return None


def _place(seen):
    return f"place {len(seen)}" if "place" in seen else "place"


def _end_of_day(text, at):
    """Return where the day at ``at`` ends, which may stand in brackets."""
    bracket = DATED.match(text, at)
    end = _end_of_bare_day(text, bracket.end() if bracket else at)
    return end and end + (bracket is not None and text[end : end + 1] == ")")


def _end_of_bare_day(text, at):
    at = (WEEKDAY.match(text, at) or re.match("", text)).end() or at
    try:
        dated = date_at(text, at)
    except UnclearDate:
        return None
    if dated:
        return dated.end
    day = day_at(text, at)
    return day[1] if day else None


def _day(words):
    words = WEEKDAY.sub("", words.strip("()"))
    dated = date_at(words) if words else None
    day = None if dated or not words else day_at(words)
    return {"dated": dated, "day": day and day[0]}


def _opens(seen, stop, after):
    """Tell a dateline from the beginning of a sentence."""
    place = seen.get("place", "").strip("()")
    if not place or HANGING.search(place):
        return False
    if "day" in seen:
        return True
    if place.isupper():
        begins = after.lstrip("«“\"‘'")[:1].isupper()
        return bool(stop["dash"] and begins) or "agency" in seen or "wire" in seen
    named = seen.get("agency", "")[1:2].isupper() and len(place.split()) <= AGENCY_WORDS
    return seen.get("wire", "")[:2].isdigit() or bool(stop["dash"] and named)
