"""Read: bytes to a dispatch with its date, headline, paragraphs and source. It knows forms only."""

import hashlib
import re
from dataclasses import dataclass

from articles.importing.encoding import Refused, cleaned, decoded
from articles.importing.headers import DATELINE, MONTHS, date_at, date_in_name
from articles.importing.headline import make_headline, source_of

MAX_BYTES = 5_000_000
__all__ = ["MAX_BYTES", "DispatchText", "Refused", "read"]

SEED_DATE = re.compile(r"\s{0,9}date(?: is|:)?\s+(?=\d)", re.IGNORECASE)
PUBLISHED = re.compile(
    r"(?:(?:published|updated|date|posted)(?: on)?\s*:?\s*|[A-Z][\w .'-]{2,40}, )"
    r"(?:\w{3,9}, )?(?=[\dA-Z])",
    re.IGNORECASE,
)
MAIL = re.compile(
    r"(?P<key>from|to|subject|headline|title|date|sent):\s*(?P<value>.*)", re.IGNORECASE
)
FURNITURE = re.compile(
    r"(?:(?:[A-Z]{3} \d+[.,]\d+\s*)+|link: ?\S*|views?: ?[\d ,]*|print|popular|share|read also:?.*"
    r"|\d{1,2}:\d{2}(?: \d+)?|for immediate release|(?:bbc|sky|abc|cbc|al jazeera|rnz) news"
    r"|(?:by )?(?:our |a )?(?:special |staff |own )?(?:correspondent|reporter)s?|https?://\S+)",
    re.IGNORECASE,
)
CITY_DATELINE = re.compile(
    rf"[A-Z][A-Z .'-]{{2,40}}, (?i:{DATELINE.pattern})(?:, (?P<year>\d{{4}}))?"
    r"(?: ?[/(][\w .-]{2,30}[/)])?(?: ?[-–—:.])+ ",
)
BYLINE = re.compile(r"\d{1,2}:\d{2},? .{4,80}|.{2,40}, \d{1,2}:\d{2}")
EMBARGO = re.compile(r"\s{0,9}EMBARGO(?:ED)?\b(?: UNTIL)?:?\s*(?P<when>.*)", re.IGNORECASE)
ADVISORY = re.compile(r"check against delivery|notes? to editors?\b|media advisory", re.IGNORECASE)
FLAG = re.compile(r"\W{0,12}(?P<flag>KILL|WITHDRAWN|CORRECTED|CORRECTION)\b")
LONGEST_HEADLINE = 200


@dataclass(frozen=True)
class DispatchText:
    """A dispatch as its form tells it; absent is ``None``. ``status_hint`` is "draft" or None."""

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

    @property
    def text(self):
        return "\n\n".join(self.paragraphs)


class _Header:
    """What the lines before the body say; filled while they are taken off."""

    def __init__(self):
        self.dated = None
        self.headline = None
        self.notes = []
        self.draft = False
        self.embargo = None

    def date(self, text, start):
        """Note the date at ``start`` of ``text``; return where its words end, or ``None``."""
        try:
            dated = date_at(text, start)
        except ValueError:
            self.notes.append("its date is in no calendar")
            return None
        if dated:
            self.dated = self.dated or dated
        return dated.end if dated else None


def read(raw, name):
    """Return the ``DispatchText`` of the bytes ``raw`` of the file ``name``.

    Raises ``Refused`` where they are empty, binary, too many, in no known encoding, or hold no
    text after the header.
    """
    if len(raw) > MAX_BYTES:
        raise Refused(f"it is over {MAX_BYTES // 1_000_000} MB", "Split it: one file a dispatch.")
    text, encoding = decoded(raw)
    text = cleaned(text)
    if not text.strip():
        raise Refused("it is empty", "Export it again, or remove it.")
    header = _Header()
    lines = _after_header(text.strip().split("\n"), header)
    paragraphs = _paragraphs(lines, header)
    if not paragraphs:
        raise Refused("there is no text after the header", "Add the body under the header.")
    return _dispatch(paragraphs, header, name, encoding, hashlib.sha256(raw).hexdigest())


def _dispatch(paragraphs, header, name, encoding, sha256):
    dated, from_name = header.dated, date_in_name(name)
    lead = CITY_DATELINE.sub("", paragraphs[0], count=1)
    return DispatchText(
        paragraphs=tuple(paragraphs),
        headline=header.headline,
        made_headline=make_headline(lead),
        source=next(filter(None, map(source_of, paragraphs)), None),
        published=dated.day if dated else from_name,
        clock=dated.clock if dated else None,
        zone_hint=dated.zone if dated else None,
        date_origin="text" if dated else "filename" if from_name else None,
        encoding=encoding,
        sha256=sha256,
        status_hint="draft" if header.draft else None,
        notes=tuple(header.notes),
        embargo_until=header.embargo,
    )


def _after_header(lines, header):
    """Return the lines after those that are header, having noted what they say."""
    lines = list(lines)
    while lines:
        line = lines[0].strip()
        rest = _taken(line, header)
        if rest is None:
            break
        lines[0:1] = [rest] if rest else []
    return lines


def _taken(line, header):
    """Return what of ``line`` is left after its header words, or ``None`` for no header."""
    if not line or FURNITURE.fullmatch(line):
        return ""
    for form in (_seed_date, _mail, _published, _embargo, _flag, _bare_date):
        rest = form(line, header)
        if rest is not None:
            return rest
    return None


def _seed_date(line, header):
    match = SEED_DATE.match(line)
    if not match:
        return None
    end = header.date(line, match.end())
    if end is None:
        return re.sub(r"^\d{4}-\d{2}-\d{2}\s*", "", line[match.end() :])
    return line[end:].strip()


def _published(line, header):
    match = PUBLISHED.match(line)
    end = header.date(line, match.end()) if match else None
    return None if end is None or line[end:].strip(" .") else ""


def _bare_date(line, header):
    if BYLINE.fullmatch(line):
        place = next((at.start() for at in re.finditer(r"\d{1,2} \w|\d{4}-", line)), None)
        return "" if place is not None and header.date(line, place) is not None else None
    try:
        dated = date_at(line)
    except ValueError:
        return None
    if dated and not line[dated.end :].strip(" ."):
        header.date(line, 0)
        return ""
    return None


def _mail(line, header):
    match = MAIL.fullmatch(line)
    if not match:
        return None
    key, value = match["key"].lower(), match["value"].strip()
    if key in ("subject", "headline", "title"):
        header.headline = value[:LONGEST_HEADLINE]
    elif key in ("date", "sent"):
        day = re.match(r"(?:\w{3,9}, )?", value).end()
        if header.date(value, day) is None:
            return None
    return ""


def _embargo(line, header):
    match = EMBARGO.fullmatch(line) if len(line) < LONGEST_HEADLINE else None
    if not match:
        return None
    dated = _moment(match["when"])
    if dated and dated.clock:
        zone = "+00:00" if dated.zone == "UTC" else dated.zone or ""
        header.embargo = f"{dated.day}T{dated.clock}{zone}"
        header.notes.append(f"embargoed until {dated.day} {dated.clock}")
    else:
        header.draft = True
        header.notes.append("its embargo cannot be read")
    return ""


def _moment(text):
    for at in re.finditer(r"\d|[A-Z]", text):
        try:
            dated = date_at(text, at.start())
        except ValueError:
            return None
        if dated:
            return dated
    return None


def _flag(line, header):
    match = FLAG.match(line)
    if not match or len(line) > LONGEST_HEADLINE:
        return None
    header.draft = True
    header.notes.append(f"marked {match['flag']}")
    return line[match.end() :].lstrip(" :-–—") if len(line) > match.end() + 3 else ""


def _paragraphs(lines, header):
    """Return the paragraphs of the body, having taken off a headline and page furniture."""
    while lines and (not lines[-1].strip() or FURNITURE.fullmatch(lines[-1].strip())):
        lines.pop()
    if not header.headline and _is_headline(lines):
        header.headline = " ".join(lines.pop(0).split())
        lines = _after_header(lines, header)
    blocks = re.split(r"\n[ \t]*\n\s*", "\n".join(lines).strip())
    if len(blocks) == 1:
        blocks = blocks[0].split("\n")
    paragraphs = [" ".join(block.split("\n")).strip() for block in blocks]
    paragraphs = [one for one in paragraphs if one and not FURNITURE.fullmatch(one)]
    if paragraphs:
        _dateline(paragraphs[0], header)
    if any(ADVISORY.search(one) for one in paragraphs[:2] + paragraphs[-1:]):
        header.draft = True
        header.notes.append("an advisory")
    return paragraphs


def _is_headline(lines):
    """Tell whether the first line is a headline: short, without a full stop, and a body follows."""
    if len(lines) < 2:
        return False
    first, rest = lines[0].strip(), [line for line in lines[1:] if line.strip()]
    ends_like_body = first.endswith((".", ",", ";", ":", "»", "”"))
    return bool(rest) and len(first) <= LONGEST_HEADLINE and not ends_like_body


def _dateline(lead, header):
    """Note a dateline with a year; one without a year dates nothing."""
    match = CITY_DATELINE.match(lead)
    if match and match["year"] and not header.dated:
        month = MONTHS[match["month"].lower()]
        header.date(f"{match['year']}-{month:02}-{int(match['day']):02}", 0)
