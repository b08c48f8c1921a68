"""Readers report a mistake in one fact: without an account, not without sense."""

import datetime

import pytest
from django.core import signing
from django.utils import timezone

from articles import reporting
from articles.models import Finding, Report
from tests.factory import file_dispatch
from tests.site.test_pages import shown

pytestmark = pytest.mark.django_db
ABOUT = "/report/?about=/people/kofi-ansah/"
HOME = {"HTTP_ORIGIN": "http://testserver"}


def letter(seconds=60, **fields):
    made = timezone.now().timestamp() - seconds
    sealed = signing.dumps(made, salt=reporting.SALT)
    return {"kind": "mistake", "words": "She is the deputy.", "sealed": sealed} | fields


def test_every_fact_leads_to_a_report_with_its_sentence(client, tmp_path):
    article = file_dispatch(tmp_path)
    finding = article.findings.filter(kind="post", state="confirmed").first()
    for address in ("/people/kofi-ansah/", "/posts/president-of-ghana/"):
        assert f"&amp;finding={finding.pk}" in shown(client, address)
    assert finding.sentence in shown(client, f"{ABOUT}&finding={finding.pk}")
    answer = client.post(f"{ABOUT}&finding={finding.pk}", letter(), **HOME)
    assert "Thank you" in answer.content.decode()
    assert not answer.cookies
    report = Report.objects.get()
    assert (report.address, report.finding) == ("/people/kofi-ansah/", finding)


def test_a_sentence_that_readers_may_not_see_is_not_shown(client, tmp_path):
    article = file_dispatch(tmp_path, status="draft")
    finding = Finding.objects.filter(article=article).first()
    assert finding.sentence not in shown(client, f"{ABOUT}&finding={finding.pk}")


@pytest.mark.parametrize(
    "fields",
    [
        {"website": "spam.example"},
        {"seconds": 1},
        {"seconds": 90_000},
        {"sealed": "x"},
        {"words": ""},
    ],
    ids=["a hidden field filled", "at once", "too late", "a forged seal", "no words"],
)
def test_what_a_machine_would_send_is_not_taken(client, fields):
    assert client.post(ABOUT, letter(**fields), **HOME).status_code == 200
    assert not Report.objects.exists()


def test_a_form_on_another_site_is_not_taken(client):
    for headers in ({"HTTP_ORIGIN": "https://elsewhere.example"}, {}):
        assert "did not say" in client.post(ABOUT, letter(), **headers).content.decode()
    assert not Report.objects.exists()


def test_a_page_takes_five_reports_in_an_hour(client):
    for _ in range(reporting.A_PAGE):
        client.post(ABOUT, letter(), **HOME)
    assert client.post(ABOUT, letter(), **HOME).status_code == 429
    assert client.post("/report/?about=/people/yao-mensah/", letter(), **HOME).status_code == 200
    Report.objects.update(at=timezone.now() - datetime.timedelta(hours=2))
    assert client.post(ABOUT, letter(), **HOME).status_code == 200


@pytest.mark.parametrize("about", ["//elsewhere.example/", "https://elsewhere.example/", "x"])
def test_it_is_about_a_page_of_this_site(client, about):
    assert client.get("/report/", {"about": about}).status_code == 404
