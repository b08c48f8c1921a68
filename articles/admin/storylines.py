"""Story lines at the desk: their words, and their articles in order by drag, keys or buttons."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html

from articles.closed import without_killed
from articles.models import Article, StoryLine, StoryPart
from people.desk import DeskAdmin
from people.numbers import number_in, numbers_in

OFFERED = 15  # articles to choose from
MOST = 200  # articles of a story
STEP = {"up": -1, "down": 1}


@admin.register(StoryLine)
class StoryLineAdmin(DeskAdmin):
    list_display = ["title", "number", "shown", "created"]
    list_filter = ["shown"]
    search_fields = ["title", "about"]
    search_help_text = "Words of the title or of what it is about."
    fields = ["title", "about", "slug", "shown", "number"]
    readonly_fields = ["number"]

    def view_on_site(self, row):
        shown = row.slug and row.visible(timezone.now())
        return row.get_absolute_url() if shown else None

    def seen(self, row):
        """Its address must answer for ever once it was shown with a public article."""
        return row.shown or row.former_addresses.exists()

    @admin.display(description="Articles")
    def number(self, row):
        if not row.pk:
            return "Save it, then put articles in."
        address = reverse("admin:story-order", args=[row.pk])
        return format_html('<a href="{}">Put its articles in order</a>', address)

    def get_urls(self):
        order = self.admin_site.admin_view(self.order)
        return [path("<int:pk>/order/", order, name="story-order"), *super().get_urls()]

    def response_add(self, request, obj, post_url_continue=None):
        """Lead to the articles of a new story: without any nobody sees it."""
        answer = super().response_add(request, obj, post_url_continue)
        plain = "_save" in request.POST and "_popup" not in request.POST
        return redirect("admin:story-order", obj.pk) if plain else answer

    @transaction.atomic
    def order(self, request, pk):
        """Show the articles in order; take one act on the order that the form carries."""
        story = self.get_queryset(request).select_for_update().filter(pk=pk).first()
        if story is None:
            raise Http404
        if not self.has_change_permission(request, story):
            raise PermissionDenied
        stored = [one.article_id for one in story.parts.all()]
        if request.method != "POST":
            return self._shown(request, story, stored, stored)
        act, _, key = request.POST.get("act", "").partition(":")
        keys = list(dict.fromkeys(numbers_in(request.POST.getlist("article"))))[:MOST]
        if act == "save" and request.POST.get("opened", "") == stamp(stored):
            return self._save(request, story, keys)
        if act == "save":
            messages.error(
                request,
                "Somebody else changed this story meanwhile. Below is your order, not saved. "
                "Save again to put it in place of theirs.",
            )
        opened = stored if act == "save" else None
        return self._shown(request, story, after(keys, act, number_in(key)), opened)

    def _save(self, request, story, keys):
        known = without_killed(request.user, Article.objects.filter(pk__in=keys), "").in_bulk()
        story.parts.all().delete()
        StoryPart.objects.bulk_create(
            StoryPart(story=story, article=known[key], order=place)
            for place, key in enumerate((key for key in keys if key in known), 1)
        )
        self.log_change(request, story, f"{len(known)} articles put in order.")
        messages.success(request, f"{story}: {len(known)} articles in this order.")
        return redirect("admin:story-order", story.pk)

    def _shown(self, request, story, keys, opened):
        now, query = timezone.now(), request.POST.get("q", "")[:100]
        rows = without_killed(request.user, Article.objects.defer("body", "text", "folded"), "")
        known = rows.in_bulk(keys)
        found = rows.search_names(query) if query else rows
        found = found.exclude(pk__in=keys).exclude(published_at=None)[:OFFERED]
        context = self.admin_site.each_context(request) | {
            "title": f"Articles of “{story}”",
            "story": story,
            "rows": [
                (place, known[key], known[key].live(now))
                for place, key in enumerate((key for key in keys if key in known), 1)
            ],
            "offered": [(one, one.live(now)) for one in found],
            "query": query,
            "opened": request.POST.get("opened", "") if opened is None else stamp(opened),
            "unsaved": request.method == "POST",
            "public": story.visible(now),
            "opts": self.opts,
        }
        return TemplateResponse(request, "admin/story_order.html", context)


def stamp(keys):
    """Return words that change whenever the order of ``keys`` does."""
    return ",".join(map(str, keys))


def after(keys, act, key):
    """Return ``keys`` after one act on ``key``: up, down, remove, add."""
    if act == "add" and key:
        return [*keys, key] if key not in keys else keys
    if act not in ("up", "down", "remove") or key not in keys:
        return keys
    place = keys.index(key)
    rest = [one for one in keys if one != key]
    if act in STEP:
        rest.insert(max(0, place + STEP[act]), key)
    return rest
