"""An editor's yes or no to what was read, kept as a verdict that outlives the reading."""

from django.db import transaction
from django.utils import timezone

from articles import visibility
from articles.importing.facts import make_fact
from articles.importing.trust import Trust
from articles.importing.unmaking import unmake_fact
from articles.importing.verdicts import key_of
from articles.models import Dispatch, Event, Finding, Verdict
from people.folding import folded

CONFIRMED, REJECTED = Finding.State.CONFIRMED, Finding.State.REJECTED
PROPOSED = Finding.State.PROPOSED
MAY_DECIDE = "articles.decide_finding"


@transaction.atomic
def confirm(finding, by):
    """Say yes: the fact is made, and with a person the machine's trusted readings of them.

    Raises ``NeedsPerson`` where the finding is about somebody who is not confirmed.
    """
    finding.state = CONFIRMED
    make_fact(finding)
    _record(finding, by)
    if finding.kind == Finding.Kind.PERSON:
        _confirm_mentions(finding)
    visibility.refresh(**_touched(finding))


@transaction.atomic
def reject(finding, by):
    """Say no: the fact goes unless something else supports it, and no import proposes it again."""
    touched = _touched(finding)
    _record(finding, by, REJECTED)
    _become(finding, REJECTED)
    visibility.refresh(**touched)


@transaction.atomic
def take_back(finding, by):
    """Undo the verdict on ``finding``: it is a proposal again."""
    touched = _touched(finding)
    _standing(finding).update(taken_back=timezone.now())
    _become(finding, PROPOSED)
    visibility.refresh(**touched)


def discard(row, by):
    """Reject what supports ``row``, which an editor is about to delete, so that it stays away."""
    for finding in row.findings.exclude(state=REJECTED):
        _record(finding, by, REJECTED)
        finding.state = REJECTED
        finding.save(update_fields=["state"])


@transaction.atomic
def ask_again(merge):
    """After an undone merge, propose what was read since under a name of the loser alone."""
    winner, loser = merge.winner, merge.loser
    own = {name.folded for name in winner.names.all()}
    names = {name.folded for name in loser.names.all()} - own
    since = Finding.objects.confirmed().filter(person=winner, article__created__gt=merge.at)
    changed = {"people": {winner.pk, loser.pk}, "articles": set()}
    for finding in since.filter(kind=Finding.Kind.PERSON):
        if folded(finding.target) in names and not _standing(finding).exists():
            changed["articles"].add(finding.article_id)
            finding.candidates = [str(one.uid) for one in (loser, winner)]
            finding.why = "Their merge was undone after this was read."
            _become(finding, PROPOSED)
            Finding.objects.filter(pk=finding.pk).update(
                person=None, candidates=finding.candidates, why=finding.why
            )
    visibility.refresh(**changed)


def can_harm(finding):
    """Tell whether ``finding`` is of a kind that no rule and no bulk verdict may confirm."""
    return finding.kind == Finding.Kind.EVENT and finding.reading["kind"] in Event.Kind.harmful()


def dependents(finding):
    """Return the findings of the same article that are about the person of ``finding``."""
    if finding.kind != Finding.Kind.PERSON:
        return []
    others = finding.article.findings.exclude(kind=Finding.Kind.PERSON)
    return [one for one in others if finding.target in _names_in(one)]


def _names_in(finding):
    return {finding.reading.get("person"), *finding.reading.get("people", [])}


def _become(finding, state):
    for one in [finding, *dependents(finding)]:
        if one == finding or one.state == CONFIRMED:
            one.state = state if one == finding else PROPOSED
            one.save(update_fields=["state"])
            unmake_fact(one)


def _confirm_mentions(finding):
    trust = Trust()
    for one in dependents(finding):
        open_mention = one.kind == Finding.Kind.MENTION and one.state == PROPOSED
        if open_mention and trust.confirms(one.rule) and not _standing(one).exists():
            one.state = CONFIRMED
            make_fact(one)


def _key(finding):
    return dict(zip(("kind", "sentence_key", "words", "target"), key_of(finding), strict=True))


def _standing(finding):
    copies = Dispatch.objects.filter(names__name__in=finding.dispatch.names.values("name"))
    return Verdict.objects.filter(dispatch__in=copies, taken_back=None, **_key(finding))


def _record(finding, by, state=CONFIRMED):
    _standing(finding).update(taken_back=timezone.now())
    Verdict.objects.create(dispatch=finding.dispatch, state=state, by=by, **_key(finding))


def _touched(finding):
    """Return the keys of the rows whose visibility rests on ``finding``."""
    people, posts, events, tags = set(), set(), set(), set()
    for one in [finding, *dependents(finding)]:
        people.add(one.person_id)
        if one.mention:
            people.add(one.mention.person_id)
        if one.attestation:
            people.add(one.attestation.membership.person_id)
            posts.add(one.attestation.membership.post_id)
        if one.tag_use:
            tags.add(one.tag_use.tag_id)
        if one.event:
            events.add(one.event_id)
            people |= set(one.event.people.values_list("pk", flat=True))
    return {
        "articles": [finding.article_id],
        "people": people - {None},
        "posts": posts,
        "events": events,
        "tags": tags,
    }
