"""A reader follows a person through offices, meetings and words."""

import datetime
import json

import pytest
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import override

from articles import visibility
from articles.decisions import confirm
from articles.models import Event, Quotation
from newsroom.models import User
from people.models import Membership, Post
from tests.factory import TEXT, file_dispatch
from tests.site.test_pages import shown

pytestmark = pytest.mark.django_db
PERSON, POST = "/people/kofi-ansah/", "/posts/president-of-ghana/"
LATER = (
    "date 2022-09-01 President of Ghana Esi Darko met with the Prime Minister of Togo Yao Mensah "
    "in Lome.\n"
)


@pytest.fixture
def filed(tmp_path):
    return file_dispatch(tmp_path)


def test_what_an_editor_confirmed_says_so_and_never_by_whom(client, filed):
    assert "Confirmed by an editor" not in shown(client, POST)
    ada = User.objects.create(username="ada-lovelace")
    for finding in filed.findings.filter(kind="post"):
        confirm(finding, ada)
    today = f"{timezone.now():%-d %B %Y}"
    for address in (POST, PERSON, filed.get_absolute_url()):
        page = shown(client, address)
        assert "Confirmed by an editor on" in page, address
        assert today in page
        assert "ada-lovelace" not in page


@pytest.mark.parametrize(
    ("show", "there", "elsewhere"),
    [
        ("offices", "President of Ghana", "Meeting of"),
        ("events", "Meeting of", "We will open"),
        ("quotations", "We will open", "Meeting of"),
        ("articles", "met with", "We will open"),
    ],
)
def test_the_time_line_is_filtered_by_its_address(client, filed, show, there, elsewhere):
    line = shown(client, f"{PERSON}?show={show}").partition('id="line"')[2]
    assert there in line
    assert elsewhere not in line


def test_meetings_lead_from_one_person_to_the_other(client, filed):
    assert "?show=events&amp;with=yao-mensah#line" in shown(client, PERSON)
    page = shown(client, f"{PERSON}?show=events&with=yao-mensah")
    assert "meetings with Yao Mensah" in page
    assert "Meeting of" in page


def test_somebody_hidden_is_met_by_nobody(client, filed):
    filed.people.filter(name="Yao Mensah").update(hidden_reason="a court order")
    visibility.refresh()
    assert "yao-mensah/" not in shown(client, PERSON)
    assert 'id="met"' not in shown(client, PERSON)
    assert "meetings with" not in shown(client, f"{PERSON}?show=events&with=yao-mensah")


def test_reported_speech_stands_in_no_quotation_marks(client, filed):
    Quotation.objects.update(kind="indirect")
    page = shown(client, PERSON)
    assert "Reported speech" in page
    assert 'class="quote said"' not in page
    assert "in reported speech" in shown(client, filed.get_absolute_url())


def test_months_without_a_report_are_in_the_table(client, tmp_path, filed):
    file_dispatch(tmp_path, TEXT.replace("2022-05-10", "2022-07-10"), "b.txt")
    table = shown(client, PERSON).partition("<table>")[2]
    rows = [row.partition("</th><td>") for row in table.split('<th scope="row">')[1:]]
    found = [(month, number.partition("<")[0]) for month, _, number in rows]
    assert found == [("May 2022", "1"), ("June 2022", "no report here"), ("July 2022", "1")]


def test_a_post_says_who_held_it_on_a_day(client, tmp_path, filed):
    file_dispatch(tmp_path, LATER, "b.txt")
    asked = shown(client, f"{POST}?on=2022-05-10").partition('id="holders"')[0]
    assert "Kofi Ansah" in asked
    assert "attested on that day" in asked
    assert "Esi Darko" not in asked
    assert "No report here" in shown(client, f"{POST}?on=2021-01-01")
    assert "No report here between 10 May 2022 and 1 September 2022" in shown(client, POST)


@pytest.mark.parametrize("address", [PERSON, POST, "/organizations/ghana/"])
def test_a_day_that_is_none_is_not_found(client, filed, address):
    assert client.get(f"{address}?on=2022-02-31").status_code == 404


def test_as_of_a_day_nothing_later_is_said(client, filed):
    page = shown(client, f"{PERSON}?on=2022-05-12")
    assert "As of" in page
    assert ">now<" not in page
    assert "no report by then" in shown(client, f"{PERSON}?on=2020-01-01")


def test_the_card_tells_the_office_of_the_day_of_the_article(client, filed):
    membership = Membership.objects.get(person__name="Kofi Ansah")
    membership.start, membership.end = "2020-01", "2022-06"
    membership.save()
    assert "Former" not in shown(client, f"{PERSON}card/?on=2022-05-10")
    card = shown(client, f"{PERSON}card/?on=2022-07-10")
    assert "Former President of Ghana" in strip_tags(card)
    assert "We will open the border" in card


def test_an_event_tells_who_was_there_in_which_office_and_what_was_said(client, filed):
    page = shown(client, Event.objects.get().get_absolute_url())
    assert POST in page
    assert "We will open the border in May" in page
    assert "What it rests on" in page


def test_coming_events_are_those_with_a_day_ahead(client, filed):
    event = Event.objects.get()
    assert event.title not in shown(client, "/events/?show=coming")
    assert event.title in shown(client, "/events/")
    assert "(planned)" not in shown(client, PERSON)
    event.date = (timezone.now() + datetime.timedelta(days=9)).date().isoformat()
    event.stage = "planned"
    event.save()
    assert event.title not in shown(client, "/events/")
    line = shown(client, f"{PERSON}?show=events").partition(f">{event.title}</a>")[2]
    assert line.startswith(' <span class="quiet">(planned)')
    assert event.title in shown(client, "/events/?show=coming")
    assert "Coming up" in shown(client, "/")


def test_a_month_is_drawn_as_a_calendar(client, filed):
    page = shown(client, "/events/2022/05/")
    assert '<a href="#on-2022-05-10"' in page
    assert 'id="on-2022-05-10"' in page


@pytest.mark.parametrize("name", ["articles", "people/kofi-ansah"])
def test_json_feeds_hold_what_the_standard_asks_for(client, filed, name):
    answer = client.get(f"/feeds/{name}.json")
    assert answer["Content-Type"] == "application/feed+json"
    found = json.loads(answer.content)
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    item = found["items"][0]
    assert item["url"].endswith(filed.get_absolute_url())
    assert item["date_published"] == "2022-05-10T00:00:00+00:00"


def test_every_page_is_described_and_has_one_address(client, filed):
    seen = {}
    for address in ("/", "/people/", PERSON, POST, filed.get_absolute_url(), "/events/2022/05/"):
        page = shown(client, address)
        assert f'<link rel="canonical" href="http://testserver{address}">' in page
        assert page.count("<h1") == 1, address
        about = page.partition('<meta name="description" content="')[2].partition('"')[0]
        assert len(about) > 20, address
        seen.setdefault(about, address)
    assert len(seen) == 6


def test_the_organizations_are_listed_with_the_number_of_their_public_posts(client, filed):
    page = shown(client, "/organizations/")
    assert '<a href="/organizations/ghana/">Ghana</a> <span class="quiet">1 post</span>' in page
    assert 'href="/organizations/"' in shown(client, "/posts/")
    post = Post.objects.get(organization__name="Ghana")
    post.hidden_reason = "There is no such office."
    post.save()
    visibility.refresh(posts=[post.pk])
    assert "/organizations/ghana/" not in shown(client, "/organizations/")


def test_a_list_says_the_kind_of_an_event_once(client, filed):
    assert "Meeting of" in shown(client, "/events/")
    assert 'class="kind"' not in shown(client, "/events/")
    event = filed.events.get()
    event.title = "The border opens"
    event.save()
    assert '<span class="kind">Meeting</span>' in shown(client, "/events/")
    event.title = "Встреча на границе"
    assert not event.says_its_kind
    with override("ru"):
        assert event.says_its_kind
