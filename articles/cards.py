"""The address of an article's picture for links on other sites."""

import hashlib

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.dateformat import format as in_form
from django.utils.http import quote_etag

from articles.card_image import card_image
from articles.models import Article
from articles.views import period

DRAWING = "1"  # another number lets every picture be fetched anew
KEPT = 300  # seconds for which others may keep one: an article can be withdrawn


def card(request, year, month, day, slug):
    """Answer the PNG of a public article, or 304 to whoever has it, without drawing it."""
    at, on = timezone.now(), period(year, month, day)
    rows = Article.objects.public(at).only("headline", "published_on")
    article = get_object_or_404(rows, published_on=on, slug=slug)
    told = (article.headline, in_form(article.published_on, "j F Y"), settings.SITE_NAME)
    tag = quote_etag(hashlib.sha256("\0".join((DRAWING, *told)).encode()).hexdigest()[:32])
    known = get_conditional_response(request, tag)
    response = known or HttpResponse(card_image(*told), content_type="image/png")
    response["ETag"], response["Cache-Control"] = tag, f"public, max-age={KEPT}"
    # A picture is there to be shown by others.
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
