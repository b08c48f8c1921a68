"""Triggers of the events' table as fast patterns that match the same words.

A pattern of many alternatives that all begin at a word is tried at every character; with the word
boundary before them all it is tried at the beginnings of words only.
"""

import re

BEHIND = re.compile(r"((?:\(\?<![^()]{1,40}\)){1,12})\\b")
PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)


def compiled(trigger):
    """Return the compiled pattern of a trigger, its alternatives gathered behind one ``\\b``."""
    bound, free = [], []
    for one in alternatives(trigger):
        moved = BEHIND.match(one)
        one = r"\b" + moved[1] + one[moved.end() :] if moved else one
        (bound if one.startswith(r"\b") else free).append(one)
    gathered = [r"\b(?:" + "|".join(one[2:] for one in bound) + ")"] if bound else []
    return re.compile("|".join(gathered + free))


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
