"""Whom *the guest* and *the defendant* mean: those to whom something was done."""

import re

LOOK = 700  # characters that are looked back through
REACH = 140  # characters of an office between the verb and the name
DONE = r"(?<!was )(?<!were )(?<!been )(?<!be )\b(?:{}) "
RECEIVED = re.compile(DONE.format("received|hosted|welcomed|greeted|accepted|met(?: with)?"))
ACCUSED = re.compile(
    DONE.format(
        "sentenced|convicted|jailed|acquitted|arrested|detained|charged|indicted|accuse[ds]?"
        "|trial of|case against|charges against|indictment of"
    )
)
PATIENTS = {
    "guest": RECEIVED, "visitor": RECEIVED, "defendant": ACCUSED, "accused": ACCUSED,
    "suspect": ACCUSED, "detainee": ACCUSED, "convict": ACCUSED,
}  # fmt: skip
STATEMENT = re.compile(r"\b[Ii]n an? (?:[\w-]{1,15} ){0,2}?statement\b")
FULL_STOP = re.compile(r"[.!?][»”\"]?\s")


def patient(meant, head, at):
    """Return whom *the guest*, of the lower-case ``head``, means at an offset, or ``None``.

    ``meant`` knows the text and its people.
    """
    verbs = PATIENTS.get(head)
    found = list(verbs.finditer(meant.text, max(at - LOOK, 0), at)) if verbs else []
    for verb in reversed(found):
        stop = FULL_STOP.search(meant.text, verb.end(), at)
        end = min(stop.start() if stop else at, verb.end() + REACH)
        named = meant.between(verb.end(), end)
        if named:
            return named[0].person
    return None


def stating(meant, at):
    """Return who spoke *in a statement* of the sentence before an offset, or ``None``."""
    told = list(STATEMENT.finditer(meant.text, max(at - LOOK, 0), at))
    if not told:
        return None
    sentence = next(one for one in reversed(meant.sentences) if one.start <= told[-1].start())
    return meant.speaking(sentence.start, min(sentence.end, at))
