"""What is understood of the gold dispatches never falls below what was reached."""

import json

import pytest
from django.core.management import call_command

from tests.dispatches import scoring

DEVELOPED = {
    "people": 0.985, "posts": 0.79, "quotes found": 0.985, "quotes attributed": 0.97,
    "events": 0.835, "event days": 0.845, "dates": 1, "headlines": 1,
}  # fmt: skip
ASIDE = {
    "people": 0.965, "posts": 0.63, "quotes found": 0.975, "quotes attributed": 0.875,
    "events": 0.685, "event days": 0.78, "dates": 0.98, "headlines": 0.935,
}  # fmt: skip
FILES = sorted(map(str, scoring.FOLDER.glob("*.txt")))


def imported(tmp_path, *files, **options):
    """Return the rows of a dry run's report by file name."""
    report = tmp_path / "report"
    call_command("import_seeds", *files, report=str(report), dry_run=True, **options)
    rows = map(json.loads, report.read_text(encoding="utf-8").splitlines())
    return {row["file"]: row for row in rows}


@pytest.mark.one_database
@pytest.mark.django_db
def test_what_is_understood_stays_understood(tmp_path):
    rows = imported(tmp_path, *FILES)
    golds = scoring.all_gold()
    aside = scoring.held_out(golds)
    parts = [
        ("developed", [gold for gold in golds if gold not in aside], DEVELOPED),
        ("set aside", aside, ASIDE),
    ]
    fallen = [
        (part, kind, scoring.score(rows, gold).figures(kind)[2])
        for part, gold, floors in parts
        for kind, floor in floors.items()
        if scoring.score(rows, gold).figures(kind)[2] < floor
    ]
    assert not fallen
    assert len(golds) >= 60
    assert scoring.b_cubed(rows, golds) >= 0.98


@pytest.mark.one_database
@pytest.mark.django_db
def test_nobody_is_mixed_up_without_a_human(tmp_path):
    rows = imported(tmp_path, *FILES)
    assert scoring.false_merges(rows, scoring.all_gold()) == []


@pytest.mark.django_db
def test_neither_the_order_of_the_files_nor_the_processes_decide_who_is_who(tmp_path):
    some = FILES[60:73]
    one = imported(tmp_path, *some)
    other = imported(tmp_path, *reversed(some), workers=2)
    assert one == other


@pytest.mark.parametrize("file", [FILES[0], FILES[30]])
def test_a_dispatch_is_explained_with_its_rules(file, capsys):
    call_command("explain", file)
    told = capsys.readouterr().out
    assert "person.office" in told
    assert "published" in told
