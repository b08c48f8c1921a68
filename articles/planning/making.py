"""Items of a programme become planned events, with the people whom their lines name."""

import re
from collections import defaultdict

from django.db import transaction

from articles import visibility
from articles.models import Event, Participation
from people.models import Name
from people.naming import Likeness, likeness, name_sound

CAPITAL = r"[^\W\d_a-zа-яё][\w’'-]+"
NAMED = re.compile(rf"(?=\b({CAPITAL}(?: {CAPITAL})?(?: {CAPITAL})?))")


def people_named(lines):
    """Return for each of ``lines`` the people known under a full name in it: one query.

    A name that two people bear names nobody.
    """
    spans = [_spans(line) for line in lines]
    sounds = {name_sound(one) for found in spans for one in found}
    known = defaultdict(list)
    rows = Name.objects.filter(sound__in=sounds, person__merged_into=None)
    for row in rows.exclude(sound="").select_related("person"):
        known[row.sound].append(row)
    return [_only(found, known) for found in spans]


def _spans(line):
    """Return every run of two or three capitalized words."""
    found = []
    for match in NAMED.finditer(line):
        words = match[1].split()
        found += [" ".join(words[:size]) for size in (3, 2) if len(words) >= size]
    return dict.fromkeys(found)


def _only(spans, known):
    people = {}
    for span in spans:
        alike = {
            row.person
            for row in known[name_sound(span)]
            if likeness(span, row.text) == Likeness.SAME
        }
        if len(alike) == 1:
            people |= {one.pk: one for one in alike}
    return list(people.values())


def planned_already(items):
    """Return the (day, title) of ``items`` that an event of that day has."""
    days = {one.day.isoformat() for one in items}
    rows = Event.objects.standing().filter(date__in=days, title__in={one.title for one in items})
    return {(row.date_first, row.title) for row in rows}


@transaction.atomic
def plan(items, people):
    """Make an internal planned event of each of ``items`` with its ``people``; return them."""
    made = []
    for item, present in zip(items, people, strict=True):
        event = Event.objects.create(
            kind=item.kind,
            title=item.title,
            date=item.day.isoformat(),
            time=item.time,
            place=item.place,
            reported_on=item.day,
            stage=Event.Stage.PLANNED,
            internal=True,
            note=item.line if item.line != item.title else "",
        )
        for person in present:
            Participation.objects.create(event=event, person=person)
        made.append(event)
    visibility.refresh(events=[one.pk for one in made])
    return made
