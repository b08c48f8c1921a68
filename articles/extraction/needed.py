"""The words of which every match of a pattern holds some, read from the pattern itself.

As search engines narrow down where a pattern can match: of what a pattern spells out, whole words
are kept, and of each of its parts that have to match the one set of words, any of which it needs.
"""

import re
from collections import Counter
from re import _constants as op
from re import _parser

from .data.event_keys import COMMONEST

MOST = 600  # spellings of one part of a pattern
SOME, EDGE = "\1", "\0"  # text that is not known; the boundary of a word
WORD = re.compile(rf"[\w{SOME}]+")
BEGUN = re.compile(rf"{SOME}?{EDGE}+(\w+)(?![\w{SOME}])")
LAST = re.compile(rf"{EDGE}?[\w{SOME}]*\Z")  # what has begun of a word
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
RANKS = {word: len(COMMONEST) - place for place, word in enumerate(COMMONEST)}
TOO_COMMON = len(COMMONEST) - 60  # words such as *the*: they narrow nothing down
EVERYWHERE = frozenset(COMMONEST[:16])
FEW = 3  # sets of words a pattern is asked for


def needed(pattern):
    """Return sets of lower-case words, the rarest first: a match of ``pattern`` holds one of each.

    Raises ``ValueError`` for a pattern that needs no word.
    """
    found = sorted(_sets(list(_parser.parse(pattern))), key=_commonness)
    rare = [words for words in found if max(map(_rank, words)) < TOO_COMMON]
    if not found:
        raise ValueError(f"no match of {pattern!r} needs a word: spell one out")
    return (rare or found[:1])[:FEW]


def leading(pattern):
    """Return the words with one of which a match of ``pattern`` begins; none: many or unknown."""
    first = _first(list(_parser.parse(pattern)), {SOME}, SOME)
    return frozenset(() if first is None or first & EVERYWHERE else first)


def _first(items, before, behind):
    """Return the words with which ``items`` begin that follow ``before``; ``None``: unknown."""
    run = set(before)
    for place, item in enumerate(items):
        spelt = _spelt(item)
        if spelt is not None and len(run) * len(spelt) <= MOST:
            run = {one + other for one in run for other in spelt}
            continue
        after = _begins_apart(items[place + 1 :])
        after = behind if after is None else "" if after else SOME
        if item[0] is op.SUBPATTERN:
            return _first(list(item[1][-1]), run, after)
        if item[0] is op.BRANCH:
            each = [_first(list(one), run, after) for one in item[1][1]]
            return None if None in each else set().union(*each)
        apart = _begins_apart(items[place:])
        behind = behind if apart is None else "" if apart else SOME
        break
    found = [BEGUN.match(one + behind) for one in run]
    return {one[1] for one in found} if all(found) else None


def _rank(word):
    return RANKS.get(word, 0)


def _commonness(words):
    return sum(1 + _rank(word) for word in words)


def _sets(items, before=frozenset({SOME}), behind=SOME):
    """Return the sets of words that parsed ``items`` need.

    ``before`` is what of a word may stand before them, ``behind`` what follows them.
    """
    found, run = [], set(before)
    for place, item in enumerate(items):
        spelt = _spelt(item)
        if item[0] is op.ASSERT and item[1][0] > 0:
            found += _sets(list(item[1][1]))
            run = {one + EDGE for one in run} if _begins_apart(item[1][1]) else run
        elif item[0] is op.ASSERT:
            run = _after_those_before(item[1][1]) if run == before else run
        elif spelt is not None and len(run) * len(spelt) <= MOST:
            run = {one + other for one in run for other in spelt}
        else:
            apart = _begins_apart(items[place:])
            found += _words(run, behind if apart is None else "" if apart else SOME)
            after = _begins_apart(items[place + 1 :])
            after = behind if after is None else "" if after else SOME
            found += _inner(item, {LAST.search(one)[0] for one in run}, after)
            left = EDGE if _ends_apart(item, run) else SOME
            run = {left} if spelt is None else {left + one for one in spelt}
    return found + _words(run, behind)


def _after_those_before(items):
    return {SOME + one for one in _spelt_all(items) or {""}}


def _words(spellings, behind):
    """Return, as a list of none or one, the set of the rarest whole word of each spelling.

    Of two that are as rare, it is the one of more spellings.
    """
    each = [_whole(one + behind) for one in spellings]
    often = Counter(word for whole in each for word in set(whole))
    if not all(each):
        return []
    return [frozenset(min(whole, key=lambda w: (_rank(w), -often[w], w)) for whole in each)]


def _whole(spelling):
    return [word for word in WORD.findall(spelling) if SOME not in word]


def _inner(item, before, behind):
    """Return the sets of words that an item needs whose spellings are not all known."""
    kind, about = item
    if kind is op.SUBPATTERN:
        return _sets(list(about[-1]), before, behind)
    if kind in REPEATS and about[0]:
        return _sets(list(about[2]))
    if kind is op.BRANCH:
        each = (_sets(list(one), before, behind) for one in about[1])
        parts = [min(sets, key=_commonness, default=None) for sets in each]
        return [frozenset().union(*parts)] if all(parts) else []
    return []


def _spelt(item):
    """Return the spellings of an item in small letters; ``None`` for too many."""
    kind, about = item
    if kind is op.LITERAL:
        return {chr(about).lower()}
    if kind is op.AT:
        return {EDGE if about is op.AT_BOUNDARY else ""}
    if kind in (op.ASSERT, op.ASSERT_NOT):
        ahead = kind is op.ASSERT and about[0] > 0
        return {EDGE} if ahead and _begins_apart(about[1]) else {""}
    if kind is op.IN:
        single = all(one is op.LITERAL for one, _ in about)
        return {chr(code).lower() for _, code in about} if single else None
    if kind is op.SUBPATTERN:
        return _spelt_all(list(about[-1]))
    if kind is op.BRANCH:
        return _union([_spelt_all(list(one)) for one in about[1]])
    return _spelt_often(about) if kind in REPEATS else None


def _spelt_often(about):
    """Return the spellings of what is repeated a few times."""
    least, most, inner = about
    once = _spelt_all(list(inner))
    if once is None or most > 2:
        return None
    spelt, power = set(), {""}
    for count in range(most + 1):
        spelt |= power if count >= least else set()
        power = {one + other for one in power for other in once}
    return spelt if len(spelt) <= MOST else None


def _spelt_all(items):
    run = {""}
    for item in items:
        spelt = _spelt(item)
        if spelt is None or len(run) * len(spelt) > MOST:
            return None
        run = {one + other for one in run for other in spelt}
    return run


def _union(sets):
    whole = None if any(one is None for one in sets) else set().union(*sets)
    return whole if whole is not None and len(whole) <= MOST else None


def _begins_apart(items):
    """Tell whether whatever ``items`` match begins with what ends a word; ``None``: if anything."""
    for kind, about in items:
        if kind is op.AT and about is op.AT_BOUNDARY:
            return True
        if kind in (op.ASSERT_NOT, op.AT) or (kind is op.ASSERT and about[0] < 0):
            continue
        begins = _begins_with_mark(kind, about)
        if begins is None or (begins and kind in REPEATS and not about[0]):
            continue
        return begins
    return None


def _begins_with_mark(kind, about):
    """Tell of one item whether it begins with what ends a word; ``None``: if with anything."""
    if kind is op.SUBPATTERN:
        return _begins_apart(about[-1])
    if kind is op.ASSERT:
        return _begins_apart(about[1]) or None
    if kind in REPEATS:
        return _begins_apart(about[2])
    if kind is not op.BRANCH:
        return _is_apart(kind, about)
    each = [_begins_apart(one) for one in about[1]]
    return None if all(each) is False and None in each and False not in each else all(each)


def _ends_apart(item, run):
    """Tell whether an optional item ends with what begins a word, as does what stands before it."""
    if item[0] not in REPEATS or any(one[-1:].isalnum() or one[-1:] == SOME for one in run):
        return False
    return _last_apart(item[1][2])


def _last_apart(items):
    """Tell whether whatever ``items`` match ends with what begins a word."""
    if not items:
        return False
    kind, about = items[-1]
    if kind is op.SUBPATTERN:
        return _last_apart(about[-1])
    return all(map(_last_apart, about[1])) if kind is op.BRANCH else _is_apart(kind, about)


def _is_apart(kind, about):
    """Tell whether one character ends a word."""
    if kind is op.LITERAL:
        return not (chr(about).isalnum() or about == ord("_"))
    return kind is op.IN and all(_is_apart(*one) for one in about)
