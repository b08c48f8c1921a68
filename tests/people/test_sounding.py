"""People are found by how their names sound where no spelling of ours has the words."""

import pytest

from people.models import Person
from people.sounding import sounding_like

pytestmark = pytest.mark.django_db
NAMES = ["Duarte Carvalhido", "Dieynaba Sarr", "Tamar Kvirikadze", "Ana Silva", "Kofi Ansah"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Карвальиду", "Duarte Carvalhido"),
        ("Дьейнаба", "Dieynaba Sarr"),
        ("kvirikadse", "Tamar Kvirikadze"),
        ("Tamar kvirikadse", "Tamar Kvirikadze"),
        ("თამარ კვირიკადზე", "Tamar Kvirikadze"),
        ("კვირიკაძე", "Tamar Kvirikadze"),
        ("Kvirikashvili", None),
        ("Sano", None),
        ("", None),
    ],
)
def test_a_name_is_found_by_its_sound(words, name):
    for one in NAMES:
        Person.objects.create(name=one)
    found = [one.name for one in sounding_like(Person.objects.standing(), words, 5)]
    assert found == ([name] if name else [])
