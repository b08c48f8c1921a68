"""Events at the desk."""

from django.contrib import admin
from django.db.models import Prefetch
from django.utils.html import format_html_join

from articles.admin.filters import AfterDeathFilter, PlanFilter
from articles.admin.inlines import ArticleOfEventInline, AssignmentInline, ParticipationInline
from articles.closed import leaving_out_killed, told_elsewhere
from articles.importing.terms import settle_terms
from articles.models import Article, Event, EventMerge, Finding
from people.admin import ShownFilter
from people.faces import Face
from people.mergeable_admin import MergeableAdmin
from people.pairs_admin import MergeRecordAdmin


@admin.register(Event)
class EventAdmin(MergeableAdmin):
    list_display = ["title", "kind", "stage", "date", "reported_on", "place", "readers"]
    list_filter = [ShownFilter, PlanFilter, AfterDeathFilter, "stage", "kind"]
    date_hierarchy = "reported_on"
    search_fields = ["title"]
    search_help_text = "Words of the title or the place."
    fields = [
        ("kind", "title"),
        ("date", "end", "reported_on"),
        ("time", "place"),
        ("stage", "internal", "made_public"),
        "note",
        "slug",
        "sentences",
        ("hidden_reason", "readers"),
    ]
    readonly_fields = ["sentences", "hidden_reason", "readers"]
    inlines = [ParticipationInline, ArticleOfEventInline, AssignmentInline]
    pair_lists = [("reported", "Plans likely reported", "likely_reported")]

    def open_rows(self, user, rows):
        return told_elsewhere(user, rows, "articles")

    def faces(self, keys):
        """Return the ``Face`` of each event: what, when, where, with whom and what tells of it."""
        told = Prefetch("articles", Article.objects.filter(killed=False).defer("body", "text"))
        read = Prefetch("findings", leaving_out_killed(Finding.objects.all(), "article"))
        rows = Event.objects.filter(pk__in=keys).prefetch_related("people", told, read)
        return {row.pk: Face(row, _lines(row), len(row.articles.all())) for row in rows}

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
        read = leaving_out_killed(row.findings.confirmed(), "article")
        found = dict.fromkeys(read.values_list("sentence", flat=True))
        return format_html_join("", "<p>{}</p>", ((one,) for one in found)) or "an editor's entry"


def _lines(row):
    sentences = dict.fromkeys(
        one.sentence for one in row.findings.all() if one.state == "confirmed"
    )
    return {
        "Title": [row.title],
        "Kind": [row.kind],
        "Day": [row.date] if row.date else [f"reported on {row.reported_on}"],
        "Place": [row.place] if row.place else [],
        "People": [str(one) for one in row.people.all()],
        "Articles": [one.headline for one in row.articles.all()][:5],
        "Read in": list(sentences)[:2],
    }


admin.site.register(EventMerge, MergeRecordAdmin)
