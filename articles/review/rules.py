"""The rules' report card at the desk, and the page before a rule is promoted or demoted."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path

from articles.models import Rule
from articles.review import reports
from people.numbers import number_in

MAY_CHANGE = "articles.change_rule"


class Rules:
    """Report card and change of trust."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        change = self.site.admin_view(self.change)
        return [
            path("review/rules/", self.site.admin_view(self.card), name="review-rules"),
            path("review/rules/<str:name>/<slug:verb>/", change, name="review-rule"),
        ]

    def card(self, request):
        if not request.user.has_perm("articles.view_rule"):
            raise PermissionDenied
        context = self.site.each_context(request) | {
            "title": "The rules and what editors said of them",
            "rows": sorted(reports.reports(), key=lambda one: -one.read),
            "may_change": request.user.has_perm(MAY_CHANGE),
            "enough": reports.ENOUGH,
            "precise": round(reports.PRECISE * 100),
        }
        return TemplateResponse(request, "admin/review/rules.html", context)

    def change(self, request, name, verb):
        """Say how many findings change; on POST change them."""
        if not request.user.has_perm(MAY_CHANGE):
            raise PermissionDenied
        if verb not in ("promote", "demote") or name not in reports.RULES:
            raise Http404
        if request.method == "POST":
            return self._changed(request, name, verb)
        [report] = reports.reports(name)
        keys = reports.alone(name) if verb == "demote" else reports.promotable(name)
        context = self.site.each_context(request) | {
            "title": f"{verb.capitalize()} {name}",
            "report": report,
            "verb": verb,
            "number": len(keys),
            "at_once": reports.AT_ONCE,
        }
        return TemplateResponse(request, "admin/review/rule.html", context)

    def _changed(self, request, name, verb):
        """Change one batch; lead on to the next one, or say how many changed in all."""
        change = reports.demote if verb == "demote" else reports.promote
        number, following = change(name, _number(request, "after"))
        number += _number(request, "done")
        if following:
            context = self.site.each_context(request) | {
                "title": f"{verb.capitalize()} {name}: {number} so far",
                "done": number,
                "after": following,
            }
            return TemplateResponse(request, "admin/review/continuing.html", context)
        became = "proposals again" if verb == "demote" else "confirmed"
        said = f"{name} {verb}d: {number} became {became}."
        desk = self.site.get_model_admin(Rule)
        desk.log_change(request, get_object_or_404(Rule, name=name), said)
        messages.success(request, said)
        return redirect("admin:review-rules")


def _number(request, field):
    return number_in(request.POST.get(field, "")) or 0
