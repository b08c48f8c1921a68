"""The pages of the writing desk: what they cost, whatever they hold."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Coverage, Event, Mention, Quotation, TaggedArticle
from people.models import Person, Tag
from tests.admin.test_desk import page, step

pytestmark = pytest.mark.django_db
MOST = 20


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


def fill(article):
    """Give ``article`` thirty of everything that its page shows."""
    for number in range(30):
        person = Person.objects.create(name=f"Person {number}")
        event = Event.objects.create(
            kind="talks", title=f"Talks {number}", reported_on="2022-05-10"
        )
        Mention.objects.create(article=article, person=person)
        Coverage.objects.create(article=article, event=event)
        Quotation.objects.create(article=article, person=person, text=f"Word {number}")
        tag = Tag.objects.create(name=f"Tag {number}")
        TaggedArticle.objects.create(tag=tag, content_object=article)


def test_no_page_of_the_writing_desk_asks_more_than_twenty_times(sign_in, filed):
    client = sign_in("publisher")
    few = queries(client, page(filed))
    fill(filed)
    assert queries(client, page(filed)) <= min(MOST, few + 1)  # the tags' names
    assert queries(client, f"/admin/articles/article/{filed.pk}/readings/") <= MOST
    assert queries(client, f"/admin/articles/article/{filed.pk}/revisions/") <= MOST
    assert queries(client, step(filed, "withdraw")) <= MOST
    assert queries(client, "/admin/articles/article/") <= MOST


def test_the_type_ahead_of_links_finds_what_has_a_public_page_in_any_spelling(sign_in, filed):
    Person.objects.create(name="Yao Secret")
    asked = {"q": "Яо"}
    found = sign_in("reporter").get("/admin/articles/article/pointing/", asked).json()["found"]
    assert [one["words"] for one in found if one["kind"] == "person"] == ["Yao Mensah"]
    assert {one["kind"] for one in found} >= {"article", "event", "person"}
