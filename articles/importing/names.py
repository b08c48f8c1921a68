"""The day that stands in a file's name; the file system's own time is never asked."""

import re

from articles.importing.headers import MONTH_WORD, MONTHS, UnclearDate, date_at, day_in

EDGE, STOP = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
MARK = r"(?P<mark>[-_./ ])"
FORMS = [
    re.compile(EDGE + form, re.IGNORECASE)
    for form in (
        rf"(?P<year>\d{{4}}){MARK}(?P<number>\d{{2}})(?P=mark)(?P<day>\d{{2}})(?:T\d{{2,6}})?{STOP}",
        rf"(?P<year>\d{{4}})(?P<number>\d{{2}})(?P<day>\d{{2}})(?:T?\d{{4}}|T?\d{{6}})?Z?{STOP}",
        rf"(?P<day>\d{{1,2}})[-_. ]?{MONTH_WORD}[-_. ]?(?P<year>\d{{4}}){STOP}",
        rf"{MONTH_WORD}[-_. ]?(?P<day>\d{{1,2}})[-_. ](?P<year>\d{{4}}){STOP}",
        rf"(?P<year>\d{{4}})[-_. ]?{MONTH_WORD}[-_. ]?(?P<day>\d{{1,2}}){STOP}",
    )
]
FIGURES = re.compile(rf"{EDGE}\d{{1,2}}(?P<mark>[-_./])\d{{1,2}}(?P=mark)\d{{4}}{STOP}")
YEAR = re.compile(rf"{EDGE}(?P<year>(?:19|20)\d{{2}})(?:(?=/\D)|[-_/](?P<number>\d{{2}}){STOP})")


def date_in_name(name):
    """Return the ISO day that stands in a file's name, ``None`` for none or for two."""
    days = {day for form in FORMS for match in form.finditer(name) if (day := _day(match))}
    days |= {day for match in FIGURES.finditer(name) if (day := _figures(match[0]))}
    return days.pop() if len(days) == 1 else None


def year_in_name(name, month):
    """Return the year for a day of ``month`` that a file's name gives, or ``None``.

    It is a folder of its own, or stands before a month, which must be the same.
    """
    years = {
        int(match["year"])
        for match in YEAR.finditer(name)
        if match["number"] in (None, f"{month:02}")
    }
    return years.pop() if len(years) == 1 else None


def _day(match):
    parts = match.groupdict()
    month = int(parts["number"]) if parts.get("number") else MONTHS[parts["month"].lower()]
    try:
        return day_in(int(parts["year"]), month, int(parts["day"]))
    except UnclearDate:
        return None


def _figures(words):
    try:
        return date_at(words.replace("_", "-")).day
    except UnclearDate:
        return None
