"""An editor's yes or no to what was read, kept as a verdict that outlives the reading."""

from contextlib import suppress

from django.db import transaction
from django.utils import timezone

from articles import visibility
from articles.harm import can_harm
from articles.importing.facts import make_fact
from articles.importing.trust import Trust
from articles.importing.unmaking import unmake_fact
from articles.importing.verdicts import key_of
from articles.models import Dispatch, Finding, Verdict
from articles.paired_quotations import pair_wordings
from people.folding import folded
from people.models import Person
from people.pairs import Contradicted

CONFIRMED, REJECTED = Finding.State.CONFIRMED, Finding.State.REJECTED
PROPOSED = Finding.State.PROPOSED
MAY_DECIDE = "articles.decide_finding"


@transaction.atomic
def confirm(finding, by):
    """Say yes: the fact is made, and with a person the machine's trusted readings of them.

    Raises ``NeedsPerson`` where the finding is about somebody who is not confirmed.
    """
    visibility.refresh(**say_yes(finding, by))


@transaction.atomic
def reject(finding, by):
    """Say no: the fact goes unless something else supports it, and no import proposes it again."""
    visibility.refresh(**say_no(finding, by))


@transaction.atomic
def take_back(finding, by):
    """Undo the verdict on ``finding``: it is a proposal again."""
    visibility.refresh(**say_nothing(finding))


def say_yes(finding, by, **told):
    """Confirm without refreshing; return what ``visibility.refresh`` must look at.

    ``told`` goes into the verdict: the decision it is part of, the rule, the person chosen.
    """
    finding.state = CONFIRMED
    make_fact(finding)
    _record(finding, by, **told)
    if finding.kind == Finding.Kind.PERSON:
        _keep_apart(finding, by)
        _confirm_mentions(finding)
    if finding.kind == Finding.Kind.QUOTATION:
        pair_wordings(finding.article)
    return touched(finding)


def say_no(finding, by, **told):
    """Reject without refreshing; return what ``visibility.refresh`` must look at."""
    keys = touched(finding)
    _record(finding, by, REJECTED, **told)
    _become(finding, REJECTED)
    return keys


def say_nothing(finding):
    """Take the verdict back without refreshing; return what ``refresh`` must look at."""
    keys = touched(finding)
    no_longer_apart(finding)
    standing(finding).update(taken_back=timezone.now())
    _become(finding, PROPOSED)
    return keys


def _others(finding):
    """Return the candidates whom an editor passed over for somebody who was none of them."""
    passed_over = finding.person and str(finding.person.uid) not in finding.candidates
    keys = finding.candidates if passed_over else []
    return Person.objects.standing().filter(uid__in=keys)


def _keep_apart(finding, by):
    """Remember that somebody new is none of the candidates."""
    for candidate in _others(finding):
        with suppress(Contradicted):  # they were merged since: nothing is left to say
            Person.objects.not_same_as(finding.person, candidate, by)


def no_longer_apart(finding):
    """Take back what a verdict on ``finding`` said of its candidates."""
    said = standing(finding).first()
    for candidate in _others(finding) if said else ():
        verdicts = Person.objects.pair_verdicts().on(finding.person.uid, candidate.uid).standing()
        verdicts.filter(by=said.by, same=False).update(taken_back=timezone.now())


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
        if folded(finding.target) in names and not standing(finding).exists():
            changed["articles"].add(finding.article_id)
            finding.candidates = [str(one.uid) for one in (loser, winner)]
            finding.why = "Their merge was undone after this was read."
            _become(finding, PROPOSED)
            Finding.objects.filter(pk=finding.pk).update(
                person=None, candidates=finding.candidates, why=finding.why
            )
    visibility.refresh(**changed)


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
        if (
            open_mention
            and not can_harm(one)
            and trust.confirms(one.rule)
            and not standing(one).exists()
        ):
            one.state = CONFIRMED
            make_fact(one)


def _key(finding):
    return dict(zip(("kind", "sentence_key", "words", "target"), key_of(finding), strict=True))


def standing(finding):
    """Return the verdicts that hold for what ``finding`` reads."""
    copies = Dispatch.objects.filter(names__name__in=finding.dispatch.names.values("name"))
    return Verdict.objects.filter(dispatch__in=copies, taken_back=None, **_key(finding))


def _record(finding, by, state=CONFIRMED, **told):
    standing(finding).update(taken_back=timezone.now())
    told = {"rule": finding.rule, "person": finding.person} | told
    Verdict.objects.create(dispatch=finding.dispatch, state=state, by=by, **_key(finding), **told)


def touched(finding):
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
