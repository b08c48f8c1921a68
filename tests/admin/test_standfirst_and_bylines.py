"""Standfirst and bylines: typed at the desk, seen everywhere, kept with each revision."""

import json

import pytest
from django.urls import reverse

from articles.models import Article, Byline, Revision
from articles.models.bylines import names_in
from newsroom.models import User
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page, step
from tests.admin.test_next_state import change, update
from tests.admin.test_revisions import back, history

pytestmark = pytest.mark.django_db
SAID = "Two neighbours agree on a border that both can cross."
BY = "Ama Mensah, Esi Owusu"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", []),
        (" , ,", []),
        ("Ama Mensah", ["Ama Mensah"]),
        ("Ama  Mensah ,Esi Owusu,", ["Ama Mensah", "Esi Owusu"]),
        ("Ama Mensah, Ama Mensah", ["Ama Mensah"]),
        ("Yao Mensah and sons", ["Yao Mensah and sons"]),
    ],
)
def test_names_stand_between_commas(typed, names):
    assert names_in(typed) == names


def shown(client, address):
    return client.get(address).content.decode()


def test_readers_see_them_on_the_page_in_lists_feeds_and_the_api(sign_in, client, filed):
    publisher = sign_in("publisher")
    change(publisher, filed, standfirst=SAID, by=BY)
    assert not Byline.objects.exists()
    for address in (filed.get_absolute_url(), "/", "/feeds/articles.rss"):
        assert SAID not in shown(client, address), address
    update(publisher, filed, kind="update")
    story = shown(client, filed.get_absolute_url())
    assert f'<p class="standfirst" lang="en">{SAID}</p>' in story
    assert "By <b>Ama Mensah</b> and <b>Esi Owusu</b>" in story
    for address in ("/", "/articles/", "/feeds/articles.rss", "/feeds/articles.json"):
        assert SAID in shown(client, address), address
    for address in ("/feeds/articles.rss", "/feeds/articles.atom", "/feeds/articles.json"):
        assert BY in shown(client, address), address
    told = client.get(f"/api/v1/articles/{filed.pk}/").json()
    assert (told["standfirst"], told["bylines"]) == (SAID, ["Ama Mensah", "Esi Owusu"])
    data = story.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    graph = json.loads(data)
    story = next(one for one in graph.get("@graph", [graph]) if one["@type"] == "NewsArticle")
    assert [one["name"] for one in story["author"]] == ["Ama Mensah", "Esi Owusu"]
    assert story["description"] == SAID


def test_the_standfirst_is_found_by_search(sign_in, client, filed):
    publisher = sign_in("publisher")
    change(publisher, filed, standfirst=SAID)
    assert filed.headline not in shown(client, "/search/?q=neighbours")
    update(publisher, filed, kind="typo")
    assert filed.get_absolute_url() in shown(client, "/search/?q=neighbours")


def test_a_name_of_the_staff_keeps_its_account_and_no_other_name_leaks(sign_in, client):
    publisher = sign_in("publisher")
    User.objects.filter(pk=publisher.user.pk).update(first_name="Esi", last_name="Owusu")
    form = fields_of(publisher.get(reverse("admin:articles_article_add")), FORM)
    form |= {"headline": "Rain", "body": "<p>It rained.</p>", "by": "ama mensah, esi owusu"}
    publisher.post(reverse("admin:articles_article_add"), form | {"_step": "publish"})
    rows = Byline.objects.values_list("name", "user")
    assert list(rows) == [("ama mensah", None), ("esi owusu", publisher.user.pk)]
    article = Article.objects.get()
    change(publisher, article, by="")
    update(publisher, article, kind="typo")
    assert not Byline.objects.exists()
    for address in (article.get_absolute_url(), "/feeds/articles.rss", "/api/v1/articles/"):
        assert "Owusu" not in shown(client, address)
        assert publisher.user.username not in shown(client, address)


def test_the_desk_offers_the_names_of_the_staff(sign_in, filed):
    editor = sign_in("editor")
    User.objects.filter(pk=editor.user.pk).update(first_name="Esi", last_name="Owusu")
    User.objects.create_user("reader", first_name="Not", last_name="Staff")
    offered = editor.get(page(filed)).content.decode()
    assert '<option value="Esi Owusu">' in offered
    assert "Not Staff" not in offered


def test_they_are_compared_and_come_back_with_a_restored_state(sign_in):
    editor = sign_in("editor")
    article = Article.objects.create(headline="Rain", body="<p>It rained.</p>")
    change(editor, article, standfirst=SAID, by=BY)
    change(editor, article, standfirst="Dry again.", by="Ama Mensah")
    compared = shown(editor, history(article))
    assert "<del>Esi Owusu</del>" in compared
    assert "neighbours" in compared
    back(editor, article, 1)
    article.refresh_from_db()
    assert article.standfirst == SAID
    assert [one.name for one in article.bylines.all()] == ["Ama Mensah", "Esi Owusu"]


def test_what_waits_shows_its_bylines_at_the_desk_until_the_update(sign_in, filed):
    editor = sign_in("editor")
    change(editor, filed, by=BY)
    assert f'value="{BY}"' in editor.get(page(filed)).content.decode()
    change(editor, filed, headline="Another")
    assert Revision.objects.next_of(filed).snapshot["bylines"] == ["Ama Mensah", "Esi Owusu"]
    assert "Standfirst" not in sign_in("publisher").get(step(filed, "update")).content.decode()


def test_a_text_without_commas_is_no_name(sign_in, filed):
    editor = sign_in("editor")
    form = fields_of(editor.get(page(filed)), FORM) | {"by": "word " * 40}
    assert "put commas between names" in editor.post(page(filed), form).content.decode()
