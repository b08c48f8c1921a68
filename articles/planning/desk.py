"""The calendar of the desk: what was, what comes, who covers it; and pasted programmes."""

import calendar
import datetime
from collections import Counter

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.dateparse import parse_date

from articles import visibility
from articles.calendar import calendar_of, entry_of
from articles.closed import leaving_out_killed
from articles.models import Assignment, Coverage, Event
from articles.models.planning import coverage_of, staff
from articles.planning.making import people_named, plan, planned_already
from articles.planning.programme import Item, read_programme
from people.numbers import number_in

MAY_LOOK, MAY_PLAN = "articles.view_event", "articles.change_event"
YEARS = range(1900, 2200)
MOST = 300  # events of a month
STAGES = ("planned", "postponed", "cancelled")


class Planning:
    """The month, the acts on one event, the programme, the calendar file."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        return [
            path("planning/", self._view(self.month, MAY_LOOK), name="planning"),
            path("planning/calendar.ics", self._view(self.file, MAY_LOOK), name="planning-file"),
            path("planning/programme/", self._view(self.programme, MAY_PLAN), name="programme"),
            path("planning/<int:pk>/", self._view(self.act, MAY_PLAN), name="planning-act"),
        ]

    def _view(self, view, permission):
        def allowed(request, **kwargs):
            if not request.user.has_perm(permission):
                raise PermissionDenied
            return view(request, **kwargs)

        return self.site.admin_view(allowed)

    def _open(self, request, rows):
        return self.site.get_model_admin(Event).open_rows(request.user, rows)

    def month(self, request):
        """Show the events of the month of ``?month=2026-11``, today's without."""
        today = timezone.localdate()
        first = month_of(request.GET.get("month", ""), today)
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        rows = with_coverage(self._open(request, Event.objects.on_days(first, last)))
        rows = list(rows[: MOST + 1])
        show = request.GET.get("show", "")
        now = timezone.now()
        told = [(one, coverage_of(one, now)) for one in rows[:MOST]]
        if show == "uncovered":
            told = [(one, state) for one, state in told if gap(one, state, today)]
        context = self.site.each_context(request) | {
            "title": f"Events, {first:%B %Y}",
            "days": by_day(told, first, last, today, show != "uncovered"),
            "grid": grid_of(told, first),
            "first": first,
            "today": today,
            "now": now,
            "before": first - datetime.timedelta(days=1),
            "after": last + datetime.timedelta(days=1),
            "show": show,
            "more": len(rows) > MOST,
            "most": MOST,
            "staff": staff(),
            "stages": STAGES,
            "may_plan": request.user.has_perm(MAY_PLAN),
        }
        return TemplateResponse(request, "admin/planning/month.html", context)

    def act(self, request, pk):
        """Assign, take an assignment back, make public, or say that it is off or put off."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        event = get_object_or_404(self._open(request, Event.objects.standing()), pk=pk)
        act, _, key = request.POST.get("act", "").partition(":")
        said = ACTS.get(act, _nothing)(event, request, key)
        if said:
            self.site.get_model_admin(Event).log_change(request, event, said)
            messages.success(request, f"{event}: {said}")
        address = redirect("admin:planning")
        day = event.date_first or event.reported_on
        address["Location"] += f"?month={day:%Y-%m}#event-{event.pk}"
        return address

    def programme(self, request):
        """Read a pasted programme; once looked at, plan what is ticked."""
        day = parse_day(request.POST.get("day", "")) or timezone.localdate()
        if request.POST.get("act") == "plan":
            items = chosen(request.POST)
            made = plan(items, people_named([one.line for one in items])) if items else []
            messages.success(request, f"{len(made)} planned. Readers see nothing of it.")
            if made:
                first = min(one.date_first for one in made)
                return redirect(f"{reverse('admin:planning')}?month={first:%Y-%m}")
        text = request.POST.get("text", "")
        read = read_programme(text, day)
        known = planned_already(read.items)
        people = people_named([one.line for one in read.items])
        context = self.site.each_context(request) | {
            "title": "Paste a programme",
            "text": text,
            "day": day,
            "rows": [
                (number, one, (one.day, one.title) in known, present)
                for number, (one, present) in enumerate(zip(read.items, people, strict=True))
            ],
            "unread": read.unread,
            "kinds": Event.Kind.values,
            "looked": request.method == "POST",
        }
        return TemplateResponse(request, "admin/planning/programme.html", context)

    def file(self, request):
        """Answer the month as a calendar for the newsroom's own programs, with who covers it."""
        first = month_of(request.GET.get("month", ""), timezone.localdate())
        last = first + datetime.timedelta(days=92)
        rows = Event.objects.on_days(first, last).exclude(date_first=None)
        rows = with_coverage(self._open(request, rows))
        entries = [_entry(one, request) for one in rows[:MOST]]
        return calendar_of(entries, f"Newsroom, internal, from {first:%B %Y}")


def with_coverage(rows):
    """Return ``rows`` in the order of a calendar, with all that its page shows.

    What was killed covers nothing any more.
    """
    told = leaving_out_killed(Coverage.objects.select_related("article"), "article")
    rows = rows.standing().prefetch_related(
        "participations__person", "participations__organization", Prefetch("coverage", told)
    )
    rows = rows.prefetch_related("assignments__reporter")
    return rows.filed().order_by("filed", "time", "pk")


def month_of(words, today):
    """Return the first day of the month that ``words`` name (2026-11), else of today's."""
    named = parse_day(f"{words}-01")
    return named if named and named.year in YEARS else today.replace(day=1)


def parse_day(words):
    try:
        return parse_date(words)
    except ValueError:
        return None


def gap(event, state, today):
    """Tell whether nobody covers ``event``, which is still to come."""
    return event.open and event.stage != "cancelled" and not state and event.filed >= today


def by_day(told, first, last, today, whole=True):
    """Return (day, (event, coverage, whether a gap) of each), with an empty today if ``whole``."""
    days = {today: []} if whole and first <= today <= last else {}
    for event, state in told:
        day = min(max(event.filed, first), last)
        days.setdefault(day, []).append((event, state, gap(event, state, today)))
    return sorted(days.items())


def grid_of(told, first):
    """Return the weeks of the month of ``first``: (day, its number of events) of each day."""
    numbers = Counter(max(event.filed, first) for event, _ in told)
    weeks = calendar.Calendar().monthdatescalendar(first.year, first.month)
    return [[(day, numbers[day]) for day in week] for week in weeks]


def _nothing(event, request, key):
    return ""


def _assign(event, request, key):
    who = staff().filter(pk=number_in(request.POST.get("reporter", ""))).first()
    note = request.POST.get("note", "").strip()[:300]
    Assignment.objects.create(event=event, reporter=who, note=note, by=request.user)
    return f"{who or 'Somebody'} is to cover it."


def _unassign(event, request, key):
    gone = event.assignments.filter(pk=number_in(key)).first()
    if not gone:
        return ""
    gone.delete()
    return f"{gone.reporter or 'Somebody'} is no longer to cover it."


def _release(event, request, key):
    event.made_public = not event.made_public
    _written(event, "made_public")
    return "Readers see it now." if event.made_public else "Readers no longer see it."


def _stage(event, request, key):
    if key not in STAGES or not event.open:
        return ""
    event.stage = key
    _written(event, "stage")
    return f"It is {event.get_stage_display().lower()}."


def _written(event, field):
    Event.objects.filter(pk=event.pk).update(**{field: getattr(event, field)})
    visibility.refresh(events=[event.pk])


ACTS = {"assign": _assign, "unassign": _unassign, "release": _release, "stage": _stage}


def chosen(posted):
    """Return the ``Item`` of each ticked row of the looked-at programme."""
    items = []
    for number in posted.getlist("take"):
        told = {name: posted.get(f"{name}-{number}", "") for name in FIELDS}
        day, title = parse_day(told["day"]), told["title"].strip()[:250]
        if day and title and told["kind"] in Event.Kind.values:
            place, line = told["place"].strip()[:200], told["line"][:1000]
            items.append(Item(day, _clock(told["time"]), told["kind"], title, place, line))
    return items


FIELDS = ("day", "time", "kind", "title", "place", "line")


def _clock(words):
    try:
        return datetime.time.fromisoformat(words)
    except ValueError:
        return None


def _entry(event, request):
    entry = entry_of(event, request)
    names = [str(one.reporter or "somebody") for one in event.assignments.all()]
    entry["url"] = request.build_absolute_uri(
        reverse("admin:articles_event_change", args=[event.pk])
    )
    entry.add("description", f"Covered by {', '.join(names)}" if names else "Nobody covers it.")
    return entry
