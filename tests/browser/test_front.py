"""The front and the hand-over with the keyboard, in a real browser."""

import datetime

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from articles import visibility
from articles.models import Article
from newsroom.models import HandOver, Slot
from tests.browser.desk import SCREENS, broken_rules, sign_in, small_targets, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SMALL = ".order, .offered, .search, .boxes, .acts, .note-form, .hand-over"


def stories(number):
    now = timezone.now()
    for n in range(1, number + 1):
        moment = now - datetime.timedelta(hours=n)
        Article.objects.create(headline=f"Story {n}", body="<p>Text.</p>", status="published",
                               published_at=moment, first_public=moment)  # fmt: skip
    visibility.refresh()


@pytest.fixture
def front(page, live_server, transactional_db):
    stories(5)
    for order, n in enumerate((5, 4, 3), 1):
        Slot.objects.create(article=Article.objects.get(headline=f"Story {n}"), order=order)
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/front/")
    page.locator("#show-keys").wait_for()
    return page


def stand(front, *headlines):
    """Wait until these headlines, and no others, stand in this order."""
    expect(front.locator(".order .what")).to_have_text(headlines)


def test_keys_move_take_off_and_save(front, live_server, complaints):
    for key in ("j", "J", "j", "K", "K"):
        front.keyboard.press(key)
    stand(front, "Story 3", "Story 4", "Story 5")
    expect(front.locator(".order .place").first).to_have_text("Lead")
    expect(front.locator("#said")).to_contain_text("now 1 of 3")
    front.keyboard.press("j")
    front.keyboard.press("x")
    stand(front, "Story 3", "Story 5")
    front.keyboard.press("Control+s")
    front.locator(".messagelist", has_text="Readers see this front now").wait_for()
    front.goto(f"{live_server.url}/")
    expect(front.locator(".lead .headline")).to_have_text("Story 3")
    expect(front.locator(".second .headline")).to_have_text(["Story 5", "Story 1"])
    assert complaints == []


def test_a_row_is_dragged_and_an_article_added(front):
    front.locator(".order .row", has_text="Story 3").drag_to(
        front.locator(".order .row", has_text="Story 5"), target_position={"x": 40, "y": 3}
    )
    stand(front, "Story 3", "Story 5", "Story 4")
    front.get_by_role("button", name="Story 1").click()
    stand(front, "Story 3", "Story 5", "Story 4", "Story 1")
    assert Slot.objects.first().article.headline == "Story 5"


def test_the_preview_opens_beside_and_saves_nothing(front):
    for key in ("j", "J"):
        front.keyboard.press(key)
    with front.context.expect_page() as opened:
        front.keyboard.press("p")
    expect(opened.value.locator(".lead .headline")).to_have_text("Story 4")
    assert Slot.objects.first().article.headline == "Story 5"


def test_without_a_script_it_is_a_plain_form(scriptless, live_server):
    stories(2)
    desk = scriptless
    sign_in(desk, live_server)
    desk.goto(f"{live_server.url}/admin/front/")
    desk.get_by_role("button", name="Story 2").click()
    stand(desk, "Story 2")
    desk.get_by_role("button", name="Story 1").click()
    stand(desk, "Story 2", "Story 1")
    desk.get_by_role("button", name="Move up: Story 1").click()
    stand(desk, "Story 1", "Story 2")
    desk.get_by_role("button", name="Show readers this front").click()
    desk.locator(".messagelist", has_text="Readers see this front now").wait_for()
    assert list(Slot.objects.values_list("article__headline", flat=True)) == ["Story 1", "Story 2"]


def test_a_note_is_handed_over_and_taken_with_keys(front, live_server):
    front.goto(f"{live_server.url}/admin/")
    front.locator("#show-keys").wait_for()
    front.keyboard.press("h")
    front.wait_for_url("**/hand-over/")
    front.locator("#show-keys").wait_for()
    front.keyboard.press("n")
    expect(front.locator("#words")).to_be_focused()
    front.keyboard.type("Call the ministry.")
    front.keyboard.press("Control+Enter")
    front.locator(".hand-over", has_text="Call the ministry.").wait_for()
    front.locator("#show-keys").wait_for()
    front.keyboard.press("t")
    expect(front.locator("#content-main")).to_be_visible()
    expect(front.locator(".hand-over")).to_have_count(0)
    assert HandOver.objects.get().taken_by.username == "ada"


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_pages_fit_and_break_no_rule(front, live_server, complaints):
    HandOver.objects.create(words="Call the ministry. " * 20)
    for address in ("front/", "hand-over/", ""):
        front.goto(f"{live_server.url}/admin/{address}")
        assert not too_wide(front), address
        assert broken_rules(front) == [], address
        assert small_targets(front, SMALL) == [], address
    assert complaints == []
