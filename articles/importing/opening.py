"""The lines above a dispatch's body: dates, bylines, mail headers, notices, furniture."""

import email.errors
import email.header
import itertools
import re

from articles.importing.datelines import PLACE
from articles.importing.furniture import is_above, is_credit, is_picture
from articles.importing.headers import UnclearDate, date_at, day_at
from articles.importing.headline import tells_of_action
from articles.importing.kickers import is_issuer, is_kicker, is_place
from articles.importing.layout import ends_sentence, following
from articles.importing.notices import embargo_of, flag_of, moment_of
from articles.importing.service import EVENT, Service, is_person, may_be_dated, own_day
from articles.importing.when import When

SEED_DATE = re.compile(r"\s{0,9}date(?: is|:)?\s+(?=\d)", re.IGNORECASE)
KEY = re.compile(r"(?P<key>\b[A-Za-z][\w-]{0,30}(?: [A-Za-z]\w{0,20})?)\s?:(?!//)\s*(?P<value>.*)")
HEADLINE_KEYS = frozenset("subject headline title заголовок тема".split())
DATE_KEYS = frozenset(
    "date sent published posted released created filed pubdate dated дата".split()
)
RELEASE_KEYS = frozenset(f"{kind} release" for kind in ("press", "news", "media"))
SOURCE_KEYS = frozenset("source agency publisher источник".split())
OTHER_KEYS = frozenset(
    """from to cc bcc reply-to return-path message-id mime-version content-type received lang
    content-transfer-encoding organization sender importance priority x-mailer slug category section
    keywords byline author language story id dateline desk place location words service codes topic
    urgency version status draft layout tags type location attachments time
    content-language""".split()
)
KEY_WORDS = frozenset("by code codes count date id level line name number to type".split())
REPLY = re.compile(r"(?:(?:re|fwd?|fw)\s?:\s?){1,5}", re.IGNORECASE)
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
SPOKEN = re.compile(
    r"\b(?:statement|conference|session|report|remarks|interview)\b", re.IGNORECASE
)  # in a headline these may be of a day
MARKS = 4  # marks after which a date is looked for
LONGEST = 160  # characters of a line of dates or of a byline
LONGEST_HEADLINE = 200
LONGEST_NAME = 60
FOOT = 4  # paragraphs at the end among which a day of publication may stand
SAYS = re.compile(r"(?:first )?(?:published|posted|released|issued|date)\b", re.IGNORECASE)
STANDFIRST = 1  # sentences that may stand between a headline and its day
DEEPEST = 8  # lines below the headline down to which a day of publication may stand
RELEASED = re.compile(r"^for (?:immediate |general )?release\W{0,4}", re.IGNORECASE)


class Opening:
    """What the lines before the body say; filled while they are taken off."""

    def __init__(self):
        self.dates = {}  # by rank: 0 a publication, 1 a bare day, 2 an update
        self.day = None  # (month, day) without a year
        self.headline = self.source = self.embargo = self.flag = None
        self.notes, self.credits = [], []
        self.either = ()  # the ISO days of a date of two readings
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

    def unclear(self, error):
        """Note a date that cannot be told; one of two readings may be told by the dateline."""
        self.note(str(error))
        self.either = self.either or error.days

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
            if rest is None and self._leads(line, itertools.islice(lines, 1, None)):
                rest = ""
            if rest is None:
                break
            lines[0:1] = [rest] if rest else []
        return lines if not self.headline or self.dates else self._without_day(lines)

    def _leads(self, line, lines):
        """Tell whether ``line`` is of service by what stands below it, and keep who wrote."""
        below = following(lines, 2)
        if not self.headline:
            return is_kicker(line, next(iter(below), ""))
        if is_issuer(line) or (self.dates and is_place(line)):
            return True
        named = len(line) < LONGEST_NAME and BY_LINE.fullmatch(line)
        if not named or not any(map(self._is_day, below)):
            return False
        self._credit(line, named=True)
        return True

    def _is_day(self, line):
        """Tell whether nothing but a day of publication stands in ``line``."""
        probe = Opening()
        probe.headline = self.headline
        return probe._taken(line) == "" and bool(probe.dates)

    def take_foot(self, paragraphs):
        """Take the one line that dates the text at its end, and return the others."""
        ends = range(max(1, len(paragraphs) - FOOT), len(paragraphs))
        days = [place for place in ends if self._dates_foot(*paragraphs[place - 1 : place + 1])]
        if len(days) != 1:
            return paragraphs
        self._taken(paragraphs[days[0]])
        return paragraphs[: days[0]] + paragraphs[days[0] + 1 :]

    def _dates_foot(self, above, line):
        return not above.endswith(":") and may_be_dated(line) and self._is_day(line)

    def _without_day(self, lines):
        """Take the day below lines of another kind; a day that says so, below one sentence too."""
        seen = sentences = 0
        for place, raw in enumerate(lines):
            line = " ".join(raw.split())
            seen += bool(line)
            sentences += ends_sentence(line)
            if seen > DEEPEST or len(line) > LONGEST_HEADLINE or sentences > STANDFIRST:
                break
            if seen > 1 and (not sentences or SAYS.match(line)) and self._is_day(line):
                self._taken(line)
                return [*lines[:place], *self.take(lines[place + 1 :])]
        return lines

    def _taken(self, line):
        """Return what of ``line`` is left after its header words, or ``None`` for no header."""
        if not line:
            return ""
        for form in self._forms:
            rest = form(line)
            if rest is not None:
                return rest
        if not is_above(line) or (not self.headline and is_picture(line) and _acts(line)):
            return None
        self._credit(line)
        return ""

    @property
    def _forms(self):
        return (
            self._seed, self._embargo, self._flag, self._service_key, self._key, self._when,
            self._service, self._place,
        )  # fmt: skip

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
        if key in RELEASE_KEYS:
            return self._released(match["value"])
        if key in HEADLINE_KEYS and not self.headline:
            return self._subject(match["value"])
        if not self.mail and not self.headline and _acts(match["value"] if match else ""):
            return None
        if key in SOURCE_KEYS and len(match["value"]) < LONGEST:
            self.source = self.source or match["value"].strip("\"'") or None
            return ""
        first, _, second = key.partition(" ")
        known = first in OTHER_KEYS and (not second or second in KEY_WORDS)
        known = known or key.startswith("x-")
        self.mail = self.mail or key in ("from", "message-id", "received")
        return "" if known and len(line) < LONGEST else None

    def _dated_key(self, value):
        when = When(value.strip("\"'"), self)
        if when.dates and not when.rest:
            when.tell(0)
            return ""
        self.mail = True
        return "" if not when.dates and len(value) < 60 else None

    def _released(self, value):
        """Take *Press Release: 6 February 2025*, not the headline that may stand there."""
        when = When(value, self)
        if when.rest or not when.dates:
            return None
        when.tell(0)
        return ""

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
        if len(line) > LONGEST or own_day(line):
            return None
        when = When(line, self)
        if when.rest and when.found:
            led = when.labelled or when.clock_first or when.parted
            if not led or not BY_LINE.fullmatch(when.rest) or _tells_of_event(when.rest):
                return None
            self._credit(when.rest)
        elif when.rest:
            when = self._after_name(line)
            if when is None:
                return None
        when.tell(1)
        return ""

    def _service_key(self, line):
        """Take *Source: Xinhua | 2021-03-03 | Editor: mei*, which names the source too."""
        match = KEY.fullmatch(line)
        if not match or match["key"].lower() not in SOURCE_KEYS or not may_be_dated(line):
            return None
        if self._service(line) is None:
            return None
        self.source = self.source or re.split(r" ?[|/]| (?=\d)", match["value"])[0] or None
        return ""

    def _service(self, line):
        """Take a line of service with a day in it: *All News 15:32 October 17, 2024*."""
        if not may_be_dated(line):
            return None
        words = RELEASED.sub("", line)
        found = Service(words, self)
        if not found.is_service or not (found.dates or found.unclear or found.clock):
            return None
        led = found.labelled or found.is_clocked or found.is_kind or self.headline or words != line
        if not led or (own_day(line) and not self.headline):
            return None
        for name in found.names:
            self._credit(name)
        if found.parts and self.headline and "|" in line and not found.names:
            self._credit(found.parts[0], named=True)
        found.tell(1)
        return ""

    def _after_name(self, line):
        """Return the dates of *Accra, 3 March 2021* or *By Jane Doe | 3 March 2021*."""
        for mark in itertools.islice(MARK.finditer(line), MARKS):
            words = BEFORE_DATE.fullmatch(line, 0, mark.start())
            when = When(line[mark.end() :], self) if words else None
            if when and when.found and not when.rest:
                known = words["by"] or "|" in mark[0] or words[0].isupper() or self.headline
                short = len(words[0].split(",")[0].split()) <= 3
                if not (known or short) or _tells_of_event(words[0]):
                    return None
                self._credit(words[0].strip(" ,|–—-"), named="|" in mark[0] and self.headline)
                return when
        return None

    def _credit(self, line, *, named=False):
        """Keep who wrote, whom a line of dates names; ``named`` where a bare name may."""
        if is_credit(line) or (named and is_person(line)):
            self.credits.append(line)

    def _place(self, line):
        """Take a dateline on a line of its own: *Baku, Azerbaijan, Dec. 3*."""
        match = re.match(rf"{PLACE.pattern}(?:, {PLACE.pattern}){{0,2}}[,.] ", line)
        found = match and day_at(line, match.end())
        if not found or line[found[1] :].strip(" .:–—-"):
            return None
        self.day = self.day or found[0]
        return ""


def _acts(words):
    """Tell whether ``words``, which look like service, are a headline that tells something."""
    return tells_of_action(words) and len(words.split()) > 3


def _tells_of_event(words):
    return EVENT.search(words) or SPOKEN.search(words)


def _decoded(value):
    """Return the words of a mail's subject, which may be encoded (RFC 2047)."""
    if "=?" not in value:
        return value
    try:
        return str(email.header.make_header(email.header.decode_header(value)))
    except (email.errors.HeaderParseError, LookupError, UnicodeDecodeError):
        return value
