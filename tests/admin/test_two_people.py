"""Two people in one article, and one person whose words must not be lost."""

import json
import uuid

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from articles.models import Article, Opening, Revision
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page

pytestmark = pytest.mark.django_db
OPEN = "/admin/articles/article/open/"
ADD = "/admin/articles/article/add/"


@pytest.fixture
def draft():
    return Article.objects.create(headline="Rain", body="<p>It rained.</p>")


def beat(client, article=None, token="", **fields):
    typed = fields.pop("typed", None)
    told = {"_token": token, "article": article.pk if article else ""} | fields
    if typed is not None:
        told["typed"] = json.dumps(typed)
    return client.post(OPEN, told)


def a_token():
    return uuid.uuid4().hex


def test_each_sees_who_else_has_it_open_and_whether_they_have_unsaved_changes(sign_in, draft):
    one, other = sign_in("editor"), sign_in("publisher")
    mine, theirs = a_token(), a_token()
    beat(one, draft, mine, unsaved="1", opened="1")
    told = beat(other, draft, theirs, opened="1").json()
    assert [row["who"] for row in told["others"]] == ["a-editor"]
    assert told["others"][0]["unsaved"]
    assert "a-editor since" in other.get(page(draft)).content.decode()
    beat(one, draft, mine, closed="1")
    assert beat(other, draft, theirs).json()["others"] == []


def test_one_is_told_when_another_saves(sign_in, draft):
    one, other = sign_in("editor"), sign_in("publisher")
    token = a_token()
    assert beat(one, draft, token, opened="1").json()["saved"] is None
    other.post(page(draft), fields_of(other.get(page(draft)), FORM) | {"headline": "Theirs"})
    assert beat(one, draft, token, opened="1").json()["saved"]["by"] == "a-publisher"


def test_take_over_is_one_press_and_recorded_and_the_other_saves_no_more(sign_in, draft):
    one, other = sign_in("editor"), sign_in("publisher")
    mine = fields_of(one.get(page(draft)), FORM)
    beat(one, draft, mine["_token"], opened="1")
    theirs = fields_of(other.get(page(draft)), FORM)
    beat(other, draft, theirs["_token"], opened="1")
    take = reverse("admin:article-take-over", args=[draft.pk])
    other.post(take, {"_token": theirs["_token"]})
    assert LogEntry.objects.filter(change_message__contains="Took it over from a-editor").exists()
    assert beat(one, draft, mine["_token"]).json()["taken"]["by"] == "a-publisher"
    answer = one.post(page(draft), mine | {"headline": "Mine"})
    assert "took this article over" in answer.content.decode()
    assert 'value="Mine"' in answer.content.decode()
    assert Article.objects.get().headline == "Rain"
    assert Opening.objects.get(token=mine["_token"]).typed["headline"] == "Mine"
    one.post(take, {"_token": mine["_token"]})
    assert one.post(page(draft), mine | {"headline": "Mine"}).status_code == 302
    assert Article.objects.get().headline == "Mine"


def test_ones_own_slow_second_save_is_no_rival(sign_in, draft):
    client = sign_in("editor")
    form = fields_of(client.get(page(draft)), FORM)
    assert client.post(page(draft), form | {"headline": "One"}).status_code == 302
    assert client.post(page(draft), form | {"headline": "Two"}).status_code == 302
    assert Article.objects.get().headline == "Two"
    other = sign_in("publisher")
    other.post(page(draft), fields_of(other.get(page(draft)), FORM) | {"headline": "Theirs"})
    assert "Nothing was overwritten" in client.post(page(draft), form).content.decode()


def test_a_form_sent_twice_writes_one_article(sign_in):
    client = sign_in("reporter")
    form = fields_of(client.get(ADD), FORM) | {"headline": "Rain", "body": "<p>It rained.</p>"}
    for _ in range(2):
        assert client.post(ADD, form).status_code == 302
    assert Article.objects.count() == 1


def test_a_refused_save_keeps_both_texts_side_by_side(sign_in, draft):
    one, other = sign_in("editor"), sign_in("publisher")
    mine, theirs = (fields_of(client.get(page(draft)), FORM) for client in (one, other))
    other.post(page(draft), theirs | {"body": "<p>It rained in Osh.</p>"})
    answer = one.post(page(draft), mine | {"body": "<p>It rained in Naryn.</p>"})
    shown = answer.content.decode()
    assert "It rained in <del>Osh</del>." in shown
    assert "It rained in <ins>Naryn</ins>." in shown
    assert Article.objects.get().text == "It rained in Osh."
    assert Opening.objects.get(token=mine["_token"]).typed["body"] == "<p>It rained in Naryn.</p>"
    assert one.post(page(draft), fields_of(answer, FORM)).status_code == 302
    assert Article.objects.get().text == "It rained in Naryn."
    assert Revision.objects.filter(body="<p>It rained in Osh.</p>").exists()


def test_what_was_typed_is_restored_to_its_author_alone(sign_in, draft):
    one, other = sign_in("editor"), sign_in("publisher")
    token = a_token()
    typed = {"headline": "Half typed", "body": "<p>Half.</p>", "opened": "1", "status": "published"}
    beat(one, draft, token, typed=typed, unsaved="1")
    assert "Half typed" in one.get(page(draft)).content.decode()
    assert "Half typed" not in other.get(page(draft)).content.decode()
    assert "Half typed" not in other.get(page(draft), {"restore": token}).content.decode()
    form = fields_of(one.get(page(draft), {"restore": token}), FORM)
    assert (form["headline"], form["body"]) == ("Half typed", "<p>Half.</p>")
    one.post(page(draft), form)
    draft.refresh_from_db()
    assert (draft.headline, draft.status) == ("Half typed", "draft")


def test_restoring_an_old_text_meets_a_rival_as_any_save_does(sign_in, draft):
    one, other = sign_in("editor"), sign_in("publisher")
    token = a_token()
    beat(one, draft, token, typed={"headline": "Mine", "opened": "1"})
    other.post(page(draft), fields_of(other.get(page(draft)), FORM) | {"headline": "Theirs"})
    form = fields_of(one.get(page(draft), {"restore": token}), FORM)
    assert "Nothing was overwritten" in one.post(page(draft), form).content.decode()


def test_an_article_that_was_never_saved_comes_back_too(sign_in):
    client, token = sign_in("reporter"), a_token()
    beat(client, None, token, typed={"headline": "New", "body": "<p>Words.</p>"})
    assert "New" in client.get(ADD).content.decode()
    form = fields_of(client.get(ADD, {"restore": token}), FORM)
    assert form["headline"] == "New"
    client.post(reverse("admin:article-drop", args=[token]))
    assert "Go on with it" not in client.get(ADD).content.decode()


@pytest.mark.parametrize("token", ["", "x", "../../etc", "0" * 31, "g" * 32])
def test_a_token_that_is_none_is_refused(sign_in, draft, token):
    assert beat(sign_in("editor"), draft, token).status_code == 404


def test_nobody_reports_takes_or_drops_what_is_not_theirs(sign_in, draft, client):
    reporter, editor = sign_in("reporter"), sign_in("editor")
    token = a_token()
    assert beat(reporter, draft, token).status_code == 403
    take = reverse("admin:article-take-over", args=[draft.pk])
    assert reporter.post(take, {"_token": token}).status_code == 403
    beat(editor, draft, token, typed={"headline": "Mine"})
    assert beat(sign_in("publisher"), draft, token).status_code == 403
    assert reporter.post(reverse("admin:article-drop", args=[token])).status_code == 404
    assert client.post(OPEN, {"_token": token}).status_code == 302
    assert Opening.objects.get().typed == {"headline": "Mine"}
    assert editor.get(OPEN).status_code == 405


def test_what_is_no_form_is_not_kept(sign_in, draft):
    client, token = sign_in("editor"), a_token()
    for typed in ("[1]", "nonsense", '{"password": "x"}'):
        told = {"_token": token, "article": draft.pk, "typed": typed}
        assert client.post(OPEN, told).status_code == 200
    assert Opening.objects.get().typed == {}


def test_a_save_of_what_was_gone_on_with_leads_to_the_article_as_saved(sign_in, draft):
    client, token = sign_in("editor"), a_token()
    beat(client, draft, token, typed={"headline": "Half typed", "opened": "1"}, unsaved="1")
    address = f"{page(draft)}?restore={token}"
    form = fields_of(client.get(address), FORM) | {"_continue": "1"}
    answer = client.post(address, form, follow=True)
    assert answer.status_code == 200
    assert "restore" not in answer.redirect_chain[-1][0]
    assert "was changed successfully" in answer.content.decode()
    assert fields_of(answer, FORM)["headline"] == "Half typed"
    assert "You, in another window" not in answer.content.decode()


@pytest.mark.parametrize("token", ["0" * 32, "no-token"])
def test_a_token_that_is_spent_or_unknown_opens_the_article_and_says_so(sign_in, draft, token):
    client = sign_in("editor")
    for address in (page(draft), ADD):
        answer = client.get(address, {"restore": token})
        assert answer.status_code == 200
        assert "Nothing of yours waits" in answer.content.decode()
        assert "This is what you had typed" not in answer.content.decode()
