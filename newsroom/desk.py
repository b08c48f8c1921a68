"""The admin site of the newsroom."""

from django.contrib import admin


class Desk(admin.AdminSite):
    site_header = "Newsroom desk"
    site_title = "Newsroom desk"
    index_title = "The desk"
