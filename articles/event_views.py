"""Readers' pages of events: the list, the months and the page of one."""

import calendar as months

from django.db.models import DateField, Q
from django.db.models.functions import TruncMonth
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateformat import format as in_form
from django.utils.translation import gettext as _

from articles.models import Event, FormerEventAddress, Quotation
from articles.structured import event_data
from articles.telling import said
from articles.views import period
from people.asking import one_of
from people.called import called
from people.former import found_or_former
from people.models import Membership
from people.paging import Keyset
from people.standing import standings_on
from people.structured import json_ld

PAGE, FEW = 25, 4
SHOWN = ("", "coming")


def events(request, year=None, month=None):
    at = timezone.now()
    rows, on = Event.objects.public(at).filed(), period(year, month, 1)
    show = one_of(request, "show", SHOWN)
    named = in_form(on, "F Y") if on else ""
    listed = rows.coming(at.date())[: 4 * PAGE] if show else None
    if on:
        listed = rows.filter(filed__year=year, filed__month=month).order_by("filed", "pk")
        listed = list(listed[: 40 * PAGE])
    return render(request, "articles/events.html", {
        "page": _latest(request, rows, at) if listed is None else listed,
        "paged": listed is None,
        "period": on,
        "weeks": weeks(on, listed) if on else [],
        "periods": sorted(_months(rows), reverse=True)[:60],
        "show": show,
        "title": _title(named, show),
        "about": _("%(title)s: who was there, and who says so.") % {"title": _title(named, show)},
    })  # fmt: skip


def _latest(request, rows, at):
    """Return the page of what happened, or was to happen, up to the day of ``at``."""
    passed = rows.filter(filed__lte=at.date())
    return Keyset(request, passed, "-filed", DateField(), PAGE)


def _title(named, show):
    if named:
        return _("Events of %(time)s") % {"time": named}
    return _("Coming events") if show else _("Events")


def _months(rows):
    return rows.order_by().values_list(TruncMonth("filed"), flat=True).distinct()


def weeks(on, rows):
    """Return the weeks of the month of ``on``: (day, whether in the month, events) of each day."""
    days = {}
    for row in rows:
        days.setdefault(row.filed, []).append(row)
    whole = months.Calendar().monthdatescalendar(on.year, on.month)
    return [[(day, day.month == on.month, days.get(day, [])) for day in week] for week in whole]


def event(request, slug):
    at = timezone.now()
    rows = Event.objects.public(at).filed()
    event, former = found_or_former(request, rows, FormerEventAddress, slug, at)
    if former:
        return former
    who = event.participations.public(at).select_related("person", "organization")
    who = list(who.annotate(called=called("person", event.filed)))
    for one in who:
        if one.person:
            one.person.called = one.called
    people = [one.person_id for one in who if one.person_id]
    near = rows.filter(participations__person__in=people).exclude(pk=event.pk).distinct()
    before = Q(filed__lt=event.filed) | Q(filed=event.filed, pk__lt=event.pk)
    articles = event.articles.public(at).one_a_story(at).listed()
    words = Quotation.objects.public(at).filter(article__in=articles, person__in=people)
    who = with_offices(who, event.filed, at)
    origin = f"{request.scheme}://{request.get_host()}"
    return render(request, "articles/event.html", {
        "event": event,
        "who": who,
        "ahead": bool(event.date_first and event.date_first > at.date()),
        "data": json_ld(event_data(event, who, origin)),
        "articles": articles[:PAGE],
        "evidence": event.findings.evident(at),
        "quotations": said(words[:PAGE], at),
        "before": near.filter(before).order_by("-filed", "-pk")[:FEW],
        "after": near.exclude(before).order_by("filed", "pk")[:FEW],
        "title": str(event),
        "about": _("%(event)s: when and where, who took part, what was said.")
        % {"event": event},
    })  # fmt: skip


def with_offices(participations, day, at):
    """Return (participation, standings) of each: the offices held on ``day``, two at most."""
    held, people = {}, [one.person_id for one in participations if one.person_id]
    for row in standings_on(Membership.objects.filter(person__in=people), at, day):
        if row[1] not in ("former", "unknown"):
            held.setdefault(row[0].person_id, []).append(row)
    return [(one, held.get(one.person_id, [])[:2]) for one in participations]
