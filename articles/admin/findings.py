"""What was read: confirm it, reject it, take that back."""

import uuid

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseNotAllowed, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils.html import format_html

from articles.admin.filters import WaitingFilter
from articles.closed import ClosedMixin
from articles.decisions import MAY_DECIDE
from articles.harm import can_harm
from articles.importing.facts import NeedsPerson
from articles.models import Finding, Rule, Topic
from articles.review.deciding import accept, reject, take_back
from people.asking import wants_json
from people.desk import DeskAdmin, KeptAdmin

VERDICTS = {"confirm": accept, "reject": reject, "take-back": take_back}


@admin.register(Finding)
class FindingAdmin(ClosedMixin, KeptAdmin):
    change_form_template = "admin/articles/finding/change_form.html"
    list_display = ["target", "kind", "state", "in_sentence", "article"]
    list_filter = [WaitingFilter, "state", "kind", "rule"]
    list_select_related = ["article"]
    search_fields = ["target", "sentence"]
    search_help_text = "Words of what was read or of its sentence."
    ordering = ["-pk"]
    actions = ["confirm_selected", "reject_selected"]
    fields = ["kind", "target", "state", "in_sentence", "rule", "confidence", "why", "article"]

    def has_decide_permission(self, request):
        return request.user.has_perm(MAY_DECIDE)

    @admin.display(description="Sentence")
    def in_sentence(self, row):
        before, words, after = row.sentence.partition(row.words)
        return format_html("{}<mark>{}</mark>{}", before, words, after)

    def get_urls(self):
        decide = self.admin_site.admin_view(self.decide)
        return [
            path("<int:pk>/verdict/<slug:verdict>/", decide, name="decide"),
            *super().get_urls(),
        ]

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        context["may_decide"] = request.user.has_perm(MAY_DECIDE)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def decide(self, request, pk, verdict):
        """Take one verdict, and answer with the article's page, or JSON to a script that asks."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if verdict not in VERDICTS or not request.user.has_perm(MAY_DECIDE):
            raise PermissionDenied
        finding = get_object_or_404(self.get_queryset(request), pk=pk)
        error = self._decide(request, finding, verdict)
        if wants_json(request):
            state = Finding.objects.get(pk=pk).state
            return JsonResponse({"state": state, "error": error}, status=409 if error else 200)
        if error:
            messages.error(request, error)
        address = redirect("admin:articles_article_change", finding.article_id)
        address["Location"] += f"#finding-{pk}"
        return address

    def _decide(self, request, finding, verdict):
        try:
            VERDICTS[verdict](finding, request.user, uuid.uuid4().hex)
        except NeedsPerson as error:
            return str(error)
        self.log_change(request, finding, verdict)
        return ""

    @admin.action(description="Confirm the selected", permissions=["decide"])
    def confirm_selected(self, request, queryset):
        """Confirm one by one, people first; what can harm somebody is left for single eyes."""
        asked = self.ask_first(
            request,
            queryset,
            "Confirm the selected",
            "Each is confirmed and becomes a fact; what can harm somebody is left out.",
        )
        if asked:
            return asked
        harmful = [one for one in queryset if can_harm(one)]
        rows = sorted(queryset, key=lambda one: one.kind != Finding.Kind.PERSON)
        errors = [self._decide(request, one, "confirm") for one in rows if one not in harmful]
        self._report(request, "confirmed", errors)
        if harmful:
            messages.warning(
                request, f"{len(harmful)} can harm somebody: open each and decide it alone."
            )
        return None

    @admin.action(description="Reject the selected", permissions=["decide"])
    def reject_selected(self, request, queryset):
        """Reject one by one, after a page that names them."""
        asked = self.ask_first(
            request,
            queryset,
            "Reject the selected",
            "Each is rejected: its fact goes, and no import proposes it again.",
        )
        if asked:
            return asked
        errors = [self._decide(request, one, "reject") for one in queryset]
        self._report(request, "rejected", errors)
        return None

    def _report(self, request, done, errors):
        messages.success(request, f"{errors.count('')} {done}.")
        for error in sorted(set(errors) - {""}):
            messages.error(request, error)


@admin.register(Topic)
class TopicAdmin(DeskAdmin):
    list_display = ["name", "words", "on"]
    list_filter = ["on"]
    search_fields = ["name", "words"]
    search_help_text = "The topic's name, or a word that it is known by."


@admin.register(Rule)
class RuleAdmin(DeskAdmin):
    list_display = ["name", "about", "trusted"]
    search_fields = ["name", "about"]
    search_help_text = "Words of the rule's name or of what it reads."
    fields = ["name", "about", "trusted"]
    readonly_fields = ["name", "about", "trusted"]

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
