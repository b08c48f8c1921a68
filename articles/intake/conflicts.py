"""Settle a conflict: what came again and what an editor wrote, part by part."""

from django.db import transaction
from django.utils import timezone

from articles.body import TOKEN, body_of, text_of
from articles.importing.restating import read_dispatch
from articles.importing.typed import read_typed
from articles.intake.threeway import CLASH, SAME, THEIRS, marked, parts_of
from articles.models import Article, Conflict, Revision

CHOICES = ("ours", "theirs", "both")
OURS_KEPT, TAKEN = "the newsroom's text was kept", "the new filing was brought in"


class Unsettled(ValueError):
    """A part was not decided, or the conflict cannot be settled now; the words say why."""


def sides_of(conflict):
    """Return (base, ours, theirs): each a headline and the paragraphs."""
    base, theirs = (_as_filed(one) for one in (conflict.base, conflict.theirs))
    blocks = blocks_of(conflict.article.body)
    return base, (conflict.article.headline, [text_of(one) for one in blocks]), theirs


def as_edited(article):
    """Return ``article`` as editors have it: in its next state, where readers see another one."""
    article.next_state = Revision.objects.next_of(article)
    if article.next_state and article.live(timezone.now()):
        article.next_state.lay_over(article)
    return article


def _as_filed(dispatch):
    document = read_dispatch(dispatch).document
    return document.headline or document.made_headline, list(document.paragraphs)


def blocks_of(body):
    """Return the outermost elements of the sanitised ``body`` as HTML, empty ones left out."""
    blocks, tokens, depth = [], [], 0
    for token in filter(None, TOKEN.split(body)):
        tokens.append(token)
        depth += -1 if token.startswith("</") else token.startswith("<") and token != "<br>"
        if not depth:
            blocks.append("".join(tokens))
            tokens = []
    return [one for one in blocks if text_of(one)]


def rows_of(conflict):
    """Return the parts to look at: name, sort, the three texts, theirs marked against ours."""
    base, ours, theirs = sides_of(conflict)
    rows = [_row("headline", _sort(base[0], ours[0], theirs[0]), base[0], ours[0], theirs[0])]
    for number, part in enumerate(parts_of(base[1], ours[1], theirs[1])):
        texts = (
            "\n\n".join(side[1][first:last])
            for side, (first, last) in zip(
                (base, ours, theirs), (part.base, part.ours, part.theirs), strict=True
            )
        )
        rows.append(_row(f"part-{number}", part.sort, *texts))
    return rows


def _sort(base, ours, theirs):
    if ours == theirs:
        return SAME
    return THEIRS if ours == base else "ours" if theirs == base else CLASH


def _row(name, sort, base, ours, theirs):
    return {
        "name": name,
        "sort": sort,
        "base": base,
        "ours": marked(base, ours),
        "theirs": marked(base, theirs),
        "chosen": {THEIRS: "theirs", CLASH: ""}.get(sort, "ours"),
        "asked": sort in (THEIRS, CLASH, "ours"),
    }


@transaction.atomic
def settle(conflict, by, chosen, version):
    """Write the article as ``chosen`` says, by the names of the parts; keep it as a revision.

    Raises ``Unsettled`` where a clash was not decided or the conflict is settled already,
    ``StaleWrite`` where somebody saved the article since ``version``.
    """
    conflict = Conflict.objects.select_for_update().get(pk=conflict.pk)
    article = Article.objects.select_for_update(of=["self"]).get(pk=conflict.article_id)
    if conflict.settled_at:
        raise Unsettled(f"It was settled meanwhile: {conflict.settled}.")
    conflict.article = as_edited(article)
    rows = {one["name"]: one for one in rows_of(conflict)}
    choices = {name: _choice(row, chosen) for name, row in rows.items()}
    taken = any(choices[name] != "ours" for name, row in rows.items() if row["asked"])
    article.version = version
    if taken:
        _bring_in(conflict, article, choices, by)
    conflict.by, conflict.settled_at = by, timezone.now()
    conflict.settled = TAKEN if taken else OURS_KEPT
    conflict.save()
    return conflict


def _choice(row, chosen):
    if not row["asked"]:
        return "ours"
    choice = chosen.get(row["name"]) or row["chosen"]
    if choice not in CHOICES:
        where = "headline" if row["name"] == "headline" else f"“{row['base'][:60]}”"
        raise Unsettled(f"Both changed the {where}: choose ours, theirs or both.")
    return choice


def _bring_in(conflict, article, choices, by):
    """Write the chosen parts into ``article``, and read it.

    Of an article that readers see they are its next state, read at its update.
    """
    base, ours, theirs = sides_of(conflict)
    if choices["headline"] == "theirs":
        article.headline, article.machine_headline = theirs[0][:200], False
    article.body = _joined(blocks_of(article.body), (base[1], ours[1], theirs[1]), choices)
    reason = f"brought in what was filed again as {_name(conflict)}"
    if article.live(timezone.now()):
        article.claim()
        tags = article.next_state and article.next_state.tags
        Revision.objects.record(article, by, reason, pending=True, tags=tags)
        return
    article.save()
    read_typed(article, Revision.objects.record(article, by, reason))


def _joined(blocks, texts, choices):
    """Return the HTML of the parts as ``choices`` say; ours keep the form that they have."""
    body = []
    for number, part in enumerate(parts_of(*texts)):
        choice = choices[f"part-{number}"]
        body += blocks[slice(*part.ours)] if choice != "theirs" else []
        if choice != "ours":
            body.append(body_of(texts[2][slice(*part.theirs)]))
    return "".join(body)


def _name(conflict):
    return conflict.theirs.names.first().name[:200]
