"""The first page of the desk with the keyboard, in a real browser."""

import datetime

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from articles import visibility
from articles.models import Article
from tests.browser.desk import SCREENS, broken_rules, reach, sign_in, small_targets, too_wide
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
    page.goto(f"{live_server.url}/admin/")
    page.locator("#show-keys").wait_for()
    return page


def test_keys_lead_to_the_rows_of_a_number(desk, complaints):
    number = desk.locator(".box a", has_text="24 hours")
    expect(number).to_have_text("1 the next 24 hours", use_inner_text=True)
    reach(desk, "j", number, most=9)
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/admin/articles/article/?work=next")
    expect(desk.locator("#result_list tbody tr").first).to_contain_text("Tonight")
    assert complaints == []


def test_the_keys_are_told_and_w_begins_an_article(desk):
    desk.keyboard.press("?")
    expect(desk.locator("#keys")).to_contain_text("write an article")
    expect(desk.locator("#keys")).to_be_visible()
    desk.keyboard.press("Escape")
    expect(desk.locator("#keys")).to_be_hidden()
    desk.keyboard.press("w")
    desk.wait_for_url("**/admin/articles/article/add/")


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_dashboard_fits_and_breaks_no_rule(desk, complaints):
    assert not too_wide(desk)
    assert broken_rules(desk) == []
    assert small_targets(desk, ".boxes, .dashboard .acts") == []
    assert complaints == []
