"""Hide now: one press takes a row off every public surface, and it waits until that is decided."""

from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import Resolver404, path, resolve, reverse
from django.utils import timezone, translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language_from_path

from articles.closed import told_elsewhere, without_killed
from articles.models import Article, Event, Mention, Photo, Quotation
from articles.review.contradictions import contradictions
from people.asking import wants_json
from people.models import Membership, Organization, Person, Post, Tag
from people.numbers import number_in

TO_DECIDE = "To be decided"
MAY_HIDE = "people.hide_person"
MOST = 200  # rows of a kind that a page lists
KINDS = {
    model._meta.model_name: model
    for model in (
        Article,
        Person,
        Membership,
        Post,
        Organization,
        Event,
        Quotation,
        Mention,
        Tag,
        Photo,
    )
}
ADDRESSED = {
    "article": Article,
    "person": Person,
    "post": Post,
    "organization": Organization,
    "event": Event,
    "tag": Tag,
}


class Hiding:
    """Hide now, what is hidden, what a public page shows, and contradictions."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        views = [
            ("hide/<slug:kind>/<int:pk>/", self.hide, "review-hide"),
            ("hidden/", self.hidden, "review-hidden"),
            ("at/", self.at, "review-at"),
            ("contradictions/", self.contradictions, "review-contradictions"),
        ]
        return [
            path(f"review/{address}", self.site.admin_view(view), name=name)
            for address, view, name in views
        ]

    def _row(self, request, kind, pk):
        if kind not in KINDS:
            raise Http404
        desk = self.site.get_model_admin(KINDS[kind])
        row = get_object_or_404(KINDS[kind], pk=pk)
        if not request.user.has_perm(MAY_HIDE) or not desk.has_view_permission(request, row):
            raise PermissionDenied
        return desk, row

    @transaction.atomic
    def hide(self, request, kind, pk):
        """Hide a row at once; a ``reason`` decides that it stays hidden, ``show`` that it goes."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        desk, row = self._row(request, kind, pk)
        reason = request.POST.get("reason", "").strip()[:300]
        if "show" in request.POST:
            reason = ""
        elif not reason:
            reason = to_decide(request.user)
        desk.set_hidden(request, row, reason)
        if wants_json(request):
            return JsonResponse({"hidden": bool(reason)})
        back = request.POST.get("back", "")
        ours = url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure())
        return redirect(back if ours else "admin:review-hidden")

    def hidden(self, request):
        """List what is hidden: first what waits for a decision."""
        if not request.user.has_perm(MAY_HIDE):
            raise PermissionDenied
        rows = [
            (kind, row)
            for kind, model in KINDS.items()
            for row in _listed(self._open(request, model).hidden())
        ]
        waiting = [one for one in rows if one[1].hidden_reason.startswith(TO_DECIDE)]
        groups = [
            ("To be decided", waiting),
            ("Hidden", [one for one in rows if one not in waiting]),
        ]
        return self._page(request, "hidden", "What is hidden from readers", groups=groups)

    def _open(self, request, model):
        """Return the rows of ``model`` that the user may see at the desk."""
        return self.site.get_model_admin(model).open_rows(request.user, model.objects.all())

    def at(self, request):
        """List what the public page at ``path`` shows, each with *hide now*.

        Without ``path`` it is the page that led here: public pages must not differ for staff.
        """
        if not request.user.has_perm(MAY_HIDE):
            raise PermissionDenied
        came_from = urlsplit(request.headers.get("referer", ""))
        came_from = came_from.path if came_from.netloc == request.get_host() else ""
        address = urlsplit(request.GET.get("path", came_from)[:500]).path
        row = shown_at(address)
        desk = row and self.site.get_model_admin(type(row))
        seen = row and desk.has_view_permission(request, row)
        facts = facts_of(row, request.user) if seen else []
        if wants_json(request):
            told = [_as_json(kind, one) for kind, one in facts]
            return JsonResponse({"facts": told, "token": get_token(request)})
        return self._page(
            request, "at", f"On the page {address or '…'}", facts=facts, address=address
        )

    def contradictions(self, request):
        """List what cannot all be true, with both sentences side by side."""
        if not request.user.has_perm("people.view_membership"):
            raise PermissionDenied
        groups, following = contradictions(number_in(request.GET.get("after", "")) or 0)
        title = "Claims that cannot all be true"
        return self._page(request, "contradictions", title, groups=groups, following=following)

    def _page(self, request, name, title, **told):
        context = self.site.each_context(request) | {
            "title": title,
            "may_hide": request.user.has_perm(MAY_HIDE),
            "back": request.get_full_path(),
            **told,
        }
        return TemplateResponse(request, f"admin/review/{name}.html", context)


def to_decide(user):
    """Return the reason of what ``user`` hides now, until somebody decides."""
    return f"{TO_DECIDE}: hidden by {user} on {timezone.now():%Y-%m-%d %H:%M} UTC"


def _as_json(kind, row):
    url = reverse("admin:review-hide", args=[kind, row.pk])
    told = {"kind": kind, "words": str(row)[:120], "hidden": row.hidden, "url": url}
    told["seen"] = bool(row.visible_from and row.visible_from <= timezone.now())
    return told | {"shown": [one.get_absolute_url() for one in _linked(row)], "key": _key(row)}


def _key(row):
    """Return what the page writes of a row that it does not link: a photo's address has its key."""
    return row.key if isinstance(row, Photo) else row.pk


def _linked(row):
    """Return the rows to whose pages the public page links where it shows ``row``."""
    if isinstance(row, Membership):
        return [row.person, row.post]
    if isinstance(row, Mention):
        return [row.person]
    return [] if isinstance(row, (Quotation, Photo)) else [row]


def _listed(rows):
    related = [name for name in ("person", "post", "article") if _has(rows.model, name)]
    return rows.select_related(*related).order_by("-pk")[:MOST] if related else rows[:MOST]


def _has(model, name):
    return any(one.name == name for one in model._meta.concrete_fields)


def shown_at(address):
    """Return the row whose public page stands at ``address``, ``None`` for none."""
    try:
        with translation.override(get_language_from_path(address)):
            match = resolve(address)
    except Resolver404:
        return None
    model = ADDRESSED.get(match.url_name)
    if model is Article:
        day = "-".join(f"{match.kwargs[part]:02}" for part in ("year", "month", "day"))
        return model.objects.filter(published_on=day, slug=match.kwargs["slug"]).first()
    return model.objects.filter(slug=match.kwargs["slug"]).first() if model else None


def facts_of(row, user):
    """Return (kind, row) of ``row`` and of what its public page shows, for ``user``."""
    found = [row]
    if isinstance(row, Article):
        found += row.people.distinct()[:MOST]
        found += (
            Membership.objects.filter(attestations__findings__article=row)
            .select_related("person", "post")
            .distinct()[:MOST]
        )
        found += [*row.events.all()[:MOST], *row.quotations.all()[:MOST]]
        found += Tag.objects.filter(uses__content_object=row)[:MOST]
        found += [*row.mentions.select_related("person")[:MOST], *row.photos.all()[:MOST]]
    elif isinstance(row, (Person, Post)):
        found += row.memberships.select_related("person", "post")[:MOST]
    if isinstance(row, Person):
        words = without_killed(user, row.quotations.all(), "article")
        found += [*told_elsewhere(user, row.events.all(), "articles")[:MOST], *words[:MOST]]
        found += Photo.objects.filter(portraits__person=row)[:MOST]
    if isinstance(row, Event):
        found += row.people.all()[:MOST]
    if isinstance(row, Organization):
        held = Membership.objects.filter(post__organization=row)
        found += [*row.posts.all()[:MOST], *held.select_related("person", "post")[:MOST]]
    return [(one._meta.model_name, one) for one in found]
