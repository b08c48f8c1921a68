"""Search over everything that readers may see, and suggestions while they type."""

import difflib

from django.db.models import Count, Q
from django.http import JsonResponse
from django.shortcuts import render
from django.utils import timezone

from articles.models import Article, Event
from newsroom.snippets import snippet
from people.asking import day_asked, one_of
from people.folding import folded
from people.models import Name, Organization, Person, Post, Tag

KINDS = {
    "articles": Article,
    "people": Person,
    "posts": Post,
    "organizations": Organization,
    "events": Event,
    "tags": Tag,
}
EACH, MANY, FACETS = 5, 30, 8  # rows shown of each kind, of one kind, and values of a facet
LOOKED_AT = 300  # articles, the latest first, of which the facets are counted
LONGEST = 200  # characters of a query
NEAR = 400  # names looked at for another spelling


def search(request):
    at, query = timezone.now(), request.GET.get("q", "")[:LONGEST].strip()
    asked = Asked(request, query, at)
    found = asked.found() if query else {}
    rows = found.get("articles", [])
    for one in rows:
        one.snippet = snippet(one.text, query)
    return render(request, "search.html", {
        "query": query,
        "asked": asked,
        "kinds": ["", *KINDS],
        "found": {name: rows for name, rows in found.items() if rows},
        "facets": asked.facets() if rows else [],
        "meant": did_you_mean(query, at) if query and not any(found.values()) else [],
        "title": "Search",
        "about": "Search articles, people, offices, events and tags in any spelling.",
    })  # fmt: skip


class Asked:
    """What the address of a search asks for; raises 404 for a value that there cannot be."""

    def __init__(self, request, query, at):
        self.query, self.at, self.kept = query, at, request.GET.copy()
        self.kind = one_of(request, "kind", ["", *KINDS])
        self.since, self.until = day_asked(request, "from"), day_asked(request, "to")
        self.person, self.tag = request.GET.get("person", ""), request.GET.get("tag", "")
        self.event = one_of(request, "event", ["", *Event.Kind.values])

    @property
    def narrowed(self):
        """Whether articles are asked for by person, tag or day: other kinds have none of them."""
        return bool(self.person or self.tag or self.since or self.until)

    def found(self):
        """Return the rows of each kind that was asked for."""
        kinds = [self.kind] if self.kind else KINDS
        kinds = ["articles"] if self.narrowed else ["events"] if self.event else kinds
        most = EACH if len(kinds) > 1 else MANY
        return {kind: list(self._rows(kind)[:most]) for kind in kinds}

    def _rows(self, kind):
        rows = KINDS[kind].objects.public(self.at).search(self.query)
        if kind == "articles":
            return self._articles(rows).defer("body", "folded")
        return rows.filter(kind=self.event) if kind == "events" and self.event else rows

    def _articles(self, rows):
        if self.person:
            person = Person.objects.public(self.at).filter(slug=self.person).first()
            rows = rows.naming(person, self.at) if person else rows.none()
        if self.tag:
            tag = Tag.objects.public(self.at).filter(slug=self.tag).first()
            rows = rows.tagged(tag, self.at) if tag else rows.none()
        rows = rows.filter(published_on__gte=self.since) if self.since else rows
        return rows.filter(published_on__lte=self.until) if self.until else rows

    def facets(self):
        """Return (name, [(value, words, number, query string)]) counted over the latest hits."""
        rows = self._articles(Article.objects.public(self.at).search(self.query))
        keys = list(rows.values_list("pk", flat=True)[:LOOKED_AT])
        people = Person.objects.public(self.at).filter(
            mentions__article__in=keys, mentions__visible_from__lte=self.at
        )
        people = people.annotate(number=Count("mentions__article", distinct=True))
        tags = Tag.objects.public(self.at).filter(
            uses__content_object__in=keys, uses__visible_from__lte=self.at
        )
        tags = tags.annotate(number=Count("uses__content_object", distinct=True))
        facets = [("person", people), ("tag", tags)]
        return [(name, self._values(name, rows)) for name, rows in facets]

    def _values(self, name, rows):
        rows = rows.order_by("-number", "name")[:FACETS]
        return [(one.slug, one.name, one.number, self._query(name, one.slug)) for one in rows]

    def _query(self, name, value):
        query = self.kept.copy()
        query[name] = value
        if self.kept.get(name) == value:
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
    """Answer at most eight suggestions for ``?q=``: what it is called, what it is, its address."""
    at, query = timezone.now(), request.GET.get("q", "")[:LONGEST].strip()
    kinds = ("people", "posts", "organizations", "tags") if len(query) > 1 else ()
    found = [
        {"name": str(row), "about": kind, "url": row.get_absolute_url()}
        for kind in kinds
        for row in KINDS[kind].objects.public(at).search(query)[:EACH]
    ]
    answer = JsonResponse({"suggestions": found[:8]})
    answer["Cache-Control"] = "max-age=60"
    return answer
