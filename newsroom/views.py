"""The hall: home, search, health, robots, the API's index."""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from articles.models import Article, Event
from people.models import Organization, Person, Post, Tag

KINDS = {
    "articles": Article,
    "people": Person,
    "posts": Post,
    "organizations": Organization,
    "events": Event,
    "tags": Tag,
}
SHOWN = 20
LONGEST = 200  # characters of a query


def home(request):
    at = timezone.now()
    return render(request, "home.html", {
        "articles": Article.objects.public(at)[:15],
        "people": Person.objects.public(at)[:12],
        "events": Event.objects.public(at)[:8],
        "tags": Tag.objects.public(at)[:20],
    })  # fmt: skip


def search(request):
    at, query = timezone.now(), request.GET.get("q", "")[:LONGEST].strip()
    found = {}
    if query:
        found = {
            name: list(model.objects.public(at).search(query)[:SHOWN])
            for name, model in KINDS.items()
        }
    return render(request, "search.html", {
        "query": query,
        "found": {name: rows for name, rows in found.items() if rows},
    })  # fmt: skip


def health(request):
    """Answer 200 where the database answers and is migrated, otherwise 503 and why."""
    try:
        executor = MigrationExecutor(connection)
        behind = bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    except DatabaseError:
        return HttpResponse("the database does not answer\n", "text/plain", 503)
    if behind:
        return HttpResponse("migrations wait: manage.py migrate\n", "text/plain", 503)
    return HttpResponse("ok\n", "text/plain")


def robots(request):
    sitemap = request.build_absolute_uri(reverse("sitemap"))
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /search/", f"Sitemap: {sitemap}", ""]
    return HttpResponse("\n".join(lines), "text/plain")


def api(request):
    rooms = ["articles", "events", "people", "posts", "tags"]
    return JsonResponse({room: reverse(f"api-{room}") for room in rooms})
