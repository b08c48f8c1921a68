"""Triggers of the events' table as fast patterns that match the same words.

A pattern of many alternatives that all begin at a word is tried at every character; with the word
boundary before them all it is tried at the beginnings of words only.
"""

import re

from .needed import leading

BEHIND = re.compile(r"((?:\(\?<![^()]{1,40}\)){1,12})\\b")
PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)


class Trigger:
    """Where the pattern ``trigger`` matches, looked for only where a match can begin."""

    __slots__ = ("free", "led")

    def __init__(self, trigger):
        parts = alternatives(trigger)
        self.led = compiled([one for one in parts if leading(one)])
        self.free = compiled([one for one in parts if not leading(one)])

    def matches(self, text, starts, anywhere):
        """Return the matches in ``text``, in a list: at the offsets ``starts`` and ``anywhere``."""
        found = [match for at in sorted(starts) if (match := self.led.match(text, at))]
        if not anywhere:
            return found if len(found) < 2 else _apart(found)
        found += self.free.finditer(text)
        return _apart(sorted(found, key=lambda match: (match.start(), -match.end())))


def _apart(matches):
    """Return those of ``matches``, in order, that begin at or after the end of the one before."""
    found, end = [], 0
    for match in matches:
        if match.start() >= end:
            found.append(match)
            end = match.end()
    return found


def compiled(parts):
    """Return the compiled pattern of any of ``parts``, gathered behind one ``\\b``."""
    bound, free = [], []
    for one in parts:
        moved = BEHIND.match(one)
        one = r"\b" + moved[1] + one[moved.end() :] if moved else one
        (bound if one.startswith(r"\b") else free).append(one)
    gathered = [r"\b(?:" + "|".join(one[2:] for one in bound) + ")"] if bound else []
    return re.compile("|".join(gathered + free) or "(?!)")


def alternatives(trigger):
    """Return the parts of ``trigger`` between those of its bars that no bracket holds."""
    depth, parts = 0, [""]
    for piece in PIECE.findall(trigger):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts
