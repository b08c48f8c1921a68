"""What stands around the news: data for machines, and pages for when there is none."""

import json
import re

import pytest
from django.db import DatabaseError
from django.template.loader import render_to_string

from articles.models import Event
from people.models import Membership
from tests.factory import TEXT, file_dispatch
from tests.site.test_pages import shown

pytestmark = pytest.mark.django_db
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>')


@pytest.fixture
def filed(tmp_path):
    return file_dispatch(tmp_path)


def data(client, address):
    found = [json.loads(one) for one in DATA.findall(shown(client, address))]
    return {one["@type"]: one for one in found}


def test_an_article_says_what_search_engines_ask_for(client, filed):
    found = data(client, filed.get_absolute_url())
    news = found["NewsArticle"]
    assert news["datePublished"] == "2022-05-10"
    assert {one["name"] for one in news["mentions"]} == {"Kofi Ansah", "Yao Mensah"}
    assert news["about"][0]["name"] == Event.objects.get().title
    steps = found["BreadcrumbList"]["itemListElement"]
    assert steps[-1]["item"] == "http://testserver/articles/2022/05/"


def test_dates_of_an_office_are_those_that_an_editor_typed(client, filed):
    role = data(client, "/people/kofi-ansah/")["Person"]["hasOccupation"][0]
    assert "startDate" not in role
    membership = Membership.objects.get(person__name="Kofi Ansah")
    membership.start = "2020-01"
    membership.save()
    role = data(client, "/people/kofi-ansah/")["Person"]["hasOccupation"][0]
    assert role["startDate"] == "2020-01"
    member = data(client, "/organizations/ghana/")["Organization"]["member"][0]
    assert (member["@type"], member["roleName"]) == ("OrganizationRole", "President")


def test_an_event_without_a_day_claims_none(client, filed):
    event = Event.objects.get()
    found = data(client, event.get_absolute_url())["Event"]
    assert found.get("startDate") == (event.date or None)
    assert len(found["attendee"]) == 2


def test_no_words_of_a_text_end_the_data(client, tmp_path):
    text = TEXT.replace("in Accra.", "in Accra </script><script>alert(1)</script>.", 1)
    article = file_dispatch(tmp_path, text)
    page = shown(client, article.get_absolute_url())
    assert "<script>alert" not in page
    assert "NewsArticle" in data(client, article.get_absolute_url())


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("/people/kofi-ansa/", "/people/kofi-ansah/"),
        ("/people/president-of-gana/", "/posts/president-of-ghana/"),
        ("/yao-mensah", "/people/yao-mensah/"),
    ],
)
def test_a_mistyped_address_leads_on(client, filed, asked, offered):
    answer = client.get(asked, follow=True)
    assert answer.status_code == 404
    assert f'href="{offered}"' in answer.content.decode()


def test_closed_for_work_every_page_says_so_without_the_database(client, settings, monkeypatch):
    settings.MAINTENANCE = True
    monkeypatch.setattr("django.db.backends.utils.CursorWrapper.execute", refuse)
    answer = client.get("/people/")
    assert (answer.status_code, answer["Retry-After"]) == (503, "600")
    assert "Back soon" in answer.content.decode()
    assert "Something went wrong" in render_to_string("500.html")


def refuse(*args, **kwargs):
    raise DatabaseError("there is none")
