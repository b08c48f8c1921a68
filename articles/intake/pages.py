"""The pages of the import at the desk: bring in, look at, refuse lines, create, try again."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path

from articles.closed import without_killed
from articles.decisions import MAY_DECIDE
from articles.importing.reading import MAX_BYTES, MAX_CHARACTERS
from articles.intake.creating import (
    Moved,
    bring_again,
    bring_in,
    create,
    date_delivery,
    drop,
    refuse_line,
)
from articles.intake.deliveries import MOST_FILES, with_bytes
from articles.intake.rehearsal import HERE
from articles.models import Article, Conflict, Delivery, ImportRun
from people.asking import wants_json
from people.numbers import number_in

MAY_IMPORT, MAY_LOOK = "articles.import_dispatch", "articles.view_importrun"
PAGE = 30  # runs
DAY = forms.DateField(required=False, input_formats=["%Y-%m-%d"])
WAYS = ("dispatch__article", "dispatch__conflict__article")
CREATED = Delivery.State.CREATED
ACTS = {
    "created": "Create as a draft",
    "updated": "Update the article",
    "conflict": "Open both texts, side by side",
}


class Intake:
    """Texts on their way in, run by run."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        acts = [("line", self.line), ("create", self.create), ("drop", self.drop)]
        acts += [("again", self.again), ("day", self.day)]
        view = self.site.admin_view
        return [
            path("import/", view(self.front), name="intake"),
            path("import/<int:run>/", view(self.show), name="intake-run"),
            *(
                path(f"import/<int:run>/{name}/", view(posted(act)), name=f"intake-{name}")
                for name, act in acts
            ),
        ]

    def front(self, request):
        """Show the form and the runs, or take what was pasted, chosen or dropped."""
        may_import = request.user.has_perm(MAY_IMPORT)
        if not request.user.has_perm(MAY_LOOK) or (request.method == "POST" and not may_import):
            raise PermissionDenied
        texts = _texts(request) if request.method == "POST" else []
        if texts:
            run = bring_in(request.user, texts)
            self._log(request, run, "Brought in.")
            return redirect("admin:intake-run", run.pk)
        if request.method == "POST":
            messages.error(request, "Nothing came: paste a text or choose a file.")
        before = number_in(request.GET.get("before"))
        runs = ImportRun.objects.select_related("by")
        rows = list((runs.filter(pk__lt=before) if before else runs)[: PAGE + 1])
        context = self.site.each_context(request) | {
            "title": "Import dispatches",
            "may_import": may_import,
            "most_files": MOST_FILES,
            "most_bytes": MAX_BYTES,
            "most_characters": f"{MAX_CHARACTERS:,}",
            "runs": rows[:PAGE],
            "following": rows[PAGE - 1].pk if len(rows) > PAGE else None,
            "conflicts": without_killed(request.user, Conflict.objects.open(), "article").count(),
        }
        return TemplateResponse(request, "admin/intake/front.html", context)

    def show(self, request, run):
        """Show what a run would do, or did."""
        if not request.user.has_perm(MAY_LOOK):
            raise PermissionDenied
        run = get_object_or_404(ImportRun.objects.select_related("by"), pk=run)
        rows = run.deliveries.defer("raw").select_related("dispatch__article", "dispatch__conflict")
        rows = list(without_killed(request.user, rows, *WAYS))
        rows = _open_to(request.user, rows)
        waits = [one for one in rows if one.state == Delivery.State.WAITS]
        may_import = request.user.has_perm(MAY_IMPORT)
        context = self.site.each_context(request) | {
            "title": f"Import: {len(waits)} to look at" if waits else str(run),
            "run": run,
            "waits": [shown(one) for one in waits],
            "done": [one for one in rows if one.state != Delivery.State.WAITS],
            "act": _act(waits),
            "may_import": may_import,
            "may_refuse": may_import and request.user.has_perm(MAY_DECIDE),
            "may_try": may_import and with_bytes(run).exists(),
            "lost": _not_kept(run, rows),
        }
        return TemplateResponse(request, "admin/intake/run.html", context)

    def line(self, request, run):
        """Refuse one line, or take that back. A script that asks for JSON is told what holds."""
        if not request.user.has_perm(MAY_DECIDE):
            raise PermissionDenied
        found = self._chosen(request, run)
        if len(found) != 1:
            raise Http404
        [delivery] = found
        asked = request.GET.dict() | request.POST.dict()
        key = asked.get("line", "")[:20]
        delivery = refuse_line(delivery, key, asked.get("refuse") != "no")
        if wants_json(request):
            return JsonResponse({"refused": delivery.refused})
        address = redirect("admin:intake-run", run)
        address["Location"] += f"#line-{delivery.pk}-{key}"
        return address

    def day(self, request, run):
        """Let a text that has no date be of the day that was typed."""
        found = self._chosen(request, run)
        if len(found) != 1 or not found[0].preview.get("undated"):
            raise Http404
        [delivery] = found
        typed = request.POST.get("day", "").strip()
        try:
            day = DAY.clean(typed)
        except ValidationError:
            messages.error(request, f"“{typed[:40]}” is no day. Write it as 2022-05-10.")
            return redirect("admin:intake-run", run)
        date_delivery(delivery, day)
        self._log(request, delivery.run, f"Dated {delivery}: {day or 'no day'}.")
        return redirect("admin:intake-run", run)

    def create(self, request, run):
        """File what waits as drafts, and lead to the review."""
        row = get_object_or_404(ImportRun, pk=run)
        try:
            made = create(row, request.user, self._chosen(request, run))
        except Moved:
            messages.warning(
                request,
                "What is known has changed since this page was made. This is what would happen "
                "now; what you refused stays refused. Look again, then create.",
            )
            return redirect("admin:intake-run", run)
        self._log(request, row, f"Created {sum(one.state == CREATED for one in made)}.")
        return self._landing(request, row, made)

    def _landing(self, request, run, made):
        done = run.deliveries.filter(state=CREATED).select_related(
            "dispatch__article", "dispatch__conflict"
        )
        one = done.first() if run.deliveries.count() == 1 else None
        if one and one.outcome == "conflict":
            return redirect("admin:intake-conflict", one.dispatch.conflict.pk)
        if made and one and hasattr(one.dispatch, "article"):
            messages.success(request, f"“{one.dispatch.article}” is a draft. Now check it.")
            return redirect("admin:review", one.dispatch_id)
        if made:
            number = sum(one.state == CREATED for one in made)
            messages.success(request, f"{number} of {len(made)} filed.")
        return redirect("admin:intake-run", run.pk)

    def drop(self, request, run):
        """Let go of what waits."""
        rows = self._chosen(request, run)
        drop(get_object_or_404(ImportRun, pk=run), rows)
        messages.success(request, f"{len(rows)} dropped: nothing of it was stored.")
        return redirect("admin:intake-run", run)

    def again(self, request, run):
        """Bring in anew what a run refused."""
        row = bring_again(get_object_or_404(ImportRun, pk=run), request.user)
        return redirect("admin:intake-run", row.pk)

    def _chosen(self, request, run):
        """Return the deliveries of a run that wait: the one that was named, or all."""
        rows = Delivery.objects.filter(run=get_object_or_404(ImportRun, pk=run))
        wanted = request.POST.get("delivery", request.GET.get("delivery"))
        rows = rows.filter(state=Delivery.State.WAITS).defer("raw")
        if wanted is None:
            return list(rows)
        return [get_object_or_404(rows, pk=number_in(wanted))]

    def _log(self, request, run, said):
        self.site.get_model_admin(ImportRun).log_change(request, run, said)


def posted(act):
    """Return the view of ``act``, for POST and for those who may import."""

    def view(request, run):
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not request.user.has_perm(MAY_IMPORT):
            raise PermissionDenied
        return act(request, run)

    return view


def _texts(request):
    """Return (name, bytes) of what was pasted and of each file; ``None`` for too many bytes."""
    pasted = "\n".join(request.POST.get("text", "").splitlines()).strip("\n")
    texts = [(request.POST.get("name", ""), f"{pasted}\n".encode())] if pasted.strip() else []
    for number, one in enumerate(request.FILES.getlist("files"), len(texts)):
        fits = one.size <= MAX_BYTES and number < MOST_FILES
        texts.append((one.name, one.read() if fits else None))
    return texts


def shown(delivery):
    """Return a waiting delivery with its lines, each with whether it was refused."""
    lines = delivery.preview.get("lines", [])
    for one in lines:
        one["refused"] = one["key"] in delivery.refused
        one["asked"] = one["sort"] not in ("refused before",)
    counts = {}
    for one in lines:
        counts[one["sort"]] = counts.get(one["sort"], 0) + 1
    return {
        "delivery": delivery,
        "preview": delivery.preview,
        "lines": lines,
        "counts": counts,
        "here": delivery.preview.get("outcome") in HERE,
    }


def _act(waits):
    """Say in words what the main button does to all that ``waits``, or return nothing."""
    outcomes = {one.preview.get("outcome") for one in waits}
    if not outcomes - set(HERE):
        return ""
    if len(waits) == 1:
        return ACTS.get(*outcomes, "Take it in")
    if outcomes == {"created"}:
        return f"Create {len(waits)} as drafts"
    return f"Take in {len(waits)}"


def _open_to(user, deliveries):
    """Return those of ``deliveries`` whose preview tells of no killed article."""
    about = {one.pk: (one.preview.get("article") or {}).get("pk") for one in deliveries}
    named = Article.objects.filter(pk__in=filter(None, about.values()))
    seen = set(without_killed(user, named, "").values_list("pk", flat=True))
    return [one for one in deliveries if not about[one.pk] or about[one.pk] in seen]


def _not_kept(run, deliveries):
    """Return the refusals of ``run`` of which the bytes were not kept."""
    kept = {one.name for one in deliveries}
    return [one for one in run.refused if one["file"] not in kept]
