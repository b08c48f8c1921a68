"""What goes when a finding no longer supports it: rows of the machine that nothing else holds."""

from articles.importing.attesting import drop_attestation
from articles.importing.terms import settle_terms
from articles.models import Coverage, Event, Finding, Quotation


def unmake_fact(finding):
    """Remove the machine's fact of ``finding`` unless something else supports or hides it.

    Call it once the state of ``finding`` is no longer *confirmed*. People, posts and events stay
    as rows, for other articles name them; readers see them only where something supports them.
    """
    if finding.kind in REMOVERS:
        REMOVERS[finding.kind](finding)


def _supported(finding, field):
    others = Finding.objects.confirmed().filter(**{field: getattr(finding, field)})
    return others.exclude(pk=finding.pk).exists()


def _span(field):
    def remove(finding):
        row = getattr(finding, field)
        if row and not row.by_editor and not row.hidden_reason and not _supported(finding, field):
            _keep_key(finding, row)
            row.delete()

    return remove


def _keep_key(finding, row):
    """Let the quotation of ``finding`` have the same address when it is made again."""
    if isinstance(row, Quotation):
        finding.quotation_key = row.pk
        finding.save(update_fields=["quotation_key"])


def _attestation(finding):
    drop_attestation(finding)
    settle_terms([finding.article_id])


def _coverage(finding):
    told = Finding.objects.confirmed().filter(event=finding.event, article=finding.article)
    if finding.event and not told.exclude(pk=finding.pk).exists():
        rows = Coverage.objects.filter(event=finding.event, article=finding.article)
        rows.filter(by_editor=False).delete()
    if finding.event_id and not _supported(finding, "event"):
        plans = Event.objects.filter(pk=finding.event_id, internal=True)
        plans.filter(stage=Event.Stage.HAPPENED).update(stage=Event.Stage.PLANNED)
    settle_terms([finding.article_id])


def _tag(finding):
    if finding.tag_use and not finding.tag_use.hidden_reason:
        finding.tag_use.delete()


REMOVERS = {
    "mention": _span("mention"),
    "quotation": _span("quotation"),
    "post": _attestation,
    "event": _coverage,
    "tag": _tag,
}
