"""Writing: counted, linked, pasted from Word, read on save, with the keyboard alone."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from articles.models import Article, Revision
from newsroom.models import User
from tests.browser.desk import (
    SCREENS,
    broken_rules,
    change_page,
    reach,
    save,
    saved,
    sign_in,
    small_targets,
    too_wide,
    write,
)
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WORD = Path(__file__).parent.joinpath("word.html").read_text(encoding="utf-8")
DIRT = ("Mso", "mso", "style", "class", "span", "o:p", "xml", "script", "alert", "font", "img")
CLEAN = """<h2>Border crossing opens in May</h2><h2>What was agreed</h2>
<p><strong>ACCRA</strong> – President of Ghana Kofi Ansah met with the Prime Minister of Togo[1] Yao
Mensah. “We’ll open the border,” he said, “in May.”</p>
<ul><li><p>lorries pass first</p><ul><li><p>with food before others</p></li></ul></li>
<li><p>cars <em>later</em></p></li></ul><p>The order of the day:</p>
<ol><li><p>anthems</p></li><li><p>speeches</p></li></ol>
<p>It costs fifty million, see
<a href="https://example.org/budget" rel="noopener">the budget</a>.</p>
<p>Year | Lorries</p><p>2021 | 4,200</p><h3>What is next</h3>
<p>‘Nothing changes for travellers’ — the ministry</p><p>[1] In office since 2020.</p>"""
WIDE = """() => [...document.querySelectorAll('#container *')].filter((one) =>
    one.getBoundingClientRect().right > innerWidth + 1).map((one) =>
    `${one.tagName}.${one.className}#${one.id}`).slice(0, 12)"""


@pytest.fixture
def filed(tmp_path, transactional_db):
    return file_dispatch(tmp_path)


def paste(page, markup):
    page.locator("[contenteditable]").first.evaluate(
        """(editor, markup) => {
            const data = new DataTransfer();
            data.setData('text/html', markup);
            editor.dispatchEvent(new ClipboardEvent('paste',
                {clipboardData: data, bubbles: true, cancelable: true}));
        }""",
        markup,
    )


def test_what_is_typed_is_read_on_save_and_decided_with_keys(
    page, complaints, live_server, transactional_db
):
    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/admin/articles/article/add/")
    page.fill("[name=headline]", "Talks in Accra")
    write(page, "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah.")
    save(page)
    page.locator("#readings #show-help").wait_for()
    card = page.locator("#readings .card[data-kind=tag]").first
    card.locator("h3").click()
    page.keyboard.press("a")
    saved(page)
    article = Article.objects.get()
    assert article.findings.filter(kind="person", state="confirmed").count() == 2
    assert article.tags.count() == 1
    write(page, " It rained. ")
    save(page)
    assert article.tags.count() == 1
    assert complaints == []


def test_two_pages_from_word_come_clean(page, complaints, live_server, transactional_db):
    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/admin/articles/article/add/")
    page.fill("[name=headline]", "From Word")
    write(page, "")
    paste(page, WORD)
    save(page)
    body = " ".join(Article.objects.get().body.split())
    for dirt in DIRT:
        assert dirt not in body, dirt
    flat = body.replace("> <", "><").replace(" </", "</")
    assert flat == CLEAN.replace(">\n<", "><").replace("\n", " ")
    assert [one for one in complaints if "inline style" not in one] == []  # Word's own, refused


def test_words_are_linked_to_our_own_people_by_typing(page, complaints, live_server, filed):
    sign_in(page, live_server)
    draft = Article.objects.create(headline="Rain", body="<p></p>")
    page.goto(change_page(live_server, draft))
    write(page, "We met Mr Ansah")
    page.keyboard.press("Control+Shift+ArrowLeft")
    page.keyboard.press("Control+k")
    page.get_by_role("option", name="Kofi Ansah (person)").wait_for()
    assert broken_rules(page) == []
    complaints.clear()
    page.keyboard.press("Enter")
    save(page)
    draft.refresh_from_db()
    assert 'Mr <a href="/people/kofi-ansah/"' in draft.body
    write(page, "Again: ")
    save(page)
    draft.refresh_from_db()
    assert "Again:" in draft.text
    assert '<a href="/people/kofi-ansah/"' in draft.body
    assert complaints == []


def test_words_and_characters_are_counted_against_the_limits(page, live_server, filed):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    page.fill("[name=headline]", "Rain")
    page.locator(".field-headline .counts").get_by_text("4 of 90 characters").wait_for()
    page.fill("[name=headline]", "R" * 91)
    page.locator(".field-headline .counts").get_by_text("over the house's limit").wait_for()
    words = f"{len(filed.text.split())} words"
    expect(page.locator(".field-body .counts")).to_contain_text(words)
    expect(page.locator("#share-title")).to_have_text(f"{'R' * 89}…")
    expect(page.locator("[contenteditable]").first).to_have_attribute("spellcheck", "true")


def test_the_shared_picture_is_drawn_anew_when_the_draft_is_kept(
    page, complaints, live_server, filed
):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    card = page.locator("#share-card")
    card.scroll_into_view_if_needed()
    page.fill("[name=headline]", "Border opens at noon")
    expect(card).to_have_attribute("src", re.compile(r"headline=Border\+opens\+at\+noon"))
    assert card.evaluate("(one) => one.decode().then(() => one.naturalWidth)") == 1200
    assert complaints == []


def test_standfirst_and_bylines_are_typed_with_the_keyboard(page, complaints, live_server, filed):
    user = sign_in(page, live_server)
    User.objects.filter(pk=user.pk).update(first_name="Esi", last_name="Owusu")
    page.goto(change_page(live_server, filed))
    page.locator("[name=headline]").focus()
    page.keyboard.press("Tab")
    page.keyboard.type("Rain at last.")
    page.locator(".field-standfirst .counts").get_by_text("13 of 200 characters").wait_for()
    expect(page.locator("#seen-lead")).to_have_text("Rain at last.")
    reach(page, "Tab", page.locator("[name=by]"), most=4)
    page.keyboard.type("Ama Mensah,")
    name = page.locator("#staff-names option")
    expect(name).to_have_attribute("value", "Ama Mensah, Esi Owusu")
    page.keyboard.type(" Esi Owusu")
    save(page)
    waits = Revision.objects.next_of(filed)
    assert waits.snapshot["standfirst"] == "Rain at last."
    assert waits.snapshot["bylines"] == ["Ama Mensah", "Esi Owusu"]
    assert complaints == []


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_panel_beside_the_text_fits_and_is_accessible(page, live_server, filed):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    page.locator("#readings .card").first.wait_for()
    assert not too_wide(page), page.evaluate(WIDE)
    assert broken_rules(page) == []
    if page.viewport_size["width"] < 500:
        assert small_targets(page, "#readings, .desk-buttons") == []
