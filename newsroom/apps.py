from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.db.models.signals import post_migrate


class NewsroomConfig(AppConfig):
    name = "newsroom"

    def ready(self):
        from newsroom import texts  # noqa: F401  registers its check
        from newsroom.groups import make_groups

        post_migrate.connect(make_groups, sender=self, dispatch_uid="newsroom.groups")


class NewsroomAdminConfig(AdminConfig):
    default = False
    default_site = "newsroom.desk.Desk"
