"""What to read next and a merge of tags with the keyboard, in a real browser."""

import pytest

from articles import visibility
from articles.models import Article, RelatedArticle, TaggedArticle
from people.models import Tag
from tests.browser.desk import SCREENS, broken_rules, saved, sign_in, small_targets, too_wide
from tests.factory import TEXT, file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, tmp_path, transactional_db):
    file_dispatch(tmp_path, TEXT, "a.txt")
    file_dispatch(tmp_path, TEXT.replace("05-10", "05-11"), "b.txt")
    sign_in(page, live_server, "editor")
    first = Article.objects.earliest("pk")
    page.goto(f"{live_server.url}/admin/articles/article/{first.pk}/related/")
    page.locator("#show-keys").wait_for()
    return page


def test_keys_choose_and_leave_out(desk, complaints):
    for key in ("j", "a"):
        desk.keyboard.press(key)
    desk.get_by_role("button", name="No longer chosen").wait_for()
    assert RelatedArticle.objects.get().chosen
    desk.locator("#show-keys").wait_for()
    for key in ("j", "x"):
        desk.keyboard.press(key)
    desk.get_by_role("button", name="Not beside it").wait_for()
    assert not RelatedArticle.objects.exists()
    assert complaints == []


def test_two_tags_are_merged_from_the_queue_with_one_key_and_parted_again(desk, live_server):
    article = Article.objects.earliest("pk")
    for name in ("Water rights", "Rights to the water"):
        TaggedArticle.objects.create(tag=Tag.objects.create(name=name), content_object=article)
    visibility.refresh()
    desk.goto(f"{live_server.url}/admin/pairs/tag/")
    desk.locator(".pair-card[aria-current]").wait_for()
    desk.keyboard.press("x")
    saved(desk)
    assert Tag.objects.exclude(merged_into=None).count() == 1
    desk.keyboard.press("z")
    saved(desk)
    assert Tag.objects.exclude(merged_into=None).count() == 0


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_pages_fit_and_break_no_rule(desk, live_server, complaints):
    for address in (desk.url, f"{live_server.url}/admin/pairs/tag/"):
        desk.goto(address)
        assert not too_wide(desk), address
        assert broken_rules(desk) == [], address
    desk.go_back()
    assert small_targets(desk, ".offered, .search") == []
    assert complaints == []
