"""Every change can be compared and taken back, with its tags and people."""

import pytest
from django.urls import reverse

from articles.models import Article, Mention, Revision
from articles.wording import side_by_side
from newsroom.models import User
from people.models import Person, Tag
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page, step

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]


def history(article):
    return reverse("admin:article-revisions", args=[article.pk])


def back(client, article, number, **fields):
    version = Article.objects.get(pk=article.pk).version
    address = reverse("admin:article-restore", args=[article.pk, number])
    return client.post(address, {"version": version} | fields)


def save(client, article, **fields):
    answer = client.post(page(article), fields_of(client.get(page(article)), FORM) | fields)
    assert answer.status_code == 302
    article.refresh_from_db()


@pytest.fixture
def two(sign_in):
    """Return an editor, and a draft whose first state has a tag and a hand-linked person."""
    client = sign_in("editor")
    article = Article.objects.create(headline="Rain", body="<p>It rained in Osh.</p>")
    Mention.objects.create(article=article, person=Person.objects.create(name="Ama Mensah"))
    tag = Tag.objects.create(name="Weather")
    save(client, article, tag_list=[tag.pk], reason="the first")
    form = fields_of(client.get(page(article)), FORM) | {"body": "<p>It rained in Naryn.</p>"}
    form.pop("tag_list")
    place = next(key for key in form if key.startswith("mentions-0-id"))
    client.post(page(article), form | {place.replace("-id", "-DELETE"): "on"})
    article.refresh_from_db()
    return client, article


def test_two_states_stand_side_by_side_with_tags_and_people(two):
    client, article = two
    shown = client.get(history(article)).content.decode()
    assert "in <del>Osh</del>." in shown
    assert "in <ins>Naryn</ins>." in shown
    assert "<del>Weather</del>" in shown
    assert "<del>Ama Mensah</del>" in shown
    assert "the first" in shown
    assert "a-editor" in shown


@pytest.mark.parametrize("precision", ["minute", "day"])
def test_moments_are_compared_as_moments_and_told_in_ones_own_zone(sign_in, precision):
    publisher = sign_in("publisher")
    User.objects.filter(pk=publisher.user.pk).update(time_zone="Asia/Bishkek")
    clock = {"published_at_0": "2099-05-10", "published_at_1": "06:00", "precision": precision}
    article = Article.objects.create(headline="Rain", body="<p>It rained.</p>")
    save(publisher, article, **clock, publish_at_0="2099-05-10", publish_at_1="06:00")
    publisher.post(step(article, "publish"), {"version": article.version})
    article.refresh_from_db()
    save(publisher, article, headline="Rain in Osh")
    compared = publisher.get(history(article)).content.decode().partition('class="difference"')[2]
    assert "Osh" in compared
    for label in ("Published at", "Schedule"):
        assert label not in compared
    publisher.post(step(article, "unschedule"), {"version": article.version})
    article.refresh_from_db()
    save(publisher, article, publish_at_1="07:30")
    compared = publisher.get(history(article)).content.decode().partition('class="difference"')[2]
    assert "10 May 2099, <del>06</del>:<del>00</del> Bishkek" in compared
    assert "10 May 2099, <ins>07</ins>:<ins>30</ins> Bishkek" in compared
    assert "2099-05-10T" not in compared
    assert "which readers see after Update" not in compared


def test_a_restored_draft_has_its_words_tags_and_people_again(two):
    client, article = two
    back(client, article, 1)
    article.refresh_from_db()
    assert article.text == "It rained in Osh."
    assert list(article.tags.names()) == ["Weather"]
    assert article.mentions.get().person.name == "Ama Mensah"
    assert [one.number for one in article.revisions.all()] == [3, 2, 1]
    assert article.revisions.first().reason == "Restored revision 1."


def test_a_state_restored_in_a_live_article_waits_for_its_update(sign_in, filed, client):
    publisher, text = sign_in("publisher"), filed.text
    save(publisher, filed, body="<p>Nothing.</p>")
    publisher.post(step(filed, "update"), {"version": filed.version, "kind": "update"})
    back(publisher, filed, 1)
    filed.refresh_from_db()
    assert filed.text == "Nothing."
    assert Revision.objects.next_of(filed).text == text
    assert "open the border" not in client.get(filed.get_absolute_url()).content.decode()
    publisher.post(step(filed, "update"), {"version": filed.version, "kind": "update"})
    assert "open the border" in client.get(filed.get_absolute_url()).content.decode()
    assert client.get("/people/kofi-ansah/").status_code == 200


def test_a_restore_over_somebody_elses_save_is_refused(two, sign_in):
    client, article = two
    answer = back(client, article, 1, version="1")
    assert answer.url == history(article)
    assert Article.objects.get().text == "It rained in Naryn."


def test_nobody_compares_or_restores_what_is_closed_to_them(two, sign_in):
    client, article = two
    reporter = sign_in("reporter")
    assert back(reporter, article, 1).status_code == 403
    assert back(client, article, 9).status_code == 404
    assert client.get(reverse("admin:article-restore", args=[article.pk, 1])).status_code == 405
    Article.objects.update(killed=True, status="withdrawn")
    assert client.get(history(article)).status_code == 403
    assert back(client, article, 1).status_code == 403


@pytest.mark.parametrize(
    ("before", "after", "signs"),
    [
        ("One.", "One.", " "),
        ("One two three.", "One two four.", "~"),
        ("One.\n\nTwo.", "One.", " -"),
        ("One.", "One.\n\nTwo.", " +"),
        ("Alpha beta gamma.", "Quite another thing.", "-+"),
        ("A b c d.\n\nE f g h.", "New one here.\n\nA b c x.\n\nE f g h.", "+~ "),
    ],
)
def test_paragraphs_are_paired_as_versions_of_each_other(before, after, signs):
    assert "".join(row.sign for row in side_by_side(before, after)) == signs
