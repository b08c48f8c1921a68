"""Readers' reports at the desk."""

import pytest
from django.urls import reverse

from articles.models import Report

pytestmark = pytest.mark.django_db
LIST = reverse("admin:articles_report_changelist")


def test_an_editor_finds_a_report_waiting_and_closes_it(sign_in):
    report = Report.objects.create(address="/people/kofi-ansah/", words="She is the deputy.")
    editor = sign_in("editor")
    assert "reader&#x27;s report" in editor.get("/admin/").content.decode()
    page = editor.get(f"{LIST}?open=yes").content.decode()
    assert "She is the deputy." in page
    editor.post(LIST, {"action": "close", "_selected_action": [report.pk]})
    report.refresh_from_db()
    assert report.closed_at
    assert "She is the deputy." not in editor.get(f"{LIST}?open=yes").content.decode()


def test_a_reporter_does_not_close_it(sign_in):
    report = Report.objects.create(address="/people/kofi-ansah/", words="No.")
    sign_in("reporter").post(LIST, {"action": "close", "_selected_action": [report.pk]})
    report.refresh_from_db()
    assert report.closed_at is None
