"""Words to editors in a dispatch: embargo, advisory, kill, withdrawal, correction."""

import re

from articles.importing.headers import UnclearDate, clock_at, date_at

LONGEST = 200  # characters of a line that is a notice
EMBARGO = re.compile(
    r"\W{0,6}(?:(?:strictly |under )?embargo(?:ed)?\b(?: (?:for release|information|copy))?"
    r"|not for (?:release|publication|broadcast)(?: or \w+)? (?:before|until)"
    r"|hold for release(?: until)?)(?: (?:until|till|to))?\W{0,4}(?P<when>.*)",
    re.IGNORECASE,
)
ADVISORY = re.compile(
    r"check against delivery|\bnotes? to (?:the )?editors?\b|\b(?:media|press|photo"
    r"|news) advisory\b"
    r"|\bmedia alert\b|\bfor planning purposes\b|\bnot for publication\b",
    re.IGNORECASE,
)
PROGRAMME = re.compile(
    r"\W{0,3}(?:(?:draft |provisional |official |media |press "
    r"|visit )?program(?:me)?(?: of .{0,80})?"
    r"|(?:news |media |weekly |political )?(?:diary|agenda|daybook|week ahead"
    r"|schedule)(?:[-: ].{0,80})?"
    r"|DIARY.{0,80}|(?:WHAT|WHO|WHEN|WHERE):.{1,160})\W{0,3}",
    re.IGNORECASE,
)
LED = r"(?:BULLETIN|MANDATORY|ADVISORY|URGENT|STORY|NOTICE|EDITORS?|ATTENTION|ATTN|EDS)"
FLAGS = (
    r"KILL|WITHDRAWN|WITHDRAWAL|WITHDRAWS|CORRECTED|CORRECTION|CORRECTS|CORRECTIVE|RETRACTED"
    r"|RETRACTION"
)
FLAG = re.compile(rf"\W{{0,12}}(?:{LED}[ :,-]{{1,3}}){{0,3}}(?P<flag>{FLAGS})\b(?P<rest>.*)")
NAMED_FLAG = re.compile(
    r"\W{0,4}(?P<flag>Corrected|Correction|Retraction|Retracted|Withdrawn"
    r"|Kill)(?P<rest>\W?[:–—-]\W?.*"
    r"|[\])*]\s?.*)"
)
CORRECTED_IN = re.compile(
    r"\W?(?:This (?:version |story |article |report |item |copy )?.{0,60}\b(?:corrects|corrected to"
    r"|was corrected|has been corrected)\b|Corrects\b|Corrected\b.{0,40}:|Correction\b.{0,40}:"
    r"|An earlier version of this (?:story|article|report))"
)
WITHDRAWS = re.compile(
    r"(?:please )?(?:kill|withdraw|disregard|do not (?:use|publish)"
    r"|retract)\b.{0,40}\b(?:story|item"
    r"|report|dispatch|article|headlined|slugged)\b|\b(?:story|item|report|dispatch"
    r"|article)\b.{0,120}"
    r"\b(?:is|has been|are|was) (?:hereby )?(?:withdrawn|killed|retracted)\b",
    re.IGNORECASE,
)


def flag_of(line):
    """Return (flag, rest of the line) of a line that takes back or corrects, or ``None``.

    A headline in capitals that begins with the word is not one: something must part the two.
    """
    if len(line) > LONGEST:
        return None
    match = NAMED_FLAG.fullmatch(line) or FLAG.fullmatch(line)
    if not match:
        return None
    rest = match["rest"]
    spoken = rest.isupper() and rest[:1] == " " and rest[1:2].isalpha()
    if spoken and not re.search(LED, line[: match.start("flag")]):
        return None
    rest = rest.lstrip(" :-–—*])").strip()
    return match["flag"].upper(), rest.rstrip("*") if len(rest) > 2 else ""


def takes_back(paragraph):
    """Return the flag that a sentence of the body raises, ``None`` for none."""
    if WITHDRAWS.search(paragraph[:400]):
        return "WITHDRAWN"
    return "CORRECTED" if CORRECTED_IN.match(paragraph) else None


def is_advisory(line):
    """Tell an advisory or a programme by one of its lines."""
    short = len(line) <= LONGEST
    return ADVISORY.search(line) is not None or (short and PROGRAMME.fullmatch(line) is not None)


def embargo_of(line):
    """Return what follows the word *embargo* in a line, ``None`` where the line is no embargo."""
    match = EMBARGO.fullmatch(line) if len(line) <= LONGEST else None
    return match and match["when"].strip()


def moment_of(words):
    """Return the ISO moment in ``words``, with its offset where one is given, or ``None``."""
    clock = zone = day = None
    at = 0
    while at < len(words):
        try:
            dated = date_at(words, at)
        except UnclearDate:
            return None
        hour = None if dated else clock_at(words, at)
        if dated:
            day, at = dated.day, dated.end
            clock, zone = dated.clock or clock, dated.zone or zone
        elif hour:
            clock, zone, at = hour[0], hour[1] or zone, hour[2]
        else:
            at += len(re.match(r"\w+|\W", words[at:])[0])
    return f"{day}T{clock}{zone or ''}" if day and clock else None
