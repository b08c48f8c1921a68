"""Killed articles: their text, history and readings are open to publishers only."""

from articles.publication import WITHDRAW


def without_killed(request, rows, article=""):
    """Return ``rows`` without those of killed articles, where the user is no publisher.

    ``article`` is the way from a row to its article, with two underscores at the end.
    """
    if request.user.has_perm(WITHDRAW):
        return rows
    return rows.exclude(**{f"{article}killed": True})


class ClosedMixin:
    """Keeps the rows of killed articles from whoever is no publisher."""

    way_to_article = "article__"

    def get_queryset(self, request):
        return without_killed(request, super().get_queryset(request), self.way_to_article)
