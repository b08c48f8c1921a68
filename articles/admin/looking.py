"""The page of an article for whoever may read it at the desk and not change it."""

from django.contrib import admin
from django.utils.html import format_html, format_html_join

from articles.linking import linked_body
from articles.models import Photo
from articles.models.bylines import names_of
from articles.models.photos import captions_kept, captions_of, photos_of

READ = ["headline", "standfirst", "names", "words", "pictures", "about"]


class LookingMixin:
    """Shows what is written as text and pictures where a form would show its fields."""

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None or self.has_change_permission(request, obj):
            return fieldsets
        return [(None, {"fields": READ}), *fieldsets[1:]]

    @admin.display(description="By")
    def names(self, article):
        known = _kept(article, "bylines")
        return ", ".join(names_of(article) if known is None else known) or "nobody"

    @admin.display(description="Text")
    def words(self, article):
        return format_html('<div class="words">{}</div>', linked_body(article, [], [], []))

    @admin.display(description="Photos")
    def pictures(self, article):
        known = _kept(article, "photos")
        keys = photos_of(article) if known is None else known
        waits = getattr(article, "next_state", None)
        said = captions_kept(waits) if waits else captions_of(article)
        shown = [
            (one.small, said.get(one.pk) or one.caption or "No caption yet", one.credit)
            for one in Photo.objects.in_order(keys)
        ]
        told = format_html_join("", LINE, shown)
        return format_html('<ul class="pictures">{}</ul>', told) if shown else "none"

    @admin.display(description="Tags")
    def about(self, article):
        waits = getattr(article, "next_state", None)
        return ", ".join(waits.tags if waits else article.tags.names()) or "none"


LINE = '<li><img src="{}" alt="" width="96"> <span>{} <span class="quiet">{}</span></span></li>'


def _kept(article, name):
    """Return what the state that waits keeps under ``name``, ``None`` for nothing."""
    waits = getattr(article, "next_state", None)
    return waits.snapshot.get(name) if waits else None
