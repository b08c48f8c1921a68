"""Two later versions of a list of paragraphs, laid beside the one that both began with."""

import difflib
import re
from dataclasses import dataclass

SAME, OURS, THEIRS, BOTH, CLASH = "same", "ours", "theirs", "both", "clash"
WORD = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True)
class Part:
    """A run of paragraphs: ``sort`` says who changed it; each side has (first, last) places."""

    sort: str
    base: tuple
    ours: tuple
    theirs: tuple


def parts_of(base, ours, theirs):
    """Return the ``Part`` of three lists of paragraphs, in their order, without a gap.

    The method is that of diff3: what all three share holds the parts apart.
    """
    steps = _shared(base, ours, theirs)
    found, last = [], (0, 0, 0)
    for step in [*steps, (len(base), len(ours), len(theirs))]:
        if last != step:
            found.append(_part(base, ours, theirs, last, step))
        last = step
        if step in steps:
            found.append(Part(SAME, *((place, place + 1) for place in step)))
            last = tuple(place + 1 for place in step)
    return [one for one in found if any(first != end for first, end in one_sides(one))]


def one_sides(part):
    """Return the spans of ``part`` in base, ours and theirs."""
    return part.base, part.ours, part.theirs


def _shared(base, ours, theirs):
    """Return the places (base, ours, theirs) of the paragraphs that all three share, in order."""
    mine, other = _matches(base, ours), _matches(base, theirs)
    return [(place, mine[place], other[place]) for place in sorted(mine.keys() & other.keys())]


def _matches(base, later):
    matcher = difflib.SequenceMatcher(None, base, later, autojunk=False)
    return {
        one + step: other + step
        for one, other, size in matcher.get_matching_blocks()
        for step in range(size)
    }


def _part(base, ours, theirs, first, last):
    spans = list(zip(first, last, strict=True))
    was, mine, other = (
        rows[start:end] for rows, (start, end) in zip((base, ours, theirs), spans, strict=True)
    )
    if mine == other:
        sort = BOTH
    elif mine == was:
        sort = THEIRS
    else:
        sort = OURS if other == was else CLASH
    return Part(sort, *spans)


def marked(one, other):
    """Return the words of ``other`` as (text, new): which are not in ``one`` at their place."""
    before, after = WORD.findall(one), WORD.findall(other)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    pieces = []
    for act, _, _, start, end in matcher.get_opcodes():
        text = "".join(after[start:end])
        if text:
            pieces.append((text, act != "equal"))
    return pieces
