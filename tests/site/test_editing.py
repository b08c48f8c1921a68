"""What stays of a finding when an editor rewrites the text below it."""

import pytest

from articles.anchoring import reanchor
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db


@pytest.fixture
def filed(tmp_path):
    return file_dispatch(tmp_path)


def rewrite(article, before, after):
    assert before in article.body
    article.body = article.body.replace(before, after)
    article.save()
    reanchor(article)


def linked_words(article):
    rows = article.mentions.exclude(start=None).exclude(visible_from=None)
    return [article.text[one.start : one.end] for one in rows]


def test_links_move_with_their_sentence(filed):
    before = linked_words(filed)
    rewrite(filed, "<p>President", "<p>A new first sentence. President")
    assert linked_words(filed) == before


def test_no_link_stands_on_the_wrong_words(filed, client):
    rewrite(filed, "<p>President", "<p>A new first sentence. President")
    page = client.get(filed.get_absolute_url()).content.decode()
    assert "A new first sentence. President of Ghana <a" in page


def test_a_mended_comma_keeps_the_facts(filed, client):
    rewrite(filed, "Yao Mensah in Accra.", "Yao Mensah, in Accra.")
    assert client.get("/people/yao-mensah/").status_code == 200
    assert filed.events.exclude(visible_from=None).exists()


def test_a_sentence_that_is_gone_takes_its_facts_from_readers(filed, client):
    address = "/people/yao-mensah/"
    assert client.get(address).status_code == 200
    lead = filed.text.split("\n\n")[0]
    rewrite(filed, lead, "The President of Ghana opened a school.")
    assert client.get(address).status_code == 404
    states = set(
        filed.findings.filter(target__contains="Yao Mensah").values_list("state", flat=True)
    )
    assert states == {"look again"}
    assert not filed.events.exclude(visible_from=None).exists()
