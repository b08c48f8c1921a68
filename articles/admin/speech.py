"""Quotations and mentions at the desk, for lists across articles."""

from django.contrib import admin

from articles.admin.filters import AfterDeathFilter
from articles.closed import ClosedMixin
from articles.decisions import MAY_DECIDE
from articles.models import Mention, Quotation
from people.admin import ShownFilter
from people.desk import DeskAdmin


class OfArticle(ClosedMixin, DeskAdmin):
    """Rows of an article, found across articles; reporters reach them in their drafts only."""

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and request.user.has_perm(MAY_DECIDE)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and request.user.has_perm(MAY_DECIDE)

    def touched(self, row):
        return {"articles": [row.article_id], "people": [row.person_id] if row.person_id else []}

    def view_on_site(self, row):
        return super().view_on_site(row.article)

    def save_model(self, request, obj, form, change):
        obj.by_editor = True
        super().save_model(request, obj, form, change)


@admin.register(Quotation)
class QuotationAdmin(OfArticle):
    list_display = ["text", "person", "speaker", "kind", "relay", "article", "visible_from"]
    list_filter = [ShownFilter, AfterDeathFilter, "kind", "by"]
    list_select_related = ["person", "article"]
    search_fields = ["text", "speaker", "person__name"]
    autocomplete_fields = ["article", "person", "post", "organization"]
    readonly_fields = ["hidden_reason"]


@admin.register(Mention)
class MentionAdmin(OfArticle):
    list_display = ["words", "person", "kind", "article", "visible_from"]
    list_filter = [ShownFilter, "kind"]
    list_select_related = ["person", "article"]
    search_fields = ["words", "person__name"]
    autocomplete_fields = ["article", "person", "post"]
    readonly_fields = ["hidden_reason"]
