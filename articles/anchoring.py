"""Where a finding stands in the present text of its article: findings point into the dispatch."""

import difflib
import re

from articles import visibility
from articles.models import Finding

ALIKE = 0.6  # below it, a sentence with the same words says something else
SENTENCE_END = re.compile(r"(?<=[.!?»”])\s+")


def reanchor(article, revision=None):
    """Find each finding of ``article`` again after its text was changed.

    Mentions and quotations move with their sentence. Where the sentence is gone the finding
    becomes *look again*, and readers see its fact no longer, unless something else supports it.
    ``revision`` is one with the new text: the findings point into it from now on, and those that
    nobody decided go with their sentence.
    """
    findings = article.findings.select_related("mention", "quotation", "dispatch", "revision")
    places = [(finding, place_of(finding, article.text)) for finding in findings]
    article.mentions.filter(by_editor=False).update(start=None, end=None)  # two may change places
    for finding, start in places:
        _move(finding, start)
        if start is None:
            _lose(finding, revision)
        elif revision:
            _point(finding, start, revision)
    visibility.refresh(articles=[article.pk])


def _lose(finding, revision):
    """Ask again about a fact whose sentence is gone; nothing is left to ask of a proposal."""
    if finding.state == Finding.State.CONFIRMED:
        finding.state = Finding.State.LOOK_AGAIN
        finding.save(update_fields=["state"])
    elif finding.state == Finding.State.PROPOSED and revision:
        finding.delete()


def _point(finding, start, revision):
    """Let ``finding`` point into ``revision``; with its own sentence back, its fact is back."""
    moved = start - finding.start
    finding.revision, finding.start, finding.end = revision, start, finding.end + moved
    if finding.kind == Finding.Kind.MENTION and "start" in finding.reading:
        finding.reading["start"] += moved
        finding.reading["end"] += moved
    if finding.state == Finding.State.LOOK_AGAIN and finding.sentence in revision.text:
        finding.state = Finding.State.CONFIRMED
    finding.save()


def place_of(finding, text):
    """Return where the words of ``finding`` stand in ``text``, or ``None`` for nowhere."""
    before = finding.text
    if before == text:
        return finding.start
    sentence_start = before.rfind(finding.sentence, 0, finding.start + len(finding.sentence))
    occurrence = before.count(finding.sentence, 0, max(sentence_start, 0))
    found = _occurrence(text, finding.sentence, occurrence)
    if found is not None and sentence_start >= 0:
        return found + finding.start - sentence_start
    return _in_alike_sentence(finding, text)


def _occurrence(text, sentence, number):
    place = -1
    for _ in range(number + 1):
        following = text.find(sentence, place + 1)
        if following < 0:
            break
        place = following
    return place if place >= 0 else None


def _in_alike_sentence(finding, text):
    place = text.find(finding.words)
    while place >= 0:
        sentence = _sentence_at(text, place)
        if difflib.SequenceMatcher(None, sentence, finding.sentence).ratio() >= ALIKE:
            return place
        place = text.find(finding.words, place + 1)
    return None


def _sentence_at(text, place):
    start = 0
    for end in SENTENCE_END.finditer(text):
        if end.start() > place:
            return text[start : end.start()]
        start = end.end()
    return text[start:]


def _move(finding, start):
    if finding.mention and not finding.mention.by_editor:
        words = finding.mention.words
        finding.mention.start = start
        finding.mention.end = None if start is None else start + len(words)
        finding.mention.save()
    if finding.quotation and not finding.quotation.by_editor:
        finding.quotation.start = start
        finding.quotation.save(update_fields=["start"])
