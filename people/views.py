"""Readers' pages of people, posts, organizations and tags."""

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.shortcuts import render
from django.utils import timezone

from people.former import found_or_former, moved
from people.models import (
    Attestation,
    FormerOrganizationAddress,
    FormerPersonAddress,
    FormerPostAddress,
    Membership,
    Organization,
    Person,
    Post,
    Tag,
)
from people.terms import term_in_words

PAGE = 50


def paged(request, rows, size=PAGE):
    """Return the page of ``rows`` that the request asks for, the nearest one that there is."""
    return Paginator(rows, size).get_page(request.GET.get("page"))


def held(memberships, at, *also):
    """Return public memberships with what attests them: only what a public article confirms.

    ``also`` names what is to be fetched with each attestation.
    """
    attested = Attestation.objects.public(at).prefetch_related(*also)
    return (
        memberships.public(at)
        .filter(person__visible_from__lte=at, post__visible_from__lte=at)
        .select_related("person", "post__organization")
        .prefetch_related(Prefetch("attestations", attested, to_attr="known"))
    )


def standings(memberships, at, day=None, disputed=()):
    """Return (membership, status, attested day, whether it may be called *now*) of each."""
    today = day or at.date()
    rows = []
    for membership in memberships:
        status, attested = membership.standing_on(today, membership.known)
        membership.term = term_in_words(membership, membership.known)
        fresh = attested is None or (today - attested).days <= settings.CURRENT_DAYS
        fresh = fresh and membership.pk not in disputed
        rows.append((membership, status, attested, fresh))
    return rows


def _disputed(memberships):
    """Return the keys of those that cannot all be true: nobody is *now* until that is decided."""
    keys = [one.pk for one in memberships]
    found = Membership.objects.filter(pk__in=keys).contradicting() if keys else ()
    return {one.pk for one in found}


def evident_standings(memberships, at):
    """Return ``standings`` with what each rests on: pairs of a sentence and its article."""
    memberships = list(held(memberships, at, "findings__article"))
    rows = standings(memberships, at, disputed=_disputed(memberships))
    return [(*row, _evidence(row[0].known, at)) for row in rows]


def _evidence(attestations, at):
    found = {}
    for finding in (one for attested in attestations for one in attested.findings.all()):
        seen = finding.article.visible_from
        if finding.state == finding.State.CONFIRMED and seen and seen <= at:
            found.setdefault(finding.sentence, finding.article)
    return list(found.items())


def people(request):
    at = timezone.now()
    rows = Person.objects.public(at).prefetch_related(
        Prefetch("memberships", held(Membership.objects, at), to_attr="held")
    )
    return render(request, "people/people.html", {"page": paged(request, rows)})


def person(request, slug):
    at = timezone.now()
    merged = Person.objects.filter(slug=slug, merged_into__isnull=False).first()
    if merged:
        return moved(merged.merged_into, at, permanent=False)
    rows = Person.objects.public(at)
    person, former = found_or_former(request, rows, FormerPersonAddress, slug, at)
    if former:
        return former
    return render(request, "people/person.html", {
        "person": person,
        "names": person.names.public(at).exclude(text=person.name),
        "standings": evident_standings(person.memberships, at),
        "articles": paged(request, person.articles.public(at).naming(person, at)),
        "events": person.events.public(at).attended_by(person, at)[:PAGE],
        "quotations": person.quotations.public(at).direct().select_related("article")[:PAGE],
    })  # fmt: skip


def posts(request):
    rows = Post.objects.public(timezone.now()).select_related("organization")
    return render(request, "people/posts.html", {"page": paged(request, rows)})


def post(request, slug):
    at = timezone.now()
    post, former = found_or_former(request, Post.objects.public(at), FormerPostAddress, slug, at)
    if former:
        return former
    holders = evident_standings(post.memberships, at)
    return render(request, "people/post.html", {"post": post, "holders": holders})


def organization(request, slug):
    at = timezone.now()
    rows = Organization.objects.public(at)
    found, former = found_or_former(request, rows, FormerOrganizationAddress, slug, at)
    if former:
        return former
    return render(request, "people/organization.html", {
        "organization": found,
        "posts": found.posts.public(at),
        "parts": found.parts.public(at),
        "parent": rows.filter(pk=found.parent_id).first(),
    })  # fmt: skip


def tags(request):
    rows = Tag.objects.public(timezone.now())
    return render(request, "people/tags.html", {"page": paged(request, rows)})
