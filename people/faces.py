"""What is shown of a row beside another that may be the same: a property a line."""

from dataclasses import dataclass, field


@dataclass
class Face:
    """``lines`` are values by property; ``weight`` tells which of two stays, the heavier one;
    ``portrait`` is the photo that stands for it.
    """

    row: object
    lines: dict = field(default_factory=dict)
    weight: int = 0
    portrait: object = None


def side_by_side(one, other):
    """Return (words, values of one, values of the other, what both have), shared ones on top."""
    rows = []
    for words in dict.fromkeys([*one.lines, *other.lines]):
        first, second = one.lines.get(words, []), other.lines.get(words, [])
        if first or second:
            rows.append((words, first, second, [value for value in first if value in second]))
    return sorted(rows, key=lambda line: not line[3])


def in_order(one, other):
    """Return the two, first the one that stays: the better known, or else the older."""
    return sorted((one, other), key=lambda face: (-face.weight, face.row.pk))
