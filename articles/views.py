"""Readers' pages of articles and events."""

import datetime

from django.db.models import Exists, Min, OuterRef, Prefetch, Q
from django.db.models.functions import Coalesce, TruncMonth
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from articles.linking import linked_body
from articles.models import (
    Article,
    Correction,
    Event,
    FormerArticleAddress,
    FormerEventAddress,
    Verdict,
)
from articles.related import related
from people.former import found_or_former, gone, moved
from people.models import FormerTagAddress, Membership, Person, Tag
from people.views import held, paged, standings

PAGE = 25


def articles(request, year=None, month=None, day=None):
    rows = Article.objects.public(timezone.now())
    asked = {"year": year, "month": month, "day": day}
    rows = rows.filter(**{f"published_on__{part}": n for part, n in asked.items() if n})
    context = {"page": paged(request, rows, PAGE), **asked, "period": period(year, month, day)}
    context["periods"] = rows.dates("published_on", _finer(year, month), order="DESC")[:60]
    return render(request, "articles/articles.html", context)


def period(year, month, day):
    """Return the first day of a year, month or day, ``None`` for all; raise 404 for no date."""
    try:
        return datetime.date(year, month or 1, day or 1) if year is not None else None
    except ValueError as error:
        raise Http404 from error


def _finer(year, month):
    return "day" if month else "month" if year else "year"


def article(request, year, month, day, slug):
    at, on = timezone.now(), period(year, month, day)
    article = Article.objects.filter(published_on=on, slug=slug).select_related("source").first()
    if article is None:
        former = get_object_or_404(FormerArticleAddress.objects, day=on, slug=slug)
        return gone(request) if former.closed else moved(former.target, at)
    if not article.live(at):
        if article.withdrawn_at and article.first_public and not article.hidden:
            return gone(request, article.notice, article.withdrawn_at)
        raise Http404
    return render(request, "articles/article.html", told(article, at))


def told(article, at):
    """Return what the page of ``article`` shows at the moment ``at``."""
    here = Membership.objects.filter(
        attestations__findings__in=article.findings.confirmed()
    ).distinct()
    people = (
        Person.objects.public(at)
        .filter(mentions__in=article.mentions.public(at))
        .annotate(first=Min("mentions__start"))
        .order_by("first", "name")
        .prefetch_related(Prefetch("memberships", held(here, at), to_attr="held"))
    )
    return {
        "article": article,
        "body": linked_body(article, at),
        "people": [(person, standings(person.held, at, article.published_on)) for person in people],
        "events": article.events.public(at).order_by("pk"),
        "quotations": said(article.quotations.public(at).direct(), at),
        "tags": Tag.objects.public(at).filter(
            uses__in=article.tag_uses.filter(visible_from__lte=at)
        ),
        "evidence": evidence(article),
        "corrections": article.corrections.all(),
        "related": related(article, at),
    }


def said(quotations, at):
    """Return ``quotations`` with the speaker's page where readers may see it."""
    pages = Prefetch("person", Person.objects.public(at))
    return quotations.prefetch_related(pages)


def evidence(article):
    """Return the confirmed posts and events with their sentence that no editor has decided."""
    verdicts = Verdict.objects.filter(
        dispatch=OuterRef("dispatch"), target=OuterRef("target"), taken_back=None
    )
    shown = Q(attestation__membership__hidden_reason="", attestation__visible_from__isnull=False)
    shown &= Q(attestation__membership__person__visible_from__isnull=False)
    shown |= Q(event__visible_from__isnull=False)
    read = article.findings.confirmed().filter(shown).exclude(Exists(verdicts))
    return read.select_related("attestation__membership__post", "event")


def events(request, year=None, month=None):
    filed = Coalesce("date_first", "reported_on")
    rows = Event.objects.public(timezone.now()).annotate(filed=filed).order_by("-filed", "-pk")
    months = rows.order_by().values_list(TruncMonth("filed"), flat=True).distinct()
    on = period(year, month, 1)
    if on:
        rows = rows.filter(filed__year=year, filed__month=month)
    context = {"page": paged(request, rows, PAGE), "period": on}
    context["periods"] = sorted(months, reverse=True)[:60]
    return render(request, "articles/events.html", context)


def event(request, slug):
    at = timezone.now()
    event, former = found_or_former(request, Event.objects.public(at), FormerEventAddress, slug, at)
    if former:
        return former
    return render(request, "articles/event.html", {
        "event": event,
        "participations": event.participations.public(at).select_related("person", "organization"),
        "articles": event.articles.public(at),
        "evidence": event.findings.confirmed().filter(article__visible_from__lte=at),
    })  # fmt: skip


def corrections(request):
    rows = Correction.objects.public(timezone.now()).select_related("article")
    return render(request, "articles/corrections.html", {"page": paged(request, rows, PAGE)})


def feeds(request):
    return render(request, "articles/feeds.html")


def tag(request, slug):
    at = timezone.now()
    tag, former = found_or_former(request, Tag.objects.public(at), FormerTagAddress, slug, at)
    if former:
        return former
    rows = Article.objects.public(at).tagged(tag, at)
    return render(request, "articles/tag.html", {"tag": tag, "page": paged(request, rows, PAGE)})
