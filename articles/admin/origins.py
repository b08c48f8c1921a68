"""Where articles came from: dispatches, sources, imports, and what each article was before."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from articles.closed import ClosedMixin
from articles.models import Correction, Dispatch, ImportRun, Revision, Source
from people.desk import DeskAdmin, KeptAdmin


@admin.register(Dispatch)
class DispatchAdmin(ClosedMixin, KeptAdmin):
    list_display = ["came_as", "published", "encoding", "language", "imported"]
    list_filter = ["language", "imported"]
    search_fields = ["names__name", "text"]
    search_help_text = "A file's name, or words of the text as it was delivered."
    fields = [
        "came_as",
        "sha256",
        "published",
        "date_origin",
        "encoding",
        "language",
        "notes",
        "words",
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("raw").prefetch_related("names")

    @admin.display(description="File")
    def came_as(self, row):
        return ", ".join(one.name for one in row.names.all())

    @admin.display(description="Text")
    def words(self, row):
        return format_html('<div class="as-typed">{}</div>', row.text)


@admin.register(Source)
class SourceAdmin(DeskAdmin):
    list_display = ["name", "language", "time_zone"]
    search_fields = ["name"]
    search_help_text = "Words of the source's name."


class RunFilter(admin.SimpleListFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("waits", "waits at the desk"), ("refused", "refused a file in the last week")]

    def queryset(self, request, queryset):
        asked = {"waits": queryset.waiting, "refused": queryset.refusing}
        return asked[self.value()]() if self.value() in asked else queryset


@admin.register(ImportRun)
class ImportRunAdmin(KeptAdmin):
    list_display = ["started", "by", "finished", "came_out", "refused_files"]
    list_filter = [RunFilter]
    date_hierarchy = "started"
    list_select_related = ["by"]
    fields = ["page", "by", "started", "finished", "read", "came_out", "refused_files"]

    @admin.display(description="Came out as")
    def came_out(self, row):
        return ", ".join(f"{number} {outcome}" for outcome, number in row.outcomes.items())

    @admin.display(description="Page")
    def page(self, row):
        address = reverse("admin:intake-run", args=[row.pk])
        return format_html('<a href="{}">What came of each</a>', address)

    @admin.display(description="Refused")
    def refused_files(self, row):
        return "; ".join(f"{one['file']}: {one['reason']}. {one['remedy']}" for one in row.refused)


@admin.register(Revision)
class RevisionAdmin(ClosedMixin, KeptAdmin):
    list_display = ["article", "number", "author", "reason", "at"]
    list_select_related = ["article", "author"]
    search_fields = ["headline", "reason"]
    search_help_text = "Words of the headline as it was then, or of the reason."
    fields = ["article", "number", "author", "reason", "at", "headline", "words", "snapshot"]

    @admin.display(description="Text")
    def words(self, row):
        return format_html('<div class="as-typed">{}</div>', row.body)


@admin.register(Correction)
class CorrectionAdmin(ClosedMixin, KeptAdmin):
    list_display = ["article", "wrong", "right", "by", "at"]
    list_select_related = ["article", "by"]
    date_hierarchy = "at"
    search_fields = ["wrong", "right"]
    search_help_text = "Words of what was wrong or of what is right."
    fields = ["article", "wrong", "right", "by", "at"]
