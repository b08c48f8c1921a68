"""How fast an import is, against a bare bulk_create of the same rows in the same run.

Run: python bench/import_ratio.py [DISPATCHES]. It uses a database of its own, in memory.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ |= {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "DEVELOPMENT": "1"}
os.environ["DATABASE_URL"] = "sqlite:///:memory:"

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from articles.importing.passes import Spill, read_all  # noqa: E402
from articles.importing.run import Import  # noqa: E402

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


def copies(model):
    """Return the rows of ``model`` with their keys."""
    return list(model._base_manager.all())


def main(number):
    call_command("migrate", verbosity=0)
    with TemporaryDirectory() as folder:
        files = [Path(folder, f"{one}.txt") for one in range(number)]
        for one, file in enumerate(files):
            file.write_text(dispatch(one), encoding="utf-8")
        started = time.perf_counter()
        importing = Import()
        with Spill() as spill:
            for one in read_all([(file, file.name, None) for file in files], None, 1):
                spill.add(one)
            for chunk in spill.chunks():
                importing.chunk(chunk)
        importing.finish()
        imported = time.perf_counter() - started
    counted, bare = bare_inserts()
    print(
        f"{number} dispatches, {counted} rows in {imported:.2f} s: {number / imported:.0f} a second"
    )
    print(f"bulk_create of the same rows {bare:.2f} s; ratio {bare / imported:.3f}")


def bare_inserts():
    """Return how many rows the import wrote, and the seconds a bare bulk_create of them takes."""
    counted, bare = 0, 0
    models = [
        *apps.get_app_config("articles").get_models(),
        *apps.get_app_config("people").get_models(),
    ]
    rows = {model: copies(model) for model in models}
    with transaction.atomic():
        with connection.constraint_checks_disabled():
            for model in reversed(models):
                model._base_manager.all().delete()
            for model, new in rows.items():
                started = time.perf_counter()
                model._base_manager.bulk_create(new)
                bare += time.perf_counter() - started
                counted += len(new)
        transaction.set_rollback(True)
    return counted, bare


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
