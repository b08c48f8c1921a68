"""The checks beside the text: run on what stands in the form, without saving it."""

from django import forms
from django.http import HttpResponseNotAllowed, JsonResponse
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.admin.forms import TimesForm
from articles.admin.photo_field import MOST as MOST_PHOTOS
from articles.admin.photo_field import keys_in
from articles.body import sanitized, text_of
from articles.checking import Draft, checked
from articles.house_style import in_house_style
from articles.models import Article
from people.asking import wants_json
from people.numbers import numbers_in

CLOCKS = ("published_at", "publish_at", "embargo_until")
LONGEST = 200  # characters of a name
MOST = 50  # tags of an article that are looked at


class TypedForm(TimesForm):
    headline = forms.CharField(max_length=200, required=False)
    language = forms.CharField(max_length=10, required=False)
    body = forms.CharField(required=False)


class ReplaceForm(forms.Form):
    body = forms.CharField(strip=False)
    words = forms.CharField(max_length=LONGEST)
    instead = forms.CharField(max_length=LONGEST)


class ChecksMixin:
    """Adds ``checks/`` and ``checks/replace/`` to the article's desk pages."""

    def get_urls(self):
        checks, replace = (self.admin_site.admin_view(one) for one in (self.checks, self.replace))
        return [
            path("checks/", checks, name="article-checks"),
            path("checks/replace/", replace, name="article-replace"),
            *super().get_urls(),
        ]

    def checks(self, request):
        """Answer what the table finds in the form that is posted, as a part of a page or JSON."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = self._article(request) or Article(author=request.user)
        found = checked(typed(article, request.POST))
        if wants_json(request):
            return JsonResponse({"checks": as_json(found)})
        context = {"found": found, "beside": True}
        return TemplateResponse(request, "admin/articles/article/checks.html", context)

    def replace(self, request):
        """Answer the text that is posted with one spelling put in house style."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        self._article(request)
        form = ReplaceForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        body = sanitized(form.cleaned_data["body"])
        body, number = in_house_style(
            body, form.cleaned_data["words"], form.cleaned_data["instead"]
        )
        return JsonResponse({"body": body, "number": number})


def typed(article, data):
    """Return the ``Draft`` of ``article`` with what stands in its form; nothing is written."""
    form = TypedForm(data)
    form.is_valid()
    headline = form.cleaned_data.get("headline", "")
    article.machine_headline = article.machine_headline and headline == article.headline
    article.headline = headline
    article.body = sanitized(form.cleaned_data.get("body", ""))
    article.text = text_of(article.body)
    article.language = form.cleaned_data.get("language") or article.language
    for name in CLOCKS:
        if f"{name}_0" in data:
            setattr(article, name, form.cleaned_data.get(name))
    tags = numbers_in(data.getlist("tag_list")[:MOST])
    wrong = [str(one) for name in CLOCKS for one in form.errors.get(name, ())]
    return Draft(article, tuple(tags), timezone.now(), tuple(wrong), _photos(data))


def _photos(data):
    try:
        return tuple(keys_in(data.get("photo_list", "")))[:MOST_PHOTOS]
    except ValueError:
        return ()


def as_json(found):
    """Return (check, problem) pairs as JSON tells them."""
    return [
        {
            "check": check.name,
            "blocks": check.blocks,
            "says": problem.says,
            "field": problem.field or "body",
            "words": problem.words,
        }
        for check, problem in found
    ]
