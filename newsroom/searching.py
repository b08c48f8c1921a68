"""Search over everything that readers may see, and suggestions while they type."""

import difflib
from collections import Counter

from django.db.models import CharField, Count, DateField, DateTimeField, Q
from django.http import JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article, Event, Quotation
from articles.quotation_views import spoken
from newsroom.snippets import snippet
from people.asking import day_asked, one_of
from people.folding import folded
from people.models import Name, Organization, Person, Post, Tag
from people.paging import Keyset

KINDS = {
    "articles": Article,
    "people": Person,
    "posts": Post,
    "organizations": Organization,
    "events": Event,
    "quotations": Quotation,
    "tags": Tag,
}
SUGGESTED = ("people", "posts", "organizations", "tags")
ORDERS = {
    "articles": ("-published_at", DateTimeField()),
    "people": ("name", CharField()),
    "posts": ("label", CharField()),
    "organizations": ("name", CharField()),
    "events": ("-filed", DateField()),
    "quotations": ("-said_on", DateField()),
    "tags": ("name", CharField()),
}
FACET_NAMES = {
    "person": gettext_lazy("By person"),
    "post": gettext_lazy("By office"),
    "organization": gettext_lazy("By organization"),
    "tag": gettext_lazy("By tag"),
}
FACETS_OF = {
    "person": (Person, "naming"),
    "post": (Post, "attesting"),
    "organization": (Organization, "attesting_posts_of"),
    "tag": (Tag, "tagged"),
}
OFFICE = "memberships__attestations__"
WAYS = {
    "person": ("mentions__article", "mentions__visible_from"),
    "post": (f"{OFFICE}findings__article", f"{OFFICE}visible_from"),
    "organization": (f"posts__{OFFICE}findings__article", f"posts__{OFFICE}visible_from"),
    "tag": ("uses__content_object", "uses__visible_from"),
}
EACH, MANY, FACETS = 5, 30, 8  # rows shown of each kind, of one kind, and values of a facet
LOOKED_AT = 300  # articles, the latest first, of which the facets are counted
LONGEST = 200  # characters of a query
NEAR = 400  # names looked at for another spelling


def search(request):
    at, query = timezone.now(), request.GET.get("q", "")[:LONGEST].strip()
    asked = Asked(request, query, at)
    found = {} if asked.nothing else asked.found()
    rows = found.get("articles", [])
    for one in rows:
        one.snippet = snippet(one.text, query)
    return render(request, "search.html", {
        "query": query,
        "asked": asked,
        "kinds": ["", *KINDS],
        "found": {name: rows for name, rows in found.items() if rows},
        "page": asked.page,
        "facets": asked.facets() if rows else [],
        "events": asked.kinds_of_events() if found else [],
        "meant": did_you_mean(query, at) if query and not any(found.values()) else [],
        "title": _("Search"),
        "about": _("Search articles, people, offices, events and tags in any spelling."),
    })  # fmt: skip


class Asked:
    """What the address of a search asks for; raises 404 for a value that there cannot be."""

    def __init__(self, request, query, at):
        self.request, self.query, self.at, self.page = request, query, at, None
        self.kind = one_of(request, "kind", ["", *KINDS])
        self.since, self.until = day_asked(request, "from"), day_asked(request, "to")
        self.chosen = {name: request.GET.get(name, "") for name in FACET_NAMES}
        self.event = one_of(request, "event", ["", *Event.Kind.values])
        self.narrowed_by = {}  # the row of each facet by which articles were narrowed

    @property
    def nothing(self):
        """Whether there is nothing to look for: no words, and nothing to narrow by."""
        return not (self.query or self.event or self.narrowed)

    @property
    def narrowed(self):
        """Whether articles are asked for by what they name or by day: no others have these."""
        return bool(any(self.chosen.values()) or self.since or self.until)

    def found(self):
        """Return the rows of each kind that was asked for; of one kind a page of them."""
        kinds = [self.kind] if self.kind else list(KINDS)
        kinds = ["articles"] if self.narrowed else ["events"] if self.event else kinds
        if len(kinds) > 1:
            return {kind: list(self._first(kind)[:EACH]) for kind in kinds}
        order = ORDERS[kinds[0]]
        self.page = Keyset(self.request, self._rows(kinds[0]), *order, MANY)
        return {kinds[0]: self.page}

    def _first(self, kind):
        return self.happened if kind == "events" else self._rows(kind)

    @cached_property
    def happened(self):
        """The latest events that the words find, of whatever kind."""
        rows = Event.objects.public(self.at).search(self.query).filed()
        return list(rows.defer("note", "folded")[:LOOKED_AT])

    def kinds_of_events(self):
        """Return (name, number, query, whether chosen) of the kinds of events that words find."""
        if self.narrowed or self.kind not in ("", "events"):
            return []
        numbers = Counter(one.kind for one in self.happened)
        return [
            (_(kind), number, self._only_events(kind), kind == self.event)
            for kind, number in sorted(numbers.items(), key=lambda one: (-one[1], one[0]))
        ]

    def _only_events(self, kind):
        chosen = {"kind": "events"} if kind == self.event else {"event": kind}
        return urlencode({"q": self.query} | chosen)

    def _rows(self, kind):
        if kind == "articles":
            return self._articles()
        if kind == "quotations":
            rows = spoken(self.at).prefetch_related(None).search(self.query)
            return rows.order_by("-said_on", "-pk")
        rows = KINDS[kind].objects.public(self.at).search(self.query)
        if kind == "events":
            rows = rows.filed()
            return rows.filter(kind=self.event) if self.event else rows
        return rows

    def _articles(self):
        """Return the articles asked for, the latest first; where they are few, by their keys.

        Looking for words is what takes time, and the facets need it, too: it is done once.
        """
        everywhere = Article.objects.public(self.at)
        whole = len(self.keys) < LOOKED_AT
        first = not {"older", "newer"} & set(self.request.GET)
        if whole or first:
            rows = everywhere.filter(pk__in=self.keys[: None if whole else MANY + 1])
        else:
            rows = self._narrowed(everywhere.search(self.query))
        return rows.defer("body", "folded")

    @cached_property
    def keys(self):
        """The keys of the latest articles that are asked for."""
        rows = self._narrowed(Article.objects.public(self.at).search(self.query))
        return list(rows.values_list("pk", flat=True)[:LOOKED_AT])

    def _narrowed(self, rows):
        for name, slug in self.chosen.items():
            if slug:
                model, narrow = FACETS_OF[name]
                row = model.objects.public(self.at).filter(slug=slug).first()
                self.narrowed_by |= {name: row} if row else {}
                rows = getattr(rows, narrow)(row, self.at) if row else rows.none()
        rows = rows.filter(published_on__gte=self.since) if self.since else rows
        return rows.filter(published_on__lte=self.until) if self.until else rows

    def ways_out(self):
        """Return (name, query without it) of each row by which articles were narrowed."""
        rows = self.narrowed_by.items()
        return [(str(row), self._query(name, self.chosen[name])) for name, row in rows]

    def facets(self):
        """Return (name, title, values) of each, counted over the latest hits."""
        found = []
        for name, (way, seen) in WAYS.items():
            model = FACETS_OF[name][0]
            there = {f"{way}__in": self.keys, f"{seen}__seen_by": self.at}
            rows = model.objects.public(self.at).filter(**there)
            rows = rows.annotate(number=Count(way, distinct=True))
            found.append((name, FACET_NAMES[name], self._values(name, rows)))
        return found

    def _values(self, name, rows):
        rows = rows.order_by("-number", "slug")[:FACETS]
        return [
            (str(one), one.number, self._query(name, one.slug), one.slug == self.chosen[name])
            for one in rows
        ]

    def _query(self, name, value):
        query = self.request.GET.copy()
        for place in ("older", "newer"):
            query.pop(place, None)
        query[name] = value
        if self.chosen[name] == value:
            del query[name]
        return query.urlencode()


def did_you_mean(query, at):
    """Return the public names, at most three, whose spelling is nearest to ``query``."""
    wanted = folded(query)
    initial = Q(folded__startswith=wanted[:1]) | Q(folded__contains=f" {wanted[:1]}")
    names = Name.objects.public(at).filter(initial)
    known = dict(names.values_list("folded", "text")[:NEAR]) if wanted else {}
    parts = {part: text for name, text in known.items() for part in (*name.split(), name)}
    near = difflib.get_close_matches(wanted, parts, n=3, cutoff=0.7)
    return list(dict.fromkeys(parts[one] for one in near))


def suggest(request):
    """Answer at most eight suggestions for ``?q=``: what it is called, what it is, its address.

    ``?kind=`` keeps to one kind. What is called exactly so comes first.
    """
    at, query = timezone.now(), request.GET.get("q", "")[:LONGEST].strip()
    asked = one_of(request, "kind", ["", *SUGGESTED])
    kinds = [asked] if asked else SUGGESTED
    found = [
        {"name": str(row), "about": _(kind), "url": row.get_absolute_url()}
        for kind in kinds
        if len(query) > 1
        for row in KINDS[kind].objects.public(at).search(query)[:EACH]
    ]
    found.sort(key=lambda one: folded(one["name"]) != folded(query))
    answer = JsonResponse({"suggestions": found[:8]})
    answer["Cache-Control"] = "max-age=60"
    return answer
