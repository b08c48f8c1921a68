"""Flash at the desk: a headline, one confirmation, and the takes that follow."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.crypto import get_random_string

from articles.admin.presence import TOKEN
from articles.flashing import add_take, flash
from articles.models import Article, StaleWrite
from articles.publication import PUBLISH, WrongStep

HEX = "0123456789abcdef"
WORDS = forms.Textarea(attrs={"rows": 4, "class": "vLargeTextField"})


class FlashForm(forms.Form):
    headline = forms.CharField(
        max_length=200,
        widget=forms.TextInput(
            attrs={"class": "vTextField", "autocomplete": "off", "autofocus": True}
        ),
    )
    words = forms.CharField(
        max_length=5000,
        required=False,
        label="What is known",
        widget=WORDS,
        help_text="One paragraph a line. It may stay empty; later takes follow.",
    )


class TakeForm(FlashForm):
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["headline"].widget.attrs["autofocus"]
        self.fields["words"].widget.attrs["autofocus"] = True
        self.fields["words"].required = True
        self.fields["words"].label = "What is new"
        self.fields["words"].help_text = "One paragraph a line. It stands on top, with the time."


class FlashesMixin:
    """Adds ``flash/`` and ``<pk>/take/`` to the article's desk pages."""

    def get_urls(self):
        flashed, taken = (self.admin_site.admin_view(one) for one in (self.flash, self.later_take))
        return [
            path("flash/", flashed, name="article-flash"),
            path("<int:pk>/take/", taken, name="article-take"),
            *super().get_urls(),
        ]

    def flash(self, request):
        """Ask for a headline, ask once whether it is right, and show it to readers."""
        if not request.user.has_perm(PUBLISH):
            raise PermissionDenied
        given = request.POST if request.method == "POST" else None
        form = FlashForm(given, initial={"headline": request.GET.get("headline", "")[:200]})
        ready = given is not None and form.is_valid()
        if ready and given.get("confirmed") and TOKEN.fullmatch(given.get("_token", "")):
            return self._flash(request, form)
        token = (given or {}).get("_token") or get_random_string(32, HEX)
        return self._flash_page(request, form, "Flash", confirm=ready, token=token)

    def _flash(self, request, form):
        """Make one flash of one form, however often its button was pressed."""
        with transaction.atomic():
            known = self.locked_opening(request, request.POST["_token"])
            if known.article_id is None:
                article = flash(**form.cleaned_data, by=request.user)
                self.note_saved(request, article)
                self.log_addition(request, article, "Flash.")
                known.article_id = article.pk
                messages.success(request, f"“{article}” is on top of the front, as Developing.")
        return redirect("admin:article-take", known.article_id)

    def later_take(self, request, pk):
        """Add a dated update to an article that develops."""
        article = get_object_or_404(Article, pk=pk)
        allowed = request.user.has_perm(PUBLISH) and self.has_change_permission(request, article)
        if not allowed:
            raise PermissionDenied
        first = {"version": article.version, "headline": article.headline}
        form = TakeForm(request.POST if request.method == "POST" else None, initial=first)
        if form.is_valid() and self._added(request, article, form):
            return redirect("admin:article-take", pk)
        return self._flash_page(request, form, f"Next take: {article}", article=article)

    def _added(self, request, article, form):
        said = dict(form.cleaned_data)
        article.version = said.pop("version")
        try:
            with transaction.atomic():
                add_take(article, **said, by=request.user)
                self.log_change(request, article, "A later take.")
        except StaleWrite:
            form.add_error(None, "Somebody saved it since you opened this page: open it again.")
        except WrongStep as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, f"The take stands on top of “{article}”.")
            return True
        return False

    def _flash_page(self, request, form, title, **context):
        context |= self.admin_site.each_context(request)
        context |= {"opts": self.opts, "form": form, "title": title}
        return TemplateResponse(request, "admin/articles/article/flash.html", context)
