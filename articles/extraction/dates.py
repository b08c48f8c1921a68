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
MONTH_NAMED = re.compile("|".join(month[:3] for month in MONTHS))
DAYS_NAMED = ("day", "tomorrow", "night", "this ")  # inside *today*, *Monday*, *two days ago*
MONTH = "(?P<month>" + "|".join(MONTHS) + ")"
SHORT = "(?P<month>" + "|".join(f"{month[:3]}t?[.]?" for month in MONTHS) + ")"
YEAR = r"(?:,? (?P<year>\d{4}))?"
DAYS = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|–|to|and) ?(?P<last>\d{1,2})(?:st|nd|rd|th)?)?"
EXACT = (
    re.compile(rf"\b(?:on |from )?{MONTH} {DAYS}(?!\d){YEAR}\b"),
    re.compile(rf"\b(?:on |from )?(?:the )?{DAYS}(?: of)? {MONTH}{YEAR}\b"),
    re.compile(rf"\b{SHORT} {DAYS}(?!\d){YEAR}\b"),
)
RELATIVE = re.compile(
    r"\b(?P<word>the day before yesterday|the previous day|(?:a|one) day earlier"
    r"|today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)"
    r"|(?P<count>two|three|four|five) days ago)\b",
    re.IGNORECASE,
)
WEEKDAY = re.compile(
    rf"\b(?P<which>this |last |next |late |early |on |by )?(?:early |late )?"
    rf"(?<!since )(?<!until )(?<!till )(?P<weekday>{'|'.join(WEEKDAYS)})\b(?![’']s)"
)
SHIFTS = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "yesterday": -1, "last night": -1, "tomorrow": 1, "the day before yesterday": -2,
    "the previous day": -1, "a day earlier": -1, "one day earlier": -1,
}  # fmt: skip
COUNTS = {"two": -2, "three": -3, "four": -4, "five": -5}
LONG_AGO = re.compile(
    rf"\b(?:[Ii]n|since|of|until|from|during|by|[Bb]ack in)(?: (?:early|late|mid))?[ -]"
    rf"(?:(?P<month>{'|'.join(MONTHS)})\b(?! \d{{1,2}}\b|['’]s)(?:,? (?P<of>\d{{4}}))?"
    r"|(?P<year>(?:19|20)\d\d)\b)"
    rf"|\b(?P<vague>last (?:{'|'.join(MONTHS)})|earlier this (?:year|month)"
    r"|last (?:year|month|week|autumn|spring|summer|winter|century)"
    r"|(?:years?|months|weeks) (?:ago|earlier)|in recent \w{1,10}"
    r"|(?:in|over) the (?:past|last) (?!week|day)"
    r"|(?:a|one) (?:year|month|week) (?:ago|earlier|before))\b"
)
DATELINE = re.compile(
    r"[A-Z][^.;:!?]{0,60}?(?:[.] )?\d{1,2}[^;:!?]{0,30}?"
    r"(?:\([^)]{2,40}\)|/[^/]{2,20}/[.]?|[A-Z]{2,}|[A-Z]\w{1,9}-[A-Z]\w{1,9})?"
    r"\s{0,2}(?:--|-|–|—|:)\s"
)
SPOKEN = re.compile(
    r"\b(?:said|says|told \w{1,20}|confirmed|announced|reported|informed|statement|tweet|briefing)"
    r"(?: (?:in a statement|late|early|to \w{1,20}))? ?(?:on )?$"
)
# What ends or begins on a day did not happen on it: *until May 3*, *effective June 1*.
LIMIT = re.compile(
    r"\b(?:until|till|effective|effect(?: from| on)?|through|since|before|as of|valid for|due by"
    r"|deadline(?: of| is)?|no later than|expires?|assumed office"
    r"|(?:postponed|adjourned|deferred|moved)[^.;,]{0,40} (?:to|until|till))"
    r"(?: (?:on|from|the|of|next|late|early))? ?$"
)
ENDED = re.compile(
    r", (?:who|which|whose|whom|born|\w{2,12}ed) [^,;:]{1,120}, "
)  # an aside that has ended
CLAUSE = re.compile(
    r"[,;:]| since (?:he|she|[a-z]+ing)\b| that (?!post|day|office|position|time|job|year)"
)
WEEK = 7
COMING = re.compile(r"(?:from|until|by)\b")  # a month that is to come: *will lead it from June*
HALF_A_YEAR = 6
BESIDE = 24  # characters between words and the day that they tell of: *is due to begin on*
STALE = 21  # days after which what happened is no news


def day_in(sentence, published, at=0, planned=False, announced=False, end=None):
    """Return the first and last ISO day that ``sentence`` names nearest to the offset ``at``.

    ``None`` stands for what it leaves open. ``published`` is the ISO day of the dispatch; without
    it only dates with a year are days. ``planned`` says that the weekday is to come, ``announced``
    that the day on which it was said is its own if there is no other: *was fired, it said today*.
    What is not planned has a coming day only right after its words, which end at ``end``.
    """
    anchor = datetime.date.fromisoformat(published) if published else None
    line = DATELINE.match(sentence)
    begin = line.end() if line else 0
    days, said = [], []
    for match, day in _days(sentence, anchor, planned):
        start = match.start()
        coming = planned or end is None or at < start <= end + BESIDE
        if not coming and published and (day[0] or "") > published:
            continue
        if day[0] and start >= begin and not LIMIT.search(sentence, max(start - 40, 0), start):
            spoken = SPOKEN.search(sentence, 0, start)
            (said if spoken else days).append((abs(start - at), start, day))
    if not days and announced and not planned:
        days = said
    return min(days, key=lambda one: one[:2])[2] if days else (None, None)


def is_stale(sentence, published, at):
    """Tell whether ``sentence`` says near ``at`` that this was long before ``published``."""
    clause = CLAUSE.search(sentence[at + 1 : at + 90])
    end = at + 1 + clause.start() if clause else at + 90
    begin = max([at - 60, 0, *(one.end() for one in ENDED.finditer(sentence, 0, at))])
    match = LONG_AGO.search(sentence, begin, end)
    if not match or match["vague"]:
        return match is not None
    if published is None:
        return not match["of"] and not match["year"]
    year = int(match["of"] or match["year"] or 0)
    if year:
        return year < int(published[:4])
    ahead = (MONTHS.index(match["month"]) + 1 - int(published[5:7])) % len(MONTHS)
    return ahead != 0 and not (COMING.match(match[0]) and ahead <= HALF_A_YEAR)


def is_past(day, published):
    """Tell whether the ISO ``day`` lies too long before ``published`` to be news."""
    if not day or not published:
        return False
    span = datetime.date.fromisoformat(published) - datetime.date.fromisoformat(day)
    return span.days > STALE


def _days(sentence, anchor, planned):
    taken = []
    for form in EXACT if MONTH_NAMED.search(sentence) else ():
        for match in form.finditer(sentence):
            if not any(match.start() < end and start < match.end() for start, end in taken):
                taken.append(match.span())
                yield match, _exact(match, anchor, planned)
    words = sentence.lower()
    if anchor is None or not any(word in words for word in DAYS_NAMED):
        return
    for match in RELATIVE.finditer(sentence):
        shift = COUNTS[match["count"].lower()] if match["count"] else SHIFTS[match["word"].lower()]
        yield match, ((anchor + datetime.timedelta(days=shift)).isoformat(), None)
    for match in WEEKDAY.finditer(sentence):
        yield match, (_weekday(match, sentence, anchor, planned), None)


def _exact(match, anchor, planned):
    year = int(match["year"]) if match["year"] else None
    month = next(at for at, name in enumerate(MONTHS, 1) if name[:3] == match["month"][:3])
    day = int(match["day"])
    try:
        first = datetime.date(year, month, day) if year else _nearest(month, day, anchor, planned)
        last = first.replace(day=int(match["last"])) if first and match["last"] else None
    except ValueError:
        return None, None
    return (first.isoformat(), last.isoformat() if last else None) if first else (None, None)


def _nearest(month, day, anchor, planned):
    """Return the day of that name nearest to ``anchor``, ``None`` without one.

    Of what is ``planned`` it is the next, unless the last was only days ago.
    """
    if anchor is None:
        return None
    days = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        try:
            days.append(datetime.date(year, month, day))
        except ValueError:
            continue
    coming = [one for one in days if planned and (anchor - one).days < WEEK]
    return min(coming or days, key=lambda one: abs(one - anchor), default=None)


def _weekday(match, sentence, anchor, planned):
    wanted = WEEKDAYS.index(match["weekday"])
    ahead = (wanted - anchor.weekday()) % 7
    which = (match["which"] or "").strip()
    if which == "next":
        ahead = ahead or 7
    elif ahead and (which == "last" or not planned):
        ahead -= 7
    shift = ahead
    return (anchor + datetime.timedelta(days=shift)).isoformat()
