"""From one editor to the next: what happened since an hour, and a note on top of the desk."""

from dataclasses import dataclass
from datetime import timedelta

from django import forms
from django.contrib import messages
from django.contrib.admin import site
from django.contrib.admin.models import LogEntry
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles.closed import without_killed
from articles.decisions import MAY_DECIDE
from articles.first_shown import shown_since
from articles.models import Article, Correction, Event, ImportRun, Mention, Quotation
from articles.review.complaints import open_reports
from articles.work import overdue
from newsroom.models import HandOver

AHEAD = timedelta(hours=12)
SHIFTS = (0, 6, 14, 22)  # hours of the house at which a shift may begin
LONGEST = timedelta(days=7)
EACH = 50  # rows of a part
SINCE = "%Y-%m-%dT%H:%M"
HIDDEN = "Hidden from readers"


@dataclass(frozen=True)
class Part:
    """A part of the page: (words, address, moment) of each row, and what an empty one says."""

    name: str
    rows: list
    none: str

    @property
    def shown(self):
        return self.rows[:EACH]

    @property
    def number(self):
        return f"more than {EACH}" if len(self.rows) > EACH else len(self.rows)


class NoteForm(forms.ModelForm):
    class Meta:
        model = HandOver
        fields = ["words"]


class HandingOver:
    """The page, the note and its taking."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        view = self.site.admin_view
        return [
            path("hand-over/", view(self.page), name="hand-over"),
            path("hand-over/<int:pk>/taken/", view(self.take), name="hand-over-taken"),
        ]

    def page(self, request):
        """Show what happened since the hour of ``?since=``; on POST leave a note."""
        if not request.user.has_perm(MAY_DECIDE):
            raise PermissionDenied
        now, form = timezone.now(), NoteForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            form.instance.by = request.user
            form.save()
            messages.success(request, "The note stands on top of the desk until it is taken.")
            return redirect("admin:index")
        since, wrong = since_of(request.GET.get("since", ""), now)
        if wrong:
            messages.error(request, wrong)
        context = self.site.each_context(request) | {
            "title": "Hand over",
            "form": form,
            "since": since,
            "since_value": timezone.localtime(since).strftime(SINCE),
            "shifts": [(one, one.strftime(SINCE)) for one in shifts(now)],
            "parts": parts(request, since, now),
        }
        return TemplateResponse(request, "admin/hand_over.html", context)

    def take(self, request, pk):
        """Take a note: it leaves the first page of the desk."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not request.user.has_perm(MAY_DECIDE):
            raise PermissionDenied
        note = get_object_or_404(HandOver, pk=pk)
        taken = HandOver.objects.open().filter(pk=pk)
        if not taken.update(taken_by=request.user, taken_at=timezone.now()):
            note.refresh_from_db()
            messages.info(request, f"{note.taken_by or 'Somebody'} took it before.")
        return redirect("admin:index")


def notes_for(user):
    """Return the notes that wait to be taken by ``user``, the newest first."""
    return HandOver.objects.open().select_related("by") if user.has_perm(MAY_DECIDE) else []


def shifts(now):
    """Return the hours of today and yesterday at which a shift began, the latest first."""
    local = timezone.localtime(now).replace(minute=0, second=0, microsecond=0)
    hours = [local - timedelta(hours=back) for back in range(25)]
    return [one for one in hours if one.hour in SHIFTS and one <= now][:4]


def since_of(words, now):
    """Return (the moment that ``words`` name, what is wrong with them).

    Without any it is that of the last note, or the last shift, at most a week back.
    """
    last = HandOver.objects.values_list("at", flat=True).first() or shifts(now)[0]
    asked = forms.DateTimeField(required=False, input_formats=[SINCE])
    try:
        since = asked.clean(words) or last
    except forms.ValidationError as error:
        return max(last, now - LONGEST), " ".join(error.messages)
    return max(min(since, now), now - LONGEST), ""


def parts(request, since, now):
    """Return the ``Part`` list of what happened from ``since`` to ``now`` and what comes."""
    shown = Article.objects.only("headline", "visible_from", "withdrawn_at", "publish_at")
    shown = without_killed(request.user, shown, "")
    came = shown_since(shown, since, now)
    soon = shown.filter(visible_from__gt=now, visible_from__lte=now + AHEAD)
    gone = shown.filter(withdrawn_at__gte=since).order_by("withdrawn_at")
    return [
        Part("Published", _articles(came, "shown_at"), "Nothing was published."),
        Part("Corrected", _corrections(request, since), "Nothing was corrected."),
        Part("Withdrawn", _articles(gone, "withdrawn_at"), "Nothing was withdrawn."),
        Part("Hidden", _hidden(request, since), "Nothing was hidden from readers."),
        Part(
            "Failed", _failed(shown, request.user, since, now), "Nothing failed, nothing is late."
        ),
        Part(
            "The next 12 hours",
            _articles(soon.order_by("visible_from"), "visible_from"),
            "Nothing is scheduled.",
        ),
        Part("Open reports", _reports(request.user), "No reader waits for an answer."),
    ]


def _address(kind, key):
    return f"admin:articles_{kind}_change", key


def _articles(rows, moment):
    return [
        (one.headline, *_address("article", one.pk), getattr(one, moment))
        for one in rows[: EACH + 1]
    ]


def _corrections(request, since):
    rows = Correction.objects.filter(at__gte=since).select_related("article").order_by("at")
    rows = without_killed(request.user, rows, "article")
    return [
        (
            f"{one.article.headline}: {one.wrong} {one.right}",
            *_address("article", one.article_id),
            one.at,
        )
        for one in rows[: EACH + 1]
    ]


def _hidden(request, since):
    """Return what was hidden since, as the desk's own log tells it."""
    rows = LogEntry.objects.filter(action_time__gte=since, change_message__contains=HIDDEN)
    rows = list(rows.select_related("content_type").order_by("action_time")[: EACH + 1])
    closed = _closed(request, rows)
    return [
        (
            one.object_repr,
            f"admin:{one.content_type.app_label}_{one.content_type.model}_change",
            one.object_id,
            one.action_time,
        )
        for one in rows
        if (one.content_type.model, one.object_id) not in closed
    ]


def _closed(request, rows):
    """Return (model, key) of those log entries ``rows`` that are about what was killed."""
    closed = set()
    for model in (Article, Event, Quotation, Mention):
        name = model._meta.model_name
        keys = {one.object_id for one in rows if one.content_type.model == name}
        if keys:
            desk = site.get_model_admin(model)
            seen = desk.open_rows(request.user, model.objects.filter(pk__in=keys))
            closed |= {
                (name, key) for key in keys - set(map(str, seen.values_list("pk", flat=True)))
            }
    return closed


def _failed(shown, user, since, now):
    late = overdue(shown, user, now).order_by("publish_at")
    runs = ImportRun.objects.refusing().filter(started__gte=since).order_by("started")
    told = [
        (f"{len(one.refused)} refused by the import", "admin:intake-run", one.pk, one.started)
        for one in runs[: EACH + 1]
    ]
    return _articles(late, "publish_at") + told


def _reports(user):
    rows = open_reports(user).order_by("at")
    return [(str(one), *_address("report", one.pk), one.at) for one in rows[: EACH + 1]]
