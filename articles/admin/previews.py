"""Preview at the desk: the public page at two widths, and links for outsiders."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.clocks import in_words
from articles.models import Article, PreviewLink, Revision
from articles.models.previews import SPANS
from articles.previewing import page_of

SHOWN = 20  # links of an article


class LinkForm(forms.Form):
    whom = forms.CharField(
        max_length=120, label="For whom", widget=forms.TextInput({"autocomplete": "off"})
    )
    span = forms.TypedChoiceField(
        choices=[(n, words) for n, (_, words) in enumerate(SPANS)],
        coerce=int,
        initial=2,
        label="Answers for",
    )


class PreviewsMixin:
    """Adds ``<pk>/preview/``, its page, and the making and revoking of links to it."""

    def get_urls(self):
        def view(name):
            return self.admin_site.admin_view(getattr(self, name))

        return [
            path("<int:pk>/preview/", view("preview"), name="article-preview"),
            path("<int:pk>/preview/page/", view("preview_page"), name="article-preview-page"),
            path("<int:pk>/preview/link/", view("make_link"), name="article-preview-link"),
            path("<int:pk>/preview/revoke/<int:link>/", view("revoke"), name="article-revoke"),
            *super().get_urls(),
        ]

    def preview(self, request, pk):
        """Show the public page of the state that waits, as a phone and as a desktop has it."""
        return self._preview(request, self._previewed(request, pk, self.has_view_permission))

    def _preview(self, request, article, form=None):
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "article": article,
            "form": form or LinkForm(),
            "links": links_of(request, article),
            "may_change": self.has_change_permission(request, article),
            "waits": Revision.objects.next_of(article),
            "title": f"Preview: {article}",
        }
        answer = TemplateResponse(request, "admin/articles/article/preview.html", context)
        answer._csp_update = {"frame-src": ["'self'"]}
        return answer

    def preview_page(self, request, pk):
        """Show that page alone, for the frames of the desk."""
        article = self._previewed(request, pk, self.has_view_permission)
        waits = Revision.objects.next_of(article)
        answer = page_of(request, article, waits, request.user)
        answer["X-Frame-Options"] = "SAMEORIGIN"
        answer._csp_replace = {"frame-ancestors": ["'self'"]}
        return answer

    def make_link(self, request, pk):
        """Make a link to the latest saved state; later ones stay inside."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = self._previewed(request, pk, self.has_change_permission)
        form = LinkForm(request.POST)
        last = article.revisions.first()
        if last is None:
            form.add_error(None, "Save the article first: the link shows a saved state.")
        if not form.is_valid():
            return self._preview(request, article, form)
        span, words = SPANS[form.cleaned_data["span"]]
        link = PreviewLink.objects.create(
            article=article,
            revision=last,
            whom=form.cleaned_data["whom"],
            by=request.user,
            expires=timezone.now() + span,
        )
        self.log_change(request, article, f"Preview link {link}, for {words}.")
        messages.success(request, f"The link {link} answers for {words}. It stands below.")
        return redirect("admin:article-preview", pk)

    def revoke(self, request, pk, link):
        """Let a link answer no more, at once."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = self._previewed(request, pk, self.has_change_permission)
        row = get_object_or_404(PreviewLink, pk=link, article=article)
        if row.revoked_at is None:
            row.revoked_at, row.revoked_by = timezone.now(), request.user
            row.save(update_fields=["revoked_at", "revoked_by"])
            self.log_change(request, article, f"Revoked the preview link {row}.")
        messages.success(request, f"The link {row} answers no more.")
        return redirect("admin:article-preview", pk)

    def _previewed(self, request, pk, allowed):
        article = get_object_or_404(Article, pk=pk)
        if not allowed(request, article):
            raise PermissionDenied
        return article


def links_of(request, article):
    """Return the links of ``article``, the latest first, each with its address and its state."""
    now, rows = timezone.now(), article.preview_links.select_related("by", "revision")
    found = list(rows[:SHOWN])
    for one in found:
        one.address = request.build_absolute_uri(one.get_absolute_url())
        one.open = one.revoked_at is None and one.expires > now
        closed = "revoked" if one.revoked_at else "expired"
        one.stands = f"answers until {in_words(one.expires, now)}" if one.open else closed
    return found
