"""Import processes that are killed, and two at once: nothing is torn, nothing is there twice."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import closing
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg2
import pytest
from django.conf import settings

from articles.importing.passes import CHUNK

NUMBER = 2 * CHUNK + 50
READ_BEFORE_THE_KILL = 30  # lines; what is left of the first chunk fits into the pipe
FIRST = "Kofi Ana Bolat Mira Yusuf Elena Tomas Aigul Samir Greta".split()
LAST = "Mensah Silva Omarov Petrova Demir Rossi Novak Asanova Haddad".split()
STATES = "Ghana Portugal Kazakhstan Bulgaria Italy Jordan Norway".split()
TEXTS = {"headline", "slug", "text", "name", "label", "title", "words", "target", "state", "kind"}


def dispatch(number):
    host = f"{FIRST[number % 10]} {LAST[number % 9]}"
    guest = f"{FIRST[(number * 3 + 1) % 10]} {LAST[(number * 7 + 2) % 9]}"
    home, away = STATES[number % 7], STATES[(number + 3) % 7]
    day = f"2022-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return (
        f"date {day} President of {home} {host} met with the Prime Minister of {away} {guest}.\n\n"
        f"“We agreed to open border post number {number} to traders of both,” {guest} said.\n"
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder of dispatches that take several transactions."""
    place = tmp_path_factory.mktemp("in")
    for number in range(NUMBER):
        (place / f"{number:03}.txt").write_text(dispatch(number), encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def new_database(tmp_path_factory):
    """Return a function that makes an empty newsroom and returns the address of its database."""
    url = os.environ["DATABASE_URL"]
    yield from _on_postgresql(url) if url.startswith("postgres") else _on_sqlite(tmp_path_factory)


def _on_sqlite(tmp_path_factory):
    empty = tmp_path_factory.mktemp("empty") / "newsroom.sqlite3"
    finished(started(f"sqlite:///{empty}", "migrate"))

    def copied():
        place = tmp_path_factory.mktemp("database") / empty.name
        shutil.copy(empty, place)
        return f"sqlite:///{place}"

    yield copied


def _on_postgresql(url):
    names = [f"newsroom_{uuid4().hex}"]

    def named(name):
        return urlsplit(url)._replace(path=f"/{name}").geturl()

    def copied():
        names.append(f"newsroom_{uuid4().hex}")
        server.execute(f'CREATE DATABASE "{names[-1]}" TEMPLATE "{names[0]}"')
        return named(names[-1])

    with closing(psycopg2.connect(url)) as connection:
        connection.autocommit = True
        with connection.cursor() as server:
            server.execute(f'CREATE DATABASE "{names[0]}"')
            finished(started(named(names[0]), "migrate"))
            yield copied
            for name in names:
                server.execute(f'DROP DATABASE "{name}"')


@pytest.fixture(scope="module")
def whole(folder, new_database):
    """Return what an import in one go leaves."""
    database = new_database()
    finished(started(database, "import_seeds", folder))
    return content(database)


def started(database, *command):
    """Start a command of manage.py on ``database``; return its process."""
    return subprocess.Popen(
        [sys.executable, settings.BASE_DIR / "manage.py", *map(str, command)],
        env=os.environ | {"DATABASE_URL": database},
        stdout=subprocess.PIPE,
        text=True,
    )


def finished(process):
    """Wait for ``process`` and return what it wrote; it must have succeeded."""
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    return out


def content(database):
    """Return what ``database`` holds, each row by its texts, without keys and moments."""
    rows = json.loads(finished(started(database, "dumpdata", "articles", "people")))
    told = (
        (row["model"], *sorted((k, v) for k, v in row["fields"].items() if k in TEXTS))
        for row in rows
        if row["model"] != "articles.importrun"
    )
    return Counter(map(str, told))


def outcomes(report):
    lines = map(json.loads, report.read_text().splitlines())
    return {line["file"]: line["outcome"] for line in lines}


def difference(one, other):
    """Return some rows that only one of two databases has, or has more often."""
    return [*(one - other), *(other - one)][:8]


def test_an_import_that_was_killed_goes_on_where_it_was(folder, new_database, whole, tmp_path):
    database, pipe, report = new_database(), tmp_path / "pipe", tmp_path / "report.jsonl"
    os.mkfifo(pipe)
    killed = started(database, "import_seeds", folder, "--report", pipe)
    with pipe.open() as lines:
        for _ in range(READ_BEFORE_THE_KILL):
            next(lines)
        killed.kill()
    killed.communicate(timeout=120)
    left = content(database)
    stored = sum(number for row, number in left.items() if row.startswith("('articles.article'"))
    assert stored in (CHUNK, 2 * CHUNK)

    finished(started(database, "import_seeds", folder, "--report", report))
    assert Counter(outcomes(report).values()) == {"unchanged": stored, "created": NUMBER - stored}
    assert not difference(content(database), whole)


def test_two_importers_at_once_file_each_dispatch_once(folder, new_database, whole, tmp_path):
    database, reports = new_database(), [tmp_path / "one.jsonl", tmp_path / "other.jsonl"]
    both = [started(database, "import_seeds", folder, "--report", report) for report in reports]
    for process in both:
        finished(process)
    one, other = map(outcomes, reports)
    assert all({one[name], other[name]} == {"created", "unchanged"} for name in one)
    assert not difference(content(database), whole)
