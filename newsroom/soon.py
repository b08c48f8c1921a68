"""The articles that the first page of the desk names: what develops, what comes next."""

from articles.models import Article
from articles.work import coming, developing

NAMED = 8  # articles


def developing_for(user, at):
    """Return (article, for how long) of the first that develop, for whoever may see articles."""
    if not user.has_perm("articles.view_article"):
        return []
    rows = developing(Article.objects.defer("body", "text", "folded"), user, at)[:NAMED]
    return [(one, in_hours(at - one.developing_since)) for one in rows]


def in_hours(span):
    """Return a span of time in whole hours: *1 hour*, *12 hours*."""
    hours = int(span.total_seconds() // 3600)
    return "less than an hour" if hours < 1 else "1 hour" if hours == 1 else f"{hours:,} hours"


def coming_for(user, at):
    """Return the first articles that readers will see within a day, for whoever may see them."""
    if not user.has_perm("articles.view_article"):
        return []
    rows = coming(Article.objects.only("headline", "visible_from"), user, at)
    return rows.order_by("visible_from", "pk")[:NAMED]
