"""A walk over the whole invented newsroom: nothing leads nowhere, every page says what it is."""

import datetime
import itertools
from collections import Counter

import html5lib
import pytest

from newsroom.demo import filling
from tests.site.links import walked

pytestmark = pytest.mark.one_database
LAST = datetime.date(2024, 5, 10)
NAMED = ("title", "description", "canonical", "h1")


@pytest.fixture
def filled(db):
    filling.fill(40, LAST, silent=True)


def told(page):
    """Return what a page says of itself: each of ``NAMED`` as often as it says it."""
    metas = {one.get("name"): one.get("content") for one in page.iter("meta")}
    links = [one.get("rel") for one in page.iter("link") if one.get("href")]
    titles = [one.text for one in page.iter("title") if (one.text or "").strip()]
    return {
        "title": len(titles),
        "description": int(bool(metas.get("description"))),
        "canonical": links.count("canonical") or int(metas.get("robots") == "noindex"),
        "h1": sum("".join(one.itertext()).strip() != "" for one in page.iter("h1")),
    }


def wrong_with(page):
    """Return what is wrong with the headings, identifiers and inner links of ``page``."""
    ids = Counter(one.get("id") for one in page.iter() if one.get("id"))
    twice = [one for one, times in ids.items() if times > 1]
    inner = {one.get("href")[1:] for one in page.iter("a") if (one.get("href") or "#")[0] == "#"}
    levels = [int(one.tag[1]) for one in page.iter() if one.tag in ("h1", "h2", "h3", "h4")]
    skipped = [two for one, two in itertools.pairwise(levels) if two > one + 1]
    return twice, sorted(inner - {*ids, ""}), skipped


def test_every_page_of_a_whole_newsroom_is_sound(client, filled):
    pages = 0
    for address, answer in walked(client, ["/"]):
        assert answer.status_code == 200, address
        if answer["Content-Type"].startswith("text/html"):
            parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
            page = parser.parse(answer.content.decode())
            assert told(page) == dict.fromkeys(NAMED, 1), address
            assert wrong_with(page) == ([], [], []), address
            pages += 1
    assert pages > 150
