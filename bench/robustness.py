"""Whether any text is read: no error, and none takes longer than a tenth of a second.

Run: python bench/robustness.py [GENERATED [MUTATED]]. By default 20,000 texts that hypothesis
generates and 5,000 dispatches of ``tests/dispatches`` with words, marks and breaks changed at
random, from a fixed seed. A text that fails or is slow is printed, and the exit status is 1.
"""

import random
import re
import sys
import time
import traceback
from pathlib import Path

from hypothesis import given, settings

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from articles.extraction import extract  # noqa: E402
from articles.importing.encoding import cleaned  # noqa: E402
from articles.importing.reading import read  # noqa: E402
from tests.extraction.test_any_text import TEXTS  # noqa: E402

WORST = 0.1  # seconds
AGAIN = 3  # times that a slow text is read once more
MOST_CHANGES = 30
INSERTED = ["«", "»", '"', "“", "”", ", ", ".", ":", "\n\n", "\n", "’s", " — ", "(", ")", "\t"]


def taken(text):
    """Return the seconds of processor time that ``text`` takes."""
    start = time.process_time()
    extract(text, published="2022-05-10")
    return time.process_time() - start


class Watch:
    """Reads texts and keeps the longest time, and those that fail or take too long."""

    def __init__(self):
        self.read, self.longest, self.bad = 0, 0, []

    def __call__(self, text):
        text = cleaned(text)
        try:
            seconds = taken(text)
        except Exception:  # every error is what is looked for
            self.bad.append((traceback.format_exc(), text))
            return
        if seconds > WORST:  # not the garbage collector, nor other work of the machine
            seconds = min(taken(text) for _ in range(AGAIN))
        self.read, self.longest = self.read + 1, max(self.longest, seconds)
        if seconds > WORST:
            self.bad.append((f"{seconds:.2f} s", text))


def mutated(number):
    """Yield ``number`` dispatches, each changed at up to ``MOST_CHANGES`` places."""
    chance = random.Random(7)
    files = sorted(ROOT.glob("tests/dispatches/*.txt"))
    texts = [read(file.read_bytes(), file.name).text for file in files]
    words = [word for text in texts for word in text.split()]
    for _ in range(number):
        pieces = re.split(r"(\s+)", chance.choice(texts))
        for _ in range(chance.randint(1, MOST_CHANGES)):
            at = chance.randrange(len(pieces))
            _change(chance, pieces, at, words)
        yield "".join(pieces)


def _change(chance, pieces, at, words):
    """Change ``pieces`` at one place: a word lost, doubled, swapped, put in or written large."""
    other = chance.randrange(len(pieces))
    pieces[at : at + 1] = chance.choice(
        [
            [],
            [pieces[at]] * 2,
            [pieces[other]],
            [pieces[at], " ", chance.choice(words)],
            [pieces[at], chance.choice(INSERTED)],
            [pieces[at].upper()],
            [pieces[at].title()],
            [pieces[at].lower()],
        ]
    ) or [""]


def main(generated=20_000, changed=5_000):
    """Return 0 if every text is read in time, 1 otherwise."""
    watch = Watch()

    @settings(max_examples=generated, deadline=None, database=None, derandomize=True)
    @given(TEXTS)
    def any_text(text):
        watch(text)

    any_text()
    for text in mutated(changed):
        watch(text)
    print(f"{watch.read} texts, the longest {watch.longest * 1000:.0f} ms, {len(watch.bad)} bad")
    for what, text in watch.bad[:10]:
        print(what, repr(text), sep="\n")
    return 1 if watch.bad else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
