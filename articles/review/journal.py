"""An act of an editor and its journal: done once for a key, taken back as one."""

from contextlib import contextmanager

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles import visibility
from articles.decisions import CONFIRMED, dependents, no_longer_apart, say_nothing, touched
from articles.importing.facts import NeedsPerson, make_fact
from articles.importing.unmaking import unmake_fact
from articles.importing.verdicts import key_of
from articles.models import Article, Decision, DispatchName, Finding, Verdict
from articles.review import traces
from people.merging import restore
from people.models import Person

KEPT = ("state", "flagged", "person_id", "target", "reading")


class Refused(ValueError):
    """The act cannot be done; its words say why and what to do."""


class Act:
    """What happens within one decision: rows to refresh, and the row that keeps it."""

    def __init__(self, decision):
        self.decision, self.keys = decision, {}
        self.moved = []  # entries of people.merging, of rows that no finding supports

    def touch(self, keys):
        for kind, found in keys.items():
            self.keys.setdefault(kind, set()).update(found)


def once(key, by, verb, said, articles, do, dispatch=None):
    """Run ``do(act)`` unless the request ``key`` was done before; return its ``Decision``.

    ``articles`` are the keys of those whose findings it may change. Raises what ``do`` raises,
    and then nothing was written; ``PermissionDenied`` where the key is somebody else's.
    """
    try:
        with transaction.atomic():
            done = Decision.objects.filter(key=key).first()
            if not done:
                _one_at_a_time(articles)
                row = Decision(key=key, by=by, verb=verb, said=said[:300], dispatch=dispatch)
                row.save()
                return _done(row, articles, do)
    except IntegrityError:
        done = Decision.objects.filter(key=key).first()
        if not done:
            raise
    if done.by_id != by.pk:
        raise PermissionDenied
    return done


def _one_at_a_time(articles):
    """Let one act at a time change the findings of an article."""
    list(Article.objects.select_for_update().filter(pk__in=articles).order_by("pk").only("pk"))


def _done(decision, articles, do):
    act, before = Act(decision), _snapshot(articles)
    stood, newest = _standing_in(before), traces.newest()
    do(act)
    after = _snapshot(articles)
    still = _standing_in(before)
    decision.journal = {
        "changed": [
            {"finding": key, "was": was, "now": after[key]}
            for key, was in before.items()
            if after.get(key, was) != was
        ],
        "made": [{"finding": key, "now": after[key]} for key in after if key not in before],
        "replaced": sorted(stood - still),
        "rows": traces.made_since(newest, after),
        "moved": act.moved,
    }
    decision.save(update_fields=["journal", "said"])
    _refresh(act.keys)
    return decision


def _snapshot(articles):
    rows = Finding.objects.filter(article__in=articles).values("pk", *KEPT)
    return {row.pop("pk"): row for row in rows}


def _standing_in(findings):
    dispatches = Finding.objects.filter(pk__in=list(findings)).values("dispatch")
    verdicts = Verdict.objects.filter(dispatch__in=dispatches, taken_back=None)
    return set(verdicts.values_list("pk", flat=True))


@transaction.atomic
def undo(decision):
    """Take ``decision`` back; return the findings that were decided again since and stay.

    Every finding that still is as the decision left it becomes what it was, with its fact.
    """
    decision = Decision.objects.select_for_update().get(pk=decision.pk)
    if decision.taken_back:
        return []
    journal = decision.journal
    kept = {one["finding"]: one for one in [*journal["changed"], *journal["made"]]}
    findings = list(Finding.objects.filter(pk__in=kept).select_related("article", "dispatch"))
    _one_at_a_time({one.article_id for one in findings})
    left = [one for one in findings if _as_kept(one) != kept[one.pk]["now"]]
    back = [one for one in findings if one not in left]
    made = [one for one in back if "was" not in kept[one.pk]]
    if left and not back:
        return left
    with _seen_afterwards(back):
        for one in back:
            if one.kind == Finding.Kind.PERSON and one.state == CONFIRMED:
                no_longer_apart(one)
        for one in made:
            one.state = Finding.State.REJECTED
            one.save(update_fields=["state"])
            unmake_fact(one)
            one.delete()
        _restore([one for one in back if one not in made], kept)
    restore(journal.get("moved", []))
    if len(findings) < len(kept):
        _refresh(_taken_from_new_rows(decision))
    _close(decision, () if left else journal["replaced"])
    traces.forget(journal["rows"])
    return left


def _close(decision, replaced):
    """Take back the verdicts of ``decision``, and let those that it ``replaced`` hold again."""
    decision.verdicts.filter(taken_back=None).update(taken_back=timezone.now())
    said = Person.objects.pair_verdicts().standing().filter(key=decision.key)
    said.update(taken_back=timezone.now())
    Verdict.objects.filter(pk__in=replaced).update(taken_back=None)
    decision.taken_back = timezone.now()
    decision.save(update_fields=["taken_back"])


def _refresh(keys):
    if any(keys.values()):  # without any, everything would be computed anew
        visibility.refresh(**keys)


def _taken_from_new_rows(decision):
    """Make proposals of the rows that read the same since the dispatch was filed anew."""
    names = DispatchName.objects.filter(dispatch=decision.dispatch_id).values("name")
    verdicts = decision.verdicts.filter(taken_back=None)
    states = {(one.kind, one.sentence_key, one.words, one.target): one.state for one in verdicts}
    rows = Finding.objects.filter(dispatch__names__name__in=names).distinct()
    act = Act(decision)
    for one in rows.select_related("article", "dispatch"):
        if states.get(key_of(one)) == one.state:
            act.touch(say_nothing(one))
    return act.keys


def _as_kept(finding):
    return {name: getattr(finding, name) for name in KEPT}


@contextmanager
def _seen_afterwards(findings):
    keys = Act(None)
    for one in findings:
        keys.touch(touched(one))
    yield
    for one in Finding.objects.filter(pk__in=[one.pk for one in findings if one.pk]):
        keys.touch(touched(one))
    if keys.keys:
        keys.keys["people"] &= set(
            Person.objects.filter(pk__in=keys.keys["people"]).values_list("pk", flat=True)
        )
        _refresh(keys.keys)


def _restore(findings, kept):
    """Give ``findings`` what they were, people last; then make their facts, people first."""
    held = [one for one in _about_others(findings, kept) if one.pk not in kept]
    for one in held:
        unmake_fact(one)
    for one in sorted(findings, key=lambda one: one.kind == Finding.Kind.PERSON):
        was, now = kept[one.pk]["was"], kept[one.pk]["now"]
        for name, value in was.items():
            setattr(one, name, value)
        one.save(update_fields=list(was))
        if now["state"] == CONFIRMED and was | {"flagged": now["flagged"]} != now:
            unmake_fact(one)
    for one in sorted([*findings, *held], key=lambda one: one.kind != Finding.Kind.PERSON):
        if one.state == CONFIRMED:
            _make_again(Finding.objects.select_related("article", "dispatch").get(pk=one.pk))


def _about_others(findings, kept):
    """Return the confirmed findings about people who were somebody else before the act."""
    for one in findings:
        entry = kept[one.pk]
        if entry["was"]["person_id"] != entry["now"]["person_id"]:
            yield from (about for about in dependents(one) if about.state == CONFIRMED)


def _make_again(finding):
    try:
        make_fact(finding)
    except NeedsPerson:
        finding.state = Finding.State.PROPOSED
        finding.save(update_fields=["state"])
