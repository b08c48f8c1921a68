"""Find anything at the desk, and the filters that a user keeps."""

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from articles.models import Article
from newsroom.models import SavedFilter, User
from people import changelists
from people.changelists import KeyPaginator
from people.models import Tag
from tests.admin.reviewing import JSON
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
FIND = "/admin/find/"
LIST = "/admin/articles/article/"


def found(client, query):
    """Return the words that ``query`` finds, by the name of their group."""
    groups = client.get(FIND, {"q": query}, headers=JSON).json()["groups"]
    return {one["name"]: [row["words"] for row in one["rows"]] for one in groups}


SPELLINGS = [
    ("Ansah", "People", "Kofi Ansah"),
    ("Менса", "People", "Yao Mensah"),
    ("kofi ANSA", "People", "Kofi Ansah"),
    ("prime togo", "Posts", "Prime Minister of Togo"),
    ("Премьер", "Posts", "Prime Minister of Togo"),
    ("Премьера", None, None),
    ("accra met", "Articles", "President of Ghana Kofi Ansah met with the Prime Minister of Togo"),
    ("meeting", "Events", "Meeting of Kofi Ansah and Yao Mensah"),
    ("Того", "Organizations", "Togo"),
    ("import", "Commands", "Import a dispatch: paste or drop"),
    ("add tag", "Commands", "Add tag"),
    ("contradict", "Commands", "Contradictions"),
    ("promote", "Commands", "Report card of the rules"),
    ("Мэнсах", "People", "Yao Mensah"),
]


@pytest.mark.parametrize(("query", "group", "words"), SPELLINGS)
def test_anything_is_found_in_any_spelling(sign_in, filed, query, group, words):
    groups = found(sign_in("editor"), query)
    if group is None:
        assert set(groups) == {"More"}
    else:
        assert any(one.startswith(words) for one in groups[group])


def test_each_address_that_is_found_answers(sign_in, filed):
    editor = sign_in("editor")
    for query in ("", "ghana", "ansah", "add", "list"):
        for group in editor.get(FIND, {"q": query}, headers=JSON).json()["groups"]:
            for row in group["rows"]:
                answer = editor.get(row["address"])
                assert answer.status_code in (200, 302), row


def test_who_may_not_see_is_told_nothing(sign_in, filed):
    stranger = sign_in("reporter")
    stranger.user.groups.clear()
    assert set(found(stranger, "ansah")) <= {"Commands"}
    assert found(stranger, "import") == {}
    reporter = sign_in_again(stranger)
    assert "People" in found(reporter, "ansah")
    assert "Import a dispatch: paste or drop" not in found(reporter, "import").get("Commands", [])
    assert "Add topic" not in found(reporter, "topic").get("Commands", [])


def sign_in_again(client):
    client.user.groups.add(Group.objects.get(name="reporter"))
    return client


def test_a_killed_article_is_found_by_publishers_only(sign_in, filed):
    Article.objects.update(status="withdrawn", killed=True)
    assert "Articles" not in found(sign_in("editor"), "accra met")
    assert "Articles" in found(sign_in("publisher"), "accra met")


def test_strangers_are_led_to_the_sign_in(client, filed):
    assert client.get(FIND, {"q": "ansah"}, headers=JSON).status_code == 302


@pytest.mark.parametrize("query", ["%", "_", "'", '"', "\\", "x" * 5000, "<b>", "(", "🙂"])
def test_odd_words_find_nothing_and_break_nothing(sign_in, filed, query):
    answer = sign_in("editor").get(FIND, {"q": query})
    assert answer.status_code == 200
    assert f"“{query[:100]}”" not in answer.content.decode() or "<" not in query


def test_the_search_asks_few_questions_however_much_it_finds(sign_in, tmp_path):
    editor = sign_in("editor")
    numbers = []
    for number in range(3):
        file_dispatch(tmp_path, f"{TEXT}\n\nStory {number}.", f"{number}.txt")
        with CaptureQueriesContext(connection) as asked:
            editor.get(FIND, {"q": "ghana"})
        numbers.append(len(asked))
    assert len(set(numbers)) == 1
    assert numbers[0] <= 16


def test_a_bulk_action_names_what_it_changes_before_it_does(sign_in, article):
    editor = sign_in("editor")
    rows = list(article.findings.filter(state="proposed")[:2])
    sent = {"action": "reject_selected", "_selected_action": [one.pk for one in rows]}
    page = editor.post("/admin/articles/finding/", sent).content.decode()
    assert all(escape(str(one)) in page for one in rows)
    assert article.findings.filter(state="rejected").count() == 0
    editor.post("/admin/articles/finding/", sent | {"confirmed": "yes"})
    assert article.findings.filter(state="rejected").count() == 2


def test_pages_and_dates_of_a_list_lead_to_the_rows_that_they_say(sign_in, tmp_path):
    editor = sign_in("editor")
    for day in (10, 11, 12):
        text = TEXT.replace("2022-05-10", f"2022-05-{day}").replace("Accra", f"Accra on day {day}")
        file_dispatch(tmp_path, text, f"{day}.txt")
    page = editor.get(f"{LIST}?published_on__year=2022&published_on__month=5").content.decode()
    assert page.count("published_on__day=") == 3
    assert "June 2022" not in editor.get(f"{LIST}?published_on__year=2022").content.decode()
    days = editor.get(f"{LIST}?published_on__year=2022&published_on__month=5&published_on__day=11")
    assert [one.published_on.day for one in days.context_data["cl"].result_list] == [11]
    everything = [one.published_on.day for one in editor.get(LIST).context_data["cl"].result_list]
    assert everything == [12, 11, 10]
    for odd in ("published_on__year=99999999", "published_on__year=x", "p=-1", "p=9999999"):
        assert editor.get(f"{LIST}?{odd}").status_code in (200, 302)


def test_the_dates_of_a_long_list_offer_no_empty_day_either(sign_in, tmp_path, monkeypatch):
    monkeypatch.setattr(changelists, "FEW", 1)
    for day in (10, 12):
        text = TEXT.replace("2022-05-10", f"2022-05-{day}").replace("Accra", f"Accra on day {day}")
        file_dispatch(tmp_path, text, f"{day}.txt")
    listed = sign_in("editor").get(f"{LIST}?published_on__year=2022&published_on__month=5")
    offered = [one["title"] for one in listed.context_data["dates"]["choices"]]
    assert offered == ["10 May", "12 May"]


@pytest.mark.parametrize("few", [1, 2, 4, 5, 1000])
def test_a_page_holds_the_rows_between_two_others(monkeypatch, few):
    monkeypatch.setattr(changelists, "FEW", few)
    for name in "abcde":
        Tag.objects.create(name=name, slug=name)
    pages = KeyPaginator(Tag.objects.order_by("name"), 2)
    assert [[one.name for one in page] for page in pages] == [["a", "b"], ["c", "d"], ["e"]]


def keep(client, **fields):
    sent = {"page": "articles_article", "name": "Mine", "query": "status__exact=draft&p=3"}
    return client.post("/admin/filters/keep/", sent | fields, follow=True)


def test_a_filter_is_kept_shown_on_its_list_found_and_forgotten(sign_in, filed):
    editor = sign_in("editor")
    assert "Keep this filter as" in editor.get(f"{LIST}?status__exact=draft").content.decode()
    assert keep(editor).redirect_chain[0][0] == f"{LIST}?status__exact=draft"
    row = SavedFilter.objects.get()
    assert (row.user, row.query) == (editor.user, "status__exact=draft")
    shown = editor.get(f"{LIST}?status__exact=draft").content.decode()
    assert f'href="{LIST}?status__exact=draft" aria-current="true">Mine</a>' in shown
    assert "Keep this filter as" not in shown
    assert found(editor, "mine")["Commands"] == ["Mine"]
    editor.post(reverse("admin:filter-forget", args=[row.pk]))
    assert not SavedFilter.objects.exists()


def test_filters_are_each_users_own(sign_in, filed):
    keep(sign_in("editor"))
    other = sign_in("publisher")
    assert "Mine" not in other.get(LIST).content.decode()
    assert found(other, "mine").get("Commands") is None
    row = SavedFilter.objects.get()
    assert other.post(reverse("admin:filter-forget", args=[row.pk])).status_code == 404


def test_a_filter_of_a_list_that_one_may_not_see_is_not_kept(sign_in):
    reporter = sign_in("reporter")
    assert keep(reporter, page="newsroom_user").status_code == 403
    assert keep(reporter, page="no_such").status_code == 404
    assert not SavedFilter.objects.exists()


def test_a_name_that_is_there_takes_the_new_filter(sign_in):
    editor = sign_in("editor")
    keep(editor)
    keep(editor, query="open=yes")
    assert SavedFilter.objects.get().query == "open=yes"
    assert User.objects.get(pk=editor.user.pk).filters.count() == 1


def test_the_find_link_stands_on_every_page_of_the_desk(sign_in, filed):
    editor = sign_in("editor")
    for address in ("/admin/", LIST, f"{LIST}{filed.pk}/change/", "/admin/import/", FIND):
        assert 'id="find-anything"' in editor.get(address).content.decode()
