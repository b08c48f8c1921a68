"""The type-ahead of the editor's links: our own people, posts, events and articles."""

from django.http import JsonResponse
from django.urls import path

from articles.models import Article, Event
from people.models import Person, Post

EACH = 4  # rows of a kind
LONGEST = 100  # characters of a query
KINDS = [("person", Person), ("post", Post), ("event", Event), ("article", Article)]


class PointingMixin:
    """Adds ``pointing/`` to the article's desk pages."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.pointing)
        return [path("pointing/", view, name="article-pointing"), *super().get_urls()]

    def pointing(self, request):
        """Answer (kind, words, address) of what the query finds; only what has a public page."""
        words = request.GET.get("q", "").strip()[:LONGEST]
        rows = []
        for kind, model in KINDS if words else ():
            desk = self.admin_site.get_model_admin(model)
            if desk.has_view_permission(request):
                found = model.objects.search(words).exclude(visible_from=None)
                rows += [_told(kind, one) for one in found[:EACH]]
        return JsonResponse({"found": rows})


def _told(kind, row):
    return {"kind": kind, "words": str(row), "url": row.get_absolute_url()}
