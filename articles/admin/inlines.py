"""What belongs to an article, on its page."""

from django.contrib import admin
from django.utils.html import format_html_join

from articles.models import Coverage, Mention, Participation, Quotation, Revision, TaggedArticle
from people.desk import ReadOnlyInline


class Evident:
    """Rows with the sentence that each rests on."""

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("findings")

    @admin.display(description="It rests on")
    def sentences(self, row):
        found = dict.fromkeys(one.sentence for one in row.findings.all()) if row.pk else {}
        return format_html_join("", "<p>{}</p>", ((one,) for one in found)) or "an editor's entry"


class TagInline(admin.TabularInline):
    model = TaggedArticle
    fields = ["tag"]
    autocomplete_fields = ["tag"]
    extra = 0
    verbose_name, verbose_name_plural = "tag", "Tags"


class MentionInline(Evident, admin.TabularInline):
    model = Mention
    fields = ["person", "words", "kind", "sentences"]
    readonly_fields = ["sentences"]
    autocomplete_fields = ["person"]
    extra = 0
    verbose_name, verbose_name_plural = "person named here", "People named here"
    classes = ["collapse"]


class CoverageInline(admin.TabularInline):
    model = Coverage
    fields = ["event"]
    autocomplete_fields = ["event"]
    extra = 0
    verbose_name, verbose_name_plural = "event told here", "Events told here"
    classes = ["collapse"]


class QuotationInline(Evident, admin.StackedInline):
    model = Quotation
    fields = [
        "text",
        "kind",
        "person",
        "post",
        "organization",
        "speaker",
        "by",
        "relay",
        "sentences",
    ]
    readonly_fields = ["sentences"]
    autocomplete_fields = ["person", "post", "organization"]
    extra = 0
    show_change_link = True
    classes = ["collapse"]


class RevisionInline(ReadOnlyInline):
    model = Revision
    fields = ["number", "author", "reason", "at"]
    show_change_link = True
    classes = ["collapse"]
    ordering = ["-number"]


class ParticipationInline(admin.TabularInline):
    model = Participation
    fields = ["person", "organization", "role"]
    autocomplete_fields = ["person", "organization"]
    extra = 0
    verbose_name, verbose_name_plural = "participant", "Participants"


class ArticleOfEventInline(CoverageInline):
    fields = ["article"]
    autocomplete_fields = ["article"]
    verbose_name, verbose_name_plural = "article", "Articles that tell of it"
