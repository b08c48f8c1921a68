"""What to read next, and why."""

import pytest
from django.utils import timezone

from articles import visibility
from articles.models import Article, TaggedArticle
from articles.related import RARE, related
from people.models import Tag
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
OTHERS = TEXT.replace("Kofi Ansah", "Ama Boateng").replace("Yao Mensah", "Kwame Asare")


def reasons(article):
    return {other.pk: reason for other, reason in related(article, timezone.now())}


def undated(text, day):
    return text.replace("2022-05-10", day)


def test_reports_of_one_meeting_are_related(tmp_path, client):
    first = file_dispatch(tmp_path, TEXT, "a.txt")
    second = file_dispatch(tmp_path, undated(TEXT, "2022-05-11"), "b.txt")
    assert reasons(first)[second.pk].startswith("same meeting; both name Kofi Ansah")
    page = client.get(first.get_absolute_url()).content.decode()
    assert second.get_absolute_url() in page
    assert "same meeting" in page


def test_articles_with_nobody_in_common_are_not_related(tmp_path):
    first = file_dispatch(tmp_path, TEXT, "a.txt")
    file_dispatch(tmp_path, undated(OTHERS, "2023-01-10"), "b.txt")
    assert reasons(first) == {}


def test_a_rare_tag_joins_two_articles_and_a_common_one_does_not(tmp_path):
    first = file_dispatch(tmp_path, TEXT, "a.txt")
    second = file_dispatch(tmp_path, undated(OTHERS, "2023-01-10"), "b.txt")
    tag = Tag.objects.create(name="border talks")
    for article in (first, second):
        TaggedArticle.objects.create(tag=tag, content_object=article)
    visibility.refresh()
    assert reasons(first) == {second.pk: "both about border talks"}
    for number in range(RARE):
        other = Article.objects.create(
            headline=f"Rain {number}", body="<p>Rain.</p>", status="published",
            published_at=first.published_at,
        )  # fmt: skip
        TaggedArticle.objects.create(tag=tag, content_object=other)
    visibility.refresh()
    assert reasons(first) == {}


def test_what_readers_may_not_see_relates_nothing(tmp_path):
    first = file_dispatch(tmp_path, TEXT, "a.txt")
    second = file_dispatch(tmp_path, undated(TEXT, "2022-05-11"), "b.txt")
    Article.objects.filter(pk=second.pk).update(status="withdrawn")
    visibility.refresh()
    assert reasons(first) == {}


@pytest.mark.parametrize("others", [1, 12])
def test_it_takes_two_queries_however_many_articles_there_are(
    tmp_path, django_assert_max_num_queries, others
):
    first = file_dispatch(tmp_path, TEXT, "a.txt")
    for day in range(11, 11 + others):
        file_dispatch(tmp_path, undated(TEXT, f"2022-05-{day}"), f"{day}.txt")
    with django_assert_max_num_queries(2):
        assert related(first, timezone.now())
