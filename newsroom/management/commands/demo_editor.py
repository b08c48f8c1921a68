"""A first account for whoever tries Newsroom on their own machine."""

import secrets

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand, CommandError

from newsroom.models import User

NAME = "editor"


class Command(BaseCommand):
    help = "Makes the account 'editor' with a password that is printed once. Development only."

    def handle(self, **options):
        if not settings.DEVELOPMENT:
            raise CommandError("Not in production: use createsuperuser.")
        if User.objects.filter(username=NAME).exists():
            self.stdout.write(
                f"The account {NAME} is there; a new password: manage.py changepassword {NAME}"
            )
            return
        password = secrets.token_urlsafe(12)
        editor = User.objects.create_user(NAME, password=password, is_staff=True, first_name="Demo")
        editor.groups.add(Group.objects.get(name="publisher"))
        self.stdout.write(f"Sign in at /admin/ as {NAME} with the password {password}")
