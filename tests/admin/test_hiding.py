"""Hide now, what is hidden, and claims that cannot all be true."""

from datetime import UTC, datetime

import html5lib
import pytest
from django.contrib import admin
from django.urls import reverse

from articles.models import Article, Quotation
from people.models import Membership, Person, Post
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
HIDDEN = "/admin/review/hidden/"


def hide(client, row, **fields):
    kind = row._meta.model_name
    return client.post(reverse("admin:review-hide", args=[kind, row.pk]), fields)


@pytest.mark.parametrize("model", [Article, Person, Membership, Post, Quotation])
def test_one_press_hides_until_somebody_decides(sign_in, client, article, model):
    editor, row = sign_in("editor"), model.objects.order_by("pk").first()
    answer = hide(editor, row, back="/admin/review/at/")
    assert answer.url == "/admin/review/at/"
    row.refresh_from_db()
    assert row.visible_from is None
    assert "To be decided (1)" in editor.get(HIDDEN).content.decode()
    hide(editor, row, reason="a court order")
    assert "To be decided (0)" in editor.get(HIDDEN).content.decode()
    hide(editor, row, show="1")
    row.refresh_from_db()
    assert row.hidden_reason == ""
    assert row.visible_from is not None


def test_lists_say_in_words_whether_readers_see_a_row(sign_in, article):
    editor, person = sign_in("editor"), Person.objects.get(name="Kofi Ansah")
    page = reverse("admin:people_person_changelist")

    def said():
        rows = html5lib.parse(editor.get(page).content, namespaceHTMLElements=False)
        cells = (rows.find(f".//table[@id='result_list']/tbody/tr[{at}]") for at in (1, 2))
        return {row.find("./th/a").text: row[-1].text for row in cells}["Kofi Ansah"]

    assert said() == "see it"
    hide(editor, person)
    assert said() == "hidden"
    Person.objects.filter(pk=person.pk).update(hidden_reason="")
    assert said() == "do not see it"
    later = Person(visible_from=datetime(2099, 3, 1, 6, tzinfo=UTC))
    assert admin.site.get_model_admin(Person).readers(later) == "from 1 March 2099 06:00"


def test_hiding_needs_its_permission_a_post_and_leads_nowhere_else(sign_in, article):
    person, reporter, editor = Person.objects.first(), sign_in("reporter"), sign_in("editor")
    assert hide(reporter, person).status_code == 403
    for name in ("review-hidden", "review-at"):
        assert reporter.get(reverse(f"admin:{name}")).status_code == 403
    address = reverse("admin:review-hide", args=["person", person.pk])
    assert editor.get(address).status_code == 405
    assert editor.post(reverse("admin:review-hide", args=["user", 1])).status_code == 404
    assert hide(editor, person, back="https://evil.example/").url == HIDDEN


def test_the_desk_lists_what_a_public_page_shows(sign_in, client, article):
    editor, person = sign_in("editor"), Person.objects.get(name="Kofi Ansah")
    for row in (article, person, Post.objects.first(), article.events.first()):
        address = row.get_absolute_url()
        assert f'href="{reverse("admin:review-at")}"' in client.get(address).content.decode()
        came_from = {"Referer": f"http://testserver{address}"}
        shown = editor.get(reverse("admin:review-at"), headers=came_from).content.decode()
        assert reverse("admin:review-hide", args=[row._meta.model_name, row.pk]) in shown
    for nonsense in ("/nowhere/", "/admin/", "//evil.example/", "/articles/2022/05/10/none/"):
        shown = editor.get(reverse("admin:review-at"), {"path": nonsense})
        assert "stands at this address" in shown.content.decode()


def test_two_holders_of_one_seat_stand_side_by_side(
    sign_in, tmp_path, django_assert_max_num_queries
):
    said = (
        "date 2022-0{}-10 President of Ghana {} met with the Prime Minister of Togo Yao Mensah.\n"
    )
    for month, name in ((4, "Kofi Ansah"), (5, "Yaw Boadu"), (6, "Kofi Ansah")):
        file_dispatch(tmp_path, said.format(month, name), f"{month}.txt")
    editor = sign_in("editor")
    with django_assert_max_num_queries(20):
        shown = editor.get(reverse("admin:review-contradictions")).content.decode()
    assert "<h2>President of Ghana</h2>" in shown
    for name in ("Kofi Ansah", "Yaw Boadu"):
        assert f"<h3>{name}</h3>" in shown
        assert f"<p>President of Ghana {name} met with" in shown


def test_the_lists_of_the_review_ask_twenty_times_at_most(
    sign_in, tmp_path, article, django_assert_max_num_queries
):
    for day in range(1, 9):
        text = TEXT.replace("05-10", f"06-0{day}").replace("May", f"May {day}")
        file_dispatch(tmp_path, text, f"{day}.txt")
    publisher = sign_in("publisher")
    names = "queue by-person by-rule rules contradictions hidden at".split()
    for name in names:
        with django_assert_max_num_queries(20):
            answer = publisher.get(reverse(f"admin:review-{name}"), {"path": "/people/kofi-ansah/"})
        assert answer.status_code == 200


def test_public_bytes_are_the_same_for_an_editor_and_strangers_are_told_nothing(
    sign_in, client, article
):
    editor, person = sign_in("editor"), Person.objects.get(name="Kofi Ansah")
    for row in (article, person):
        address = row.get_absolute_url()
        assert editor.get(address).content == client.get(address).content
    asked, json = {"path": person.get_absolute_url()}, {"Accept": "application/json"}
    told = editor.get(reverse("admin:review-at"), asked, headers=json).json()
    assert told["facts"][0]["words"] == "Kofi Ansah"
    reporter = sign_in("reporter")
    assert reporter.get(reverse("admin:review-at"), asked, headers=json).status_code == 403
    assert client.get(reverse("admin:review-at"), asked, headers=json).status_code == 302
    answer = editor.post(told["facts"][0]["url"], headers=json)
    assert answer.json() == {"hidden": True}
    assert client.get(person.get_absolute_url()).status_code == 404
