"""The staff at the desk: accounts; Django registers the groups, taggit a tag that nobody uses."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from taggit.models import Tag

from newsroom.models import User
from people.desk import NamedMoments

admin.site.unregister(Tag)


@admin.register(User)
class StaffAdmin(NamedMoments, UserAdmin):
    list_display = ["username", "called", "roles", "last_login", "is_active"]
    search_help_text = "Words of the user name, the name or the e-mail address."
    save_on_top = True
    show_full_result_count = False
    fieldsets = (*UserAdmin.fieldsets, ("At the desk", {"fields": ["time_zone", "language"]}))

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description="Name", ordering="last_name")
    def called(self, row):
        return row.get_full_name()

    @admin.display(description="Roles")
    def roles(self, row):
        return ", ".join(one.name for one in row.groups.all()) or (
            "all" if row.is_superuser else ""
        )
