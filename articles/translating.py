"""One story in several languages: versions that know of each other, and are corrected together."""

from django.db import transaction
from django.db.models import Q

from articles import visibility
from articles.models import (
    Article,
    Byline,
    Coverage,
    Mention,
    PhotoUse,
    Revision,
    TaggedArticle,
)
from articles.models.bylines import names_of
from articles.models.photos import captions_of
from articles.publication import WrongStep


def original_of(article):
    return article.translation_of or article


def versions_of(article):
    """Return the other language versions of ``article``, its original first."""
    root = article.translation_of_id or article.pk
    rows = Article.objects.filter(Q(pk=root) | Q(translation_of=root)).exclude(pk=article.pk)
    return rows.order_by("translation_of_id", "language", "pk").defer("body", "text", "folded")


@transaction.atomic
def translate(article, language, by):
    """Return a new draft in ``language`` with the words, people, events and tags of ``article``.

    Photos come along where they may be used again.

    Raises ``WrongStep`` where the story has a version in that language.
    """
    original = original_of(article)
    if article.language == language or versions_of(article).filter(language=language).exists():
        raise WrongStep("The story has a version in that language: change that one.")
    draft = Article.objects.create(
        headline=article.headline,
        standfirst=article.standfirst,
        body=article.body,
        language=language,
        source=article.source,
        translation_of=original,
        author=by,
    )
    _carry_over(article, draft)
    said = f"Begun as a translation of “{article.headline}” ({article.language})."
    Revision.objects.record(draft, by, said[:300])
    visibility.refresh(articles=[draft.pk])
    return draft


def _carry_over(article, draft):
    people = article.mentions.exclude(person=None).values_list("person", flat=True)
    Mention.objects.bulk_create(
        Mention(article=draft, person_id=key) for key in dict.fromkeys(people)
    )
    events = article.coverage.values_list("event", flat=True)
    Coverage.objects.bulk_create(Coverage(article=draft, event_id=key) for key in events)
    tags = article.tag_uses.values_list("tag", flat=True)
    TaggedArticle.objects.bulk_create(
        TaggedArticle(content_object=draft, tag_id=key) for key in tags
    )
    Byline.objects.put(draft, names_of(article))
    photos = article.photos.order_by("uses__order")
    usable = [one.pk for one in photos if not one.why_not_in(draft)]
    PhotoUse.objects.put(draft, usable, captions_of(article))


def flag_versions(correction):
    """Ask of each other version whether it needs ``correction`` too."""
    others = versions_of(correction.article).exclude(status=Article.Status.WITHDRAWN)
    Article.objects.filter(pk__in=others.values("pk")).update(to_correct=correction)
