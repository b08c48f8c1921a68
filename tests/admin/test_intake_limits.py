"""What is too long to be a dispatch, and what an import leaves behind that failed."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.importing.reading import MAX_CHARACTERS
from articles.intake import rehearsal
from articles.models import Delivery, ImportRun
from tests.admin.test_intake import FRONT, at, bring
from tests.factory import TEXT

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(sign_in):
    return sign_in("editor")


def test_a_text_beyond_any_dispatch_is_refused_with_its_length_and_a_remedy(editor):
    long = TEXT + "\n\nIt rained in Accra." * (MAX_CHARACTERS // 20)
    run = bring(editor, long)
    page = editor.get(at(run)).content.decode()
    told = run.deliveries.get()
    assert told.state == "refused"
    assert "characters; at most 200,000 are read" in told.reason
    assert told.remedy == "Split it: one file a dispatch."
    assert at(run, "create") not in page
    assert "200,000 characters each" in editor.get(FRONT).content.decode()


def test_an_import_that_fails_leaves_no_run(editor, monkeypatch):
    monkeypatch.setattr(rehearsal, "look_before", fails)
    with pytest.raises(OSError, match="the disk is full"):
        bring(editor)
    assert not ImportRun.objects.exists()
    assert not Delivery.objects.exists()


def test_a_second_try_that_fails_leaves_no_run(editor, monkeypatch):
    run = bring(editor, "date 2022-05-10")
    assert run.deliveries.get().state == "refused"
    Delivery.objects.update(raw=TEXT.encode(), sha256="0" * 64)
    monkeypatch.setattr(rehearsal, "look_before", fails)
    with pytest.raises(OSError, match="the disk is full"):
        editor.post(at(run, "again"))
    assert ImportRun.objects.get() == run


def fails(names):
    raise OSError("the disk is full")


def test_the_text_is_read_once_and_not_with_every_finding_of_it(editor):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        bring(editor)
    findings = [one["sql"] for one in asked if 'FROM "articles_finding"' in one["sql"]]
    assert findings
    assert not [sql for sql in findings if '"articles_dispatch"."raw"' in sql]
