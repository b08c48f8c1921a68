"""The public page of a state that readers do not see yet.

The state is published, its page is made as readers would get it, and all of it is taken back in
the same transaction: the preview is the page, not a picture of it.
"""

import copy
from functools import partial

from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone

from articles import visibility
from articles.card_faces import face_in
from articles.cards import picture, told_of
from articles.importing.facts import make_missing_facts
from articles.importing.typed import read_typed
from articles.models import Article, Byline, PhotoUse
from articles.models.photos import photos_of
from articles.next_state import set_tags, tags_called
from articles.views import story


def page_of(request, article, revision, by, **context):
    """Return the page that readers would get of ``article`` in the state ``revision``.

    ``revision`` is ``None`` for the state that the row has.
    ``by`` is the member of staff in whose name it is shown. Raises ``Http404`` where the article
    is withdrawn.
    """
    asked = partial(_page, request, context=context)
    answer = _as_published(article, revision, by, asked)
    del answer["Last-Modified"]
    return private(answer)


def card_of(request, article, revision, by):
    """Return the picture for links that readers would get of that state; raises as ``page_of``."""
    told, face = _as_published(article, revision, by, _on_card)
    return private(picture(request, told, face))


def private(answer):
    """Let nobody keep or list what only some may see; return ``answer``."""
    answer["X-Robots-Tag"] = "noindex"
    answer["Cache-Control"] = "private, no-store"
    return answer


def _as_published(article, revision, by, tell):
    """Return what ``tell`` makes of the article in that state and a moment at which it is seen."""
    with transaction.atomic():
        rows = Article.objects.select_for_update(of=["self"], no_key=True)
        article = get_object_or_404(rows.select_related("source"), pk=article.pk)
        if article.status == Article.Status.WITHDRAWN:
            raise Http404
        told = tell(article, _publish(article, revision, by))
        transaction.set_rollback(True)
    return told


def _page(request, article, at, context):
    return story(_as_if_there(request, article), article, at, **context)


def _on_card(article, at):
    return told_of(article, article.published_on), face_in(article, at)


def _publish(article, revision, by):
    """Show readers ``article`` in that state; return a moment at which they see it."""
    now, before = timezone.now(), article.text
    moment = article.published_at, article.precision
    if revision:
        revision.lay_over(article)
        article.published_at, article.precision = moment if moment[0] else (now, moment[1])
        if "bylines" in revision.snapshot:
            Byline.objects.put(article, revision.snapshot["bylines"])
    article.published_at = article.published_at or now
    article.status, article.hidden_reason = Article.Status.PUBLISHED, ""
    article.save()
    touched = visibility.linked_to(article)
    if revision:
        PhotoUse.objects.put_kept(article, revision)
        there = list(article.tag_uses.values_list("tag", flat=True))
        touched["tags"] += set_tags(article, tags_called(revision.tags), by, there)
    if revision and article.text != before:
        read_typed(article, revision)
    make_missing_facts(article)
    visibility.refresh(**touched, photos=photos_of(article))
    article.refresh_from_db(fields=["visible_from"])
    return max(article.due, now)


def _as_if_there(request, article):
    """Return ``request`` as it would ask for the public address of ``article``."""
    asked = copy.copy(request)
    asked.path = asked.path_info = article.get_absolute_url()
    return asked
