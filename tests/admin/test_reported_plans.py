"""What was planned happens by a report alone, and a report finds what was planned."""

import pytest

from articles.decisions import reject, take_back
from tests.admin.test_planning import known, planned
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db
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
