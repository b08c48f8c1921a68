"""Lines of service around a headline: who files, the section, the kind of paper, its number.

A line is told by its parts, which marks, dates and hours divide: each must be of a known form.
"""

import re

from articles.importing.furniture import NUMBER
from articles.importing.headers import UnclearDate, date_at
from articles.importing.when import BETWEEN, When

LONGEST = 160  # characters of a line of service
PARTS = 12
NAME = r"(?:[^\W\d_a-z][\w.'’&@-]{0,30}|(?:d[aeiu]|al|el|bin|van|von|der)\b)"
PERSON = re.compile(
    r"[^\W\d_a-z][^\W\d_A-Z][\w'’-]{0,30}(?: (?:[A-Z]\.|d[aeiu]|al|bin|van|von|der"
    r"|[^\W\d_a-z][\w'’-]{1,30})){1,3}"
)
SITE = r"(?:[\w-]{1,40}(?:\.[\w-]{2,40}){1,3}|[\w.+-]{1,40}@[\w.-]{3,40})"
LINKS = r"(?:of|the|and|for|news|agency|staff|online|service|reporter|correspondent|editor|from)"
NAMES = rf"(?:#?{NAME}|{SITE}|\d{{2}}\.kg)(?: (?:{NAME}|{LINKS}|in|by|at|with)){{0,9}}"
KEYED = (
    r"(?:sources?|editors?|reporters?|reporting|authors?|writers?|contributors?|correspondents?"
    r"|by|from|via|(?:written|edited|posted|reported|published|issued|contributed|prepared"
    rf"|translated|filed) by|key word\(s\))\s?:?\s?(?-i:{NAMES}|\w{{2,30}})?"
)
PAPER = (
    r"(?:statements?|press|media|news|daily|weekly|readout|read-out|communiqu[ée]s?|releases?"
    r"|remarks|speech(?:es)?|notes?|notices?|announcements?|briefings?|bulletins?|fact|sheets?"
    r"|company|corporate|stock|exchange|regulatory|inside|information|official|joint|records?"
    r"|resignations|appointments|audiences|telegrams?|messages?|general|national|international"
    r"|immediate|for|public|transcripts?|briefs?|in|and|of|all|updates?|alerts?|interview|article"
    r"|stor(?:y|ies)|reports?|summar(?:y|ies)|highlights|minutes|agenc(?:y|ies)|conference"
    r"|plenary|sessions?|room)"
)
PAPERS = rf"{PAPER}(?: {PAPER}){{0,4}}"
NUMBERED = r"(?:\(?(?:19|20)\d\d\)?|(?:no|nr|n|№)?\.? ?\d{1,5}(?:/\d{2,4})?)"
SECTIONS = (
    r"(?:(?:all|local|home|foreign|domestic|general|latest|breaking|other|in) )?(?:news|politics"
    r"|society|economy|business|finance|markets?|world|national|diplomacy|defen[cs]e|sports?"
    r"|culture|health|education|science|technology|energy|environment|security|law|crime|incidents"
    r"|parliament|government|president|official|regions?|opinion|analysis|top|north korea|affairs"
    r"|peace|rights|development|trade|transport|religion|tourism|agriculture|migration)"
    r"(?:(?:,? and | & |/)?\w{4,20}){0,2}"
)
COUNTED = (
    r"(?:(?:reading time|time to read):? ?)?\d{1,3}[- ]min(?:ute)?s?(?: read)?"
    r"(?: \(\d{2,5} words\))?|\d{2,5} words"
)
PART = re.compile(
    rf"(?:{KEYED}|{PAPERS}(?: {NUMBERED}){{0,2}}|{SECTIONS}|{COUNTED}"
    rf"|#?(?-i:{NAMES})|(?-i:{NUMBER}))",
    re.IGNORECASE,
)
KIND = re.compile(rf"(?:{PAPERS}(?: {NUMBERED}){{0,2}}|{SECTIONS}|{COUNTED})", re.IGNORECASE)
OWN = re.compile(
    r"(?:the )?(?:\w{4,20} (?:and |press )?){0,2}(?:resignations|appointments|audiences|bulletin"
    r"|communiqu[ée]|briefings?|angelus|transcript|minutes|highlights|summary|telegrams?|messages?"
    r"|(?:statement|readout|remarks|message|telegram|communiqu[ée]|briefing|transcript)"
    r" (?:by|of|from|to|on) .{2,100})",
    re.IGNORECASE,
)
KEY = re.compile(KEYED, re.IGNORECASE)
BY = re.compile(r"(?:(?:written|reported|posted|published) )?by\b:? ", re.IGNORECASE)
LED = re.compile(r" (?:of|on|in)$", re.IGNORECASE)
HANGING = re.compile(r"(?:^| )(?:of|on|in|for|from|until|till|by|to|after|before|since|the)$", re.I)
FIGURES = re.compile(r"\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}|\d{1,2}[:.]\d{2}")
COUNT = re.compile(rf"(?:{COUNTED})(?!\w)", re.IGNORECASE)
WORD = re.compile(r"(?:No|Nr|N)\.(?= ?\d)|[^\s,|•·–—;\[\]]+")
STAFF = re.compile(
    r"\b(?:staff|desk|online|team|news|agency|press|media|reporters?|correspondents?|service|bureau"
    r"|editors?|web|office|times|post|daily|tv|radio|digital)\b",
    re.IGNORECASE,
)
LAST_MARK = re.compile(r"(?:,| -| –| —|:) (?=[\w ,./-]{6,24}$)")
MARKS = frozenset(",|/·•–—;-[]")
EVENT = re.compile(
    r"\b(?:summit|address|forum|meeting|elections?|budget|talks|visit|ceremony|day|week|events?"
    r"|festival|match|treat(?:y|ies)|agreements?|accords?|pact|war|battle|revolution|olympics"
    r"|games|cup|championship|anniversary|exhibition|congress|assembly|referendum|vote|hearing"
    r"|inauguration|workshop|seminar|celebrations?|holiday|deadline|birth|death|massacre|attacks?"
    r"|earthquake|accident|disaster|floods?|crash|strike|protests?|coup|trial|convention"
    r"|constitution|declaration|letter|speech|programme?|fair|expo|tour|independence)\b",
    re.IGNORECASE,
)


class Service(When):
    """A line taken apart: its ``parts`` that are no dates, each with whether a mark parts it."""

    def __init__(self, words, opening):
        self.parts, self.ranged = [], False
        super().__init__(words, opening)

    def _scan(self, words):
        at, rank, fresh = 0, None, True
        while at < len(words):
            gap = BETWEEN.match(words, at) if at else None
            at = gap.end() if gap else at
            marked = bool(gap and set(gap[0]) & MARKS)
            counted = COUNT.match(words, at)
            if counted:
                self._keep(counted[0], begins=True)
                at, fresh = counted.end(), True
                continue
            end, rank = self._piece(words, at, rank)
            if end > at:
                at, fresh = end, True
                continue
            word = WORD.match(words, at)
            end = word.end() if word else at + 1
            if word:
                self._keep(word[0].strip("()\"'"), marked or fresh)
                fresh = False
            at = end

    def _keep(self, word, begins):
        if begins or not self.parts:
            self.parts.append(word)
        else:
            self.parts[-1] += f" {word}"

    @property
    def is_service(self):
        """Tell whether each part is of service and none tells of an event."""
        told = list(filter(None, self.parts))
        if not self.found or len(told) > PARTS or any(map(EVENT.search, told)):
            return False
        return all(map(self._known, told))

    def _known(self, part):
        led = LED.search(part)
        if led and (BY.match(part) or KIND.fullmatch(part[: led.start()])):
            part = part[: led.start()]
        return PART.fullmatch(part) is not None and not HANGING.search(part)

    @property
    def is_kind(self):
        """Tell whether a part names a section or the kind of paper, or who filed."""
        return any(KIND.fullmatch(part) or KEY.match(part) for part in self.parts)

    @property
    def is_clocked(self):
        return bool(self.clock) or any(dated.clock for _rank, dated in self.dates)

    @property
    def names(self):
        """Return the parts that name who wrote: *By Jane Doe*."""
        return [LED.sub("", part) for part in self.parts if BY.match(part)]


def is_person(words):
    """Tell whether ``words`` are two to four names of a person, and no desk of an agency."""
    return PERSON.fullmatch(words) is not None and not STAFF.search(words)


def may_be_dated(line):
    """Tell cheaply whether ``line`` could be a line of service with a date in it."""
    return len(line) <= LONGEST and FIGURES.search(line) is not None


def own_day(line):
    """Return where the date begins in *Audiences, 3 March 2021*, a paper's own name, or ``None``.

    The words before the last mark must name a kind of paper, and the date must end the line.
    """
    for mark in LAST_MARK.finditer(line):
        if OWN.fullmatch(line, 0, mark.start()) and _ends_in_day(line, mark.end()):
            return mark.end()
    return None


def _ends_in_day(line, start):
    try:
        dated = date_at(line, start)
    except UnclearDate:
        return False
    return dated is not None and dated.end == len(line)
