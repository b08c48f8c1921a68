"""Preview: the page at two widths, and a link that somebody outside opens."""

import re

import pytest
from playwright.sync_api import expect

from articles.models import Photo, PhotoUse
from articles.photos.store import keep
from tests.browser.desk import SCREENS, broken_rules, change_page, sign_in, small_targets, too_wide
from tests.factory import TEXT, file_dispatch
from tests.pictures import sent

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def draft(tmp_path, transactional_db, settings):
    settings.MEDIA_ROOT = tmp_path / "media"
    article, (photo, _) = file_dispatch(tmp_path, TEXT, status="draft"), keep(sent(), None)
    Photo.objects.update(credit="Ama Sarpong", alt="A gate")
    PhotoUse.objects.put(article, [photo.pk])
    return article


def test_a_draft_is_seen_at_both_widths_and_sent_to_somebody_outside(
    page, complaints, live_server, visitor, draft
):
    sign_in(page, live_server, "editor")
    page.goto(change_page(live_server, draft))
    page.get_by_role("link", name="Preview").press("Enter")
    for title, width in (("On a phone", 390), ("On a desktop", 1280)):
        frame = page.frame_locator(f"iframe[title='{title}']")
        frame.get_by_role("heading", name=draft.headline).first.wait_for()
        assert frame.locator("html").evaluate("() => innerWidth") == width
    page.get_by_label("Both").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".desktop")).to_be_hidden()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".phone")).to_be_hidden()
    page.get_by_label("For whom").fill("Ama’s lawyer")
    page.get_by_label("Answers for").select_option("1 week")
    page.get_by_role("button", name="Make a link").press("Enter")
    link = page.get_by_label("Address for Ama’s lawyer")
    expect(link).to_have_value(re.compile(f"^{live_server.url}/"))
    address, outside = link.input_value(), visitor()
    outside.goto(address)
    expect(outside.get_by_role("heading", name=draft.headline).first).to_be_visible()
    expect(outside.locator("main")).to_contain_text("Not published.")
    picture = outside.get_by_alt_text("A gate")
    expect(picture).to_be_visible()
    assert picture.evaluate("(one) => one.decode().then(() => one.naturalWidth)") > 300
    page.get_by_role("button", name="Revoke").press("Enter")
    page.get_by_text("answers no more").wait_for()
    assert outside.goto(address).status == 404
    assert complaints == []


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_preview_fits_and_is_accessible(page, live_server, draft):
    sign_in(page, live_server)
    page.goto(f"{change_page(live_server, draft)[: -len('change/')]}preview/")
    page.frame_locator("iframe[title='On a phone']").locator("h1").wait_for()
    page.frame_locator("iframe[title='On a desktop']").locator("h1").wait_for()
    page.get_by_label("For whom").fill("The ministry")
    assert not too_wide(page)
    assert broken_rules(page) == []
    if page.viewport_size["width"] < 500:
        assert small_targets(page, ".previews") == []
