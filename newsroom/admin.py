"""The staff at the desk: accounts; Django registers the groups."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from newsroom.models import User


@admin.register(User)
class StaffAdmin(UserAdmin):
    fieldsets = (*UserAdmin.fieldsets, ("At the desk", {"fields": ["time_zone", "language"]}))
