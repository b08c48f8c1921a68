"""Dates in the forms that wires put at the head of a dispatch, or in a file's name."""

import datetime
import re
from dataclasses import dataclass

MONTHS = {
    month: number
    for number, names in enumerate(
        [
            "january jan января",
            "february feb февраля",
            "march mar марта",
            "april apr апреля",
            "may мая",
            "june jun июня",
            "july jul июля",
            "august aug августа",
            "september sept sep сентября",
            "october oct октября",
            "november nov ноября",
            "december dec декабря",
        ],
        start=1,
    )
    for month in names.split()
}
MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
CLOCK = r"(?:,?[ T]+(?:at )?(?P<clock>\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?"
ZONE = r"(?: ?(?P<zone>GMT|UTC|Z|[+-]\d{2}:?\d{2}))?"
ISO = rf"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}}){CLOCK}{ZONE}"
DAY_FIRST = (
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {MONTH},? (?P<year>\d{{4}})(?: г\.?| года)?{CLOCK}{ZONE}"
)
MONTH_FIRST = DAY_FIRST.replace(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {MONTH},?",
    rf"{MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?",
)
FORMS = [re.compile(form, re.IGNORECASE) for form in (ISO, DAY_FIRST, MONTH_FIRST)]
DATELINE = re.compile(rf"{MONTH} (?P<day>\d{{1,2}})\b", re.IGNORECASE)
IN_NAME = re.compile(r"(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)")


@dataclass(frozen=True)
class Dated:
    """A day (ISO), its clock ("HH:MM" or ``None``), its zone hint, and where the words end."""

    day: str
    clock: str | None
    zone: str | None
    end: int


def date_at(text, start=0):
    """Return the ``Dated`` that begins at ``start`` of ``text``, or ``None``.

    Raises ``ValueError`` for a date that no calendar has, such as 2021-02-30.
    """
    for form in FORMS:
        match = form.match(text, start)
        if match:
            return _dated(match)
    return None


def _dated(match):
    parts = match.groupdict()
    if parts.get("iso"):
        day = datetime.date.fromisoformat(parts["iso"])
    else:
        month = MONTHS[parts["month"].lower()]
        day = datetime.date(int(parts["year"]), month, int(parts["day"]))
    clock = parts["clock"]
    if clock:
        hour, minute = (int(part) for part in clock.split(":"))
        clock = datetime.time(hour, minute).isoformat("minutes")
    zone = "UTC" if parts["zone"] in ("GMT", "UTC", "Z") else parts["zone"]
    return Dated(day.isoformat(), clock, zone, match.end())


def date_in_name(name):
    """Return the ISO day that stands in a file's name, or ``None``."""
    for match in IN_NAME.finditer(name):
        try:
            day = datetime.date(*(int(part) for part in match.groups()))
        except ValueError:
            continue
        if 1900 <= day.year <= 2100:
            return day.isoformat()
    return None
