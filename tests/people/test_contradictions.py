"""What cannot all be true is listed as work."""

import datetime

import pytest

from people.models import Membership, Organization, Person, Post

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
