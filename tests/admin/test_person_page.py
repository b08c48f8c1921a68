"""The page of a person at the desk, a succession in one step, and a split that is undone."""

import pytest
from django.urls import reverse

from articles.models import Decision
from people.models import Membership, Person, Post
from tests.admin.forms import fields_of
from tests.admin.reviewing import rows
from tests.factory import SAID, file_dispatch

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
TOLD = "date 2022-06-{0:02} President of Ghana Kofi Ansah opened school {0}.\n\n" + SAID + "\n"


@pytest.fixture
def kofi(tmp_path):
    file_dispatch(tmp_path)
    for day in range(1, 6):
        file_dispatch(tmp_path, TOLD.format(day).replace("May", f"May {day}"), f"{day}.txt")
    return Person.objects.get(name="Kofi Ansah")


def page(row):
    return reverse(f"admin:people_{row._meta.model_name}_change", args=[row.pk])


def hold(person, label, **dates):
    post = Post.objects.get_or_create(label=label, defaults={"role": label})[0]
    return Membership.objects.create(person=person, post=post, **dates)


def test_each_fact_of_a_person_stands_with_its_sentence(sign_in, kofi):
    shown = sign_in("editor").get(page(kofi)).content.decode()
    for wanted in (
        '<b>President of Ghana</b> <span class="quiet">attested 10 May 2022 to 5 June 2022</span>',
        "President of Ghana Kofi Ansah opened school 5.",
        "We will open the border in May 3",
        "Meeting of Kofi Ansah",
        "<b>Kofi Ansah</b>",
    ):
        assert wanted in shown


def test_gaps_and_overlaps_are_flagged(sign_in, kofi):
    Membership.objects.filter(person=kofi).delete()
    hold(kofi, "Mayor", start="2010", end="2012")
    hold(kofi, "Minister", start="2015-03-01", end="2018-03-01")
    hold(kofi, "Chairman", start="2017", end="2017-12-31")
    shown = sign_in("editor").get(page(kofi)).content.decode()
    assert "No report of any post between 31 December 2012 and 1 March 2015." in shown
    assert "At the same time as Chairman." in shown
    assert "At the same time as Minister." in shown
    assert "as Mayor." not in shown


def test_days_that_touch_are_neither_gap_nor_overlap(sign_in, kofi):
    Membership.objects.filter(person=kofi).delete()
    hold(kofi, "Mayor", start="2010", end="2012-05-01")
    hold(kofi, "Minister", start="2012-05-01", end="2018")
    shown = sign_in("editor").get(page(kofi)).content.decode()
    assert "At the same time" not in shown
    assert "No report of any post" not in shown


def test_the_page_of_a_person_asks_twenty_times_at_most(
    sign_in, kofi, django_assert_max_num_queries
):
    for number in range(12):
        hold(kofi, f"Office {number}", start=f"{1990 + number}")
        kofi.names.create(text=f"Kofi Ansah {number}")
    Person.objects.same_as(kofi, Person.objects.create(name="Ansah Kofi"), None)
    publisher = sign_in("publisher")
    for address in (page(kofi), reverse("admin:review-split", args=[kofi.pk])):
        with django_assert_max_num_queries(20):
            assert publisher.get(address).status_code == 200


def test_a_person_is_saved_with_posts_and_names_of_other_languages(sign_in, kofi):
    editor, post = sign_in("editor"), Post.objects.create(role="Mayor", label="Mayor of Accra")
    form = fields_of(editor.get(page(kofi)), "person_form")
    held, names = int(form["memberships-TOTAL_FORMS"]), int(form["names-TOTAL_FORMS"])
    form |= {
        "memberships-TOTAL_FORMS": held + 1,
        f"memberships-{held}-id": "",
        f"memberships-{held}-person": kofi.pk,
        f"memberships-{held}-post": post.pk,
        f"memberships-{held}-capacity": "full",
        f"memberships-{held}-start": "2001",
        f"memberships-{held}-end": "2003-05",
        "names-TOTAL_FORMS": names + 1,
        f"names-{names}-id": "",
        f"names-{names}-person": kofi.pk,
        f"names-{names}-text": "Кофи Анса",
        f"names-{names}-kind": "preferred",
        f"names-{names}-language": "ru",
        f"names-{names}-used_from": "1999",
        f"names-{names}-used_until": "",
    }
    answer = editor.post(page(kofi), form)
    assert answer.status_code == 302, answer.context["errors"]
    assert kofi.memberships.get(post=post).end == "2003-05"
    assert kofi.names.get(language="ru").used_from_first.year == 1999
    preferred = kofi.names.filter(kind="preferred").values_list("language", flat=True)
    assert set(preferred) == {"", "ru"}


def test_one_step_says_who_succeeded_whom(sign_in, client, kofi):
    post = Post.objects.get(label="President of Ghana")
    ama = Person.objects.create(name="Ama Boateng", public_figure=True)
    step = reverse("admin:people_post_succeed", args=[post.pk])
    editor = sign_in("editor")
    assert f'value="{kofi.pk}" selected' in editor.get(f"{step}?from={kofi.pk}").content.decode()
    told = {"predecessor": kofi.pk, "successor": ama.pk, "day": "2022-07-01"}
    assert editor.post(step, told).status_code == 302
    assert kofi.memberships.get(post=post).end == "2022-07-01"
    assert ama.memberships.get(post=post).start == "2022-07-01"
    on = Membership.objects.filter(post=post).on
    assert [one.person for one in on("2022-08-01")] == [ama]
    assert [one.person for one in on("2022-06-01")] == [kofi]
    assert not Membership.objects.contradicting().exists()


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"day": "1 July"}, "is not a date"),
        ({"successor": "kofi"}, "Nobody succeeds themselves"),
        ({"predecessor": ""}, None),
    ],
)
def test_what_cannot_be_a_succession_is_refused(sign_in, kofi, fields, error):
    post = Post.objects.get(label="President of Ghana")
    ama = Person.objects.create(name="Ama Boateng")
    told = {"predecessor": kofi.pk, "successor": ama.pk, "day": "2022-07-01"} | fields
    told["successor"] = kofi.pk if told["successor"] == "kofi" else told["successor"]
    before = list(Membership.objects.values())
    step = reverse("admin:people_post_succeed", args=[post.pk])
    answer = sign_in("editor").post(step, told)
    assert (error or "") in (answer.content.decode() if error else "")
    assert (list(Membership.objects.values()) == before) is bool(error)
    assert sign_in("reporter").post(step, told).status_code == 403


def split(client, whose, texts, **fields):
    sent = {"text": [one.pk for one in texts], "key": "k", "person": "new", **fields}
    return client.post(reverse("admin:review-split", args=[whose.pk]), sent, follow=True)


def as_read(client, person):
    """Return the public page, with the addresses of the words on it."""
    return client.get(person.get_absolute_url()).content.decode()


def test_some_texts_of_a_person_become_somebody_elses_and_back(sign_in, client, kofi, tmp_path):
    before, shown = rows(), as_read(client, kofi)
    texts = kofi.findings.filter(kind="person").order_by("-article__published_on")[:3]
    articles = {one.article_id for one in texts}
    editor = sign_in("editor")
    answer = split(editor, kofi, texts, name="Kofi B. Ansah").content.decode()
    assert "Kofi B. Ansah in 3 texts of Kofi Ansah" in answer
    other = Person.objects.get(name="Kofi B. Ansah")
    assert set(other.articles.values_list("pk", flat=True)) == articles
    assert set(kofi.articles.values_list("pk", flat=True)).isdisjoint(articles)
    assert other.quotations.count() == 3
    assert other.memberships.get().attestations.count() == 3
    assert Person.objects.pairs().apart(kofi.uid, other.uid)
    assert client.get(other.get_absolute_url()).status_code == 200
    file_dispatch(tmp_path, TOLD.format(5).replace("May", "May 5"), "5.txt")
    assert set(other.articles.values_list("pk", flat=True)) == articles
    done = Decision.objects.get(verb="split")
    editor.post(reverse("admin:review-unsplit", args=[kofi.pk, done.pk]))
    assert as_read(client, kofi) == shown
    assert not Person.objects.pairs().decided(kofi.uid, other.uid)
    kept = ("Verdict", "PairVerdict", "Name", "Person")
    after = rows()
    assert {kind: after[kind] for kind in before if kind not in kept} == {
        kind: before[kind] for kind in before if kind not in kept
    }


def test_what_an_editor_entered_is_split_off_too(sign_in, kofi):
    other, editor = Person.objects.create(name="Yaw Ansah"), sign_in("editor")
    term = hold(kofi, "Mayor", start="2010", entered_by=editor.user)
    name = kofi.names.create(text="Yaw Kofi Ansah")
    typed = [f"memberships-{term.pk}", f"names-{name.pk}"]
    split(editor, kofi, [], typed=typed, person=other.uid)
    term.refresh_from_db()
    assert term.person == other
    assert other.names.filter(text="Yaw Kofi Ansah").exists()
    done = Decision.objects.get(verb="split")
    editor.post(reverse("admin:review-unsplit", args=[kofi.pk, done.pk]))
    term.refresh_from_db()
    name.refresh_from_db()
    assert (term.person, name.person) == (kofi, kofi)


def test_a_split_needs_a_choice_and_the_right_to_it(sign_in, kofi):
    editor = sign_in("editor")
    assert "Choose what is" in split(editor, kofi, [], name="Yaw").content.decode()
    finding = kofi.findings.filter(kind="person").first()
    assert "Say whose" in split(editor, kofi, [finding], name=" ").content.decode()
    assert split(sign_in("reporter"), kofi, [finding], name="Yaw").status_code == 403
    assert not Decision.objects.filter(verb="split").exists()
