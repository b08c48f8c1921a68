"""A pasted programme becomes planned events: text in, items out; no database, no clock.

Lines with an hour are items, lines with a day set the day of those below, a line without either
goes on with the item above. What cannot be read is kept and said.
"""

import datetime
import re
from dataclasses import dataclass, field

from articles.extraction.home import TOWNS

MONTHS = "january february march april may june july august september october november december"
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
NUMBERS = {name: n for names in (MONTHS, RUSSIAN) for n, name in enumerate(names.split(), 1)}
NUMBERS |= {name[:3]: n for name, n in list(NUMBERS.items())[:12]} | {"sept": 9}
NAMED = "|".join(sorted(NUMBERS, key=len, reverse=True))
WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)"
LEADING = rf"^\W*(?:(?:on )?{WEEKDAY}\b[,.]?\s*)?"
YEAR = r"(?:,?\s*(?P<year>\d{4}))?(?:\s*г(?:ода|\.)?)?"
DAYS = [
    re.compile(
        rf"{LEADING}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{NAMED})\b\.?{YEAR}",
        re.I,
    ),
    re.compile(
        rf"{LEADING}(?P<month>{NAMED})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[:.]\d\d){YEAR}",
        re.I,
    ),
    re.compile(rf"{LEADING}(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})\b", re.I),
    re.compile(
        rf"{LEADING}(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./](?P<year>\d{{4}})\b", re.I
    ),
]
CLOCK = r"(?P<{0}hour>\d{{1,2}})(?:[:.h](?P<{0}minute>\d{{2}}))?(?:\s*(?P<{0}half>[ap])\.?m\.?)?"
TIME = re.compile(
    rf"^[\W_]*(?:at |from |around |о |в )?{CLOCK.format('')}"
    rf"(?:\s*(?:-|–|—|to|till|until)\s*{CLOCK.format('end')})?(?:\s*(?:hrs|hours|local time)\b)?"
    r"\s*[-–—:;,.)|\t]*\s*(?P<what>.*)$",
    re.I,
)
PLACE = re.compile(r"\s*(?:(?:venue|place|location|where|место)\s*:\s*|@\s*)(?P<place>.+)$", re.I)
ASIDE = re.compile(r"\s*\((?P<place>[^()]{3,100})\)\s*$")
SITE = (
    "residence|palace|hall|square|house|hotel|centre|center|airport|university|ministry|building"
    "|room|park|theatre|theater|museum|stadium|complex|embassy|headquarters|academy|library"
    "|monument|memorial|cathedral|mosque|church|arena|garden|school|club|checkpoint|institute"
)
SITE_RU = (
    r"(?:гос)?резиденци[яи]|двор(?:ец|це)|зале?|площад[ьи]|дом(?:е правительства)?|гостиниц[аеы]"
    r"|отел[ьея]|аэропорте?|университете?|министерств[оа]|здани[еия]|театре?|музе[йея]|парке?"
)
LEADS = r"(?:\s*,\s*(?:(?:at|in)\s+)?|\s+[-–—]\s+|\s+(?:at|in)\s+)(?:the\s+)?"
LEADS_RU = r"(?:\s*,\s*(?:в\s+)?|\s+[-–—]\s+|\s+в\s+)"
PLAIN = "state|presidential|government|national|new|old|main|international|central|congress|press"
AFTER = re.compile(rf"{LEADS}(?P<place>(?:(?:[A-ZА-Я][\w’'-]*|{PLAIN})\s+){{0,5}}(?i:{SITE})\b.*)$")
AFTER_RU = re.compile(rf"{LEADS_RU}(?P<place>(?:[А-ЯЁ][\w«»-]*\s+){{0,4}}(?i:{SITE_RU})\b.*)$")
TOWN_NAMES = "|".join(sorted(map(re.escape, TOWNS), key=len, reverse=True))
TOWN = re.compile(rf"(?:,\s*|\s+in\s+)(?P<place>{TOWN_NAMES})$")
KINDS = [
    ("signing", r"sign|подписан"),
    ("phone call", r"phone|телефон"),
    ("award", r"award|decorat|medal|наград"),
    ("appointment", r"sworn in|swearing|inaugurat|appoint|инаугурац"),
    ("anniversary", r"anniversar|commemorat|годовщин|юбиле"),
    ("summit", r"summit|саммит"),
    ("opening", r"open(?:s|ing)\b|unveil|launch|открыт"),
    ("ceremony", r"ceremon|wreath|reception|parade|церемон|возложен"),
    ("trial", r"trial|hearing of the case|court|суд\b"),
    ("vote", r"\bvot(?:e|ing)|голосован"),
    ("election", r"election|выбор"),
    ("session", r"session|sitting|plenary|parliament|committee|заседан|сесси"),
    ("conference", r"conference|briefing|forum|congress|seminar|конференц|брифинг|форум"),
    ("inspection", r"inspect|tour of|проверк"),
    ("talks", r"talks|negotiat|consultat|переговор"),
    ("visit", r"visit|arriv|depart|визит|прибыт"),
    ("meeting", r"meet|receiv|audience|встреч|прием"),
]
LONGEST = 200  # lines


@dataclass
class Item:
    """One planned event: ``time`` is ``None`` where only the day is known."""

    day: datetime.date | None
    time: datetime.time | None
    kind: str
    title: str
    place: str
    line: str


@dataclass
class Programme:
    """What was read, and (line, why) of what was not."""

    items: list = field(default_factory=list)
    unread: list = field(default_factory=list)


def read_programme(text, day=None):
    """Return the ``Programme`` that ``text`` tells; ``day`` holds until a line names another."""
    found = Programme()
    lines = [line.strip() for line in text.splitlines()]
    for line in filter(None, lines[:LONGEST]):
        day = _line(found, line, day)
    found.unread += [
        (line, f"Only {LONGEST} lines are read.") for line in filter(None, lines[LONGEST:])
    ]
    for one in found.items:
        one.title = one.title[:1].upper() + one.title[1:]
    return found


def _line(found, line, day):
    """Take in one line; return the day that holds below it."""
    named, rest, wrong = _day_in(line, day)
    if wrong:
        found.unread.append((line, wrong))
        return day
    match = TIME.match(rest)
    if match and _is_clock(match):
        _timed(found, line, match, named or day)
    elif named and len(rest.strip(" \t,.:;-–—")) > 2:
        found.items.append(_item(named, None, rest.strip(" \t,.:;-–—"), line))
    elif not named:
        _goes_on(found, line)
    return named or day


def _timed(found, line, match, day):
    moment = _time(match)
    what = match["what"].strip(" \t,;")
    if moment is None:
        found.unread.append((line, "There is no such hour."))
    elif day is None:
        found.unread.append((line, "No day: write it above, or choose one."))
    else:
        found.items.append(_item(day, moment, what, line))


def _goes_on(found, line):
    """Add a line without day and hour to the item above: its place, or more of its words."""
    place = PLACE.match(line)
    if not found.items:
        found.unread.append((line, "No hour and no day."))
    elif place:
        found.items[-1].place = place["place"].strip(" .")[:200]
    else:
        above = found.items[-1]
        found.items[-1] = _item(
            above.day, above.time, f"{above.title} {line}".strip(), above.line, above.place
        )


def _day_in(line, near):
    """Return (day, what follows it, what is wrong) of a line that begins with a day."""
    for form in DAYS:
        match = form.match(line)
        if not match:
            continue
        month = match["month"].casefold()
        month = int(month) if month.isdigit() else NUMBERS[month]
        year = match["year"] or (near and near.year)
        if not year:
            return None, line, "The day has no year, and none was chosen."
        try:
            day = datetime.date(int(year), month, int(match["day"]))
        except ValueError:
            return None, line, "There is no such day."
        return day, line[match.end() :].lstrip(" ,.:;-–—"), ""
    return None, line, ""


def _is_clock(match):
    """Tell an hour from a number: it has minutes, or am or pm."""
    return bool(match["minute"] or match["half"])


def _time(match):
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].casefold() == "p" else 0)
    return datetime.time(hour, minute) if hour < 24 and minute < 60 else None


def _item(day, time, what, line, place=""):
    for form in (PLACE, ASIDE, AFTER, AFTER_RU, TOWN):
        match = form.search(what.rstrip(" ."))
        if match and match.start() > 2:
            place, what = match["place"], what[: match.start()]
            break
    kind = next((name for name, cue in KINDS if re.search(rf"\b(?:{cue})", what, re.I)), "meeting")
    title = what.strip(" \t,.;:-–—")[:250] or line[:250]
    return Item(day, time, kind, title, place.strip(" .")[:200], line)
