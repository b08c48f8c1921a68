"""Days that a sentence names, resolved against the day of the dispatch."""

import datetime
import re

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTH_NAMED = re.compile("|".join(MONTHS))
MONTH = "(?P<month>" + "|".join(MONTHS) + ")"
YEAR = r"(?:,? (?P<year>\d{4}))?"
DAYS = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|–|to|and) ?(?P<last>\d{1,2})(?:st|nd|rd|th)?)?"
EXACT = (
    re.compile(rf"\b(?:on |from )?{MONTH} {DAYS}{YEAR}\b"),
    re.compile(rf"\b(?:on |from )?{DAYS}(?: of)? {MONTH}{YEAR}\b"),
)
RELATIVE = re.compile(
    r"\b(?P<word>today|yesterday|tomorrow|tonight|the day before yesterday)\b", re.I
)
WEEKDAY = re.compile(rf"\b(?:on|this|last|next) (?P<weekday>{'|'.join(WEEKDAYS)})\b")
DAYS_NAMED = ("day", "tomorrow", "tonight")  # inside *today*, *Monday*
FUTURE = re.compile(r"\b(?:will|is to|are to|scheduled|due|plans to|is expected)\b")
SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2}


def day_in(sentence, published):
    """Return the first and last ISO day that ``sentence`` names, ``None`` for what it leaves open.

    ``published`` is the ISO day of the dispatch; without it only dates with a year are days.
    """
    anchor = datetime.date.fromisoformat(published) if published else None
    for form in EXACT if MONTH_NAMED.search(sentence) else ():
        match = form.search(sentence)
        if match:
            return _exact(match, anchor)
    words = sentence.lower()
    if anchor is None or not any(word in words for word in DAYS_NAMED):
        return None, None
    relative = RELATIVE.search(sentence)
    if relative:
        shift = SHIFTS[relative["word"].lower()]
        return (anchor + datetime.timedelta(days=shift)).isoformat(), None
    weekday = WEEKDAY.search(sentence)
    return (_weekday(weekday, sentence, anchor), None) if weekday else (None, None)


def _exact(match, anchor):
    year = int(match["year"]) if match["year"] else None
    month, day = MONTHS.index(match["month"]) + 1, int(match["day"])
    try:
        first = datetime.date(year, month, day) if year else _nearest(month, day, anchor)
        last = first.replace(day=int(match["last"])) if first and match["last"] else None
    except ValueError:
        return None, None
    return (first.isoformat(), last.isoformat() if last else None) if first else (None, None)


def _nearest(month, day, anchor):
    """Return the day of that name that lies nearest to ``anchor``, ``None`` without one."""
    if anchor is None:
        return None
    days = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        try:
            days.append(datetime.date(year, month, day))
        except ValueError:
            continue
    return min(days, key=lambda one: abs(one - anchor), default=None)


def _weekday(match, sentence, anchor):
    wanted = WEEKDAYS.index(match["weekday"])
    ahead = (wanted - anchor.weekday()) % 7
    future = match[0].startswith("next") or FUTURE.search(sentence)
    shift = (ahead or 7) if future else ahead - 7 if ahead else 0
    return (anchor + datetime.timedelta(days=shift)).isoformat()
