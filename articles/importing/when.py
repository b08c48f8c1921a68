"""The days and hours at the front of a line of a header, with their labels and weekdays."""

import datetime
import re

from articles.importing.headers import Dated, UnclearDate, clock_at, date_at, day_at

LABEL = re.compile(
    r"(?P<label>(?:first |last |originally |news |post |release |publication |publishing )?"
    r"(?:published|posted|released|created|filed|date|time|sent|issued|dated|uploaded|added"
    r"|updated?|modified|edited|опубликовано|дата|обновлено)(?: (?:on|at|time|date|posted|published"
    r"|of (?:publication|release|issue)))?|publié le|publicado (?:em|el)|pubblicato il"
    r"|veröffentlicht am|опубліковано)\b\s?[:–-]?\s?",
    re.IGNORECASE,
)
LATER = re.compile(r"updated?|modified|edited|обновлено", re.IGNORECASE)
WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"[\s,|/·•–—();.\[\]-]{1,6}")
AT = re.compile(r"(?:[\s,|/·•–—();.\[\]-]{1,6})?(?:(?:at|on|в)\b\s?)?")
UNKNOWN_ZONE = re.compile(
    r" (?:local time|(?:[A-Z][a-z]+ ){1,3}[Tt]ime)\b| [A-Z]{2,4}\b(?! ?[\w’'])"
)


class When:
    """The dates at the front of some words: ``found`` any, ``rest`` what is no date."""

    def __init__(self, words, opening):
        self.opening, self.dates, self.clock, self.day = opening, [], None, None
        self.labelled = self.found = self.clock_first = self.parted = False
        self.unclear, self.weekday, self.rest = [], None, ""
        self._scan(words)

    def _scan(self, words):
        at, rank = 0, None
        while at < len(words):
            gap = AT.match(words, at) if at else None
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
            self.weekday = self.weekday or weekday[0][:3].lower()
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
            self.unclear.append((rank, error))
            return error.end
        if dated:
            self.dates.append((rank, dated))
            return self._zone(words, dated.end) if dated.clock else dated.end
        day = day_at(words, at)
        self.day = day[0] if day else self.day
        return day[1] if day else at

    def _settle(self):
        """Let a weekday tell a date of two readings; note one that nothing tells."""
        for rank, error in self.unclear:
            days = [day for day in error.days if _weekday(day) == self.weekday]
            if len(days) == 1:
                self.dates.append((rank, Dated(days[0], None, None, error.end)))
            else:
                self.opening.unclear(error)

    def _zone(self, words, at):
        """Return the end of the letters of a zone that could be several, such as IST."""
        unknown = UNKNOWN_ZONE.match(words, at)
        return unknown.end() if unknown else at

    def tell(self, rank):
        """Tell the opening the dates, at ``rank`` where no label says better."""
        self.opening.day = self.opening.day or self.day
        self._settle()
        for own, dated in self.dates:
            clock, zone = dated.clock, dated.zone
            if not clock and self.clock:
                clock, zone = self.clock[0], self.clock[1]
            told = type(dated)(dated.day, clock, zone, dated.end)
            self.opening.date(told, rank if own is None else own)


def _weekday(day):
    return datetime.date.fromisoformat(day).strftime("%a").lower()
