"""The desk's record of who was said to be who: look, and take back."""

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import OuterRef, Subquery

from people.desk import KeptAdmin
from people.models import Merge, PairVerdict, Person
from people.pairs import take_back_pair


def _name_of(key):
    return Subquery(Person.objects.filter(uid=OuterRef(key)).values("name")[:1])


class _Undoing(KeptAdmin):
    """Rows that editors take back; ``take_back`` does it to one."""

    actions = ["take_back_selected"]

    def has_undo_permission(self, request):
        return request.user.has_perm("people.change_person")

    @admin.action(description="Take the selected back", permissions=["undo"])
    def take_back_selected(self, request, queryset):
        for row in queryset:
            try:
                with transaction.atomic():
                    left = self.take_back(row)
            except ValueError as error:
                messages.error(request, str(error))
            else:
                self.log_change(request, row, "Taken back.")
                messages.success(request, f"{row}: taken back.")
                for entry in left:
                    messages.warning(request, f"Changed since and left alone: {_said(entry)}")

    def unmerged(self, merge, undone):
        """Bring readers' view in step with an undone merge; return what was left alone."""
        self.admin_site.unmerge(merge)
        return undone.left


def _said(entry):
    return " ".join(str(entry[key]) for key in ("table", "key", "field") if key in entry)


@admin.register(PairVerdict)
class PairVerdictAdmin(_Undoing):
    list_display = ["one_name", "verdict", "other_name", "by", "at", "taken_back"]
    list_filter = ["same", ("taken_back", admin.EmptyFieldListFilter)]
    list_select_related = ["by"]
    fields = ["one_name", "verdict", "other_name", "by", "at", "taken_back", "merge"]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows.annotate(one_is=_name_of("one"), other_is=_name_of("other"))

    @admin.display(description="Person")
    def one_name(self, row):
        return row.one_is or row.one

    @admin.display(description="Verdict")
    def verdict(self, row):
        return str(row)

    @admin.display(description="Other person")
    def other_name(self, row):
        return row.other_is or row.other

    def take_back(self, row):
        undone = take_back_pair(row)
        return self.unmerged(row.merge, undone) if undone else []


@admin.register(Merge)
class MergeAdmin(_Undoing):
    list_display = ["loser", "winner", "by", "at", "undone_at"]
    list_filter = [("undone_at", admin.EmptyFieldListFilter)]
    list_select_related = ["loser", "winner", "by"]
    fields = ["loser", "winner", "by", "at", "undone_at"]

    def take_back(self, row):
        return self.unmerged(row, row.undo())
