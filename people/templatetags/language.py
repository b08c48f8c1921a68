"""The language of the page, and that of what stands on it."""

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.translation import get_language, gettext

from people.partial_dates import in_words

register = template.Library()


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

    What has no language of its own is written in that of the house.
    """
    language = getattr(row, "language", "") or settings.LANGUAGE_CODE
    return format_html(' lang="{}"', language) if language != get_language() else ""
