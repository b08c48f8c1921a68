"""Lines to paragraphs: hard-wrapped text, indented paragraphs, and the headline above them."""

import itertools
import re

from articles.importing.datelines import dateline_of
from articles.importing.headers import UnclearDate, date_at

WIDEST = 100  # characters of a line that may have been wrapped by hand
NARROWEST = 45
LONGEST_HEADLINE = 200
LONGEST_SENTENCE = 120  # characters of a headline with a full stop
LONGEST_DAY = 60
CLOSING = "»”\"’')]"
SHORT = re.compile(r"(?:\b(?:Inc|Ltd|Jr|Sr|Co|Corp)|\b[A-Z]\.[A-Z]|\.)\.\Z")
OPEN = re.compile(r"[,;:]$")
INDENT = re.compile(r"\t|  ")
LIST = re.compile(r"\s{0,20}(?:[-•*–—]|\d{1,2}[.)]) ")
SITE = re.compile(r"\s{0,20}[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}(?:\s|$)")
BY = re.compile(r"by [^\W\d_a-z][\w'’.-]{1,30}(?: [^\W\d_a-z][\w'’.-]{0,30}){1,4}")
SMALL = frozenset("a an and as at by for from in into of on or over the to up with after".split())
ENDS = frozenset("after as by in on over up".split())  # a headline may end with these


def paragraphs_of(lines):
    """Return the paragraphs of ``lines``, each with single spaces and without outer ones."""
    width = _width(lines)
    blocks, above = [], ""
    for line in lines:
        if not line.strip():
            above = ""
        elif above and blocks and _goes_on(above, line, width):
            blocks[-1] = f"{blocks[-1]} {line}"
            above = line
        else:
            blocks.append(line)
            above = line
    return [" ".join(block.split()) for block in blocks]


def ends_sentence(line):
    """Tell whether ``line`` ends with a full stop, not with an abbreviation's or an ellipsis."""
    words = line.rstrip(CLOSING)
    return words.endswith(".") and not SHORT.search(words[-8:])


def following(lines, count):
    """Return up to ``count`` lines of ``lines`` that are not empty, with single spaces."""
    told = (" ".join(line.split()) for line in lines)
    return list(itertools.islice(filter(None, told), count))


def _width(lines):
    """Return the width at which the lines were wrapped, ``None`` where they were not."""
    widest = max(map(len, lines), default=0)
    many = len(lines) > 2 and sum(len(line) >= NARROWEST for line in lines) > 1
    return widest if many and widest <= WIDEST else None


def _goes_on(above, line, width):
    """Tell whether ``line`` belongs to the paragraph of the line above it."""
    if INDENT.match(line) and not INDENT.match(above):
        return False
    if LIST.match(line) and not line.lstrip()[:1].islower():
        return False
    if width is None:
        return line.lstrip()[:1].islower()
    first = line.split(maxsplit=1)[0]
    return len(above) + 1 + len(first) > width or line.lstrip()[:1].islower()


def take_headline(lines):
    """Take the headline off the front of ``lines`` and return it, ``None`` where there is none.

    It is the first line, with those that carry it on: short, without a full stop, no dateline,
    above a body. A line in capitals may end in a full stop.
    """
    while lines and not lines[0].strip():
        lines.pop(0)
    block = _first_block(lines)
    if not any(line.strip() for line in lines[len(block) :]) and len(block) < 2:
        return None
    taken = _headline_lines(block, follows=len(lines) > len(block))
    headline = " ".join(" ".join(block[:taken]).split())
    if not taken or not _is_headline(headline, sentence=_heads_report(headline, lines[taken:])):
        return None
    del lines[:taken]
    return headline


def _hangs(line):
    return line.split()[-1].lower() in SMALL - ENDS


def _has_dateline(line):
    dateline = dateline_of(line)
    return dateline is not None and dateline.sure


def _heads_report(line, lines):
    """Tell whether ``line``, a short sentence, stands above a dateline or a line of dates."""
    below = next(iter(following(lines, 1)), "")
    headed = _has_dateline(below) or (len(below) < LONGEST_DAY and dated_line(below))
    return len(line) <= LONGEST_SENTENCE and ". " not in line and headed


def dated_line(line):
    """Tell whether ``line`` begins with a date, or ends with one after a place."""
    try:
        words = line.rpartition(", ")[2]
        return date_at(line) is not None or date_at(words) is not None
    except UnclearDate:
        return True


def _first_block(lines):
    end = next((at for at, line in enumerate(lines) if not line.strip()), len(lines))
    return lines[:end]


def _headline_lines(block, follows):
    """Return how many lines of the first block are the headline."""
    if not block:
        return 0
    if len(block) == 1:
        return 1
    if SITE.match(block[1]) or BY.fullmatch(block[1].strip()) or _has_dateline(block[1]):
        return 1
    if len(block) == 2 and follows and _hangs(block[0]) and not ends_sentence(block[1]):
        return 2
    wrapped = _width(block) and _goes_on(block[0], block[1], _width(block))
    whole = " ".join(block)
    if wrapped or block[1].lstrip()[:1].islower():
        alone = follows and len(whole) <= LONGEST_HEADLINE and not ends_sentence(whole)
        return len(block) if alone else 0
    taken = 1
    while taken < len(block) and taken < 4 and _same_style(block[0], block[taken]):
        taken += 1
    return taken if follows or taken < len(block) else 1


def _same_style(first, line):
    """Tell whether ``line`` carries a headline on: both in capitals, or each word with one."""
    if ends_sentence(line) or OPEN.search(line.strip()) or len(line) > WIDEST:
        return False
    return (first.isupper() and line.isupper()) or (_titled(first) and _titled(line))


def _titled(line):
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", line) if word.lower() not in SMALL]
    return len(words) > 2 and all(word[0].isupper() for word in words)


def _is_headline(line, *, sentence):
    if len(line) > LONGEST_HEADLINE or OPEN.search(line) or LIST.match(line):
        return False
    dateline = dateline_of(line)
    if dateline and dateline.sure:
        return False
    return not ends_sentence(line) or line.isupper() or sentence
