"""The jobs by which the desk is judged, each as every role: embargo, bomb, clocks, restore."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import visibility
from articles.models import Article, Mention, Photo, PhotoUse, Portrait
from articles.models.photos import captions_of, photos_of
from articles.photos.store import keep
from newsroom.models import User
from people.models import Person, Tag
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page
from tests.admin.test_revisions import back, save
from tests.admin.test_times import times
from tests.pictures import bomb, picture, sent
from tests.site.test_visibility import MARK, SURFACES, addresses, planted, shown_at

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
ROLES = ("reporter", "editor", "publisher")
DAY = datetime.timedelta(days=1)


@pytest.fixture
def photos():
    kept = [keep(sent(picture(colour=(n, 0, 0))), None)[0] for n in (10, 200)]
    Photo.objects.update(credit=f"Photo {MARK}", caption=f"Caption {MARK}", alt="A gate")
    return kept


def card_of(article):
    day = article.published_on
    return reverse("card", args=[day.year, day.month, day.day, article.slug])


def press_publish(client, article, **fields):
    form = fields_of(client.get(page(article)), FORM) | fields
    client.post(page(article), form | {"_step": "publish", "_promise": ""}, follow=True)
    article.refresh_from_db()


def test_an_embargo_on_a_scheduled_article_with_photo_is_kept_everywhere(sign_in, client, photos):
    article = planted(status="draft", first_public=None)
    ends = timezone.now().replace(microsecond=0) + 2 * DAY
    Article.objects.update(embargo_until=ends)
    Portrait.objects.create(person=Person.objects.get(), photo=photos[1])
    clock = f"{ends + DAY:%H:%M:%S}"
    chosen = times("publish_at", f"{ends + DAY:%Y-%m-%d}", clock)
    chosen |= {"photo_list": str(photos[0].pk), "captions": f"{photos[0].pk}: Here {MARK}"}
    for role in ("reporter", "editor"):
        press_publish(sign_in(role), article)
        assert article.status == "draft"
    publisher = sign_in("publisher")
    early = times("publish_at", f"{ends - DAY:%Y-%m-%d}", clock)
    press_publish(publisher, article, **early)
    assert article.status == "draft"
    press_publish(publisher, article, **chosen)
    assert (article.status, article.visible_from) == ("published", ends + DAY)
    files = [one.address(width) for one in photos for width in (320, None)]
    places = [*SURFACES, *addresses(article)]
    assert shown_at(client, places) == []
    for address in (*files, card_of(article), *addresses(article)):
        assert client.get(address).status_code == 404, address
    past = timezone.now() - DAY
    Article.objects.update(embargo_until=past, publish_at=past, published_at=past)
    visibility.refresh()
    assert len(shown_at(client, places)) > len(SURFACES) / 2
    for address in files:
        assert client.get(address).status_code == 200, address


@pytest.mark.parametrize("role", ROLES)
def test_a_small_file_of_81_million_pixels_is_refused_and_what_is_sent_with_it_kept(sign_in, role):
    raw = bomb()
    assert len(raw) < 12_000
    asks = {"Accept": "application/json"}
    answer = sign_in(role).post(
        reverse("admin:articles_photo_add"), {"files": [sent(raw, "a.png"), sent()]}, headers=asks
    )
    assert answer.status_code == 200
    [refused] = answer.json()["refused"]
    assert "9000 × 9000 pixels" in refused["reason"]
    assert "2400 pixels are enough" in refused["remedy"]
    assert Photo.objects.count() == 1


@pytest.mark.parametrize(("day", "clock"), [("2027-03-28", "01:30:00"), ("2027-10-31", "01:30:00")])
def test_an_hour_that_is_missing_or_there_twice_is_refused(sign_in, day, clock):
    publisher = sign_in("publisher")
    User.objects.filter(pk=publisher.user.pk).update(time_zone="Europe/London")
    article = Article.objects.create(headline="Rain", body="<p>It rained.</p>")
    asked = times("publish_at", day, clock)
    told = publisher.get(reverse("admin:article-effect"), asked).json()
    assert "Europe/London" in told["errors"]["publish_at"][0]
    press_publish(publisher, article, **asked)
    assert (article.status, article.publish_at) == ("draft", None)


@pytest.mark.parametrize("role", ROLES)
def test_last_weeks_version_comes_back_with_tags_people_photos_and_captions(sign_in, photos, role):
    client = sign_in(role)
    article = Article.objects.create(
        headline="Rain", body="<p>It rained in Osh.</p>", author=client.user
    )
    person, tag = Person.objects.create(name="Ama Mensah"), Tag.objects.create(name="Weather")
    Mention.objects.create(article=article, person=person)
    first, second = (one.pk for one in photos)
    then = {"photo_list": f"{second}, {first}", "captions": f"{first}: A street in Osh"}
    save(client, article, tag_list=[tag.pk], **then)
    old = article.revisions.first()
    article.revisions.filter(pk=old.pk).update(at=timezone.now() - 7 * DAY)
    Mention.objects.all().delete()
    form = fields_of(client.get(page(article)), FORM)
    form |= {"body": "<p>It rained in Naryn.</p>", "photo_list": str(first), "captions": ""}
    form.pop("tag_list")
    client.post(page(article), form)
    assert (photos_of(article), captions_of(article)) == ([first], {})
    assert back(client, article, old.number).status_code == 302
    article.refresh_from_db()
    assert article.text == "It rained in Osh."
    assert list(article.tags.names()) == ["Weather"]
    assert list(article.people.all()) == [person]
    assert photos_of(article) == [second, first]
    assert captions_of(article) == {first: "A street in Osh"}
    assert PhotoUse.objects.count() == 2
