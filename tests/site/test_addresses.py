"""Every address of the contract answers, on an empty site and on a filled one."""

import json
import re

import feedparser
import html5lib
import pytest
from icalendar import Calendar

from articles import visibility
from articles.models import Event
from people.models import Membership
from tests.factory import file_dispatch
from tests.site.links import walked

pytestmark = pytest.mark.django_db
ALWAYS = """
/ /articles/ /people/ /posts/ /events/ /events/calendar.ics /tags/ /search/ /search/?q=ansah /feeds/
/quotations/ /corrections/ /design/ /about/ /accessibility/ /developers/ /report/
/feeds/articles.json /search/suggest/?q=ansah /stories/ /organizations/
/feeds/articles.rss /feeds/articles.atom /api/v1/ /api/v1/articles/ /api/v1/people/ /api/v1/posts/
/api/v1/events/ /api/v1/tags/ /sitemap.xml /robots.txt /healthz
""".split()
FILLED = """
/articles/2022/ /articles/2022/05/ /articles/2022/05/10/ /people/kofi-ansah/ /people/yao-mensah/
/posts/president-of-ghana/ /posts/prime-minister-of-togo/ /organizations/ghana/
/organizations/togo/ /events/2022/05/ /tags/ghana/ /feeds/people/kofi-ansah.rss
/feeds/tags/ghana.rss /api/v1/people/kofi-ansah/
""".split()
INLINE = re.compile(
    r"<script(?! type=.module. src=| type=.application/ld.json.>)|<style|\sstyle=|\son\w+="
)
NOWHERE = """
/articles/2022/5/ /articles/2022/13/ /articles/2022/02/30/ /articles/0000/ /articles/2022/05/10/no/
/people/nobody/ /posts/none/ /organizations/none/ /events/none/ /tags/none/ /stories/none/
/events/2022/13/ /feeds/people/nobody.rss /api/v1/people/nobody/ /api/v1/articles/99/ /nothing/
""".split()


@pytest.fixture
def filled(tmp_path):
    from articles.decisions import confirm
    from newsroom.models import User

    article = file_dispatch(tmp_path)
    editor = User.objects.create(username="ada")
    for finding in article.findings.filter(kind="tag"):
        confirm(finding, editor)
    return article


@pytest.mark.parametrize("address", ALWAYS)
def test_it_answers_on_an_empty_site(client, address):
    assert client.get(address).status_code == 200


def test_all_answer_on_a_filled_site(client, filled):
    event = Event.objects.first()
    for address in [*ALWAYS, *FILLED, filled.get_absolute_url(), event.get_absolute_url()]:
        assert client.get(address).status_code == 200, address


@pytest.mark.parametrize("address", NOWHERE)
def test_what_is_not_there_is_404(client, address):
    assert client.get(address).status_code == 404


def test_the_pages_are_valid_html_without_anything_inline(client, filled):
    event = Event.objects.first()
    for address in [*ALWAYS, *FILLED, filled.get_absolute_url(), event.get_absolute_url()]:
        answer = client.get(address)
        if answer["Content-Type"].startswith("text/html"):
            parser = html5lib.HTMLParser(strict=True)
            parser.parse(answer.content.decode())
            assert not INLINE.search(answer.content.decode()), address
            assert b'lang="en"' in answer.content
            assert not answer.cookies, address


def test_every_link_of_the_site_leads_somewhere(client, filled):
    seen = set()
    for address, answer in walked(client, ["/"]):
        assert answer.status_code == 200, address
        seen.add(address)
    reached = {"/people/kofi-ansah/", "/people/yao-mensah/", "/posts/president-of-ghana/"}
    assert reached <= seen
    assert filled.get_absolute_url() in seen


@pytest.mark.parametrize("name", ["articles.rss", "articles.atom"])
def test_the_feeds_are_read_by_a_feed_reader(client, filled, name):
    found = feedparser.parse(client.get(f"/feeds/{name}").content)
    assert not found.bozo
    assert [entry.title for entry in found.entries] == [filled.headline]
    assert found.entries[0].link.endswith(filled.get_absolute_url())


def test_the_calendar_holds_the_events_with_a_known_day(client, tmp_path):
    file_dispatch(
        tmp_path,
        "date 2022-05-10 On 9 May 2022 President of Ghana Kofi Ansah met with the Prime Minister "
        "of Togo Yao Mensah in Accra.\n",
    )
    entries = Calendar.from_ical(client.get("/events/calendar.ics").content).walk("VEVENT")
    assert [entry["dtstart"].dt.isoformat() for entry in entries] == ["2022-05-09"]


def test_the_calendar_of_a_body_holds_what_its_holders_took_part_in(client, tmp_path):
    for name, text in {
        "a.txt": "date 2022-05-10 On 9 May 2022 President of Ghana Kofi Ansah met with the Prime "
        "Minister of Togo Yao Mensah in Accra.\n",
        "b.txt": "date 2022-06-10 On 9 June 2022 President of Kenya Amani Otieno met with the "
        "Prime Minister of Togo Yao Mensah in Nairobi.\n",
        "c.txt": "date 2022-07-10 On 9 July 2022 Prime Minister of Togo Kofi Ansah met with the "
        "President of Kenya Amani Otieno in Nairobi.\n",
    }.items():
        file_dispatch(tmp_path, text, name)

    def days(slug):
        answer = client.get(f"/events/calendar.ics?organization={slug}")
        entries = Calendar.from_ical(answer.content).walk("VEVENT")
        return sorted(one["dtstart"].dt.isoformat() for one in entries)

    assert days("ghana") == ["2022-05-09"]
    assert days("kenya") == ["2022-06-09", "2022-07-09"]
    Membership.objects.filter(post__label="President of Ghana").update(hidden_reason="an order")
    visibility.refresh()
    assert days("togo") == ["2022-05-09", "2022-06-09", "2022-07-09"]
    assert client.get("/events/calendar.ics?organization=ghana").status_code == 404


def test_the_sitemap_lists_public_pages_only(client, filled):
    listed = client.get("/sitemap.xml").content.decode()
    assert filled.get_absolute_url() in listed
    assert "/people/kofi-ansah/" in listed
    assert "/admin" not in listed


def test_an_unknown_parameter_of_the_api_is_refused(client):
    answer = client.get("/api/v1/articles/?pgae=2")
    assert answer.status_code == 400
    assert "pgae" in json.loads(answer.content)["error"]


def test_a_nul_in_the_address_is_refused(client):
    assert client.get("/search/?q=%00").status_code == 400
