"""Every compiled pattern of extraction takes time in proportion to its input, whatever that is."""

import importlib
import pkgutil
import re
import time

import pytest

import articles.extraction
import articles.importing
from articles.extraction.data.event_verbs import EVENT_VERBS
from articles.extraction.triggers import alternatives, compiled

LONG = 6_000  # characters of pumped text
WORST = 0.1  # seconds of the processor: a quadratic pattern takes many times that
PUMPS = [
    "a", "A", " ", "\n", ".", ",", '"', "«", "A ", "a ", "Aa ", "Aa, ", "Aa of ", "of the ",
    "said ", "and Aa ", "met ", "the meeting ", "12 ", "1:", "A.", "-", "’s ", "He ", "a, who ",
]  # fmt: skip


def patterns():
    """Return every compiled pattern of the packages by its place, and the events' triggers."""
    found = {f"event {verb.name}": compiled(alternatives(verb.trigger)) for verb in EVENT_VERBS}
    for package in (articles.extraction, articles.importing):
        for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
            names = vars(importlib.import_module(module.name)).items()
            found |= {f"{module.name}.{n}": p for n, p in names if isinstance(p, re.Pattern)}
    return found


def seconds(pattern, text):
    start = time.thread_time()
    for _ in pattern.finditer(text):
        pass
    return time.thread_time() - start


def is_slow(pattern, text):
    """Tell whether it is slow each of three times: a machine that pauses is so once."""
    return all(seconds(pattern, text) > WORST for _ in range(3))


FOUND = patterns()


@pytest.mark.parametrize("name", sorted(FOUND))
def test_a_pattern_takes_linear_time(name):
    pattern = FOUND[name]
    slow = [pump for pump in PUMPS if is_slow(pattern, pump * (LONG // len(pump)))]
    assert not slow
