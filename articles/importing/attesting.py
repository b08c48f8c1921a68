"""Remove what a finding attested, once nothing else supports it."""

from articles.models import Finding


def drop_attestation(finding):
    """Remove the attestation of ``finding`` unless another finding supports it or it is hidden.

    A membership that nothing attests any more goes too, if no editor entered or dated it.
    """
    row = finding.attestation
    others = Finding.objects.confirmed().filter(attestation=row).exclude(pk=finding.pk)
    if not row or row.hidden_reason or others.exists():
        return
    membership = row.membership
    row.delete()
    if not kept(membership) and not membership.attestations.exists():
        membership.delete()


def kept(membership):
    """Tell whether a membership stands by an editor's word, whatever attests it."""
    typed = membership.entered_by_id or membership.start or membership.end
    return bool(typed or membership.hidden_reason)
