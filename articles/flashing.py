"""A flash: a headline to readers at once, and the takes that follow in the same article."""

import logging

from django.db import transaction
from django.utils import timezone

from articles import visibility
from articles.body import body_of
from articles.clocks import city, day_in_words
from articles.importing.typed import read_typed
from articles.models import Article, Revision
from articles.models.articles import house_zone
from articles.publication import STEPS, WrongStep, take

LOG = logging.getLogger(__name__)


@transaction.atomic
def flash(headline, words, by):
    """Return a new article of that headline, on top of the front and marked *Developing*.

    ``words`` are plain paragraphs, "" for none. Raises ``WrongStep`` without a headline.
    """
    body = body_of(paragraphs_of(words))
    since = timezone.now()
    article = Article.objects.create(
        headline=headline, body=body, author=by, developing_since=since
    )
    take(STEPS["publish"], article, by, "Flash.")
    _read(article)
    return article


@transaction.atomic
def add_take(article, headline, words, by):
    """Put a dated update on top of ``article``, at the same address.

    Raises ``WrongStep`` where it develops no more or a changed version waits, ``StaleWrite``
    where somebody saved it since it was read.
    """
    if not article.developing or not article.live(timezone.now()):
        raise WrongStep("It is not marked Developing: change it and press Update.")
    if Revision.objects.next_of(article):
        raise WrongStep("A changed version waits: press Update or discard it first.")
    article.headline, article.updated_at = headline, timezone.now()
    article.body = dated(article.updated_at) + body_of(paragraphs_of(words)) + article.body
    article.save()
    Revision.objects.record(article, by, "A later take.")
    _read(article)
    visibility.refresh(articles=[article.pk])


def dated(moment):
    """Return the line over a take: *Update, 14:05 Bishkek, 25 November 2026*."""
    zone = house_zone()
    local = moment.astimezone(zone)
    return f"<h2>Update, {local:%H:%M} {city(zone)}, {day_in_words(local)}</h2>"


def paragraphs_of(words):
    """Return the paragraphs of what was typed, one a line."""
    return [" ".join(one.split()) for one in words.splitlines() if one.strip()]


def _read(article):
    """Read the text as the desk's saves are read; readers have the flash in any case."""
    if not article.text:
        return
    try:
        with transaction.atomic():
            read_typed(article, article.revisions.first())
    except Exception:
        LOG.exception("article %s could not be read", article.pk)
