"""Readers' pages of articles and tags."""

import datetime
from calendar import monthrange
from collections import Counter

from django.conf import settings
from django.db.models import Count, DateTimeField
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateformat import format as in_form
from django.utils.http import http_date
from django.utils.translation import gettext as _

from articles import telling
from articles.models import Article, Correction, Event, FormerArticleAddress
from articles.structured import article_data
from people.asking import month_asked
from people.former import found_or_former, gone, moved
from people.models import FormerTagAddress, Person, Tag
from people.paging import Keyset
from people.structured import crumbs, json_ld

PAGE = 25
ORDER = "-published_at", DateTimeField()
FEW, MONTHS = 12, 36  # rows, and the latest months, beside the articles of a tag


def articles(request, year=None, month=None, day=None):
    at = timezone.now()
    on = period(year, month, day)
    rows = Article.objects.public(at).one_a_story(at)
    rows = rows.filter(published_on__range=(on, last_of(on, month, day))) if on else rows
    named = _in_words(on, month, day)
    return render(request, "articles/articles.html", {
        "page": Keyset(request, rows.listed(), *ORDER, PAGE),
        "year": year,
        "month": month,
        "day": day,
        "period": on,
        "periods": [] if day else counted(rows, on, month),
        "title": _("Articles of %(time)s") % {"time": named} if named else _("Articles"),
        "about": _("All articles of %(time)s.") % {"time": named}
        if named
        else _("All articles, the latest first."),
    })  # fmt: skip


def last_of(on, month, day):
    """Return the last day of the year, the month or the day that begins ``on``."""
    if day:
        return on
    number = monthrange(on.year, month or 12)[1]
    return on.replace(month=month or 12, day=number)


def period(year, month, day):
    """Return the first day of a year, month or day, ``None`` for all; raise 404 for no date."""
    try:
        return datetime.date(year, month or 1, day or 1) if year is not None else None
    except ValueError as error:
        raise Http404 from error


def _in_words(on, month, day):
    if not on:
        return ""
    return in_form(on, "j E Y" if day else "F Y" if month else "Y")


def counted(rows, on, month):
    """Return (first day, number, share of the most in per cent) of the parts of a period.

    The parts of all are years, of a year months, of a month days.
    """
    numbers = _numbers(rows, lambda day: _part(day, on, month))
    most = max(numbers.values(), default=1)
    return [
        (first, numbers[first], round(100 * numbers[first] / most))
        for first in sorted(numbers, reverse=not on)
    ]


def _numbers(rows, part):
    """Return the number of ``rows`` by what ``part`` makes of their days."""
    numbers = Counter()
    for day, number in rows.order_by().values_list("published_on").annotate(number=Count("pk")):
        numbers[part(day)] += number
    return numbers


def _part(day, on, month):
    """Return the first day of the part of a period in which ``day`` lies."""
    if not on:
        return day.replace(month=1, day=1)
    return day if month else day.replace(day=1)


def article(request, year, month, day, slug):
    at, on = timezone.now(), period(year, month, day)
    rows = telling.with_extras(Article.objects.filter(published_on=on, slug=slug))
    article = rows.select_related("source").first()
    if article is None:
        former = get_object_or_404(FormerArticleAddress.objects, day=on, slug=slug)
        return gone(request) if former.closed else moved(former.target, at)
    if not article.live(at):
        if article.withdrawn_at and article.first_public and not article.hidden:
            return gone(request, article.notice, article.withdrawn_at)
        raise Http404
    return story(request, article, at)


def story(request, article, at, **context):
    """Return the page of ``article`` as readers see it at the moment ``at``.

    ``context`` stands in place of what is told.
    """
    told, on = telling.told(article, at) | context, article.published_on
    told["title"], told["about"] = article.headline, article.lead
    origin = f"{request.scheme}://{request.get_host()}"
    month = reverse("articles-month", args=[on.year, on.month])
    where = crumbs(origin, (_("Articles"), reverse("articles")), (in_form(on, "F Y"), month))
    told["card"] = origin + reverse("card", args=[on.year, on.month, on.day, article.slug])
    if "outsider" in told:
        _lead_through_link(told, origin)
    told["data"] = json_ld(article_data(told, origin, settings.SITE_NAME), where)
    response = render(request, "articles/article.html", told)
    response["Last-Modified"] = http_date(last_change(told).timestamp())
    return response


def _lead_through_link(told, origin):
    """Let photos and picture have addresses below the preview link: others answer nobody yet."""
    link = told["outsider"]
    for photo in told["photos"]:
        photo.token = link.token
    told["shared"] = origin + link.get_absolute_url()
    told["card"] = origin + reverse("preview-card", args=[link.token])


def last_change(told):
    """Return the moment of the last change to an article, to its facts or its corrections."""
    article = told["article"]
    decided = [one.decided for one in (*told["facts"], *told["speech"].values()) if one.decided]
    corrected = [one.at for one in told["corrections"]]
    over = [article.develops_until] if article.developing_since and not article.developing else []
    return max([article.changed, article.visible_from, *over, *decided, *corrected])


def corrections(request):
    rows = Correction.objects.public(timezone.now()).select_related("article")
    return render(request, "articles/corrections.html", {
        "page": Keyset(request, rows, "-at", DateTimeField(), PAGE),
        "title": _("Corrections"),
        "about": _("What was wrong in our articles, and what is right."),
    })  # fmt: skip


def feeds(request):
    about = _("Follow the newsroom, a person or a tag in a feed reader or a calendar.")
    return render(request, "articles/feeds.html", {"title": _("Feeds"), "about": about})


def tag(request, slug):
    at = timezone.now()
    tag, former = found_or_former(request, Tag.objects.public(at), FormerTagAddress, slug, at)
    if former:
        return former
    every, on = Article.objects.public(at).tagged(tag, at).one_a_story(at), month_asked(request)
    rows = every.filter(published_on__range=(on, last_of(on, on.month, None))) if on else every
    months = _numbers(every, lambda day: day.replace(day=1))
    there = {"articles__in": rows, "mentions__visible_from__seen_by": at}
    people = Person.objects.public(at).filter(**there).annotate(times=Count("articles"))
    return render(request, "articles/tag.html", {
        "tag": tag,
        "on": on,
        "months": sorted(months.items(), reverse=True)[:MONTHS],
        "page": Keyset(request, rows.listed(), *ORDER, PAGE),
        "people": people.order_by("-times", "name")[:FEW],
        "events": Event.objects.public(at).filter(articles__in=rows).distinct()[:FEW],
        "title": tag.name,
        "about": _("Articles, people and events about %(tag)s.") % {"tag": tag.name},
    })  # fmt: skip
