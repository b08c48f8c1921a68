"""Two people in one article, a cut network and a killed browser: no word is lost."""

import pytest
from playwright.sync_api import expect

from articles.models import Article, Opening
from tests.browser.desk import (
    SCREENS,
    Held,
    broken_rules,
    change_page,
    save,
    sign_in,
    too_wide,
    write,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def draft(transactional_db):
    return Article.objects.create(headline="Rain in Bishkek", body="<p>It rained.</p>")


@pytest.fixture
def another(visitor):
    return visitor(viewport={"width": 1280, "height": 844})


def kept(page):
    page.locator("#saving[data-is=kept]").wait_for()


def test_two_tabs_race_and_the_second_sees_both_texts(page, another, live_server, draft):
    sign_in(page, live_server, name="ada")
    sign_in(another, live_server, name="ben")
    for one in (page, another):
        one.goto(change_page(live_server, draft))
    write(page, "Ada writes. ")
    kept(page)
    another.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    another.locator("#others", has_text="with unsaved changes").wait_for()
    expect(another.locator("#presence")).to_contain_text("ada since")
    another.fill("[name=headline]", "Snow in Bishkek")
    save(another)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.get_by_text("ben saved this article at").wait_for()
    save(page)
    page.get_by_text("Nothing was overwritten").wait_for()
    expect(page.locator(".sides del").first).to_contain_text("Snow")
    expect(page.locator("[contenteditable]").first).to_contain_text("Ada writes.")
    assert not too_wide(page)
    assert broken_rules(page) == []
    save(page)
    draft.refresh_from_db()
    assert "Ada writes." in draft.text
    assert draft.revisions.filter(headline="Snow in Bishkek").exists()


def test_take_over_by_one_press_tells_the_other(page, another, live_server, draft):
    sign_in(page, live_server, name="ada")
    sign_in(another, live_server, name="ben")
    page.goto(change_page(live_server, draft))
    page.locator("#saving").wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    another.goto(change_page(live_server, draft))
    another.get_by_role("button", name="Take over").press("Enter")
    another.get_by_text("You took it over").wait_for()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.get_by_text("ben took this article over").wait_for()
    assert broken_rules(page) == []


def test_a_cut_network_and_a_killed_browser_lose_nothing(page, live_server, draft):
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    write(page, "Kept by the server. ")
    kept(page)
    page.context.set_offline(True)
    page.keyboard.type("Kept by the browser. ")
    page.get_by_text("Kept in this browser only").wait_for()
    fresh = page.context.new_page()  # the tab that was killed says no farewell
    page.close(run_before_unload=False)
    fresh.context.set_offline(False)
    fresh.goto(change_page(live_server, draft))
    fresh.get_by_role("link", name="Show them").click()
    fresh.get_by_role("link", name="Go on with it").first.click()
    text = fresh.locator("[contenteditable]").first
    expect(text).to_contain_text("Kept by the server. Kept by the browser.")
    save(fresh)
    draft.refresh_from_db()
    assert "Kept by the browser." in draft.text
    assert not Opening.objects.exclude(typed={}).exists()
    assert not fresh.evaluate("Object.keys(localStorage).some((key) => key.includes('typing'))")


def test_words_are_called_kept_once_the_server_has_these_words(page, live_server, draft):
    sign_in(page, live_server)
    held = Held()
    page.route("**/article/open/", held.take)
    with page.expect_request("**/article/open/"):
        page.goto(change_page(live_server, draft))
    write(page, "On its way. ")
    page.locator("#saving[data-is=typing]").wait_for()
    held.let_go()
    kept(page)
    assert "On its way." in Opening.objects.get().typed["body"]


def test_a_new_article_survives_before_its_first_save(page, live_server, transactional_db):
    sign_in(page, live_server, "reporter")
    page.goto(f"{live_server.url}/admin/articles/article/add/")
    page.fill("[name=headline]", "Flood in Osh")
    write(page, "The river rose.")
    kept(page)
    page.goto(f"{live_server.url}/healthz")
    page.goto(f"{live_server.url}/admin/articles/article/add/")
    page.get_by_role("link", name="Go on with it").press("Enter")
    expect(page.locator("[name=headline]")).to_have_value("Flood in Osh")
    page.locator("[contenteditable]").first.get_by_text("The river rose.").wait_for()


def test_leaving_with_unsaved_words_asks_first(page, live_server, draft):
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    write(page, "Unsaved. ")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.get_by_role("link", name="Home").click()
    page.wait_for_url("**/admin/")
    assert asked == ["beforeunload"]


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_offer_to_restore_fits_and_is_accessible(page, live_server, draft):
    user = sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    write(page, "Unsaved. ")
    kept(page)
    Opening.objects.filter(user=user).update(closed=True)
    page.goto(change_page(live_server, draft))
    page.get_by_role("link", name="Go on with it").wait_for()
    assert not too_wide(page)
    assert broken_rules(page) == []
