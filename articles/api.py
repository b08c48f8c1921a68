"""Articles and events as JSON, for readers' programs: read only, public rows only."""

from django.utils import timezone

from articles.models import Article, Event
from articles.models.bylines import names_of
from people.api import listed, one


def article_json(article):
    day = article.precision == Article.Precision.DAY
    moment = article.published_on if day else article.published_at
    return {
        "key": article.pk,
        "headline": article.headline,
        "standfirst": article.standfirst or None,
        "bylines": names_of(article),
        "url": article.get_absolute_url(),
        "published": moment.isoformat(),
        "updated": article.updated_at and article.updated_at.isoformat(),
        "corrections": [
            {"at": one.at.isoformat(), "wrong": one.wrong, "right": one.right}
            for one in article.corrections.all()
        ],
        "developing": article.developing,
        "language": article.language,
        "translation_of": article.translation_of_id,
        "text": article.text,
    }


def event_json(event):
    return {
        "key": event.slug,
        "kind": event.kind,
        "title": event.title,
        "date": event.date or None,
        "end": event.end or None,
        "reported": event.reported_on.isoformat(),
        "place": event.place or None,
        "stage": event.stage,
        "url": event.get_absolute_url(),
    }


def articles(request):
    rows = Article.objects.public(timezone.now()).prefetch_related("corrections", "bylines")
    return listed(request, rows, article_json)


def article(request, key):
    return one(Article.objects.public(timezone.now()).filter(pk=key).first(), article_json)


def events(request):
    return listed(request, Event.objects.public(timezone.now()), event_json)


def event(request, slug):
    return one(Event.objects.public(timezone.now()).filter(slug=slug).first(), event_json)
