"""Verdicts of editors on what a dispatch says, found again whatever row or rule reads it."""

import hashlib
from collections import defaultdict

from django.db.models import F

from articles.models import Finding, Verdict


def sentence_key(sentence):
    """Return the key of a sentence: equal for spaces, case and closing marks that differ."""
    plain = " ".join(sentence.casefold().split()).strip(" .,;:!?…")
    return hashlib.sha256(plain.encode()).hexdigest()


def key_of(finding):
    """Return what a verdict on ``finding`` is kept under."""
    return finding.kind, sentence_key(finding.sentence), finding.words, finding.target


def line_key(finding):
    """Return the short form of the verdict's key by which a page names ``finding``."""
    return hashlib.sha256("\0".join(key_of(finding)).encode()).hexdigest()[:16]


class Decided(dict):
    """States by what was read, and the people whom editors chose for names.

    ``refused`` are the short keys of what an editor refuses as it comes in.
    """

    def __init__(self):
        super().__init__()
        self.people, self.refused = {}, ()

    def get(self, finding, default=None):
        if self.refused and line_key(finding) in self.refused:
            return Finding.State.REJECTED
        return super().get(key_of(finding), default) if self else default

    def chosen(self, finding):
        """Return whom an editor said ``finding`` names, ``None`` where nobody did."""
        return self.people.get(key_of(finding)) if self.people else None


def decided(names):
    """Return the standing verdicts on the dispatches filed under ``names``, by name."""
    verdicts = Verdict.objects.filter(dispatch__names__name__in=names, taken_back=None)
    verdicts = verdicts.select_related("person")
    found = defaultdict(Decided)
    for one in verdicts.order_by("pk").annotate(name=F("dispatch__names__name")):
        key = one.kind, one.sentence_key, one.words, one.target
        found[one.name][key] = one.state
        if one.state == Finding.State.CONFIRMED and one.person:
            found[one.name].people[key] = one.person
    return found
