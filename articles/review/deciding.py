"""The verbs of the review: each one act, kept in a ``Decision`` that can be taken back."""

from articles.decisions import (
    CONFIRMED,
    PROPOSED,
    REJECTED,
    dependents,
    say_no,
    say_nothing,
    say_yes,
    standing,
)
from articles.harm import can_harm
from articles.importing.facts import NeedsPerson, make_fact
from articles.importing.unmaking import unmake_fact
from articles.models import Decision, Finding
from articles.review.cards import namesakes
from articles.review.journal import Refused, once, undo
from articles.review.pen import EDITOR
from articles.review.readings import describing, name_in, named_in, target_of
from people.folding import folded
from people.models import Person

Verb = Decision.Verb
PERSON = Finding.Kind.PERSON


def accept(finding, by, key):
    """Confirm ``finding``, with a person the readings of them that wait.

    Raises ``NeedsPerson`` where it is about somebody who is not confirmed, ``Refused`` where it
    would make a second person of a name that has become known since the text was read.
    """

    def do(act):
        if _known_since(finding):
            raise Refused(f"{finding.target} has become known since: press 1 on the card, or p.")
        accept_within(act, finding, by)

    return _on(finding, by, key, Verb.ACCEPT, do)


def _known_since(finding):
    new = finding.kind == PERSON and not finding.person_id
    return new and namesakes([finding])[finding.pk]


def reject(finding, by, key):
    """Reject ``finding``, with a person what was read of nobody else."""
    return _on(finding, by, key, Verb.REJECT, lambda act: _reject(act, finding, by))


def flag(finding, by, key):
    """Put ``finding`` aside for later, or take it out again."""

    def do(act):
        finding.flagged = not finding.flagged
        finding.save(update_fields=["flagged"])

    return _on(finding, by, key, Verb.FLAG, do)


def take_back(finding, by, key):
    """Undo the last act on ``finding``; where that cannot be, make it a proposal again."""
    verdict = standing(finding).select_related("decision").first()
    last = verdict and verdict.decision
    if last and not last.taken_back and not undo(last):
        return last
    return propose(finding, by, key)


def propose(finding, by, key):
    """Make ``finding`` a proposal again."""
    return _on(finding, by, key, Verb.TAKE_BACK, lambda act: act.touch(say_nothing(finding)))


def choose(finding, by, key, person=None, name=""):
    """Say that ``finding`` is about ``person``, or about a new person of that ``name``."""

    def do(act):
        chosen = person or Person.objects.create(name=name.strip()[:200])
        act.decision.said = f"{_said(finding)} → {chosen}"[:300]
        act.decision.save(update_fields=["said"])
        act.touch({"people": [chosen.pk]})
        if finding.kind == PERSON and not _stands_for(finding, chosen):
            become_person(act, finding, chosen, by)
        else:
            _attribute(act, finding, chosen, by)

    if not person and not name.strip():
        raise Refused("Say who it is: choose a person or write a name.")
    return _on(finding, by, key, Verb.PERSON, do)


def correct(finding, by, key, fields):
    """Reject what was read and confirm what the editor wrote instead, as the editor's finding.

    ``fields`` are parts of the reading. Raises ``Refused`` where they cannot be, ``NeedsPerson``
    where they name somebody unconfirmed.
    """

    def do(act):
        _rewrite(act, finding, by, describing(finding, fields))

    return _on(finding, by, key, Verb.CORRECT, do)


def confirm_rest(article, by, key):
    """Confirm what waits in ``article``, but for what can harm or was put aside."""

    def do(act):
        rows = list(article.findings.filter(state=PROPOSED, flagged=False))
        rows.sort(key=lambda one: one.kind != PERSON)
        number = sum(_accepted_or_left(act, one, by) for one in rows)
        act.decision.said = f"{number} of {len(rows)} that waited"
        if not number:
            raise Refused("Nothing is left that can be confirmed together.")

    said = "what was left"
    return once(key, by, Verb.REST, said, [article.pk], do, article.dispatch)


def _accepted_or_left(act, finding, by):
    finding.refresh_from_db()
    if finding.state != PROPOSED or can_harm(finding):
        return finding.state == CONFIRMED
    if finding.kind == PERSON and not finding.person and _may_be_known(finding):
        return False
    try:
        accept_within(act, finding, by, in_bulk=True)
    except NeedsPerson:
        return False
    return True


def _may_be_known(finding):
    return finding.candidates or _known_since(finding)


def _on(finding, by, key, verb, do):
    return once(key, by, verb, _said(finding), [finding.article_id], do, finding.dispatch)


def _said(finding):
    return f"{finding.get_kind_display()}: {finding.target}"


def accept_within(act, finding, by, in_bulk=False):
    """Confirm ``finding`` as part of ``act``, with a person the mentions that wait.

    ``in_bulk`` leaves those mentions waiting that can harm somebody.
    """
    act.touch(say_yes(finding, by, decision=act.decision))
    if finding.kind == PERSON:
        for one in dependents(finding):
            waits = one.kind == Finding.Kind.MENTION and one.state == PROPOSED
            if waits and not (in_bulk and can_harm(one)):
                act.touch(say_yes(one, by, decision=act.decision, rule=""))


def _reject(act, finding, by):
    alone = [one.pk for one in dependents(finding) if named_in(one) == {finding.target}]
    act.touch(say_no(finding, by, decision=act.decision))
    for one in Finding.objects.filter(pk__in=alone).select_related("article", "dispatch"):
        if not standing(one).exists():
            act.touch(say_no(one, by, decision=act.decision, rule=""))


def _stands_for(finding, person):
    """Tell whether an editor's mark is other words for ``person``: *the minister*, not a name."""
    words = set(folded(finding.target).split())
    names = {word for name in person.names.all() for word in name.folded.split()}
    return finding.rule == EDITOR and not words & names


def become_person(act, finding, person, by):
    """Let a person's finding be about ``person``, and all facts that were made of it."""
    held = [one for one in dependents(finding) if one.state == CONFIRMED]
    if finding.state == CONFIRMED:
        act.touch(say_nothing(finding))
        for one in held:
            one.refresh_from_db()
    finding.person = person
    accept_within(act, finding, by)
    for one in held:
        one.refresh_from_db()
        if one.state != CONFIRMED:
            one.state = CONFIRMED
            make_fact(one)


def _attribute(act, finding, person, by):
    """Let a fact, or a mark that stands for somebody, be about ``person``."""
    name = name_in(finding, person, act.decision, by)
    if finding.kind != PERSON:
        _rewrite(act, finding, by, {"person": name, "speaker": person.name})
        return
    for one in dependents(finding):
        _rewrite(act, one, by, {"person": name, "kind": "title"})
    finding.state = REJECTED
    finding.save(update_fields=["state"])


def _rewrite(act, finding, by, parts):
    """Confirm ``finding`` with other ``parts``: its own row where an editor marked it."""
    known = {key: value for key, value in parts.items() if key in finding.reading}
    reading = finding.reading | known
    if finding.rule != EDITOR:
        act.touch(say_no(finding, by, decision=act.decision))
        finding = Finding(
            article=finding.article,
            dispatch=finding.dispatch,
            revision=finding.revision,
            kind=finding.kind,
            rule=EDITOR,
            confidence=1,
            start=finding.start,
            end=finding.end,
            words=finding.words,
            sentence=finding.sentence,
            quotation_key=finding.quotation_key,
        )
    elif finding.state == CONFIRMED:
        finding.state = PROPOSED
        finding.save(update_fields=["state"])
        unmake_fact(finding)
        finding.refresh_from_db()
    finding.reading = reading
    finding.target = parts.get("target") or target_of(finding.kind, reading)
    act.touch(say_yes(finding, by, decision=act.decision))
