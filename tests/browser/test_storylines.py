"""A story line put in order with the keyboard, in a real browser."""

import pytest
from playwright.sync_api import expect

from articles.models import Article, StoryLine, StoryPart
from tests.browser.desk import SCREENS, broken_rules, sign_in, small_targets, too_wide
from tests.browser.test_front import stand, stories

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, transactional_db):
    stories(4)
    story = StoryLine.objects.create(title="The border", about="Who crosses.", shown=True)
    for n in (1, 2, 3):
        row = Article.objects.get(headline=f"Story {n}")
        StoryPart.objects.create(story=story, article=row, order=n)
    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/admin/articles/storyline/{story.pk}/order/")
    page.locator("#show-keys").wait_for()
    return page


def test_keys_add_move_and_save(desk, live_server, complaints):
    desk.keyboard.press("a")
    expect(desk.locator("#order [name=q]")).to_be_focused()
    desk.keyboard.type("story 4")
    with desk.expect_navigation():
        desk.keyboard.press("Enter")
    desk.get_by_role("button", name="Story 4").press("Enter")
    stand(desk, "Story 1", "Story 2", "Story 3", "Story 4")
    desk.locator("#show-keys").wait_for()
    for key in ("k", "K", "K", "K", "j", "x"):
        desk.keyboard.press(key)
    stand(desk, "Story 4", "Story 2", "Story 3")
    expect(desk.locator(".order .place")).to_have_text(["1", "2", "3"])
    desk.keyboard.press("Control+s")
    desk.locator(".messagelist", has_text="3 articles in this order").wait_for()
    desk.get_by_role("link", name="Its page").click()
    headlines = desk.locator("ol.stories .headline")
    expect(headlines).to_have_text(["Story 4", "Story 2", "Story 3"])
    assert complaints == []


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_pages_fit_and_break_no_rule(desk, live_server, complaints):
    assert small_targets(desk, ".order, .offered, .search, .acts") == []
    for address in (
        desk.url,
        f"{live_server.url}/stories/",
        f"{live_server.url}/stories/the-border/",
    ):
        desk.goto(address)
        assert not too_wide(desk), address
        assert broken_rules(desk) == [], address
    assert complaints == []
