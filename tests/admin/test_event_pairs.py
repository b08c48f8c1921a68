"""Which events are offered as likely one."""

from datetime import date, timedelta

import pytest

from articles.models import Event
from people.models import Person

pytestmark = pytest.mark.django_db
DAY = date(2022, 5, 10)


def told(kind, names, at):
    event = Event.objects.create(
        kind=kind, title=f"{kind} {names}", reported_on=DAY + timedelta(days=at), stage="happened"
    )
    for name in names.split():
        person = Person.objects.get_or_create(name=name, slug=name.lower())[0]
        event.participations.create(person=person)
    return event


@pytest.mark.parametrize(
    ("kind", "one", "other", "likely"),
    [
        ("meeting", "Ansah Koffi", "Ansah Koffi", True),
        ("meeting", "Ansah", "Ansah Koffi", True),
        ("meeting", "Ansah Koffi Doe", "Ansah Koffi Roe", True),
        ("meeting", "Ansah Koffi", "Ansah Doe", False),
        ("phone call", "Ansah Koffi", "Ansah Doe", False),
        ("summit", "Ansah Koffi", "Ansah Doe", True),
        ("meeting", "Ansah", "Koffi", False),
    ],
)
def test_two_guests_of_one_host_on_one_day_are_two_meetings(kind, one, other, likely):
    told(kind, one, 0), told(kind, other, 1)
    assert bool(Event.objects.likely_duplicates(9)) is likely
