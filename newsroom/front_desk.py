"""The page on which editors arrange the front: a form; with a script also by drag and keys."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.decisions import MAY_DECIDE
from articles.models import Article
from newsroom.front import MOST, TOP, Moved, Row, arrange, place_of, stamp, standing
from newsroom.views import told
from people.numbers import number_in, numbers_in

OFFERED = 15  # articles to choose from
UNTIL = "%Y-%m-%dT%H:%M"
STEP = {"up": -1, "down": 1}


class Front:
    """Arrange, preview, save."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        return [path("front/", self.site.admin_view(self.page), name="front")]

    def page(self, request):
        """Show the front, or take one act on the arrangement that the form carries."""
        if not request.user.has_perm(MAY_DECIDE):
            raise PermissionDenied
        now = timezone.now()
        if request.method != "POST":
            rows = standing(now)
            return self._shown(request, now, rows, stamp(rows))
        act, _, key = request.POST.get("act", "").partition(":")
        rows, errors = typed(request.POST)
        if act == "preview":
            return self._preview(request, now, rows)
        opened = request.POST.get("opened", "")
        if act == "save" and not errors:
            return self._save(request, now, rows, opened)
        rows = after(rows, act, number_in(key))
        return self._shown(request, now, rows, opened, errors)

    def _save(self, request, now, rows, opened):
        try:
            moved = arrange(rows, request.user, opened, now)
        except (Moved, IntegrityError):
            theirs = standing(now)
            names = "; ".join(one.article.headline for one in theirs) or "nothing"
            messages.error(
                request,
                f"Somebody else arranged the front meanwhile: {names}. Below is yours, not saved. "
                "Save again to put it in place of theirs.",
            )
            return self._shown(request, now, rows, stamp(theirs))
        desk = self.site.get_model_admin(Article)
        for article, place in moved:
            desk.log_change(request, article, f"Put on the front: {place}, {place_of(place)}.")
        messages.success(request, "Readers see this front now.")
        return redirect("admin:front")

    def _preview(self, request, now, rows):
        """Show the home page as this arrangement would make it, to nobody but the editor."""
        keys = {one.article.pk: place for place, one in enumerate(rows)}
        shown = Article.objects.public(now).listed().select_related("source")
        chosen = sorted(shown.filter(pk__in=keys), key=lambda one: keys[one.pk])
        answer = render(request, "home.html", told(now, chosen) | {"preview": True})
        answer["X-Robots-Tag"] = "noindex"
        return answer

    def _shown(self, request, now, rows, opened, errors=()):
        for error in errors:
            messages.error(request, error)
        query = request.POST.get("q", "")[:100]
        context = self.site.each_context(request) | {
            "title": "The front",
            "rows": [
                (place_of(number), one, _written(one.until), _seen(one.article, now))
                for number, one in enumerate(rows, 1)
            ],
            "offered": offered(rows, query, now) if len(rows) < MOST else [],
            "full": len(rows) >= MOST,
            "most": MOST,
            "top": TOP,
            "query": query,
            "opened": opened,
            "unsaved": request.method == "POST",
        }
        return TemplateResponse(request, "admin/front.html", context)


def typed(posted):
    """Return (the rows that a form carries, what is wrong with their times)."""
    keys = numbers_in(posted.getlist("article"))
    known = Article.objects.filter(status=Article.Status.PUBLISHED, pk__in=set(keys))
    known = known.defer("body", "text", "folded").in_bulk()
    rows, errors, moment = [], [], forms.DateTimeField(required=False, input_formats=[UNTIL])
    for key in dict.fromkeys(keys):
        if key not in known:
            continue
        rows.append(Row(known[key]))
        try:
            rows[-1].until = moment.clean(posted.get(f"until-{key}", ""))
        except forms.ValidationError as error:
            errors.append(f"{known[key]}: {' '.join(error.messages)}")
    return rows, errors


def after(rows, act, key):
    """Return ``rows`` after one act on the article ``key``: up, down, remove, add."""
    place = next((n for n, one in enumerate(rows) if one.article.pk == key), None)
    if act == "add" and place is None:
        chosen = Article.objects.filter(pk=key, status=Article.Status.PUBLISHED).first()
        return [*rows, Row(chosen)][:MOST] if chosen else rows
    if place is None:
        return rows
    row = rows.pop(place)
    if act in STEP:
        rows.insert(max(0, place + STEP[act]), row)
    elif act == "first":
        rows.insert(0, row)
    elif act != "remove":
        rows.insert(place, row)
    return rows


def offered(rows, query, now):
    """Return the newest articles that may be put on the front: what readers see, or will."""
    taken = [one.article.pk for one in rows]
    found = Article.objects.search_names(query) if query else Article.objects.all()
    found = found.filter(status=Article.Status.PUBLISHED, hidden_reason="")
    found = found.exclude(visible_from=None).exclude(pk__in=taken)
    found = found.only("headline", "published_at", "visible_from", "status", "hidden_reason")
    return [(one, _seen(one, now)) for one in found[:OFFERED]]


def _written(moment):
    return timezone.localtime(moment).strftime(UNTIL) if moment else ""


def _seen(article, now):
    """Say whether readers see ``article`` on the front."""
    if article.live(now):
        return ""
    if article.visible_from:
        return f"readers see it from {timezone.localtime(article.visible_from):%-d %b %H:%M}"
    return "readers do not see it: the next one moves up"
