"""When readers could first see an article: never before somebody published it."""

from django.db.models import Max, Min, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest

from articles.models import Article, Revision
from articles.publication import STEPS


def with_shown_at(articles):
    """Return ``articles``, each with ``shown_at``: when readers could see it as it stands now.

    It is the later of ``visible_from``, which follows the article's date, and the moment at which
    it was last published at the desk or came in as published. It says nothing of what is not
    visible.
    """
    published = _moment(Max("at"), reason__startswith=f"{STEPS['publish'].label}.")
    came = _moment(Min("at"), snapshot__status=Article.Status.PUBLISHED)
    done = Coalesce(published, came, "visible_from")
    return articles.annotate(shown_at=Greatest("visible_from", done))


def shown_since(articles, since, at):
    """Return those of ``articles`` that readers see at ``at`` and could not see before ``since``.

    The earliest comes first.
    """
    touched = Revision.objects.filter(at__gte=since).order_by().values("article")
    either = Q(visible_from__gte=since) | Q(pk__in=touched)
    shown = with_shown_at(articles.public(at).filter(either))
    return shown.filter(shown_at__gte=since).order_by("shown_at", "pk")


def _moment(which, **revisions):
    rows = Revision.objects.filter(article=OuterRef("pk"), **revisions).order_by()
    return Subquery(rows.values("article").annotate(moment=which).values("moment"))
