"""What the desk does with rows that may be one: plan, merge, tell apart, and part again."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from people.desk import DeskAdmin
from people.faces import Face, side_by_side
from people.numbers import number_in
from people.pairs import Contradicted, merge_of, take_back_pair
from people.plans import plan_of


class MergeableAdmin(DeskAdmin):
    """A page of rows with ``uid`` and ``merged_into``; ``faces`` says what is shown of them."""

    change_form_template = "admin/pairs/change_form.html"
    actions = ["merge", "keep_apart"]
    pair_lists = []  # (name, words, method of the objects) of lists beside all likely pairs

    def faces(self, keys):
        """Return the ``Face`` of each row of ``keys`` by key."""
        rows = self.model.objects.filter(pk__in=keys)
        return {row.pk: Face(row, {"Name": [str(row)]}) for row in rows}

    def clashes(self, winner, loser):
        """Return (words, what the winner says, what the loser says) beyond the fields."""
        return []

    def get_queryset(self, request):
        return super().get_queryset(request).standing()

    def get_urls(self):
        view, names = self.admin_site.admin_view, "{}_{}".format(*self._names())
        plan = path("<int:winner>/merge/<int:loser>/", view(self.plan_view), name=f"{names}_merge")
        undo = path("merges/<int:pk>/undo/", view(self.undo_view), name=f"{names}_unmerge")
        return [plan, undo, *super().get_urls()]

    def _get_obj_does_not_exist_redirect(self, request, opts, object_id):
        """Lead from a merged row to the one that it is now."""
        merged = self.model.objects.exclude(merged_into=None)
        merged = merged.filter(pk=number_in(object_id)).first()
        if merged is None or not self.open_to(request, merged.merged_into):
            return super()._get_obj_does_not_exist_redirect(request, opts, object_id)
        messages.info(request, f"{merged} was merged into this.")
        return redirect(self._address(merged.merged_into_id))

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj and not context.get("is_popup"):
            context["merges"] = obj.merges_won.filter(undone_at=None).select_related("loser", "by")
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def _address(self, key):
        return reverse("admin:{}_{}_change".format(*self._names()), args=[key])

    def plan_view(self, request, winner, loser):
        """Show what a merge would do; on POST do it."""
        rows = self.open_rows(request.user, self.model.objects.filter(merged_into=None))
        rows = rows.filter(pk__in=[winner, loser]).in_bulk()
        if len(rows) != 2:
            raise Http404
        winner, loser = rows[winner], rows[loser]
        if not all(self.has_change_permission(request, row) for row in (winner, loser)):
            raise PermissionDenied
        if request.method == "POST":
            return self._merged(request, winner, loser)
        faces = self.faces([winner.pk, loser.pk])
        plan = plan_of(winner, loser)
        plan.clashes += self.clashes(winner, loser)
        verdict = self.model.objects.pairs().apart(winner.uid, loser.uid)
        context = self.admin_site.each_context(request) | {
            "title": f"Merge {loser} into {winner}?",
            "plan": plan,
            "verdict": verdict,
            "opts": self.opts,
            "faces": (faces[winner.pk], faces[loser.pk]),
            "lines": side_by_side(faces[winner.pk], faces[loser.pk]),
            "swapped": reverse(
                "admin:{}_{}_merge".format(*self._names()), args=[loser.pk, winner.pk]
            ),
        }
        return TemplateResponse(request, "admin/pairs/plan.html", context)

    def _merged(self, request, winner, loser):
        try:
            self.merge_into(request, winner, loser)
        except ValueError as error:
            messages.error(request, str(error))
            return redirect("admin:pairs", self.opts.model_name)
        messages.success(request, f"{loser} is now {winner}; the old address leads there.")
        return redirect(self._address(winner.pk))

    @transaction.atomic
    def merge_into(self, request, winner, loser, key=""):
        """Merge by an editor's word and bring readers' view in step; return the record.

        Raises ``ValueError`` where a verdict says that they are two, or one was merged before.
        """
        before = [self.touched(winner), self.touched(loser)]
        merge = self.model.objects.same_as(winner, loser, request.user, key)
        self._refresh(*before, self.touched(winner))
        self.log_change(request, winner, f"Merged {loser} into it.")
        return merge

    def _refresh(self, *touched):
        keys = {}
        for one in touched:
            for kind, found in one.items():
                keys.setdefault(kind, set()).update(found)
        self.admin_site.refresh(**keys)

    def undo_view(self, request, pk):
        """Take one merge back."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        merge = get_object_or_404(self.model._meta.get_field("merges_won").related_model, pk=pk)
        if not all(self.has_change_permission(request, row) for row in (merge.winner, merge.loser)):
            raise PermissionDenied
        try:
            left = self.unmerge(request, merge)
        except ValueError as error:
            messages.error(request, str(error))
            return redirect(self._address(merge.winner_id))
        messages.success(request, f"{merge.loser} and {merge.winner} are two again.")
        for entry in left:
            messages.warning(request, f"Changed since and left alone: {said_of(entry)}")
        return redirect(self._address(merge.loser_id))

    @transaction.atomic
    def unmerge(self, request, merge):
        """Take ``merge`` back and bring readers' view in step; return what was left alone.

        Raises ``ValueError`` where that cannot be.
        """
        before = self.touched(merge.winner)
        undone = merge.undo()
        self._refresh(before, self.touched(merge.winner), self.touched(merge.loser))
        self.admin_site.unmerge(merge)
        self.log_change(request, merge.winner, f"Parted from {merge.loser} again.")
        return undone.left

    @transaction.atomic
    def take_back(self, request, verdict):
        """Take a verdict on a pair back, with its merge; return what was left alone.

        Raises ``ValueError`` where that cannot be.
        """
        rows = self.model.objects.filter(uid__in=[verdict.one, verdict.other])
        if not all(self.has_change_permission(request, row) for row in rows):
            raise PermissionDenied
        merge = merge_of(verdict)
        if merge and not verdict.taken_back:
            return self.unmerge(request, merge)
        take_back_pair(verdict)
        return []

    @admin.action(description="Merge two that are one", permissions=["change"])
    def merge(self, request, queryset):
        """Show the plan of a merge of two rows: the better known one stays."""
        pair = self._two(request, queryset, "merge")
        if not pair:
            return None
        faces = self.faces([one.pk for one in pair])
        first, second = sorted(faces.values(), key=lambda face: (-face.weight, face.row.pk))
        name = "admin:{}_{}_merge".format(*self._names())
        return redirect(name, first.row.pk, second.row.pk)

    @admin.action(description="Keep two apart: not the same", permissions=["change"])
    def keep_apart(self, request, queryset):
        """Remember for ever that two rows are not one."""
        pair = self._two(request, queryset, "keep apart")
        if not pair:
            return
        try:
            self.model.objects.not_same_as(*pair, request.user)
        except Contradicted as error:
            messages.error(request, str(error))
            return
        for one, other in (pair, pair[::-1]):
            self.log_change(request, one, f"Not the same as {other}.")
        messages.success(request, f"{pair[0]} and {pair[1]} will not be asked about again.")

    def _two(self, request, queryset, verb):
        pair = list(queryset)
        if len(pair) != 2:
            messages.error(request, f"Choose exactly two to {verb}.")
            return None
        if not all(self.has_change_permission(request, one) for one in pair):
            raise PermissionDenied
        return pair


def said_of(entry):
    """Say which rows an entry of a journal is about."""
    return " ".join(str(entry[key]) for key in ("table", "keys", "field") if key in entry)
