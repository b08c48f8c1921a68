"""A live article and its next state: readers never see half a correction."""

import html

import pytest

from articles.models import Article, Correction, Revision
from articles.publication import TAKEN
from people.models import Tag
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page, step

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
WRONG = "An earlier version said that the border opens in May."
RIGHT = "It opens in June."


def change(client, article, **fields):
    form = fields_of(client.get(page(article)), FORM) | fields
    answer = client.post(page(article), form)
    assert answer.status_code == 302, answer.content.decode()
    article.refresh_from_db()


def update(client, article, **fields):
    answer = client.post(step(article, "update"), {"version": article.version} | fields)
    article.refresh_from_db()
    return answer


def test_readers_see_nothing_of_a_change_until_the_update(sign_in, client, filed):
    publisher, url = sign_in("publisher"), filed.get_absolute_url()
    before = client.get(url).content
    change(publisher, filed, headline="Border opens", slug="border", body="<p>It opens.</p>")
    assert client.get(url).content == before
    for address in ("/", "/feeds/articles.rss", f"/api/v1/articles/{filed.pk}/", "/sitemap.xml"):
        assert b"order opens" not in client.get(address).content
    assert 'value="Border opens"' in publisher.get(page(filed)).content.decode()
    assert "It opens." in publisher.get(step(filed, "update")).content.decode()
    update(publisher, filed, kind="typo")
    assert client.get(url).url == filed.get_absolute_url()
    shown = client.get(filed.get_absolute_url()).content.decode()
    assert "Border opens" in shown
    assert "Updated" not in shown
    assert not Correction.objects.exists()


def test_a_correction_is_shown_on_the_article_in_the_list_and_in_the_feeds(sign_in, client, filed):
    publisher, dated = sign_in("publisher"), filed.published_at
    change(publisher, filed, body="<p>It opens in June.</p>")
    update(publisher, filed, kind="correction", wrong=WRONG, right=RIGHT)
    assert "is corrected" in publisher.get(page(filed)).content.decode()
    told = client.get(filed.get_absolute_url()).content.decode()
    assert '<a href="#corrections">Corrected</a>' in told
    assert "Updated" not in told
    surfaces = ("/corrections/", "/feeds/articles.rss", "/feeds/articles.atom")
    for address in (filed.get_absolute_url(), *surfaces, f"/api/v1/articles/{filed.pk}/"):
        shown = client.get(address).content.decode()
        assert WRONG in shown, address
        assert RIGHT in shown, address
    assert filed.updated_at
    assert filed.published_at == dated
    publisher.post(step(filed, "withdraw"), {"version": filed.version, "reason": "Wrong."})
    for address in surfaces:
        assert WRONG not in client.get(address).content.decode(), address


def test_an_update_moves_the_time_and_a_typo_none(sign_in, client, filed):
    publisher = sign_in("publisher")
    change(publisher, filed, headline="One")
    update(publisher, filed, kind="typo")
    assert filed.updated_at is None
    change(publisher, filed, headline="Two")
    update(publisher, filed, kind="update")
    assert filed.updated_at
    assert "Updated" in client.get(filed.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "required"),
        ({"kind": "correction"}, "write both"),
        ({"kind": "correction", "wrong": WRONG}, "write both"),
        (
            {
                "kind": "correction",
                "wrong": "We said that he was charged with fraud.",
                "right": "No.",
            },
            "must not repeat an accusation",
        ),
    ],
)
def test_a_correction_needs_its_words_and_repeats_no_accusation(sign_in, filed, fields, words):
    publisher = sign_in("publisher")
    change(publisher, filed, headline="Another")
    answer = update(publisher, filed, **fields)
    assert words in answer.content.decode()
    assert filed.headline != "Another"
    assert Revision.objects.next_of(filed)


def test_a_number_of_dead_is_corrected_after_a_tick(sign_in, filed):
    publisher = sign_in("publisher")
    change(publisher, filed, headline="Another")
    words = {"wrong": "We gave a wrong number of dead.", "right": "It is 11."}
    update(publisher, filed, kind="correction", repeats_nothing="on", **words)
    assert filed.corrections.get().right == "It is 11."


def test_discarded_changes_stay_in_the_history_and_readers_keep_what_they_see(sign_in, filed):
    editor, headline = sign_in("editor"), filed.headline
    change(editor, filed, headline="Another")
    editor.post(step(filed, "discard"), {"version": filed.version})
    assert Revision.objects.next_of(filed) is None
    assert filed.revisions.filter(headline="Another").exists()
    assert f'value="{headline}"' in editor.get(page(filed)).content.decode()


def test_two_next_states_do_not_overwrite_each_other(sign_in, filed):
    one, other = sign_in("editor"), sign_in("publisher")
    mine = fields_of(one.get(page(filed)), FORM)
    change(other, filed, headline="Theirs")
    answer = one.post(page(filed), mine | {"headline": "Mine"})
    assert "Nothing was overwritten" in answer.content.decode()
    assert Revision.objects.next_of(filed).headline == "Theirs"
    old = {"version": mine["opened"], "kind": "typo"}
    assert "look again" in other.post(step(filed, "update"), old).content.decode()
    assert Article.objects.get().headline != "Theirs"


def test_the_update_shows_what_readers_will_see_changed_beyond_the_words(sign_in, filed):
    editor, tag = sign_in("publisher"), Tag.objects.create(name="Weather")
    change(editor, filed, tag_list=[tag.pk], by="Ama Mensah")
    shown = editor.get(step(filed, "update")).content.decode()
    changed = shown.partition("What will change")[2].partition("What is it?")[0]
    for words in ("<caption>Tags", "<ins>Weather</ins>", "<caption>By", "<ins>Ama Mensah</ins>"):
        assert words in changed, words
    for label in ("State", "Published at", "Headline", "Text", "Photos"):
        assert f"<caption>{label}" not in changed, label


@pytest.fixture
def rain(filed):
    """Return another article of the day of ``filed``, at the address *rain*."""
    return Article.objects.create(
        headline="Rain",
        slug="rain",
        body="<p>x</p>",
        status="published",
        published_at=filed.published_at,
        precision=filed.precision,
    )


@pytest.mark.parametrize("now", ["rain", "rains"])
def test_an_address_that_another_article_has_or_had_is_refused_at_its_field(
    sign_in, filed, rain, now
):
    publisher = sign_in("publisher")
    rain.slug = now
    rain.save()
    form = fields_of(publisher.get(page(filed)), FORM) | {"slug": "rain", "headline": "Kept"}
    refused = publisher.post(page(filed), form)
    assert refused.status_code == 200
    assert TAKEN % "rain" in refused.context["adminform"].form.errors["slug"]
    assert 'value="Kept"' in refused.content.decode()
    assert not Revision.objects.filter(article=filed, pending=True).exists()
    change(publisher, filed, slug="rain-in-may")
    assert update(publisher, filed, kind="typo").status_code == 302


def test_an_address_that_another_article_took_meanwhile_is_refused_at_the_update(
    sign_in, client, filed, rain
):
    publisher, before = sign_in("publisher"), filed.get_absolute_url()
    change(publisher, filed, slug="snow", headline="Snow")
    rain.slug = "snow"
    rain.save()
    preview = publisher.get(f"/admin/articles/article/{filed.pk}/preview/page/")
    assert "Snow" in preview.content.decode()
    refused = update(publisher, filed, kind="typo")
    assert TAKEN % "snow" in html.unescape(refused.content.decode())
    assert client.get(before).status_code == 200
    change(publisher, filed, slug="snow-in-may")
    update(publisher, filed, kind="typo")
    assert client.get(before).url == filed.get_absolute_url()
