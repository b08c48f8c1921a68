"""The moment at which readers see an article: chosen once, named with its zone, kept."""

import datetime
import zoneinfo

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import visibility
from articles.effects import effect_of
from articles.models import Article
from newsroom.models import User
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page

pytestmark = pytest.mark.django_db
AT = datetime.datetime(2026, 3, 3, 4, 0, tzinfo=datetime.UTC)


def moment(text):
    return datetime.datetime.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("zone", "status", "publish_at", "embargo", "words"),
    [
        ("Asia/Bishkek", "draft", None, None, "Publish now"),
        ("Asia/Bishkek", "draft", "2026-03-03T03:00Z", None, "Publish now"),
        (
            "Asia/Bishkek",
            "draft",
            "2026-03-03T08:30Z",
            None,
            "Schedule for 14:30 Bishkek, 08:30 UTC",
        ),
        (
            "Asia/Bishkek",
            "draft",
            "2026-03-04T00:00Z",
            None,
            "Schedule for 06:00 Bishkek on 4 March 2026, 00:00 UTC",
        ),
        (
            "Asia/Bishkek",
            "draft",
            "2026-03-03T23:30Z",
            None,
            "Schedule for 05:30 Bishkek on 4 March 2026, 23:30 UTC on 3 March 2026",
        ),
        ("UTC", "draft", "2026-03-03T08:30Z", None, "Schedule for 08:30 UTC"),
        (
            "Europe/London",
            "published",
            "2026-03-03T08:30Z",
            None,
            "Re-schedule for 08:30 London, 08:30 UTC",
        ),
        (
            "UTC",
            "draft",
            "2026-03-03T08:30Z",
            "2026-03-03T09:00Z",
            "Under embargo until 09:00 UTC",
        ),
        ("UTC", "draft", "2026-03-03T10:00Z", "2026-03-03T09:00Z", "Schedule for 10:00 UTC"),
        ("UTC", "draft", None, "2026-03-03T03:00Z", "Publish now"),
    ],
)
def test_the_button_names_the_moment_in_both_zones(zone, status, publish_at, embargo, words):
    article = Article(status=status, publish_at=moment(publish_at), embargo_until=moment(embargo))
    with timezone.override(zoneinfo.ZoneInfo(zone)):
        assert effect_of(article, AT) == words


@pytest.fixture
def publisher(sign_in):
    client = sign_in("publisher")
    User.objects.filter(pk=client.user.pk).update(time_zone="Europe/London")
    return client


def written(**fields):
    return Article.objects.create(headline="Rain", body="<p>It rained.</p>", **fields)


def times(name, day, clock):
    return {f"{name}_0": day, f"{name}_1": clock}


def test_choosing_a_time_is_one_act(publisher, client):
    article = written()
    asked = times("publish_at", "2099-07-01", "09:00:00")
    told = publisher.get(reverse("admin:article-effect"), asked | {"article": article.pk}).json()
    assert told["label"] == "Schedule for 09:00 London on 1 July 2099, 08:00 UTC"
    form = fields_of(publisher.get(page(article)), FORM) | asked
    form |= {"_step": "publish", "_promise": told["label"]}
    publisher.post(page(article), form)
    article.refresh_from_db()
    assert article.status == "published"
    seen = article.visible_from
    assert seen == datetime.datetime(2099, 7, 1, 8, tzinfo=datetime.UTC)
    assert client.get(article.get_absolute_url()).status_code == 404


def test_a_button_that_said_something_else_does_nothing(publisher):
    article = written()
    form = fields_of(publisher.get(page(article)), FORM) | {"_step": "publish"}
    assert form["_promise"] == "Publish now"
    answer = publisher.post(
        page(article), form | times("publish_at", "2099-07-01", "09:00:00"), follow=True
    )
    assert "The button said" in answer.content.decode()
    article.refresh_from_db()
    assert article.status == "draft"
    assert article.publish_at


@pytest.mark.parametrize("clock", ["01:00:00", "01:30:00", "01:59:59"])
def test_a_time_that_the_clocks_leave_out_is_refused_and_its_zone_named(publisher, clock):
    asked = times("publish_at", "2027-03-28", clock)
    told = publisher.get(reverse("admin:article-effect"), asked).json()
    assert not told["label"]
    assert "Europe/London" in told["errors"]["publish_at"][0]
    article = written()
    form = fields_of(publisher.get(page(article)), FORM) | asked | {"_step": "publish"}
    assert "Europe/London" in publisher.post(page(article), form).content.decode()
    article.refresh_from_db()
    assert article.status == "draft"


@pytest.mark.parametrize("clock", ["00:59:59", "02:00:00"])
def test_the_times_beside_a_change_of_the_clocks_are_taken(publisher, clock):
    asked = times("publish_at", "2027-03-28", clock)
    told = publisher.get(reverse("admin:article-effect"), asked).json()
    assert told["label"].startswith(f"Schedule for {clock[:5]} London on 28 March 2027")


def test_an_embargo_and_a_schedule_hold_each_by_itself(publisher, client):
    now = timezone.now().replace(microsecond=0)
    soon, later = now + datetime.timedelta(hours=1), now + datetime.timedelta(days=1)
    for fields in ({"embargo_until": soon, "publish_at": later}, {"publish_at": later}):
        article = written(**fields)
        form = fields_of(publisher.get(page(article)), FORM) | {"_step": "publish"}
        publisher.post(page(article), form)
        article.refresh_from_db()
        assert article.status == "published"
        assert later == article.visible_from
        assert client.get(article.get_absolute_url()).status_code == 404
    filed = written(status="published", published_at=now, publish_at=soon, embargo_until=later)
    visibility.refresh(articles=[filed.pk])
    filed.refresh_from_db()
    assert later == filed.visible_from


def test_a_plain_save_never_moves_the_moment_of_a_scheduled_article(publisher, sign_in):
    article = written()
    form = fields_of(publisher.get(page(article)), FORM)
    form |= times("publish_at", "2099-07-01", "09:00:00") | {"_step": "publish", "_promise": ""}
    publisher.post(page(article), form)
    again = fields_of(publisher.get(page(article)), FORM)
    cleared = again | times("publish_at", "", "")
    assert "main button" in publisher.post(page(article), cleared).content.decode()
    publisher.post(page(article), cleared | {"_step": "reschedule", "_promise": ""})
    article.refresh_from_db()
    assert article.publish_at is None
    assert sign_in("editor").get(page(article)).status_code == 200


def test_an_editor_moves_no_moment_by_a_forged_field(publisher, sign_in):
    article = written()
    form = fields_of(publisher.get(page(article)), FORM)
    form |= times("publish_at", "2099-07-01", "09:00:00") | {"_step": "publish", "_promise": ""}
    publisher.post(page(article), form)
    editor = sign_in("editor")
    forged = fields_of(editor.get(page(article)), FORM) | times("publish_at", "2020-01-01", "09:00")
    for step in ("", "reschedule", "publish", "withdraw"):
        editor.post(page(article), forged | {"_step": step})
    article.refresh_from_db()
    assert article.publish_at.year == 2099
    assert article.status == "published"


def test_two_drafts_of_one_headline_go_out_on_one_day_at_two_addresses(publisher, client):
    for _ in range(2):
        article = written()
        form = fields_of(publisher.get(page(article)), FORM) | {"_step": "publish"}
        publisher.post(page(article), form)
    urls = {one.get_absolute_url() for one in Article.objects.all()}
    assert len(urls) == 2
    assert {client.get(url).status_code for url in urls} == {200}
