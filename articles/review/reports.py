"""The report card of each rule: how often editors agreed, and what a change of trust would do."""

import math
from collections import defaultdict
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, Q

from articles import visibility
from articles.decisions import dependents, touched
from articles.extraction.rules import RULES
from articles.harm import can_harm
from articles.importing.facts import NeedsPerson, make_fact
from articles.importing.trust import Trust
from articles.importing.unmaking import unmake_fact
from articles.importing.verdicts import decided
from articles.models import DispatchName, Finding, Rule, Verdict

Z = 1.96  # standard deviations of a 95 % interval
ENOUGH = 35  # different hits from which a rule may confirm
PRECISE = 0.90  # lower bound of the precision from which it may
AT_ONCE = 200  # findings that one step of a promotion or demotion looks at
CONFIRMED, PROPOSED = Finding.State.CONFIRMED, Finding.State.PROPOSED


@dataclass
class Report:
    """What editors said of one rule; ``low`` and ``high`` bound its precision."""

    name: str
    about: str
    trusted: bool
    by_editors: bool
    read: int = 0
    waiting: int = 0
    accepted: int = 0
    rejected: int = 0
    undone: int = 0

    @property
    def judged(self):
        return self.accepted + self.rejected

    @property
    def precision(self):
        return self.accepted / self.judged if self.judged else None

    @property
    def low(self):
        return wilson(self.accepted, self.judged)[0]

    @property
    def high(self):
        return wilson(self.accepted, self.judged)[1]

    @property
    def proven(self):
        """Tell whether what editors said is enough for it to confirm by itself."""
        return self.judged >= ENOUGH and self.low >= PRECISE


def wilson(right, number):
    """Return the 95 % Wilson interval of a share; of no judgements it is all of [0, 1]."""
    if not number:
        return 0.0, 1.0
    share, square = right / number, Z * Z / number
    centre = share + square / 2
    spread = Z * math.sqrt((share * (1 - share) + square / 4) / number)
    return (centre - spread) / (1 + square), (centre + spread) / (1 + square)


def reports(name=None):
    """Return the ``Report`` of each rule, or of the one called ``name``, by name."""
    own = Q(rule=name) if name else ~Q(rule="")
    found = {one: _empty(one, *rest) for one, *rest in _rules(name)}
    for rule, state, number in _counts(Finding.objects.filter(own), "rule", "state"):
        report = found.setdefault(rule, _empty(rule, "", False, False))
        report.read += number
        report.waiting += number if state in Finding.State.waiting() else 0
    standing = Verdict.objects.filter(own, taken_back=None)
    for rule, state, number in _counts(standing, "rule", "state"):
        report = found.setdefault(rule, _empty(rule, "", False, False))
        setattr(report, "accepted" if state == CONFIRMED else "rejected", number)
    back = Verdict.objects.filter(own, taken_back__isnull=False)
    for rule, number in _counts(back, "rule"):
        found.setdefault(rule, _empty(rule, "", False, False)).undone = number
    return [found[one] for one in sorted(found)]


def _counts(rows, *fields):
    return rows.order_by().values_list(*fields).annotate(number=Count("pk"))


def _empty(name, about, trusted, by_editors):
    return Report(name, about, trusted, by_editors)


def _rules(name):
    trust, decided = Trust().trusted, dict(Rule.objects.values_list("name", "trusted"))
    for rule in RULES.values():
        if name in (None, rule.name):
            by_editors = decided.get(rule.name) is not None
            yield rule.name, rule.about, trusted_now(trust, rule.name), by_editors


def trusted_now(trust, name):
    """Tell whether the rule ``name`` confirms by itself at present."""
    return bool(trust.get(name))


def alone(name):
    """Return the keys of the findings that the rule ``name`` confirmed and no editor decided."""
    return _undecided(Finding.objects.confirmed().filter(rule=name))


def _undecided(rows):
    """Return the keys of ``rows`` on which no verdict of an editor stands."""
    names = DispatchName.objects.filter(dispatch__in=rows.values("dispatch"))
    verdicts = decided(names.values("name"))
    of_dispatch = defaultdict(list)
    for dispatch, one in names.values_list("dispatch", "name"):
        of_dispatch[dispatch].append(one)
    return [
        one.pk
        for one in rows.only("kind", "sentence", "words", "target", "dispatch_id").iterator()
        if not any(verdicts[name].get(one) for name in of_dispatch[one.dispatch_id])
    ]


@transaction.atomic
def demote(name, after=0):
    """Let the rule confirm no more; what it alone confirmed waits again, a batch at a time.

    ``after`` is the key after which the batch begins. Returns how many changed and the key from
    which to go on, 0 for the end.
    """
    Rule.objects.update_or_create(name=name, defaults=_told(name, False))
    rows = Finding.objects.confirmed().filter(rule=name, pk__gt=after).order_by("pk")
    batch = list(rows.values_list("pk", flat=True)[:AT_ONCE])
    keys, seen = _undecided(Finding.objects.filter(pk__in=batch)), _Seen()
    for one in _rows(keys):
        about = [each for each in dependents(one) if each.state == CONFIRMED]
        for each in [one, *about]:
            seen.touch(each)
            each.state = PROPOSED
            each.save(update_fields=["state"])
            unmake_fact(each)
    seen.refresh()
    return len(keys), batch[-1] if len(batch) == AT_ONCE else 0


@transaction.atomic
def promote(name, after=0):
    """Let the rule confirm from now on, and a batch of what waits, the latest first.

    ``after`` is the key before which the batch begins, 0 for the newest. Returns how many it
    confirmed and the key from which to go on, 0 for the end.
    """
    Rule.objects.update_or_create(name=name, defaults=_told(name, True))
    rows = _waiting(name).filter(pk__lt=after) if after else _waiting(name)
    batch = list(rows[:AT_ONCE])
    seen, number = _Seen(), 0
    for one in _rows([one.pk for one in batch if _harmless(one)]):
        one.state = CONFIRMED
        try:
            make_fact(one)
        except NeedsPerson:
            continue
        seen.touch(one)
        number += 1
    seen.refresh()
    return number, batch[-1].pk if len(batch) == AT_ONCE else 0


def promotable(name):
    """Return the keys of what waits of the rule ``name`` and can harm nobody, the latest first."""
    return [one.pk for one in _waiting(name).iterator() if _harmless(one)]


def _waiting(name):
    rows = Finding.objects.filter(rule=name, state=PROPOSED, flagged=False).order_by("-pk")
    return rows.only("kind", "sentence", "reading", "candidates", "person_id")


def _harmless(finding):
    return not (can_harm(finding) or finding.candidates)


def _rows(keys):
    for start in range(0, len(keys), 500):
        rows = Finding.objects.filter(pk__in=keys[start : start + 500])
        yield from rows.select_related("article", "dispatch").order_by("pk")


def _told(name, trusted):
    about = RULES[name].about if name in RULES else ""
    return {"trusted": trusted, "about": about}


class _Seen:
    """What readers may see less or more of after many findings changed."""

    def __init__(self):
        self.keys = {}

    def touch(self, finding):
        for kind, keys in touched(finding).items():
            self.keys.setdefault(kind, set()).update(keys)

    def refresh(self):
        if any(self.keys.values()):
            visibility.refresh(**self.keys)
