"""Articles to read next, chosen by a click."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.models import Article, RelatedArticle
from articles.related import suggested
from people.numbers import number_in

OFFERED = 15  # articles found by words of their headline


class RelatingMixin:
    """Adds ``<pk>/related/`` to the desk pages of an article."""

    def get_urls(self):
        related = self.admin_site.admin_view(self.related)
        return [path("<int:pk>/related/", related, name="article-related"), *super().get_urls()]

    def related(self, request, pk):
        """Show what is chosen and what suggests itself; on POST say yes, no or neither of one."""
        article = self.get_queryset(request).filter(pk=pk).first()
        if article is None:
            raise Http404
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        if request.method == "POST":
            act, _, key = request.POST.get("act", "").partition(":")
            self._say(request, article, act, number_in(key))
            return redirect("admin:article-related", pk)
        said = article.related_said.select_related("other")
        chosen = [one.other for one in said if one.chosen]
        left_out = [one.other for one in said if not one.chosen]
        known = [article.pk, *(one.other_id for one in said)]
        now, query = timezone.now(), request.GET.get("q", "")[:100].strip()
        found = Article.objects.public(now).exclude(pk__in=known)
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "article": article,
            "title": f"To read next: {article}",
            "chosen": chosen,
            "left_out": left_out,
            "suggested": [row for row in suggested(article, now) if row[0].pk not in known],
            "found": found.search_names(query)[:OFFERED] if query else [],
            "query": query,
        }
        return TemplateResponse(request, "admin/articles/article/related.html", context)

    def _say(self, request, article, act, key):
        other = Article.objects.public(timezone.now()).exclude(pk=article.pk).filter(pk=key).first()
        if act == "forget":
            article.related_said.filter(other=key).delete()
        elif other and act in ("choose", "refuse"):
            RelatedArticle.objects.update_or_create(
                article=article,
                other=other,
                defaults={"chosen": act == "choose", "by": request.user},
            )
            words = "Beside it" if act == "choose" else "Not beside it"
            self.log_change(request, article, f"{words}: {other}"[:300])
