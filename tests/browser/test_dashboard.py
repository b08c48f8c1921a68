"""The first page of the desk with the keyboard, in a real browser."""

import datetime

import pytest
from django.utils import timezone

from articles import visibility
from articles.models import Article
from tests.browser.desk import SCREENS, broken_rules, sign_in, small_targets, too_wide
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, tmp_path, transactional_db):
    now = timezone.now()
    file_dispatch(tmp_path, status="draft")
    soon = now + datetime.timedelta(hours=2)
    Article.objects.create(headline="Tonight", body="<p>Text.</p>", status="published",
                           published_at=now, publish_at=soon, first_public=soon)  # fmt: skip
    visibility.refresh()
    sign_in(page, live_server)
    page.locator("#show-keys").wait_for()
    return page


def test_keys_lead_to_the_rows_of_a_number(desk, complaints):
    for _ in range(9):
        desk.keyboard.press("j")
        if "24 hours" in desk.locator(":focus").inner_text():
            break
    assert desk.locator(":focus").inner_text().split() == ["1", "the", "next", "24", "hours"]
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/admin/articles/article/?work=next")
    assert desk.locator("#result_list tbody tr").all_inner_texts()[0].startswith("\tTonight")
    assert complaints == []


def test_the_keys_are_told_and_w_begins_an_article(desk):
    desk.keyboard.press("?")
    assert "write an article" in desk.locator("#keys").inner_text()
    desk.keyboard.press("Escape")
    desk.keyboard.press("w")
    desk.wait_for_url("**/admin/articles/article/add/")


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_dashboard_fits_and_breaks_no_rule(desk, complaints):
    assert not too_wide(desk)
    assert broken_rules(desk) == []
    assert small_targets(desk, ".boxes, .dashboard .acts") == []
    assert complaints == []
