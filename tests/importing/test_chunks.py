"""Dispatches that share a transaction: few queries for all, and each is stored whole or not."""

import json

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Dispatch, ImportRun
from people.models import Name, Organization, Person

FIRST = "Kofi Ana Bolat Mira Yusuf Elena".split()
LAST = "Mensah Silva Omarov Petrova Demir".split()
QUERIES = 64  # that look something up, for any number of dispatches in one transaction

pytestmark = pytest.mark.django_db


def file(folder, number, headline="Talks"):
    host, guest = (f"{FIRST[(number + i) % 6]} {LAST[(number + 2 * i) % 5]}" for i in (0, 1))
    (folder / f"{number:02}.txt").write_text(
        f"date 2022-05-{number % 28 + 1:02}\n{headline} number {number}\n\n"
        f"President of Ghana {host} met with the Prime Minister of Togo {guest}. "
        f"They spoke of border post {number}.\n\n“It opens in {number} days,” said {host}.\n"
    )


def looked_up(folder, number):
    """File as many dispatches and return how many queries only looked something up."""
    for one in range(number):
        file(folder, one)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        call_command("import_seeds", str(folder), verbosity=0)
    return sum(one["sql"].startswith("SELECT") for one in queries.captured_queries)


def test_what_is_known_is_asked_once_for_all(tmp_path):
    for number in (8, 40):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert looked_up(folder, number) <= QUERIES
    assert Article.objects.count() == 40


def test_one_that_the_database_refuses_is_refused_alone(tmp_path):
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE UNIQUE INDEX one_parade ON articles_article (status) "
            "WHERE headline LIKE 'Parade%'"
        )
    folder, report = tmp_path / "in", tmp_path / "report.jsonl"
    folder.mkdir()
    file(folder, 1)
    file(folder, 2, "Parade")
    file(folder, 3, "Parade")
    file(folder, 4)
    with pytest.raises(SystemExit) as stop:
        call_command("import_seeds", str(folder), "--report", str(report))
    assert stop.value.code == 3
    told = {line["file"]: line for line in map(json.loads, report.read_text().splitlines())}
    assert [told[name]["outcome"] for name in sorted(told)] == [
        "created",
        "created",
        "refused",
        "created",
    ]
    assert (
        "one_parade" in told["03.txt"]["reason"] or "articles_article" in told["03.txt"]["reason"]
    )
    assert {row.names.get().name for row in Dispatch.objects.all()} == {
        "01.txt",
        "02.txt",
        "04.txt",
    }
    assert not Name.objects.filter(text__in=["Mira Petrova", "Yusuf Mensah"]).exists()
    assert [one["file"] for one in ImportRun.objects.get().refused] == ["03.txt"]


def test_rows_written_together_are_like_rows_written_alone():
    def told(person):
        names = person.names.values("text", "folded", "key", "sound", "script", "kind")
        return list(names)

    alone = Person.objects.create(name="Данияр Жумабеков")
    [second, third] = Person.objects.bulk_create(
        [Person(name="Данияр Жумабеков"), Person(name="Данияр Жумабеков")]
    )
    assert [second.slug, third.slug] == [f"{alone.slug}-2", f"{alone.slug}-3"]
    assert told(second) == told(third) == told(alone)
    Organization.objects.create(name="Ministry of Works of Togo").delete()
    [ministry] = Organization.objects.bulk_create([Organization(name="Ministry of Works of Togo")])
    assert (ministry.slug, ministry.folded) == (
        "ministry-of-works-of-togo",
        "ministri of vorks of togo",
    )


def test_addresses_of_a_day_are_told_apart_however_many_there_are():
    wanted = [Article(headline="Talks", body="<p>Text.</p>") for _ in range(25)]
    Article.objects.bulk_create(wanted[:12])
    Article.objects.bulk_create(wanted[12:])
    numbers = ["talks", *(f"talks-{number}" for number in range(2, 26))]
    assert [one.slug for one in wanted] == numbers
    assert {(one.version, one.text) for one in wanted} == {(1, "Text.")}
