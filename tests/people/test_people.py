"""Finding, renaming and merging people."""

from datetime import date

import pytest

from people.models import Attestation, Membership, Person, Post

pytestmark = pytest.mark.django_db


def test_a_person_is_found_under_any_spelling():
    person = Person.objects.create(name="Daniyar Zhumabekov")
    assert list(Person.objects.matching("Данияр Жумабеков")) == [person]
    assert list(Person.objects.search("jumabek")) == [person]
    assert not Person.objects.matching("Daniyar").exists()


def test_two_people_of_one_name_have_two_addresses():
    first, second = (Person.objects.create(name="Ana Silva") for _ in range(2))
    assert first.slug == "ana-silva"
    assert second.slug == "ana-silva-2"


def test_a_changed_slug_is_kept_and_not_given_to_another():
    person = Person.objects.create(name="Ana Silva")
    person.slug = "ana-maria-silva"
    person.save()
    assert person.former_addresses.get().slug == "ana-silva"
    assert Person.objects.create(name="Ana Silva").slug == "ana-silva-2"
    person.slug = "ana-silva"
    person.save()
    assert [one.slug for one in person.former_addresses.all()] == ["ana-maria-silva"]


def test_a_merge_moves_facts_and_keeps_a_journal():
    winner, loser = (Person.objects.create(name=name) for name in ("Ana Silva", "A. Silva"))
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    for person in (winner, loser):
        Membership.objects.create(person=person, post=post)
    merge = winner.absorb(loser)
    loser.refresh_from_db()
    assert loser.merged_into == winner
    assert winner.memberships.count() == 1
    assert {name.text for name in winner.names.all()} == {"Ana Silva", "A. Silva"}
    assert any("removed" in entry for entry in merge.journal)
    assert list(Person.objects.matching("A. Silva")) == [winner]


def test_nobody_is_merged_into_themselves():
    person = Person.objects.create(name="Ana Silva")
    with pytest.raises(ValueError, match="cannot be merged"):
        person.absorb(person)


@pytest.mark.parametrize(
    ("start", "end", "day", "held"),
    [
        ("2020", "", date(2021, 5, 1), True),
        ("2020", "2022-03", date(2022, 3, 1), True),
        ("2020", "2022-03", date(2022, 4, 1), False),
        ("2021-06", "", date(2021, 5, 31), False),
        ("", "2022", date(2021, 1, 1), True),
        ("", "", date(2021, 1, 1), False),
    ],
)
def test_typed_dates_say_who_held_a_post(start, end, day, held):
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    person = Person.objects.create(name="Ana Silva")
    Membership.objects.create(person=person, post=post, start=start, end=end)
    assert Membership.objects.on(day).exists() is held


def test_before_its_first_report_nothing_is_said_of_a_post():
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    person = Person.objects.create(name="Ana Silva")
    membership = Membership.objects.create(person=person, post=post)
    report = membership.attestations.create(day=date(2021, 3, 3), says=Attestation.Says.HOLDS)
    assert membership.standing_on(date(2021, 3, 2), [report]) == ("unknown", None)
    assert membership.standing_on(date(2021, 3, 4), [report]) == ("current", date(2021, 3, 3))


def test_an_attested_day_says_so_for_that_day_only():
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    person = Person.objects.create(name="Ana Silva")
    membership = Membership.objects.create(person=person, post=post)
    membership.attestations.create(day=date(2021, 3, 3), says=Attestation.Says.HOLDS)
    assert Membership.objects.on(date(2021, 3, 3)).exists()
    assert not Membership.objects.on(date(2021, 3, 4)).exists()
