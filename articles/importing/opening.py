"""The lines above a dispatch's body: dates, bylines, mail headers, notices, furniture."""

import email.errors
import email.header
import itertools
import re

from articles.importing.datelines import PLACE
from articles.importing.furniture import is_above, is_credit
from articles.importing.headers import UnclearDate, clock_at, date_at, day_at
from articles.importing.notices import embargo_of, flag_of, moment_of

SEED_DATE = re.compile(r"\s{0,9}date(?: is|:)?\s+(?=\d)", re.IGNORECASE)
KEY = re.compile(r"(?P<key>\b[A-Za-z][\w-]{0,30}(?: [a-z]\w{0,20})?)\s?:(?!//)\s*(?P<value>.*)")
HEADLINE_KEYS = frozenset("subject headline title заголовок тема".split())
DATE_KEYS = frozenset(
    "date sent published posted released created filed pubdate dated дата".split()
)
SOURCE_KEYS = frozenset("source agency publisher источник".split())
OTHER_KEYS = frozenset(
    """from to cc bcc reply-to return-path message-id mime-version content-type received lang
    content-transfer-encoding organization sender importance priority x-mailer slug category section
    keywords byline author language story id dateline desk place location words service codes topic
    urgency version status draft layout tags type location attachments time
    content-language""".split()
)
REPLY = re.compile(r"(?:(?:re|fwd?|fw)\s?:\s?){1,5}", re.IGNORECASE)
LABEL = re.compile(
    r"(?P<label>(?:first |last )?(?:published|posted|released|created|filed|date|time|sent"
    r"|issued|dated"
    r"|updated|modified|edited|опубликовано|дата|обновлено)(?: on| at| time| date)?)\b\s?[:–-]?\s?",
    re.IGNORECASE,
)
LATER = re.compile(r"updated|modified|edited|обновлено", re.IGNORECASE)
WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"[\s,|/·•–—();.-]{1,6}|(?:at|on|в)\b\s?")
PROPER = r"(?:[^\W\d_a-z][\w.'’@-]*|\d{2}\.kg)"
BY_LINE = re.compile(
    rf"(?:(?:[Bb]y|BY|[Ff]rom) )?{PROPER}(?:,? ?[–—|/-]? ?(?:(?:of|for|by|in|news|agency|staff"
    rf"|and)\b"
    rf"|{PROPER})){{0,12}}[.:]?"
)
MARK = re.compile(r"\s?[,|/·•–—(-]\s*")
BEFORE_DATE = re.compile(
    r"(?P<by>(?:[Bb]y|BY) )?(?:[^\W\d_a-z][\w.'’@ -]{1,40}(?:, ?[^\W\d_a-z][\w.'’ -]{1,30}){0,2}"
    r"|\d{2}\.kg)"
)
EVENT = re.compile(
    r"\b(?:summit|statement|address|speech|conference|forum|meeting|session|report|remarks|letter"
    r"|declaration|interview|elections?|budget|talks|visit|ceremony|day|events?|festival|match)\b",
    re.IGNORECASE,
)
UNKNOWN_ZONE = re.compile(r" [A-Z]{2,4}\b(?! ?[\w’'])")
MARKS = 4  # marks after which a date is looked for
LONGEST = 160  # characters of a line of dates or of a byline
LONGEST_HEADLINE = 200


class Opening:
    """What the lines before the body say; filled while they are taken off."""

    def __init__(self):
        self.dates = {}  # by rank: 0 a publication, 1 a bare day, 2 an update
        self.day = None  # (month, day) without a year
        self.headline = self.source = self.embargo = self.flag = None
        self.notes, self.credits = [], []
        self.draft = self.mail = False

    @property
    def dated(self):
        """The ``Dated`` of the publication, ``None`` where no line says it."""
        return self.dates[min(self.dates)] if self.dates else None

    def hold(self, note):
        """Make it a draft for the reason ``note``."""
        self.draft = True
        self.note(note)

    def flagged(self, flag):
        """Hold back a dispatch that takes back or corrects another."""
        self.flag = self.flag or flag
        self.hold(f"marked {flag}")

    def note(self, words):
        if words not in self.notes:
            self.notes.append(words)

    def date(self, dated, rank=0):
        self.dates.setdefault(rank, dated)

    def take(self, lines):
        """Take header lines off the front of ``lines`` and return the others."""
        lines = list(lines)
        while lines:
            line = " ".join(lines[0].split())
            self.mail = self.mail and bool(line)
            folded = self.mail and lines[0][:1] in " \t"
            rest = "" if folded else self._taken(line)
            if rest is None:
                break
            lines[0:1] = [rest] if rest else []
        return lines

    def _taken(self, line):
        """Return what of ``line`` is left after its header words, or ``None`` for no header."""
        if not line:
            return ""
        for form in (self._seed, self._embargo, self._flag, self._key, self._when, self._place):
            rest = form(line)
            if rest is not None:
                return rest
        if not is_above(line):
            return None
        self._credit(line)
        return ""

    def _seed(self, line):
        match = SEED_DATE.match(line)
        if not match:
            return None
        dated = self._read(line, match.end())
        if dated is None:
            return re.sub(r"^\d{4}-\d{2}-\d{2}\s*", "", line[match.end() :])
        self.date(dated)
        return line[dated.end :].strip().lstrip(")-–—|,").strip()

    def _read(self, words, start):
        """Return the ``Dated`` at ``start``, ``None`` for none; note one that cannot be told."""
        try:
            return date_at(words, start)
        except UnclearDate as error:
            self.note(str(error))
            return None

    def _embargo(self, line):
        when = embargo_of(line)
        if when is None:
            return None
        moment = moment_of(when)
        if moment:
            self.embargo = moment
            self.note(f"embargoed until {moment[:10]} {moment[11:]}")
        else:
            self.hold("its embargo cannot be read")
        return ""

    def _flag(self, line):
        found = flag_of(line)
        if not found:
            return None
        self.flagged(found[0])
        return found[1]

    def _key(self, line):
        match = KEY.fullmatch(line)
        key = match["key"].lower() if match else ""
        if key in DATE_KEYS:
            return self._dated_key(match["value"])
        if key in HEADLINE_KEYS and not self.headline:
            return self._subject(match["value"])
        if key in SOURCE_KEYS and len(match["value"]) < LONGEST:
            self.source = self.source or match["value"].strip("\"'") or None
            return ""
        known = key.split(" ")[0] in OTHER_KEYS or key.startswith("x-")
        self.mail = self.mail or key in ("from", "message-id", "received")
        return "" if known and len(line) < LONGEST else None

    def _dated_key(self, value):
        when = _When(value.strip("\"'"), self)
        if when.dates and not when.rest:
            when.tell(0)
            return ""
        self.mail = True
        return "" if not when.dates and len(value) < 60 else None

    def _subject(self, value):
        value = REPLY.sub("", _decoded(value).strip().strip("\"'"), count=1)
        flag = flag_of(value)
        if flag:
            self.flagged(flag[0])
            value = flag[1] or value
        self.headline = value[:LONGEST_HEADLINE] or None
        self.mail = True
        return ""

    def _when(self, line):
        """Take a line of dates, clocks, weekdays and labels, with a byline before or after it."""
        if len(line) > LONGEST:
            return None
        when = _When(line, self)
        if when.rest and when.found:
            led = when.labelled or when.clock_first or when.parted
            if not led or not BY_LINE.fullmatch(when.rest) or EVENT.search(when.rest):
                return None
            self._credit(when.rest)
        elif when.rest:
            when = self._after_name(line)
            if when is None:
                return None
        when.tell(1)
        return ""

    def _after_name(self, line):
        """Return the dates of *Accra, 3 March 2021* or *By Jane Doe | 3 March 2021*."""
        for mark in itertools.islice(MARK.finditer(line), MARKS):
            words = BEFORE_DATE.fullmatch(line, 0, mark.start())
            when = _When(line[mark.end() :], self) if words else None
            if when and when.found and not when.rest:
                known = words["by"] or "|" in mark[0] or words[0].isupper() or self.headline
                short = len(words[0].split(",")[0].split()) <= 3
                if (known or short) and not EVENT.search(words[0]):
                    self._credit(words[0].strip(" ,|–—-"))
                    return when
                return None
        return None

    def _credit(self, line):
        """Keep who wrote, whom a line of dates names."""
        if is_credit(line):
            self.credits.append(line)

    def _place(self, line):
        """Take a dateline on a line of its own: *Baku, Azerbaijan, Dec. 3*."""
        match = re.match(rf"{PLACE.pattern}(?:, {PLACE.pattern}){{0,2}}[,.] ", line)
        found = match and day_at(line, match.end())
        if not found or line[found[1] :].strip(" .:–—-"):
            return None
        self.day = self.day or found[0]
        return ""


class _When:
    """The dates at the front of some words: ``found`` any, ``rest`` what is no date."""

    def __init__(self, words, opening):
        self.opening, self.dates, self.clock, self.day = opening, [], None, None
        self.labelled = self.found = self.clock_first = self.parted = False
        at, rank = 0, None
        while at < len(words):
            gap = BETWEEN.match(words, at) if at else None
            at = gap.end() if gap else at
            end, rank = self._piece(words, at, rank)
            if end == at:
                self.parted = bool(gap and set(gap[0]) & set(",|–—-·•/"))
                break
            at = end
        self.rest = words[at:].strip()

    def _piece(self, words, at, rank):
        label = LABEL.match(words, at)
        if label:
            self.labelled = True
            return label.end(), 2 if LATER.search(label["label"]) else 0
        weekday = WEEKDAY.match(words, at)
        if weekday:
            return weekday.end(), rank
        day = self._day(words, at, rank)
        if day > at:
            self.found = True
            return day, None
        clock = clock_at(words, at)
        if clock and re.match(r"\d{1,2}[:.h]\d|\d{4}", words[at:]):
            self.clock_first = self.clock_first or not self.found
            self.clock, self.found = self.clock or clock, True
            return self._zone(words, clock[2]), rank
        return at, rank

    def _day(self, words, at, rank):
        """Keep the day at ``at``, with or without its year; return where it ends."""
        try:
            dated = date_at(words, at)
        except UnclearDate as error:
            self.opening.note(str(error))
            return error.end
        if dated:
            self.dates.append((rank, dated))
            return self._zone(words, dated.end) if dated.clock else dated.end
        day = day_at(words, at)
        self.day = day[0] if day else self.day
        return day[1] if day else at

    def _zone(self, words, at):
        """Return the end of the letters of a zone that could be several, such as IST."""
        unknown = UNKNOWN_ZONE.match(words, at)
        return unknown.end() if unknown else at

    def tell(self, rank):
        """Tell the opening the dates, at ``rank`` where no label says better."""
        self.opening.day = self.opening.day or self.day
        for own, dated in self.dates:
            clock, zone = dated.clock, dated.zone
            if not clock and self.clock:
                clock, zone = self.clock[0], self.clock[1]
            told = type(dated)(dated.day, clock, zone, dated.end)
            self.opening.date(told, rank if own is None else own)


def _decoded(value):
    """Return the words of a mail's subject, which may be encoded (RFC 2047)."""
    if "=?" not in value:
        return value
    try:
        return str(email.header.make_header(email.header.decode_header(value)))
    except (email.errors.HeaderParseError, LookupError, UnicodeDecodeError):
        return value
