"""Lists of the desk that are too long to be counted or read whole."""

import re
from datetime import UTC, datetime

import pytest
from django.db import connection
from django.db.models import Count
from django.test.utils import CaptureQueriesContext

from articles.admin import articles as desk
from articles.models import Article, ImportRun
from newsroom.models import User
from people import changelists

pytestmark = pytest.mark.django_db
LIST = "/admin/articles/article/"
MOST = 20


@pytest.fixture
def many(monkeypatch):
    """Write twelve articles on rain, seven of them submitted, and one on snow; six are counted."""
    monkeypatch.setattr(changelists, "FEW", 6)
    for number in range(12):
        status = "submitted" if number < 7 else "draft"
        Article.objects.create(headline=f"Rain {number}", body="<p>It rained.</p>", status=status)
    Article.objects.create(headline="Snow", body="<p>It snowed.</p>")


def listed(client, query):
    answer = client.get(f"{LIST}?{query}")
    return answer.context["cl"], " ".join(re.sub("<[^>]+>", " ", answer.content.decode()).split())


def test_a_search_counts_no_further_than_it_must_and_says_so(sign_in, many):
    client = sign_in("publisher")
    found, page = listed(client, "q=rain")
    assert (found.result_count, len(found.result_list)) == (6, 6)
    assert "more than 6 results" in page
    assert "more than 6 articles" in page
    found, page = listed(client, "q=snow")
    assert [one.headline for one in found.result_list] == ["Snow"]
    assert "1 result" in page
    assert "more than" not in page
    assert listed(client, "")[0].result_count == 13


def test_what_stands_behind_the_filters_of_a_search_is_counted_over_its_first_rows(sign_in, many):
    client = sign_in("publisher")
    page = listed(client, "q=rain&_facets=True")[1]
    assert "counts of the first of them" in page
    assert "Draft (5)" in page
    assert "Submitted (1)" in page
    assert "Draft (5)" in listed(client, "q=rain&status__exact=submitted&_facets=True")[1]
    assert "Draft (1) Submitted (0)" in listed(client, "q=snow&_facets=True")[1]


@pytest.mark.parametrize("few", [1, 1000])
def test_moments_are_found_by_their_days_in_the_zone_of_who_asks(sign_in, monkeypatch, few):
    monkeypatch.setattr(changelists, "FEW", few)
    client, page = sign_in("publisher"), "/admin/articles/importrun/"
    User.objects.filter(pk=client.user.pk).update(time_zone="Asia/Bishkek")
    for hour in (17, 20):
        run = ImportRun.objects.create()
        ImportRun.objects.filter(pk=run.pk).update(started=datetime(2021, 12, 31, hour, tzinfo=UTC))
    years = client.get(page).context["dates"]["choices"]
    assert [one["title"] for one in years] == ["2021", "2022"]
    months = client.get(f"{page}{years[1]['link']}").context
    assert [one.pk for one in months["cl"].result_list] == [run.pk]
    assert [one["title"] for one in months["dates"]["choices"]] == ["January 2022"]


@pytest.mark.parametrize("often", [1, 1000], ids=["common", "rare"])
@pytest.mark.parametrize("query", ["rain", "РАИН", "it rain 11", "100%", "it_", "hail"])
def test_common_and_rare_words_find_the_same(sign_in, many, monkeypatch, often, query):
    monkeypatch.setattr(desk, "OFTEN", often)
    monkeypatch.setattr(changelists, "FEW", 100)
    found = listed(sign_in("publisher"), f"q={query}")[0]
    assert set(found.result_list) == set(Article.objects.search(query))


def test_numbers_behind_filters_are_exact_up_to_a_ceiling(sign_in, many):
    page = listed(sign_in("publisher"), "_facets=True")[1]
    assert "Draft (6)" in page
    assert "Submitted (6+)" in page
    assert "Published (0)" in page
    assert "needs a date (6+)" in page
    page = listed(sign_in("editor"), "_facets=True&status__exact=draft")[1]
    assert "Submitted (6+)" in page
    assert "needs a date (6)" in page


def test_the_searched_list_reads_texts_once(sign_in, many, monkeypatch):
    monkeypatch.setattr(desk, "OFTEN", 1000)
    client = sign_in("publisher")
    for query in ("q=rain", "q=snow", "q=hail", "q=rain&_facets=True"):
        with CaptureQueriesContext(connection) as asked:
            client.get(f"{LIST}?{query}")
        assert len(asked) <= MOST
        read = [one["sql"] for one in asked if re.search(r"folded\"(::text)? LIKE", one["sql"])]
        assert len(read) == 1, query


@pytest.mark.parametrize(
    ("word", "found"), [("academi", 1), ("Academy", 1), ("cadem", 2), ("academix", 0), ("bcade", 0)]
)
def test_a_word_is_found_whole_though_its_rarest_letters_are_looked_for_first(word, found):
    for text in ("The academy opened the gate.", "The ucademi opened."):
        Article.objects.create(headline="News", body=f"<p>{text}</p>")
    assert Article.objects.search(word).count() == found
    assert Article.objects.search(f"opened {word} gate").count() == min(found, 1)


def test_a_search_has_an_index_whatever_migrations_came_after_it():
    with connection.cursor() as cursor:
        known = connection.introspection.get_constraints(cursor, Article._meta.db_table)
    assert known["articles_searched"]["index"]
    if connection.vendor == "sqlite":
        rows = Article.objects.search("rain").order_by("-published_at", "-pk").values("pk")
        assert "COVERING INDEX articles_searched" in rows.explain()


def test_a_hidden_row_is_one_that_readers_see_from_no_moment_on(sign_in, filed):
    person = filed.people.first()
    sign_in("editor").post(f"/admin/review/hide/person/{person.pk}/")
    for model in (type(person), Article):
        reasons = model.objects.exclude(hidden_reason="").aggregate(number=Count("pk"))["number"]
        assert model.objects.hidden().count() == reasons
    assert list(type(person).objects.hidden()) == [person]
