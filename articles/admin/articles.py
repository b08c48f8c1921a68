"""The page on which an article is written, checked and sent on its way."""

from collections import Counter

from django.contrib import admin
from django.shortcuts import redirect
from django.utils import timezone

from articles.admin.filters import DatedFilter, OpenFindingsFilter
from articles.admin.forms import ArticleForm
from articles.admin.inlines import (
    CoverageInline,
    MentionInline,
    QuotationInline,
    RevisionInline,
    TagInline,
)
from articles.admin.steps import StepsMixin
from articles.anchoring import reanchor
from articles.decisions import MAY_DECIDE
from articles.models import Article, Finding, Revision, StoryUpdate
from articles.models.articles import state_of
from articles.publication import steps_of
from articles.visibility import linked_to
from people.desk import DeskAdmin


@admin.register(Article)
class ArticleAdmin(StepsMixin, DeskAdmin):
    form = ArticleForm
    change_form_template = "admin/articles/article/change_form.html"
    list_display = ["headline", "stands", "dated", "source", "waiting"]
    list_filter = ["status", DatedFilter, OpenFindingsFilter, "source"]
    list_select_related = ["source"]
    date_hierarchy = "published_on"
    search_fields = ["headline"]
    search_help_text = "Words of headline or text, in any spelling."
    autocomplete_fields = ["source"]
    readonly_fields = ["hidden_reason", "visible_from"]
    inlines = [TagInline, MentionInline, CoverageInline, QuotationInline, RevisionInline]
    fieldsets = [
        (None, {"fields": ["headline", "body", "reason", "opened"]}),
        ("When", {"fields": [("published_at", "precision"), ("publish_at", "embargo_until")]}),
        (
            "Where from, where to",
            {
                "classes": ["collapse"],
                "fields": ["slug", "source", "language", "hidden_reason", "visible_from"],
            },
        ),
    ]

    def get_queryset(self, request):
        rows = super().get_queryset(request).defer("body", "text", "folded")
        return rows if request.resolver_match.kwargs.get("object_id") is None else rows.defer(None)

    def get_object(self, request, object_id, from_field=None):
        """Lock the row where it is about to be written: the version is read to be written."""
        if request.method == "POST":
            self.get_queryset(request).select_for_update(of=["self"]).filter(
                pk=object_id if object_id.isdigit() else None
            ).first()
        return super().get_object(request, object_id, from_field)

    def has_change_permission(self, request, obj=None):
        """Reporters change their own drafts; editors change every article."""
        allowed = super().has_change_permission(request, obj)
        if obj is None or request.user.has_perm(MAY_DECIDE):
            return allowed
        return allowed and obj.author == request.user and obj.status == Article.Status.DRAFT

    def seen(self, row):
        return row.first_public is not None

    def touched(self, row):
        return linked_to(row)

    def save_model(self, request, obj, form, change):
        if not change:
            obj.author = request.user
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        article = form.instance
        if "body" in form.changed_data and change:
            reanchor(article)
        if form.has_changed() or any(one.has_changed() for one in formsets):
            reason = form.cleaned_data.get("reason") or ("" if change else "written")
            Revision.objects.record(article, request.user, reason)

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj:
            context["state"] = state_of(obj)
            context["now"] = timezone.now()
            context["findings"] = findings_by_kind(obj)
            context["updates"] = StoryUpdate.objects.about(obj).told() if obj.dispatch_id else []
            context["may_decide"] = request.user.has_perm(MAY_DECIDE)
        context["steps"] = steps_of(obj or Article(), request.user)
        context["difference"] = getattr(context["adminform"].form, "difference", [])
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def response_change(self, request, obj):
        return self._to_step(request, obj) or super().response_change(request, obj)

    def response_add(self, request, obj, post_url_continue=None):
        return self._to_step(request, obj) or super().response_add(request, obj, post_url_continue)

    def _to_step(self, request, obj):
        step = request.POST.get("_step")
        allowed = [one.name for one in steps_of(obj, request.user)]
        return redirect("admin:article-step", obj.pk, step) if step in allowed else None

    @admin.display(description="State", ordering="status")
    def stands(self, row):
        return state_of(row).capitalize()

    @admin.display(description="Published", ordering="published_at")
    def dated(self, row):
        if row.precision == Article.Precision.DAY:
            return row.published_on
        return row.published_at

    @admin.display(description="To check")
    def waiting(self, row):
        return row.to_check or ""

    def get_changelist_instance(self, request):
        """Count what waits for the page's rows only, in one query."""
        found = super().get_changelist_instance(request)
        rows = list(found.result_list)
        keys = Finding.objects.open().filter(article__in=rows).values_list("article", flat=True)
        counts = Counter(keys)
        for row in rows:
            row.to_check = counts[row.pk]
        found.result_list = rows
        return found


def findings_by_kind(article):
    """Return (kind, findings) of what was read in ``article``, in the order an editor checks it."""
    order = ["person", "post", "event", "quotation", "tag", "mention"]
    rows = {}
    for finding in article.findings.select_related("person", "event"):
        rows.setdefault(finding.kind, []).append(finding)
    labels = dict(Finding.Kind.choices)
    return [(labels[kind], rows[kind]) for kind in order if kind in rows]
