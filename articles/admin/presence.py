"""Who has the article open, the private draft of each, and take-over by one press."""

import json
import re
import uuid
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone

from articles.models import Article, Opening, Revision
from people.asking import wants_json
from people.numbers import number_in

TOKEN = re.compile(r"[0-9a-f]{32}")
KEPT_FIELDS = [
    "headline",
    "standfirst",
    "by",
    "photo_list",
    "captions",
    "slug",
    "body",
    "language",
    "source",
    "reason",
    "tag_list",
    "tags_opened",
    "opened",
    "publish_at_0",
    "publish_at_1",
    "embargo_until_0",
    "embargo_until_1",
]
NOTHING_TYPED = (
    "Nothing of yours waits to be gone on with here: this is the article as it was saved."
)
LONGEST = 2_000_000  # characters of a private draft


class PresenceMixin:
    """Adds ``open/`` and ``<pk>/take-over/`` to the article's desk pages."""

    def get_urls(self):
        opened, taken, dropped = (
            self.admin_site.admin_view(one) for one in (self.opened, self.take_over, self.drop)
        )
        return [
            path("open/", opened, name="article-open"),
            path("<int:pk>/take-over/", taken, name="article-take-over"),
            path("drop/<slug:token>/", dropped, name="article-drop"),
            *super().get_urls(),
        ]

    def opened(self, request):
        """Note that a form is open and what was typed in it; answer who else has it open."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = self._article(request)
        row = _noted(self, request, article)
        now = timezone.now()
        Opening.objects.forget_old(now)
        others = Opening.objects.others(article, row.token, now) if article else []
        return JsonResponse({
            "others": [_told(one, request.user) for one in others],
            "saved": _saved_by_another(article, row, request.POST.get("opened", "")),
            "taken": row.taken_by and {"by": str(row.taken_by), "at": _clock(row.taken_at)},
        })  # fmt: skip

    def _article(self, request):
        pk = number_in(request.POST.get("article", ""))
        article = get_object_or_404(Article, pk=pk) if pk else None
        allowed = self.has_change_permission if article else self.has_add_permission
        if not (allowed(request, article) if article else allowed(request)):
            raise PermissionDenied
        return article

    @transaction.atomic
    def take_over(self, request, pk):
        """Let this form be the one that saves: the others keep their text and are told."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = get_object_or_404(Article, pk=pk)
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        token, now = request.POST.get("_token", ""), timezone.now()
        others = Opening.objects.others(article, token, now)
        names = ", ".join(dict.fromkeys(str(one.user) for one in others))
        article.openings.exclude(token=token).update(taken_by=request.user, taken_at=now)
        article.openings.filter(token=token).update(taken_by=None, taken_at=None)
        self.log_change(request, article, f"Took it over from {names or 'nobody'}.")
        if wants_json(request):
            return JsonResponse({"from": names})
        return redirect("admin:articles_article_change", pk)

    def drop(self, request, token):
        """Forget what the user typed in a form and never saved."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        row = get_object_or_404(Opening, token=token, user=request.user)
        row.delete()
        if row.article_id:
            return redirect("admin:articles_article_change", row.article_id)
        return redirect("admin:articles_article_add")

    def locked_opening(self, request, token):
        """Return the opening of a form, locked until the transaction ends; 403 if not theirs."""
        row, _ = Opening.objects.select_for_update(of=["self"]).get_or_create(
            token=token, defaults={"user": request.user, "seen": timezone.now()}
        )
        if row.user_id != request.user.pk:
            raise PermissionDenied
        return row

    def note_saved(self, request, article):
        """Note which version the form of the request wrote: its typed words are safe now."""
        token = request.POST.get("_token", "")
        if TOKEN.fullmatch(token):
            row = self.locked_opening(request, token)
            row.article, row.saved, row.seen = article, article.version, timezone.now()
            row.typed, row.unsaved, row.closed = {}, False, True
            row.save()
        came_from = request.POST.get("_restored", "")
        Opening.objects.filter(token=came_from, user=request.user).delete()

    def keep_typed(self, request, article):
        """Keep what was typed in a form that was refused: nothing of it is lost."""
        token = request.POST.get("_token", "")
        if not TOKEN.fullmatch(token):
            return
        row = self.locked_opening(request, token)
        typed = {name: request.POST.get(name) for name in KEPT_FIELDS if name in request.POST}
        row.typed = typed | {"tag_list": request.POST.getlist("tag_list")}
        row.article, row.unsaved, row.closed, row.seen = article, True, False, timezone.now()
        row.save()

    def seat(self, request, article=None):
        """Return what the page shows of who is here: its token, others, own unsaved texts."""
        now, token = timezone.now(), uuid.uuid4().hex
        others = list(Opening.objects.others(article, token, now)) if article else []
        typed = Opening.objects.typed_by(request.user, article)
        restored = request.GET.get("restore", "")
        if request.method == "GET" and restored and typed_in(request) is None:
            messages.warning(request, NOTHING_TYPED)
            restored = ""
        return {
            "token": request.POST.get("_token") or token,
            "others": [_told(one, request.user) for one in others],
            "typed": [one for one in typed if one.token != restored][:5],
            "restored": restored,
        }


def typed_in(request):
    """Return what the user typed in the form that they want back, ``None`` for nothing."""
    token = request.GET.get("restore", "")
    if request.method != "GET" or not token:
        return None
    row = Opening.objects.filter(token=token, user=request.user).exclude(typed={}).first()
    return row.typed if row else None


def without_restore(response):
    """Return the redirect ``response`` to an address that no longer asks for what was typed."""
    parts = urlsplit(response.get("Location", ""))
    asked = [one for one in parse_qsl(parts.query) if one[0] != "restore"]
    if "restore=" in parts.query:
        response["Location"] = urlunsplit(parts._replace(query=urlencode(asked)))
    return response


def _noted(model_admin, request, article):
    token = request.POST.get("_token", "")
    if not TOKEN.fullmatch(token):
        raise Http404
    with transaction.atomic():
        row = model_admin.locked_opening(request, token)
        row.article = row.article or article
        row.seen, row.closed = timezone.now(), request.POST.get("closed") == "1"
        row.unsaved = request.POST.get("unsaved") == "1"
        typed = request.POST.get("typed")
        if typed is not None and len(typed) <= LONGEST:
            row.typed = _kept(typed)
        row.save()
    return row


def _kept(typed):
    try:
        fields = json.loads(typed)
    except ValueError:
        return {}
    if not isinstance(fields, dict):
        return {}
    return {name: fields[name] for name in KEPT_FIELDS if name in fields}


def _told(opening, user):
    return {
        "who": "You, in another window" if opening.user_id == user.pk else str(opening.user),
        "since": _clock(opening.since),
        "unsaved": opening.unsaved,
    }


def _clock(moment):
    local = timezone.localtime(moment)
    today = local.date() == timezone.localtime().date()
    return f"{local:%H:%M}" if today else f"{local.day} {local:%B, %H:%M}"


def _saved_by_another(article, row, opened):
    """Return who saved since the form was opened, ``None`` for nobody but the form itself."""
    if not article or number_in(opened) in (None, article.version):
        return None
    if article.version == row.saved:
        return None
    last = Revision.objects.filter(article=article).select_related("author").first()
    return {"by": str(last.author or "The machine"), "at": _clock(last.at)} if last else None


def page_of(opening):
    """Return the address on which what was typed in ``opening`` is restored."""
    if opening.article_id:
        address = reverse("admin:articles_article_change", args=[opening.article_id])
    else:
        address = reverse("admin:articles_article_add")
    return f"{address}?restore={opening.token}"
