"""The checks beside the text: without a page load, each with a way to its place."""

import datetime
import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from articles.models import Article, Mention, PhotoUse
from articles.photos.store import keep
from people.models import Person
from tests.browser.desk import (
    SCREENS,
    broken_rules,
    change_page,
    sign_in,
    small_targets,
    too_wide,
    write,
)
from tests.pictures import sent

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BODY = (
    '<p>Azamat Zhumabekov spoke in Osh. <a href="/people/nobody/">He</a> went home.</p>'
    "<p>“Ask Azamat Zhumabekov,” said Ama Mensah to all who were there.</p>"
)


@pytest.fixture
def draft(transactional_db):
    article = Article.objects.create(headline="Rain", body=BODY)
    person = Person.objects.create(name="Azamat Jumabekov")
    person.names.create(text="Azamat Zhumabekov")
    Mention.objects.create(article=article, person=person)
    return article


def wait_for_selection(page, words):
    """Wait until ``words`` are selected: the editor takes the selection over in its own time."""
    page.evaluate(
        """(words) => new Promise((done, fail) => {
            const look = () => getSelection().toString() === words && done();
            document.addEventListener('selectionchange', look);
            setTimeout(() => fail(`selected: “${getSelection()}”, not “${words}”`), 20000);
            look();
        })""",
        words,
    )


def test_each_finding_leads_to_its_place_and_names_are_replaced_outside_quotations(
    page, complaints, live_server, draft
):
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    page.get_by_role("button", name="2 to check").press("Enter")
    expect(page.locator("#checks")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    wait_for_selection(page, "He")
    name = page.locator("#checks li", has_text="the house writes")
    name.get_by_role("button", name="Go there").press("Enter")
    wait_for_selection(page, "Azamat Zhumabekov")
    name.get_by_role("button", name="Replace here").press("Enter")
    page.get_by_text("Replaced once; quotations stay").wait_for()
    expect(page.locator("#checks-count")).to_have_text("1 to check")
    page.keyboard.press("Control+s")
    page.get_by_text("was changed successfully").wait_for()
    draft.refresh_from_db()
    assert draft.text.startswith("Azamat Jumabekov spoke")
    assert "“Ask Azamat Zhumabekov,”" in draft.text
    assert complaints == []


def test_they_run_while_typing_and_hold_the_button_without_leaving_the_page(
    page, complaints, live_server, draft
):
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    page.get_by_role("button", name="2 to check").wait_for()
    page.fill("[name=headline]", " ")
    page.get_by_role("button", name="3 to check").wait_for()
    page.get_by_role("button", name="Publish now").press("Enter")
    page.locator("#checks:focus").wait_for()
    held = page.locator("#checks li[data-blocks]")
    expect(held).to_contain_text("It has no headline")
    held.get_by_role("button", name="Go there").press("Enter")
    expect(page.locator("[name=headline]")).to_be_focused()
    page.keyboard.type("Rain again")
    write(page, "Rain. ")
    page.get_by_role("button", name="Publish now").press("Enter")
    page.get_by_text("is now published").wait_for()
    draft.refresh_from_db()
    assert draft.status == "published"
    assert "Rain." in draft.text
    assert complaints == []


def test_under_embargo_the_button_is_held_until_a_time_after_it_is_chosen(page, live_server, draft):
    ends = timezone.now() + datetime.timedelta(days=2)
    Article.objects.update(embargo_until=ends)
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    main = page.locator(".desk-buttons .main")
    expect(main).to_have_text(re.compile(r"^\s*Under embargo until"))
    expect(main).to_be_disabled()
    page.get_by_role("button", name="When the embargo ends").press("Enter")
    page.locator(".desk-buttons .main", has_text="Schedule for").press("Enter")
    page.get_by_text("is now embargoed until").wait_for()
    draft.refresh_from_db()
    assert draft.status == "published"
    assert draft.embargo_until == draft.visible_from


def test_a_headline_cut_by_the_machine_is_gone_to_and_told_no_more_once_typed(
    page, live_server, transactional_db
):
    article = Article.objects.create(
        headline="The border between the two …", machine_headline=True, body="<p>It opens.</p>"
    )
    sign_in(page, live_server)
    page.goto(change_page(live_server, article))
    told = page.locator("#checks li", has_text="The machine made it")
    told.get_by_role("button", name="Go there").press("Enter")
    expect(page.locator("[name=headline]")).to_be_focused()
    page.fill("[name=headline]", "The border opens")
    expect(told).to_have_count(0)


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_checks_fit_and_are_accessible(page, live_server, draft):
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    page.get_by_role("button", name="2 to check").click()
    expect(page.locator("#checks")).to_be_focused()
    assert not too_wide(page)
    assert broken_rules(page) == []
    if page.viewport_size["width"] < 500:
        assert small_targets(page, "#checks, .desk-buttons") == []


def test_a_photo_without_a_credit_is_gone_to_and_its_link_says_what_it_lacks(
    page, complaints, live_server, draft, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path / "media"
    photo = keep(sent(), None)[0]
    PhotoUse.objects.put(draft, [photo.pk])
    sign_in(page, live_server)
    page.goto(change_page(live_server, draft))
    link = page.locator(f".photo-chosen li[data-photo='{photo.pk}'] a.mend")
    expect(link).to_have_text("Give it a credit")
    lacks = page.locator("#checks li", has_text="Give it a credit")
    lacks.get_by_role("button", name="Go there").press("Enter")
    expect(link).to_be_focused()
    expect(link).to_have_attribute("href", re.compile(f"/photo/{photo.pk}/"))
    assert complaints == []
