"""Events with a known day, as a calendar: all, or those of one organization."""

import datetime

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from icalendar import Calendar
from icalendar import Event as Entry

from articles.models import Event
from people.models import Organization

LATEST = 500


def calendar(request):
    at, slug = timezone.now(), request.GET.get("organization")
    rows = Event.objects.public(at).filter(date_first__isnull=False)
    if slug:
        there = get_object_or_404(Organization.objects.public(at), slug=slug)
        rows = rows.of_organization(there, at)
    found = Calendar()
    found.add("prodid", "-//Newsroom//Events//EN")
    found.add("version", "2.0")
    found.add("x-wr-calname", settings.SITE_NAME)
    for event in rows.order_by("-date_first", "-pk")[:LATEST]:
        found.add_component(_entry(event, request))
    return HttpResponse(found.to_ical(), content_type="text/calendar; charset=utf-8")


def _entry(event, request):
    entry = Entry()
    entry.add("uid", f"event-{event.pk}@{request.get_host()}")
    entry.add("dtstamp", event.created)
    entry.add("dtstart", event.date_first)
    entry.add("dtend", (event.end_last or event.date_last) + datetime.timedelta(days=1))
    entry.add("summary", event.title)
    entry.add("url", request.build_absolute_uri(event.get_absolute_url()))
    if event.place:
        entry.add("location", event.place)
    return entry
