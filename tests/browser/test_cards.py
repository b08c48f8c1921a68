"""Cards of names: beside the name with a mouse or keys, a sheet at the bottom on touch."""

import pytest
from playwright.sync_api import expect

from tests.factory import TEXT, file_dispatch

# The closed sheet takes its step of the history back, in the browser's own time.
STEPPED_BACK = """() => new Promise((done) => {
    const look = () => history.state?.sheet || done();
    addEventListener('popstate', look);
    look();
})"""
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def story(tmp_path, transactional_db, live_server):
    long = TEXT + "\n\n".join(f"It rained on day {number}." for number in range(60))
    return live_server.url + file_dispatch(tmp_path, long).get_absolute_url()


@pytest.fixture
def phone(visitor, complaints):
    opened = visitor(viewport={"width": 360, "height": 640}, has_touch=True)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    return opened


def name_in(page):
    return page.locator(".body a.first", has_text="Kofi Ansah")


def test_a_pointer_that_rests_opens_the_card_and_escape_closes_it(page, complaints, story):
    page.goto(story)
    name_in(page).hover()
    page.locator(".card", has_text="President of Ghana").wait_for()
    page.keyboard.press("Escape")
    page.locator(".card").wait_for(state="detached")
    assert complaints == []


def test_the_keyboard_opens_the_card_and_enter_the_page(page, story):
    page.goto(story)
    page.locator(".body a").first.focus()
    page.keyboard.press("Tab")
    page.locator(".card", has_text="Kofi Ansah").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/kofi-ansah/")


def test_a_tap_opens_a_sheet_and_back_closes_it(phone, complaints, story):
    phone.goto(story)
    name_in(phone).tap()
    sheet = phone.locator("dialog.sheet[open]")
    sheet.wait_for()
    expect(sheet).to_contain_text("President of Ghana")
    phone.go_back()
    sheet.wait_for(state="detached")
    expect(phone).to_have_url(story)
    name_in(phone).tap()
    sheet.get_by_role("link", name="Open page").tap()
    phone.wait_for_url("**/people/kofi-ansah/")
    phone.go_back()
    phone.wait_for_url(story)
    assert complaints == []


def test_closing_the_sheet_leaves_no_step_to_go_back(phone, story):
    phone.goto("about:blank")
    phone.goto(story)
    name_in(phone).tap()
    phone.locator("dialog.sheet").get_by_role("button", name="Close").tap()
    phone.locator("dialog.sheet").wait_for(state="detached")
    phone.evaluate(STEPPED_BACK)
    phone.go_back()
    expect(phone).to_have_url("about:blank")


def test_scrolling_opens_nothing(page, story):
    page.goto(story)
    name_in(page).hover()
    page.mouse.wheel(0, 400)
    page.evaluate(
        "() => new Promise(done => { const past = () => scrollY > 300 && done();"
        " addEventListener('scroll', past); past(); })"
    )
    expect(page.locator(".card")).to_have_count(0)


def test_without_scripts_a_name_is_a_link(scriptless, story):
    scriptless.goto(story)
    name_in(scriptless).click()
    scriptless.wait_for_url("**/people/kofi-ansah/")
    expect(scriptless.get_by_role("heading", level=1)).to_have_text("Kofi Ansah")
