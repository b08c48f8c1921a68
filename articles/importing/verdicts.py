"""Verdicts of editors on what a dispatch says, found again whatever row or rule reads it."""

import hashlib
from collections import defaultdict

from django.db.models import F

from articles.models import Verdict


def sentence_key(sentence):
    """Return the key of a sentence: equal for spaces, case and closing marks that differ."""
    plain = " ".join(sentence.casefold().split()).strip(" .,;:!?…")
    return hashlib.sha256(plain.encode()).hexdigest()


def key_of(finding):
    """Return what a verdict on ``finding`` is kept under."""
    return finding.kind, sentence_key(finding.sentence), finding.words, finding.target


class Decided(dict):
    """States by what was read."""

    def get(self, finding, default=None):
        return super().get(key_of(finding), default) if self else default


def decided(names):
    """Return the standing verdicts on the dispatches filed under ``names``, by name."""
    verdicts = Verdict.objects.filter(dispatch__names__name__in=names, taken_back=None)
    found = defaultdict(Decided)
    for one in verdicts.order_by("pk").annotate(name=F("dispatch__names__name")):
        found[one.name][one.kind, one.sentence_key, one.words, one.target] = one.state
    return found
