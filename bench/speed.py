"""How fast ``extract`` is, against one bare pass of two title regexes over the same texts.

Run: python bench/speed.py. One core, texts of about 2.5 KB joined from the dispatches of
``tests/dispatches`` and ``seeds``. Prints the ratio, documents a second, and the share of each
stage under the profiler, which overstates stages of many small calls.
"""

import cProfile
import math
import pstats
import re
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from articles.extraction import extract  # noqa: E402
from articles.importing.reading import read  # noqa: E402

SIZE = 2500  # characters of a text
ROUNDS = 15  # the best of each text is taken, so that other work on the machine counts little
OFFICE = "(?:President|Prime Minister|Minister|Speaker|Chairman|Head|Governor)"
NAME = r"[A-Z]\w+ [A-Z]\w+"
YARDSTICK = (
    re.compile(rf"\b{OFFICE}s? of (?:the )?[A-Z]\w+(?: [A-Z]\w+)* {NAME}"),
    re.compile(rf"\b{NAME}, (?:the )?(?i:{OFFICE})"),
)
STAGES = (
    ("text.py", "paragraphs"),
    ("text.py", "sentences"),
    ("tokens.py", "tokenize"),
    ("titles.py", "offices"),
    ("people.py", "read"),
    ("alone.py", "settle"),
    ("quotations.py", "read"),
    ("events.py", "find_events"),
    ("topics.py", "find_tags"),
)


def texts():
    """Return the English dispatches of the tree, joined to texts of ``SIZE`` characters."""
    files = sorted([*ROOT.glob("tests/dispatches/*.txt"), *ROOT.glob("seeds/*.txt")])
    bodies = [read(file.read_bytes(), file.name).text for file in files]
    joined = "\n\n".join(body for body in bodies if extract(body).read)
    found, start = [], 0
    while len(joined) - start > SIZE:
        end = joined.index("\n\n", start + SIZE)
        found.append(joined[start:end])
        start = end + 2
    return found


def bare(text):
    for pattern in YARDSTICK:
        for _ in pattern.finditer(text):
            pass


def extracted(text):
    extract(text, published="2022-05-10")


def seconds(work, text):
    start = time.perf_counter()
    work(text)
    return time.perf_counter() - start


def quickest(documents):
    """Return the seconds of the yardstick and of ``extract``: of each text its best round."""
    best = dict.fromkeys(documents, (math.inf, math.inf))
    for _ in range(ROUNDS):
        for text, known in best.items():
            new = (seconds(bare, text), seconds(extracted, text))
            best[text] = tuple(map(min, known, new))
    return map(sum, zip(*best.values(), strict=True))


def shares(documents):
    """Print the share of each stage of ``extract`` in a profiled pass."""
    profile = cProfile.Profile()
    for text in documents:
        profile.runcall(extracted, text)
    times = {
        (Path(file).name, name): row[3]
        for (file, _, name), row in pstats.Stats(profile).stats.items()
    }
    whole = times["pipeline.py", "extract"]
    for stage in STAGES:
        print(f"{' '.join(stage):24} {times.get(stage, 0) / whole:4.0%}")


def main():
    """Print the ratio, then the shares."""
    documents = texts()
    yardstick, own = quickest(documents)
    number = len(documents)
    people = sum(len(extract(text).people) for text in documents) / number
    print(f"{number} texts of {sum(map(len, documents)) // number} characters, {people:.0f} people")
    print(f"two title regexes {number / yardstick:.0f}, extract {number / own:.0f} texts a second")
    print(f"ratio {yardstick / own:.3f}")
    shares(documents)


if __name__ == "__main__":
    main()
