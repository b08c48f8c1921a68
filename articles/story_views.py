"""Readers' pages of story lines."""

from django.conf import settings
from django.db.models import Count, DateTimeField
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Event, FormerStoryAddress, StoryLine
from people.former import gone
from people.models import Person
from people.paging import Keyset

PAGE, FEW = 25, 12
MOST = 200  # articles of a story


def stories(request):
    rows = StoryLine.objects.public(timezone.now())
    return render(request, "articles/stories.html", {
        "page": Keyset(request, rows, "-created", DateTimeField(), PAGE),
        "title": _("Story lines"),
        "about": _("What %(site)s follows over time, article by article.")
        % {"site": settings.SITE_NAME},
    })  # fmt: skip


def story(request, slug):
    at = timezone.now()
    story = StoryLine.objects.public(at).filter(slug=slug).first()
    if not story:
        return _former(request, slug, at)
    articles = list(story.told(at)[:MOST])
    named = Person.objects.public(at).filter(
        mentions__article__in=articles, mentions__visible_from__seen_by=at
    )
    people = named.annotate(times=Count("mentions__article", distinct=True))
    events = Event.objects.public(at).filter(coverage__article__in=articles).distinct()
    return render(request, "articles/story.html", {
        "story": story,
        "articles": articles,
        "people": people.order_by("-times", "name")[:FEW],
        "events": events.filed().order_by("filed", "pk")[:FEW],
        "title": story.title,
        "about": story.about
        or _("%(title)s: the articles of this story, in order.") % {"title": story.title},
    })  # fmt: skip


def _former(request, slug, at):
    """Answer a former address: a redirect to the story that readers see, 410, or 404."""
    address = FormerStoryAddress.objects.filter(slug=slug).select_related("target").first()
    if address and address.closed:
        return gone(request)
    if not address or not address.target.visible(at):
        raise Http404
    return redirect(address.target, permanent=True)
