"""What was planned happens by a report alone, and a report finds what was planned."""

import pytest

from articles import visibility
from articles.decisions import confirm, reject, take_back
from articles.models import Event, Participation
from newsroom.models import User
from people.models import Organization
from tests.admin.test_dashboard import lines
from tests.admin.test_planning import known, planned
from tests.factory import file_dispatch

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
__all__ = ["known"]


def test_a_passed_day_makes_nothing_happen_and_a_report_does(client, known, tmp_path):
    event = planned("Meeting of the two", known)
    assert client.get(event.get_absolute_url()).status_code == 404
    report = file_dispatch(tmp_path)
    event.refresh_from_db()
    assert event.stage == "happened"
    assert list(event.articles.all()) == [report]
    assert report.events.filter(kind="meeting").count() == 1
    assert client.get(event.get_absolute_url()).status_code == 200


def test_a_draft_that_reports_it_shows_readers_nothing(client, known, tmp_path):
    event = planned("Meeting of the two", known)
    file_dispatch(tmp_path, status="draft")
    event.refresh_from_db()
    assert event.stage == "happened"
    assert client.get(event.get_absolute_url()).status_code == 404


def test_the_plan_comes_back_when_its_report_is_rejected(sign_in, client, known, tmp_path):
    event = planned("Meeting of the two", known)
    report = file_dispatch(tmp_path)
    [finding] = report.findings.filter(event=event)
    reject(finding, sign_in("editor").user)
    event.refresh_from_db()
    assert (event.stage, event.coverage.count()) == ("planned", 0)
    assert client.get(event.get_absolute_url()).status_code == 404
    take_back(finding, None)


def test_what_is_only_announced_joins_no_plan_and_is_planned_itself(known, tmp_path):
    event = planned("Meeting of the two", known, date="2022-05-12", reported_on="2022-05-12")
    text = "date 2022-05-10 President of Ghana Kofi Ansah will meet with the Prime Minister of "
    report = file_dispatch(tmp_path, f"{text}Togo Yao Mensah on 12 May in Accra.\n")
    event.refresh_from_db()
    assert (event.stage, event.coverage.count()) == ("planned", 0)
    for one in report.events.all():
        assert one.stage == "planned"


@pytest.mark.parametrize(
    ("fields", "joined"),
    [
        ({}, True),
        ({"kind": "talks"}, True),
        ({"kind": "signing"}, False),
        ({"date": "2022-05-12", "reported_on": "2022-05-12"}, True),
        ({"date": "2022-05-20", "reported_on": "2022-05-20"}, False),
    ],
)
def test_which_plan_a_report_joins(known, tmp_path, fields, joined):
    event = planned("Plan", known[:1], **fields)
    file_dispatch(tmp_path)
    event.refresh_from_db()
    assert (event.stage == "happened") == joined


def test_a_plan_without_names_is_left_to_an_editor(known, tmp_path):
    event = planned("Plan")
    file_dispatch(tmp_path)
    event.refresh_from_db()
    assert event.stage == "planned"


REPORT = "date 2022-05-10 {}\n\nThe press service of the presidency reported.\n"
BRIDGE = "A new bridge across the Volta was opened in Tamale."
SESSION = "A session of parliament took place in Accra. The budget was discussed."


def report_of(folder, words):
    """File a report of these words, with its events confirmed by an editor."""
    report = file_dispatch(folder, REPORT.format(words))
    by = User.objects.get_or_create(username="an-editor")[0]
    for finding in report.findings.filter(kind="event"):
        confirm(finding, by)
    visibility.refresh(articles=[report.pk])
    return report


def proposed():
    return [(one.one, one.other) for one in Event.objects.likely_reported(9)]


@pytest.mark.parametrize(
    ("title", "kind", "fields", "told", "found"),
    [
        ("Opening of the bridge", "opening", {}, BRIDGE, True),
        ("Opening", "opening", {"place": "Tamale"}, BRIDGE, True),
        ("Session of parliament", "session", {}, SESSION, True),
        ("Session of the city council", "session", {}, SESSION, False),
        ("Opening of a school", "opening", {}, BRIDGE, False),
        ("Opening of the bridge", "ceremony", {}, BRIDGE, False),
        ("Opening of the bridge", "opening", {"date": "2022-05-08"}, BRIDGE, False),
        ("Opening of the bridge", "opening", {"date": "2022-05-09"}, BRIDGE, True),
        ("Opening of the bridge", "opening", {"stage": "cancelled"}, BRIDGE, False),
    ],
)
def test_a_report_of_that_day_kind_and_thing_is_proposed(
    tmp_path, title, kind, fields, told, found
):
    stage = fields.pop("stage", "planned")
    event = planned(title, kind=kind, **fields)
    Event.objects.filter(pk=event.pk).update(stage=stage)
    report_of(tmp_path, told)
    event.refresh_from_db()
    assert event.stage == stage
    assert [plan for _, plan in proposed()] == ([event] if found else [])


def test_a_plan_and_its_report_share_an_organization(tmp_path):
    report_of(tmp_path, SESSION)
    told, body = Event.objects.get(kind="session"), Organization.objects.create(name="Majlis")
    event = planned("Sitting of the Majlis", kind="session")
    assert proposed() == []
    for one in (told, event):
        Participation.objects.create(event=one, organization=body)
    assert proposed() == [(told, event)]


def test_one_key_links_the_plan_to_its_report_and_undo_takes_it_back(sign_in, client, tmp_path):
    editor = sign_in("editor")
    event = planned("Opening of the bridge", kind="opening", place="Volta bridge", time="10:00")
    report = report_of(tmp_path, BRIDGE)
    told = report.events.get(kind="opening")
    number, address = lines(editor)["plan likely reported"]
    assert number == "1"
    assert "Planned and reported" in editor.get(address).content.decode()
    act = {"verb": "same", "one": event.uid, "other": told.uid, "keep": event.uid, "key": "k1"}
    editor.post("/admin/pairs/event/act/", act)
    event.refresh_from_db()
    assert (event.stage, list(event.articles.all())) == ("happened", [report])
    assert client.get(event.get_absolute_url()).status_code == 200
    assert proposed() == []
    assert "plan likely reported" not in lines(editor)
    editor.post("/admin/pairs/event/act/", {"verb": "undo", "of": "k1"})
    event.refresh_from_db()
    assert (event.stage, event.articles.count()) == ("planned", 0)
    assert client.get(event.get_absolute_url()).status_code == 404


def test_what_an_editor_parted_is_not_proposed_again(sign_in, tmp_path):
    event = planned("Opening of the bridge", kind="opening")
    report_of(tmp_path, BRIDGE)
    [(told, _)] = proposed()
    act = {"verb": "different", "one": event.uid, "other": told.uid}
    sign_in("editor").post("/admin/pairs/event/act/", act)
    assert proposed() == []
