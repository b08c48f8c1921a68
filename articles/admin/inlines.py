"""What belongs to an article, on its page."""

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.forms.models import BaseInlineFormSet

from articles.closed import without_killed
from articles.models import Assignment, Coverage, Mention, Participation, Quotation
from articles.models.planning import staff
from people.choosing import OneOf, OpenChoices


class KnownSelect(OneOf):
    """A type-ahead that knows the words of what its row has chosen, without asking for them."""

    known = {}

    def optgroups(self, name, value, attr=None):
        chosen = [str(one) for one in value if one not in self.choices.field.empty_values]
        if not set(chosen) <= self.known.keys():
            return super().optgroups(name, value, attr)
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        options += [self.create_option(name, key, self.known[key], True, 0) for key in chosen]
        return [(None, options, 0)]


class KnownFormSet(BaseInlineFormSet):
    """Rows whose type-aheads show what ``related`` of each row read already."""

    related = ()

    def add_fields(self, form, index):
        super().add_fields(form, index)
        for name in self.related:
            row = getattr(form.instance, name) if form.instance.pk else None
            outer = form.fields[name].widget if name in form.fields else None
            inner = getattr(outer, "widget", None)
            if isinstance(inner, AutocompleteSelect):
                outer.widget = _knowing(inner, {str(row.pk): str(row)} if row else {})


def _knowing(widget, known):
    """Return ``widget`` as one that knows the words of the keys in ``known``."""
    told = KnownSelect(
        widget.field, widget.admin_site, widget.attrs, widget.choices, widget.db or ()
    )
    told.is_required, told.known = widget.is_required, known
    return told


class KnownInline(OpenChoices):
    """An inline that asks once for all that its rows point at; ``related`` are the fields."""

    related = ()

    def get_queryset(self, request):
        return super().get_queryset(request).select_related(*self.related)

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        formset.related = self.related
        return formset


class MentionInline(KnownInline, admin.TabularInline):
    model = Mention
    formset = KnownFormSet
    related = ("person",)
    fields = ["person", "words", "kind"]
    autocomplete_fields = ["person"]
    extra = 0
    show_change_link = True
    verbose_name, verbose_name_plural = "person named here", "People named here"
    classes = ["collapse"]


class CoverageInline(KnownInline, admin.TabularInline):
    model = Coverage
    formset = KnownFormSet
    related = ("event", "article")
    fields = ["event"]
    autocomplete_fields = ["event"]
    extra = 0
    verbose_name, verbose_name_plural = "event told here", "Events told here"
    classes = ["collapse"]


class QuotationInline(KnownInline, admin.StackedInline):
    model = Quotation
    formset = KnownFormSet
    related = ("person", "post", "organization", "wording_of")
    readonly_fields = ["wording_of"]
    fields = [
        "text",
        "kind",
        "person",
        "post",
        "organization",
        "speaker",
        "by",
        "relay",
    ]
    autocomplete_fields = ["person", "post", "organization"]
    extra = 0
    show_change_link = True
    classes = ["collapse"]

    def get_fields(self, request, obj=None):
        """Show of a translation which words of the original each row is."""
        translated = obj is not None and obj.translation_of_id is not None
        return [*self.fields, "wording_of"] if translated else self.fields


class ParticipationInline(OpenChoices, admin.TabularInline):
    model = Participation
    fields = ["person", "organization", "role"]
    autocomplete_fields = ["person", "organization"]
    extra = 0
    verbose_name, verbose_name_plural = "participant", "Participants"


class ArticleOfEventInline(CoverageInline):
    fields = ["article"]
    autocomplete_fields = ["article"]
    verbose_name, verbose_name_plural = "article", "Articles that tell of it"

    def get_queryset(self, request):
        return without_killed(request.user, super().get_queryset(request), "article")


class AssignmentInline(OpenChoices, admin.TabularInline):
    model = Assignment
    fields = ["reporter", "note"]
    extra = 0
    verbose_name, verbose_name_plural = "assignment", "Who covers it (readers never see this)"

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "reporter":
            kwargs["queryset"] = staff()
        return super().formfield_for_foreignkey(db_field, request, **kwargs)
