"""Find anything with the keyboard, in a real browser."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from newsroom.models import SavedFilter
from people.models import Person
from tests.browser.desk import SCREENS
from tests.browser.test_review import sign_in
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, tmp_path, transactional_db):
    page.set_default_timeout(8000)
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
    desk.keyboard.press("Meta+k")
    desk.keyboard.type("ghana")
    desk.locator("#palette .group", has_text="Organizations").wait_for()
    first = desk.locator("#palette [aria-selected=true]").inner_text()
    desk.keyboard.press("ArrowDown")
    assert desk.locator("#palette [aria-selected=true]").inner_text() != first
    desk.keyboard.press("ArrowUp")
    assert desk.locator("#palette [aria-selected=true]").inner_text() == first
    held = desk.locator("#palette input").get_attribute("aria-activedescendant")
    assert desk.locator(f"#{held}").get_attribute("aria-selected") == "true"
    desk.keyboard.press("Escape")
    assert not desk.locator("#palette").is_visible()


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


def test_without_a_script_it_is_a_plain_page(chromium, live_server, tmp_path, transactional_db):
    file_dispatch(tmp_path)
    context = chromium.new_context(java_script_enabled=False)
    desk = context.new_page()
    sign_in(desk, live_server)
    desk.goto(f"{live_server.url}/admin/")
    desk.get_by_role("link", name="Find anything").click()
    desk.locator("#find-q").fill("Менса")
    desk.get_by_role("button", name="Find").click()
    desk.locator(".find-found").get_by_role("link", name="Yao Mensah").first.click()
    assert "/admin/people/person/" in desk.url
    context.close()


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
    assert desk.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    found = Axe().run(desk).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:150]) for one in found] == []
    small = desk.evaluate(
        """(where) => [...document.querySelectorAll(where)].flatMap((box) =>
        [...box.querySelectorAll('button, a, input:not([type=hidden]), [role=option]')])
        .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML)""",
        where,
    )
    assert small == []
