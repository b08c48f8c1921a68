"""The picture of an article for links on other sites."""

import datetime
import io

import html5lib
import pytest
from django.utils import timezone
from PIL import Image

from articles.card_image import MARGIN, card_image
from articles.models import Article
from tests.factory import file_dispatch

DAY = "10 May 2022"
LATER = timezone.now() + datetime.timedelta(days=2)


def picture(headline):
    return Image.open(io.BytesIO(card_image(headline, DAY, "Newsroom"))).convert("L")


def dark_rows(image):
    """Return the rows of the picture, below the masthead, in which letters stand."""
    body = image.crop((0, 170, *image.size))
    return {
        y for y in range(body.height) if body.crop((0, y, body.width, y + 1)).getextrema()[0] < 90
    }


@pytest.mark.parametrize(
    "headline",
    [
        "Border opens",
        "Президенты обсудили торгово-экономическое сотрудничество",
        "Қазақстан мен Өзбекстан келісімге қол қойды",
        "Ärritavalt kõrged hinnad — «čaša» of Łódź",
        "long words of a headline " * 8,
    ],
)
def test_a_headline_in_our_alphabets_stands_within_the_margins(headline):
    image = picture(headline)
    assert image.size == (1200, 630)
    assert len(dark_rows(image)) > 40
    for edge in ((0, 60, MARGIN - 4, 630), (1200 - MARGIN + 4, 60, 1200, 630)):
        assert image.crop(edge).getextrema()[0] > 200


def test_letters_that_we_have_not_are_left_out_and_none_is_drawn_as_a_box():
    assert card_image("習近平", DAY, "Newsroom") == card_image("", DAY, "Newsroom")


def test_each_letter_of_our_alphabets_has_a_form_of_its_own():
    """A box for a missing letter would look the same for all of them."""
    letters = "AЖжґөңҚЎčłñ"
    assert len({card_image(one, DAY, "Newsroom") for one in letters}) == len(letters)


@pytest.fixture
def filed(tmp_path, db):
    return file_dispatch(tmp_path)


def test_an_article_names_its_picture_and_who_has_it_is_told_so(client, filed):
    page = html5lib.parse(
        client.get(filed.get_absolute_url()).content.decode(), namespaceHTMLElements=False
    )
    named = {one.get("property"): one.get("content") for one in page.iter("meta")}
    address = named["og:image"].removeprefix("http://testserver")
    answer = client.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    assert Image.open(io.BytesIO(answer.content)).size == (1200, 630)
    again = client.get(address, headers={"if-none-match": answer["ETag"]})
    assert again.status_code == 304
    Article.objects.filter(pk=filed.pk).update(headline="Another headline")
    assert client.get(address)["ETag"] != answer["ETag"]


def test_who_has_the_picture_costs_no_drawing(client, filed, monkeypatch):
    address = f"{filed.get_absolute_url()}card.png"
    tag = client.get(address)["ETag"]
    monkeypatch.setattr("articles.cards.card_image", None)
    assert client.get(address, headers={"if-none-match": tag}).status_code == 304


@pytest.mark.parametrize(
    "fields", [{"visible_from": None}, {"visible_from": LATER}], ids=["never", "later"]
)
def test_what_readers_may_not_see_has_no_picture(client, filed, fields):
    Article.objects.filter(pk=filed.pk).update(**fields)
    assert client.get(f"{filed.get_absolute_url()}card.png").status_code == 404


def test_an_article_says_when_it_changed_last(client, filed):
    answer = client.get(filed.get_absolute_url())
    since = {"if-modified-since": answer["Last-Modified"]}
    assert client.get(filed.get_absolute_url(), headers=since).status_code == 304
    Article.objects.filter(pk=filed.pk).update(changed=LATER)
    assert client.get(filed.get_absolute_url(), headers=since).status_code == 200


def test_a_page_that_has_not_changed_is_not_sent_again(client, filed):
    for address in ("/", "/people/", "/people/kofi-ansah/", "/ru/", "/search/?q=ansah"):
        tag = client.get(address)["ETag"]
        assert client.get(address, headers={"if-none-match": tag}).status_code == 304, address
