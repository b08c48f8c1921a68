"""Stories that came again: accept the new text, say that it is another story, undo."""

import difflib

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.html import format_html

from articles.closed import ClosedMixin
from articles.decisions import MAY_DECIDE
from articles.importing.restating import CannotRestate, accept, reject, take_back
from articles.models import Article, StoryUpdate
from people.desk import KeptAdmin

ACTS = {"accept": accept, "reject": reject, "take-back": take_back}


class OpenFilter(admin.SimpleListFilter):
    title = "decision"
    parameter_name = "open"

    def lookups(self, request, model_admin):
        return [("yes", "waits")]

    def queryset(self, request, queryset):
        return queryset.waiting() if self.value() == "yes" else queryset


@admin.register(StoryUpdate)
class StoryUpdateAdmin(ClosedMixin, KeptAdmin):
    ways_to_article = ("dispatch__article", "earlier__article")
    change_form_template = "admin/articles/storyupdate/change_form.html"
    list_display = ["tells", "kind", "story", "state", "found"]
    list_display_links = ["kind"]  # the first column links elsewhere
    list_filter = [OpenFilter, "kind", "state"]
    date_hierarchy = "found"
    fields = ["tells", "kind", "story", "state", "by", "at"]

    def get_queryset(self, request):
        return super().get_queryset(request).told()

    @admin.display(description="Dispatch")
    def tells(self, row):
        return _link(row.dispatch)

    @admin.display(description="Story")
    def story(self, row):
        return _link(row.earlier) if row.earlier else row.named

    def get_urls(self):
        decide = self.admin_site.admin_view(self.decide)
        return [path("<int:pk>/act/<slug:act>/", decide, name="update"), *super().get_urls()]

    def decide(self, request, pk, act):
        """Take one verdict and answer with the update's page."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if act not in ACTS or not request.user.has_perm(MAY_DECIDE):
            raise PermissionDenied
        update = get_object_or_404(self.get_queryset(request), pk=pk)
        try:
            ACTS[act](update, request.user)
        except CannotRestate as error:
            messages.error(request, str(error))
        else:
            self.log_change(request, update, act)
            messages.success(request, f"{update}: {update.get_state_display().lower()}.")
        return redirect("admin:articles_storyupdate_change", pk)

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        context["may_decide"] = request.user.has_perm(MAY_DECIDE)
        if obj and obj.earlier:
            context["difference"] = difference(obj.earlier.text, obj.dispatch.text)
            article = Article.objects.filter(dispatch=obj.earlier).first()
            context["withdraw"] = article if obj.kind == StoryUpdate.Kind.WITHDRAWAL else None
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)


def difference(earlier, later):
    """Return the paragraphs that differ, each marked with - or +."""
    lines = difflib.ndiff(earlier.split("\n\n"), later.split("\n\n"))
    return [line for line in lines if line[:1] in "+-"]


def _link(dispatch):
    article = getattr(dispatch, "article", None)
    if not article:
        return f"{dispatch} (no article of its own)"
    address = reverse("admin:articles_article_change", args=[article.pk])
    return format_html('<a href="{}">{}</a>', address, article)
