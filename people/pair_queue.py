"""The queue of likely duplicates, and the address that takes what is decided on a pair."""

import uuid
from functools import partial

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from people.asking import wants_json
from people.duplicates import Duplicate
from people.faces import in_order, side_by_side
from people.mergeable_admin import MergeableAdmin
from people.numbers import number_in

PAGE = 10
UNSURE = "unsure"
HISTORY = 20
LONGEST_KEY = 64


class PairQueue:
    """Pairs of each kind that can be merged, ten at a time."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        views = [("", self.show, "pairs"), ("act/", self.act, "pairs-act")]
        return [
            path(f"pairs/<slug:kind>/{end}", self.site.admin_view(view), name=name)
            for end, view, name in views
        ]

    def kinds(self):
        """Return the admin pages of what can be merged, by the model's name."""
        desks = self.site._registry.values()
        return {one.opts.model_name: one for one in desks if isinstance(one, MergeableAdmin)}

    def _desk(self, kind):
        if kind not in self.kinds():
            raise Http404
        return self.kinds()[kind]

    def show(self, request, kind):
        desk = self._desk(kind)
        if not desk.has_view_permission(request):
            raise PermissionDenied
        lists, asked = lists_of(desk), request.GET.get("list", "")
        asked = asked if asked in lists else ""
        pairs = open_pairs(request.user, desk, lists[asked][1](PAGE))
        context = self.site.each_context(request) | {
            "title": f"Likely one: {desk.opts.verbose_name_plural}",
            "kind": kind,
            "kinds": [
                (name, one.opts.verbose_name_plural, name == kind)
                for name, one in self.kinds().items()
                if one.has_view_permission(request)
            ],
            "cards": _cards(desk, pairs),
            "lists": [(name, words, name == asked) for name, (words, _) in lists.items()],
            "aside": asked == UNSURE,
            "history": _history(request, desk),
            "conflicts": _named(request, desk, desk.model.objects.pairs().conflicts()),
            "may_change": desk.has_change_permission(request),
            "page_key": uuid.uuid4().hex,
        }
        return TemplateResponse(request, "admin/pairs/queue.html", context)

    def act(self, request, kind):
        """Take one verdict; a script that asks for JSON is told what came of it."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        desk = self._desk(kind)
        if not desk.has_change_permission(request):
            raise PermissionDenied
        try:
            said, error = self._taken(request, desk), ""
        except ValueError as refusal:
            said, error = "", str(refusal)
        if wants_json(request):
            return JsonResponse({"error": error, "said": said}, status=409 if error else 200)
        (messages.error if error else messages.success)(request, error or said)
        return redirect("admin:pairs", kind)

    @transaction.atomic
    def _taken(self, request, desk):
        asked = request.GET.dict() | request.POST.dict()
        key, verdicts = asked.get("key", "")[:LONGEST_KEY], desk.model.objects.pair_verdicts()
        if asked.get("verb") == "undo":
            return _undone(request, desk, _verdict(verdicts, asked.get("of", "")))
        if asked.get("verb") not in VERBS:
            raise ValueError("That is no verb of the queue.")
        if key and verdicts.filter(key=key).exists():
            return "Done before."
        one, other = (_row(desk, asked.get(name, "")) for name in ("one", "other"))
        if not all(desk.has_change_permission(request, row) for row in (one, other)):
            raise PermissionDenied
        if asked.get("keep") == asked.get("other"):
            one, other = other, one
        return VERBS[asked["verb"]](request, desk, one, other, key)


def _same(request, desk, winner, loser, key):
    if winner == loser:
        return f"{winner} is one already."
    desk.merge_into(request, winner, loser, key)
    return f"{loser} is now {winner}."


def _different(request, desk, one, other, key):
    desk.model.objects.not_same_as(one, other, request.user, key)
    _log(request, desk, one, other, "Not the same as")
    return f"{one} and {other}: two."


def _cannot_tell(request, desk, one, other, key):
    desk.model.objects.unsure_about(one, other, request.user, key)
    _log(request, desk, one, other, "Cannot be told yet from")
    return f"{one} and {other}: put aside."


VERBS = {"same": _same, "different": _different, "unsure": _cannot_tell}


def _log(request, desk, one, other, said):
    desk.log_change(request, one, f"{said} {other}.")
    desk.log_change(request, other, f"{said} {one}.")


def _verdict(verdicts, of):
    """Return the verdict of the press ``of``, or of that number after ``#``."""
    if of.startswith("#"):
        return get_object_or_404(verdicts, pk=number_in(of[1:]))
    return get_object_or_404(verdicts.exclude(key=""), key=of)


def _undone(request, desk, verdict):
    if verdict.taken_back:
        return "Taken back before."
    left = desk.take_back(request, verdict)
    return "Taken back." + (f" Changed since and left alone: {len(left)}." if left else "")


def _row(desk, uid):
    """Return the row with that permanent key, or the one that it was merged into."""
    rows = desk.model.objects.select_related("merged_into")
    try:
        row = get_object_or_404(rows, uid=uid)
    except ValidationError as error:
        raise Http404 from error
    return row.merged_into or row


def lists_of(desk):
    """Return (words, what gives at most so many ``Duplicate``) of the lists of ``desk``, by name.

    The first, without a name, holds all that is likely and undecided.
    """
    own = {name: (words, getattr(desk.model.objects, how)) for name, words, how in desk.pair_lists}
    likely, unsure = desk.model.objects.likely_duplicates, partial(_unsure, desk)
    return {"": ("To decide", likely), **own, UNSURE: ("Put aside", unsure)}


def _unsure(desk, limit):
    rows = desk.model.objects.pair_verdicts().standing().filter(same=None)
    rows = list(rows.select_related("by")[:limit])
    known = _by_uid(desk.model.objects.all(), rows)
    return [
        Duplicate(known[row.one], known[row.other], f"{row.by} could not tell on {row.at:%Y-%m-%d}")
        for row in rows
        if row.one in known and row.other in known
    ]


def open_pairs(user, desk, pairs):
    """Return those of the ``Duplicate`` ``pairs`` of which ``user`` may know both rows."""
    rows = desk.model.objects.filter(
        pk__in={row.pk for one in pairs for row in (one.one, one.other)}
    )
    known = desk.open_rows(user, rows)
    if known is rows:
        return pairs
    known = set(known.values_list("pk", flat=True))
    return [pair for pair in pairs if {pair.one.pk, pair.other.pk} <= known]


def _by_uid(rows, verdicts):
    wanted = {uid for row in verdicts for uid in (row.one, row.other)}
    return {row.uid: row for row in rows.filter(uid__in=wanted)}


def _cards(desk, pairs):
    faces = desk.faces({row.pk for pair in pairs for row in (pair.one, pair.other)})
    cards = []
    for pair in pairs:
        first, second = in_order(faces[pair.one.pk], faces[pair.other.pk])
        lines = side_by_side(first, second)
        name = f"{desk.opts.app_label}_{desk.opts.model_name}_merge"
        plan = reverse(f"admin:{name}", args=[first.row.pk, second.row.pk])
        cards.append(
            {"one": first, "other": second, "lines": lines, "plan": plan}
            | {"reason": pair.reason, "shared": pair.shared}
        )
    return cards


def _history(request, desk):
    rows = desk.model.objects.pair_verdicts().select_related("by")[:HISTORY]
    return _named(request, desk, list(rows))


def _named(request, desk, verdicts):
    """Return (verdict, one, other) of the ``verdicts`` whose rows are there for the user."""
    known = _by_uid(desk.open_rows(request.user, desk.model.objects.all()), verdicts)
    return [
        (row, known[row.one], known[row.other])
        for row in verdicts
        if row.one in known and row.other in known
    ]
