"""Two texts side by side, word by word."""

import difflib
import re
from dataclasses import dataclass

WORD = re.compile(r"\w+|\s+|[^\w\s]")
ALIKE = 0.4  # below it two paragraphs are other paragraphs, not versions of one


@dataclass(frozen=True)
class Row:
    """A line of both texts. ``left`` and ``right`` are lists of (words, changed).

    ``sign`` is " " where they agree, "~" where words changed, "-" or "+" where one has no line.
    """

    sign: str
    left: list
    right: list


def side_by_side(before, after):
    """Return the ``Row`` of each paragraph of two texts, paired as versions of one another."""
    old, new = before.split("\n\n"), after.split("\n\n")
    rows = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            rows += [Row(" ", [(one, False)], [(one, False)]) for one in old[a:b]]
        else:
            rows += _paired(old[a:b], new[c:d])
    return rows


def _paired(old, new):
    """Return the rows of paragraphs that differ: versions of one paragraph stand together."""
    rows, rest = [], list(new)
    for one in old:
        place = next((n for n, other in enumerate(rest) if _alike(one, other)), None)
        if place is None:
            rows.append(Row("-", [(one, True)], []))
            continue
        rows += [Row("+", [], [(other, True)]) for other in rest[:place]]
        rows.append(Row("~", *words_of(one, rest[place])))
        rest = rest[place + 1 :]
    return rows + [Row("+", [], [(other, True)]) for other in rest]


def _alike(one, other):
    matcher = difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.ratio() >= ALIKE


def words_of(before, after):
    """Return both texts as lists of (words, changed)."""
    old, new = WORD.findall(before), WORD.findall(after)
    left, right = [], []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if b > a:
            left.append(("".join(old[a:b]), tag != "equal"))
        if d > c:
            right.append(("".join(new[c:d]), tag != "equal"))
    return left, right
