"""Publish, withdraw and the other steps: by button, by list and by JSON, all from one table."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.admin.checks import as_json
from articles.admin.forms import TimesForm
from articles.checking import Draft, checked, running_embargo, stored
from articles.clocks import in_words
from articles.comparing import compared_to_readers
from articles.effects import effect_of
from articles.models import Article, Revision, StaleWrite
from articles.models.articles import state_of
from articles.next_state import Kind, update
from articles.publication import STEPS, WrongStep, may_take, steps_of, take
from people.asking import wants_json
from people.numbers import number_in

AT_ONCE = ("submit", "publish", "reschedule")  # the button says it all: there is nothing to ask
IN_BULK = ("submit", "return", "publish", "unschedule")
SHOWN = {
    Kind.TYPO: "is mended: readers see it",
    Kind.UPDATE: "is updated: readers see it",
    Kind.CORRECTION: "is corrected: readers see it and what was wrong",
}
PROMISING = ("publish", "reschedule")
WAITING = {"scheduled": "scheduled for", "embargoed": "embargoed until"}
MAIN = ("publish", "reschedule", "update", "submit", "restore")


class StepForm(forms.Form):
    version = forms.IntegerField(widget=forms.HiddenInput)
    reason = forms.CharField(max_length=500, required=False, widget=forms.Textarea({"rows": 3}))

    def __init__(self, step, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].label = step.reason or "Note for the newsroom"
        self.fields["reason"].required = bool(step.reason)

    def act(self, step, article, by):
        take(step, article, by, self.cleaned_data["reason"])


class UpdateForm(forms.Form):
    version = forms.IntegerField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(choices=Kind.choices, widget=forms.RadioSelect, label="What is it?")
    wrong = forms.CharField(
        max_length=500,
        required=False,
        label="What was wrong",
        widget=forms.Textarea({"rows": 2}),
        help_text="For a correction. Readers see it on the article, in the list of corrections "
        "and in the feeds. Never repeat an accusation.",
    )
    right = forms.CharField(
        max_length=500,
        required=False,
        label="What is right",
        widget=forms.Textarea({"rows": 2}),
    )
    repeats_nothing = forms.BooleanField(
        required=False, label="What was wrong repeats no accusation against anybody"
    )

    def __init__(self, step, *args, **kwargs):
        super().__init__(*args, **kwargs)

    def act(self, step, article, by):
        said = {name: self.cleaned_data[name] for name in self.fields if name != "version"}
        update(article, by, **said)


class StepsMixin:
    """Adds ``<pk>/step/<name>/`` and the words of the main button to the article's desk pages."""

    def get_urls(self):
        step, effect = (self.admin_site.admin_view(one) for one in (self.step, self.effect))
        return [
            path("<int:pk>/step/<slug:name>/", step, name="article-step"),
            path("effect/", effect, name="article-effect"),
            *super().get_urls(),
        ]

    def effect(self, request):
        """Answer what the main button would do with the times of the query, as JSON."""
        pk = number_in(request.GET.get("article", ""))
        article = get_object_or_404(Article, pk=pk) if pk else Article()
        if not self.has_view_permission(request, article if article.pk else None):
            raise PermissionDenied
        form = TimesForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"label": "", "errors": form.errors})
        for name, value in form.cleaned_data.items():
            setattr(article, name, value or getattr(Article(), name))
        now = timezone.now()
        held = [one.says for one in running_embargo(Draft(article, (), now))]
        errors = {"embargo_until": held} if held else {}
        return JsonResponse({"label": effect_of(article, now), "errors": errors})

    def step(self, request, pk, name):
        """Show what a step does; on POST take it. Answers JSON to a program that asks for it."""
        article = get_object_or_404(Article, pk=pk)
        if name not in STEPS:
            raise Http404
        step = STEPS[name]
        if not may_take(step, article, request.user):
            raise PermissionDenied
        opened = {"version": article.version}
        kind = UpdateForm if name == "update" else StepForm
        form = kind(step, request.POST or None, initial=opened)
        as_json = wants_json(request)
        done = None
        if request.method == "POST":
            done = form.is_valid() and self._taken(request, step, article, form, as_json)
        if as_json:
            return _answer(article, form)
        return done or self._page(request, step, article, form)

    def _page(self, request, step, article, form):
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "article": article,
            "step": step,
            "form": form,
            "state": state_of(article),
            "effect": effect_of(article, timezone.now()) if step.name in PROMISING else step.label,
            "title": f"{step.label}: {article}",
        }
        if step.name in PROMISING:
            context["found"] = checked(stored(article, timezone.now()))
        if step.name == "update":
            waits = Revision.objects.next_of(article)
            context["difference"] = compared_to_readers(article, waits) if waits else []
        return TemplateResponse(request, "admin/articles/article/step.html", context)

    def _taken(self, request, step, article, form, as_json=False):
        article.version = form.cleaned_data["version"]
        try:
            with transaction.atomic():
                form.act(step, article, request.user)
                self.log_change(request, article, f"{step.label}.")
        except StaleWrite:
            form.add_error(None, "Somebody saved it since you opened this page: look again.")
            return None
        except WrongStep as error:
            form.add_error(None, str(error))
            return None
        if not as_json:
            said = SHOWN.get(form.cleaned_data.get("kind"))
            messages.success(request, f"“{article}” {said}." if said else said_of(article))
        if request.POST.get("_back") == "desk":
            return redirect("admin:index")
        return redirect("admin:articles_article_change", article.pk)

    def to_step(self, request, obj):
        """After a save: take the step whose button was pressed, or lead to the page that asks."""
        step = STEPS.get(request.POST.get("_step"))
        if step not in steps_of(obj, request.user):
            return None
        if step.name not in AT_ONCE:
            return redirect("admin:article-step", obj.pk, step.name)
        article = Article.objects.get(pk=obj.pk)
        try:
            _keep_promise(request, step, article)
            with transaction.atomic():
                take(step, article, request.user, request.POST.get("reason", ""))
        except WrongStep as error:
            messages.error(request, f"It is saved, and nothing else was done. {error}")
        else:
            self.log_change(request, article, f"{step.label}.")
            messages.success(request, said_of(article))
        return redirect("admin:articles_article_change", obj.pk)


def _keep_promise(request, step, article):
    promise = request.POST.get("_promise", "")
    would = effect_of(article, timezone.now())
    if step.name in PROMISING and promise and promise != would:
        raise WrongStep(f"The button said “{promise}”; with these times it is “{would}” now.")


def said_of(article):
    """Return where ``article`` stands after a step, in a sentence."""
    state, at = state_of(article), timezone.now()
    if state not in WAITING:
        return f"“{article}” is now {state}."
    return f"“{article}” is now {WAITING[state]} {in_words(article.due, at)}."


def _answer(article, form):
    """Return state and checks of ``article`` as JSON: 200, or 409 with what forbids the step."""
    errors = [str(one) for found in form.errors.values() for one in found]
    article.refresh_from_db()
    state = {"state": state_of(article), "version": article.version, "errors": errors}
    state["checks"] = as_json(checked(stored(article, timezone.now())))
    return JsonResponse(state, status=409 if errors else 200)


def bulk_action(step):
    """Return the changelist's action that takes ``step`` with each of the selected."""

    def act(self, request, queryset):
        for article in queryset.defer(None):
            if not may_take(step, article, request.user):
                messages.error(request, f"“{article}”: you may not.")
                continue
            try:
                with transaction.atomic():
                    take(step, article, request.user)
                    self.log_change(request, article, f"{step.label}.")
            except (WrongStep, StaleWrite) as error:
                messages.error(request, f"“{article}”: {error}")
            else:
                messages.success(request, said_of(article))
                if step.name == "publish":
                    warn(request, article)

    act.__name__ = f"{step.name}_selected"
    words = f"{step.label} the selected"
    return admin.action(act, description=words, permissions=[f"take_{step.name}"])


def warn(request, article):
    """Tell how much the checks found in what was just published from a list."""
    number = len(checked(stored(article, timezone.now())))
    if number:
        messages.warning(request, f"“{article}”: {number} to check on its page.")


def permission_of(step):
    """Return the method that tells whether the action of ``step`` is offered."""
    return lambda self, request: request.user.has_perm(step.permission)


for _step in map(STEPS.get, IN_BULK):
    setattr(StepsMixin, f"{_step.name}_selected", bulk_action(_step))
    setattr(StepsMixin, f"has_take_{_step.name}_permission", permission_of(_step))
StepsMixin.actions = [f"{name}_selected" for name in IN_BULK]
