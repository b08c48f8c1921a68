"""Flash: a headline to readers with one confirmation, and the takes that follow at its address."""

import datetime
from email.utils import parsedate_to_datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.flashing import dated
from articles.models import Article, Revision
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page, step
from tests.admin.test_next_state import change

pytestmark = pytest.mark.django_db
FLASH = "/admin/articles/article/flash/"
TOKEN = "a" * 32
HOUR = datetime.timedelta(hours=1)


def flashed(client, headline="Border opens", **fields):
    sent = {"headline": headline, "words": "", "confirmed": "yes", "_token": TOKEN}
    answer = client.post(FLASH, sent | fields)
    return Article.objects.latest("pk") if answer.status_code == 302 else answer


def take(client, article, words, **fields):
    sent = {"version": article.version, "headline": article.headline, "words": words}
    answer = client.post(reverse("admin:article-take", args=[article.pk]), sent | fields)
    article.refresh_from_db()
    return answer


def test_a_flash_stands_on_top_of_the_front_marked_developing(sign_in, client, filed):
    publisher = sign_in("publisher")
    article = flashed(publisher)
    for later in range(3):
        publisher.post(step(draft(later), "publish"), {"version": 1})
    front = client.get("/").content.decode()
    lead = front.partition('<article class="lead">')[2].partition("</article>")[0]
    assert "Border opens" in lead
    assert "Developing" in lead
    assert front.count("Border opens") == 1
    assert "Developing" in client.get(article.get_absolute_url()).content.decode()
    assert client.get(f"/api/v1/articles/{article.pk}/").json()["developing"] is True
    assert article.author == publisher.user


def draft(number):
    return Article.objects.create(headline=f"Rain {number}", body="<p>It rained.</p>")


def test_it_asks_once_and_until_then_readers_see_nothing(sign_in, client):
    publisher = sign_in("publisher")
    asked = publisher.post(FLASH, {"headline": "Border <opens>", "words": "", "_token": TOKEN})
    shown = asked.content.decode()
    assert "Publish the flash" in shown
    assert "Border &lt;opens&gt;" in shown
    assert not Article.objects.exists()
    assert (
        "required" in publisher.post(FLASH, {"headline": " ", "confirmed": "yes"}).content.decode()
    )
    assert not Article.objects.exists()


def test_a_button_pressed_twice_makes_one_flash(sign_in):
    publisher = sign_in("publisher")
    for _ in range(2):
        flashed(publisher)
    assert Article.objects.count() == 1


def test_later_takes_go_into_the_same_article_at_the_same_address(sign_in, client):
    publisher = sign_in("publisher")
    article = flashed(publisher)
    url, published = article.get_absolute_url(), article.published_at
    words = "President of Ghana Kofi Ansah opened the border.\n\nHe <thanked> all."
    assert take(publisher, article, words, headline="Border is open").status_code == 302
    take(publisher, article, "Ten lorries crossed.")
    assert article.get_absolute_url() == url
    assert article.published_at == published
    shown = client.get(url).content.decode()
    assert shown.index("Ten lorries") < shown.index("opened the border")
    assert shown.count("<h2>Update, ") == 2
    assert "He &lt;thanked&gt; all." in shown
    assert "Border is open" in shown
    assert "Updated" in shown
    assert "/people/kofi-ansah/" in shown
    assert client.get("/feeds/articles.rss").content.decode().count("Ten lorries crossed.") == 1
    assert "Update, " not in client.get("/").content.decode()
    assert [one.number for one in article.revisions.all()] == [3, 2, 1]


def test_the_line_over_a_take_names_the_houses_clock(settings):
    settings.TIME_ZONE = "Asia/Bishkek"
    moment = timezone.datetime.fromisoformat("2026-11-25T20:05+00:00")
    assert dated(moment) == "<h2>Update, 02:05 Bishkek, 26 November 2026</h2>"


def test_a_take_overwrites_nobody(sign_in):
    publisher = sign_in("publisher")
    article = flashed(publisher)
    old = article.version
    take(publisher, article, "One.")
    assert "Somebody saved it" in take(publisher, article, "Two.", version=old).content.decode()
    change(publisher, article, body=f"{article.body}<p>Three.</p>")
    assert "A changed version waits" in take(publisher, article, "Four.").content.decode()
    assert Revision.objects.next_of(article)
    assert "Two." not in article.text


def test_the_mark_is_ended_and_the_address_stays(sign_in, client):
    publisher = sign_in("publisher")
    article = flashed(publisher)
    assert 'value="settle"' in publisher.get(page(article)).content.decode()
    publisher.post(step(article, "settle"), {"version": article.version})
    article.refresh_from_db()
    assert article.developing is False
    assert "Developing" not in client.get(article.get_absolute_url()).content.decode()
    assert "not marked Developing" in take(publisher, article, "More.").content.decode()


def test_it_ends_by_itself_hours_after_its_latest_take(sign_in, client, settings):
    settings.DEVELOPING_HOURS = 10
    publisher = sign_in("publisher")
    article = flashed(publisher)
    took = timezone.now() - 9 * HOUR
    Article.objects.update(developing_since=took - 20 * HOUR, updated_at=took)
    assert list(Article.objects.developing(timezone.now())) == [article]
    assert list(Article.objects.developing(took + 10 * HOUR)) == []
    Article.objects.update(updated_at=took - 2 * HOUR)
    assert list(Article.objects.developing(timezone.now())) == []
    for address in ("/", "/articles/", article.get_absolute_url()):
        assert ">Developing<" not in client.get(address).content.decode(), address
    assert client.get(f"/api/v1/articles/{article.pk}/").json()["developing"] is False
    article.refresh_from_db()
    assert "not marked Developing" in take(publisher, article, "More.").content.decode()


def test_whoever_has_the_page_with_the_mark_gets_the_one_without(sign_in, client):
    article = flashed(sign_in("publisher"))
    past = timezone.now() - 30 * HOUR
    Article.objects.update(
        developing_since=past, changed=past, visible_from=past, published_at=past, updated_at=None
    )
    ended = Article.objects.get().develops_until
    last = parsedate_to_datetime(client.get(article.get_absolute_url())["Last-Modified"])
    assert last == ended.replace(microsecond=0)


def test_what_ended_is_marked_again(sign_in, client):
    publisher = sign_in("publisher")
    article = flashed(publisher)
    assert 'value="develop"' not in publisher.get(page(article)).content.decode()
    publisher.post(step(article, "settle"), {"version": article.version})
    assert 'value="develop"' in publisher.get(page(article)).content.decode()
    article.refresh_from_db()
    publisher.post(step(article, "develop"), {"version": article.version})
    assert ">Developing<" in client.get("/").content.decode()
    assert sign_in("editor").post(step(article, "develop"), {"version": 9}).status_code == 403


def test_the_first_page_says_for_how_long_and_ends_it(sign_in, client):
    publisher, editor, reporter = (sign_in(one) for one in ("publisher", "editor", "reporter"))
    article = flashed(publisher)
    since = timezone.now() - 5 * HOUR
    Article.objects.update(developing_since=since)
    article.refresh_from_db()
    shown = publisher.get("/admin/").content.decode()
    assert "Developing for 5 hours; ends by itself" in shown
    assert '<a href="/admin/articles/article/?work=developing"><b>1</b> developing</a>' in shown
    listed = publisher.get("/admin/articles/article/?work=developing").context["cl"]
    assert list(listed.result_list) == [article]
    for client_without in (editor, reporter):
        page_without = client_without.get("/admin/").content.decode()
        assert "Developing for 5 hours" in page_without
        assert "/step/settle/" not in page_without
    sent = {"version": article.version, "_back": "desk"}
    answer = publisher.post(step(article, "settle"), sent)
    assert (answer.status_code, answer.url) == (302, "/admin/")
    assert "Developing for" not in publisher.get("/admin/").content.decode()


def test_a_withdrawn_flash_develops_no_more(sign_in, client):
    publisher = sign_in("publisher")
    article = flashed(publisher)
    sent = {"version": article.version, "reason": "It was wrong."}
    publisher.post(step(article, "withdraw"), sent)
    article.refresh_from_db()
    publisher.post(step(article, "restore"), sent | {"version": article.version})
    article.refresh_from_db()
    assert article.developing is False
    assert "Border opens" not in client.get("/").content.decode()


def test_only_publishers_flash_and_it_is_offered_to_them_alone(sign_in):
    for group in ("reporter", "editor"):
        client = sign_in(group)
        assert client.get(FLASH).status_code == 403
        assert client.post(FLASH, {"headline": "x", "confirmed": "yes"}).status_code == 403
        for address in ("/admin/", "/admin/find/?q=flash"):
            assert FLASH not in client.get(address).content.decode()
    publisher = sign_in("publisher")
    for address in ("/admin/", "/admin/people/person/", "/admin/find/?q=flash"):
        assert FLASH in publisher.get(address).content.decode()
    article = flashed(publisher)
    for group in ("reporter", "editor"):
        again = article.author.__class__.objects.get(username=f"a-{group}")
        client.force_login(again, "django.contrib.auth.backends.ModelBackend")
        assert take(client, article, "x").status_code == 403
    assert fields_of(publisher.get(page(article)), FORM)["headline"] == "Border opens"
