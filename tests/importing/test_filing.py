"""Filing again, filing changed, filing what cannot be read: nothing is lost, nothing comes back."""

import json
import os

import pytest
from django.core.management import call_command

from articles.models import Article, Dispatch, Revision
from newsroom.models import User

LEAD = "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah in Accra."
REST = "The sides discussed trade between the two countries and agreed to open the border."
TEXT = f"date 2022-05-10 {LEAD}\n\n{REST}\n"

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(tmp_path):
    """Return a folder of dispatches and a function that imports it and returns the report."""
    folder = tmp_path / "in"
    folder.mkdir()

    def imports(*options):
        report = tmp_path / "report.jsonl"
        try:
            call_command("import_seeds", str(folder), "--report", str(report), *options)
            status = 0
        except SystemExit as stop:
            status = stop.code
        lines = [json.loads(line) for line in report.read_text().splitlines()]
        return status, {line["file"]: line for line in lines}

    return folder, imports


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"   \n\n  ", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "binary"),
        (b"%PDF-1.7\n\x00\x01\x02", "binary"),
        (b"date 2021-03-03\n", "text"),
        (b"a" * 5_000_001, "5 MB"),
        (b"date 2021-03-03 " + b"It rained. " * 20_000, "at most 200,000 are read"),
    ],
)
def test_an_unreadable_file_is_refused_by_name_and_the_others_are_read(desk, raw, reason):
    folder, imports = desk
    (folder / "bad.txt").write_bytes(raw)
    (folder / "good.txt").write_text(TEXT)
    status, report = imports()
    assert status == 3
    assert report["bad.txt"]["outcome"] == "refused"
    assert reason in report["bad.txt"]["reason"]
    assert report["good.txt"]["outcome"] == "created"
    assert Article.objects.count() == 1


def test_a_looping_link_is_refused_by_name(desk):
    folder, imports = desk
    os.symlink(folder, folder / "loop")
    (folder / "good.txt").write_text(TEXT)
    status, report = imports()
    assert status == 3
    assert report["loop"]["outcome"] == "refused"
    assert report["good.txt"]["outcome"] == "created"


def test_the_same_text_under_another_name_is_a_duplicate(desk):
    folder, imports = desk
    (folder / "a.txt").write_text(TEXT)
    (folder / "b.txt").write_text(TEXT)
    status, report = imports()
    assert status == 0
    assert [report[name]["outcome"] for name in ("a.txt", "b.txt")] == ["created", "duplicate"]
    assert {name.name for name in Dispatch.objects.get().names.all()} == {"a.txt", "b.txt"}


def test_a_changed_file_updates_an_article_that_nobody_touched(desk):
    folder, imports = desk
    (folder / "a.txt").write_text(TEXT)
    imports()
    (folder / "a.txt").write_text(TEXT.replace("trade", "trade, water"))
    _status, report = imports()
    assert report["a.txt"]["outcome"] == "updated"
    article = Article.objects.get()
    assert "trade, water" in article.text
    assert article.events.count() == 1
    assert Dispatch.objects.count() == 2


def test_a_changed_file_never_overwrites_an_editor(desk):
    folder, imports = desk
    (folder / "a.txt").write_text(TEXT)
    imports()
    article = Article.objects.get()
    article.headline = "An editor's headline"
    article.save()
    Revision.objects.record(article, User.objects.create(username="ada"), "better")
    (folder / "a.txt").write_text(TEXT.replace("trade", "trade, water"))
    _status, report = imports()
    assert report["a.txt"]["outcome"] == "conflict"
    article.refresh_from_db()
    assert article.headline == "An editor's headline"
    assert "water" not in article.text
    assert Dispatch.objects.count() == 2


def test_another_story_under_a_known_name_is_another_article(desk):
    folder, imports = desk
    (folder / "a.txt").write_text(TEXT)
    imports()
    (folder / "a.txt").write_text(
        "date 2022-06-01 Minister of Energy of Peru Ana Quispe opened a power plant in Cusco.\n"
    )
    _, report = imports()
    assert report["a.txt"]["outcome"] == "created"
    assert Article.objects.count() == 2


def test_an_article_that_an_editor_deleted_stays_away(desk):
    folder, imports = desk
    (folder / "a.txt").write_text(TEXT)
    imports()
    Article.objects.get().delete()
    _, report = imports()
    assert report["a.txt"]["outcome"] == "unchanged"
    (folder / "a.txt").write_text(TEXT.replace("trade", "trade, water"))
    imports()
    assert not Article.objects.exists()


@pytest.mark.parametrize("head", ["", "date 2999-01-01 "])
def test_without_a_day_that_has_come_it_is_a_draft(desk, head):
    folder, imports = desk
    (folder / "a.txt").write_text(f"{head}{LEAD}\n\n{REST}\n")
    _, report = imports()
    assert report["a.txt"]["url"] is None
    assert report["a.txt"]["people"]
    assert "date" in report["a.txt"]["reason"]
    assert Article.objects.get().status == Article.Status.DRAFT


def test_two_reports_of_one_meeting_are_one_event(desk):
    folder, imports = desk
    (folder / "a.txt").write_text(TEXT)
    (folder / "b.txt").write_text(
        f"date 2022-05-11 {LEAD}\n\nThe talks lasted two hours, the press service added.\n"
    )
    imports()
    one, other = Article.objects.all()
    assert list(one.events.filter(kind="meeting")) == list(other.events.filter(kind="meeting"))
    assert one.events.filter(kind="meeting").count() == 1
