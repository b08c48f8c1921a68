"""How fast an import is, against a bare bulk_create of the same rows in the same run.

Run: python bench/import_ratio.py [NUMBER|FOLDER ...], on SQLite in a temporary folder, or on an
empty PostgreSQL: python tests/postgres.py python bench/import_ratio.py. By default 300 short
invented dispatches, then those of ``tests/dispatches``.

The import is timed from the files to the last commit: read, extract, match, store, and what
readers may see. The yardstick writes the very same rows, ready made, into empty tables, one
bulk_create a model in one transaction, and is timed to its commit. The best of ``ROUNDS`` counts.
"""

import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER = TemporaryDirectory()
os.environ |= {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "DEVELOPMENT": "1"}
os.environ.setdefault("DATABASE_URL", f"sqlite:///{FOLDER.name}/bench.sqlite3")

import django  # noqa: E402

django.setup()

from django.apps import apps  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from articles.importing.matching import Census, Directory  # noqa: E402
from articles.importing.passes import Spill, read_all  # noqa: E402
from articles.importing.run import Import  # noqa: E402
from articles.models import Article  # noqa: E402
from newsroom.models import User  # noqa: E402

ROUNDS = 3
FIRST = ["Kofi", "Ana", "Bolat", "Mira", "Yusuf", "Elena", "Tomas", "Aigul", "Samir", "Greta"]
LAST = ["Mensah", "Silva", "Omarov", "Petrova", "Demir", "Rossi", "Novak", "Asanova", "Haddad"]
STATES = ["Ghana", "Portugal", "Kazakhstan", "Bulgaria", "Italy", "Jordan", "Norway"]


def dispatch(number):
    """Return the text of one fictional dispatch."""
    host = f"{FIRST[number % 10]} {LAST[number % 9]}"
    guest = f"{FIRST[(number * 3 + 1) % 10]} {LAST[(number * 7 + 2) % 9]}"
    home, away = STATES[number % 7], STATES[(number + 3) % 7]
    day = f"2022-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return (
        f"date {day} President of {home} {host} met with the Prime Minister of {away} {guest}.\n\n"
        f"«We agreed to open the border for traders of both countries number {number},» "
        f"{guest} said.\n\n{host} noted that the talks were useful.\n"
    )


def files_of(given):
    """Return the dispatches of a folder, or a number of invented ones."""
    if not given.isdigit():
        return sorted(Path(given).glob("*.txt"))
    folder = Path(FOLDER.name, given)
    folder.mkdir(exist_ok=True)
    for number in range(int(given)):
        (folder / f"{number}.txt").write_text(dispatch(number), encoding="utf-8")
    return sorted(folder.iterdir())


def models():
    labels = ("people", "articles")
    return [model for label in labels for model in apps.get_app_config(label).get_models()]


def emptied():
    call_command("flush", interactive=False, verbosity=0)


class Clock(dict):
    """Seconds by what they were spent on."""

    @contextmanager
    def spent_on(self, what):
        started = time.perf_counter()
        yield
        self[what] = self.get(what, 0) + time.perf_counter() - started


def imported(files):
    """Import ``files``; return the seconds of the first pass and of the second."""
    clock, census = Clock(), Census()
    with Spill() as spill:
        with clock.spent_on("read and extract"):
            for one in read_all([(file, file.name, None) for file in files], None, 1):
                spill.add(one)
                census.add(one.document, one.found)
        with clock.spent_on("match and store"):
            importing = Import(directory=Directory(census))
            for chunk in spill.chunks():
                importing.chunk(chunk)
            importing.finish()
    return clock


def bare(rows):
    """Write ``rows``, lists by model, and return the seconds that it took."""
    clock = Clock()
    with (
        clock.spent_on("bulk_create"),
        transaction.atomic(),
        connection.constraint_checks_disabled(),
    ):
        for model, new in rows.items():
            model._base_manager.bulk_create(new)
    return clock


def compare(given):
    """Import and write bare in turn, and print the best of each and their ratio."""
    files, imports, bares = files_of(given), [], []
    for _ in range(ROUNDS):
        emptied()
        imports.append(imported(files))
        rows = {model: list(model._base_manager.all()) for model in models()}
        emptied()
        bares.append(bare(rows))
    best = min(imports, key=lambda clock: sum(clock.values()))
    seconds, yardstick = sum(best.values()), min(one["bulk_create"] for one in bares)
    number = sum(map(len, rows.values()))
    parts = ", ".join(f"{what} {share:.3f}" for what, share in best.items())
    print(f"{connection.vendor}, {given}: {len(files)} dispatches, {number} rows")
    print(f"  import {seconds:.3f} s ({parts}), {len(files) / seconds:.0f} dispatches a second")
    print(f"  bulk_create of the same rows {yardstick:.3f} s; ratio {yardstick / seconds:.3f}")


def main(*given):
    call_command("migrate", verbosity=0)
    if Article.objects.exists() or User.objects.exists():
        sys.exit("The bench empties its database, and this one is in use. Name an empty one.")
    for one in given or ("300", str(ROOT / "tests" / "dispatches")):
        compare(one)


if __name__ == "__main__":
    main(*sys.argv[1:])
