"""What both have of what may be there once: every such relation of every kind that is merged."""

import pytest
from django.apps import apps
from django.db import models
from django.urls import reverse
from django.utils import timezone

from articles.models import Photo, Portrait
from people.merging import relations_of
from people.models import Person
from people.models.merges import Mergeable
from people.plans import plan_of

pytestmark = pytest.mark.django_db


def _uniques(model):
    fields = [[one.name] for one in model._meta.concrete_fields if one.unique]
    rules = [r for r in model._meta.constraints if isinstance(r, models.UniqueConstraint)]
    return [*fields, *model._meta.unique_together, *(rule.fields for rule in rules)]


KINDS = [one for one in apps.get_models() if issubclass(one, Mergeable)]
ONCE = [
    (kind, relation.related_model, relation.field)
    for kind in KINDS
    for relation in relations_of(kind)
    for names in _uniques(relation.related_model)
    if relation.field.name in names
]
NAMES = [f"{kind.__name__}-{model.__name__}-{key.name}" for kind, model, key in ONCE]
ONE_OF = {"Participation": ["person", "organization"]}  # of these a row has one only


def made(model, **known):
    """Write a row of ``model`` with something in every field that must have something."""
    but = ONE_OF.get(model.__name__, []) if {*ONE_OF.get(model.__name__, [])} & {*known} else []
    for one in model._meta.concrete_fields:
        needed = not (one.null or one.has_default() or one.blank or one.primary_key)
        if one.name not in known and one.name not in but and needed:
            known[one.name] = _something(one, len(model.objects.all()))
    if but == [] and model.__name__ in ONE_OF:
        known["person"] = made(Person)
    return model.objects.create(**known)


def _something(one, number):
    if one.is_relation:
        return made(one.related_model)
    if one.choices:
        return next(value for value, _ in one.flatchoices if value)
    if isinstance(one, models.DateTimeField):
        return timezone.now()
    if isinstance(one, models.DateField):
        return timezone.localdate()
    if isinstance(one, models.IntegerField):
        return 1
    return f"x{number}"[: one.max_length]


def _all_rows():
    tables = {one.related_model for kind in KINDS for one in relations_of(kind)} | {*KINDS}
    return {table: list(table._base_manager.order_by("pk").values()) for table in tables}


def test_every_kind_that_is_merged_is_asked_about():
    assert {"Person", "Post", "Organization", "Event", "Tag"} == {one.__name__ for one in KINDS}
    assert "Person-Portrait-person" in NAMES


@pytest.mark.parametrize(("kind", "model", "key"), ONCE, ids=NAMES)
def test_what_both_have_once_is_the_winners_and_comes_back(kind, model, key):
    winner, loser = made(kind), made(kind)
    his = made(model, **{key.name: winner})
    groups = [names for names in _uniques(model) if key.name in names]
    same = {name: getattr(his, name) for names in groups for name in names if name != key.name}
    hers = made(model, **same | {key.name: loser})
    before = _all_rows()
    plan_of(winner, loser)
    merge = winner.absorb(loser)
    assert model._base_manager.filter(pk=his.pk, **{key.name: winner}).exists()
    assert not model._base_manager.filter(**{key.name: loser}).exists()
    assert merge.undo().left == []
    after = _all_rows()
    for table, rows in before.items():
        assert after[table] == rows
    assert hers.pk in [row["id"] for row in after[model]]


@pytest.fixture
def faces():
    people = [Person.objects.create(name=name) for name in ("Kofi Ansah", "Kofi Ansa")]
    for number, one in enumerate(people):
        photo = made(Photo, caption=f"At desk {number}", key=f"{number}" * 32, width=640)
        Portrait.objects.create(person=one, photo=photo)
    return people


def test_the_plan_shows_both_faces_and_that_the_losers_portrait_gives_way(sign_in, faces):
    kofi, kofa = faces
    shown = sign_in("editor").get(reverse("admin:people_person_merge", args=[kofi.pk, kofa.pk]))
    page = shown.content.decode()
    clash = '<tr><th scope="row">Portrait</th><td>At desk 0</td><td>At desk 1</td></tr>'
    assert clash in page.split("What clashes")[1]
    assert "portrait" not in page.split("What moves")[1].split("</ul>")[0]
    assert all(one.portrait.photo.small in page for one in faces)
    assert 'id="lit"' not in page


def test_two_with_portraits_are_merged_at_the_desk_and_parted_again(sign_in, faces):
    kofi, kofa = faces
    portraits = list(Portrait.objects.order_by("pk").values())
    editor = sign_in("editor")
    assert editor.post(reverse("admin:people_person_merge", args=[kofi.pk, kofa.pk]))
    assert Portrait.objects.get().photo.caption == "At desk 0"
    editor.post(reverse("admin:people_person_unmerge", args=[kofi.merges_won.get().pk]))
    assert list(Portrait.objects.order_by("pk").values()) == portraits


def test_a_portrait_that_only_one_has_moves(faces):
    kofi, kofa = faces
    kofi.portrait.delete()
    merge = Person.objects.get(pk=kofi.pk).absorb(kofa)
    assert Portrait.objects.get().person == kofi
    merge.undo()
    assert Portrait.objects.get().person == kofa
