"""From field to field of the writing desk with the tab key, however many photos there are."""

import pytest
from playwright.sync_api import expect

from articles.models import Article, Photo
from articles.models.photos import photos_of
from articles.photos.store import keep
from tests.browser.desk import SCREENS, broken_rules, save, sign_in, too_wide
from tests.pictures import picture, sent

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("media"),
]
PHOTOS = 6


@pytest.fixture
def form(page, live_server):
    """Return the page of a new article, in a house that has photos."""
    for n in range(PHOTOS):
        keep(sent(picture(colour=(30 * n, 0, 0))), None)
    Photo.objects.update(caption="A gate", credit="Ama Sarpong", alt="A gate")
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/articles/article/add/")
    expect(page.get_by_role("toolbar")).to_be_visible()
    return page


def tab(page, wanted, most):
    """Press the tab key at most ``most`` times until ``wanted`` has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if wanted.evaluate("(one) => one === document.activeElement"):
            break
    expect(wanted).to_be_focused()


def test_headline_text_and_tags_are_a_few_tabs_apart(form, complaints):
    form.keyboard.type("Rain")
    text = form.locator("[contenteditable]").first
    tab(form, text, 3)
    form.keyboard.type("It rained.")
    tab(form, form.get_by_label("Find a photo"), 3)
    expect(form.locator(".photo-found button")).to_have_count(PHOTOS)
    tab(form, form.locator(".field-tag_list .select2-search__field"), 2)
    save(form)
    assert Article.objects.get().text == "It rained."
    assert complaints == []


def test_photos_are_walked_with_the_arrows_and_left_with_escape(form):
    search, found = form.get_by_label("Find a photo"), form.locator(".photo-found button")
    search.focus()
    expect(found).to_have_count(PHOTOS)
    form.keyboard.press("ArrowDown")
    form.keyboard.press("ArrowRight")
    expect(found.nth(1)).to_be_focused()
    form.keyboard.press("Enter")
    expect(form.locator(".photo-chosen li")).to_have_count(1)
    form.keyboard.press("Escape")
    expect(search).to_be_focused()
    form.locator("[name=headline]").fill("Rain")
    form.locator("[contenteditable]").first.fill("It rained.")
    save(form)
    assert len(photos_of(Article.objects.get())) == 1


def test_the_buttons_above_the_text_are_one_stop_and_walked_with_the_arrows(form):
    bar = form.get_by_role("toolbar")
    form.locator("[name=standfirst]").focus()
    tab(form, bar.get_by_role("button").first, 1)
    form.keyboard.press("End")
    form.keyboard.press("Home")
    for _ in range(4):
        form.keyboard.press("ArrowRight")
    expect(bar.get_by_role("button", name="bold")).to_be_focused()
    form.keyboard.press("Enter")
    form.locator("[contenteditable]").first.focus()
    form.keyboard.type("Rain")
    expect(form.locator("[contenteditable] strong")).to_have_text("Rain")


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_photos_that_are_offered_stay_within_the_form(form):
    form.get_by_label("Find a photo").focus()
    expect(form.locator(".photo-found button")).to_have_count(PHOTOS)
    row = form.locator(".form-row.field-photo_list").bounding_box()
    for part in (".photo-tools", ".photo-found", "label[for=id_photo_list]"):
        box = form.locator(f".field-photo_list {part}").first.bounding_box()
        assert box["x"] >= row["x"], part
        assert box["x"] + box["width"] <= row["x"] + row["width"], part
    assert not too_wide(form)
    assert broken_rules(form) == []
