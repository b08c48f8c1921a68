"""Killed articles: their text, history and readings are open to publishers only."""

from articles.killed import without_killed


class ClosedMixin:
    """Keeps the rows of killed articles from whoever is no publisher."""

    way_to_article = "article__"

    def get_queryset(self, request):
        return without_killed(request, super().get_queryset(request), self.way_to_article)
