"""Quotations and mentions at the desk, for lists across articles."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from articles.admin.filters import AfterDeathFilter
from articles.closed import ClosedMixin
from articles.decisions import MAY_DECIDE
from articles.models import Article, Mention, Quotation
from people.admin import ShownFilter
from people.desk import DeskAdmin

MAY_CHOOSE = "articles.choose_quotation"
CHOSEN = "Chosen: readers get it as a pull quote and a card."
TAKEN_BACK = "Chosen no longer: the pull quote and the card are gone."


class OfArticle(ClosedMixin, DeskAdmin):
    """Rows of an article, found across articles; reporters reach them in their drafts only."""

    ordering = ["-pk"]

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
        changed(obj.article_id)

    def set_hidden(self, request, row, reason):
        super().set_hidden(request, row, reason)
        changed(row.article_id)


def changed(article):
    """Say that the page of an article has changed: whoever kept it must fetch it anew."""
    Article.objects.filter(pk=article).update(changed=timezone.now())


@admin.register(Quotation)
class QuotationAdmin(OfArticle):
    list_display = ["text", "person", "speaker", "kind", "relay", "article", "chosen", "readers"]
    list_filter = [ShownFilter, AfterDeathFilter, "chosen", "kind", "by"]
    list_select_related = ["person", "article"]
    search_fields = ["text", "speaker", "person__name"]
    search_help_text = "Words that were said, or of the speaker's name."
    autocomplete_fields = ["article", "person", "post", "organization"]
    readonly_fields = ["hidden_reason"]

    def get_fields(self, request, obj=None):
        fields = super().get_fields(request, obj)
        translated = obj and obj.article.translation_of_id
        return [one for one in fields if translated or one != "wording_of"]

    def get_form(self, request, obj=None, **kwargs):
        """Offer the words of the original, where the article of ``obj`` is a translation."""
        form = super().get_form(request, obj, **kwargs)
        if obj and "wording_of" in form.base_fields:
            rows = Quotation.objects.filter(article=obj.article.translation_of_id)
            form.base_fields["wording_of"].queryset = self.open_rows(request.user, rows)
        return form

    def get_readonly_fields(self, request, obj=None):
        kept = super().get_readonly_fields(request, obj)
        return kept if request.user.has_perm(MAY_CHOOSE) else [*kept, "chosen"]

    def get_urls(self):
        choose = self.admin_site.admin_view(self.choose)
        address = path("<int:key>/choose/", choose, name="articles_quotation_choose")
        return [address, *super().get_urls()]

    @transaction.atomic
    def choose(self, request, key):
        """Choose a quotation for a pull quote and a card, or take both back; log and say so."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        row = self.get_object(request, str(key))
        if row is None:
            raise Http404
        allowed = self.has_change_permission(request, row) and request.user.has_perm(MAY_CHOOSE)
        if not allowed:
            raise PermissionDenied
        if row.chosen or row.kind == Quotation.Kind.DIRECT:
            Quotation.objects.filter(pk=key).update(chosen=not row.chosen)
            changed(row.article_id)
            said = TAKEN_BACK if row.chosen else CHOSEN
            self.log_change(request, row, said)
            messages.success(request, f"{row}: {said}")
        else:
            messages.error(request, f"{row}: choose verbatim words. These are reported speech.")
        back = request.POST.get("back", "")
        ours = url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure())
        return redirect(back if ours else "admin:articles_quotation_changelist")


@admin.register(Mention)
class MentionAdmin(OfArticle):
    list_display = ["words", "person", "kind", "article", "readers"]
    list_filter = [ShownFilter, "kind"]
    list_select_related = ["person", "article"]
    search_fields = ["words", "person__name"]
    search_help_text = "The words in the text, or the person's name."
    autocomplete_fields = ["article", "person", "post"]
    readonly_fields = ["hidden_reason"]
