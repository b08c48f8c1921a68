"""The day of a dispatch where no line above the body says it, or one that has two readings."""

import datetime
import re

from articles.importing.datelines import dateline_of
from articles.importing.headers import DAY_ONLY, Dated, date_at, day_at
from articles.importing.layout import ends_sentence
from articles.importing.service import own_day

LONGEST = 160  # characters of a subtitle
SUBTITLES = 3
NEAR = 2000  # characters in which the text names its days
LATEST = 3  # days after an event on which it is still reported
WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def lead_dateline(paragraphs):
    """Return the dateline of the lead, which may stand below subtitles, or ``None``."""
    for one in paragraphs[:SUBTITLES]:
        dateline = dateline_of(one)
        if dateline or len(one) > LONGEST or ends_sentence(one):
            return dateline
    return None


def dated_otherwise(opening, dateline, paragraphs):
    """Return the ``Dated`` of a headline that bears its own, or of the reading that fits."""
    start = own_day(opening.headline) if opening.headline else None
    if start is not None:
        return date_at(opening.headline, start)
    if not opening.either:
        return None
    known = [dateline.day] if dateline and dateline.day else _days(paragraphs)
    fitting = [one for one in opening.either if any(_reports(one, day) for day in known)]
    if len(fitting) != 1:
        fitting = [one for one in opening.either if _has_weekday(one, paragraphs[0])]
    return Dated(fitting[0], None, None, 0) if len(fitting) == 1 else None


def _days(paragraphs):
    """Return the (month, day) pairs that the beginning of the text names."""
    text = "\n".join(paragraphs[:6])[:NEAR]
    found = (day_at(text, match.start()) for match in DAY_ONLY.finditer(text))
    return [day[0] for day in found if day]


def _reports(iso, day):
    """Tell whether a report of ``iso`` could tell of (month, day)."""
    published = datetime.date.fromisoformat(iso)
    try:
        event = datetime.date(published.year, *day)
    except ValueError:
        return False
    return 0 <= (published - event).days <= LATEST


def _has_weekday(iso, lead):
    """Tell whether the first weekday in the lead is that of ``iso`` or of the day before."""
    named = WEEKDAY.search(lead)
    published = datetime.date.fromisoformat(iso)
    days = {(published - datetime.timedelta(back)).strftime("%a") for back in (0, 1)}
    return named is not None and named[1][:3] in days
