"""Which texts are versions of one story, told without comparing every text with every other.

A text is a set of runs of four words. Of their hashes the sixteen lowest are kept in an index: two
texts that share much share some of these (a bottom-k sketch: Broder 1997; Cohen and Kaplan 2007).
"""

import re
import zlib
from heapq import nsmallest

RUN = 4  # words
KEPT = 16  # hashes a text
FEWEST = 2  # shared hashes from which two texts are compared
SHARED = 0.5  # of the runs of the shorter text from which it is the same story
LONGER = 2.5  # times as long: a digest that holds a story is no version of it
SHORTEST = 8  # runs: a shorter text is too common
WORD = re.compile(r"\w+")
SIGNED = 2**31  # the index holds signed numbers of 32 bits


def runs_of(text):
    """Return the hashes of the runs of words of ``text``."""
    words = WORD.findall(text.casefold())
    runs = zip(*(words[start:] for start in range(RUN)), strict=False)
    return {zlib.crc32(" ".join(run).encode()) - SIGNED for run in runs}


def sketch_of(text):
    """Return the hashes by which the index finds versions of ``text``, none for a short one."""
    runs = runs_of(text)
    return nsmallest(KEPT, runs) if len(runs) >= SHORTEST else []


def same_story(one, other):
    """Tell whether two texts are versions of one story."""
    one, other = sorted((runs_of(one), runs_of(other)), key=len)
    if len(one) < SHORTEST or len(other) > LONGER * len(one):
        return False
    return len(one & other) >= SHARED * len(one)
