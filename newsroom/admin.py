"""The staff at the desk: accounts; Django registers the groups, taggit a tag that nobody uses."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from taggit.models import Tag

from newsroom.models import User
from people.desk import NamedMoments

admin.site.unregister(Tag)


@admin.register(User)
class StaffAdmin(NamedMoments, UserAdmin):
    fieldsets = (*UserAdmin.fieldsets, ("At the desk", {"fields": ["time_zone", "language"]}))
