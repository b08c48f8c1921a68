"""The addresses of the pictures for links on other sites: of articles, people, chosen words."""

import hashlib

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.dateformat import format as in_form
from django.utils.http import quote_etag

from articles.card_faces import face_in, file_of, portrait_of
from articles.card_image import card_image
from articles.models import Article
from articles.pull_quotes import speaker_of
from articles.quotation_views import of_key, offices_of
from articles.views import period
from people.models import Person
from people.standing import standings_on

DRAWING = "2"  # another number lets every picture be fetched anew
KEPT = 300  # seconds for which others may keep one: an article can be withdrawn
DAY = "j F Y"


def card(request, year, month, day, slug):
    """Answer the PNG of a public article, or 304 to whoever has it, without drawing it."""
    at, on = timezone.now(), period(year, month, day)
    rows = Article.objects.public(at).only("headline", "published_on")
    article = get_object_or_404(rows, published_on=on, slug=slug)
    return picture(request, told_of(article, article.published_on), face_in(article, at))


def told_of(article, day):
    """Return the words on the picture of ``article``."""
    return article.headline, in_form(day, DAY)


def quotation_card(request, key):
    """Answer the PNG of words that an editor chose; 404 for all others."""
    at = timezone.now()
    found = of_key(key, at)
    if not found or not found.set_apart:
        raise Http404
    posts = [str(one.post) for one in offices_of(found, at)[:1]]
    told = ", ".join([speaker_of(found), *posts])
    told = f"{told} · {in_form(found.article.published_on, DAY)}"
    return picture(request, (found.text, told), portrait_of(found.person, at), said=True)


def person_card(request, slug):
    """Answer the PNG of a public person: the name, the office last named and its day, the face."""
    at = timezone.now()
    person = get_object_or_404(Person.objects.public(at), slug=slug)
    held = [row for row in standings_on(person.memberships, at, at.date()) if row[2]]
    last = max(held, key=lambda row: row[2], default=None)
    told = f"{last[0].post} · {in_form(last[2], DAY)}" if last else ""
    return picture(request, (person.name, told), portrait_of(person, at))


def picture(request, told, photo, **kind):
    """Answer the picture of the words ``told``, with the face in ``photo`` if that is one."""
    focus = (photo.focus_x, photo.focus_y) if photo else ()
    seal = (DRAWING, *told, settings.SITE_NAME, photo.key if photo else "", str(focus))
    tag = quote_etag(hashlib.sha256("\0".join(seal).encode()).hexdigest()[:32])
    response = get_conditional_response(request, tag)
    if not response:
        face = (file_of(photo), *focus) if photo else None
        drawn = card_image(*told, settings.SITE_NAME, face=face, **kind)
        response = HttpResponse(drawn, content_type="image/png")
    response["ETag"], response["Cache-Control"] = tag, f"public, max-age={KEPT}"
    # A picture is there to be shown by others.
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
