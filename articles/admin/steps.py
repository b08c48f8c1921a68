"""Publish, withdraw and the other steps: a page that says what will happen, then the act."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.models import Article, StaleWrite
from articles.models.articles import state_of
from articles.publication import STEPS, WrongStep, take


class StepForm(forms.Form):
    version = forms.IntegerField(widget=forms.HiddenInput)
    reason = forms.CharField(max_length=500, required=False, widget=forms.Textarea({"rows": 3}))


class StepsMixin:
    """Adds ``<pk>/step/<name>/`` to the article's desk pages."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.step)
        return [path("<int:pk>/step/<slug:name>/", view, name="article-step"), *super().get_urls()]

    def step(self, request, pk, name):
        """Show what a step does; on POST take it."""
        article = get_object_or_404(Article, pk=pk)
        if name not in STEPS:
            raise Http404
        step = STEPS[name]
        own = step.name != "submit" or self.has_change_permission(request, article)
        if not request.user.has_perm(step.permission) or not own:
            raise PermissionDenied
        form = StepForm(request.POST or None, initial={"version": article.version})
        form.fields["reason"].label = step.reason or "Note for the newsroom"
        form.fields["reason"].required = bool(step.reason)
        if request.method == "POST" and form.is_valid():
            done = self._taken(request, step, article, form)
            if done:
                return done
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "article": article,
            "step": step,
            "form": form,
            "state": state_of(article),
            "due": _due(step, article),
            "title": f"{step.label}: {article}",
        }
        return TemplateResponse(request, "admin/articles/article/step.html", context)

    def _taken(self, request, step, article, form):
        article.version = form.cleaned_data["version"]
        try:
            with transaction.atomic():
                take(step, article, request.user, form.cleaned_data["reason"])
                self.log_change(request, article, f"{step.label}. {form.cleaned_data['reason']}")
        except StaleWrite:
            messages.error(request, "Somebody saved it since you opened this page: look again.")
            return redirect("admin:article-step", article.pk, step.name)
        except WrongStep as error:
            form.add_error(None, str(error))
            return None
        messages.success(request, f"“{article}” is now {state_of(article)}.")
        return redirect("admin:articles_article_change", article.pk)


def _due(step, article):
    """Return the moment at which readers will see it, ``None`` for at once or never."""
    later = step.target == Article.Status.PUBLISHED and article.due
    return article.due if later and article.due > timezone.now() else None
