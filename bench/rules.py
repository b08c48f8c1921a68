"""The measured precision of every rule over the gold dispatches, with its Wilson bound.

Run: python bench/rules.py. Prints the table of docs/extraction.md. Equal words in one dispatch
count once, so that a sentence told twice is one hit.
"""

import math
import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ |= {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "DEVELOPMENT": "1"}

import django

django.setup()

from articles.extraction import RULES, extract  # noqa: E402
from articles.importing.reading import read  # noqa: E402
from tests.dispatches import scoring  # noqa: E402

Z = 1.96  # of a 95 % interval


def wilson(right, hits):
    """Return the lower 95 % bound of the precision ``right`` of ``hits`` (Wilson 1927)."""
    if not hits:
        return 0
    share = right / hits
    spread = Z * math.sqrt(share * (1 - share) / hits + Z**2 / (4 * hits**2))
    return (share + Z**2 / (2 * hits) - spread) / (1 + Z**2 / hits)


def judged(gold):
    """Yield (rule, right) of every finding of ``gold``'s dispatch that gold can judge."""
    raw = (scoring.FOLDER / gold.name).read_bytes()
    document = read(raw, gold.name)
    found = extract(document.text, published=document.published, above=document.above)
    names = [person.name for person in found.people]
    wanted = {(one[0], scoring.plain_label(one[1]), one[2]) for one in gold.posts}
    said = {(speaker, scoring.plain_words(text)) for speaker, text in gold.quotes}
    for person in found.people:
        yield person.evidence.rule, person.name in gold.people
    for post in found.posts:
        key = (names[post.person], scoring.plain_label(post.label), post.status)
        yield post.evidence.rule, key in wanted
    for event in found.events:
        people = frozenset(names[place] for place in event.people)
        told = (event.kind, event.date, people)
        yield event.evidence.rule, any(scoring.same_event(told, one) for one in gold.events)
    for quote in found.quotes:
        if quote.kind == "direct":
            yield quote.evidence.rule, (quote.speaker, scoring.plain_words(quote.text)) in said


def main():
    """Print one line of a Markdown table for each rule with hits, and one for each family."""
    hits, right = Counter(), Counter()
    for gold in scoring.all_gold():
        for rule, good in judged(gold):
            confirms = RULES[rule].confirms
            family = f"all {RULES[rule].kind} rules that {'confirm' if confirms else 'propose'}"
            for name in (rule, family):
                hits[name] += 1
                right[name] += good
    print(
        "| rule | confirms | hits | right | precision | Wilson bound |\n|---|---|---|---|---|---|"
    )
    for name in sorted(hits):
        confirms = "yes" if name in RULES and RULES[name].confirms else ""
        share, bound = right[name] / hits[name], wilson(right[name], hits[name])
        print(f"| {name} | {confirms} | {hits[name]} | {right[name]} | {share:.2f} | {bound:.2f} |")


if __name__ == "__main__":
    main()
