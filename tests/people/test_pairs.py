"""Verdicts on pairs of people: kept, followed, taken back."""

from datetime import date

import pytest
from django.urls import reverse

from articles.models import Article, Finding
from newsroom.models import User
from people.models import Membership, Merge, PairVerdict, Person, Post
from people.pairs import Contradicted, take_back_pair
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db


@pytest.fixture
def four():
    return [Person.objects.create(name=f"Ana Silva{tail}") for tail in ("", " Dias", " Reis", "o")]


@pytest.fixture
def editor():
    return User.objects.create(username="ada")


def test_same_and_not_the_same_make_not_the_same(four, editor):
    one, other, third, fourth = four
    Person.objects.same_as(one, other, editor)
    Person.objects.not_same_as(other, third, editor)
    Person.objects.same_as(third, fourth, editor)
    pairs = Person.objects.pairs()
    assert pairs.decided(one.uid, fourth.uid)
    assert pairs.apart(one.uid, fourth.uid)
    assert {third, fourth} == set(Person.objects.known_apart_from(one))


def test_same_and_same_make_same(four, editor):
    one, other, third, _ = four
    Person.objects.same_as(one, other, editor)
    Person.objects.same_as(third, one, editor)
    assert Person.objects.pairs().same(other.uid, third.uid)
    assert list(Person.objects.matching("Ana Silva Dias")) == [third]


def test_what_contradicts_a_verdict_is_refused_with_its_author(four, editor):
    one, other, third, _ = four
    Person.objects.not_same_as(one, third, editor)
    Person.objects.same_as(one, other, editor)
    with pytest.raises(Contradicted, match="ada"):
        Person.objects.same_as(third, one, editor)
    with pytest.raises(Contradicted, match="are one"):
        Person.objects.not_same_as(one, other, editor)
    assert Merge.objects.count() == 1


def test_a_verdict_survives_a_rename_and_is_not_said_twice(four, editor):
    one, other, *_ = four
    first = Person.objects.not_same_as(one, other, editor)
    one.name, one.slug = "Ana Maria Silva", "ana-maria-silva"
    one.save()
    assert Person.objects.not_same_as(other, one, editor) == first


def test_a_merge_over_a_verdict_is_listed_as_a_conflict(four, editor):
    one, other, *_ = four
    verdict = Person.objects.not_same_as(one, other, editor)
    assert Person.objects.pairs().conflicts() == []
    one.absorb(other, editor)
    assert Person.objects.pairs().conflicts() == [verdict]


def test_taking_a_verdict_back_asks_again(four, editor):
    one, other, *_ = four
    take_back_pair(Person.objects.not_same_as(one, other, editor))
    assert not Person.objects.pairs().decided(one.uid, other.uid)
    Person.objects.same_as(one, other, editor)


def test_taking_same_back_undoes_the_merge(four, editor):
    one, other, *_ = four
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    held = [Membership.objects.create(person=person, post=post) for person in (one, other)]
    held[0].attestations.create(day=date(2021, 3, 3), says="holds")
    held[1].attestations.create(day=date(2021, 3, 3), says="holds")
    held[1].attestations.create(day=date(2021, 3, 4), says="holds")
    names = set(other.names.values_list("text", "kind"))
    Person.objects.same_as(one, other, editor)
    assert one.memberships.get().attestations.count() == 2
    assert not other.names.exists()
    undone = take_back_pair(PairVerdict.objects.get())
    assert undone.left == []
    other.refresh_from_db()
    assert other.merged_into is None
    assert set(other.names.values_list("text", "kind")) == names
    assert [one.memberships.get().attestations.count()] == [1]
    assert other.memberships.get().attestations.count() == 2
    assert not Person.objects.pairs().decided(one.uid, other.uid)


def test_an_end_that_only_the_loser_had_is_kept(four, editor):
    one, other, *_ = four
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    Membership.objects.create(person=one, post=post)
    Membership.objects.create(person=other, post=post, end="2021-05")
    merge = Person.objects.same_as(one, other, editor)
    assert one.memberships.get().end_last == date(2021, 5, 31)
    merge.undo()
    assert one.memberships.get().end == ""


def test_what_changed_since_a_merge_is_left_and_listed(four, editor):
    one, other, *_ = four
    Membership.objects.create(person=other, post=Post.objects.create(role="Mayor", label="Mayor"))
    merge = Person.objects.same_as(one, other, editor)
    one.memberships.all().delete()
    left = merge.undo().left
    assert [entry["table"] for entry in left] == ["people.Membership"]
    with pytest.raises(ValueError, match="before"):
        merge.undo()


@pytest.fixture
def desk(client):
    client.force_login(
        User.objects.create_superuser("root"), "django.contrib.auth.backends.ModelBackend"
    )
    return client


def test_an_editor_says_not_the_same_and_takes_it_back(desk, four):
    people = reverse("admin:people_person_changelist")
    chosen = [one.pk for one in four[:2]]
    desk.post(people, {"action": "keep_apart", "_selected_action": chosen})
    verdict = PairVerdict.objects.get()
    assert not verdict.same
    page = desk.get(reverse("admin:people_person_change", args=[four[0].pk]))
    assert "Ana Silva Dias" in page.content.decode()
    plan = reverse("admin:people_person_merge", args=chosen)
    assert "Take that back first" in desk.post(plan, follow=True).content.decode()
    verdicts = reverse("admin:people_pairverdict_changelist")
    selected = {"action": "take_back_selected", "_selected_action": verdict.pk}
    assert "Ana Silva" in desk.post(verdicts, selected).content.decode()
    verdict.refresh_from_db()
    assert verdict.taken_back is None
    desk.post(verdicts, selected | {"confirmed": "yes"})
    desk.post(plan)
    assert Person.objects.get(pk=chosen[1]).merged_into_id == chosen[0]


def test_what_was_read_of_the_loser_since_is_asked_again(desk, tmp_path):
    first = file_dispatch(tmp_path)
    kofi = Person.objects.get(name="Kofi Ansah")
    ansah = Person.objects.create(name="Kwame Ansah")
    merge = kofi.absorb(ansah)
    text = "date 2022-06-10 “The road is open,” said President of Ghana Kwame Ansah.\n"
    second = file_dispatch(tmp_path, text, "b.txt")
    assert second.findings.get(kind="person").person == kofi
    merges = reverse("admin:people_merge_changelist")
    selected = {"action": "take_back_selected", "_selected_action": merge.pk}
    assert "Kwame Ansah" in desk.post(merges, selected).content.decode()
    assert Person.objects.get(pk=ansah.pk).merged_into == kofi
    desk.post(merges, selected | {"confirmed": "yes"})
    read = second.findings.get(kind="person")
    assert (read.state, read.person) == (Finding.State.PROPOSED, None)
    assert set(read.candidates) == {str(kofi.uid), str(ansah.uid)}
    assert not second.mentions.exists()
    assert first.mentions.filter(person=kofi).exists()
    assert Article.objects.get(pk=first.pk).findings.filter(kind="person", person=kofi).exists()


def test_a_merge_within_a_merge_is_undone_first(four, editor):
    one, other, third, _ = four
    inner = Person.objects.same_as(other, third, editor)
    outer = Person.objects.same_as(one, other, editor)
    third.refresh_from_db()
    assert third.merged_into == one
    with pytest.raises(ValueError, match="Undo that merge first"):
        inner.undo()
    assert outer.undo().left == []
    assert inner.undo().left == []
    assert Person.objects.standing().count() == 4


def test_what_the_winner_does_not_know_is_taken_over_and_given_back(four, editor):
    one, other, *_ = four
    Person.objects.filter(pk=one.pk).update(summary="Mayor")
    other.born, other.summary, other.public_figure = "1970-05", "Painter", True
    other.save()
    one.refresh_from_db()
    merge = Person.objects.same_as(one, other, editor)
    one.refresh_from_db()
    assert (one.born, one.born_last, one.public_figure) == ("1970-05", date(1970, 5, 31), True)
    assert one.summary == "Mayor"
    merge.undo()
    one.refresh_from_db()
    assert (one.born, one.born_last, one.public_figure) == ("", None, False)


def test_each_language_keeps_one_preferred_name_through_a_merge(four, editor):
    one, other, *_ = four
    one.names.create(text="Ана Силва", kind="preferred", language="ky")
    other.names.create(text="Ана Сильва", kind="preferred", language="ky")
    other.names.create(text="Анна Силва", kind="preferred", language="ru")
    before = set(other.names.values_list("text", "kind", "language"))
    merge = Person.objects.same_as(one, other, editor)
    preferred = one.names.filter(kind="preferred").values_list("language", "text")
    assert dict(preferred) == {"": "Ana Silva", "ky": "Ана Силва", "ru": "Анна Силва"}
    merge.undo()
    assert set(other.names.values_list("text", "kind", "language")) == before


def test_a_pair_that_nobody_can_tell_waits_aside(four, editor):
    one, other = four[0], Person.objects.create(name="Silva Ana")
    waiting = {frozenset((pair.one, pair.other)) for pair in Person.objects.likely_duplicates(9)}
    verdict = Person.objects.unsure_about(one, other, editor)
    left = {frozenset((pair.one, pair.other)) for pair in Person.objects.likely_duplicates(9)}
    assert waiting - left == {frozenset((one, other))}
    assert not Person.objects.pairs().decided(one.uid, other.uid)
    Person.objects.same_as(one, other, editor)
    verdict.refresh_from_db()
    assert verdict.taken_back


def test_likely_duplicates_are_listed_with_reason_until_decided(editor):
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    names = ("Ana Silva", "Silva Ana", "Emomali Rahimov", "Imamali Rakhimow", "Bo Lind")
    people = {name: Person.objects.create(name=name) for name in names}
    for name in names[2:]:
        Membership.objects.create(person=people[name], post=post)
    first, second = Person.objects.likely_duplicates(9)
    assert {first.one.name, first.other.name} == set(names[2:4])
    assert first.shared == ("Mayor of Porto",)
    assert "sound alike" in first.reason
    assert {second.one.name, second.other.name} == set(names[:2])
    assert len(Person.objects.likely_duplicates(1)) == 1
    Person.objects.not_same_as(second.one, second.other, editor)
    assert len(Person.objects.likely_duplicates(9)) == 1


def test_the_queue_of_duplicates_asks_little(editor, django_assert_num_queries):
    for name in ("Ana Silva", "Bo Lind", "Cy Dent", "Dea Roth"):
        for _ in range(3):
            Person.objects.create(name=name)
    with django_assert_num_queries(8):
        assert len(Person.objects.likely_duplicates(20)) == 12
