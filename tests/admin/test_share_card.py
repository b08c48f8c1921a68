"""The picture for links on other sites as the form shows it: the one that readers will get."""

import html5lib
import pytest
from django.urls import reverse

from articles import visibility
from articles.models import Article, Photo, PhotoUse, Portrait
from articles.photos.store import keep
from people.models import Person
from tests.admin.test_desk import step
from tests.admin.test_next_state import change
from tests.admin.test_previews import address_of, make
from tests.factory import TEXT, file_dispatch
from tests.pictures import picture, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
CARD = "/admin/articles/article/card.png"


@pytest.fixture
def photos():
    kept = [keep(sent(picture(colour=(n, 0, 0))), None)[0] for n in (10, 200)]
    Photo.objects.update(credit="Ama Sarpong", alt="A gate")
    return kept


def drawn(browser, article, **typed):
    asked = {"article": article.pk, "headline": article.headline} | typed
    answer = browser.get(CARD, asked)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    return answer.content


def public(client, article):
    article.refresh_from_db()
    day = article.published_on
    return client.get(reverse("card", args=[day.year, day.month, day.day, article.slug])).content


@pytest.mark.parametrize("led", ["portrait", "photo", "words"])
def test_it_is_the_picture_that_readers_get_once_it_is_published(
    sign_in, client, tmp_path, photos, led
):
    publisher = sign_in("publisher")
    article = file_dispatch(tmp_path, TEXT, status="draft")
    assert "Kofi Ansah" in article.headline
    if led == "portrait":
        Portrait.objects.create(person=Person.objects.get(name="Kofi Ansah"), photo=photos[1])
        visibility.refresh()
    if led != "words":
        PhotoUse.objects.put(article, [photos[0].pk])
    shown = drawn(publisher, article, photo_list=str(photos[0].pk) if led != "words" else "")
    publisher.post(step(article, "publish"), {"version": article.version})
    assert public(client, article) == shown


def test_what_is_typed_is_drawn_and_nothing_is_written(sign_in, tmp_path, photos):
    editor, article = sign_in("editor"), file_dispatch(tmp_path, status="draft")
    saved = drawn(editor, article)
    typed = drawn(editor, article, headline="Border opens")
    with_photo = drawn(editor, article, headline="Border opens", photo_list=str(photos[1].pk))
    assert len({saved, typed, with_photo}) == 3
    assert not PhotoUse.objects.exists()
    assert editor.get(CARD, {"headline": "Border opens"}).status_code == 200
    for wrong in ("x", "9" * 30, "-1"):
        assert drawn(editor, article, headline="Border opens", photo_list=wrong) == typed


@pytest.mark.parametrize(
    "fields", [{"hidden_reason": "wrong man"}, {"rights": "until", "rights_until": "2020-01-01"}]
)
def test_no_photo_is_drawn_that_readers_will_not_see(sign_in, tmp_path, photos, fields):
    editor, article = sign_in("editor"), file_dispatch(tmp_path, status="draft")
    plain = drawn(editor, article)
    Photo.objects.update(**fields)
    assert drawn(editor, article, photo_list=str(photos[0].pk)) == plain


def test_only_who_sees_the_article_gets_its_picture(sign_in, client, tmp_path):
    article = file_dispatch(tmp_path, status="draft")
    assert client.get(CARD, {"article": article.pk}).status_code == 302
    assert sign_in("reporter").get(CARD, {"article": article.pk}).status_code == 200
    type(article).objects.update(killed=True, status="withdrawn")
    assert sign_in("editor").get(CARD, {"article": article.pk}).status_code == 403


def named(client, address):
    """Return the addresses that the page gives to other sites for itself and its picture."""
    page = html5lib.parse(client.get(address).content.decode(), namespaceHTMLElements=False)
    found = {one.get("property"): one.get("content") for one in page.iter("meta")}
    return [found[name].removeprefix("http://testserver") for name in ("og:url", "og:image")]


def test_a_preview_link_has_the_picture_of_its_state_and_loses_it_with_the_page(
    sign_in, client, tmp_path, photos
):
    publisher, article = sign_in("publisher"), file_dispatch(tmp_path, TEXT, status="draft")
    change(publisher, article, headline="Border opens", photo_list=str(photos[0].pk))
    make(publisher, article)
    article.refresh_from_db()
    state = drawn(publisher, article, photo_list=str(photos[0].pk))
    change(publisher, article, headline="Secret of later")
    page, card = named(client, address_of(article))
    assert page == address_of(article)
    answer = client.get(card)
    assert (answer["Content-Type"], answer.content) == ("image/png", state)
    assert (answer["Cache-Control"], answer["X-Robots-Tag"]) == ("private, no-store", "noindex")
    assert client.get(card.replace(":", ":x")).status_code == 404
    link = article.preview_links.get()
    publisher.post(reverse("admin:article-revoke", args=[article.pk, link.pk]))
    assert client.get(card).status_code == 404
    assert Article.objects.get().status == "draft"
