"""A story line put in order with the keyboard, in a real browser."""

import pytest

from articles.models import Article, StoryLine, StoryPart
from tests.browser.desk import SCREENS, broken_rules, sign_in, small_targets, too_wide
from tests.browser.test_front import stories

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
    desk.keyboard.type("story 4")
    desk.keyboard.press("Enter")
    desk.get_by_role("button", name="Story 4").press("Enter")
    desk.locator(".order .row", has_text="Story 4").wait_for()
    desk.locator("#show-keys").wait_for()
    for key in ("k", "K", "K", "K", "j", "x"):
        desk.keyboard.press(key)
    assert desk.locator(".order .what").all_inner_texts() == ["Story 4", "Story 2", "Story 3"]
    assert desk.locator(".order .place").all_inner_texts() == ["1", "2", "3"]
    desk.keyboard.press("Control+s")
    desk.locator(".messagelist", has_text="3 articles in this order").wait_for()
    desk.get_by_role("link", name="Its page").click()
    assert desk.locator("ol.stories .headline").all_inner_texts() == [
        "Story 4",
        "Story 2",
        "Story 3",
    ]
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
