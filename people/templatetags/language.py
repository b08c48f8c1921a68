"""The language of the page, and that of what stands on it."""

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.translation import get_language, gettext

from people.partial_dates import in_words

register = template.Library()
RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "ug", "ur", "yi"}


@register.filter
def in_language(word):
    """Return a word of our own tables (a kind, a status) in the language of the page."""
    return gettext(str(word)) if word else ""


@register.filter
def partial_date(value):
    """Return ``2021-03`` as readers read it in the language of the page."""
    return in_words(value) if value else ""


@register.simple_tag
def lang_of(row):
    """Return the attribute that tells the language of ``row`` where it is not the page's.

    What has no language of its own is written in that of the house, unless it can tell itself in
    the page's.
    """
    language, here = getattr(row, "language", "") or settings.LANGUAGE_CODE, get_language()
    told = hasattr(row, "told_in") and row.told_in(here)
    return _attributes(language) if language != here and not told else ""


@register.simple_tag
def in_its_language(row):
    """Return the attributes that tell the language of ``row`` whatever the page's is."""
    return _attributes(row.language)


def _attributes(language):
    """Return ``lang``, with ``dir`` for what is written from right to left."""
    leftwards = language.partition("-")[0] in RIGHT_TO_LEFT
    return format_html(' lang="{}" dir="rtl"' if leftwards else ' lang="{}"', language)
