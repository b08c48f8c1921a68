"""Where a finding stands in the present text of its article: findings point into the dispatch."""

import difflib
import re

from articles import visibility
from articles.models import Finding

ALIKE = 0.6  # below it, a sentence with the same words says something else
SENTENCE_END = re.compile(r"(?<=[.!?»”])\s+")


def reanchor(article):
    """Find each finding of ``article`` again after its text was changed.

    Mentions and quotations move with their sentence. Where the sentence is gone the finding
    becomes *look again*, and readers see its fact no longer, unless something else supports it.
    """
    for finding in article.findings.select_related("mention", "quotation", "dispatch"):
        start = place_of(finding, article.text)
        _move(finding, start)
        if start is None and finding.state == Finding.State.CONFIRMED:
            finding.state = Finding.State.LOOK_AGAIN
            finding.save(update_fields=["state"])
    visibility.refresh(articles=[article.pk])


def place_of(finding, text):
    """Return where the words of ``finding`` stand in ``text``, or ``None`` for nowhere."""
    before = finding.dispatch.text
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
