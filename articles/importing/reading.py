"""Read: bytes to a dispatch with its date, headline, paragraphs and source. It knows forms only."""

import hashlib
from dataclasses import dataclass, replace

from articles.importing.dating import dated_otherwise, lead_dateline
from articles.importing.encoding import Refused, cleaned, decoded
from articles.importing.foot import without_signs
from articles.importing.furniture import is_credit, is_furniture, without_tail
from articles.importing.headers import UnclearDate, day_in
from articles.importing.headline import make_headline, source_of
from articles.importing.layout import paragraphs_of, take_headline
from articles.importing.names import date_in_name, year_in_name
from articles.importing.notices import is_advisory, takes_back
from articles.importing.opening import Opening

MAX_BYTES = 5_000_000
MAX_CHARACTERS = 200_000  # a long speech has 60,000
KNOWN_BY = 40  # characters of a paragraph
__all__ = ["MAX_BYTES", "MAX_CHARACTERS", "DispatchText", "Refused", "read"]


@dataclass(frozen=True)
class DispatchText:
    """A dispatch as its form tells it; absent is ``None``. ``status_hint`` is "draft" or None.

    ``zone_hint`` is the clock's offset from UTC, as ``+06:00``. ``date_origin`` is "text",
    "filename", or "editor" for a day that was typed at the desk. ``flag`` is KILL, WITHDRAWN,
    CORRECTED or another word that takes back a story.
    ``above`` holds the lines that stand above the paragraphs.
    """

    paragraphs: tuple[str, ...]
    headline: str | None
    made_headline: str
    source: str | None
    published: str | None
    clock: str | None
    zone_hint: str | None
    date_origin: str | None
    encoding: str
    sha256: str
    status_hint: str | None = None
    notes: tuple[str, ...] = ()
    embargo_until: str | None = None
    flag: str | None = None
    above: str = ""

    @property
    def text(self):
        return "\n\n".join(self.paragraphs)


def read(raw, name):
    """Return the ``DispatchText`` of the bytes ``raw`` of the file ``name``.

    Raises ``Refused`` where they are empty, binary, too many, in no known encoding, a web page,
    or hold no text after the header.
    """
    if len(raw) > MAX_BYTES:
        raise Refused(f"it is over {MAX_BYTES // 1_000_000} MB", "Split it: one file a dispatch.")
    text, encoding = decoded(raw)
    text = cleaned(text)
    if len(text) > MAX_CHARACTERS:
        reason = f"its text has {len(text):,} characters; at most {MAX_CHARACTERS:,} are read"
        raise Refused(reason, "Split it: one file a dispatch.")
    if not text.strip():
        raise Refused("it is empty", "Export it again, or remove it.")
    opening = Opening()
    paragraphs = _paragraphs(opening, text.strip("\n").rstrip().split("\n"))
    if not paragraphs:
        raise Refused("there is no text after the header", "Add the body under the header.")
    _notices(opening, paragraphs)
    dispatch = _dispatch(paragraphs, opening, name, encoding, hashlib.sha256(raw).hexdigest())
    return replace(dispatch, above=_above(text, paragraphs[0]))


def _above(text, first):
    """Return what stands above the ``first`` paragraph."""
    return text[: max(text.find(first[:KNOWN_BY]), 0)].strip()


def _paragraphs(opening, lines):
    """Return the paragraphs of the body, having taken off header, headline and furniture.

    Who wrote and edited stands at the foot, wherever the dispatch says it.
    """
    lines = opening.take(lines)
    if not opening.headline:
        opening.headline = take_headline(lines)
        if opening.headline:
            lines = opening.take(lines)
    flat = [" ".join(line.split()) for line in lines]
    below = [line for line in flat if is_furniture(line) and is_credit(line)]
    lines = ["" if is_furniture(one) else line for one, line in zip(flat, lines, strict=True)]
    paragraphs = paragraphs_of(lines)
    if opening.headline and paragraphs and paragraphs[0] == opening.headline:
        paragraphs = paragraphs[1:]
    paragraphs = without_signs(opening.take_foot(without_tail(paragraphs)))
    return paragraphs and [*paragraphs, *opening.credits, *below]


def _notices(opening, paragraphs):
    """Note what the body says to editors."""
    ends = [opening.headline or "", *paragraphs[:2], paragraphs[-1]]
    if any(map(is_advisory, ends)):
        opening.hold("an advisory")
    flag = next(filter(None, map(takes_back, [*paragraphs[:2], *paragraphs[-2:]])), None)
    if flag and not opening.flag:
        opening.flagged(flag)


def _dispatch(paragraphs, opening, name, encoding, sha256):
    dateline = lead_dateline(paragraphs)
    dated = opening.dated or (dateline and dateline.dated)
    dated = dated or dated_otherwise(opening, dateline, paragraphs)
    from_name = None if dated else _day_from_name(name, opening.day or (dateline and dateline.day))
    return DispatchText(
        paragraphs=tuple(paragraphs),
        headline=opening.headline,
        made_headline=make_headline(paragraphs[0]),
        source=next(filter(None, map(source_of, paragraphs)), None) or opening.source,
        published=dated.day if dated else from_name,
        clock=dated.clock if dated else None,
        zone_hint=dated.zone if dated else None,
        date_origin="text" if dated else "filename" if from_name else None,
        encoding=encoding,
        sha256=sha256,
        status_hint="draft" if opening.draft else None,
        notes=tuple(opening.notes),
        embargo_until=opening.embargo,
        flag=opening.flag,
    )


def _day_from_name(name, day):
    """Return the ISO day that the file's name gives, or its year with a dateline's ``day``."""
    found = date_in_name(name)
    if found or not day:
        return found
    year = year_in_name(name, day[0])
    try:
        return day_in(year, *day) if year else None
    except UnclearDate:
        return None
