"""The site and the desk in a real browser: nothing blocked, nothing out of reach."""

import pytest
from playwright.sync_api import expect

from articles.models import Decision, Event, Revision
from people.models import Person
from tests.browser.desk import (
    account,
    broken_rules,
    change_page,
    save,
    saved,
    sign_in,
    sign_in_by_form,
    too_wide,
    write,
)
from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE, DARK = (360, "light"), (1280, "dark")
ZOOMED = (320, "dark")  # 1280 pixels at 400 %
PAGES = """
/ /articles/ /articles/2022/ /people/ /people/kofi-ansah/ /people/kofi-ansah/?show=quotations
/people/kofi-ansah/?on=2022-05-10 /posts/ /posts/president-of-ghana/?on=2022-05-10
/organizations/ /organizations/ghana/ /events/ /events/2022/05/ /quotations/ /tags/ /search/
/search/?q=ansah
/search/?q=xylophone /feeds/ /corrections/ /report/ /about/ /accessibility/ /developers/ /design/
/people/nobody/ /ru/ /ru/people/kofi-ansah/ /ru/search/?q=ansah /ru/events/2022/05/ /ru/about/
""".split()


@pytest.fixture
def filed(tmp_path, transactional_db):
    return file_dispatch(tmp_path)


@pytest.mark.parametrize("page", [PHONE, DARK, ZOOMED], indirect=True)
def test_readers_pages_fit_and_are_accessible(page, complaints, live_server, filed):
    for address in [*PAGES, filed.get_absolute_url(), Event.objects.get().get_absolute_url()]:
        page.goto(live_server.url + address)
        assert not too_wide(page), address
        assert broken_rules(page) == [], address
    assert [one for one in complaints if "404" not in one] == []


def test_a_reader_walks_from_the_article_to_a_person_a_post_and_back(page, live_server, filed):
    heading = page.get_by_role("heading", level=1)
    page.goto(live_server.url)
    page.get_by_role("link", name=filed.headline).click()
    expect(heading).to_have_text(filed.headline)
    page.locator(".body").get_by_role("link", name="Kofi Ansah").first.click()
    expect(heading).to_have_text("Kofi Ansah")
    page.get_by_role("link", name="President of Ghana", exact=True).first.click()
    expect(heading).to_have_text("President of Ghana")
    page.get_by_role("link", name="Kofi Ansah").first.click()
    expect(heading).to_have_text("Kofi Ansah")
    page.get_by_role("link", name="Meeting of").first.click()
    expect(heading).to_contain_text("Meeting of")
    page.locator("ul.articles a").first.click()
    expect(heading).to_have_text(filed.headline)


def test_an_editor_signs_in_writes_in_the_editor_and_publishes(page, complaints, live_server):
    account("ada", "publisher")
    page.goto(f"{live_server.url}/admin/")
    sign_in_by_form(page, "ada")
    page.get_by_role("link", name="Write an article").first.click()
    page.fill("[name=headline]", "Rain in Accra")
    expect(page.get_by_label("Body").and_(page.locator("[contenteditable]"))).to_be_visible()
    write(page, "It rained in Accra.")
    page.get_by_role("button", name="Publish now").click()
    page.get_by_role("link", name="View on site").click()
    expect(page.locator(".body")).to_contain_text("It rained in Accra.")
    assert complaints == []


def test_a_verdict_is_taken_in_place_and_keeps_what_was_typed(page, complaints, live_server, filed):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    page.fill("[name=headline]", "Half typed")
    page.keyboard.type(" axaz")
    page.locator("#readings #show-help").wait_for()
    page.locator("#readings summary", has_text="Confirmed by rules").click()
    card = page.locator("#readings .card[data-kind=person][data-target='Yao Mensah']")
    card.locator("h3").click()
    page.keyboard.press("x")
    saved(page)
    expect(page.locator("[name=headline]")).to_have_value("Half typed axaz")
    assert not Person.objects.filter(name="Yao Mensah", visible_from__isnull=False).exists()
    assert Decision.objects.count() == 1
    assert complaints == []


def test_control_s_saves(page, live_server, filed):
    sign_in(page, live_server)
    page.goto(change_page(live_server, filed))
    page.fill("[name=headline]", "Saved by key")
    save(page)
    assert Revision.objects.next_of(filed).headline == "Saved by key"
