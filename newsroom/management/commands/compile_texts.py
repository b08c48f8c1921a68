"""Make the translations of the interface ready, without gettext's own programs."""

from django.core.management.base import BaseCommand

from newsroom.texts import compile_texts, stale


class Command(BaseCommand):
    help = "Compiles the translations of the interface that have changed."
    requires_system_checks = []

    def handle(self, **options):
        files = stale()
        compile_texts(files)
        for file in files:
            self.stdout.write(f"Compiled {file.parent.parent.name}.")
