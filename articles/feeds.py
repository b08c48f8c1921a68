"""RSS, Atom and JSON Feed of the latest articles, of one person's and of one tag's."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.shortcuts import get_object_or_404
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed

from articles.json_feed import JsonFeed
from articles.models import Article
from articles.models.bylines import names_of
from people.models import Person, Tag

LATEST = 30


def told(articles, at):
    """Return the latest of ``articles``, one a story, with their corrections and bylines."""
    return articles.one_a_story(at).listed().prefetch_related("corrections", "bylines")[:LATEST]


class Latest(Feed):
    feed_type = Rss201rev2Feed
    title = settings.SITE_NAME
    link = reverse_lazy("articles")
    description = f"The latest of {settings.SITE_NAME}"

    def items(self):
        at = timezone.now()
        return told(Article.objects.public(at), at)

    def item_title(self, item):
        return item.headline

    def item_description(self, item):
        said = [f"Correction: {one.wrong} {one.right}" for one in item.corrections.all()]
        return "\n".join([item.lead, *said])

    def item_author_name(self, item):
        return ", ".join(names_of(item)) or None

    def item_pubdate(self, item):
        return item.published_at

    def item_updateddate(self, item):
        return item.updated_at or item.published_at


class LatestAtom(Latest):
    feed_type = Atom1Feed
    subtitle = Latest.description


class LatestJson(Latest):
    feed_type = JsonFeed


class OfPerson(Latest):
    model, name = Person, "feed-person"

    def get_object(self, request, slug):
        return get_object_or_404(self.model.objects.public(timezone.now()), slug=slug)

    def title(self, item):
        return f"{item} in {settings.SITE_NAME}"

    def link(self, item):
        return item.get_absolute_url()

    def feed_url(self, item):
        return reverse(self.name, args=[item.slug])

    def items(self, item):
        at = timezone.now()
        return told(Article.objects.public(at).naming(item, at), at)


class OfTag(OfPerson):
    model, name = Tag, "feed-tag"

    def items(self, item):
        at = timezone.now()
        return told(Article.objects.public(at).tagged(item, at), at)


class OfPersonAtom(OfPerson):
    feed_type, name = Atom1Feed, "feed-person-atom"


class OfPersonJson(OfPerson):
    feed_type, name = JsonFeed, "feed-person-json"
