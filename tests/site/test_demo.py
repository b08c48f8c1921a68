"""The invented newsroom: believable, always the same, and never among real news by accident."""

import datetime

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles.models import Article, Event, Finding, Photo, Quotation, StoryLine
from newsroom.demo import drawing, filling
from newsroom.demo.world import countries
from newsroom.demo.writing import dispatches
from people.models import Membership, Person, Post

pytestmark = pytest.mark.one_database
LAST = datetime.date(2024, 5, 10)


@pytest.fixture
def filled(db, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    filling.fill(40, LAST, silent=True)


def test_the_dispatches_are_always_the_same_and_no_two_are_alike():
    once, again = dispatches(500, LAST), dispatches(500, LAST)
    assert once == again
    assert len({one.text.partition("\n")[2] for one in once}) == 500
    assert {one.story.day.year for one in once} == {2021, 2022, 2023, 2024}
    assert any(one.story.day > LAST for one in once)


def test_no_phrase_is_left_unfilled():
    for one in dispatches(500, LAST):
        assert not set(one.text) & set("{}"), one.text
        assert "None" not in one.text


def test_it_refuses_a_newsroom_that_is_none_to_try_things_in(settings, db):
    settings.DEVELOPMENT = False
    with pytest.raises(CommandError, match="--anyway"):
        call_command("demo")
    assert not Article.objects.exists()


def test_run_again_it_changes_nothing(filled, capsys):
    before = list(Article.objects.order_by("pk").values_list("pk", "version", "changed"))
    verdicts = Finding.objects.filter(state="confirmed").count()
    call_command("demo", number=40)
    assert "nothing changed" in capsys.readouterr().out
    assert list(Article.objects.order_by("pk").values_list("pk", "version", "changed")) == before
    assert Finding.objects.filter(state="confirmed").count() == verdicts


def test_everybody_is_one_person_and_holds_the_office_of_the_story(filled):
    names = list(Person.objects.values_list("name", flat=True))
    assert len(names) == len(set(names)) > 30
    known = {
        (holder.name, holder.label)
        for country in countries(LAST).values()
        for turns in country.turns.values()
        for holder in turns
    }
    at = datetime.datetime(2024, 5, 20, tzinfo=datetime.UTC)
    held = Membership.objects.public(at).values_list("person__name", "post__label")
    assert set(held) <= known


def test_those_who_follow_each_other_are_told_apart_by_the_day(filled):
    post = Post.objects.get(label="Prime Minister of Namibia")
    change = LAST - datetime.timedelta(days=350)
    at = datetime.datetime(2024, 5, 20, tzinfo=datetime.UTC)
    later = post.memberships.on(change, at)
    assert [one.person.name for one in later] == ["Hafeni Uushona"]


def test_there_is_something_to_show_and_something_to_decide(filled):
    at = datetime.datetime(2024, 5, 11, tzinfo=datetime.UTC)
    assert Event.objects.public(at).coming(LAST).exists()
    assert Quotation.objects.public(at).filter(kind="indirect").exists()
    assert Article.objects.filter(visible_from__gt=at).exists()
    assert Article.objects.filter(status="withdrawn").count() == 1
    lines = StoryLine.objects.public(timezone.now())
    assert [one.told(timezone.now()).exists() for one in lines] == [True, True]
    assert Finding.objects.filter(state="proposed").exists()
    assert not Event.objects.public(at).filter(kind="disaster").exists()


def test_faces_photos_and_chosen_words_are_there_to_be_seen(filled, client):
    at = timezone.now()
    photos = Photo.objects.public(at)
    assert photos.filter(portraits__isnull=False).count() == 3
    assert photos.filter(uses__isnull=False).distinct().count() == 2
    assert {(one.credit, "demo drawing" in one.caption) for one in photos} == {
        ("Newsroom demo", True)
    }
    assert all(one.alt for one in photos)
    assert Quotation.objects.public(at).chosen().exists()
    article = Article.objects.public(at).exclude(photos=None).first()
    page = client.get(article.get_absolute_url()).content.decode()
    assert "Two figures shake hands" in page
    person = Person.objects.exclude(portrait=None).first()
    assert "Initials of" in client.get(person.get_absolute_url()).content.decode()


def test_each_drawing_is_always_the_same_and_no_two_are_alike():
    names = ["Kofi Ansah", "Yao Mensah", "Inês Põldoja"]
    assert len({drawing.portrait(one) for one in (*names, names[0])}) == 3
    scenes = [drawing.scene(number) for number in (0, 1, 2, 0)]
    assert len(set(scenes)) == 3
    assert all(focus != 5 for _, focus in scenes)
