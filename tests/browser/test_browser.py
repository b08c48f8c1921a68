"""The site and the desk in a real browser: nothing blocked, nothing out of reach."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Group

from articles.models import Decision, Event, Revision
from newsroom.models import User
from people.models import Person
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


def broken_rules(page):
    found = Axe().run(page).response["violations"]
    return [(rule["id"], [node["html"][:120] for node in rule["nodes"]]) for rule in found]


@pytest.mark.parametrize("page", [PHONE, DARK, ZOOMED, (1280, "light")], indirect=True)
def test_readers_pages_fit_and_are_accessible(page, complaints, live_server, filed):
    for address in [*PAGES, filed.get_absolute_url(), Event.objects.get().get_absolute_url()]:
        page.goto(live_server.url + address)
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, address
        assert broken_rules(page) == [], address
    assert [one for one in complaints if "404" not in one] == []


def test_a_reader_walks_from_the_article_to_a_person_a_post_and_back(page, live_server, filed):
    page.goto(live_server.url)
    page.get_by_role("link", name=filed.headline).click()
    page.locator(".body").get_by_role("link", name="Kofi Ansah").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == "Kofi Ansah"
    page.get_by_role("link", name="President of Ghana", exact=True).first.click()
    page.get_by_role("link", name="Kofi Ansah").first.click()
    page.get_by_role("link", name="Meeting of").first.click()
    page.locator("ul.articles a").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == filed.headline


@pytest.fixture
def desk(page, live_server, transactional_db):
    ada = User.objects.create_user("ada", password="long enough 12", is_staff=True)
    ada.groups.add(Group.objects.get(name="publisher"))
    page.goto(f"{live_server.url}/admin/")
    page.fill("[name=username]", "ada")
    page.fill("[name=password]", "long enough 12")
    page.click("[type=submit]")
    return page


def test_an_editor_writes_in_the_editor_and_publishes(desk, complaints, live_server):
    desk.get_by_role("link", name="Write an article").first.click()
    desk.fill("[name=headline]", "Rain in Accra")
    editor = desk.get_by_label("Body").and_(desk.locator("[contenteditable]"))
    editor.click()
    desk.keyboard.type("It rained in Accra.")
    desk.get_by_role("button", name="Publish now").click()
    desk.get_by_role("link", name="View on site").click()
    assert "It rained in Accra." in desk.locator(".body").inner_text()
    assert complaints == []


def test_a_verdict_is_taken_in_place_and_keeps_what_was_typed(desk, complaints, live_server, filed):
    desk.goto(f"{live_server.url}/admin/articles/article/{filed.pk}/change/")
    desk.fill("[name=headline]", "Half typed")
    desk.keyboard.type(" axaz")
    desk.locator("#readings #show-help").wait_for()
    desk.locator("#readings summary", has_text="Confirmed by rules").click()
    card = desk.locator("#readings .card[data-kind=person][data-target='Yao Mensah']")
    card.locator("h3").click()
    desk.keyboard.press("x")
    desk.locator("#readings #saved[data-is=saved]").wait_for()
    assert desk.input_value("[name=headline]") == "Half typed axaz"
    assert not Person.objects.filter(name="Yao Mensah", visible_from__isnull=False).exists()
    assert Decision.objects.count() == 1
    assert complaints == []


def test_control_s_saves(desk, live_server, filed):
    desk.goto(f"{live_server.url}/admin/articles/article/{filed.pk}/change/")
    desk.fill("[name=headline]", "Saved by key")
    with desk.expect_navigation():
        desk.keyboard.press("Control+s")
    assert Revision.objects.next_of(filed).headline == "Saved by key"
