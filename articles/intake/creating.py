"""Create: the deliveries of a run become drafts, without the lines that an editor refused."""

from django.db import transaction
from django.utils import timezone

from articles import visibility
from articles.decisions import MAY_DECIDE
from articles.importing.restating import reject as reject_update
from articles.importing.verdicts import line_key
from articles.intake.deliveries import (
    DATE,
    HEADLINE,
    NEAR,
    Reads,
    anew,
    deliveries_of,
    receive,
)
from articles.intake.rehearsal import importing_of, in_order, rehearse
from articles.models import Article, Delivery, Dispatch, Finding, ImportRun, Revision, StoryUpdate
from articles.review.deciding import reject
from articles.review.weights import weigh_names

WAITS, CREATED = Delivery.State.WAITS, Delivery.State.CREATED
PLAIN = {HEADLINE: "the headline that was read", DATE: "the date that was read"}


class Moved(Exception):
    """What is known has changed since the preview was shown; a new one is ready."""


def bring_in(by, texts):
    """Keep ``texts``, pairs of a name and bytes, as a run of ``by`` with previews; return the run.

    Bytes ``None`` are too many to be taken. Where it fails, nothing is left of it.
    """
    return _brought(by, deliveries_of(texts))


def bring_again(run, by):
    """Bring what ``run`` refused in anew, as a run of ``by``; return that run."""
    return _brought(by, anew(run))


def _brought(by, deliveries):
    waiting = [one for one in deliveries if one.state == WAITS]
    read = Reads(waiting)
    with transaction.atomic():
        run = receive(by, deliveries)
        rehearse(waiting, read)
        close(run)
    return run


def refuse_line(delivery, key, refused):
    """Refuse the line ``key`` of a waiting delivery, or take that back; save at once."""
    with transaction.atomic():
        row = Delivery.objects.select_for_update().get(pk=delivery.pk)
        known = {one["key"] for one in row.preview.get("lines", [])}
        keys = set(row.refused) | {key} if refused else set(row.refused) - {key}
        row.refused = sorted(keys & known)
        row.save(update_fields=["refused"])
    return row


def date_delivery(delivery, day):
    """Let the text of a waiting delivery, which has no date, be of ``day``; preview it anew.

    ``day`` ``None`` takes that back. What was refused stays refused.
    """
    delivery.day = day
    read = Reads([delivery])
    with transaction.atomic():
        for row in Delivery.objects.select_for_update().filter(pk=delivery.pk, state=WAITS):
            row.day = day
            row.save(update_fields=["day"])
            rehearse([row], read)
            close(row.run)


def create(run, by, deliveries):
    """File ``deliveries`` of ``run`` as drafts; return them with what became of each.

    Raises ``Moved`` where a preview no longer holds: the new one is kept.
    """
    waiting = run.deliveries.filter(state=WAITS, pk__in=[one.pk for one in deliveries])
    read = _read_beforehand(waiting)
    with transaction.atomic():
        ImportRun.objects.select_for_update().get(pk=run.pk)
        rows = list(waiting.all())
        moved = _looked_again(rows, read)
        if not moved:
            _file(run, by, rows, read)
    if moved:
        raise Moved
    return rows


def _read_beforehand(waiting):
    read = Reads(waiting.all())
    for one in waiting.all():
        if one.refused and not read.of(one).refusal:
            read.of(one, one.refused)
    return read


def _looked_again(rows, read):
    """Rehearse ``rows``; tell whether one would do something else than its editor saw."""
    seen = [(one.preview.get("seen"), one.state) for one in rows]
    rehearse(rows, read)
    return seen != [(one.preview.get("seen"), one.state) for one in rows]


def _file(run, by, rows, read):
    reads = {one.pk: read.of(one, one.refused) for one in rows}
    ordered = in_order(rows, reads)
    importing = importing_of(run, reads.values())
    for one in rows:
        importing.refused.setdefault(one.name, set()).update(one.refused)
    reports = importing.chunk([reads[one.pk] for one in ordered])
    for one, report in zip(ordered, reports, strict=True):
        _filed(one, report, by, importing.refusals)
    weigh_names(Finding.objects.filter(dispatch__run=run))
    close(run)


def _filed(delivery, report, by, refusals):
    delivery.outcome, delivery.reason = report["outcome"], (report["reason"] or "")[:500]
    delivery.state = CREATED
    if report["outcome"] == "refused":
        told = next(one for one in refusals if one["file"] == delivery.name)
        delivery.state = Delivery.State.REFUSED
        delivery.reason, delivery.remedy = told["reason"][:500], told["remedy"][:300]
    else:
        delivery.dispatch = Dispatch.objects.get(sha256=delivery.sha256)
    delivery.save()
    article = Article.objects.filter(dispatch=delivery.dispatch or 0).first()
    if article and report["outcome"] in ("created", "updated"):
        if report["outcome"] == "created":
            Article.objects.filter(pk=article.pk).update(author=by)
        _keep_refusals(delivery, article, by)


def _keep_refusals(delivery, article, by):
    """Remember what was refused: verdicts on findings, a revision for headline and date."""
    plain = [words for key, words in PLAIN.items() if key in delivery.refused]
    if plain:
        Revision.objects.record(article, by, f"refused at import: {', '.join(plain)}")
    if NEAR in delivery.refused:
        for one in StoryUpdate.objects.open().filter(dispatch=article.dispatch):
            reject_update(one, by)
    if not by.has_perm(MAY_DECIDE):
        return
    for finding in article.findings.filter(state=Finding.State.REJECTED):
        key = line_key(finding)
        if key in delivery.refused:
            finding.state = Finding.State.PROPOSED
            finding.save(update_fields=["state"])
            reject(finding, by, f"import-{delivery.pk}-{finding.pk}-{key}")
    visibility.refresh(articles=[article.pk])


def drop(run, deliveries):
    """Let go of ``deliveries`` that wait; nothing of them was stored anywhere else."""
    run.deliveries.filter(state=WAITS, pk__in=[one.pk for one in deliveries]).update(
        state=Delivery.State.DROPPED, outcome="dropped", raw=b"", preview={}
    )
    close(run)


def close(run):
    """Write what became of the deliveries of ``run``; it is finished once none waits."""
    rows = list(run.deliveries.defer("raw", "preview"))
    outcomes = {}
    for one in rows:
        if one.state != WAITS:
            outcomes[one.outcome] = outcomes.get(one.outcome, 0) + 1
    refused = [one for one in rows if one.state == Delivery.State.REFUSED]
    run.outcomes = outcomes
    run.refused = [
        {"file": one.name, "reason": one.reason, "remedy": one.remedy} for one in refused
    ]
    waits = any(one.state == WAITS for one in rows)
    run.finished = None if waits else timezone.now()
    run.save(update_fields=["outcomes", "refused", "finished"])
