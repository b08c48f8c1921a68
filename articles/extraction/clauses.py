"""The grammar of a clause of speech: its verb, and the words that are its subject."""

import re

from .data.speech import BESIDE
from .data.verbs import SPEECH
from .text import one_of

ADVERB = (
    r"(?:also|then|has|had|have|later|again|still|once|who|will|would|was|is|were|been|himself"
    r"|herself|in turn|\w{1,20}ly)"
)
SPOKEN = re.compile(
    rf"\b(?<!-)(?:[Aa]ccording to|[Ii]n the words of|[Cc]ontinued|{one_of(SPEECH | BESIDE)})\b(?!-)"
)
# What stands between a subject and its verb: something in commas, an adverb.
AT_VERB = re.compile(
    rf"(?:\s(?:of|from|at|with)\s(?:the\s)?[A-Z][^,;:.]{{1,80}}?)?"
    rf"(?:,[^,]{{1,120}},(?:[^,]{{1,120}},)?|,? \([^()]{{1,80}}\),?"
    rf"|\s[—–-]\s[^—–]{{1,160}}\s[—–-]|,(?=\swho\s))?\s{{0,5}}"
    rf"(?:{ADVERB},?\s{{1,3}}){{0,5}}"
)
PRONOUN_LEFT = re.compile(
    rf"\b(?P<who>[Hh]e|[Ss]he|[Tt]hey)(?:,[^,]{{1,80}},)?\s"
    rf"(?:{ADVERB},?\s|[a-z]{{1,12}} and\s){{0,3}}\Z"
)
IN_TURN = re.compile(r",? (?:in turn|in (?:his|her) turn|for (?:his|her|its) part|in reply),?(?= )")
PRONOUN_RIGHT = re.compile(r"\s(?P<who>he|she|they)\b")
LED = re.compile(r"[\s,—–.…-]{0,6}(?:(?:so|as|thus|then|and|but)\s)?\Z")
TITLE_WORDS = re.compile(
    r"(?:,)?\s{0,5}(?:(?!to\b|that\b|with\b|about\b|in\b)[\w'’.-]{1,30},?\s{1,3}){0,9}\Z"
)
CAPITALS = r"[^\W\d_a-z][\w’'-]{1,40}(?: (?:[A-Z]\. )?[^\W\d_a-z][\w’'-]{1,40}){0,5}"
RANKED = "Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Judge|Sheikh|Senator"
STRANGER_LEFT = re.compile(
    rf"(?:\A|[,;:—–-]|\b(?:and|but|as|while|when|that))\s{{0,3}}"
    rf"(?:(?:{RANKED})\.?\s)?(?P<who>{CAPITALS})(?:,[^,]{{1,120}},)?"
    rf"\s{{1,3}}(?:{ADVERB}\s){{0,3}}\Z"
)
NO_DAY = (
    r"(?!(?:[A-Z][a-z]{2,5}day|January|February|March|April|June|July|August|September|October"
    r"|November|December)\b)"
)
STRANGER_RIGHT = re.compile(
    rf"\s{NO_DAY}(?:(?:{RANKED})\.?\s)?(?P<who>{CAPITALS})(?=\s?[,.;:(]|\s[a-z]|\Z)"
)
# *said A's aide, B C*: a name after the comma, and the phrase without it.
OWNED_RIGHT = re.compile(
    rf"\s(?P<phrase>[^,.;:]{{1,60}}?[’']s\s[^,.;:]{{2,60}})(?:,\s(?P<who>{CAPITALS})(?=[,.]|\Z))?"
)
NOUN = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]his|[Ss]ome|[Mm]any)"
PHRASE_LEFT = re.compile(
    rf"(?:\A|[,;:—–-]|\b(?:and|but|as|while|when|that))[\s—–-]{{0,5}}"
    rf"(?P<who>{NOUN}\s[^,;:—–]{{1,120}}?)(?:,[^,]{{1,120}},)?\s{{1,3}}(?:{ADVERB}\s){{0,3}}\Z"
)
PLAIN_LEFT = re.compile(
    rf"(?:\A|[,;:—–])[\s—–-]{{0,5}}(?P<who>[^,;:—–]{{2,120}}?)(?:,[^,]{{1,120}},)?\s{{1,3}}"
    rf"(?:{ADVERB}\s){{0,3}}\Z"
)
PHRASE_RIGHT = re.compile(
    rf"\s(?P<who>{NOUN}\s[^,;:.«“\"—–]{{1,100}}"
    r"|(?!(?:in|on|at|to|that|by|for|with|from|as|it|he|how|after|him|her|them|us|me|you)\b)[a-z][^,;:.«“\"—–]{2,60})"
)
# Where a noun phrase after the verb ends: *said the spokesman in a statement*.
PHRASE_END = re.compile(
    r"\s(?:in|on|at|during|after|before|while|when|by|about|as|following|earlier|later|yesterday"
    r"|today|last|this|told|who|(?<!close )to)\b"
)
# The dot of a rank or an initial ends no sentence.
NO_RANK = "(?<![A-Z].)" + "".join(
    f"(?<!{rank}.)"
    for rank in (
        "Mr Ms Mrs Dr Gen Sen Gov Rep St Lt Col Prof Capt Maj Rev Hon Sgt Adm Cmdr Msgr Fr Supt "
        "Insp Amb Pres Brig Cpl Rt Engr Mme"
    ).split()
)
SENTENCE_END = re.compile(rf"[.!?]{NO_RANK}(?:\)\s(?![a-z])|[»”’\"')]{{0,2}}(?<!\))\s)")
PRONOUN_SUBJECT = re.compile(r"[«“\"\s]{0,2}(?:[A-Z][^,.;]{0,60}, )?(?P<who>[Hh]e|[Ss]he)\b")
# The verb is somebody else's: *one resident, who asked not to be named, said*.
RELATIVE = re.compile(r",\s(?:who|whose|whom|which|having|speaking)\s[^,]{0,100}\Z")
# A noun that is a verb elsewhere: *the accused*, *his comments*, *reports of claims*.
NOMINAL = re.compile(
    r"\b(?:the|an?|his|her|its|their|our|my|your|these|those|this|some|such|no|of|any|more)\s\Z",
    re.IGNORECASE,
)
# What somebody else said to the subject: *he was asked*, *she was told*.
HEARD = frozenset("asked told informed reminded called accused described urged".split())
WAS = re.compile(r"\b(?:was|were|been|being|is|are)\s(?:\w{2,12}ly\s)?\Z")
GOES_ON = re.compile(rf"\b(?:and|but)\s(?:{ADVERB}\s)?\Z")  # a second verb of one subject
# *and urged the faithful to “pray”*: who is spoken to stands after the verb.
OBJECT = re.compile(r" (?:the |his |her |all )?[^,;:.«“\"—–]{2,80} (?:to|that|of|for)\s{0,3}")
# Whoever stands after these is spoken to.
ADDRESSING = frozenset("told tells informed informs assured assures reminded reminds".split())
# *with the union calling her “the champion”*
WITH = re.compile(r"\bwith (?P<who>[^,;:«“\"]{3,80}?)\s\Z")
# *noted in the ministry*, after the verb.
IN_BODY = re.compile(r"\s(?:in|at)\s(?P<who>the\s[^,;:.«“\"—–]{2,80}?)(?=\s?[,.]|\Z)")
INVERTED = frozenset({"according to", "in the words of"})

# Somebody who stands in no other finding: a name at a verb of speech, with an age, or at the head.
STRANGER_SPEAKS = re.compile(
    rf"\b(?:(?:{RANKED})\.?\s)?(?P<who>{CAPITALS})(?:,[^,.]{{1,120}},)?"
    rf"\s(?:{ADVERB}\s){{0,2}}{one_of(SPEECH)}\b"
)
STRANGER_AGED = re.compile(rf"\b(?P<who>{CAPITALS}), (?:aged )?\d\d,")
STRANGER_FIRST = re.compile(
    rf"(?:(?:{RANKED})\.?\s)?(?P<who>{CAPITALS})"
    rf"(?=, (?:who|whose|the|a|an)\b|\s[a-z]{{2,20}}(?:ed|es|s)\b)"
)
ANY_VERB = re.compile(r"[\s,—–-]{1,4}(?P<who>[Hh]e|[Ss]he)\b")
# Any verb in the past tense right after *“…,” A B* or *“…,” the advocate*.
PAST = re.compile(rf",?\s(?:{ADVERB}\s)?[a-z]{{3,20}}ed\b")
TITLED = re.compile(r"[\s,—–-]{1,4}(?:[\w’'.-]{1,30} ){0,6}")
PHRASE_PAST = re.compile(
    rf"[\s,—–-]{{1,4}}(?P<who>[Tt]he (?:[a-z’'-]{{2,20}} ){{0,3}}?[a-z-]{{3,20}}){PAST.pattern}"
)
VERB_FIRST = re.compile(rf"[\s,—–-]{{1,4}}{one_of(SPEECH)} (?!(?:that|to|in|at|on|it)\b)")
INTRODUCES = re.compile(rf"\b{one_of(SPEECH | BESIDE)}(?:,| that| how| it)?\Z")
APPOSED = re.compile(rf",\s(?:{ADVERB}\s){{0,3}}")
# *Interfax quoted A B as saying*: the speaker is the object.
AS_SAYING = re.compile(
    r"\b(?:quoted|quotes|cited|cites)(?=\s[^«“\"]{2,100}?\sas saying\b)|, (?:citing|quoting)\b"
)
SIGNED = re.compile(r"\s{0,3}[—–]\s")  # *“…” — A B*
ANOTHER = re.compile(r"(?:while|whereas|although|though|but|even as)\b")  # somebody else's clause
