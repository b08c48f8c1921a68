"""The history of an article: compare any two states, take one back."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.comparing import compared, restore
from articles.models import Article, Revision, StaleWrite
from people.numbers import number_in

SHOWN = 100  # revisions of a page


class RevisingMixin:
    """Adds ``<pk>/revisions/`` and ``<pk>/revisions/<number>/restore/`` to the desk pages."""

    def get_urls(self):
        shown, back = (self.admin_site.admin_view(one) for one in (self.revisions, self.restore))
        return [
            path("<int:pk>/revisions/", shown, name="article-revisions"),
            path("<int:pk>/revisions/<int:number>/restore/", back, name="article-restore"),
            *super().get_urls(),
        ]

    def revisions(self, request, pk):
        """List who changed what, when and why; show two of them side by side."""
        article = self._of(request, pk, self.has_view_permission)
        rows = list(article.revisions.select_related("author")[:SHOWN])
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "article": article,
            "rows": rows,
            "live": article.live(timezone.now()),
            "may_restore": self.has_change_permission(request, article),
            "title": f"History: {article}",
        }
        pair = _pair(request, rows)
        if pair:
            context |= {"old": pair[0], "new": pair[1], "difference": compared(*pair)}
        return TemplateResponse(request, "admin/articles/article/revisions.html", context)

    def restore(self, request, pk, number):
        """Make an earlier state the next one, if nobody saved since the page was opened."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = self._of(request, pk, self.has_change_permission)
        revision = Revision.objects.filter(article=article, number=number).first()
        if revision is None:
            raise Http404
        article.version = number_in(request.POST.get("version", "")) or 0
        try:
            with transaction.atomic():
                kept = restore(article, revision, request.user)
                self.log_change(request, article, kept.reason)
        except StaleWrite:
            messages.error(request, "Somebody saved it since you opened this page: look again.")
            return redirect("admin:article-revisions", pk)
        waits = " Readers see it after *Update*." if kept.pending else ""
        messages.success(request, f"{kept.reason}{waits}")
        return redirect("admin:articles_article_change", pk)

    def _of(self, request, pk, allowed):
        article = Article.objects.filter(pk=pk).first()
        if article is None:
            raise Http404
        if not allowed(request, article) or not request.user.has_perm("articles.view_revision"):
            raise PermissionDenied
        return article


def _pair(request, rows):
    """Return the two revisions that are asked for, the earlier first; the last two by default."""
    by_number = {str(row.number): row for row in rows}
    asked = [by_number.get(request.GET.get(name, "")) for name in ("old", "new")]
    if None in asked:
        asked = rows[:2]
    return sorted(asked, key=lambda row: row.number) if len(asked) == 2 else None
