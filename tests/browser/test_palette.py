"""Find anything with the keyboard, in a real browser."""

import pytest
from playwright.sync_api import expect

from newsroom.models import SavedFilter
from people.models import Person
from tests.browser.desk import SCREENS, broken_rules, sign_in, small_targets, too_wide
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, tmp_path, transactional_db):
    file_dispatch(tmp_path)
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/")
    return page


def option(desk, words):
    return desk.locator("#palette [role=option][aria-selected=true]", has_text=words)


def test_control_k_leads_to_a_person_from_a_text_field_without_the_mouse(
    desk, live_server, complaints
):
    desk.goto(f"{live_server.url}/admin/articles/article/")
    desk.locator("#searchbar").focus()
    desk.keyboard.press("Control+k")
    desk.keyboard.type("Менса")
    option(desk, "Yao Mensah").wait_for()
    desk.keyboard.press("Enter")
    person = Person.objects.get(name="Yao Mensah")
    desk.wait_for_url(f"**/admin/people/person/{person.pk}/change/")
    assert complaints == []


def test_arrows_choose_and_escape_closes(desk):
    field, chosen = desk.locator("#palette input"), desk.locator("#palette [aria-selected=true]")
    desk.keyboard.press("Meta+k")
    desk.keyboard.type("ghana")
    desk.locator("#palette .group", has_text="Organizations").wait_for()
    expect(chosen).to_have_id("palette-option-1")
    for key, place in (("ArrowDown", 2), ("ArrowUp", 1)):
        desk.keyboard.press(key)
        expect(chosen).to_have_id(f"palette-option-{place}")
        expect(field).to_have_attribute("aria-activedescendant", f"palette-option-{place}")
    desk.keyboard.press("Escape")
    expect(desk.locator("#palette")).to_be_hidden()


def test_a_command_is_run_while_the_answer_is_on_its_way(desk):
    desk.keyboard.press("Control+k")
    desk.keyboard.type("import a dispatch")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/admin/import/")


def test_a_lost_network_is_said(desk):
    desk.keyboard.press("Control+k")
    desk.locator("#palette [role=option]").first.wait_for()
    desk.context.set_offline(True)
    desk.keyboard.type("ghana")
    desk.locator("#palette .told", has_text="does not answer").wait_for()
    desk.context.set_offline(False)


def test_without_a_script_it_is_a_plain_page(scriptless, live_server, tmp_path):
    file_dispatch(tmp_path)
    desk = scriptless
    sign_in(desk, live_server)
    desk.goto(f"{live_server.url}/admin/")
    desk.get_by_role("link", name="Find anything").click()
    desk.locator("#find-q").fill("Менса")
    desk.get_by_role("button", name="Find").click()
    desk.locator(".find-found").get_by_role("link", name="Yao Mensah").first.click()
    desk.wait_for_url("**/admin/people/person/*/change/")


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_palette_its_page_and_the_kept_filters_fit(desk, complaints, live_server):
    desk.goto(f"{live_server.url}/admin/articles/article/?status__exact=published")
    desk.fill("#filter-name", "What readers see")
    desk.get_by_role("button", name="Keep", exact=True).click()
    desk.get_by_role("link", name="What readers see").wait_for()
    assert SavedFilter.objects.get().query == "status__exact=published"
    checked(desk, ".saved-filters")
    desk.goto(f"{live_server.url}/admin/find/?q=ghana")
    checked(desk, ".find-found, .find-page")
    desk.locator("#find-anything").click()
    desk.keyboard.type("ghana")
    desk.locator("#palette .group", has_text="Organizations").wait_for()
    checked(desk, "#palette")
    assert complaints == []


def checked(desk, where):
    assert not too_wide(desk)
    assert broken_rules(desk) == []
    pressed = "button, a, input:not([type=hidden]), [role=option]"
    assert small_targets(desk, where, pressed) == []
