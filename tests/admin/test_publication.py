"""The steps of an article, and what each leaves behind."""

import datetime

import pytest
from django.utils import timezone

from articles import visibility
from articles.models import Article, Revision, StaleWrite
from articles.publication import STEPS, WrongStep, steps_of, take
from newsroom.models import User
from people.models import Membership
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return User.objects.create(username="ada", is_superuser=True, is_active=True)


@pytest.mark.parametrize(
    ("status", "open_steps"),
    [
        ("draft", ["submit", "publish"]),
        ("submitted", ["return", "publish"]),
        ("published", ["withdraw"]),
        ("withdrawn", ["restore"]),
    ],
)
def test_each_state_has_its_steps_and_no_others(ada, status, open_steps):
    article = Article(headline="Rain", body="<p>Rain.</p>", published_at=timezone.now())
    article.status = status
    article.save()
    assert [step.name for step in steps_of(article, ada)] == open_steps
    for step in STEPS.values():
        if step.name not in open_steps:
            with pytest.raises(WrongStep):
                take(step, article, ada, "reason")
    assert not Revision.objects.exists()


@pytest.mark.parametrize("name", ["withdraw", "restore"])
def test_what_takes_from_readers_or_gives_back_needs_a_reason(ada, name):
    step = STEPS[name]
    article = Article.objects.create(
        headline="Rain", body="", status=step.sources[0], published_at=timezone.now()
    )
    with pytest.raises(WrongStep, match="empty"):
        take(step, article, ada, "  ")


def test_a_step_on_an_old_version_is_refused(ada):
    Article.objects.create(headline="Rain", body="")
    mine, theirs = Article.objects.get(), Article.objects.get()
    theirs.save()
    with pytest.raises(StaleWrite):
        take(STEPS["publish"], mine, ada)
    assert Article.objects.get().status == "draft"


def test_withdrawn_before_anybody_saw_it_its_address_never_was(ada, client):
    later = timezone.now() + datetime.timedelta(days=1)
    article = Article.objects.create(headline="Rain", body="<p>x</p>", publish_at=later)
    take(STEPS["publish"], article, ada)
    assert client.get(article.get_absolute_url()).status_code == 404
    take(STEPS["withdraw"], article, ada, "wrong")
    assert client.get(article.get_absolute_url()).status_code == 404


def test_a_schedule_that_is_taken_off_makes_it_public_and_withdrawing_leaves_410(ada, client):
    later = timezone.now() + datetime.timedelta(days=30)
    article = Article.objects.create(headline="Rain", body="<p>x</p>", publish_at=later)
    take(STEPS["publish"], article, ada)
    assert article.published_on == later.date()
    article.publish_at, article.published_at = None, timezone.now()
    article.save()
    visibility.refresh(articles=[article.pk])
    assert client.get(article.get_absolute_url()).status_code == 200
    take(STEPS["withdraw"], article, ada, "wrong")
    assert client.get(article.get_absolute_url()).status_code == 410


def test_the_page_before_publishing_says_when_readers_will_see_it(sign_in):
    later = datetime.datetime(2030, 1, 1, 12, tzinfo=datetime.UTC)
    article = Article.objects.create(headline="Rain", body="<p>x</p>", publish_at=later)
    answer = sign_in("publisher").get(f"/admin/articles/article/{article.pk}/step/publish/")
    assert "Schedule for 1 January 2030, 12:00 UTC" in answer.content.decode()


def test_no_import_brings_a_withdrawn_article_back(ada, client, tmp_path):
    article = file_dispatch(tmp_path)
    take(STEPS["withdraw"], article, ada, "wrong")
    file_dispatch(tmp_path)
    file_dispatch(tmp_path, TEXT.replace("border", "bridge"))
    assert client.get(article.get_absolute_url()).status_code == 410
    assert Article.objects.get().status == "withdrawn"


def test_a_dispatch_without_a_day_gets_its_facts_when_it_is_published(ada, client, tmp_path):
    article = file_dispatch(tmp_path, TEXT.replace("date 2022-05-10 ", ""))
    assert article.status == "draft"
    assert not Membership.objects.exists()
    take(STEPS["publish"], article, ada)
    assert "President of Ghana" in client.get("/people/kofi-ansah/").content.decode()
    assert article.events.filter(reported_on=article.published_on).exists()
