"""An editor's word on an update: its text becomes the article's next state, or it is none."""

from collections import defaultdict
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from articles import visibility
from articles.extraction import extract
from articles.importing.filing import Batch, Filing
from articles.importing.matching import Directory
from articles.importing.passes import Read
from articles.importing.reading import read
from articles.importing.trust import Trust
from articles.importing.verdicts import Decided, decided
from articles.models import Article, FormerArticleAddress, Revision, StoryUpdate, Topic

PROPOSED, CONFIRMED = StoryUpdate.State.PROPOSED, StoryUpdate.State.CONFIRMED
REJECTED = StoryUpdate.State.REJECTED


class CannotRestate(Exception):
    """The article cannot take the other text by itself; the words say why and what to do."""


@transaction.atomic
def accept(update, by):
    """Make the text of ``update`` the next state of the earlier article, and the other one go.

    The other's address leads to the article from now on. Raises ``CannotRestate`` where an editor
    has changed one of the two, where one is gone, or where the update takes the story back.
    """
    _must_be(update, PROPOSED)
    if update.kind == StoryUpdate.Kind.WITHDRAWAL:
        raise CannotRestate("It takes the story back: withdraw the article, with a notice.")
    article, other = _untouched(update.earlier), _untouched(update.dispatch)
    changed = _touched(article, other)
    day = other.published_on and other.published_on.isoformat()
    update.before = {"slug": other.slug, "status": other.status, "day": day}
    _lead_to(article, other)
    other.delete()
    _restate(article, update.dispatch, _verdicts(update), changed)
    Revision.objects.record(article, None, f"update accepted by {by}"[:300])
    _decide(update, CONFIRMED, by, changed)


@transaction.atomic
def undo(update, by):
    """Give the article its earlier text again and the update an article of its own.

    Raises ``CannotRestate`` where the article has another text by now or an editor changed it.
    """
    _must_be(update, CONFIRMED)
    article = _untouched(update.dispatch)
    changed = _touched(article)
    _restate(article, update.earlier, _verdicts(update), changed)
    Revision.objects.record(article, None, f"update taken back by {by}"[:300])
    _make_again(update, article, changed)
    _decide(update, PROPOSED, by, changed)


def reject(update, by):
    """Say that the two are different stories; it is not proposed again."""
    _must_be(update, PROPOSED)
    _decide(update, REJECTED, by, {})


def take_back(update, by):
    """Undo the verdict on ``update``, whichever it was."""
    if update.state == CONFIRMED:
        undo(update, by)
    else:
        _must_be(update, REJECTED)
        _decide(update, PROPOSED, by, {})


def _must_be(update, state):
    if update.state != state:
        raise CannotRestate(f"It is {update.get_state_display().lower()} already.")


def _decide(update, state, by, changed):
    update.state, update.by, update.at = state, by, timezone.now()
    update.save()
    if changed:
        visibility.refresh(**{kind: list(keys) for kind, keys in changed.items()})


def _untouched(dispatch):
    """Return the article of ``dispatch``, locked; raise where there is none or it was edited."""
    article = Article.objects.select_for_update(of=["self"]).filter(dispatch=dispatch).first()
    if not article:
        raise CannotRestate("One of the two has no article of this text any more.")
    if article.revisions.exclude(author=None).exists():
        raise CannotRestate(f"An editor has changed “{article}”: bring the new words in by hand.")
    return article


def _touched(*articles):
    changed = defaultdict(set)
    for article in articles:
        for kind, keys in visibility.linked_to(article).items():
            changed[kind] |= set(keys)
    return changed


def _lead_to(article, other):
    """Let the addresses of ``other`` lead to ``article``."""
    other.former_addresses.update(target=article)
    if other.first_public and other.published_on:
        FormerArticleAddress.objects.update_or_create(
            day=other.published_on, slug=other.slug, defaults={"target": article}
        )


def _verdicts(update):
    """Return the standing verdicts on both versions: near-copies share them."""
    names = [one.name for row in (update.earlier, update.dispatch) for one in row.names.all()]
    shared = Decided()
    for verdicts in decided(names).values():
        shared.update(verdicts)
    return shared


def _restate(article, dispatch, verdicts, changed):
    batch = Batch(None, article.status, Trust(), Directory(), changed)
    batch.restate(Filing(read_dispatch(dispatch), dispatch, "updated", article=article), verdicts)
    for kind, keys in visibility.linked_to(article).items():
        changed[kind] |= set(keys)


def _make_again(update, article, changed):
    """Give the dispatch of ``update`` an article of its own, at the address that it had."""
    slug, status = update.before["slug"], update.before["status"]
    batch = Batch(None, status, Trust(), Directory(), changed)
    one = Filing(read_dispatch(update.dispatch), update.dispatch, "created")
    article.former_addresses.filter(day=update.before["day"], slug=slug).delete()
    batch.make(one, _verdicts(update), slug)
    changed["articles"].add(one.article.pk)


def read_dispatch(dispatch):
    """Return the ``Read`` of a stored dispatch; its text stays as the findings point into it."""
    name = dispatch.names.first().name
    document = replace(
        read(bytes(dispatch.raw), name), paragraphs=tuple(dispatch.text.split("\n\n"))
    )
    found = extract(
        document.text,
        published=document.published,
        language=dispatch.language or None,
        topics=Topic.objects.vocabulary(),
        above=document.above,
    )
    return Read(name, None, bytes(dispatch.raw), document, found)
