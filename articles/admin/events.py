"""Events at the desk."""

from django.contrib import admin
from django.utils.html import format_html_join

from articles.admin.filters import AfterDeathFilter
from articles.admin.inlines import ArticleOfEventInline, ParticipationInline
from articles.importing.terms import settle_terms
from articles.models import Event
from people.admin import ShownFilter
from people.desk import DeskAdmin


@admin.register(Event)
class EventAdmin(DeskAdmin):
    list_display = ["title", "kind", "date", "reported_on", "place", "visible_from"]
    list_filter = [ShownFilter, AfterDeathFilter, "kind"]
    date_hierarchy = "reported_on"
    search_fields = ["title"]
    search_help_text = "Words of the title or the place."
    fields = [
        ("kind", "title"),
        ("date", "end", "reported_on"),
        ("place", "made_public"),
        "slug",
        "sentences",
        ("hidden_reason", "visible_from"),
    ]
    readonly_fields = ["sentences", "hidden_reason", "visible_from"]
    inlines = [ParticipationInline, ArticleOfEventInline]

    def touched(self, row):
        return {
            "articles": list(row.articles.values_list("pk", flat=True)),
            "people": list(row.people.values_list("pk", flat=True)),
            "events": [row.pk],
        }

    def save_related(self, request, form, formsets, change):
        settle_terms(list(form.instance.articles.values_list("pk", flat=True)))
        super().save_related(request, form, formsets, change)

    @admin.display(description="It rests on")
    def sentences(self, row):
        found = dict.fromkeys(row.findings.confirmed().values_list("sentence", flat=True))
        return format_html_join("", "<p>{}</p>", ((one,) for one in found)) or "an editor's entry"
