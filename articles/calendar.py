"""Events with a known day, as a calendar: all, or those of one organization."""

import datetime

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from icalendar import Calendar
from icalendar import Event as Entry

from articles.models import Event
from articles.models.articles import house_zone
from people.models import Organization

LATEST = 500
STATUS = {"planned": "TENTATIVE", "postponed": "TENTATIVE", "cancelled": "CANCELLED"}


def calendar(request):
    at, slug = timezone.now(), request.GET.get("organization")
    rows = Event.objects.public(at).filter(date_first__isnull=False)
    if slug:
        there = get_object_or_404(Organization.objects.public(at), slug=slug)
        rows = rows.of_organization(there, at)
    rows = rows.order_by("-date_first", "-pk")[:LATEST]
    return calendar_of([entry_of(one, request) for one in rows], settings.SITE_NAME)


def calendar_of(entries, name):
    """Answer ``entries`` as a calendar that is called ``name``."""
    found = Calendar()
    found.add("prodid", "-//Newsroom//Events//EN")
    found.add("version", "2.0")
    found.add("x-wr-calname", name)
    for one in entries:
        found.add_component(one)
    return HttpResponse(found.to_ical(), content_type="text/calendar; charset=utf-8")


def _moment(event):
    """Return when ``event`` begins in UTC, ``None`` where the hour is not known."""
    if not event.time or event.date_first != event.date_last:
        return None
    begins = datetime.datetime.combine(event.date_first, event.time, house_zone())
    return begins.astimezone(datetime.UTC)


def entry_of(event, request):
    """Return ``event`` as an entry of a calendar."""
    entry = Entry()
    entry.add("uid", f"event-{event.pk}@{request.get_host()}")
    entry.add("dtstamp", event.created)
    begins = _moment(event)
    entry.add("dtstart", begins or event.date_first)
    if not begins:
        entry.add("dtend", (event.end_last or event.date_last) + datetime.timedelta(days=1))
    entry.add("status", STATUS.get(event.stage, "CONFIRMED"))
    entry.add("summary", event.title)
    entry.add("url", request.build_absolute_uri(event.get_absolute_url()))
    if event.place:
        entry.add("location", event.place)
    return entry
