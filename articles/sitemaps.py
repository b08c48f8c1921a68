"""What search engines are told of."""

from django.contrib.sitemaps import Sitemap
from django.utils import timezone

from articles.models import Article, Event
from people.models import Organization, Person, Post, Tag


class Public(Sitemap):
    """The public rows of one model."""

    limit = 5000

    def __init__(self, model):
        self.model = model

    def items(self):
        return self.model.objects.public(timezone.now()).order_by("pk")


SITEMAPS = {
    model._meta.model_name: Public(model)
    for model in (Article, Event, Person, Post, Organization, Tag)
}
