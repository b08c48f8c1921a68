"""What waiting deliveries would do: they are filed in a transaction that is taken back."""

import difflib
import hashlib
import json

from django.db import transaction

from articles.closed import leaving_out_killed
from articles.importing.matching import Census, Directory
from articles.importing.run import Import
from articles.importing.trust import list_rules
from articles.intake.deliveries import DATE, HEADLINE, NEAR, TYPED, Reads, refuse
from articles.intake.known import Surroundings, look_before
from articles.intake.lines import CHANGED, DUPLICATE, KNOWN, NEW, ORDER, line_of, plain_line
from articles.models import Article, Conflict, Dispatch, StoryUpdate

HERE = ("unchanged", "duplicate")  # nothing would be made of it


def rehearse(deliveries, read=None):
    """Set the preview of each of ``deliveries``, which wait; what cannot be read is refused.

    Nothing but the deliveries is written. ``read`` are their ``Reads`` where they were read before.
    """
    read = read or Reads()
    reads = {one.pk: read.of(one) for one in deliveries}
    for one in deliveries:
        if reads[one.pk].refusal:
            refuse(one, reads[one.pk].refusal)
    readable = [one for one in deliveries if not reads[one.pk].refusal]
    for one, preview in _previews(readable, reads):
        one.preview = preview
    for one in deliveries:
        one.save(update_fields=["preview", "state", "outcome", "reason", "remedy"])


def importing_of(run, reads):
    """Return the ``Import`` of ``reads`` as drafts of ``run``."""
    census = Census()
    for one in reads:
        census.add(one.document, one.found)
    list_rules()
    return Import("draft", run=run, directory=Directory(census))


def in_order(deliveries, reads):
    """Return ``deliveries`` in the order in which an import files them."""
    return sorted(deliveries, key=lambda one: reads[one.pk].order)


def _previews(deliveries, reads):
    """Return pairs of a delivery and its preview, from a filing that is taken back."""
    if not deliveries:
        return []
    ordered = in_order(deliveries, reads)
    with transaction.atomic():
        before = look_before([one.name for one in deliveries])
        texts = [reads[one.pk] for one in ordered]
        reports = importing_of(deliveries[0].run, texts).chunk(texts)
        found = [
            (one, _preview(reads[one.pk], report, before))
            for one, report in zip(ordered, reports, strict=True)
        ]
        transaction.set_rollback(True)
    return found


def _preview(read, report, before):
    outcome, reason = report["outcome"], report["reason"]
    if outcome == "refused":
        return {"outcome": outcome, "reason": reason, "lines": []}
    article = _article(read, outcome)
    told = {"outcome": outcome, "reason": reason, "headline": report["headline"]}
    told["undated"] = read.document.date_origin in (None, TYPED)
    known = article and article.pk in before.articles and outcome != "created"
    told["article"] = {"pk": article.pk, "headline": str(article)} if known else None
    if outcome in ("created", "updated"):
        earlier = before.articles.get(article.pk)
        told["lines"] = _lines(read.document, article, before)
        if earlier:
            told |= _changes(told["lines"], article, earlier)
    told.setdefault("lines", [])
    told["seen"] = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]
    return told


def _article(read, outcome):
    dispatch = Dispatch.objects.get(sha256=read.document.sha256)
    if outcome == "conflict":
        return Conflict.objects.select_related("article").get(theirs=dispatch).article
    return Article.objects.filter(dispatch=dispatch).first()


def _lines(document, article, before):
    lines = [_headline(document, article, before), _date(document, article, before)]
    rows = article.findings.select_related(
        "person", "event", "quotation", "tag_use__tag", "attestation__membership__post"
    ).prefetch_related("dispatch", "person__names", "person__memberships__post")
    findings = list(rows)
    around = Surroundings(article, findings, before)
    found = [line_of(one, around) for one in findings if one.kind != "mention"]
    found = list({one["key"]: one for one in found}.values())
    return lines + _near(article) + sorted(found, key=lambda one: ORDER.index(one["sort"]))


def _headline(document, article, before):
    earlier = before.articles.get(article.pk)
    about = "it stands above the text" if document.headline else "made from the first sentence"
    if earlier and earlier.headline != article.headline:
        return plain_line(HEADLINE, CHANGED, article.headline, f"So far: {earlier.headline}", about)
    return plain_line(HEADLINE, KNOWN if earlier else NEW, article.headline, about=about)


def _date(document, article, before):
    earlier = before.articles.get(article.pk)
    origin = {"text": "it stands in the text", "filename": "it stands in the file's name"}
    origin[TYPED] = "an editor typed it"
    about = origin.get(document.date_origin, "")
    if not document.published:
        return plain_line(
            DATE,
            NEW,
            "No date",
            "It stays a draft until somebody dates it: below, or in the article.",
        )
    what = f"{document.published} {document.clock or ''}".strip()
    if earlier and earlier.day != article.published_on:
        return plain_line(DATE, CHANGED, what, f"So far: {earlier.day}", about)
    return plain_line(DATE, KNOWN if earlier else NEW, what, about=about)


def _near(article):
    """Return the line of the story that the dispatch may be a version of, if there is one."""
    rows = StoryUpdate.objects.open().filter(dispatch=article.dispatch, earlier__isnull=False)
    rows = leaving_out_killed(rows, "earlier__article")
    row = rows.select_related("earlier__article").first()
    if not row:
        return []
    story = getattr(row.earlier, "article", None) or row.earlier
    about = "the texts share most of their runs of words"
    note = "Not decided by creating: it waits under the stories that came again."
    return [plain_line(NEAR, DUPLICATE, f"{row.get_kind_display()} “{story}”", note, about)]


def _changes(lines, article, earlier):
    """Return how an article would change; what it told before is known in its ``lines``."""
    for one in lines:
        if one["sort"] == NEW and (one["kind"], one["what"]) in earlier.read:
            one["sort"] = KNOWN
    told = {(one["kind"], one["what"]) for one in lines} | {
        ("mention", target) for _, target in earlier.read
    }
    texts = earlier.text.split("\n\n"), article.text.split("\n\n")
    return {
        "gone": sorted(f"{kind}: {target}" for kind, target in earlier.read - told),
        "difference": [line for line in difflib.ndiff(*texts) if line[:1] in "+-"],
    }
