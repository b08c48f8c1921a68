"""Killed articles: their text, history and readings are open to publishers only."""

from django.db.models import Exists, OuterRef

from articles.models import Article
from articles.publication import WITHDRAW


def without_killed(user, rows, *ways):
    """Return ``rows`` without those of killed articles, where ``user`` is no publisher.

    Each of ``ways`` leads from a row to an article, empty where the rows are articles. A row that
    leads to none stays.
    """
    if user.has_perm(WITHDRAW):
        return rows
    return leaving_out_killed(rows, *ways)


def leaving_out_killed(rows, *ways):
    """Return ``rows`` without those that lead to a killed article by one of ``ways``."""
    killed = Article.objects.filter(killed=True).order_by().values("pk")
    for way in ways:
        rows = rows.exclude(**{f"{way or 'pk'}__in": killed})
    return rows


def told_elsewhere(user, rows, way):
    """Return ``rows`` without those of which killed articles alone tell; publishers see all.

    ``way`` leads from a row to its articles; a row of which no article tells stays. Of one that was
    merged into another the articles are the other's.
    """
    if user.has_perm(WITHDRAW):
        return rows
    all_rows = rows.model._base_manager
    standing = all_rows.filter(pk=OuterRef("pk"), **{f"{way}__killed": False})
    closed = all_rows.filter(**{f"{way}__killed": True}).exclude(Exists(standing))
    closed = closed.order_by().values("pk")
    return rows.exclude(pk__in=closed).exclude(merged_into__in=closed)


class ClosedMixin:
    """Keeps the rows of killed articles from whoever is no publisher."""

    ways_to_article = ("article",)

    def open_rows(self, user, rows):
        return without_killed(user, rows, *self.ways_to_article)

    def open_to(self, request, row):
        """Tell it by the articles to which ``row`` leads, without asking for them again."""
        if request.user.has_perm(WITHDRAW):
            return True
        found = (_led(row, way) for way in self.ways_to_article)
        return not any(one and one.killed for one in found)


def _led(row, way):
    """Return the article to which ``way`` leads from ``row``, or ``None``."""
    for name in filter(None, way.split("__")):
        row = row and getattr(row, name, None)
    return row
