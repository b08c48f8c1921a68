"""From a desk page to the top of the front: a headline, one confirmation, the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from articles.flashing import flash
from articles.models import Article
from people.models import Person
from tests.browser.desk import SCREENS, broken_rules, sign_in, small_targets, too_wide
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
MOST = 20  # seconds, typing included
STROKE = 0.28  # seconds a key, a typist of average skill (Card, Moran and Newell, 1980)


class Hand:
    """A keyboard whose strokes are counted: the machine's own time is none of the editor's work."""

    def __init__(self, keyboard):
        self.keyboard, self.strokes = keyboard, 0

    def press(self, keys):
        self.strokes += len(keys.split("+"))
        self.keyboard.press(keys)

    def type(self, words):
        self.strokes += len(words)
        self.keyboard.type(words)


def test_a_headline_is_on_top_of_the_front_in_seconds_from_any_desk_page(
    page, visitor, complaints, live_server, tmp_path
):
    hand = Hand(page.keyboard)
    file_dispatch(tmp_path)
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/people/person/{Person.objects.first().pk}/change/")
    hand.press("Control+k")
    expect(page.get_by_role("combobox", name="Find anything")).to_be_focused()
    hand.type("flash")
    page.get_by_role("option", name="Flash: a headline to readers at once").wait_for()
    hand.press("Enter")
    page.locator("[name=headline]:focus").wait_for()
    hand.type("Border opens at noon")
    hand.press("Enter")
    page.locator("button:focus", has_text="Publish the flash").wait_for()
    hand.press("Enter")
    page.get_by_text("is on top of the front, as Developing").wait_for()
    outside = visitor()
    outside.goto(live_server.url)
    lead = outside.locator("article.lead")
    expect(lead).to_have_text(re.compile(r"^\s*Developing\s+Border opens"), use_inner_text=True)
    assert 0 < hand.strokes * STROKE < MOST
    assert complaints == []


def test_takes_follow_and_developing_ends_with_the_keyboard(page, complaints, live_server):
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/")
    page.get_by_role("link", name="Flash", exact=True).press("Enter")
    page.locator("[name=headline]:focus").wait_for()
    page.keyboard.type("Border opens")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Publish the flash").press("Enter")
    page.get_by_label("What is new").fill("Ten lorries crossed.")
    page.get_by_label("What is new").press("Control+Enter")
    page.get_by_text("The take stands on top").wait_for()
    page.get_by_role("link", name="End Developing…").press("Enter")
    page.get_by_role("button", name="End Developing").press("Enter")
    page.get_by_text("is now published").wait_for()
    article = Article.objects.get()
    assert not article.developing
    assert article.text.endswith("Ten lorries crossed.")
    assert complaints == []


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_developing_ends_on_the_first_page(page, complaints, live_server, transactional_db):
    user = sign_in(page, live_server)
    flash("The border opens at noon, both presidents say", "", user)
    page.goto(f"{live_server.url}/admin/")
    expect(page.locator(".developing li")).to_contain_text("Developing for less than an hour")
    assert not too_wide(page)
    assert broken_rules(page) == []
    assert small_targets(page, ".developing") == []
    page.get_by_role("button", name="End Developing").press("Enter")
    expect(page.get_by_text("is now published")).to_be_visible()
    expect(page.locator(".developing")).to_have_count(0)
    assert not Article.objects.get().developing
    assert complaints == []


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_pages_of_a_flash_fit_and_are_accessible(page, live_server, transactional_db):
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/articles/article/flash/")
    for button in ("Look at it", "Publish the flash", "Add this take"):
        page.get_by_role("button", name=button).wait_for()
        assert not too_wide(page)
        assert broken_rules(page) == []
        if page.viewport_size["width"] < 500:
            assert small_targets(page, ".flash p:not(:has(a:not(.button)))") == []
        if button == "Look at it":
            page.get_by_label("Headline").fill("The border opens at noon, both presidents say")
        if button != "Add this take":
            page.get_by_role("button", name=button).press("Enter")
