"""The pages of conflicts: base, theirs and ours side by side, decided part by part."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.closed import without_killed
from articles.intake.conflicts import Unsettled, as_edited, rows_of, settle
from articles.models import Article, Conflict, StaleWrite
from people.numbers import number_in

MAY_LOOK = "articles.view_importrun"
PAGE = 50


class Conflicts:
    """What came again while an editor had changed its article."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        view = self.site.admin_view
        return [
            path("import/conflicts/", view(self.list), name="intake-conflicts"),
            path("import/conflicts/<int:conflict>/", view(self.show), name="intake-conflict"),
        ]

    def list(self, request):
        if not request.user.has_perm(MAY_LOOK):
            raise PermissionDenied
        rows = without_killed(request.user, Conflict.objects.all(), "article")
        rows = rows.select_related("article", "by").prefetch_related("theirs__names")
        context = self.site.each_context(request) | {
            "title": "Filed again, and changed here",
            "open": rows.open()[:PAGE],
            "settled": rows.exclude(settled_at=None)[:PAGE],
        }
        return TemplateResponse(request, "admin/intake/conflicts.html", context)

    def show(self, request, conflict):
        """Show a conflict; on POST settle it as the form says."""
        rows = Conflict.objects.select_related("article", "base", "theirs", "by")
        conflict = get_object_or_404(rows, pk=conflict)
        desk = self.site.get_model_admin(Article)
        if not desk.has_view_permission(request, conflict.article):
            raise PermissionDenied
        may_change = desk.has_change_permission(request, conflict.article)
        if request.method == "POST":
            if not may_change:
                raise PermissionDenied
            done = self._settled(request, conflict)
            if done:
                return done
        as_edited(conflict.article)
        parts = [] if conflict.settled_at else rows_of(conflict)
        for one in parts:
            one["chosen"] = request.POST.get(one["name"], one["chosen"])
        context = self.site.each_context(request) | {
            "title": f"Two versions of “{conflict.article}”",
            "conflict": conflict,
            "rows": parts,
            "open": sum(one["asked"] and not one["chosen"] for one in parts),
            "may_change": may_change,
            "live": conflict.article.live(timezone.now()),
        }
        return TemplateResponse(request, "admin/intake/conflict.html", context)

    def _settled(self, request, conflict):
        version = number_in(request.POST.get("version")) or 0
        try:
            done = settle(conflict, request.user, request.POST, version)
        except Unsettled as error:
            messages.error(request, str(error))
            return None
        except StaleWrite:
            messages.error(
                request, "Somebody saved the article since you opened this page: look again."
            )
            return redirect("admin:intake-conflict", conflict.pk)
        self.site.get_model_admin(Article).log_change(request, conflict.article, done.settled)
        messages.success(request, f"Settled: {done.settled}.")
        return redirect("admin:articles_article_change", conflict.article_id)
