"""What search engines are told of."""

from django.contrib.sitemaps import Sitemap
from django.utils import timezone

from articles.models import Article, Event, StoryLine
from people.models import Organization, Person, Post, Tag


class Public(Sitemap):
    """The public rows of one model."""

    limit = 5000

    def __init__(self, model):
        self.model = model

    def items(self):
        return self.model.objects.public(timezone.now()).order_by("pk")


class Articles(Public):
    def items(self):
        return super().items().only("slug", "published_on", "published_at", "updated_at")

    def lastmod(self, item):
        return item.updated_at or item.published_at


SITEMAPS = {
    model._meta.model_name: Public(model)
    for model in (Event, Person, Post, Organization, Tag, StoryLine)
} | {"article": Articles(Article)}
