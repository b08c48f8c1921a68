"""What a reader finds on the pages."""

import datetime

import pytest
from django.utils import timezone

from articles import visibility
from articles.models import Article, Event, TaggedArticle
from people.models import Membership, Organization, Person, Post, Tag
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db


@pytest.fixture
def filed(tmp_path):
    return file_dispatch(tmp_path)


def shown(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_names_and_offices_in_the_text_lead_to_the_person(client, filed):
    page = shown(client, filed.get_absolute_url())
    office = '<a href="/posts/president-of-ghana/">President of Ghana</a>'
    assert f'{office} <a href="/people/kofi-ansah/" class="first">Kofi Ansah</a>' in page
    assert '<a href="/people/kofi-ansah/">The President of Ghana</a>' in page


def test_a_day_is_shown_without_a_clock(client, filed):
    page = shown(client, filed.get_absolute_url())
    assert "10 May 2022" in page
    assert "00:00" not in page
    assert 'content="2022-05-10"' in page


def test_an_old_report_is_not_called_now(client, filed):
    for address in ("/people/kofi-ansah/", "/posts/president-of-ghana/"):
        page = shown(client, address)
        assert "last named so on" in page
        assert "attested 10 May 2022" in page
        assert ">now" not in page


def test_a_fresh_report_is_called_now(client, tmp_path):
    today = (timezone.now() - datetime.timedelta(days=3)).date().isoformat()
    file_dispatch(tmp_path, TEXT.replace("2022-05-10", today))
    assert ">now" in shown(client, "/people/kofi-ansah/")


def test_typed_dates_outrank_what_is_attested(client, filed):
    membership = Membership.objects.get(person__name="Kofi Ansah")
    membership.start, membership.end = "2020-01", "2022-06"
    membership.save()
    assert "former" in shown(client, "/people/kofi-ansah/")
    assert "January 2020 to June 2022" in shown(client, "/posts/president-of-ghana/")
    assert "former" not in shown(client, filed.get_absolute_url())


def test_a_quotation_stands_on_its_speakers_page(client, filed):
    assert "We will open the border in May" in shown(client, "/people/kofi-ansah/")
    assert "We will open the border in May" not in shown(client, "/people/yao-mensah/")


def test_a_quotation_says_who_relays_it(client, filed):
    for address in (filed.get_absolute_url(), "/people/kofi-ansah/"):
        assert "relayed by Press service of the presidency" in shown(client, address)


def test_what_no_editor_saw_says_so_beside_its_sentence(client, filed):
    page = shown(client, filed.get_absolute_url())
    assert "Read from the text" in page
    assert "no editor has looked" in page


@pytest.mark.parametrize("address", ["/people/kofi-ansah/", "/posts/president-of-ghana/"])
def test_a_post_stands_beside_the_sentence_that_says_so(client, filed, address):
    page = shown(client, address)
    assert "Read from the text of" in page
    assert "met with the Prime Minister of Togo Yao Mensah in Accra." in page


def test_a_changed_address_redirects_and_a_closed_one_is_gone(client, filed):
    old = filed.get_absolute_url()
    filed.slug = "border-opens"
    filed.save()
    answer = client.get(old)
    assert (answer.status_code, answer.url) == (301, filed.get_absolute_url())
    filed.former_addresses.update(closed=True)
    assert client.get(old).status_code == 410
    person = Person.objects.get(name="Kofi Ansah")
    person.slug = "k-ansah"
    person.save()
    assert client.get("/people/kofi-ansah/").url == "/people/k-ansah/"


def test_a_redirect_never_leads_to_something_hidden(client, filed):
    old = filed.get_absolute_url()
    filed.slug, filed.status = "border-opens", Article.Status.DRAFT
    filed.save()
    visibility.refresh(articles=[filed.pk])
    assert client.get(old).status_code == 404


def test_search_finds_another_spelling(client, filed):
    assert "/people/yao-mensah/" in shown(client, "/search/?q=Менса")
    assert "Nothing found" in shown(client, "/search/?q=xylophone")
    assert "&lt;b&gt;" in shown(client, "/search/?q=<b>")


def filed_many(folder, number):
    for day in range(1, number + 1):
        text = TEXT.replace("2022-05-10", f"2022-05-{day:02d}")
        for name in ("Kofi Ansah", "Yao Mensah"):
            text = text.replace(name, f"{name[:-1]}{'abcdefghijklmnopqrstuvwxyz'[day]}")
        file_dispatch(folder, text, f"{day}.txt")


PAGES = {
    "/": 10,
    "/articles/": 2,
    "/articles/2022/": 2,
    "/articles/2022/05/10/": 1,
    "/people/": 2,
    "/posts/": 1,
    "/organizations/": 1,
    "/events/": 2,
    "/events/?show=coming": 2,
    "/events/2022/05/": 2,
    "/tags/": 1,
    "/search/?q=ansa": 12,
    "/search/?q=border&person=yao-mensab": 8,
    "/search/suggest/?q=ansa": 4,
    "/quotations/": 4,
    "/feeds/articles.rss": 3,
    "/feeds/articles.json": 3,
    "/api/v1/people/": 2,
}
OF_ROWS = {
    Article: 10,
    Person: 12,
    Post: 5,
    Organization: 7,
    Event: 8,
}


def test_no_page_asks_more_as_the_site_grows(client, tmp_path, django_assert_max_num_queries):
    filed_many(tmp_path, 2)
    pages = PAGES | {kind.objects.first().get_absolute_url(): n for kind, n in OF_ROWS.items()}
    person = Person.objects.first().get_absolute_url()
    pages |= {f"{person}?show={one}": 9 for one in ("offices", "events", "quotations", "articles")}
    pages |= {
        f"{person}card/?on=2022-05-10": 5,
        f"{Post.objects.first().get_absolute_url()}?on=2022-05-10": 7,
    }
    for _round in range(2):
        for address, most in pages.items():
            with django_assert_max_num_queries(most, info=address):
                assert client.get(address).status_code == 200
        filed_many(tmp_path, 20)


def test_the_articles_of_a_tag_are_narrowed_by_month(client, tmp_path):
    may = file_dispatch(tmp_path)
    june = file_dispatch(tmp_path, TEXT.replace("2022-05-10", "2022-06-30"), "b.txt")
    tag = Tag.objects.create(name="Borders")
    for one in (may, june):
        TaggedArticle.objects.create(tag=tag, content_object=one)
    visibility.refresh()
    page = shown(client, "/tags/borders/")
    assert 'href="?month=2022-05">May 2022</a> <span class="quiet">1</span>' in page
    assert may.get_absolute_url() in page
    narrowed = shown(client, "/tags/borders/?month=2022-06")
    assert "Articles of June 2022" in narrowed
    assert june.get_absolute_url() in narrowed
    assert may.get_absolute_url() not in narrowed
    for asked in ("2022-13", "May", "2022-05-01", "2022"):
        assert client.get(f"/tags/borders/?month={asked}").status_code == 404, asked
