"""Stories that came again, decided at the desk."""

import pytest
from django.urls import reverse

from articles.models import Article, Finding, Quotation, Revision, StoryUpdate
from newsroom.models import User
from tests.factory import file_dispatch
from tests.importing.test_updates import LEAD, REST, STORY

pytestmark = pytest.mark.django_db
SAID = "“The gate will stand open from the first of May,” said Kofi Ansah."


@pytest.fixture
def twice(tmp_path):
    """File a story and its update; return the two articles and the proposal."""
    later = STORY["b.txt"] + f"\n{SAID}\n"
    articles = [
        file_dispatch(tmp_path, text, name)
        for name, text in (("a.txt", STORY["a.txt"]), ("b.txt", later))
    ]
    return *articles, StoryUpdate.objects.get()


def act(update, word):
    return reverse("admin:update", args=[update.pk, word])


def state_of_everything():
    """Return what the articles and their facts say, without keys."""
    return [
        sorted(Article.objects.values_list("headline", "text", "slug", "status", "published_on")),
        sorted(Finding.objects.values_list("article__headline", "target", "state", "start")),
        sorted(Quotation.objects.values_list("article__headline", "text", "visible_from")),
    ]


def test_the_desk_counts_and_shows_what_came_again(sign_in, twice):
    editor, (first, second, update) = sign_in("editor"), twice
    assert "<b>1</b> story that came again" in editor.get(reverse("admin:index")).content.decode()
    page = reverse("admin:articles_storyupdate_change", args=[update.pk])
    shown = editor.get(page).content.decode()
    assert "+ " + SAID[:20] in shown
    for article in (first, second):
        address = reverse("admin:articles_article_change", args=[article.pk])
        assert page in editor.get(address).content.decode()


def test_an_accepted_update_is_the_articles_next_state_and_its_address_leads_there(
    sign_in, client, twice
):
    first, second, update = twice
    old, new = first.get_absolute_url(), second.get_absolute_url()
    sign_in("editor").post(act(update, "accept"))
    article = Article.objects.get()
    assert (article.pk, article.get_absolute_url()) == (first.pk, old)
    assert article.headline == "Leaders agree on border"
    assert SAID in article.text
    assert "The gate will stand open" in client.get(old).content.decode()
    assert client.get(new).url == old
    assert "a-editor" in Revision.objects.filter(article=article).first().reason


def test_an_accepted_update_can_be_taken_back(sign_in, client, twice):
    before, (_first, second, update) = state_of_everything(), twice
    editor = sign_in("editor")
    editor.post(act(update, "accept"))
    editor.post(act(update, "take-back"))
    assert state_of_everything() == before
    assert client.get(second.get_absolute_url()).status_code == 200
    update.refresh_from_db()
    assert update.state == "proposed"


def test_an_editors_words_are_never_replaced(sign_in, twice):
    first, _second, update = twice
    first.headline = "An editor's headline"
    first.save()
    Revision.objects.record(first, User.objects.create(username="ada"), "better")
    answer = sign_in("editor").post(act(update, "accept"), follow=True)
    assert "An editor has changed" in answer.content.decode()
    assert Article.objects.count() == 2
    first.refresh_from_db()
    assert first.headline == "An editor's headline"


def test_a_rejected_update_waits_no_more_until_it_is_taken_back(sign_in, twice):
    editor, update = sign_in("editor"), twice[2]
    editor.post(act(update, "reject"))
    assert not StoryUpdate.objects.waiting().exists()
    editor.post(act(update, "take-back"))
    assert StoryUpdate.objects.waiting().get() == update


def test_a_withdrawal_is_work_on_the_article_until_that_is_withdrawn(sign_in, tmp_path):
    article = file_dispatch(tmp_path, STORY["a.txt"], "a.txt")
    file_dispatch(tmp_path, f"KILL\n\nLeaders meet in Accra\n\n{LEAD}\n\n{REST}\n", "k.txt")
    update, publisher = StoryUpdate.objects.waiting().get(), sign_in("publisher")
    page = reverse("admin:articles_storyupdate_change", args=[update.pk])
    withdraw = reverse("admin:article-step", args=[article.pk, "withdraw"])
    assert withdraw in publisher.get(page).content.decode()
    answer = publisher.post(act(update, "accept"), follow=True)
    assert "withdraw the article" in answer.content.decode()
    publisher.post(withdraw, {"version": article.version, "reason": "It was wrong."})
    assert not StoryUpdate.objects.waiting().exists()


@pytest.mark.parametrize("word", ["accept", "reject"])
def test_a_reporter_and_a_get_decide_nothing(sign_in, twice, word):
    update = twice[2]
    assert sign_in("reporter").post(act(update, word)).status_code == 403
    assert sign_in("editor").get(act(update, word)).status_code == 405
    update.refresh_from_db()
    assert update.state == "proposed"
