"""? says the keys of every desk page, and gives way to a page's own."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.desk import broken_rules, change_page, sign_in, small_targets, too_wide
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SCREENS = [(360, "dark")]


@pytest.fixture
def filed(tmp_path, transactional_db):
    return file_dispatch(tmp_path)


def test_every_desk_page_says_its_keys(page, complaints, live_server, filed):
    sign_in(page, live_server)
    shown = page.get_by_role("dialog", name="Keys")
    for address, words, others in (
        ("/admin/articles/event/add/", "find anything", "search this list"),
        ("/admin/people/person/", "search this list", "link the selected words"),
        ("/admin/people/person/add/", "save, and stay", "link the selected words"),
        ("/admin/find/", "find anything", "search this list"),
    ):
        page.goto(live_server.url + address)
        page.locator("h1").first.click()
        page.keyboard.press("?")
        shown.get_by_text(words).wait_for()
        expect(shown.get_by_text(others), address).to_have_count(0)
        page.keyboard.press("Escape")
        expect(shown).to_have_count(0)
    assert complaints == []


def test_it_is_a_letter_in_a_text_and_a_page_with_own_keys_shows_those(page, live_server, filed):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    page.locator("#readings #show-help").wait_for()
    page.locator("[name=headline]").focus()
    page.keyboard.press("End")
    page.keyboard.type("?/")
    expect(page.locator("[name=headline]")).to_have_value(re.compile(r"\?/$"))
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.locator("h1").first.click()
    page.keyboard.press("?")
    page.locator("#desk-help").get_by_text("link the selected words").wait_for()
    page.keyboard.press("Escape")
    page.locator("#readings .card h3").first.click()
    page.keyboard.press("?")
    expect(page.locator("dialog[open]")).to_have_id("help")
    page.goto(f"{live_server.url}/admin/people/person/")
    page.keyboard.press("/")
    expect(page.locator("#searchbar")).to_be_focused()


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_help_fits_and_is_accessible(page, live_server, filed):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    page.get_by_role("button", name="Keys ?").first.click()
    page.locator("#desk-help[open]").wait_for()
    assert not too_wide(page)
    assert broken_rules(page) == []
    assert small_targets(page, "#desk-help") == []
