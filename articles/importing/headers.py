"""Dates in the forms that wires put at the head of a dispatch."""

import datetime
import re
from dataclasses import dataclass

from articles.importing.zones import NAMED, ZONE, offset_of

MONTHS = {
    month: number
    for number, names in enumerate(
        [
            "january jan января январь янв січня janvier enero janeiro januar gennaio ocak",
            "february feb февраля февраль фев лютого février febrero fevereiro februar şubat",
            "march mar марта март мар березня mars marzo março märz mart",
            "april apr апреля апрель апр квітня avril abril aprile nisan",
            "may мая май травня mai mayo maio maggio mayıs",
            "june jun июня июнь июн червня juin junio junho juni giugno haziran",
            "july jul июля июль июл липня juillet julio julho juli luglio temmuz",
            "august aug августа август авг серпня août agosto ağustos",
            "september sept sep сентября сентябрь сен вересня septembre septiembre setembro eylül",
            "october oct октября октябрь окт жовтня octobre octubre outubro oktober ottobre ekim",
            "november nov ноября ноябрь ноя листопада novembre noviembre novembro kasım",
            "december dec декабря декабрь дек грудня décembre diciembre dezembro dezember aralık",
        ],
        start=1,
    )
    for month in names.split()
}
MONTH_WORD = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
MONTH = rf"{MONTH_WORD}\b\.?"
ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
HOURS = (
    r"(?P<clock>\d{1,2}[:.]\d{2}(?![\d.]\d)|\d{1,2}h\d{2}"
    rf"|\d{{4}}(?= ?(?:{NAMED}|hrs|hours)\b)"
    r"|\d{1,2}(?= ?[ap]\.?m\b))"
    r"(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?P<half>[ap])\.?m\b\.?| ?(?:hrs|hours)\b)?"
)
LED = r"(?:,|T| -| –| —| \||;| /|:)?\s{0,3}(?:[(\[]|at |в |@ )?\s?"
AFTER = rf"(?:{LED}{HOURS}{ZONE})?"
SINGLE = rf"{HOURS}{ZONE}(?: local time| [A-Z]\w+ time)?"
YEAR = r"(?P<year>\d{4})(?!\d)(?: года| год| г\.?)?"
FORMS = [
    re.compile(form + AFTER, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<number>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",
        r"(?P<year>\d{4})(?P<number>\d{2})(?P<day>\d{2})(?:T(?P<packed>\d{4})(?:\d{2})?"
        r"(?P<utc>Z)?)?(?=\s|\Z)",
        rf"{ORDINAL}(?: |\. |-| of | de ){MONTH}(?:,? |-|, of | de ){YEAR}",
        rf"{ORDINAL}-{MONTH}-(?P<short>\d{{2}})(?!\d)",
        rf"{MONTH},? {ORDINAL},? {YEAR}",
        r"(?P<first>\d{2})(?P<mark>\.)(?P<second>\d{2})\.(?P<short>\d{2})(?![\d.:])",
        r"(?P<first>\d{1,2})(?P<mark> / |[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})(?!\d)"
        r"(?: года| г\.?)?",
    )
]
DAY_ONLY = re.compile(
    rf"(?:{MONTH} {ORDINAL}|(?P<day2>\d{{1,2}})\.? {MONTH.replace('month', 'month2')})(?!\w)",
    re.IGNORECASE,
)
CLOCK = re.compile(SINGLE, re.IGNORECASE)
LATEST = 2100


class UnclearDate(ValueError):
    """The figures, which end at ``end``, are a wrong date or can be read as two ``days`` (ISO)."""

    def __init__(self, why, end=0, days=()):
        super().__init__(why)
        self.end, self.days = end, days


@dataclass(frozen=True)
class Dated:
    """A day (ISO), its clock ("HH:MM" or ``None``), its offset from UTC, where the words end."""

    day: str
    clock: str | None
    zone: str | None
    end: int


def date_at(text, start=0):
    """Return the ``Dated`` that begins at ``start`` of ``text``, or ``None``.

    Raises ``UnclearDate`` for a date that no calendar has, such as 2021-02-30, and for one that
    can be read in two ways, such as 03/04/2021.
    """
    for form in FORMS:
        match = form.match(text, start)
        if match:
            try:
                return _dated(match)
            except UnclearDate as error:
                raise UnclearDate(str(error), match.end(), error.days) from error
    return None


def clock_at(text, start=0):
    """Return (clock, zone, end) of the hour that stands alone at ``start``, or ``None``."""
    match = CLOCK.match(text, start)
    if not match:
        return None
    try:
        return _clock(match["clock"], match["half"]), offset_of(match["zone"]), match.end()
    except ValueError:
        return None


def day_at(text, start=0):
    """Return ((month, day), end) of a day without a year at ``start``, or ``None``."""
    match = DAY_ONLY.match(text, start)
    if not match:
        return None
    month = MONTHS[(match["month"] or match["month2"]).lower()]
    return (month, int(match["day"] or match["day2"])), match.end()


def day_in(year, month, day):
    """Return the ISO day of these numbers; raise ``UnclearDate`` where no calendar has it."""
    try:
        found = datetime.date(year, month, day)
    except ValueError as error:
        raise UnclearDate("its date is in no calendar") from error
    if not 1900 <= year <= LATEST:
        raise UnclearDate("its date is in no calendar")
    return found.isoformat()


def _dated(match):
    parts = match.groupdict()
    year = int(parts.get("year") or f"20{parts.get('short')}")
    day = day_in(year, *_month_and_day(parts))
    hour = parts.get("packed") or parts["clock"]
    try:
        clock = hour and _clock(hour, parts["half"])
        zone = offset_of(parts["zone"] or parts.get("utc")) if clock else None
    except ValueError as error:
        raise UnclearDate("its hour is on no clock") from error
    return Dated(day, clock, zone, match.end())


def _month_and_day(parts):
    if parts.get("month"):
        return MONTHS[parts["month"].lower()], int(parts["day"])
    if parts.get("number"):
        return int(parts["number"]), int(parts["day"])
    first, second = int(parts["first"]), int(parts["second"])
    if parts["mark"] == "." or first > 12 or first == second:
        return second, first
    if second > 12:
        return first, second
    year = int(parts["year"])
    raise UnclearDate(
        f"its date {parts['first']}{parts['mark']}{parts['second']} can be read in two ways",
        days=(day_in(year, second, first), day_in(year, first, second)),
    )


def _clock(words, half=None):
    figures = re.sub(r"\D", "", words)
    hour, minute = (int(figures[:-2]), int(figures[-2:])) if len(figures) > 2 else (int(figures), 0)
    if half:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return datetime.time(hour, minute).isoformat("minutes")
