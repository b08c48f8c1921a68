"""Words of a translation and of its original that are one quotation in two languages."""

from collections import defaultdict

from articles.models import Quotation


def pair_wordings(article):
    """Let the words of a translation be those of its original where there is no doubt.

    There is none where a speaker has one quotation of a kind in each of the two; an editor says
    the others. What was paired stays. Does nothing for an article that is no translation.
    """
    if not article.translation_of_id:
        return
    paired = article.quotations.exclude(wording_of=None).values("wording_of")
    theirs = _alone(Quotation.objects.filter(article=article.translation_of_id))
    taken = set(paired.values_list("wording_of", flat=True))
    for said, row in _alone(article.quotations.all()).items():
        other = theirs.get(said)
        if other and row.wording_of_id is None and other.pk not in taken:
            Quotation.objects.filter(pk=row.pk).update(wording_of=other)


def _alone(quotations):
    """Return those of ``quotations`` that are the only one of a known speaker and kind."""
    found = defaultdict(list)
    for row in quotations.only("person", "post", "organization", "kind", "wording_of"):
        speaker = row.person_id, row.post_id, row.organization_id
        if any(speaker):
            found[speaker, row.kind].append(row)
    return {said: rows[0] for said, rows in found.items() if len(rows) == 1}
