"""Links of a text to our own pages, and whether readers find something there."""

from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.http import Http404
from django.urls import resolve

from articles.models import Article, Event, FormerArticleAddress, FormerEventAddress
from people.models import (
    FormerOrganizationAddress,
    FormerPersonAddress,
    FormerPostAddress,
    FormerTagAddress,
    Organization,
    Person,
    Post,
    Tag,
)

ROOMS = {
    "person": (Person, FormerPersonAddress),
    "post": (Post, FormerPostAddress),
    "organization": (Organization, FormerOrganizationAddress),
    "event": (Event, FormerEventAddress),
    "tag": (Tag, FormerTagAddress),
}


def path_of(href):
    """Return the path of a link to our own pages, ``None`` for one that leads elsewhere."""
    parts = urlsplit(href)
    if parts.scheme == "mailto" or (
        parts.hostname and parts.hostname not in settings.ALLOWED_HOSTS
    ):
        return None
    return unquote(parts.path) or None


def is_dead(path, at):
    """Tell whether readers find nothing at ``path`` at the moment ``at``."""
    try:
        found = resolve(path)
    except Http404:
        return True
    if found.url_name == "article":
        return not _article_answers(found.kwargs, at)
    if found.url_name not in ROOMS:
        return False
    model, former = ROOMS[found.url_name]
    slug = found.kwargs["slug"]
    there = model.objects.public(at).filter(slug=slug).exists()
    moved = former.objects.filter(slug=slug, closed=False, target__visible_from__seen_by=at)
    return not there and not moved.exists()


def _article_answers(asked, at):
    day = {f"{{}}__{part}": asked[part] for part in ("year", "month", "day")}
    on = {key.format("published_on"): value for key, value in day.items()}
    if Article.objects.public(at).filter(slug=asked["slug"], **on).exists():
        return True
    then = {key.format("day"): value for key, value in day.items()}
    former = FormerArticleAddress.objects.filter(slug=asked["slug"], closed=False, **then)
    return former.filter(target__visible_from__seen_by=at).exists()
