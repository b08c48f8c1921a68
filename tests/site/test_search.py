"""Search finds by any spelling, shows where, and helps where it finds nothing."""

import re

import html5lib
import pytest

from articles import visibility
from articles.models import Article, Quotation, TaggedArticle
from newsroom.snippets import snippet
from people.models import Tag
from tests.factory import TEXT, file_dispatch
from tests.site.test_pages import shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def filed(tmp_path):
    file_dispatch(tmp_path, TEXT.replace("2022-05-10", "2022-08-10"), "b.txt")
    return file_dispatch(tmp_path)


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("President Sadyr Zhaparov arrived.", "japarov", ["Zhaparov"]),
        ("Президент Садыр Жапаров прибыл.", "Japarov", ["Жапаров"]),
        ("One border, two borders.", "border", ["border", "borders"]),
        ("Nothing of it here.", "xylophone", []),
        ("", "anything", []),
    ],
)
def test_what_was_searched_for_is_marked_in_any_spelling(text, query, hits):
    pieces = snippet(text, query)
    assert [piece for piece, hit in pieces if hit] == hits
    assert "".join(piece for piece, _ in pieces) == text.rstrip(".") or pieces == []


def test_a_long_text_is_shown_around_the_hit():
    pieces = snippet("rain " * 90 + "border " + "sun " * 90, "border")
    assert pieces[0] == ("… ", False)
    assert pieces[-1] == (" …", False)
    assert len("".join(piece for piece, _ in pieces)) < 300


def test_a_hit_is_marked_on_the_page(client, filed):
    assert "<mark>border</mark>" in shown(client, "/search/?q=border")


def test_it_is_narrowed_by_kind_person_and_day(client, filed):
    assert filed.get_absolute_url() not in shown(client, "/search/?q=mensah&kind=people")
    page = shown(client, "/search/?q=border&person=yao-mensah&from=2022-05-01&to=2022-05-31")
    assert filed.get_absolute_url() in page
    assert "/articles/2022/08/10/" not in page
    assert "chosen: press to leave out" in page
    nothing = shown(client, "/search/?q=border&person=nobody")
    assert "Nothing found" in nothing
    assert '<a href="?q=border">Search everywhere</a>' in nothing


@pytest.mark.parametrize("asked", ["kind=planets", "event=party", "from=2022-02-31", "to=May"])
def test_what_there_cannot_be_is_not_found(client, asked):
    assert client.get(f"/search/?q=border&{asked}").status_code == 404


def test_another_spelling_is_offered_where_nothing_is_found(client, filed):
    page = shown(client, "/search/?q=Mansahh")
    assert "Did you mean" in page
    assert "?q=Yao%20Mensah" in page


def test_nobody_hidden_is_offered(client, filed):
    filed.people.filter(name="Yao Mensah").update(hidden_reason="a court order")
    visibility.refresh()
    assert "Yao%20Mensah" not in shown(client, "/search/?q=Mansahh")
    assert client.get("/search/suggest/?q=mensah").json() == {"suggestions": []}


@pytest.mark.parametrize("query", ["mens", "Менса", "MENSAH yao"])
def test_names_are_suggested_while_typing(client, filed, query):
    found = client.get("/search/suggest/", {"q": query}).json()["suggestions"]
    assert {"name": "Yao Mensah", "about": "people", "url": "/people/yao-mensah/"} in found


def test_words_are_found_by_person_words_and_day(client, filed):
    said = "We will open the border in May"
    assert shown(client, "/quotations/").count(said) >= 2
    assert said in shown(client, "/quotations/?person=kofi-ansah&q=BORDER&to=2022-06-01")
    for asked in ("q=railway", "person=yao-mensah", "from=2023-01-01", "kind=indirect"):
        assert said not in shown(client, f"/quotations/?{asked}"), asked


def facet_links(client, address, name):
    page = html5lib.parse(client.get(address).content.decode(), namespaceHTMLElements=False)
    title = [one for one in page.iter("section") if one.get("aria-labelledby") == f"by-{name}"]
    return {"".join(one.itertext()): one.get("href") for part in title for one in part.iter("a")}


@pytest.mark.parametrize(
    ("name", "words", "other"),
    [
        ("post", "President of Ghana", "President of Kenya"),
        ("organization", "Ghana", "Kenya"),
    ],
)
def test_a_search_is_narrowed_by_office_and_by_organization(client, tmp_path, name, words, other):
    here = file_dispatch(tmp_path)
    text = "date 2022-05-11 President of Kenya Amani Otieno spoke of the border in Nairobi.\n"
    there = file_dispatch(tmp_path, text, "b.txt")
    links = facet_links(client, "/search/?q=border", name)
    assert {words, other} <= links.keys()
    found = shown(client, f"/search/{links[words]}")
    assert here.get_absolute_url() in found
    assert there.get_absolute_url() not in found
    chosen = facet_links(client, f"/search/{links[words]}", name)
    assert f"{name}=" not in chosen[words]


def test_a_long_search_goes_on_page_by_page(client, tmp_path):
    for number in range(34):
        text = f"date 2022-05-10 {8 + number % 10:02}:{number:02}\nBorder {number}\n\nThe border.\n"
        file_dispatch(tmp_path, text, f"{number}.txt")
    seen, address = [], "/search/?q=border&kind=articles"
    while address:
        page = html5lib.parse(client.get(address).content.decode(), namespaceHTMLElements=False)
        links = [one for one in page.iter("a") if "/articles/2022/05/10/" in one.get("href", "")]
        seen += [one.get("href") for one in links]
        older = [one.get("href") for one in page.iter("a") if one.get("rel") == "next"]
        address = f"/search/{older[0]}" if older else ""
    assert len(seen) == len(set(seen)) == 34


def test_what_is_called_exactly_so_is_suggested_first(client, filed):
    found = client.get("/search/suggest/?q=ghana").json()["suggestions"]
    assert (found[0]["name"], found[0]["url"]) == ("Ghana", "/organizations/ghana/")
    assert "President of Ghana" in [one["name"] for one in found]


def test_words_are_found_by_what_a_reader_types_for_the_person_and_the_tag(client, filed):
    said = "We will open the border in May"
    TaggedArticle.objects.create(tag=Tag.objects.create(name="Ghana"), content_object=filed)
    visibility.refresh()
    for asked in (
        "person=Ansah+Kofi",
        "person=Кофи+Анса",
        "tag=ghana",
        "tag=Ghan",
        "q=BORDER+open",
    ):
        assert said in shown(client, f"/quotations/?{asked}"), asked
    for asked in ("person=Nobody", "person=yao+mensah", "tag=railways", "q=border+railway"):
        page = shown(client, f"/quotations/?{asked}")
        assert said not in page, asked
        assert "another spelling of the name" in page
    page = shown(client, "/quotations/?person=kofi-ansah")
    assert 'name="person" maxlength="200" value="Kofi Ansah"' in page


def test_words_stand_in_the_order_of_the_days_of_their_articles(client, filed):
    page = shown(client, "/quotations/")
    assert page.index("10 August 2022") < page.index("10 May 2022")
    Article.objects.filter(pk=filed.pk).update(published_on="2023-01-02")
    visibility.refresh(articles=[filed.pk])
    page = shown(client, "/quotations/")
    assert page.index("2 January 2023") < page.index("10 August 2022")
    page = shown(client, "/quotations/?from=2023-01-01")
    assert "10 August 2022" not in page
    assert "2 January 2023" in page


def test_a_search_finds_words_that_were_said(client, filed):
    page = shown(client, "/search/?q=open+border+may")
    assert 'id="quotations"' in page
    said = shown(client, "/search/?q=BORDER&kind=quotations")
    assert "We will open the border in May" in said
    assert f'href="{filed.get_absolute_url()}#q' in said
    Quotation.objects.update(hidden_reason="a court order")
    visibility.refresh()
    assert "We will open" not in shown(client, "/search/?q=BORDER&kind=quotations")


def test_events_are_narrowed_by_their_kind(client, filed):
    kinds = facet_links(client, "/search/?q=ansah", "event")
    assert kinds == {"Meeting": "?q=ansah&event=meeting"}
    assert '>Meeting</a> <span class="quiet">2</span>' in shown(client, "/search/?q=ansah")
    there = facet_links(client, f"/search/{kinds['Meeting']}", "event")
    assert there == {"Meeting": "?q=ansah&kind=events"}
    assert facet_links(client, "/search/?q=ansah&person=yao-mensah", "event") == {}
    assert "/events/" in shown(client, "/search/?event=meeting").partition("<main")[2]
    here = shown(client, "/search/?q=ansah&event=meeting").partition('id="events"')[2]
    assert filed.events.get().get_absolute_url() in here
    assert "Nothing found." in shown(client, "/search/?event=trial")


def test_suggestions_keep_to_the_kind_that_is_asked_for(client, filed):
    TaggedArticle.objects.create(tag=Tag.objects.create(name="Ghana"), content_object=filed)
    visibility.refresh()
    found = client.get("/search/suggest/?q=gha&kind=tags").json()["suggestions"]
    assert {one["about"] for one in found} == {"tags"}
    assert client.get("/search/suggest/?q=gha&kind=planets").status_code == 404


def test_the_footer_leads_to_the_calendar_as_a_page(client, db):
    footer = shown(client, "/").partition("<footer")[2]
    address = re.search(r'href="(/events/\d{4}/\d\d/)"', footer)[1]
    assert client.get(address)["Content-Type"].startswith("text/html")


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("/posts/president-of-ghana/", "Articles that name its holders"),
        ("/organizations/ghana/", "Articles that name holders of its posts"),
    ],
)
def test_an_office_and_a_body_lead_to_the_articles_that_name_their_holders(
    client, tmp_path, page, words
):
    here = file_dispatch(tmp_path)
    text = "date 2022-05-11 President of Kenya Amani Otieno spoke of the border in Nairobi.\n"
    there = file_dispatch(tmp_path, text, "b.txt")
    link = re.search(rf'<a href="([^"]+)"[^>]*>{words}</a>', shown(client, page))[1]
    found = shown(client, link)
    named = "President of Ghana" if "post=" in link else "Ghana"
    assert f'Only articles with: <b>{named}</b> · <a href="?">leave out' in found
    assert here.get_absolute_url() in found
    assert there.get_absolute_url() not in found


def test_an_office_is_found_by_its_russian_words(client, filed):
    for query in ("президент", "Президент Ганы", "ghana президент"):
        page = client.get("/ru/search/", {"q": query, "kind": "posts"}).content.decode()
        assert '/ru/posts/president-of-ghana/">Президент Ганы</a>' in page, query
    assert "ничего не найдено" in shown(client, "/ru/search/?q=министр+финансов&kind=posts")
    found = client.get("/ru/search/suggest/", {"q": "президент"}).json()["suggestions"]
    assert found[0]["name"] == "Президент Ганы"
    assert "/organizations/ghana/" in shown(client, "/search/?q=Гана&kind=organizations")
