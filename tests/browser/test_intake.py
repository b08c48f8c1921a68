"""A dispatch is brought in as an editor does it: pasted or dropped, looked at, created."""

import pytest
from playwright.sync_api import expect

from articles.models import Article, Conflict, Delivery, Revision, Verdict
from newsroom.models import User
from people.models import Person
from tests.browser.desk import (
    SCREENS,
    broken_rules,
    reach,
    saved,
    sign_in,
    sign_in_by_form,
    small_targets,
    too_wide,
)
from tests.browser.test_review import LONG
from tests.factory import LEAD, SAID, TEXT, file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, transactional_db):
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/import/")
    return page


def paste(desk, text):
    desk.locator("#text").fill(text)
    desk.keyboard.press("Control+Enter")
    desk.locator(".line[aria-current]").wait_for()


def test_a_dispatch_is_pasted_one_line_refused_and_created_with_keys(desk, complaints):
    paste(desk, LONG)
    assert not Article.objects.exists()
    reach(desk, "j", desk.locator(".line", has=desk.locator(".head b", has_text="Esi Darko")).first)
    refused = desk.locator(".line[aria-current]").get_attribute("data-line")
    desk.keyboard.press("x")
    expect(desk.locator(".line[aria-current]")).not_to_have_attribute("data-line", refused)
    saved(desk)
    desk.keyboard.press("c")
    desk.locator("#review").wait_for()
    assert Article.objects.get().status == "draft"
    assert Verdict.objects.filter(kind="person", target="Esi Darko").exists()
    assert not Person.objects.filter(name="Esi Darko").exists()
    expect(desk.locator("#history li", has_text="Esi Darko").first).to_be_attached()
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
    expect(desk.locator("#said")).to_have_text("Chosen: a.txt, b.pdf")
    desk.keyboard.press("Enter")
    desk.locator(".line[aria-current]").wait_for()
    expect(desk.locator("#intake")).to_contain_text("binary file")
    assert Delivery.objects.get(state="waits").name == "a.txt"
    assert complaints == []


def test_typed_words_outlive_the_session_and_the_sign_in(desk, live_server):
    desk.locator("#text").fill(TEXT)
    desk.context.clear_cookies(name="sessionid")
    desk.keyboard.press("Control+Enter")
    sign_in_by_form(desk, "ada")
    desk.goto(f"{live_server.url}/admin/import/")
    expect(desk.locator("#text")).to_have_value(TEXT)
    desk.locator("#text").focus()
    desk.keyboard.press("Control+Enter")
    desk.locator(".line[aria-current]").wait_for()
    assert desk.evaluate("Object.keys(localStorage).filter((k) => k.startsWith('intake'))") == []


def test_a_refusal_that_does_not_arrive_is_said_and_shown_as_not_done(desk):
    paste(desk, TEXT)
    desk.context.set_offline(True)
    desk.keyboard.press("x")
    desk.locator("#saved[data-is=trouble]").wait_for()
    expect(desk.locator(".line[data-refused]")).to_have_count(0)
    desk.context.set_offline(False)
    desk.keyboard.press("x")
    saved(desk)
    assert Delivery.objects.get().refused


def test_without_a_script_the_buttons_are_plain_forms(scriptless, live_server):
    desk = scriptless
    sign_in(desk, live_server)
    desk.goto(f"{live_server.url}/admin/import/")
    desk.locator("#text").fill(TEXT)
    desk.get_by_role("button", name="Look at it").click()
    desk.get_by_role("button", name="Refuse x Yao Mensah", exact=True).first.click()
    desk.get_by_role("button", name="Take back x Yao Mensah", exact=True).wait_for()
    desk.get_by_role("button", name="Create as a draft").click()
    expect(desk.locator(".messagelist")).to_contain_text("is a draft")


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


def test_the_key_of_the_main_button_opens_both_texts_of_a_conflict(desk, tmp_path):
    article = file_dispatch(tmp_path, status="draft")
    article.body = article.body.replace("in May", "in June")
    article.save()
    Revision.objects.record(article, User.objects.get(), "better")
    desk.locator("#name").fill(article.dispatch.names.get().name)
    desk.locator("#text").fill(TEXT.replace("in May", "in July"))
    desk.keyboard.press("Control+Enter")
    expect(desk.locator("#create")).to_have_text("Open both texts, side by side c")
    desk.wait_for_load_state()
    desk.keyboard.press("c")
    desk.locator(".part-clash").wait_for()


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_import_fits_and_is_accessible(desk, complaints, live_server, tmp_path):
    conflict = conflicting(tmp_path)
    paste(desk, LONG)
    run = desk.url
    for address in (run, "/admin/import/", "conflicts/", f"conflicts/{conflict.pk}/"):
        base = "" if address.startswith("http") else live_server.url
        prefix = "/admin/import/" if address.startswith("conflicts") else ""
        desk.goto(f"{base}{prefix}{address}")
        assert not too_wide(desk), address
        assert broken_rules(desk) == [], address
        assert small_targets(desk, ".intake", "button, summary, .choices label") == [], address
    assert complaints == []
