"""Whether the words of an event tell news, or only date it, wish it, deny it or recall it."""

import re

from .dates import is_stale
from .text import one_of

WILL = re.compile(
    r"\b(?:will|shall|would|(?:is|are) to|plans? to|intends? to|next|leaves|leave|departs|sits"
    r"|(?:is|are) (?:expected|due|set|scheduled|planned|poised)|(?:takes|assumes) office)\b"
)
# What is said of other days or of no day.
OTHER_DAYS = re.compile(
    r"\b(?:had (?:previously|earlier|already)|(?:earlier this|last) (?:year|month|week)|previously"
    r"|(?:years?|months|weeks) ago|since \d{4}|would have|if|unless|never|in the year of"
    r"|recall(?=,)"
    r"|as is known|predecessor|(?:has|have) since|date back)\b",
    re.IGNORECASE,
)
# *arrived to get acquainted with*, *ordered to inspect*
PURPOSE = re.compile(
    r"\b(?:arrived|came|flew|visited|travelled|traveled|went|left|ordered|order|instructed|invited)"
    r"\b[^.;,]{0,80} to (?:\w{1,12} )?$"
)
EARLIER = re.compile(r"\b[Ee]arlier,")
SAME_DAY = ("meeting", "talks", "visit", "ceremony", "inspection", "phone call", "award")
# What governs the words so that they tell of a wish, a duty or a denial.
WISHES = """
    may might could should must cannot can ready hope hopes hoped suggested refused refuses
    refusing used need needs needed able not without threatened failed no yet possible possibility
    free abandoned cancelled canceled postponed twice repeatedly often frequently regularly usually
""".split()
ASKED = """
    proposed proposes proposal proposing want wants wished requested offered urged urges demand
    demands demanded demanding instructed instructs instructing invited invites inviting invitation
    asked denied denies deny
""".split()
WISHED = re.compile(
    rf"\b(?:(?:{one_of(WISHES)}|call(?:ed|s|ing)? (?:for|on)|ahead of)\b(?:[^.;:,]{{0,50}} to)?"
    rf"|(?:{one_of(ASKED)})\b[^.;:,]{{0,50}} (?:to|that|for)"
    r"|\binvitation from [^.;:,]{1,110} to)(?: (?!and\b)\w{1,15}){0,2} $"
)
# *ahead of a visit by A*, *the upcoming visit of A*
AHEAD = re.compile(
    r"\b(?:[Aa]head of (?:an? |the |his |her )|[Uu]pcoming |[Ff]orthcoming )(?:\w{1,12} ){0,3}"
    r"(?:visits?|trips?|tours?|summit|talks|meeting)\b"
)
# *had spoken by phone on Friday*
RECENT = re.compile(
    r"[^.;:]{0,90}? (?:on [A-Z][a-z]{2,5}day|yesterday|today|earlier in the day|the day before"
    r"|the previous day|a day earlier|hours earlier)\b"
)
REPORTED = re.compile(
    r"\b(?:said|announced|informed|reported|told|confirmed|stated|added|noted|that)\b"
)
PERFECT = re.compile(r"\b(?:had|having) (?:\w{1,15} ){0,3}$")
ASIDE = re.compile(
    r"\b(?:after|since|when|[Bb]efore|[Uu]ntil|who|whose|(?<!according to )which|[Ii]f|because"
    r"|whom)(?! that\b| which\b)"
    r" (?:(?!and\b)[\w’'.-]{1,30} ){0,5}$|, who won $"
)
# *will have a new chief after the government on Tuesday chose*, *hours after*
AFTERWARDS = re.compile(
    r"\bafter\b[^,;:]{0,60} (?:today|yesterday|[A-Z][a-z]{2,5}day)\b"
    r"|\b(?:hours?|minutes|moments|(?:a|one) day|two days) after\b"
)
RELATIVE = re.compile(r"\b(?:who|whose|which|whom)\b[^,;:]{0,80}$")
# Of these an aside is news: any, one that begins with *who*, or one that begins with *after*.
OWN_NEWS = ("signing",)
RELATED = ("session", "opening", "summit", "conference", "trial", "vote")
COMING_NEWS = ("visit", "ceremony")
AFTER_NEWS = ("resignation",)
CHANGES = ("appointment", "dismissal", "resignation", "election")
AFTER = re.compile(r"\bafter (?:(?!and\b)[\w’'.-]{1,30} ){0,5}$")
PAST = re.compile(r"(?:assumed|took|taken|became|was|were|had|has|replaced|joined|been)\b")
COMING = re.compile(r", who (?:(?:is|has|will|is to) (?:\w{1,15} ){0,2})?$")
AWAITED = ("ahead of a ", "ahead of the ", "ahead of his ", "ahead of her ", "ahead of an ")
OWN_ASIDE = (", who", "meeting", "visiting", "when ")  # what carries its *after* or *who* with it
SUFFERED = ("accident", "disaster")  # news wherever it stands: *were killed when a bus crashed*
WHOSE = re.compile(r", (?:who|which|whose|whom) [^,;:]{1,120}, ")  # an aside that has ended
BEFORE, ASIDES, NEAR = 90, 240, 60  # characters before the words


def is_planned(text, match):
    """Tell whether the words of ``match`` in the sentence ``text`` are of what is to come."""
    start = max(0, match.start() - 60)
    return bool(WILL.search(text, start, match.end()) or AHEAD.search(text, start, match.end()))


def is_background(text, match, kind, published, start):
    """Tell whether the words of ``match`` in the sentence ``text`` tell no news.

    ``kind`` is the kind of event, ``published`` the ISO day of the dispatch or ``None``, ``start``
    where the phrase of the words begins.
    """
    before = WHOSE.sub(", ", text[max(0, start - ASIDES) : start])[-BEFORE:]
    if OTHER_DAYS.search(before, max(0, len(before) - NEAR)):
        return True
    if kind == "inspection" and PURPOSE.search(before):
        return True
    if kind not in SAME_DAY and EARLIER.search(before, max(0, len(before) - NEAR)):
        return True
    if WISHED.search(before) and not (kind == "visit" and before.endswith(AWAITED)):
        return True
    if not is_planned(text, match) and is_stale(text, published, start):
        return True
    if kind not in SUFFERED and _is_aside(before) and not match[0].startswith(OWN_ASIDE):
        if kind == "appointment" and before.endswith(", who "):
            return PAST.match(match[0]) is not None
        return not _is_own_news(before, kind, is_planned(text, match))
    perfect = PERFECT.search(before) is not None and not REPORTED.search(before)
    return perfect and not RECENT.match(text, match.end())


def _is_own_news(before, kind, planned):
    """Tell whether the words of an aside are news themselves: *who will be received on Monday*."""
    if RELATIVE.search(before):
        coming = COMING.search(before) is not None and kind in COMING_NEWS
        planned = planned and kind not in CHANGES
        return planned or coming or kind in RELATED + OWN_NEWS
    return kind in OWN_NEWS or (kind in AFTER_NEWS and AFTER.search(before) is not None)


def _is_aside(before):
    """Tell whether the words after ``before`` stand in an aside that dates other news."""
    aside = ASIDE.search(before)
    return aside is not None and not AFTERWARDS.search(before, max(0, aside.start() - 15))
