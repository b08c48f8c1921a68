"""One story in several languages: a draft beside its original, counted once, corrected together."""

import pytest
from django.urls import reverse

from articles.models import Article, Quotation
from tests.admin.test_desk import page, step
from tests.admin.test_next_state import RIGHT, WRONG, change, update
from tests.admin.test_writing_pages import MOST, fill, queries

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]


def translate(client, article, language="ru"):
    address = reverse("admin:article-translate", args=[article.pk])
    return client.post(address, {"language": language})


def translated(client, article, language="ru"):
    assert translate(client, article, language).status_code == 302
    return Article.objects.latest("pk")


def published(client, draft, **fields):
    change(client, draft, **fields)
    client.post(step(draft, "publish"), {"version": draft.version})
    draft.refresh_from_db()
    assert draft.status == "published"
    return draft


def test_a_translation_begins_with_the_words_people_events_and_tags(sign_in, filed):
    editor = sign_in("editor")
    fill(filed)
    draft = translated(editor, filed)
    assert (draft.status, draft.language, draft.author) == ("draft", "ru", editor.user)
    assert draft.translation_of == filed
    assert draft.text == filed.text
    for kept in ("people", "events", "tags"):
        there = set(getattr(filed, kept).values_list("pk", flat=True))
        assert there
        assert set(getattr(draft, kept).values_list("pk", flat=True)) == there
    shown = editor.get(page(draft)).content.decode()
    beside = shown.partition('id="original"')[2]
    assert f'lang="en"><h3>{filed.headline}' in beside
    assert filed.paragraphs[-1] in beside


def test_readers_see_nothing_of_it_before_it_is_published(sign_in, client, filed):
    translated(sign_in("editor"), filed)
    assert "Also in" not in client.get(filed.get_absolute_url()).content.decode()


def test_versions_lead_to_each_other_and_count_once(sign_in, client, filed):
    publisher = sign_in("publisher")
    said = "<p>«Мы откроем границу в мае», – сказал Кофи Анса.</p>"
    other = published(publisher, translated(publisher, filed), headline="Граница", body=said)
    for one, two in ((filed, other), (other, filed)):
        story = client.get(one.get_absolute_url()).content.decode()
        assert f'href="{two.get_absolute_url()}" hreflang="{two.language}"' in story
    person = "/people/kofi-ansah/"
    once = ["/", "/articles/", "/feeds/articles.rss", "/feeds/people/kofi-ansah.rss", person]
    for address in once:
        told = client.get(address).content.decode()
        assert other.get_absolute_url() not in told, address
        assert filed.get_absolute_url() in told, address
    for address in ("/sitemap.xml", "/search/?q=Граница", "/api/v1/articles/"):
        assert other.get_absolute_url() in client.get(address).content.decode(), address
    Quotation.objects.create(article=other, text="Мы откроем границу в мае.")
    assert "откроем" not in client.get("/quotations/").content.decode()


def test_a_translation_stands_for_the_story_once_its_original_is_withdrawn(sign_in, client, filed):
    publisher = sign_in("publisher")
    other = published(publisher, translated(publisher, filed), headline="Граница")
    filed.refresh_from_db()
    publisher.post(step(filed, "withdraw"), {"version": filed.version, "reason": "Wrong."})
    assert other.get_absolute_url() in client.get("/articles/").content.decode()


@pytest.mark.parametrize("of_original", [True, False])
def test_a_correction_of_one_version_is_asked_of_the_others(sign_in, filed, of_original):
    publisher = sign_in("publisher")
    other = published(publisher, translated(publisher, filed), headline="Граница")
    draft = translated(publisher, other, "ky")
    corrected, waits = (filed, other) if of_original else (other, filed)
    change(publisher, corrected, headline="Mended")
    update(publisher, corrected, kind="correction", wrong=WRONG, right=RIGHT)
    for one in (waits, draft):
        one.refresh_from_db()
        assert one.to_correct.article == corrected
        shown = publisher.get(page(one)).content.decode()
        assert "Corrected in another version" in shown
        assert RIGHT in shown
    assert corrected.to_correct is None
    publisher.post(reverse("admin:article-corrected", args=[draft.pk]))
    change(publisher, waits, standfirst="Mended too.")
    update(publisher, waits, kind="update")
    draft.refresh_from_db()
    assert (draft.to_correct, waits.to_correct) == (None, None)


def test_a_typo_of_one_version_is_asked_of_nobody(sign_in, filed):
    publisher = sign_in("publisher")
    draft = translated(publisher, filed)
    change(publisher, filed, headline="Mended")
    update(publisher, filed, kind="typo")
    draft.refresh_from_db()
    assert draft.to_correct is None


def test_a_language_has_one_version_and_versions_have_one_original(sign_in, filed):
    editor = sign_in("editor")
    draft = translated(editor, filed)
    for article, language in ((filed, "ru"), (draft, "en"), (draft, "ru"), (filed, "xx")):
        answer = translate(editor, article, language)
        assert answer.status_code == 200, language
    assert Article.objects.count() == 2
    assert translated(editor, draft, "ky").translation_of == filed


def test_each_role_translates_what_it_sees_and_marks_what_it_changes(sign_in, filed):
    reporter, editor = sign_in("reporter"), sign_in("editor")
    mine = translated(reporter, filed)
    assert mine.author == reporter.user
    theirs = translated(editor, filed, "ky")
    done = [reverse("admin:article-corrected", args=[one.pk]) for one in (mine, theirs)]
    assert [reporter.post(one).status_code for one in done] == [302, 403]
    assert editor.get(done[0]).status_code == 405
    Article.objects.filter(pk=filed.pk).update(killed=True, status="withdrawn")
    assert translate(editor, filed, "kk").status_code == 403
    assert (
        filed.paragraphs[-1]
        not in editor.get(page(theirs)).content.decode().partition('id="original"')[2]
    )


def test_the_page_beside_an_original_asks_no_more_than_twenty_times(sign_in, filed):
    publisher = sign_in("publisher")
    fill(filed)
    draft = translated(publisher, filed)
    assert queries(publisher, page(draft)) <= MOST
