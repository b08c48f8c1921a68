"""A dispatch is brought in as an editor does it: pasted or dropped, looked at, created."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles.models import Article, Conflict, Delivery, Revision, Verdict
from newsroom.models import User
from people.models import Person
from tests.browser.desk import SCREENS
from tests.browser.test_review import LONG, sign_in
from tests.factory import LEAD, SAID, TEXT, file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, transactional_db):
    page.set_default_timeout(8000)
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/import/")
    return page


def paste(desk, text):
    desk.locator("#text").fill(text)
    desk.keyboard.press("Control+Enter")
    desk.locator(".line[aria-current]").wait_for()


def lit(desk):
    return desk.locator(".line[aria-current] .head b").inner_text()


def test_a_dispatch_is_pasted_one_line_refused_and_created_with_keys(desk, complaints):
    paste(desk, LONG)
    assert not Article.objects.exists()
    for _ in range(60):
        if lit(desk) == "Esi Darko":
            break
        desk.keyboard.press("j")
    desk.keyboard.press("x")
    desk.locator("#saved[data-is=saved]").wait_for()
    desk.keyboard.press("c")
    desk.locator("#review").wait_for()
    assert Article.objects.get().status == "draft"
    assert Verdict.objects.filter(kind="person", target="Esi Darko").exists()
    assert not Person.objects.filter(name="Esi Darko").exists()
    assert desk.locator("#history li", has_text="Esi Darko").count()
    assert complaints == []


def test_files_are_dropped_on_the_page(desk, complaints):
    desk.evaluate(
        """(text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'a.txt', {type: 'text/plain'}));
        data.items.add(new File(['%PDF-1.7'], 'b.pdf'));
        for (const kind of ['dragover', 'drop'])
            document.body.dispatchEvent(new DragEvent(kind,
                {bubbles: true, cancelable: true, dataTransfer: data})); }""",
        TEXT,
    )
    assert desk.locator("#said").inner_text() == "Chosen: a.txt, b.pdf"
    desk.keyboard.press("Enter")
    desk.locator(".line[aria-current]").wait_for()
    assert "binary file" in desk.locator("#intake").inner_text()
    assert Delivery.objects.get(state="waits").name == "a.txt"
    assert complaints == []


def test_typed_words_outlive_the_session_and_the_sign_in(desk, live_server):
    desk.locator("#text").fill(TEXT)
    desk.context.clear_cookies(name="sessionid")
    desk.keyboard.press("Control+Enter")
    desk.locator("[name=username]").wait_for()
    desk.fill("[name=username]", "ada")
    desk.fill("[name=password]", "long enough 12")
    desk.click("[type=submit]")
    desk.goto(f"{live_server.url}/admin/import/")
    assert desk.locator("#text").input_value() == TEXT
    desk.locator("#text").focus()
    desk.keyboard.press("Control+Enter")
    desk.locator(".line[aria-current]").wait_for()
    assert desk.evaluate("Object.keys(localStorage).filter((k) => k.startsWith('intake'))") == []


def test_a_refusal_that_does_not_arrive_is_said_and_shown_as_not_done(desk):
    paste(desk, TEXT)
    desk.context.set_offline(True)
    desk.keyboard.press("x")
    desk.locator("#saved[data-is=trouble]").wait_for()
    assert desk.locator(".line[data-refused]").count() == 0
    desk.context.set_offline(False)
    desk.keyboard.press("x")
    desk.locator("#saved[data-is=saved]").wait_for()
    assert Delivery.objects.get().refused


def test_without_a_script_the_buttons_are_plain_forms(chromium, live_server, transactional_db):
    context = chromium.new_context(java_script_enabled=False)
    desk = context.new_page()
    sign_in(desk, live_server)
    desk.goto(f"{live_server.url}/admin/import/")
    desk.locator("#text").fill(TEXT)
    desk.get_by_role("button", name="Look at it").click()
    desk.get_by_role("button", name="Refuse x Yao Mensah", exact=True).first.click()
    desk.get_by_role("button", name="Take back x Yao Mensah", exact=True).wait_for()
    desk.get_by_role("button", name="Create as a draft").click()
    assert "is a draft" in desk.locator(".messagelist").inner_text()
    context.close()


def conflicting(tmp_path):
    article = file_dispatch(tmp_path, status="draft")
    article.body = article.body.replace("in May", "in June") + "<p>Our own words.</p>"
    article.save()
    Revision.objects.record(article, User.objects.get(), "better")
    again = TEXT.replace("in May", "in July").replace(LEAD, f"{LEAD} It rained.")
    file_dispatch(tmp_path, again)
    return Conflict.objects.get()


def test_a_conflict_is_settled_with_the_keyboard(desk, live_server, tmp_path, complaints):
    conflict = conflicting(tmp_path)
    desk.goto(f"{live_server.url}/admin/import/conflicts/{conflict.pk}/")
    desk.locator(".part-clash input[value=theirs]").focus()
    desk.keyboard.press("Space")
    desk.get_by_role("button", name="Settle it so").focus()
    desk.keyboard.press("Enter")
    desk.locator(".messagelist").wait_for()
    article = Article.objects.get()
    assert SAID.replace("May", "July") in article.text
    assert "Our own words." in article.text
    assert "It rained." in article.text
    assert complaints == []


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_import_fits_and_is_accessible(desk, complaints, live_server, tmp_path):
    conflict = conflicting(tmp_path)
    paste(desk, LONG)
    run = desk.url
    for address in (run, "/admin/import/", "conflicts/", f"conflicts/{conflict.pk}/"):
        base = "" if address.startswith("http") else live_server.url
        prefix = "/admin/import/" if address.startswith("conflicts") else ""
        desk.goto(f"{base}{prefix}{address}")
        assert desk.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, address
        found = Axe().run(desk).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"][:150]) for one in found] == [], address
        small = desk.evaluate("""() => [
            ...document.querySelectorAll('.intake button, .intake summary, .intake .choices label')]
            .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent)""")
        assert small == [], address
    assert complaints == []
