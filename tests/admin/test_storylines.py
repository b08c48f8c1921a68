"""Story lines: put in order at the desk, read by readers, never with what they must not see."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import visibility
from articles.models import Article, Coverage, Event, StoryLine, StoryPart
from tests.admin.forms import fields_of
from tests.admin.test_dashboard import article
from tests.factory import file_dispatch
from tests.site.test_visibility import HIDDEN, MARK, planted

pytestmark = pytest.mark.django_db


@pytest.fixture
def story():
    """Return a shown story line of three public articles, the last of the newest first."""
    story = StoryLine.objects.create(title="The border", about="Who crosses, and when.", shown=True)
    for order, n in enumerate((3, 1, 2), 1):
        StoryPart.objects.create(story=story, article=article(f"Story {n}"), order=order)
    return story


def page(story):
    return reverse("admin:story-order", args=[story.pk])


def told(client, address="/stories/the-border/"):
    return re.findall(r">(Story \d)</a></h[23]>", client.get(address).content.decode())


def arranged(client, story, keys, act="save", **more):
    form = fields_of(client.get(page(story)), "order") | {"article": keys, "act": act}
    return client.post(page(story), form | more)


def test_readers_find_its_articles_in_the_editors_order(client, story):
    assert told(client) == ["Story 3", "Story 1", "Story 2"]
    assert "The border" in client.get("/stories/").content.decode()
    assert "/stories/the-border/" in client.get("/sitemap.xml").content.decode()


def test_its_people_and_events_stand_beside(client, tmp_path):
    filed = file_dispatch(tmp_path)
    story = StoryLine.objects.create(title="The border", shown=True)
    StoryPart.objects.create(story=story, article=filed)
    shown = client.get("/stories/the-border/").content.decode()
    assert "/people/kofi-ansah/" in shown
    assert Event.objects.get(kind="meeting").get_absolute_url() in shown


def test_an_editor_makes_one_and_puts_articles_in(sign_in, client):
    editor, one, other = sign_in("editor"), article("Story 1"), article("Story 2")
    add = reverse("admin:articles_storyline_add")
    form = fields_of(editor.get(add), "storyline_form") | {"title": "The border", "_save": "Save"}
    answer = editor.post(add, form | {"shown": "on"})
    story = StoryLine.objects.get()
    assert answer.url == page(story)
    assert client.get("/stories/the-border/").status_code == 404
    assert arranged(editor, story, [other.pk, one.pk]).status_code == 302
    assert told(client) == ["Story 2", "Story 1"]


def test_buttons_move_add_and_take_off_and_save_nothing(sign_in, story):
    editor, more = sign_in("editor"), article("Story 9")
    keys = [one.article_id for one in story.parts.all()]
    for act, expected in (
        (f"up:{keys[1]}", [keys[1], keys[0], keys[2]]),
        (f"down:{keys[0]}", [keys[1], keys[0], keys[2]]),
        (f"remove:{keys[0]}", keys[1:]),
        (f"add:{more.pk}", [*keys, more.pk]),
    ):
        answer = arranged(editor, story, keys, act)
        found = re.findall(r'name="article" value="(\d+)"', answer.content.decode())
        assert list(map(int, found)) == expected, act
    assert [one.article_id for one in story.parts.all()] == keys


def test_a_second_editor_is_told(sign_in, story):
    one, other = sign_in("editor"), sign_in("publisher")
    keys = [part.article_id for part in story.parts.all()]
    stale = fields_of(one.get(page(story)), "order") | {"article": keys[:1], "act": "save"}
    arranged(other, story, keys[::-1])
    answer = one.post(page(story), stale)
    assert "Somebody else changed this story" in answer.content.decode()
    assert story.parts.count() == 3
    one.post(page(story), fields_of(answer, "order") | {"act": "save"})
    assert [part.article_id for part in story.parts.all()] == keys[:1]


@pytest.mark.parametrize("fields", HIDDEN.values(), ids=HIDDEN)
def test_what_is_not_public_is_not_in_it(client, story, fields):
    hidden = planted(**fields)
    StoryPart.objects.create(story=story, article=hidden)
    for address in ("/stories/the-border/", "/stories/", "/sitemap.xml"):
        assert MARK not in client.get(address).content.decode().casefold()


def test_without_a_public_article_or_not_shown_it_is_nowhere(client, story):
    Article.objects.update(hidden_reason="a court order")
    visibility.refresh()
    for address in ("/stories/", "/sitemap.xml"):
        assert "border" not in client.get(address).content.decode()
    assert client.get("/stories/the-border/").status_code == 404
    Article.objects.update(hidden_reason="")
    visibility.refresh()
    assert client.get("/stories/the-border/").status_code == 200
    StoryLine.objects.update(shown=False)
    assert client.get("/stories/the-border/").status_code == 404


def test_a_planned_event_of_its_articles_stays_internal(client, story):
    event = Event.objects.create(
        kind="talks", title="Secret", reported_on="2022-05-10", stage="planned", internal=True
    )
    Coverage.objects.create(event=event, article=story.articles.first())
    visibility.refresh()
    assert "Secret" not in client.get("/stories/the-border/").content.decode()


def test_a_changed_address_leads_on_and_never_to_what_is_not_shown(client, story):
    story.slug = "the-frontier"
    story.save()
    answer = client.get("/stories/the-border/")
    assert (answer.status_code, answer.url) == (301, "/stories/the-frontier/")
    story.former_addresses.update(closed=True)
    assert client.get("/stories/the-border/").status_code == 410
    story.former_addresses.update(closed=False)
    StoryLine.objects.update(shown=False)
    assert client.get("/stories/the-border/").status_code == 404


def test_reporters_look_and_order_nothing(sign_in, story):
    reporter = sign_in("reporter")
    change = reverse("admin:articles_storyline_change", args=[story.pk])
    assert reporter.get(change).status_code == 200
    assert reporter.get(page(story)).status_code == 403
    assert reporter.post(page(story), {"act": "save"}).status_code == 403
    assert story.parts.count() == 3


def test_no_page_asks_more_with_more_articles(sign_in, client, story):
    editor, counts = sign_in("editor"), []
    for _ in range(2):
        for browser, address in (
            (client, "/stories/"), (client, "/stories/the-border/"), (editor, page(story))
        ):  # fmt: skip
            with CaptureQueriesContext(connection) as asked:
                assert browser.get(address).status_code == 200
            counts.append(len(asked))
        for n in range(10, 30):
            StoryPart.objects.create(story=story, article=article(f"Story {n}"), order=n)
    assert counts[:3] == counts[3:]
    assert max(counts[:2]) <= 5
    assert counts[2] <= 12
