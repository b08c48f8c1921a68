"""Memberships in time: what begins and ends them, and what takes that away again."""

from datetime import date

import pytest
from django.db.models import Min

from articles.decisions import confirm, reject, take_back
from articles.importing.terms import settle_terms
from articles.models import Finding
from newsroom.models import User
from people.models import Attestation, Membership, Person
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db

APPOINTED = (
    "date 2021-01-30 On 28 January 2021, Taalai Osmonov was appointed Minister of Energy of "
    "Kyrgyzstan.\n"
)
SERVING = "date 2021-03-03 Minister of Energy of Kyrgyzstan Taalai Osmonov visited Talas.\n"
LEFT = "date 2022-05-14 Minister of Energy of Kyrgyzstan Taalai Osmonov resigned on 12 May 2022.\n"
BACK = "date 2023-02-01 Minister of Energy of Kyrgyzstan Taalai Osmonov visited Naryn.\n"
STORY = (APPOINTED, SERVING, LEFT, BACK)


@pytest.fixture
def editor():
    return User.objects.create(username="ada")


def confirmed(article, editor):
    """Confirm all that was read in ``article``, people first, one by one."""
    kinds = [Finding.Kind.PERSON, Finding.Kind.POST, Finding.Kind.EVENT]
    for kind in kinds:
        for finding in article.findings.filter(kind=kind).exclude(state="confirmed"):
            confirm(finding, editor)
    return article


def filed(folder, text, editor):
    return confirmed(file_dispatch(folder, text, f"{text[5:15]}.txt"), editor)


def changes(membership):
    says = [Attestation.Says.BEGAN, Attestation.Says.ENDED]
    return list(membership.attestations.filter(says__in=says).values_list("says", "day"))


def test_a_confirmed_appointment_gives_the_known_start(tmp_path, editor):
    filed(tmp_path, APPOINTED, editor)
    filed(tmp_path, SERVING, editor)
    membership = Membership.objects.get()
    assert changes(membership) == [("began", date(2021, 1, 28))]
    assert (membership.start, membership.end) == ("", "")


@pytest.mark.parametrize(
    "texts", [(APPOINTED, SERVING, LEFT, BACK), (BACK, LEFT, SERVING, APPOINTED)]
)
def test_a_report_after_the_end_is_of_a_second_term_in_whatever_order(tmp_path, editor, texts):
    for text in texts:
        filed(tmp_path, text, editor)
    first, second = Membership.objects.alias(day=Min("attestations__day")).order_by("day")
    assert {first.person, second.person} == {Person.objects.get()}
    assert changes(first) == [("began", date(2021, 1, 28)), ("ended", date(2022, 5, 12))]
    assert changes(second) == []
    assert [one.day for one in second.attestations.all()] == [date(2023, 2, 1)]


def test_a_resignation_waits_for_a_human(tmp_path):
    article = file_dispatch(tmp_path, LEFT)
    assert article.findings.get(kind="event").state == "proposed"
    assert not Attestation.objects.filter(says="ended").exists()


@pytest.mark.parametrize("verb", [reject, take_back])
@pytest.mark.parametrize("kind", ["event", "post"])
def test_undoing_the_confirmation_takes_start_and_end_away_again(tmp_path, editor, verb, kind):
    filed(tmp_path, APPOINTED, editor)
    filed(tmp_path, SERVING, editor)
    left = filed(tmp_path, LEFT, editor)
    filed(tmp_path, BACK, editor)
    assert Membership.objects.count() == 2
    verb(left.findings.get(kind=kind), editor)
    membership = Membership.objects.get()
    assert changes(membership) == [("began", date(2021, 1, 28))]
    assert membership.attestations.filter(day=date(2023, 2, 1)).exists()


def test_what_an_editor_dated_stays_and_outranks(tmp_path, editor, client):
    filed(tmp_path, SERVING, editor)
    membership = Membership.objects.get()
    membership.start, membership.entered_by = "2021-02-01", editor
    membership.save()
    filed(tmp_path, APPOINTED, editor)
    membership.refresh_from_db()
    assert membership.start == "2021-02-01"
    page = client.get("/people/taalai-osmonov/").content.decode()
    assert "since 1 February 2021" in page


def test_readers_are_told_the_term(tmp_path, editor, client):
    filed(tmp_path, SERVING, editor)
    assert "attested 3 March 2021" in client.get("/people/taalai-osmonov/").content.decode()
    filed(tmp_path, BACK, editor)
    page = client.get("/people/taalai-osmonov/").content.decode()
    assert "attested 3 March 2021 to 1 February 2023" in page
    filed(tmp_path, APPOINTED, editor)
    assert "since 28 January 2021" in client.get("/people/taalai-osmonov/").content.decode()
    left = filed(tmp_path, LEFT, editor)
    page = client.get("/people/taalai-osmonov/").content.decode()
    assert "28 January 2021 to 12 May 2022" in page
    reject(left.findings.get(kind="event"), editor)
    page = client.get("/people/taalai-osmonov/").content.decode()
    assert "to 12 May 2022" not in page


def test_terms_are_settled_in_a_fixed_number_of_queries(
    tmp_path, editor, django_assert_num_queries
):

    articles = [filed(tmp_path, text, editor).pk for text in (SERVING, BACK)]
    with django_assert_num_queries(4):
        settle_terms(articles)
