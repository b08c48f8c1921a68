"""RSS and Atom of the latest articles, of one person's and of one tag's."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.shortcuts import get_object_or_404
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed

from articles.models import Article
from people.models import Person, Tag

LATEST = 30


class Latest(Feed):
    feed_type = Rss201rev2Feed
    title = settings.SITE_NAME
    link = reverse_lazy("articles")
    description = f"The latest of {settings.SITE_NAME}"

    def items(self):
        return Article.objects.public(timezone.now())[:LATEST]

    def item_title(self, item):
        return item.headline

    def item_description(self, item):
        return item.paragraphs[0]

    def item_pubdate(self, item):
        return item.published_at

    def item_updateddate(self, item):
        return item.changed


class LatestAtom(Latest):
    feed_type = Atom1Feed
    subtitle = Latest.description


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
        return item.articles.public(at).naming(item, at)[:LATEST]


class OfTag(OfPerson):
    model, name = Tag, "feed-tag"

    def items(self, item):
        at = timezone.now()
        return Article.objects.public(at).tagged(item, at)[:LATEST]
