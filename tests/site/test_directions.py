"""What is written from right to left stands so, on pages that are written from left to right."""

import re

import html5lib
import pytest
from django.contrib.staticfiles import finders

from articles.models import Article
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db
SIDES = re.compile(
    r"(?:margin|padding|border)-(?:left|right)|(?:float|text-align): *(?:left|right)"
)


@pytest.fixture
def filed(tmp_path):
    return file_dispatch(tmp_path)


def ways(client, address):
    """Return the (language, direction) of the headline, its text and its links in lists."""
    page = html5lib.parse(client.get(address).content.decode(), namespaceHTMLElements=False)
    told = [*page.iter("h1"), *(one for one in page.iter("div") if one.get("class") == "body")]
    told += [one for one in page.iter("a") if "headline" in one.get("class", "")]
    return {(one.get("lang"), one.get("dir")) for one in told}


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ur", "fa-AF"])
def test_an_article_of_such_a_language_says_so(client, filed, language):
    Article.objects.update(language=language)
    address = filed.get_absolute_url()
    for prefix in ("", "/ru"):
        assert (language, "rtl") in ways(client, f"{prefix}{address}")
        assert f'lang="{language}" dir="rtl"' in client.get(f"{prefix}/articles/").content.decode()
    page = html5lib.parse(client.get(address).content.decode(), namespaceHTMLElements=False)
    assert (page.get("lang"), page.get("dir")) == ("en", "ltr")


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_an_article_of_another_language_does_not(client, filed, language):
    Article.objects.update(language=language)
    assert ways(client, filed.get_absolute_url()) == {(language, None)}


def test_the_style_sheet_of_readers_names_no_side():
    with open(finders.find("site.css"), encoding="utf-8") as file:
        assert SIDES.findall(file.read()) == []
