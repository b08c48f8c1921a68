"""The front: arranged by editors, seen by readers, never with what they must not see."""

import datetime
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles import visibility
from articles.models import Article
from articles.publication import STEPS, take
from newsroom.models import Slot
from tests.admin.forms import fields_of
from tests.admin.test_dashboard import article

pytestmark = pytest.mark.django_db
PAGE = "/admin/front/"
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def news():
    """Return six articles, the newest first."""
    now = timezone.now()
    return [article(f"Story {n}", published_at=now - n * HOUR) for n in range(1, 7)]


def headlines(client, address="/"):
    page = client.get(address) if isinstance(address, str) else address
    return re.findall(r">(Story \d)</a></h[23]>", page.content.decode())


def arranged(client, rows, act="save", **more):
    """Send the form of the page with ``rows`` in that order."""
    form = fields_of(client.get(PAGE), "order") | {"article": [one.pk for one in rows], "act": act}
    return client.post(PAGE, form | more)


def test_readers_see_what_the_editors_put_first_and_then_the_newest(sign_in, client, news):
    assert headlines(client)[:3] == ["Story 1", "Story 2", "Story 3"]
    assert arranged(sign_in("editor"), [news[4], news[2]]).status_code == 302
    assert headlines(client) == [f"Story {n}" for n in (5, 3, 1, 2, 4, 6)]


def test_each_place_is_told_and_four_and_more_are_columns(sign_in, client, news):
    editor = sign_in("editor")
    arranged(editor, news[:5][::-1])
    places = re.findall(r'class="place">(\w+)<', editor.get(PAGE).content.decode())
    assert places == ["Lead", "Second", "Second", "Column", "Column"]
    page = client.get("/").content.decode()
    assert page.index('id="focus"') < page.index("Story 2") < page.index("Story 1")


@pytest.mark.parametrize("step", ["withdraw", "kill"])
def test_a_withdrawn_article_leaves_its_slot_and_the_next_moves_up(sign_in, client, news, step):
    publisher = sign_in("publisher")
    arranged(publisher, [news[5], news[4]])
    take(STEPS[step], news[5], publisher.user, "It was wrong.")
    assert headlines(client)[0] == "Story 5"
    news[5].refresh_from_db()
    take(STEPS["restore"], news[5], publisher.user, "It was right.")
    take(STEPS["publish"], news[5], publisher.user)
    assert headlines(client)[0] == "Story 5"
    assert "Story 6" in headlines(client)


def test_a_hidden_a_scheduled_and_an_embargoed_article_show_nothing(sign_in, client, news):
    later = article("Story 9", published_at=timezone.now() - HOUR, publish_at=timezone.now() + HOUR)
    arranged(sign_in("editor"), [later, news[1], news[3]])
    Article.objects.filter(pk=news[1].pk).update(hidden_reason="a court order")
    visibility.refresh(articles=[news[1].pk])
    assert headlines(client)[0] == "Story 4"
    assert not {"Story 9", "Story 2"} & set(headlines(client))
    Article.objects.filter(pk=later.pk).update(publish_at=None)
    visibility.refresh(articles=[later.pk])
    assert headlines(client)[0] == "Story 9"


def test_a_slot_expires(sign_in, client, news):
    until = timezone.localtime(timezone.now() + HOUR).strftime("%Y-%m-%dT%H:%M")
    arranged(sign_in("editor"), [news[5], news[4]], **{f"until-{news[5].pk}": until})
    assert headlines(client)[0] == "Story 6"
    Slot.objects.filter(article=news[5]).update(until=timezone.now() - HOUR)
    assert headlines(client)[:2] == ["Story 5", "Story 1"]


def test_a_time_that_the_clocks_leave_out_is_refused(sign_in, news):
    editor = sign_in("editor")
    type(editor.user).objects.filter(pk=editor.user.pk).update(time_zone="Europe/London")
    answer = arranged(editor, news[:1], **{f"until-{news[0].pk}": "2027-03-28T01:30"})
    assert "couldn’t be interpreted in time zone Europe/London" in answer.content.decode()
    assert not Slot.objects.exists()


def test_without_a_script_buttons_move_add_and_take_off_and_save_nothing(sign_in, news):
    editor = sign_in("editor")
    for act, expected in (
        (f"up:{news[1].pk}", [1, 0]),
        (f"down:{news[0].pk}", [1, 0]),
        (f"remove:{news[0].pk}", [1]),
        (f"add:{news[5].pk}", [0, 1, 5]),
    ):
        answer = arranged(editor, news[:2], act)
        keys = re.findall(r'name="article" value="(\d+)"', answer.content.decode())
        assert keys == [str(news[place].pk) for place in expected], act
    assert not Slot.objects.exists()
    assert b"Story 4" in arranged(editor, [], "find", q="story 4").content


def test_preview_shows_the_arrangement_to_the_editor_alone(sign_in, client, news):
    answer = arranged(sign_in("editor"), [news[3]], "preview")
    assert headlines(client, answer)[0] == "Story 4"
    assert answer["X-Robots-Tag"] == "noindex"
    assert headlines(client)[0] == "Story 1"


def test_a_second_editor_is_told_and_overwrites_nothing_unasked(sign_in, client, news):
    one, other = sign_in("editor"), sign_in("publisher")
    form = fields_of(one.get(PAGE), "order") | {"article": [news[4].pk], "act": "save"}
    arranged(other, [news[5]])
    answer = one.post(PAGE, form)
    assert "Somebody else arranged the front meanwhile: Story 6" in answer.content.decode()
    assert headlines(client)[0] == "Story 6"
    one.post(PAGE, fields_of(answer, "order") | {"act": "save"})
    assert headlines(client)[0] == "Story 5"


def test_a_draft_cannot_be_put_on_the_front_by_a_forged_key(sign_in, news):
    draft = article("Story 9", status="draft")
    answer = arranged(sign_in("editor"), news[:1], f"add:{draft.pk}")
    assert b"Story 9" not in answer.content
    arranged(sign_in("publisher"), [draft, news[0]])
    assert list(Slot.objects.values_list("article__headline", flat=True)) == ["Story 1"]


def test_a_reporter_has_no_such_page(sign_in, news):
    reporter = sign_in("reporter")
    assert reporter.get(PAGE).status_code == 403
    assert reporter.post(PAGE, {"act": "save", "article": news[0].pk}).status_code == 403
    assert b"/admin/front/" not in reporter.get("/admin/").content


def test_the_front_costs_readers_one_query_and_the_page_no_more_with_rows(sign_in, client, news):
    editor = sign_in("editor")
    arranged(editor, news[:1])
    counts = []
    for rows in (news[:1], news):
        arranged(editor, rows)
        for browser, address in ((client, "/"), (editor, PAGE)):
            with CaptureQueriesContext(connection) as asked:
                browser.get(address)
            counts.append(len(asked))
    assert counts[0] == counts[2] <= 9
    assert counts[1] == counts[3] <= 12
