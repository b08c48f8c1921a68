"""An article on its way to readers, as a publisher does it: with the keyboard, in a browser."""

import pytest
from playwright.sync_api import expect

from articles.models import Article, Revision
from tests.browser.desk import (
    SCREENS,
    broken_rules,
    change_page,
    save,
    sideways,
    sign_in,
    small_targets,
    too_wide,
    write,
)
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def filed(tmp_path, transactional_db):
    return file_dispatch(tmp_path)


@pytest.fixture
def draft(transactional_db):
    return Article.objects.create(headline="Rain in Bishkek", body="<p>It rained.</p>")


def test_a_reporter_submits_what_is_written(page, complaints, live_server, transactional_db):
    sign_in(page, live_server, "reporter")
    page.goto(f"{live_server.url}/admin/")
    page.get_by_role("link", name="Write an article").first.click()
    page.keyboard.press("Tab")
    page.fill("[name=headline]", "Rain in Accra")
    write(page, "It rained in Accra.")
    page.get_by_role("button", name="Submit to the editors").press("Enter")
    page.get_by_text("is now submitted").wait_for()
    assert Article.objects.get().text == "It rained in Accra."
    assert "\n".join(complaints) == ""


def test_choosing_a_time_changes_the_button_and_one_press_schedules(
    page, complaints, live_server, draft
):
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    expect(page.locator(".desk-buttons .main")).to_have_text("Publish now")
    page.locator("[name=publish_at_0]").focus()
    page.keyboard.type("2099-03-01")
    page.locator("[name=publish_at_1]").fill("14:30")
    wanted = "Schedule for 14:30 Bishkek on 1 March 2099, 08:30 UTC"
    page.get_by_role("button", name=wanted).press("Enter")
    page.get_by_text("is now scheduled for 14:30 Bishkek").wait_for()
    draft.refresh_from_db()
    assert draft.visible_from.isoformat() == "2099-03-01T08:30:00+00:00"
    page.get_by_role("button", name="At once").press("Enter")
    page.get_by_role("button", name="Publish now").press("Enter")
    page.get_by_text("is now published").wait_for()
    draft.refresh_from_db()
    assert draft.publish_at is None
    assert "\n".join(complaints) == ""


def test_a_time_that_does_not_exist_holds_the_button_and_says_why(page, live_server, draft):
    sign_in(page, live_server, zone="Europe/London")
    page.goto(change_page(live_server, draft))
    page.fill("[name=publish_at_0]", "2027-03-28")
    page.fill("[name=publish_at_1]", "01:30:00")
    page.get_by_role("alert").get_by_text("Europe/London").wait_for()
    expect(page.locator(".desk-buttons .main")).to_be_disabled()
    page.fill("[name=publish_at_1]", "02:30:00")
    page.get_by_role("button", name="Schedule for 02:30 London on 28 March 2027").wait_for()


def test_control_s_never_publishes(page, live_server, draft):
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    page.fill("[name=headline]", "Rain in Osh")
    save(page)
    draft.refresh_from_db()
    assert (draft.headline, draft.status) == ("Rain in Osh", "draft")
    with page.expect_navigation():
        page.locator("[name=headline]").press("Enter")
    draft.refresh_from_db()
    assert draft.status == "draft"


def test_a_correction_goes_from_the_text_to_the_reader(page, complaints, live_server, filed):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    page.fill("[name=headline]", "Border to open in June")
    save(page)
    page.get_by_text("A changed version waits").wait_for()
    page.get_by_role("button", name="Update…").press("Enter")
    page.get_by_role("cell", name="Border to open in June").wait_for()
    page.get_by_label("A correction").check()
    page.fill("[name=wrong]", "An earlier version said May.")
    page.fill("[name=right]", "The border opens in June.")
    page.get_by_role("button", name="Update").press("Enter")
    page.wait_for_url("**/change/")
    page.goto(live_server.url + filed.get_absolute_url())
    shown = page.locator("article")
    expect(shown).to_contain_text("Border to open in June")
    expect(shown).to_contain_text("An earlier version said May. The border opens in June.")
    assert Revision.objects.next_of(filed) is None
    assert "\n".join(complaints) == ""


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_article_and_its_steps_fit_and_are_accessible(page, complaints, live_server, filed):
    sign_in(page, live_server)
    for address in (
        change_page(live_server, filed),
        f"{live_server.url}/admin/articles/article/{filed.pk}/step/kill/",
        f"{live_server.url}/admin/articles/article/{filed.pk}/revisions/",
        f"{live_server.url}/admin/articles/article/add/",
    ):
        page.goto(address)
        page.wait_for_load_state("networkidle")
        assert not too_wide(page), address
        assert "\n".join(complaints) == ""
        assert broken_rules(page) == [], address
        complaints.clear()  # axe itself lays styles into the page where a sheet imports another
        if page.viewport_size["width"] < 500:
            assert small_targets(page, ".desk-buttons, .times, .act") == [], address
            assert sideways(page, ".desk-buttons") == [], address
