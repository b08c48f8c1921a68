"""What waits, as lists: what unlocks most, newest, by person, by rule."""

from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import path

from articles.models import Finding
from articles.review import queues

LISTS = {"": "to decide", "flagged": "put aside", "again": "to look at again"}


class Queues:
    """The lists of the review."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        views = [("", self.findings, "queue"), ("people/", self.by_person, "by-person")]
        views += [("rules-waiting/", self.by_rule, "by-rule")]
        return [
            path(f"review/{'lists/' if address else ''}{address}", self._view(view), name=name)
            for address, view, name in ((a, v, f"review-{n}") for a, v, n in views)
        ]

    def _view(self, view):
        def allowed(request):
            if not request.user.has_perm("articles.view_finding"):
                raise PermissionDenied
            return TemplateResponse(request, *view(request))

        return self.site.admin_view(allowed)

    def _context(self, request, title, **told):
        return self.site.each_context(request) | {"title": title, **told}

    def findings(self, request):
        asked = {name: request.GET.get(name, "")[:400] for name in ("kind", "rule", "target")}
        list_name = request.GET.get("list", "")
        list_name = list_name if list_name in LISTS else ""
        order = request.GET.get("order", "")
        order = order if order in queues.ORDERS else "first"
        rows = queues.waiting(request.user, **asked, list_name=list_name)
        page, following = queues.page_of(
            rows.select_related("article"), order, request.GET.get("after", "")[:60]
        )
        return "admin/review/queue.html", self._context(
            request,
            f"What was read, {LISTS[list_name]}",
            rows=page,
            following=following,
            left=queues.number_of(rows),
            order=order,
            asked=asked,
            list_name=list_name,
            lists=[(name, words, name == list_name) for name, words in LISTS.items()],
            kinds=[("", "everything"), *Finding.Kind.choices],
        )

    def by_person(self, request):
        return "admin/review/by_person.html", self._context(
            request, "Names that wait, the most useful first", rows=queues.people(request.user)
        )

    def by_rule(self, request):
        return "admin/review/by_rule.html", self._context(
            request, "What waits, by the rule that read it", rows=queues.rules(request.user)
        )
