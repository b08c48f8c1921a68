"""Photos as an editor handles them: sent over a bad line, focused and ordered with keys."""

import pytest
from playwright.sync_api import expect

from articles.models import Photo, PhotoUse
from articles.models.photos import captions_of, photos_of
from articles.photos.store import keep
from tests.browser.desk import SCREENS, broken_rules, change_page, sign_in, small_targets, too_wide
from tests.factory import file_dispatch
from tests.pictures import picture, sent

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("media"),
]


@pytest.fixture
def files(tmp_path):
    paths = [tmp_path / f"{name}.jpg" for name in ("gate", "hall")]
    for n, path in enumerate(paths):
        path.write_bytes(picture(colour=(90 * n, 0, 0)))
    return paths


def test_photos_sent_while_the_line_is_cut_arrive_when_it_is_back(
    page, live_server, files, complaints
):
    sign_in(page, live_server, "reporter")
    page.goto(f"{live_server.url}/admin/articles/photo/add/")
    page.set_input_files("#files", files)
    page.context.set_offline(True)
    page.click("form[data-upload] button")
    page.locator("#sent [data-state=waits]").first.wait_for()
    assert Photo.objects.count() == 0
    page.context.set_offline(False)
    page.locator("#sent [data-state=kept]").nth(1).wait_for()
    assert sorted(Photo.objects.values_list("file_name", flat=True)) == ["gate.jpg", "hall.jpg"]
    assert [one for one in complaints if "ERR_INTERNET" not in one] == []


def test_the_focal_point_moves_with_the_arrow_keys(page, live_server):
    photo = keep(sent(), None)[0]
    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/admin/articles/photo/{photo.pk}/change/")
    page.locator("#focus").focus()
    for key in ("ArrowLeft", "ArrowLeft", "ArrowDown"):
        page.keyboard.press(key)
    expect(page.locator(".photo-cropped")).to_have_class("photo-cropped focus-x3 focus-y6")
    page.locator("#id_credit").fill("Ama Sarpong")
    page.keyboard.press("Enter")
    page.locator(".success").wait_for()
    photo.refresh_from_db()
    assert (photo.focus_x, photo.focus_y, photo.credit) == (3, 6, "Ama Sarpong")


def test_photos_are_found_added_and_ordered_with_keys(page, live_server, tmp_path):
    article = file_dispatch(tmp_path, status="draft")
    first, second = (keep(sent(picture(colour=(n, 0, 0)), f"{n}.jpg"), None)[0] for n in (10, 200))
    sign_in(page, live_server, "editor")
    page.goto(change_page(live_server, article))
    search = page.get_by_label("Find a photo")
    for name in ("10", "200"):
        search.fill(name)
        page.locator(".photo-found button", has_text=f"{name}.jpg").wait_for()
        expect(page.locator(".photo-found button")).to_have_count(1)
        search.press("Enter")
    page.locator(".photo-chosen li").nth(1).wait_for()
    page.get_by_label("Earlier: 200.jpg").press("Enter")
    page.get_by_label("Caption here: 10.jpg").fill("The gate: open")
    page.keyboard.press("Control+s")
    page.locator(".messagelist .success").wait_for()
    assert photos_of(article) == [second.pk, first.pk]
    assert captions_of(article) == {first.pk: "The gate: open"}
    expect(page.get_by_label("Caption here: 10.jpg")).to_have_value("The gate: open")
    page.get_by_label("Take off: 10.jpg").press("Enter")
    page.keyboard.press("Control+s")
    page.locator(".messagelist .success").wait_for()
    assert captions_of(article) == {}


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_photos_of_an_article_fit_and_are_accessible(page, live_server, tmp_path):
    article, photo = file_dispatch(tmp_path, status="draft"), keep(sent(), None)[0]
    Photo.objects.update(credit="Ama Sarpong", caption="The gate of the border")
    PhotoUse.objects.put(article, [photo.pk], {photo.pk: "Lorries wait at the gate"})
    sign_in(page, live_server, "editor")
    page.goto(change_page(live_server, article))
    caption = page.get_by_label("Caption here: The gate of the border")
    expect(caption).to_have_value("Lorries wait at the gate")
    assert not too_wide(page)
    assert broken_rules(page) == []
    assert small_targets(page, ".photo-chosen .acts, .photo-tools") == []


def test_a_credit_given_in_another_tab_is_seen_on_return(page, live_server, tmp_path):
    article = file_dispatch(tmp_path, status="draft")
    photo = keep(sent(), None)[0]
    article.photo_uses.create(photo=photo, order=1)
    sign_in(page, live_server, "editor")
    page.goto(change_page(live_server, article))
    row = page.locator(".photo-chosen li")
    check = page.locator("#checks p").get_by_text("Photo without a credit")
    expect(row).to_contain_text("no credit")
    expect(check).to_be_visible()
    with page.context.expect_page() as opened:
        row.locator("a.mend").click()
    other = opened.value
    other.locator("#id_credit").fill("Ama Sarpong")
    other.locator("#id_credit").press("Enter")
    expect(other.locator(".success")).to_be_visible()
    other.close()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(row).to_contain_text("no alternative text")
    expect(row).not_to_contain_text("no credit")
    expect(check).to_have_count(0)
    expect(row.locator("a").first).to_be_focused()


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_pages_of_photos_hold_for_everybody(page, live_server):
    photo = keep(sent(), None)[0]
    sign_in(page, live_server, "editor")
    for address in ("add/", f"{photo.pk}/change/", ""):
        page.goto(f"{live_server.url}/admin/articles/photo/{address}")
        assert not too_wide(page), address
        assert broken_rules(page) == [], address
    page.goto(f"{live_server.url}/admin/articles/photo/add/")
    assert small_targets(page, ".photo-upload") == []
