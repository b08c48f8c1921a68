"""A headline made from the lead, for a dispatch that carries none."""

import re

from articles.extraction.data.verbs import PERSONAL, SPEECH
from articles.extraction.text import sentences
from articles.importing.datelines import dateline_of
from articles.importing.shortening import LAST, STYLE

LONGEST = 110  # characters
FEWEST = 30  # characters of a clause that stands for its sentence
SOURCE_SENTENCE = re.compile(
    r"(?:The )?(?P<source>[A-Z][\w’' .-]{2,80}?) (?:reported|reports|said in a statement|informed)"
    r"(?: (?:this|today|on \w+))?\.?"
)
BRACKETS = re.compile(r" \([^()]{1,120}\)")
AGE = re.compile(r", \d{1,3},")
WEEKDAY = re.compile(
    r"(?:,(?= on \w+day,))? on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= [a-z]|,|$)"
)
ASIDE = re.compile(r", (?:an? |the |who |which |whose |himself |also )[^,]{3,120},(?= [a-z])")
SHORTER = [
    *STYLE,
    lambda text: _without(BRACKETS, text),
    lambda text: AGE.sub("", text),
    lambda text: WEEKDAY.sub("", text),
]
# What may be left out at the end of a sentence, the rest being one still.
CLAUSE = re.compile(
    r"(?:,| –| —|;) (?:after|as|while|when|where|which|who|whose|amid|following|despite|but|and"
    r"|ahead|in what|before|with|during|one of|an?|the|\w{2,20}ing|(?:hours|days|weeks|months"
    r"|minutes|shortly|just|a (?:day|week|month|year)|\w+ (?:hours|days|weeks"
    r"|months)) (?:after|before))\b"
    r"|,? (?:during|within the framework of|in the framework of|as part of|on the sidelines of"
    r"|following|amid|ahead of|in connection with|on the occasion of|while|after|before|where|which"
    r"|who|whose|as well as|despite|aimed at|in order to|at the invitation of"
    r"|under the chairmanship"
    r"|at a (?:meeting|briefing|press conference|ceremony))\b"
    r"| and (?=(?:met|held|took|gave|made|spoke)\b)| with (?=\d|an? \d)"
)
PLACE_OR_TIME = re.compile(r" (?:in|at|on|under) ")
PURPOSE = re.compile(r" (?:for|from|until|since|into|through|over) ")
BOUND = frozenset(
    """part based insisted depends engaged resulted agreed interest participated aimed looked took
    consists believes called calls involved succeeded interested vote voted charged accused left
    suspected wanted responsible blamed fined arrested detained jailed sentenced of the a an to by
    with which and or
    decree decrees law laws order bill agreement memorandum resolution candidacy petition appeal
    in on at for from handed turned sod accuse accuses return hours days weeks months years
    minutes shortly just according""".split()
)
TELLS = r"(?:said|says|reported|reports|announced|informs|informed|told|added|stated|confirmed)"
ATTRIBUTED = re.compile(
    rf", (?:[^,]{{2,80}} {TELLS}(?: (?:on |in |to )?[\w ]{{2,40}})?|according to [^,]{{2,80}})$"
)
# Words that make a statement somebody's, or uncertain: what holds one is never left out.
HEDGE = re.compile(
    r"\b(?:sa(?:id|ys|ying)|told|according|alleg\w+|accus\w+|suspect\w*|reportedly|claim\w*"
    r"|den(?:y|ies"
    r"|ied)|plan\w*|may|might|could|would|will|if|unless|not|no|never|without|charge[sd]"
    r"|unconfirmed"
    r"|expected|attempt\w*|intend\w*|propos\w+|report(?:s|ed))\b|n’t\b|n't\b",
    re.IGNORECASE,
)
FINITE = (
    SPEECH
    | PERSONAL
    | frozenset(
        """is are was were be has have had will would can could may must does did held holds made
        makes took takes gave gives began begins went goes came comes left leaves sent sends
        kept put puts set sets cut cuts hit hits rose rises fell falls lost loses sold bought
        built paid brought found fought sank drew grew broke chose swore spent understands wants
        seeks sought threw throws opens closes backs approves rejects agrees discusses faces
        urges elects names
        """.split()
    )
)
PAST = re.compile(r"[a-z]{2,20}ed")
MARKS = [("«", "»"), ("“", "”"), ("(", ")")]


# The present tense of headlines, beside FINITE.
PRESENT = frozenset(
    """agree back begin begins call discuss face fall hit hold kill kills launch launches lose meet
    open plan plans reach reaches rise say seek show shows sign urge visit vow warn warns win
    """.split()
)


def tells_of_action(line):
    """Tell whether ``line`` holds a verb in a form that makes it a clause."""
    words = line.lower().split()
    return any(word in FINITE or word in PRESENT or PAST.fullmatch(word) for word in words)


def source_of(paragraph):
    """Return the source that a sentence of ``paragraph`` of its own names, or ``None``."""
    for span in sentences(paragraph):
        match = SOURCE_SENTENCE.fullmatch(span.of(paragraph))
        if match:
            return match["source"]
    return None


def make_headline(paragraph):
    """Return a headline of at most 110 characters made from the lead paragraph.

    A dateline and a separate source sentence are left out; an attribution or a hedge inside the
    sentence stays. A sentence that is too long loses asides, then clauses at its end, as long as
    a whole clause is left; otherwise it is cut at a word, with an ellipsis.
    """
    dateline = dateline_of(paragraph)
    text = _lead(paragraph[dateline.end :] if dateline else paragraph)
    for shorter in SHORTER:
        if len(text) <= LONGEST:
            return text
        text = shorter(text)
    if len(text) > LONGEST:
        text = _without(ASIDE, text, ",")
    return text if len(text) <= LONGEST else _main_clause(text) or _shortest(text)


def _shortest(text):
    """Return ``text`` in the fewest words that an editor would leave, or cut at a word."""
    short = text
    for shorter in LAST:
        short = shorter(short)
        whole = short if len(short) <= LONGEST else _main_clause(short)
        if whole:
            return whole
    return _cut(text)


def _lead(paragraph):
    """Return the first sentence that is more than a source, without its full stop."""
    told = (span.of(paragraph) for span in sentences(paragraph))
    lead = next((words for words in told if not SOURCE_SENTENCE.fullmatch(words)), paragraph)
    return " ".join(lead.split()).rstrip(".")


def _without(form, text, instead=""):
    """Return ``text`` without what ``form`` matches, unless that holds a hedge."""
    comma = instead if instead != "," else ""
    return form.sub(lambda match: match[0] if HEDGE.search(match[0]) else comma, text)


def _main_clause(text):
    """Return the longest whole clause with the sentence's attribution that fits, or ``None``."""
    told = ATTRIBUTED.search(text)
    tail = told[0] if told else ""
    body = text[: told.start()] if told else text
    for form in (CLAUSE, PLACE_OR_TIME, PURPOSE):
        ends = [match.start() for match in form.finditer(body)]
        if told:
            ends.append(len(body))
        heads = (f"{body[:end].rstrip(', ')}{tail}" for end in reversed(ends) if _stands(body, end))
        fitting = next((head for head in heads if len(head) <= LONGEST), None)
        if fitting:
            return fitting
    return None


def _stands(text, end):
    """Tell whether ``text[:end]`` is a clause of its own, and nothing after it is a hedge."""
    head, dropped = text[:end], text[end:]
    if end < FEWEST or HEDGE.search(dropped) or head.split()[-1].strip(",;").lower() in BOUND:
        return False
    if any(head.count(opens) != head.count(closes) for opens, closes in MARKS):
        return False
    if head.count('"') % 2 or head.startswith(("After ", "While ", "When ", "As ", "If ")):
        return False
    return any(word in FINITE or PAST.fullmatch(word) for word in head.replace(",", "").split())


def _cut(text):
    words = text[:LONGEST].rpartition(" ")[0] or text[: LONGEST - 1]
    return words.rstrip(",;:–—- ") + "…"
