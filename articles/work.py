"""Lists of articles that somebody must act on: the dashboard counts them, the desk's list filters.

Each list is a function of the articles, whoever asks and the moment, so that a number and the rows
behind it can never differ.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import OuterRef, Q, Subquery

from articles.models import Article, Revision
from articles.publication import DECIDE, PUBLISH, STEPS

SOON = timedelta(hours=24)
WRITTEN = [Article.Status.DRAFT, Article.Status.SUBMITTED]
PUBLISHED = Article.Status.PUBLISHED


@dataclass(frozen=True)
class Work:
    """A list of articles: what it is called, and ``rows(articles, user, at)``."""

    words: str
    rows: Callable


def waiting(articles, user, at):
    """Return what waits for ``user``: theirs sent back, submitted to editors, changes to update."""
    last = Revision.objects.filter(article=OuterRef("pk")).order_by("-number")
    own = Article.objects.filter(status=Article.Status.DRAFT, author=user)
    own = own.annotate(last=Subquery(last.values("reason")[:1]))
    found = [own.filter(last__startswith=STEPS["return"].label)]
    if user.has_perm(DECIDE):
        found.append(Article.objects.filter(status=Article.Status.SUBMITTED))
    if user.has_perm(PUBLISH):
        changes = Revision.objects.filter(pending=True).values("article")
        found.append(Article.objects.filter(status=PUBLISHED, pk__in=changes))
    keys = Q()
    for rows in found:  # each by its own index: one condition for all would read every row
        keys |= Q(pk__in=rows.order_by().values("pk"))
    return articles.filter(keys)


def drafts(articles, user, at):
    return articles.filter(status=Article.Status.DRAFT, author=user)


def undated(articles, user, at):
    """Return what was filed without a date; what is typed here gets one when it is published."""
    filed = Article.objects.filter(published_at=None).exclude(dispatch=None)
    return articles.filter(pk__in=filed.exclude(dispatch__raw=b"").order_by().values("pk"))


def coming(articles, user, at):
    """Return what readers will see within a day: scheduled, embargoed or both."""
    return articles.filter(visible_from__gt=at, visible_from__lte=at + SOON)


def embargoes(articles, user, at):
    ends = articles.filter(embargo_until__gt=at, embargo_until__lte=at + SOON)
    return ends.exclude(status=Article.Status.WITHDRAWN)


def developing(articles, user, at):
    """Return what stands on top of the front as Developing."""
    return articles.filter(status=PUBLISHED).developing(at)


def overdue(articles, user, at):
    """Return what nobody published in time, and what is published and yet never shown."""
    late = Article.objects.filter(status__in=WRITTEN, publish_at__lte=at)
    unseen = Article.objects.filter(status=PUBLISHED, hidden_reason="", visible_from=None)
    either = Q(pk__in=late.order_by().values("pk")) | Q(pk__in=unseen.order_by().values("pk"))
    return articles.filter(either)


WORK = {
    "developing": Work("developing", developing),
    "mine": Work("waits for me", waiting),
    "drafts": Work("my drafts", drafts),
    "undated": Work("need a date", undated),
    "next": Work("the next 24 hours", coming),
    "embargoes": Work("embargo ends within 24 hours", embargoes),
    "overdue": Work("overdue or failed", overdue),
}
