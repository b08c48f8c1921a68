"""A believable newsroom to look at, with nobody real in it."""

import sys

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from newsroom.demo.filling import fill, is_filled, last_day

FEWEST, MOST = 40, 5000


class Command(BaseCommand):
    help = (
        "Fills the newsroom with invented dispatches of the last three years and the coming days. "
        "Run again, it changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("--number", type=int, default=500, help="dispatches, by default 500")
        parser.add_argument(
            "--anyway", action="store_true", help="also where this is no development machine"
        )

    def handle(self, *, number, anyway, **options):
        if not (settings.DEVELOPMENT or anyway):
            raise CommandError(
                "This newsroom is not a development one, and invented news would stand among real "
                "news. To do it all the same: --anyway."
            )
        if not FEWEST <= number <= MOST:
            raise CommandError(f"--number: give {FEWEST} to {MOST}.")
        last = last_day(timezone.localdate())
        if is_filled(number, last):
            self.stdout.write(f"The demo newsroom of {last} is here already: nothing changed.")
            return
        fill(number, last, silent=not sys.stderr.isatty())
        self.stdout.write(f"The demo newsroom is filled with {number} invented dispatches.")
