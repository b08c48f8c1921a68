"""Readers' pages of people, posts, organizations and tags."""

from django.core.paginator import Paginator
from django.db.models import CharField, Count, Prefetch
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from people import person_page
from people.asking import day_asked
from people.called import called
from people.former import found_or_former, moved
from people.models import (
    FormerOrganizationAddress,
    FormerPersonAddress,
    FormerPostAddress,
    Membership,
    Organization,
    Person,
    Post,
    Tag,
)
from people.paging import Keyset
from people.standing import disputed, evident_standings, public_offices, standings_on
from people.structured import crumbs, json_ld, organization_data, person_data
from people.succession import succession

PAGE = 50


def paged(request, rows, size=PAGE):
    """Return the page of ``rows`` that the request asks for, the nearest one that there is."""
    return Paginator(rows, size).get_page(request.GET.get("page"))


def people(request):
    at = timezone.now()
    offices = public_offices(Membership.objects.all(), at)
    rows = (
        Person.objects.public(at)
        .annotate(called=called("pk"))
        .prefetch_related(Prefetch("memberships", offices, to_attr="held"))
    )
    page = Keyset(request, rows, "name", CharField(), PAGE)
    about = _("Everybody with a page: the offices they hold, what they said and whom they met.")
    return render(
        request, "people/people.html", {"page": page, "title": _("People"), "about": about}
    )


def _faces(at):
    return Person.objects.public(at).select_related("portrait__photo").annotate(called=called("pk"))


def person(request, slug):
    at = timezone.now()
    rows = _faces(at)
    person = rows.filter(slug=slug).first()
    if not person:
        merged = Person.objects.filter(slug=slug, merged_into__isnull=False).first()
        if merged:
            return moved(merged.merged_into, at)
        return found_or_former(request, rows, FormerPersonAddress, slug, at)[1]
    told = person_page.told(person, request, at)
    held = "; ".join(str(row[0].post) for row in told["offices"][:3])
    told["title"] = told["called"]
    told["about"] = person.summary or _("%(person)s: %(offices)s. Words and meetings.") % {
        "person": person,
        "offices": held or _("in the news"),
    }
    origin = f"{request.scheme}://{request.get_host()}"
    told["card"] = origin + reverse("person-picture", args=[person.slug])
    where = crumbs(origin, (_("People"), reverse("people")), (str(person), request.path))
    data = person_data(person, told["names"], told["offices"], origin)
    told["data"] = json_ld(data, where)
    return render(request, "people/person.html", told)


def person_card(request, slug):
    """Answer the card of a person: the offices on the day of ``?on=``, the last words."""
    at = timezone.now()
    person = get_object_or_404(_faces(at), slug=slug)
    day = day_asked(request) or at.date()
    rows = person_page.RowsOf(person, at)
    answer = render(request, "people/person_card.html", {
        "person": person,
        "portrait": rows.portrait(),
        "day": day,
        "past": day < at.date(),
        "held": [row for row in standings_on(person.memberships, at, day) if row[1] != "unknown"],
        "said": rows.quotations().direct().order_by("-day", "-pk").first(),
        "next": rows.events().coming(at.date()).first(),
    })  # fmt: skip
    answer["X-Robots-Tag"] = "noindex"
    return answer


def posts(request):
    rows = Post.objects.public(timezone.now()).select_related("organization")
    page = Keyset(request, rows, "label", CharField(), PAGE)
    about = _("The offices that exist independent of their holders, and who has held each.")
    return render(request, "people/posts.html", {"page": page, "title": _("Posts"), "about": about})


def post(request, slug):
    at, on = timezone.now(), day_asked(request)
    rows = Post.objects.public(at).select_related("organization")
    post, former = found_or_former(request, rows, FormerPostAddress, slug, at)
    if former:
        return former
    holders = evident_standings(post.memberships, at)
    on_day = public_offices(post.memberships.on(on, at), at) if on else []
    return render(request, "people/post.html", {
        "post": post,
        "now": [row for row in holders if row[1] == "current" and row[3]],
        "turns": succession(holders),
        "on": on,
        "on_day": on_day,
        "title": str(post),
        "about": _("%(post)s: who holds this office, who held it before, and who said so.")
        % {"post": post},
    })  # fmt: skip


def organizations(request):
    at = timezone.now()
    rows = Organization.objects.public(at).filter(posts__in=Post.objects.public(at))
    rows = rows.annotate(number=Count("posts"))
    return render(request, "people/organizations.html", {
        "page": Keyset(request, rows, "name", CharField(), PAGE),
        "title": _("Organizations"),
        "about": _("States, parliaments, ministries and companies, each with its posts."),
    })  # fmt: skip


def organization(request, slug):
    at, on = timezone.now(), day_asked(request)
    rows = Organization.objects.public(at)
    found, former = found_or_former(request, rows, FormerOrganizationAddress, slug, at)
    if former:
        return former
    posts = posts_with_holders(found.posts.public(at), at, on)
    origin = f"{request.scheme}://{request.get_host()}"
    return render(request, "people/organization.html", {
        "organization": found,
        "posts": posts,
        "data": json_ld(organization_data(found, posts, origin)),
        "parts": found.parts.public(at),
        "parent": rows.filter(pk=found.parent_id).first(),
        "on": on,
        "title": str(found),
        "about": _("%(organization)s: its offices, who holds them, and what it is part of.")
        % {"organization": found},
    })  # fmt: skip


def posts_with_holders(posts, at, on):
    """Return (post, standings) of each: who held it on the day ``on``, or holds it now."""
    held = Membership.objects.filter(post__in=posts)
    rows = standings_on(held, at, on or at.date())
    rivals = disputed([row[0] for row in rows])
    holders = {}
    for membership, status, attested, fresh in rows:
        if status not in ("former", "unknown"):
            row = (membership, status, attested, fresh and membership.pk not in rivals)
            holders.setdefault(membership.post_id, []).append(row)
    return [(post, holders.get(post.pk, [])) for post in posts]


def tags(request):
    rows = Tag.objects.public(timezone.now())
    page = Keyset(request, rows, "name", CharField(), 4 * PAGE)
    about = _("What the articles are about, as the editors name it.")
    return render(request, "people/tags.html", {"page": page, "title": _("Tags"), "about": about})
