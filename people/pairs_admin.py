"""The desk's record of who was said to be who: look, and take back."""

from django.apps import apps
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce

from people.desk import KeptAdmin
from people.mergeable_admin import said_of
from people.models import (
    Merge,
    Organization,
    OrganizationMerge,
    PairVerdict,
    Person,
    Post,
    PostMerge,
    Tag,
    TagMerge,
)

NAMED = [(Person, "name"), (Organization, "name"), (Post, "label"), (Tag, "name")]


def _name_of(key):
    return Coalesce(
        *(
            Subquery(model.objects.filter(uid=OuterRef(key)).values(field)[:1])
            for model, field in NAMED
        )
    )


class UndoingAdmin(KeptAdmin):
    """Rows that editors take back; ``take_back`` does it to one."""

    actions = ["take_back_selected"]
    says = "What was one becomes two again, each with its address, names and facts."
    date_hierarchy = "at"

    def has_undo_permission(self, request):
        return request.user.has_perm("people.change_person")

    @admin.action(description="Take the selected back", permissions=["undo"])
    def take_back_selected(self, request, queryset):
        """Take back one by one, after a page that names them."""
        asked = self.ask_first(request, queryset, "Take the selected back", self.says)
        if asked:
            return asked
        for row in queryset:
            try:
                with transaction.atomic():
                    left = self.take_back(request, row)
            except ValueError as error:
                messages.error(request, str(error))
            else:
                self.log_change(request, row, "Taken back.")
                messages.success(request, f"{row}: taken back.")
                for entry in left:
                    messages.warning(request, f"Changed since and left alone: {said_of(entry)}")
        return None

    def desk_of(self, request, model):
        """Return the page of ``model``, which knows how to part two rows again."""
        desk = self.admin_site.get_model_admin(model)
        if not desk.has_change_permission(request):
            raise PermissionDenied
        return desk


class UndoneFilter(admin.EmptyFieldListFilter):
    """What stands, apart from what was taken back: of it a field tells when."""

    WORDS = {"Empty": "stands", "Not empty": "taken back"}

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.title = "state"

    def choices(self, changelist):
        for one in super().choices(changelist):
            name, *count = str(one["display"]).split(" (")
            yield one | {"display": " (".join([self.WORDS.get(name, name), *count])}


@admin.register(PairVerdict)
class PairVerdictAdmin(UndoingAdmin):
    says = "Each pair is undecided again and may be asked about; what was merged becomes two."
    list_display = ["one_name", "verdict", "other_name", "by", "at", "taken_back"]
    list_filter = ["same", "kind", ("taken_back", UndoneFilter)]
    list_select_related = ["by"]
    fields = ["kind", "one_name", "verdict", "other_name", "by", "at", "taken_back"]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows.annotate(one_is=_name_of("one"), other_is=_name_of("other"))

    @admin.display(description="One")
    def one_name(self, row):
        return row.one_is or row.one

    def named(self, row):
        return f"{self.one_name(row)}, {self.other_name(row)}: {row}"

    @admin.display(description="Verdict")
    def verdict(self, row):
        return str(row)

    @admin.display(description="Other")
    def other_name(self, row):
        return row.other_is or row.other

    def take_back(self, request, row):
        return self.desk_of(request, apps.get_model(row.kind)).take_back(request, row)


class MergeRecordAdmin(UndoingAdmin):
    """Merges of one kind, each with the rows that it made one."""

    list_display = ["goes", "stays", "by", "at", "undone_at"]
    list_filter = [("undone_at", UndoneFilter)]
    list_select_related = ["loser", "winner", "by"]
    fields = ["goes", "stays", "by", "at", "undone_at"]

    @admin.display(description="Merged", ordering="loser")
    def goes(self, row):
        return row.loser

    @admin.display(description="Into", ordering="winner")
    def stays(self, row):
        return row.winner

    def open_rows(self, user, rows):
        """Leave out those of rows that the user may not know of."""
        kind = self.model._meta.get_field("winner").related_model
        there = kind.objects.all()
        known = self.admin_site.get_model_admin(kind).open_rows(user, there)
        return rows if known is there else rows.filter(winner__in=known, loser__in=known)

    def take_back(self, request, row):
        return self.desk_of(request, type(row.winner)).unmerge(request, row)


admin.site.register([Merge, OrganizationMerge, PostMerge, TagMerge], MergeRecordAdmin)
