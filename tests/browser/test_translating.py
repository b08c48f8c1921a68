"""A translation beside its original, and the history, with the keyboard."""

import pytest
from playwright.sync_api import expect

from articles.models import Article
from tests.browser.desk import (
    SCREENS,
    broken_rules,
    change_page,
    save,
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


def begin(page, live_server, article, language="Russian"):
    page.goto(change_page(live_server, article))
    page.get_by_role("link", name="Translate…").press("Enter")
    page.get_by_label("Into").select_option(language)
    page.get_by_role("button", name="Begin the translation").press("Enter")
    page.locator("#original").wait_for()


def test_a_translation_is_written_beside_its_original(page, complaints, live_server, filed):
    sign_in(page, live_server, "editor")
    begin(page, live_server, filed)
    expect(page.locator("#original")).to_contain_text(filed.paragraphs[-1])
    beside, field = (page.locator(one).bounding_box() for one in ("#original", "[name=headline]"))
    assert beside["x"] > field["x"] + field["width"]
    page.fill("[name=headline]", "Граница открыта")
    save(page)
    draft = Article.objects.get(language="ru")
    assert (draft.headline, draft.translation_of) == ("Граница открыта", filed)
    page.get_by_role("link", name=f"en: {filed.headline[:20]}").press("Enter")
    page.get_by_role("link", name="ru: Граница открыта").wait_for()
    assert complaints == []


def test_a_note_waits_on_top_for_the_next_person(page, live_server, filed):
    sign_in(page, live_server, "reporter")
    page.goto(f"{live_server.url}/admin/articles/article/add/")
    page.fill("[name=headline]", "Rain")
    write(page, "It rained.")
    page.get_by_label("Note to the next person").fill("Ask the ministry for the number.")
    page.get_by_role("button", name="Submit to the editors").press("Enter")
    page.get_by_text("is now submitted").wait_for()
    page.locator(".note", has_text="Ask the ministry for the number.").wait_for()


def test_two_states_are_chosen_compared_and_taken_back_by_keyboard(page, live_server, filed):
    sign_in(page, live_server)
    draft = Article.objects.create(headline="Rain", body="<p>It rained.</p>")
    page.goto(change_page(live_server, draft))
    for words in ("Rain in Osh", "Rain in Naryn"):
        page.fill("[name=headline]", words)
        save(page)
    page.get_by_role("link", name="Compare and restore").press("Enter")
    page.get_by_label("From 1").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Compare the two").press("Enter")
    page.locator("del", has_text="Osh").wait_for()
    page.get_by_role("button", name="Restore revision 1").press("Enter")
    page.get_by_text("Restored revision 1").first.wait_for()
    draft.refresh_from_db()
    assert draft.headline == "Rain in Osh"


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_a_translation_fits_and_is_accessible(page, live_server, filed):
    sign_in(page, live_server)
    begin(page, live_server, filed)
    page.locator("#checks li").first.wait_for()
    assert not too_wide(page)
    assert broken_rules(page) == []
    page.get_by_role("link", name="Translate…").click()
    page.get_by_role("button", name="Begin the translation").wait_for()
    assert not too_wide(page)
    assert broken_rules(page) == []
    if page.viewport_size["width"] < 500:
        assert small_targets(page, ".act p:has(button)") == []
