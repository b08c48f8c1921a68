"""What a reader finds where there is nothing: the addresses that come nearest."""

import difflib

from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article, Event
from people.models import Organization, Person, Post, Tag

KINDS = (Person, Post, Organization, Event, Tag, Article)
NEAR, EACH, MOST = 3, 50, 5  # letters that must agree, slugs looked at, addresses offered
CLOSE = 0.6  # likeness of two slugs, from 0 to 1


def not_found(request, exception):
    """Answer 404 with the public pages whose addresses are most like the one asked for."""
    return render(
        request, "404.html", {"near": near(request.path), "title": _("Not found")}, status=404
    )


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
