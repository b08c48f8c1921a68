"""Words that an editor marked in the text become findings of the rule *editor*."""

import re

from articles.models import Finding
from articles.review.journal import Refused, once
from people.models import Person

EDITOR = Finding.EDITOR
KINDS = ["person", "post", "event", "quotation"]
SENTENCE_END = re.compile(r"(?<=[.!?»”])\s+|\n\n")
LONGEST = 5000  # characters of a marked quotation


def mark(article, by, key, kind, words, before="", after=""):
    """Make a finding of ``words`` in the dispatch of ``article``; return the ``Decision``.

    ``before`` and ``after`` are the text around them, for words that stand there more than once.
    The finding waits for what the words do not say. Raises ``Refused`` with the remedy.
    """
    if kind not in KINDS:
        raise Refused(f"Mark words as one of {', '.join(KINDS)}.")
    text = article.read_text
    start, end = place_of(text, words, before, after)

    def do(act):
        words = " ".join(text[start:end].split())
        rows = _person(article, start, end) if kind == "person" else [_fact(article, kind, start)]
        if kind != "person":
            _describe(rows[0], words)
        for one in rows:
            _at(one, article, text, start, end)
            one.save()

    said = f"{kind}: {' '.join(words.split())}"
    return once(key, by, "mark", said, [article.pk], do, article.dispatch)


def place_of(text, words, before="", after=""):
    """Return where ``words`` stand in ``text``; ``before`` and ``after`` tell equal ones apart.

    White space may differ. Raises ``Refused`` where they stand nowhere or in several places.
    """
    wanted = words.split()
    if not wanted or len(words) > LONGEST:
        raise Refused("Select some words of the text first.")
    pattern = r"\s+".join(map(re.escape, wanted))
    found = list(re.finditer(pattern, text))
    if not found:
        raise Refused("These words do not stand in the text: select them there.")
    if len(found) > 1:
        found = [one for one in found if _fits(text, one, before, after)]
    if len(found) != 1:
        raise Refused("These words stand there more than once: select some more around them.")
    return found[0].span()


def _fits(text, match, before, after):
    before, after = "".join(before.split()), "".join(after.split())
    left = "".join(text[: match.start()].split())
    right = "".join(text[match.end() :].split())
    return bool(before or after) and left.endswith(before) and right.startswith(after)


def sentence_at(text, start, end):
    """Return the sentence of ``text`` around a span."""
    first = 0
    for stop in SENTENCE_END.finditer(text):
        if stop.start() >= end:
            return text[first : stop.start()]
        if stop.end() <= start:
            first = stop.end()
    return text[first:].strip()


def _at(finding, article, text, start, end):
    finding.article, finding.dispatch = article, article.dispatch
    finding.revision = article.read_in
    finding.rule, finding.confidence = EDITOR, 1
    finding.start, finding.end, finding.words = start, end, text[start:end]
    finding.sentence = sentence_at(text, start, end)


def _person(article, start, end):
    words = " ".join(article.read_text[start:end].split())[:400]
    mention = Finding(kind="mention", target=words)
    mention.reading = {"start": start, "end": end, "person": words, "kind": "name", "words": words}
    if article.findings.filter(kind="person", target=words).exists():
        return [mention]
    people = [str(one.uid) for one in Person.objects.matching(words)]
    person = Finding(kind="person", target=words, reading={"aliases": []}, candidates=people)
    person.why = "Marked by an editor: say who it is."
    return [person, mention]


def _fact(article, kind, start):
    end = next(iter(SENTENCE_END.finditer(article.read_text, start)), None)
    near = article.findings.confirmed().filter(kind="person")
    near = near.filter(start__lt=end.start()) if end else near
    person = near.order_by("-start").values_list("target", flat=True).first()
    return Finding(kind=kind, reading={"person": person}, why="Marked by an editor: complete it.")


def _describe(finding, words):
    """Give ``finding`` the reading that is likeliest, for the editor to complete."""
    person = finding.reading["person"]
    if finding.kind == "post":
        office = {"title": words, "body": "", "label": words, "status": "current", "parent": ""}
        finding.reading, finding.target = {"person": person or ""} | office, words[:400]
    elif finding.kind == "event":
        when = {"date": None, "end": None, "place": None}
        people = [person] if person else []
        finding.reading = {"people": people, "kind": "meeting", "title": words} | when
        finding.target = words[:400]
    else:
        said = {"speaker": person or "", "text": words, "kind": "direct", "by": "name"}
        finding.reading, finding.target = {"person": person} | said, words[:400]
