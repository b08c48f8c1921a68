"""Preview: the very page that readers will get, for the desk and by link for somebody outside."""

import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.models import Article, Byline, Finding, PreviewLink
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page, step
from tests.admin.test_next_state import change, update
from tests.admin.test_writing_pages import MOST, queries
from tests.factory import TEXT, file_dispatch

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
NUMBERS = re.compile(r'(?:finding=|id="q|#q)\d+')  # of rows that are written anew


def preview(article, name="article-preview-page"):
    return reverse(f"admin:{name}", args=[article.pk])


def as_read(answer):
    assert answer.status_code == 200
    return NUMBERS.sub("", answer.content.decode())


def make(client, article, **fields):
    sent = {"whom": "the ministry", "span": "1"} | fields
    return client.post(preview(article, "article-preview-link"), sent)


def address_of(article):
    return article.preview_links.first().get_absolute_url()


def test_the_preview_of_a_draft_is_the_page_that_publishing_makes(sign_in, client, tmp_path):
    publisher = sign_in("publisher")
    article = file_dispatch(tmp_path, TEXT, status="draft")
    article.standfirst = "A border opens."
    article.save()
    shown = as_read(publisher.get(preview(article)))
    assert "/people/kofi-ansah/" in shown
    assert client.get("/people/kofi-ansah/").status_code == 404
    publisher.post(step(article, "publish"), {"version": article.version})
    assert as_read(client.get(article.get_absolute_url())) == shown


def test_the_preview_of_a_changed_version_is_the_page_that_the_update_makes(sign_in, client, filed):
    publisher = sign_in("publisher")
    body = filed.body + "<p>President of Kenya Wanjiru Otieno met with Kofi Ansah in Nairobi.</p>"
    change(publisher, filed, headline="Border opens", body=body, by="Ama Mensah")
    before = Article.objects.values().get(), Finding.objects.count()
    shown = as_read(publisher.get(preview(filed)))
    assert "Wanjiru Otieno</a>" in shown
    assert "By <b>Ama Mensah</b>" in shown
    assert (Article.objects.values().get(), Finding.objects.count()) == before
    assert not Byline.objects.exists()
    update(publisher, filed, kind="typo")
    assert as_read(client.get(filed.get_absolute_url())) == shown


def test_a_scheduled_article_is_shown_as_it_will_be_dated(sign_in):
    article = Article.objects.create(headline="Rain", body="<p>It rained.</p>")
    publisher, later = sign_in("publisher"), timezone.now() + datetime.timedelta(days=90)
    article.publish_at = later
    article.save()
    publisher.post(step(article, "publish"), {"version": article.version})
    assert f"{later:%-d %B %Y}" in as_read(publisher.get(preview(article)))


def test_a_link_shows_its_state_and_no_later_one_without_an_account(sign_in, client):
    editor = sign_in("editor")
    article = Article.objects.create(headline="Rain", body="<p>It rained.</p>")
    change(editor, article, headline="Rain in Osh")
    make(editor, article)
    change(editor, article, headline="Rain in Naryn", body="<p>Secret.</p>")
    answer = client.get(address_of(article))
    shown = as_read(answer)
    assert "Rain in Osh" in shown
    assert "Not published." in shown
    assert "the ministry" in shown
    own = shown.replace(address_of(article), "")
    for word in ("Naryn", "Secret", editor.user.username, "/preview/", 'rel="canonical"'):
        assert word not in own
    assert answer["X-Robots-Tag"] == "noindex"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer["Cache-Control"]
    assert not answer.cookies
    assert Article.objects.get().status == "draft"


def test_a_forged_expired_or_revoked_link_is_not_found(sign_in, client):
    editor = sign_in("editor")
    article, other = (Article.objects.create(headline=one, body="<p>x</p>") for one in "ab")
    for one in (article, other):
        change(editor, one, body="<p>Saved.</p>")
        make(editor, one)
    good = address_of(article)
    key, _, signature = good.rstrip("/").rpartition(":")
    theirs = address_of(other).rstrip("/").rpartition(":")[2]
    for forged in (f"{key}:{theirs}/", f"{key}x:{signature}/", f"{key}/", "/preview/x/"):
        assert client.get(forged).status_code == 404, forged
    assert client.get(good).status_code == 200
    PreviewLink.objects.filter(article=other).update(expires=timezone.now())
    assert client.get(address_of(other)).status_code == 404
    link = article.preview_links.get()
    editor.post(reverse("admin:article-revoke", args=[article.pk, link.pk]))
    assert client.get(good).status_code == 404
    listed = editor.get(page(article)).content.decode()
    assert "For the ministry" in listed
    assert "revoked" in listed


def test_a_hidden_or_withdrawn_article_answers_no_link(sign_in, client, filed):
    publisher = sign_in("publisher")
    make(publisher, filed)
    assert client.get(address_of(filed)).status_code == 200
    Article.objects.update(hidden_reason="wrong man")
    assert client.get(address_of(filed)).status_code == 404
    Article.objects.update(hidden_reason="")
    publisher.post(step(filed, "withdraw"), {"version": filed.version, "reason": "Wrong."})
    assert client.get(address_of(filed)).status_code == 404
    assert publisher.get(preview(filed)).status_code == 404


def test_a_link_needs_a_name_a_span_and_a_saved_state(sign_in):
    editor = sign_in("editor")
    article = Article.objects.create(headline="Rain", body="<p>x</p>")
    assert "Save the article first" in make(editor, article).content.decode()
    change(editor, article, body="<p>y</p>")
    for wrong in ({"whom": ""}, {"span": "99"}, {"span": ""}):
        assert make(editor, article, **wrong).status_code == 200
    assert not PreviewLink.objects.exists()


def test_each_role_previews_what_it_sees_and_makes_links_of_what_it_changes(sign_in):
    reporter, editor = sign_in("reporter"), sign_in("editor")
    form = fields_of(reporter.get(reverse("admin:articles_article_add")), FORM)
    form |= {"headline": "Mine", "body": "<p>It rained.</p>"}
    reporter.post(reverse("admin:articles_article_add"), form)
    mine = Article.objects.get()
    other = Article.objects.create(headline="Theirs", body="<p>x</p>")
    change(editor, other, body="<p>y</p>")
    assert make(reporter, mine).status_code == 302
    assert make(reporter, other).status_code == 403
    assert reporter.get(preview(other)).status_code == 200
    make(editor, other)
    theirs = reverse("admin:article-revoke", args=[other.pk, other.preview_links.get().pk])
    assert reporter.post(theirs).status_code == 403
    assert editor.get(theirs).status_code == 405
    crossed = reverse("admin:article-revoke", args=[mine.pk, other.preview_links.get().pk])
    assert editor.post(crossed).status_code == 404
    Article.objects.filter(pk=other.pk).update(killed=True, status="withdrawn")
    for name in ("article-preview", "article-preview-page"):
        assert editor.get(preview(other, name)).status_code == 403


def test_only_the_desk_itself_may_frame_the_page(sign_in, client, filed):
    framed = sign_in("editor").get(preview(filed))
    assert framed["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in framed["Content-Security-Policy"]
    assert client.get(filed.get_absolute_url())["X-Frame-Options"] == "DENY"
    assert client.get(preview(filed)).status_code == 302


def test_the_page_with_its_links_costs_the_same_however_many_there_are(sign_in, filed):
    publisher = sign_in("publisher")
    make(publisher, filed)
    few = queries(publisher, preview(filed, "article-preview"))
    for _ in range(8):
        make(publisher, filed)
    assert queries(publisher, preview(filed, "article-preview")) == few
    assert few <= MOST
    assert queries(publisher, page(filed)) <= MOST
