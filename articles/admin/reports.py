"""Readers' reports: read, look, close."""

from django.contrib import admin
from django.utils import timezone
from django.utils.html import format_html

from articles.closed import ClosedMixin
from articles.models import Report
from people.desk import DeskAdmin


class OpenFilter(admin.SimpleListFilter):
    title = "state"
    parameter_name = "open"

    def lookups(self, request, model_admin):
        return [("yes", "waits")]

    def queryset(self, request, queryset):
        return queryset.open() if self.value() == "yes" else queryset


@admin.register(Report)
class ReportAdmin(ClosedMixin, DeskAdmin):
    ways_to_article = ("finding__article",)
    list_display = ["kind", "page", "said", "at", "closed_at"]
    list_filter = [OpenFilter, "kind"]
    date_hierarchy = "at"
    list_select_related = ["finding"]
    fields = ["kind", "page", "sentence", "words", "at", "closed_at", "closed_by"]
    readonly_fields = fields
    actions = ["close"]

    def has_add_permission(self, request):
        return False

    @admin.display(description="Page")
    def page(self, row):
        return format_html('<a href="{}">{}</a>', row.address, row.address)

    @admin.display(description="Words")
    def said(self, row):
        return row.words[:120]

    @admin.display(description="Sentence")
    def sentence(self, row):
        return row.finding.sentence if row.finding else "The page as a whole"

    @admin.action(description="Close: it has been dealt with", permissions=["change"])
    def close(self, request, queryset):
        rows = list(queryset.open())
        for one in rows:
            self.log_change(request, one, "Closed.")
        keys = [one.pk for one in rows]
        Report.objects.filter(pk__in=keys).update(closed_at=timezone.now(), closed_by=request.user)
        self.message_user(request, f"{len(rows)} closed.")
