"""Offices told by *this post*, *his duties* or *the ministry*: the one told of last.

*A B was relieved of the post*, *C D was appointed to this position*, *her duties will be performed
by E F*, *G H will run the ministry until then*.
"""

import re
from dataclasses import replace

from .reading import span_at

RULE = "post.position"
_POST = r"(?:post|position|office|role|job)"
_DUTIES = r"(?:duties|functions|responsibilities|powers)"
_BE = r"(?: (?:is|are|was|were|will|has|have|been|be|being|now|temporarily|currently|also))"
_DONE = r"(?:performed|carried out|exercised|fulfilled|discharged|assumed|taken over)"
TAKEN = re.compile(
    rf"\b(?:appointed|named|elected|transferred|approved|confirmed|promoted) (?:to|for|in) "
    rf"(?:this|that|the|his|her|the same|the vacant) {_POST}\b(?! (?:of|as)\b)"
)
LOST = re.compile(
    r"\b(?:relieved (?:of|from)|recalled from|dismissed from|removed from|released from|"
    r"resigned from|left|vacated|freed from) "
    rf"(?:the|this|that|his|her) (?:{_POST}|{_DUTIES})\b(?! (?:of|as)\b)"
)
DONE_BY = re.compile(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) {_DUTIES}{_BE}{{1,5}} {_DONE} by\b")
ASSIGNED = re.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) {_DUTIES}{_BE}{{1,5}} (?:\w+ly )?"
    r"(?:assigned|entrusted|transferred|delegated|handed over|passed) to\b"
)
GIVEN_ON = re.compile(
    rf"{_BE}{{1,4}} (?:\w+ly )?(?:(?:assigned|entrusted|transferred|delegated|given|handed over"
    rf"|passed) to|{_DONE} by) (?:the )?"
)
DOES = re.compile(
    rf"\b(?:perform|performs|performing|carry out|carries out|exercises?|assumes?|assumed|fulfils?"
    rf"|discharges?) (?:his|her|these) {_DUTIES}\b|\b(?:acting|acts|act|stands? in|standing in"
    r"|filling in) (?:in (?:his|her) (?:stead|place|absence)|for (?:him|her))\b"
)
RUNS = re.compile(
    r"\b(?:will|to) (?:temporarily )?(?:run|lead|head|take over|oversee|manage) the (?:\w+ )?"
    r"(?:ministry|agency|department|bank|company|docket|portfolio|office|committee)\b"
)
FOR_A_WHILE = re.compile(r"\b(?:[Uu]ntil|temporarily|interim|in the meantime|meanwhile)\b")
NOUNS = frozenset("position post office role job duties".split())
KEYS = (
    (TAKEN, frozenset("appointed named elected transferred approved confirmed promoted".split()),
     NOUNS, "current"),
    (LOST, frozenset("relieved recalled dismissed removed released resigned left vacated".split()),
     NOUNS, "former"),
    (DOES, frozenset("perform performs performing carry carries exercise exercises assume assumes "
                     "assumed fulfil fulfils discharge acting acts act stand stands standing "
                     "filling".split()), frozenset({"his", "her", "these", "for"}), "acting"),
    (RUNS, frozenset("run lead head take oversee manage".split()),
     frozenset("ministry agency department bank company docket portfolio office committee".split()),
     ""),
)  # fmt: skip
HIS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|him)\b")
NEAR = 90  # characters between *performed by* and the name
FARTHEST = 500  # characters back to the office that is meant


def read_positions(cast):
    """Give those of ``cast`` the office told of last that *this post* or *his duties* mean."""
    text = cast.tokens.text
    for found in DONE_BY.finditer(text) if " by " in text and "performed" in text else ():
        named = cast.mentions_between(found.end(), found.end() + NEAR)
        _give(cast, found, named[0].person if named else None, "acting")
    for found in ASSIGNED.finditer(text) if " to " in text and "signed" in text else ():
        named = cast.mentions_between(found.end(), found.end() + NEAR)
        _give(cast, found, named[0].person if named else None, "acting")
    _given_on(cast)
    words = set(cast.tokens.low)
    for pattern, verbs, nouns, status in KEYS:
        told = not (words.isdisjoint(verbs) or words.isdisjoint(nouns))
        for found in pattern.finditer(text) if told else ():
            sentence = span_at(cast.sentences, found.start())
            named = cast.last_name(sentence.start, found.start())
            while_only = FOR_A_WHILE.search(text, sentence.start, sentence.end)
            held = status or ("acting" if while_only else "current")
            _give(cast, found, named.person if named else None, held)


def _given_on(cast):
    """Read *the duties of the mayor were entrusted to A B*: an office told of alone."""
    tokens = cast.tokens
    for office in [one for one in cast.open if not isinstance(one, tuple)]:
        before = tokens.low[max(office.first - 2, 0) : office.first]
        if before[:1] not in (["duties"], ["functions"], ["powers"], ["post"], ["position"]):
            continue
        end = tokens.span(office.first, office.last).end
        told = GIVEN_ON.match(tokens.text, end)
        named = cast.mentions_between(told.end(), told.end() + NEAR) if told else ()
        if named:
            status = "current" if before[0] in NOUNS - {"duties"} else "acting"
            cast.open.remove(office)
            cast.titled(replace(office, status=status), named[0].person, RULE)


def _give(cast, found, person, status):
    """Give ``person`` the office that somebody else was told to have before, as ``status``."""
    if person is None:
        return
    starts = cast.tokens.starts
    near = [one for one in cast.posts if 0 < found.start() - starts[one[1].first] < FARTHEST]
    own = [one for one in near if one[0] == person]
    told = any(one[0] == person and one[2].status == "current" for one in cast.posts)
    if (status == "former" and own) or (found.re is TAKEN and told):
        return
    sentence = span_at(cast.sentences, found.start())
    others = [one for one in near if one[0] != person and starts[one[1].first] < sentence.start]
    others = _of_noun(found, others) if status in {"acting", "current"} else others
    subject = cast.subject_before(sentence.start)
    others = [one for one in others if one[0] == subject] or (() if _his(found) else others)
    if not others:
        return
    _, office, post = max(others, key=lambda one: (_told(one), starts[one[1].first]))
    if all(one[2].label != post.label for one in own):
        evidence = cast.evidence(office.first, office.last, RULE)
        full = replace(post, person=person, status=status, evidence=evidence)
        cast.posts.append((person, office, full))


def _his(found):
    return HIS.search(found[0]) is not None


def _of_noun(found, entries):
    """Return those of ``entries`` that the noun in the words fits: *run the ministry*."""
    noun = found[0].split()[-1]
    if found.re is not RUNS or noun in {"docket", "portfolio", "office"}:
        return entries
    stem = noun.removesuffix("y")  # *the ministry* is a minister's
    return [one for one in entries if stem.removesuffix("r") in one[2].label.lower()]


def _told(entry):
    """Tell whether an office was given or taken by a verb: that one is spoken of."""
    return entry[2].evidence.rule in {"post.career", "post.appointed", "post.leads"}
