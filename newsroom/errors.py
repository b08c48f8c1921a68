"""What is answered where there is nothing: the nearest addresses, at the desk its own page."""

import difflib

from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views import defaults

from articles.models import Article, Event
from people.models import Organization, Person, Post, Tag

KINDS = (Person, Post, Organization, Event, Tag, Article)
NEAR, EACH, MOST = 3, 50, 5  # letters that must agree, slugs looked at, addresses offered
DESK = {  # what an editor reads instead of the public site's page
    403: ("You may not", "Your account does not have the permission for this. Ask an editor."),
    404: ("Not found", "There is nothing at this address, or nothing that you may see."),
    500: ("Something went wrong", "It is our fault. Nothing was changed. Try again in a moment."),
}
CLOSE = 0.6  # likeness of two slugs, from 0 to 1


def not_found(request, exception):
    """Answer 404 with the public pages whose addresses are most like the one asked for."""
    if _at_the_desk(request):
        return _wrong(404)
    return render(
        request, "404.html", {"near": near(request.path), "title": _("Not found")}, status=404
    )


def forbidden(request, exception):
    """Answer 403, at the desk with a way back to it."""
    return _wrong(403) if _at_the_desk(request) else defaults.permission_denied(request, exception)


def failed(request):
    """Answer 500 without asking the database, at the desk with a way back to it."""
    return _wrong(500) if _at_the_desk(request) else defaults.server_error(request)


def _at_the_desk(request):
    return request.path.startswith(reverse("admin:index"))


def _wrong(status):
    title, says = DESK[status]
    page = render_to_string("admin/wrong.html", {"title": title, "says": says})
    return HttpResponse(page, status=status)


def near(path):
    """Return at most five public rows with a slug like the last part of ``path``."""
    asked = path.strip("/").rpartition("/")[2].casefold()
    if len(asked) < NEAR or path.startswith("/api/"):
        return []
    at, found = timezone.now(), {}
    for kind in KINDS:
        rows = kind.objects.public(at).filter(slug__startswith=asked[:NEAR])[:EACH]
        found |= {(row.slug, kind): row for row in rows}
    likeness = {key: difflib.SequenceMatcher(None, asked, key[0]).ratio() for key in found}
    close = sorted((key for key in found if likeness[key] >= CLOSE), key=likeness.get)
    return [found[key] for key in close[::-1][:MOST]]
