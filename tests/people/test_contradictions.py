"""What cannot all be true is listed as work."""

import datetime

import pytest
from django.utils import timezone

from articles.models import Event, Quotation
from people.models import Membership, Organization, Person, Post
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db


def attested(name, post, *days, capacity="full"):
    person, _ = Person.objects.get_or_create(name=name)
    membership, _ = Membership.objects.get_or_create(person=person, post=post, capacity=capacity)
    for day in days:
        membership.attestations.create(day=datetime.date.fromisoformat(day), says="holds")
    return membership


def post(label, role, seats=1):
    state = Organization.objects.create(name=label.rpartition(" of ")[2])
    return Post.objects.create(label=label, role=role, organization=state, seats=seats)


def contradicting():
    return {one.person.name for one in Membership.objects.contradicting()}


def test_somebody_attested_between_days_of_another_contradicts_them():
    mayor = post("Mayor of Osh", "Mayor")
    attested("Ana Rojas", mayor, "2021-01-01", "2021-12-31")
    attested("Bo Lind", mayor, "2021-06-01")
    assert contradicting() == {"Ana Rojas"}


@pytest.mark.parametrize(
    ("day", "seats", "capacity"),
    [("2022-06-01", 1, "full"), ("2021-06-01", 0, "full"), ("2021-06-01", 1, "acting")],
)
def test_a_successor_a_shared_post_and_an_acting_holder_are_none(day, seats, capacity):
    mayor = post("Mayor of Osh", "Mayor", seats)
    attested("Ana Rojas", mayor, "2021-01-01", "2021-12-31")
    attested("Bo Lind", mayor, day, capacity=capacity)
    assert contradicting() == set()


def test_a_president_of_two_states_contradicts_himself():
    attested("Ana Rojas", post("President of Peru", "President"), "2021-01-01", "2021-12-31")
    attested("Ana Rojas", post("President of Chile", "President"), "2021-06-01")
    assert contradicting() == {"Ana Rojas"}


def test_the_desk_lists_contradictions_as_work(admin_client):
    mayor = post("Mayor of Osh", "Mayor")
    attested("Ana Rojas", mayor, "2021-01-01", "2021-12-31")
    attested("Bo Lind", mayor, "2021-06-01")
    assert b"contradicting=yes" in admin_client.get("/admin/").content
    page = admin_client.get("/admin/people/membership/?contradicting=yes").content.decode()
    assert "Ana Rojas" in page


def test_a_typed_holder_contradicts_another_who_is_attested_in_that_time():
    mayor = post("Mayor of Osh", "Mayor")
    attested("Bo Lind", mayor, "2021-06-01")
    ana = Person.objects.create(name="Ana Rojas")
    typed = Membership.objects.create(person=ana, post=mayor, start="2020")
    assert contradicting() == {"Bo Lind"}
    typed.end = "2021-05-31"
    typed.save()
    assert contradicting() == set()


def test_who_holds_a_post_after_death_is_a_contradiction():
    held = attested("Ana Rojas", post("Mayor of Osh", "Mayor"), "2021-06-01")
    for died, found in (("2021-05-31", {"Ana Rojas"}), ("2021-06", set()), ("2022", set())):
        held.person.died = died
        held.person.save()
        assert contradicting() == found


def test_nobody_is_now_while_two_are_said_to_hold_the_post(client, tmp_path):
    today = timezone.now().date()
    for name, day in (("Ana Rojas", 2), ("Bo Lind", 1), ("Ana Rojas", 0)):
        text = f"date {today - datetime.timedelta(day)} President of Ghana {name} met voters.\n"
        file_dispatch(tmp_path, text, f"{day}.txt")
        if day:
            assert ">now<" in client.get("/people/ana-rojas/").content.decode()
    assert ">now<" not in client.get("/people/ana-rojas/").content.decode()


def test_words_and_events_after_a_death_are_work(admin_client, tmp_path):
    file_dispatch(tmp_path)
    kofi = Person.objects.get(name="Kofi Ansah")
    assert "after a death" not in admin_client.get("/admin/").content.decode()
    for died, number in (("2022-05-10", 0), ("2022-05-09", 1)):
        kofi.died = died
        kofi.save()
        assert Quotation.objects.after_death().count() == number
        assert Event.objects.after_death().count() == number
    for page in ("quotation", "event"):
        listed = admin_client.get(f"/admin/articles/{page}/?contradicting=yes")
        assert "Ansah" in listed.content.decode()
    desk = admin_client.get("/admin/").content.decode()
    assert "words after a death" in desk
    assert "event after a death" in desk
