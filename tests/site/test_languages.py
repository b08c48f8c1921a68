"""The interface in English and in Russian: the same pages, at addresses that say which."""

import ast
import datetime
import re
from pathlib import Path

import html5lib
import polib
import pytest
from django.conf import settings
from django.template import Context, Template
from django.utils import translation
from django.utils.translation.template import templatize

from articles import visibility
from articles.models import Event
from people.models import Attestation, Membership, Person
from people.partial_dates import in_words
from tests.factory import file_dispatch
from tests.site.links import walked

ROOT = Path(__file__).parent.parent.parent
PO = polib.pofile(str(ROOT / "locale/ru/LC_MESSAGES/django.po"))
CALLS = {"_", "gettext", "gettext_lazy", "ngettext", "pgettext"}
TEXT = r"u?('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
IN_TEMPLATE = re.compile(rf"\b(?:gettext|pgettext|ngettext|_)\({TEXT}")
ENGLISH = re.compile(r"[A-Za-z]{3,}")
SLOTS = re.compile(r"%\((\w+)\)s|<[^>]+>")


def marked():
    """Return every text of the readers' site that is marked for translation."""
    found = set()
    for file in ROOT.glob("*/**/*.py"):
        if file.relative_to(ROOT).parts[0] in ("newsroom", "articles", "people"):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in CALLS:
                    texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
                    found |= {texts[0]} if texts else set()
    for file in (ROOT / "templates").rglob("*.html"):
        if "admin" not in file.parts:
            texts = IN_TEMPLATE.findall(templatize(file.read_text()))
            found |= {ast.literal_eval(one) for one in texts}
    return found - {"what was said"} | {"Words"}


def test_every_text_of_the_site_has_a_russian_one():
    known = {one.msgid for one in PO if one.translated() and not one.fuzzy}
    tables = [Event.Kind, Membership.Capacity, Attestation.Says]
    words = {str(one.value) for table in tables[:2] for one in table}
    assert sorted((marked() | words) - known) == []


def test_a_translation_keeps_what_is_filled_in_and_its_links():
    for entry in PO:
        for text in entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]:
            said = entry.msgid_plural or entry.msgid
            assert sorted(SLOTS.findall(text)) == sorted(SLOTS.findall(said)), entry.msgid


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 событие"), (3, "3 события"), (5, "5 событий"), (21, "21 событие")]
)
def test_russian_counts_in_its_own_forms(number, words):
    counted = Template(
        "{% blocktranslate count number=n %}{{ number }} event{% plural %}{{ number }} events"
        "{% endblocktranslate %}"
    )
    with translation.override("ru"):
        assert counted.render(Context({"n": number})) == words


def test_a_day_stands_in_the_form_of_its_language():
    with translation.override("ru"):
        assert in_words(datetime.date(2021, 3, 3)) == "3 марта 2021"
    assert in_words("2021-03") == "March 2021"


@pytest.fixture
def filed(tmp_path, db):
    return file_dispatch(tmp_path)


def parsed(answer):
    return html5lib.parse(answer.content.decode(), namespaceHTMLElements=False)


def test_every_page_is_there_in_russian_and_every_link_leads_on(client, filed):
    seen = 0
    for address, answer in walked(client, ["/ru/"]):
        assert answer.status_code == 200, address
        seen += address.startswith("/ru/")
        if address.startswith("/ru/"):
            assert parsed(answer).get("lang") == "ru", address
            assert answer["Content-Language"] == "ru"
            assert not answer.cookies
            assert "Cookie" not in answer.get("Vary", ""), address
    assert seen > 20


def test_pages_name_each_other(client, filed):
    for address in ("/", filed.get_absolute_url(), "/people/kofi-ansah/"):
        for prefix, code in (("", "en"), ("/ru", "ru")):
            page = parsed(client.get(prefix + address))
            links = {
                one.get("hreflang"): one.get("href")
                for one in page.iter("link")
                if one.get("hreflang")
            }
            own = f"http://testserver{prefix}{address}"
            assert links[code] == own
            assert links["x-default"] == links["en"] == f"http://testserver{address}"
            assert links["ru"] == f"http://testserver/ru{address}"
            canonical = [
                one.get("href") for one in page.iter("link") if one.get("rel") == "canonical"
            ]
            assert canonical == [own]


def test_the_switch_keeps_what_was_asked(client, filed):
    page = parsed(client.get("/search/?q=ansah&kind=people"))
    switch = [one for one in page.iter("a") if one.get("hreflang") == "ru"]
    assert [one.get("href") for one in switch] == ["/ru/search/?q=ansah&kind=people"]


def test_no_header_changes_the_language_of_an_address(client, filed):
    answer = client.get("/", headers={"accept-language": "ru"}, data={})
    assert parsed(answer).get("lang") == "en"
    assert "Accept-Language" not in answer.get("Vary", "")


@pytest.mark.parametrize(
    "address",
    ["/ru/admin/", "/ru/api/v1/", "/ru/feeds/articles.rss", "/ru/sitemap.xml", "/ru/healthz"],
)
def test_what_programs_and_the_desk_ask_for_has_one_address(client, db, address):
    assert client.get(address).status_code == 404


def test_the_text_of_an_article_keeps_its_language(client, filed):
    page = parsed(client.get(f"/ru{filed.get_absolute_url()}"))
    body = next(one for one in page.iter("div") if one.get("class") == "body")
    assert body.get("lang") == "en"
    assert next(page.iter("h1")).get("lang") == "en"


def test_no_english_is_left_around_russian_pages(client, filed):
    """The words of the interface are Russian; the news, names and offices are as written."""
    allowed = {"newsroom", "english", "rss", "atom", "json", "feed", "icalendar", "css", "utc"}
    for address in ("/ru/", "/ru/people/", "/ru/events/", "/ru/quotations/", "/ru/search/?q=qqq"):
        page = parsed(client.get(address))
        for part in [
            *page.iter("nav"),
            *page.iter("footer"),
            *page.iter("h2"),
            *page.iter("button"),
        ]:
            if any(one.get("lang") == "en" for one in part.iter()):
                continue
            words = {one.casefold() for one in ENGLISH.findall("".join(part.itertext()))}
            assert words <= allowed, address


def test_russian_costs_no_more_queries(client, filed, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    person = Person.objects.get(name="Kofi Ansah")
    for address in ("/", filed.get_absolute_url(), person.get_absolute_url(), "/search/?q=ansah"):
        with CaptureQueriesContext(
            connection,
        ) as english:
            client.get(address)
        with django_assert_num_queries(len(english)):
            client.get(f"/ru{address}")


def test_the_languages_are_those_of_the_settings():
    folders = {file.name for file in (ROOT / "locale").iterdir()}
    assert folders | {settings.LANGUAGE_CODE} == {code for code, _ in settings.LANGUAGES}


def test_a_person_is_called_as_the_house_prefers_in_the_language_of_the_page(client, filed):
    person = Person.objects.get(name="Kofi Ansah")
    name = person.names.create(text="Кофи Анса", kind="preferred", language="ru")
    visibility.refresh(people=[person.pk])
    assert name.kind == "preferred"
    titles = {
        prefix: "".join(
            next(parsed(client.get(f"{prefix}/people/kofi-ansah/")).iter("h1")).itertext()
        )
        for prefix in ("", "/ru")
    }
    assert titles == {"": "Kofi Ansah", "/ru": "Кофи Анса"}


def test_offices_bodies_and_made_titles_are_russian_and_the_rest_says_that_it_is_english(
    client, filed
):
    page = client.get(f"/ru{filed.get_absolute_url()}").content.decode()
    for words in ("Президент Ганы", "Премьер-министр Того", "Встреча: Kofi Ansah и Yao Mensah"):
        assert f">{words}</a>" in page, words
    assert ">Президент Ганы</h1>" in client.get("/ru/posts/president-of-ghana/").content.decode()
    assert ">Гана</h1>" in client.get("/ru/organizations/ghana/").content.decode()
    event = filed.events.get()
    address = f"/ru{event.get_absolute_url()}"
    assert "<h1>Встреча: Kofi" in client.get(address).content.decode()
    Event.objects.update(title="A walk on the beach")
    assert '<h1 lang="en">A walk' in client.get(address).content.decode()
    assert ">President of Ghana</h1>" in client.get("/posts/president-of-ghana/").content.decode()
    api = client.get("/api/v1/posts/").content.decode()
    assert "President of Ghana" in api
