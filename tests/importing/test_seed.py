"""What the project's own seed must yield: in the database, and in the report."""

import json
from datetime import date

import pytest
from django.conf import settings
from django.core.management import call_command

from articles.models import Article, Dispatch, Event, Finding, ImportRun, Quotation
from people.models import Membership, Organization, Person, Post, Tag

PEOPLE = {
    "Sadyr Japarov",
    "Nurlan Nigmatulin",
    "Nursultan Nazarbayev",
    "Kassym-Jomart Tokayev",
    "Askar Mamin",
}
POSTS = {
    ("Sadyr Japarov", "President of Kyrgyzstan", "current"),
    ("Nurlan Nigmatulin", "Chairman of the Mazhilis of the Parliament of Kazakhstan", "current"),
    ("Askar Mamin", "Prime Minister of Kazakhstan", "current"),
    ("Nursultan Nazarbayev", "President of Kazakhstan", "former"),
    ("Kassym-Jomart Tokayev", "President of Kazakhstan", "current"),
}
EVENTS = {
    ("meeting", None, ("Nurlan Nigmatulin", "Sadyr Japarov")),
    ("meeting", None, ("Askar Mamin", "Sadyr Japarov")),
    ("visit", None, ("Sadyr Japarov",)),
    ("ceremony", "Nur-Sultan", ("Sadyr Japarov",)),
}
KEYS = "file outcome reason url headline published source people posts events quotes"
SEED = settings.BASE_DIR / "seeds"

pytestmark = pytest.mark.django_db


def imported(tmp_path, *options):
    report = tmp_path / "report.jsonl"
    call_command("import_seeds", str(SEED), "--report", str(report), *options)
    return [json.loads(line) for line in report.read_text().splitlines()]


@pytest.fixture
def article(tmp_path):
    imported(tmp_path)
    return Article.objects.get()


def test_the_report_tells_the_table(tmp_path):
    [document] = imported(tmp_path)
    assert list(document) == KEYS.split()
    assert document["outcome"] == "created"
    assert document["published"] == "2021-03-03"
    assert document["source"] == "Presidential press service"
    assert {one["name"] for one in document["people"]} == PEOPLE
    assert {(one["person"], one["label"], one["status"]) for one in document["posts"]} == POSTS
    assert len(document["posts"]) == len(POSTS)
    events = [
        (one["kind"], one["place"], tuple(sorted(one["people"]))) for one in document["events"]
    ]
    assert sorted(events, key=str) == sorted(EVENTS, key=str)
    assert {one["date"] for one in document["events"]} == {None}
    assert {one["reported"] for one in document["events"]} == {"2021-03-03"}
    direct = [one for one in document["quotes"] if one["kind"] == "direct"]
    assert [one["speaker"] for one in direct] == ["Nurlan Nigmatulin", "Sadyr Japarov"]
    assert all(not one["text"].endswith(",") for one in direct)
    decided = document["people"] + document["posts"] + document["events"] + direct
    assert {one["state"] for one in decided} == {"confirmed"}


def test_a_title_alone_is_a_surface_of_the_person_meant(tmp_path):
    [document] = imported(tmp_path)
    surfaces = {one["name"]: one["surfaces"] for one in document["people"]}
    assert "The President of the Kyrgyz Republic" in surfaces["Sadyr Japarov"]
    assert "The President of Kyrgyzstan" in surfaces["Sadyr Japarov"]


def test_the_article_is_the_dispatch(article):
    assert article.published_on == date(2021, 3, 3)
    assert article.precision == Article.Precision.DAY
    assert article.source.name == "Presidential press service"
    assert len(article.paragraphs) == 8
    assert article.text == article.dispatch.text
    assert "«There are no political disagreements" in article.text
    assert bytes(article.dispatch.raw) == next(SEED.glob("*.txt")).read_bytes()


def test_the_headline_stands_on_its_own(article):
    assert len(article.headline) <= 110
    assert "Sadyr Japarov" in article.headline
    assert "Nurlan Nigmatulin" in article.headline
    assert "reported" not in article.headline
    assert "…" not in article.headline


def test_people_hold_posts_of_two_states(article):
    assert set(Person.objects.values_list("name", flat=True)) == PEOPLE
    assert set(Post.objects.values_list("label", flat=True)) == {label for _, label, _ in POSTS}
    names = set(Organization.objects.values_list("name", flat=True))
    assert {"Kyrgyzstan", "Kazakhstan"} <= names
    assert not names & {"Kyrgyz Republic", "Republic of Kazakhstan"}


def test_memberships_are_attested_and_have_no_invented_dates(article):
    for membership in Membership.objects.all():
        assert (membership.start, membership.end) == ("", "")
        assert [one.day for one in membership.attestations.all()] == [date(2021, 3, 3)]


def test_events_have_participants_and_no_invented_date(article):
    found = {
        (one.kind, one.place or None, tuple(sorted(p.name for p in one.people.all())))
        for one in Event.objects.all()
    }
    assert found == EVENTS
    assert {one.date for one in Event.objects.all()} == {""}
    assert {one.reported_on for one in Event.objects.all()} == {date(2021, 3, 3)}


def test_two_direct_quotations_have_their_speakers(article):
    speakers = [one.person.name for one in Quotation.objects.direct().order_by("start")]
    assert speakers == ["Nurlan Nigmatulin", "Sadyr Japarov"]


def test_every_mention_is_where_it_says(article):
    for mention in article.mentions.all():
        assert article.text[mention.start : mention.end] == mention.words
    titles = {one.words for one in article.mentions.filter(kind="title")}
    assert "The President of the Kyrgyz Republic" in titles


def test_tags_are_proposals_only(article):
    tags = Finding.objects.filter(kind="tag")
    assert {"Kyrgyzstan", "Kazakhstan"} <= set(tags.values_list("target", flat=True))
    assert set(tags.values_list("state", flat=True)) == {"proposed"}
    assert not Tag.objects.exists()


def test_a_second_import_changes_and_writes_nothing(tmp_path, article, django_assert_num_queries):
    before = [
        (model, list(model.objects.values()))
        for model in (Article, Finding, Person, Event, Dispatch, ImportRun)
    ]
    [document] = imported(tmp_path)
    assert document["outcome"] == "unchanged"
    assert {one["state"] for one in document["people"]} == {"confirmed"}
    for model, rows in before:
        assert list(model.objects.values()) == rows


def test_a_dry_run_reports_the_same_and_keeps_nothing(tmp_path):
    [dry] = imported(tmp_path, "--dry-run")
    assert not Article.objects.exists()
    assert not Dispatch.objects.exists()
    [real] = imported(tmp_path)
    assert dry == real
