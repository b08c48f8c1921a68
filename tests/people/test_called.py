"""What people are called on readers' pages: by language, and at an old event as on its day."""

import pytest
from django.utils import translation

from articles import visibility
from articles.models import Event
from people.called import called
from people.models import Name, Person
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db


@pytest.fixture
def kofi(tmp_path):
    file_dispatch(tmp_path)
    return Person.objects.get(name="Kofi Ansah")


def test_a_page_in_a_language_bears_its_preferred_name(client, kofi):
    Name.objects.create(person=kofi, text="Кофи Анса", kind="preferred", language="ru")
    visibility.refresh(people=[kofi.pk])
    english = client.get(kofi.get_absolute_url()).content.decode()
    assert "<h1>Kofi Ansah</h1>" in english
    assert 'Also written: <span lang="ru">Кофи Анса</span>' in english
    with translation.override("ru"):
        assert str(Person.objects.annotate(called=called("pk")).get(pk=kofi.pk)) == "Кофи Анса"


@pytest.mark.parametrize(
    ("dates", "then"),
    [
        ({"used_until": "2022-06"}, "Kofi Owusu"),
        ({"used_from": "2020", "used_until": "2022-06"}, "Kofi Owusu"),
        ({"used_until": "2021"}, "Kofi Ansah"),
        ({"used_from": "2023"}, "Kofi Ansah"),
        ({}, "Kofi Ansah"),
    ],
)
def test_an_old_event_keeps_the_name_of_its_day(client, kofi, dates, then):
    Name.objects.create(person=kofi, text="Kofi Owusu", kind="former", **dates)
    event = Event.objects.get()
    shown = client.get(event.get_absolute_url()).content.decode()
    assert f">{then}</a>" in shown
    assert "<h1>Kofi Ansah</h1>" in client.get(kofi.get_absolute_url()).content.decode()


def test_the_dates_of_a_former_name_stand_beside_it(client, kofi):
    Name.objects.create(person=kofi, text="Kofi Owusu", kind="former", used_until="2005")
    visibility.refresh(people=[kofi.pk])
    assert "(until 2005)" in client.get(kofi.get_absolute_url()).content.decode()
