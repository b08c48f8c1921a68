"""The hall: home, the design, health, robots, the API's index."""

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Count, Prefetch
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article, Event, Photo, PhotoUse, Quotation
from articles.telling import said
from newsroom.front import MOST, TOP, arranged
from people.models import Membership, Person, Tag
from people.standing import public_offices

PAGES = {
    "about": (
        gettext_lazy("About"),
        gettext_lazy("What we report on, how each fact is checked, and what our words mean."),
    ),
    "accessibility": (
        gettext_lazy("Accessibility"),
        gettext_lazy("What readers can rely on, and what is still missing."),
    ),
    "developers": (
        gettext_lazy("Developers"),
        gettext_lazy("The API, feeds, calendars and addresses for readers' programs."),
    ),
}
COLOURS = {
    "paper": "the ground",
    "ink": "text and rules",
    "quiet": "what is said about the text",
    "line": "hairlines",
    "wash": "notes and forms",
    "link": "links outside the text of an article",
    "marker": "speech, evidence, the name of the house",
    "thread": "the line under a name, offices in time",
    "sure": "confirmed by an editor, holder now",
    "alarm": "errors",
}
LATEST = 15  # articles on the front page


def home(request):
    at = timezone.now()
    return render(request, "home.html", told(at, list(arranged(at))))


def told(at, chosen):
    """Return what the home page shows at ``at``: what develops, ``chosen``, then the newest."""
    rows = Article.objects.public(at).one_a_story(at).listed().select_related("source")
    developing = list(rows.developing(at)[:MOST])
    chosen = [*developing, *(one for one in chosen if one not in developing)]
    known = {one.pk for one in chosen}
    newest = [one for one in rows[: LATEST + len(known)] if one.pk not in known][:LATEST]
    articles = [*chosen, *newest]
    give_photos(articles[:TOP], at)
    events = Event.objects.public(at).filed()
    quotations = Quotation.objects.public(at).one_a_story(at)
    return {
        "lead": articles[0] if articles else None,
        "second": articles[1:TOP],
        "columns": chosen[TOP:],
        "articles": articles[max(TOP, len(chosen)) :],
        "people": in_the_news(articles, at),
        "coming": events.coming(at.date())[:4],
        "events": events.order_by("-filed", "-pk")[:6],
        "quotations": said(quotations.direct().order_by("-pk")[:3], at),
        "tags": Tag.objects.public(at)[:20],
        "about": _("The latest of %(site)s: who met whom, what was said, who holds which office.")
        % {"site": settings.SITE_NAME},
    }


def give_photos(articles, at):
    """Let each of ``articles`` know its first photo that readers see at ``at``, if any."""
    uses = PhotoUse.objects.filter(article__in=articles, photo__in=Photo.objects.public(at))
    first = {one.article_id: one.photo for one in uses.order_by("-order").select_related("photo")}
    for article in articles:
        article.photo = first.get(article.pk)


def in_the_news(articles, at):
    """Return the people whom most of ``articles`` name, with their offices."""
    there = {"mentions__article__in": articles, "mentions__visible_from__seen_by": at}
    people = Person.objects.public(at).filter(**there)
    offices = Prefetch("memberships", public_offices(Membership.objects.all(), at), "held")
    people = people.annotate(times=Count("mentions__article", distinct=True))
    return people.order_by("-times", "name").prefetch_related(offices)[:8]


def page(request, name):
    title, about = PAGES[name]
    told = {"title": title, "about": about, "current_days": settings.CURRENT_DAYS}
    return render(request, f"pages/{name}.html", told)


def design(request):
    about = "The type, colours and parts of the readers' pages, for whoever changes them."
    return render(
        request, "design.html", {"title": "Design", "about": about, "colours": COLOURS.items()}
    )


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
    # The page of the search may be found; what it answers has no end.
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        *(f"Disallow: {one}/search/?" for one in ("", "/*")),
        "Disallow: /search/suggest/",
        "Disallow: /report/",
        "Disallow: /preview/",
        f"Sitemap: {sitemap}",
        "",
    ]
    return HttpResponse("\n".join(lines), "text/plain")


def api(request):
    rooms = ["articles", "events", "people", "posts", "tags"]
    return JsonResponse({room: reverse(f"api-{room}") for room in rooms})
