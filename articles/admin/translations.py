"""Translate at the desk: a draft beside its original, and what was corrected in other versions."""

from django import forms
from django.conf.global_settings import LANGUAGES
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path

from articles.models import Article
from articles.publication import WrongStep
from articles.translating import translate, versions_of


class LanguageForm(forms.Form):
    language = forms.ChoiceField(
        choices=sorted(LANGUAGES, key=lambda one: one[1]),  # not only those of the interface
        initial="ru",
        label="Into",
        help_text="The draft begins with the words, people, events and tags of the original.",
    )


class TranslationsMixin:
    """Adds ``<pk>/translate/`` and ``<pk>/corrected/`` to the article's desk pages."""

    def get_urls(self):
        into, done = (self.admin_site.admin_view(one) for one in (self.translate, self.corrected))
        return [
            path("<int:pk>/translate/", into, name="article-translate"),
            path("<int:pk>/corrected/", done, name="article-corrected"),
            *super().get_urls(),
        ]

    def translate(self, request, pk):
        """Ask for the language; begin the draft and open it beside its original."""
        article = get_object_or_404(Article, pk=pk)
        if not (self.has_view_permission(request, article) and self.has_add_permission(request)):
            raise PermissionDenied
        form = LanguageForm(request.POST if request.method == "POST" else None)
        if form.is_valid():
            try:
                with transaction.atomic():
                    draft = translate(article, form.cleaned_data["language"], request.user)
                    self.log_addition(request, draft, "Translate.")
                return redirect("admin:articles_article_change", draft.pk)
            except WrongStep as error:
                form.add_error("language", str(error))
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "article": article,
            "versions": self.seen_versions(request, article),
            "form": form,
            "title": f"Translate: {article}",
        }
        return TemplateResponse(request, "admin/articles/article/translate.html", context)

    def corrected(self, request, pk):
        """Note that this version needs nothing of what was corrected in another one."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = get_object_or_404(Article, pk=pk)
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        Article.objects.filter(pk=pk).update(to_correct=None)
        self.log_change(request, article, "Nothing to correct here.")
        messages.success(request, f"“{article}” needs no correction.")
        return redirect("admin:articles_article_change", pk)

    def seen_versions(self, request, article):
        """Return the other versions of ``article`` that the user may see."""
        rows = versions_of(article)
        return [one for one in rows if self.has_view_permission(request, one)]
