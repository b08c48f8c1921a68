"""Those who take part in an event and are named in other sentences of the text."""

import re

from .background import WILL
from .findings import Span
from .meant import LANDS

AFTER = re.compile(
    r"\b(?:(?:(?:was|were|is|are|been|be) (?:also )?)?(?:attended|joined|accompanied|witnessed"
    r"|represented|greeted|met|addressed) (?:\w{1,20} ){0,4}?by"
    r"|(?:delegation|guests|participants|those present|group|mission|side)\b[^.;]{0,60}?"
    r" (?:also )?(?:includes?|included|comprises?|comprised|consists of|consisted of"
    r"|(?:were|are)(?! \w{1,15}ed\b))"
    r"|[Ii]t also (?:included|includes)|[Aa]mong (?:the |those )?(?:participants|guests|present"
    r"|members|speakers|those)\b|[Ii]n the presence of|with the participation of"
    r"|(?:delegation|side|team)s?\b[^.;]{0,60}? (?:was|were|is) (?:headed|led|represented) by"
    r"|[Oo]thers (?:present|in attendance)?\s?(?:are|were|included|include)"
    r"|(?:(?<!get )together|along|jointly) with\b"
    r"|[Tt]hey were (?:led|headed) by|(?:co-?)?chaired by|[Aa]lso attending the \w{1,20}\b"
    r"|[Tt]hose (?:sworn in|awarded|present)\b[^.;]{0,30}? (?:are|were|include|included))"
)
BEFORE = re.compile(
    r"\b(?:(?:will )?(?:also )?(?:took part|take part|participated|participate)(?: as well)?\b"
    r"|(?:also |will )?(?:attended|attend)\b(?! (?:school|university|college))"
    r"|(?:was|were) (?:also )?(?:present|among|in attendance)\b"
    r"|also (?:paid (?:his|her|their) respects|laid (?:flowers|wreaths|a wreath)|looked on)\b"
    r"|(?:also )?(?:came to|joined|joins|arrived for) (?:the|by|them|him|her)\b"
    r"|accompanied (?:him|her|them|the)\b|(?:will )?administer(?:ed)? (?:the|his|her) oath"
    r"|(?:presided|officiated)\b(?! (?:over|at))|who accompanied\b|who (?:chaired|blessed) the\b"
    r"|(?:spoke|speaking) at the\b)"
)
# Whoever speaks at it, and whoever shows or tells its guest something, took part.
SPOKE = re.compile(
    r"\b(?:(?:also |then )?(?:took the floor"
    r"|made (?:a |an )?(?:\w{1,12} )?(?:report|speech|presentation)s?"
    r"|(?:delivered|gave|read|presented) (?:a |an |the |his |her )?(?:\w{1,16} ){0,2}"
    r"(?:report|speech|presentation|lecture|address|message|blessing)(?:e?s)?\b"
    r"(?! to (?:the )?[A-Z])"
    r"|read out\b(?! (?:the |his |her |its )?(?:verdict|sentence|decision|ruling|judg))"
    r"|reported (?:on|about)\b|spoke (?:about|on|of|in)\b"
    r"|told about\b|congratulated the\b"
    r"|addressed the (?:audience|participants|guests|gathering|crowd|meeting)))"
)
SPEAKING = (
    "session", "meeting", "anniversary", "conference", "ceremony", "award", "opening", "inspection",
)  # fmt: skip
FLOOR = re.compile(
    r"\b(?:(?:gave|given|giving) the floor to|[Ff]irst to (?:report|speak) was|floor was given to"
    r"|[Rr]eports? (?:was|were) (?:made|delivered|given|presented|heard) (?:by|from)"
    r"|(?:listened to|heard) (?:the )?reports? (?:of|by|from)"
    r"|[Ss]peeches were (?:made|delivered) by)\b"
)
TOLD = re.compile(
    r"\b(?:briefed|told|reported to|informed|explained to|showed|presented|welcomed|greeted"
    r"|thanked|spoke to|handed|acquainted) (?:him|her|them"
    r"|the (?:[Pp]resident|[Pp]rime [Mm]inister|[Hh]ead of|[Mm]inister|guests?|delegation"
    r"|[Gg]overnor|[Ll]eader|[Mm]ayor|[Pp]remier|chancellor|king|visitors?|distinguished))\b"
)
# Who was killed or hurt, told after the accident.
VICTIMS = re.compile(
    r"(?:\b[Aa]mong (?:the |those )?(?:dead|victims|killed|injured|deceased)\b"
    r"|\b(?:dead|deceased|victims?|bodies|injured) (?:was|were|are|is|have been|has been)"
    r"(?: \w{1,14})? (?:identified|named)\b|\b(?:died|killed|dead|injured|victims):"
    r"|\b[Tt]hose (?:killed|injured)\b|\b[Tt]he (?:dead|victims) (?:are|were|included?)\b)"
)
HELD = re.compile(
    r"\b[Aa]mong (?:those|the) (?:held|arrested|detained|detainees|suspects|accused)\b"
    r"|\b[Tt]hose (?:arrested|detained|held) (?:are|were|include[ds]?)\b"
)
AWARDED = re.compile(
    r"\b(?:[Aa]mong (?:the |those )?|[Tt]he (?:other )?|[Oo]ther |[Tt]his year['’]s |[Tt]hose )"
    r"(?:laureates|winners|recipients|awardees|awarded|honou?red|decorated)\b[^.;:]{0,30}?"
    r"(?: (?:are|is|were|was|includ\w{1,3})\b|:)"
)
# Who judges, accuses and defends.
COURT = re.compile(
    r"\b(?:[Jj]udge|[Jj]ustice|[Mm]agistrate|[Pp]rosecutor|[Pp]rosecuting counsel|[Cc]ounsel"
    r"|[Ll]awyer|[Aa]dvocate|[Aa]ttorney|[Ss]olicitor|[Bb]arrister),?"
    r" (?:for [^,.;]{1,40},? |[Mm]rs?\.? |[Cc]hief )?$"
)
COURT_AFTER = re.compile(
    r", (?:\w{1,12} )?(?:for (?:the )?(?:prosecution|defen[cs]e)|prosecuting|defending|mitigating"
    r"|representing|prosecutor|defen[cs]e (?:lawyer|counsel))\b"
)
GUESTS = ("opening", "inspection", "visit", "anniversary", "session", "meeting", "ceremony")
NOUN = re.compile(
    r"\b(meeting|talks|negotiations|ceremony|event|session|conference|forum|summit|opening|signing"
    r"|conversation|visit|function"
    r"|proceedings|works?(?= (?:was|were)\b)|reception|consultations|trip|call"
    r"|inspection|delegation|accompanied"
    r"|accompany)",
    re.IGNORECASE,
)
JOINED = re.compile(r"(?:,|,? and|,? as well as) [^.;:!?«»“”]{0,150}")
BESIDE_VERB = re.compile(r"[^.;:!?«»“”]{0,60}")
BESIDE = 60  # characters between a speaker and the verb
SPEAKERS = 400  # characters before the verb that name those who speak
MEETINGS = ("meeting", "talks", "session")
CEREMONIES = ("ceremony", "award", "opening", "signing", "anniversary")
ANY = (
    "meeting", "talks", "summit", "session", "conference", "ceremony", "opening", "inspection",
    "visit", "anniversary", "phone call", "signing",
)  # fmt: skip
GATHERINGS = {
    "meeting": (*MEETINGS, "conference"), "talks": MEETINGS, "session": ("session", "meeting"),
    "negotiations": MEETINGS, "consultations": MEETINGS, "ceremony": CEREMONIES,
    "opening": ("opening", "conference", "ceremony"), "function": CEREMONIES,
    "event": (*CEREMONIES, "conference", "meeting", "session"), "conference": ("conference",),
    "forum": ("conference",), "summit": ("summit",), "signing": ("signing",),
    "conversation": ("phone call", *MEETINGS), "call": ("phone call",),
    "accompanied": ("visit", "inspection", "opening"), "accompany": ("visit", "inspection"),
    "visit": ("visit", "inspection"), "trip": ("visit", "inspection"),
    "proceedings": ("session", "trial", *MEETINGS, "conference"), "reception": CEREMONIES,
    "work": ("session", *MEETINGS, "conference"), "works": ("session", *MEETINGS, "conference"),
    "inspection": ("inspection", "visit"), "delegation": ("talks", "visit", *MEETINGS),
}  # fmt: skip


def attended(reading, sentence, events):
    """Return which of ``events`` (in the order told) ``sentence`` speaks of, and whom it adds."""
    for words, after in ((AFTER, True), (BEFORE, False)):
        match = words.search(reading.text, sentence.start, sentence.end)
        if not match or reading.quoted(match.start()):
            continue
        where = Span(match.end(), sentence.end) if after else Span(sentence.start, match.start())
        more = [mention.person for mention in reading.mentions_in(where)]
        at = _meant(reading, sentence, match, events, after) if more else None
        if at is not None:
            return at, more
    return _heard(reading, sentence, events)


def in_court(reading, sentence, events):
    """Return which of ``events`` is a trial, and who judges, accuses or defends in ``sentence``."""
    held = [at for at, one in enumerate(events) if one.kind == "trial" and is_held(one)]
    if not held:
        return None, ()
    text, people = reading.text, []
    for mention in reading.mentions_in(sentence):
        span = mention.evidence.span
        before = text[
            max(sentence.start, span.start - BESIDE) : mention.name.start
            if mention.name
            else span.start
        ]
        if COURT.search(before) or COURT_AFTER.match(text, span.end, sentence.end):
            people.append(mention.person)
    return held[-1], people


def _heard(reading, sentence, events):
    """Return which of ``events`` somebody of ``sentence`` speaks at, and who."""
    for words, kinds, after in (
        (VICTIMS, ("accident", "disaster"), True),
        (HELD, ("arrest",), True),
        (AWARDED, ("award",), True),
        (FLOOR, SPEAKING, True),
        (SPOKE, SPEAKING, False),
        (TOLD, GUESTS, False),
    ):
        match = words.search(reading.text, sentence.start, sentence.end)
        if not match or reading.quoted(match.start()):
            continue
        begin = max(sentence.start, match.start() - SPEAKERS)
        where = Span(match.end(), sentence.end) if after else Span(begin, match.start())
        people = [mention.person for mention in reading.mentions_in(where)]
        people = people if after else _speakers(reading, where)
        held = [at for at, one in enumerate(events) if one.kind in kinds and is_held(one)]
        if people and held:
            return held[-1], people
    return None, ()


def _speakers(reading, where):
    """Return whoever is named last in ``where``, beside its end, and those joined to him."""
    found, edge = [], where.end
    for mention in reversed(reading.mentions_in(where)):
        span = mention.evidence.span
        gap = reading.text[span.end : edge]
        if not (JOINED if found else BESIDE_VERB).fullmatch(gap):
            break
        found.insert(0, mention.person)
        edge = span.start
    return found


def is_held(event):
    """Tell whether ``event`` has happened."""
    return not event.evidence.rule.endswith(".planned")


def _meant(reading, sentence, match, events, after):
    """Return the place of the event that the words speak of: the last one of a fitting kind."""
    ahead = match.start(), min(match.end() + 40, sentence.end)
    back = max(sentence.start, match.start() - 60), match.end()
    first, second = (back, ahead) if after else (ahead, back)
    word = NOUN.search(reading.text, *first) or NOUN.search(reading.text, *second)
    kinds = GATHERINGS.get(word[1].lower(), ANY) if word else ANY
    coming = WILL.search(reading.text, max(sentence.start, match.start() - 20), match.end())
    fitting = [at for at, one in enumerate(events) if one.kind in kinds]
    own = [at for at in fitting if events[at].evidence.sentence == sentence]
    if own and not word:
        return own[-1]
    ready = [at for at in fitting if events[at].evidence.rule.endswith(".planned") == bool(coming)]
    if word and word[1].lower() == "delegation":
        whose = LANDS.get(reading.text[sentence.start : word.start()].rstrip().rpartition(" ")[2])
        own = [
            at
            for at in fitting
            if whose and _is_trip(reading, events[at]) and whose in _lands(reading, events[at])
        ]
        if own:
            return own[0]
        stays = [at for at in ready if events[at].kind != "visit"]
        ready = [at for at in fitting if _is_trip(reading, events[at])][:1] or stays or ready
    if word and word[1].lower().startswith("accompan"):
        ready = [at for at in ready if _is_trip(reading, events[at])] or ready
    return (ready or fitting)[-1] if fitting else None


def _lands(reading, event):
    """Return the states and bodies whose offices the first who takes part in ``event`` has."""
    return {
        land
        for post in reading.posts
        if post.person in event.people[:1]
        for land in (post.parent, post.body)
    }


def _is_trip(reading, event):
    """Tell whether ``event`` is a visit that the text tells as news, not beside a name."""
    start = event.evidence.span.start
    return event.kind == "visit" and not reading.text.endswith("who ", 0, start)
