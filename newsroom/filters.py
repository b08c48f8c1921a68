"""Filters of lists that a user keeps under a name of their own."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse

from newsroom.models import SavedFilter

MOST = 30  # filters a user
LEFT_OUT = ("p", "_facets", "_popup", "_to_field", "e")  # a place in a list is no filter


def address_of(page, asked):
    """Return the address of ``page`` with the parameters ``asked``."""
    query = QueryDict(mutable=True)
    query.update(asked)
    return f"{page}?{query.urlencode()}"


def filter_of(query):
    """Return the part of a list's ``query`` that is a filter, an order or a search."""
    asked = QueryDict(query, mutable=True)
    for name in LEFT_OUT:
        asked.pop(name, None)
    return asked.urlencode()


class Filters:
    """Keep the filter of a list, and forget it again."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        view = self.site.admin_view
        return [
            path("filters/keep/", view(self.keep), name="filter-keep"),
            path("filters/<int:pk>/forget/", view(self.forget), name="filter-forget"),
        ]

    def shown(self, request, opts):
        """Return what a list shows of its filters: those kept, and the present one."""
        page = f"{opts.app_label}_{opts.model_name}"
        kept = list(SavedFilter.objects.filter(user=request.user, page=page))
        now = filter_of(request.META.get("QUERY_STRING", ""))
        return {"kept": kept, "now": now, "page": page, "here": [one.query for one in kept]}

    def keep(self, request):
        """Keep a filter under a name; a name that is there takes the new one."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        page, name = request.POST.get("page", ""), request.POST.get("name", "").strip()[:60]
        self._may_see(request, page)
        address = reverse(f"admin:{page}_changelist")
        query = filter_of(request.POST.get("query", "")[:1000])
        kept = SavedFilter.objects.filter(user=request.user)
        if not name:
            messages.error(request, "Give the filter a name.")
        elif kept.exclude(page=page, name=name).count() >= MOST:
            messages.error(request, f"You have {MOST} filters: forget one first.")
        else:
            kept.update_or_create(
                user=request.user, page=page, name=name, defaults={"query": query}
            )
            messages.success(request, f"“{name}” is kept, here and under Find anything.")
        return redirect(f"{address}?{query}")

    def forget(self, request, pk):
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        row = get_object_or_404(SavedFilter, pk=pk, user=request.user)
        row.delete()
        messages.success(request, f"“{row.name}” is forgotten.")
        return redirect(row.list_address)

    def _may_see(self, request, page):
        desks = {f"{one._meta.app_label}_{one._meta.model_name}": desk for one, desk in
                 self.site._registry.items()}  # fmt: skip
        if page not in desks:
            raise Http404
        if not desks[page].has_view_permission(request):
            raise PermissionDenied
