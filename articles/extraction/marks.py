"""Passages between quotation marks, of every kind that news uses, and what is no speech."""

import re
from dataclasses import dataclass

from .data.speech import CHARGES, TERMS
from .findings import Span
from .text import one_of

FEWEST = 5  # words: a shorter fragment is a term, a title or a scare quote
DOUBLE = re.compile(r"[«»“”„\"]")
# British and Indian press: the closing mark is no apostrophe.
SINGLE = re.compile(
    r"(?<![\w.,!?»”’'])(?:"
    r"'(?=[A-Za-z])(?P<a>(?:[^'\n]|(?<=\w)'(?=\w)|(?<=s)'(?= [a-z])){15,1500}?)'(?!(?<=s') [a-z])"
    r"|'(?=[A-Za-z])(?P<c>(?:[^'\n]|(?<=\w)'(?=\w)){15,1500}?)'"
    r"|‘(?P<b>(?:[^‘’\n]|(?<=\w)’(?=\w)|(?<=s)’(?= [a-z])){15,1500}?)’(?!(?<=s’) [a-z])"
    r"|‘(?P<d>(?:[^‘’\n]|(?<=\w)’(?=\w)){15,1500}?)’)(?!\w)"
)
# *– Speech, – said A B. – More speech.*: a paragraph that begins with a dash.
DASHED = re.compile(r"[–—-] ?(?=[A-Z\d])")
DASH = re.compile(r"(?<=[,.!?…]) [–—-] ")
SMALL = frozenset("a an and as at by for from in into of on or the to with de la del".split())
_NEAR = r"(?: (?:the|an?|its|their|his|her|new|draft|following))?(?: \w{1,20})? ?[:,]? $"
TERM_BEFORE = re.compile(rf"\b{one_of(TERMS)}{_NEAR}")
TERM_AFTER = re.compile(rf" (?:\w{{1,20}} )?{one_of(TERMS)}\b")
CHARGE_BEFORE = re.compile(rf"\b{one_of(CHARGES)}(?: the| an?)? $")
LAW = re.compile(r"(?:On|Concerning) (?:the )?[A-Za-z]")
BEFORE, AFTER = 60, 40  # characters beside a passage that can call it a term


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage from its opening mark up to after its closing one; ``inner`` lies between them."""

    start: int
    end: int
    inner: Span
    closed: bool = True


def marks(text, paragraph):
    """Return the ``Mark`` of each passage of ``paragraph``, in order."""
    found = _double(text, paragraph)
    found += [mark for mark in _single(text, paragraph) if not _inside(mark, found)]
    return sorted(found, key=lambda mark: mark.start) or _dashed(text, paragraph)


def _double(text, paragraph):
    found, opened, depth = [], None, 0
    for sign in DOUBLE.finditer(text, paragraph.start, paragraph.end):
        at = sign.start()
        if opened is None:
            opened, depth = (at if _opens(text, at) else None), 0
        elif text[opened] == "«" and sign[0] == "«":
            depth += 1
        elif depth and sign[0] == "»":
            depth -= 1
        elif text[opened] == "«" and sign[0] != "»":
            continue
        elif _closes(text, at, paragraph.end):
            found.append(Mark(opened, at + 1, Span(opened + 1, at)))
            opened = None
        elif sign[0] != '"':
            opened = at
    if opened is not None and opened + 1 < paragraph.end:
        found.append(Mark(opened, paragraph.end, Span(opened + 1, paragraph.end), closed=False))
    return found


def _opens(text, at):
    if text[at] in "«„“":
        return True
    return text[at] == '"' and (not at or not text[at - 1].isalnum())


def _closes(text, at, end):
    """Tell whether the mark at ``at`` closes; a wrong one does where only a closing can stand."""
    if text[at] in "»”":
        return True
    after = text[at + 1] if at + 1 < end else " "
    return not text[at - 1].isspace() and not after.isalnum()


def _single(text, paragraph):
    start, end = paragraph.start, paragraph.end
    if text.find("'", start, end) < 0 and text.find("‘", start, end) < 0:
        return []
    return [
        Mark(one.start(), one.end(), Span(*one.span(one.lastgroup)))
        for one in SINGLE.finditer(text, start, end)
    ]


def _inside(mark, others):
    return any(one.start < mark.end and mark.start < one.end for one in others)


def _dashed(text, paragraph):
    """Read direct speech after a dash: every other piece between dashes is speech."""
    opening = DASHED.match(text, paragraph.start, paragraph.end)
    if not opening:
        return []
    cuts = list(DASH.finditer(text, paragraph.start, paragraph.end))
    starts = [opening.end(), *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), paragraph.end]
    pieces = list(map(Span, starts, ends))
    return [Mark(piece.start, piece.end, piece) for piece in pieces[::2]] if cuts else []


def is_long(text, mark):
    """Tell whether a passage has the words of speech; a shorter one is a term or a scare quote."""
    return len(mark.inner.of(text).split()) >= FEWEST


def is_term(text, mark):
    """Tell a law, a project, a charge or a title in quotation marks from speech."""
    words, near = mark.inner.of(text), max(mark.start - BEFORE, 0)
    if CHARGE_BEFORE.search(text, near, mark.start):
        return True
    named = words[:1].isupper() and not words.rstrip().endswith((".", "!", "?"))
    if named and TERM_BEFORE.search(text, near, mark.start):
        return True
    return _is_title(words) or _is_called(text, mark, words)


def _is_called(text, mark, words):
    """Tell whether the noun after the passage says what bears this name: *“…” programme*."""
    ends = words.rstrip()[-1:] in set(",.!?…")
    law = LAW.match(words) and not ends
    after = TERM_AFTER.match(text, mark.end, mark.end + AFTER)
    return bool(law or (after and not ends and words[:1].isupper()))


def _is_title(words):
    """Tell whether the words have the capitals of a title: *The Day Lasts More Than Years*."""
    chief = [word for word in words.split() if word.lower() not in SMALL and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in chief)
    share = 0.9 if words.rstrip().endswith((",", ".", "!", "?")) else 0.75
    return len(chief) > 2 and capitals >= share * len(chief)
