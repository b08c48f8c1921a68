"""Find anything: people, articles, posts, events and commands by any spelling or script."""

from dataclasses import dataclass, field

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.template.response import TemplateResponse
from django.urls import path, reverse

from articles.models import Article, Event
from articles.review.cards import described
from newsroom.filters import address_of
from newsroom.models import SavedFilter
from people.asking import wants_json
from people.folding import folded
from people.models import Organization, Person, Post, Tag
from people.sounding import sounding_like

EACH = 6  # results of a kind
FOUND = 60  # rows looked at of a kind, the best of which are shown
LONGEST = 100  # characters of a query
COMMANDS = [
    ("Flash: a headline to readers at once", "article-flash", "articles.publish_article"),
    ("Review what unlocks most", "review-next", "articles.view_finding"),
    ("Readings to check", "review-queue", "articles.view_finding"),
    ("Names that wait", "review-by-person", "articles.view_finding"),
    ("Report card of the rules", "review-rules", "articles.view_rule"),
    ("Contradictions", "review-contradictions", "people.view_membership"),
    ("What readers report", "review-reports", "articles.view_report"),
    ("What is hidden from readers", "review-hidden", "people.hide_person"),
    ("Import a dispatch: paste or drop", "intake", "articles.import_dispatch"),
    ("Imports and their refusals", "intake", "articles.view_importrun"),
    ("Filed again, changed here: conflicts", "intake-conflicts", "articles.view_importrun"),
    ("Arrange the front", "front", "articles.decide_finding"),
    ("Hand over to the next editor", "hand-over", "articles.decide_finding"),
    ("Calendar: events and who covers them", "planning", "articles.view_event"),
    ("Paste a programme", "programme", "articles.change_event"),
    ("Change password", "password_change", ""),
    ("The desk: first page", "index", ""),
]
ALSO = {  # what editors call the commands, too
    "article-flash": "breaking urgent alert",
    "review-next": "begin start decide findings verdicts",
    "review-queue": "findings proposals waiting decide",
    "review-by-person": "names people unknown",
    "review-rules": "promote demote trust precision statistics",
    "review-contradictions": "conflicting two holders overlaps",
    "review-reports": "complaints corrections mistakes readers",
    "review-hidden": "unhide show again suppressed",
    "intake": "upload file wire new dispatch",
    "intake-conflicts": "merge versions both texts",
    "front": "homepage home page lead arrange",
    "hand-over": "shift note handover",
    "planning": "diary agenda schedule events",
    "programme": "schedule agenda plan",
    "password_change": "account security",
    "index": "home dashboard start",
}


@dataclass(frozen=True)
class Result:
    """Something found: its words, what tells it from others, and where it leads."""

    words: str
    address: str
    note: str = ""
    also: str = ""  # other words by which it is found


@dataclass
class Group:
    name: str
    rows: list = field(default_factory=list)


class Palette:
    """The search of the desk, as a page and as JSON for the palette."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        return [path("find/", self.site.admin_view(self.find), name="find")]

    def find(self, request):
        query = request.GET.get("q", "")[:LONGEST].strip()
        groups = [one for one in self._groups(request, query) if one.rows]
        if wants_json(request):
            return JsonResponse({"groups": [_as_json(one) for one in groups]})
        context = self.site.each_context(request)
        context |= {"title": "Find anything", "query": query, "groups": groups}
        return TemplateResponse(request, "admin/find.html", context)

    def _groups(self, request, query):
        if not request.user.is_active:
            raise PermissionDenied
        words = folded(query).split()
        yield self._commands(request, words)
        if not words:
            return
        yield self._people(request, query)
        for name, model, note in KINDS:
            rows = self._seen(request, _search(self._open(request, model), query))
            yield Group(name, [Result(str(one), _page(one), note(one)) for one in rows])
        if request.user.has_perm("articles.view_article"):
            lists = reverse("admin:articles_article_changelist")
            everywhere = f"Search all texts for “{query}”"
            yield Group("More", [Result(everywhere, address_of(lists, {"q": query}))])

    def _commands(self, request, words):
        rows = [
            Result(said, reverse(f"admin:{name}"), also=ALSO.get(name, ""))
            for said, name, permission in COMMANDS
            if not permission or request.user.has_perm(permission)
        ]
        rows += self._lists(request)
        filters = SavedFilter.objects.filter(user=request.user)
        rows += [Result(one.name, one.address, "your filter") for one in filters]
        rows = [one for one in rows if _holds(f"{one.words} {one.also}", words)]
        return Group("Commands", rows[: EACH if words else None])

    def _lists(self, request):
        for app in self.site.get_app_list(request):
            for one in app["models"]:
                if one["add_url"]:
                    yield Result(f"Add {one['model']._meta.verbose_name}", one["add_url"])
                if one["admin_url"]:
                    yield Result(f"List {one['name']}".lower().capitalize(), one["admin_url"])

    def _people(self, request, query):
        people = self._open(request, Person)
        rows = self._seen(request, _search(people, query))
        if not rows and self.site.get_model_admin(Person).has_view_permission(request):
            rows = sounding_like(people.standing(), query, EACH)
        told = described(rows)
        return Group(
            "People", [Result(one.name, _page(one), _known(*told[one.pk])) for one in rows]
        )

    def _open(self, request, model):
        return self.site.get_model_admin(model).open_rows(request.user, model.objects.all())

    def _seen(self, request, rows):
        """Return those of the open ``rows`` that the user may see at the desk."""
        desk = self.site.get_model_admin(rows.model)
        return list(rows[:EACH]) if desk.has_view_permission(request) else []


def _search(rows, query):
    """Return those of ``rows`` that ``query`` finds, the latest or first by name in front."""
    order = LATEST.get(rows.model, ("name",))
    if rows.model is not Article:
        return rows.search(query).order_by(*order)[:FOUND]
    # An index of headlines gives the keys; with other columns SQLite would not choose it.
    keys = rows.search_names(query).order_by(*order).values("pk")[:FOUND]
    return Article.objects.defer("body", "text", "folded").filter(pk__in=keys).order_by(*order)


def _holds(said, words):
    there = folded(said)
    return all(word in there for word in words)


def _page(row):
    name = f"admin:{row._meta.app_label}_{row._meta.model_name}_change"
    return reverse(name, args=[row.pk])


def _known(posts, last):
    named = f"last named {last:%d %b %Y}" if last else ""
    return " · ".join(filter(None, [posts, named]))


def _as_json(group):
    rows = [{"words": one.words, "note": one.note, "address": one.address} for one in group.rows]
    return {"name": group.name, "rows": rows}


LATEST = {Article: ("-published_at", "-pk"), Event: ("-reported_on", "-pk"), Post: ("label",)}
KINDS = [
    (
        "Articles",
        Article,
        lambda one: f"{one.get_status_display()}, {one.published_on or 'no date'}",
    ),
    ("Posts", Post, lambda one: ""),
    ("Events", Event, lambda one: f"{one.kind}, {one.date or one.reported_on}"),
    ("Organizations", Organization, lambda one: ""),
    ("Tags", Tag, lambda one: ""),
]
