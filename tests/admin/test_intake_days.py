"""A text without a date at the import: a day is offered, never invented, and known as typed."""

from datetime import date

import pytest

from articles.models import Article
from tests.admin.test_intake import at, bring, lines, refuse
from tests.factory import LEAD, TEXT

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(sign_in):
    return sign_in("editor")


def typed(client, run, day):
    sent = {"delivery": run.deliveries.get().pk, "day": day}
    return client.post(at(run, "day"), sent, follow=True)


def test_a_day_that_is_typed_is_the_articles_and_known_as_an_editors(editor):
    run = bring(editor, LEAD)
    page = editor.get(at(run)).content.decode()
    assert 'type="date"' in page
    assert 'name="day" value=""' in page
    shown = typed(editor, run, "2022-05-10").content.decode()
    assert 'name="day" value="2022-05-10"' in shown
    assert lines(run)["date", "2022-05-10"]["about"] == "an editor typed it"
    editor.post(at(run, "create"))
    article = Article.objects.get()
    assert article.published_on == date(2022, 5, 10)
    assert article.precision == "day"
    assert article.status == "draft"
    assert article.dispatch.date_origin == "editor"


def test_no_day_is_a_draft_without_a_date(editor):
    run = bring(editor, LEAD)
    typed(editor, run, "2022-05-10")
    typed(editor, run, "")
    assert ("date", "No date") in lines(run)
    editor.post(at(run, "create"))
    article = Article.objects.get()
    assert article.published_at is None
    assert article.dispatch.date_origin == ""


def test_a_typed_day_can_be_refused_like_any_line(editor):
    run = bring(editor, LEAD)
    typed(editor, run, "2022-05-10")
    refuse(editor, run, "date", "2022-05-10")
    editor.post(at(run, "create"))
    assert Article.objects.get().published_at is None


def test_what_is_no_day_is_refused_and_changes_nothing(editor):
    run = bring(editor, LEAD)
    shown = typed(editor, run, "tomorrow").content.decode()
    assert "“tomorrow” is no day. Write it as 2022-05-10." in shown
    assert ("date", "No date") in lines(run)


def test_a_text_that_has_a_date_is_asked_for_none(editor, sign_in):
    run = bring(editor, TEXT)
    assert 'type="date"' not in editor.get(at(run)).content.decode()
    assert typed(editor, run, "2020-01-01").status_code == 404
    assert typed(sign_in("reporter"), run, "2020-01-01").status_code == 403
