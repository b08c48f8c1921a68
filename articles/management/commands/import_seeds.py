"""Read dispatches into articles, people, posts, events and quotations."""

import json
import sys
from contextlib import nullcontext
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, transaction
from tqdm import tqdm

from articles.importing.files import found_files
from articles.importing.matching import Census, Directory
from articles.importing.passes import Spill, read_all
from articles.importing.run import Import
from articles.models import Topic

SOME_REFUSED = 3


class Command(BaseCommand):
    help = (
        "Reads dispatches (files or folders, by default seeds/). "
        "Exit status: 0 all read or already there, 3 some refused, 1 could not run."
    )

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="*", metavar="PATH", default=["seeds"])
        parser.add_argument("--dry-run", action="store_true", help="write nothing")
        parser.add_argument("--report", metavar="FILE", help="one JSON object a document")
        parser.add_argument(
            "--workers", type=int, default=1, metavar="N", help="processes that read and extract"
        )
        parser.add_argument("--status", choices=["draft", "published"], default="published")
        parser.add_argument("--language", help="en, ru …: instead of guessing it")

    def handle(self, *, paths, dry_run, report, workers, status, language, **options):
        if workers < 1:
            raise CommandError("--workers: give 1 or more.")
        files = list(found_files(_below_project(path) for path in paths))
        census, topics = Census(), _asked(Topic.objects.vocabulary)
        with _opened(report) as lines, Spill() as spill:
            for one in _progress(read_all(files, language, workers, topics), len(files), "reading"):
                spill.add(one)
                if one.document:
                    census.add(one.document, one.found)
            with transaction.atomic() if dry_run else nullcontext():
                importing = _asked(Import, status=status, directory=Directory(census))
                outcomes = self._import(importing, spill, len(files), lines)
                importing.finish()
                if dry_run:
                    transaction.set_rollback(True)
        self._tell(outcomes, dry_run)
        if importing.refusals:
            sys.exit(SOME_REFUSED)

    def _import(self, importing, spill, number, lines):
        outcomes = {}
        reports = (report for chunk in spill.chunks() for report in importing.chunk(chunk))
        for report in _progress(reports, number, "storing"):
            outcomes[report["outcome"]] = outcomes.get(report["outcome"], 0) + 1
            if lines:
                lines.write(json.dumps(report, ensure_ascii=False) + "\n")
            if report["outcome"] in ("refused", "conflict"):
                self.stderr.write(
                    f"{_plain(report['file'])}: {report['outcome']}: {report['reason']}"
                )
        return outcomes

    def _tell(self, outcomes, dry_run):
        told = ", ".join(f"{number} {outcome}" for outcome, number in sorted(outcomes.items()))
        self.stdout.write(f"{told or 'no files'}{' (dry run: nothing written)' if dry_run else ''}")


def _progress(items, number, doing):
    return tqdm(items, doing, number, unit="file", disable=not sys.stderr.isatty())


def _asked(ask, **options):
    try:
        return ask(**options)
    except DatabaseError as error:
        raise CommandError(
            f"The database does not answer or has no tables: {error}Run manage.py migrate first."
        ) from error


def _below_project(path):
    """Return the default folder where it stands, whatever folder the command is run from."""
    return settings.BASE_DIR / path if path == "seeds" and not Path(path).exists() else path


def _opened(report):
    if not report:
        return nullcontext()
    try:
        return Path(report).open("w", encoding="utf-8")
    except OSError as error:
        raise CommandError(f"--report {report}: {error.strerror}.") from error


def _plain(name):
    return name.encode("unicode_escape").decode() if not name.isprintable() else name
