"""Whom the database knows near the people of some dispatches, read in a fixed number of queries."""

from django.db.models import Max, Min, Q

from articles.importing.identity import Office, Somebody, fields_of, state_of
from articles.models import Finding
from people.models import Attestation, Membership, Name, Person
from people.naming import has_initial, name_sound

STATUS = {"full": "current", "acting": "acting", "elect": "elect", "nominated": "nominated"}
HOLDS = Q(attestations__says=Attestation.Says.HOLDS)


def known_people(views):
    """Return (person, ``Somebody``) of all who may be one of ``views``, in their order."""
    people = Person.objects.in_bulk(_named_like(views) | _holding(views))
    about = {key: Somebody({person.name}) for key, person in people.items()}
    for key, text in Name.objects.filter(person__in=people).values_list("person", "text"):
        about[key].names.add(text)
    for membership in _memberships(people):
        office = _office(membership)
        about[membership.person_id].offices.add(office)
        about[membership.person_id].fields |= fields_of(office.title)
    for key in _forgotten(people, about):
        about[key].forgotten = True
    return [(people[key], about[key]) for key in sorted(people)]


def _forgotten(people, about):
    """Return the keys of the rows that nothing supports any more: a name, and nobody behind it."""
    bare = {
        key
        for key, person in people.items()
        if not about[key].offices and not person.entered_by_id and not person.public_figure
    }
    told = Finding.objects.confirmed().filter(person__in=bare) if bare else Finding.objects.none()
    return bare - set(told.values_list("person", flat=True))


def _named_like(views):
    names = {name for view in views for name in view.names}
    alike = Q(sound__in={name_sound(name) for name in names})
    for name in sorted(filter(has_initial, names)):
        for end in (word for word in name_sound(name).split() if len(word) > 1):
            alike |= Q(sound__startswith=f"{end} ") | Q(sound__endswith=f" {end}")
    return _standing(Name.objects.filter(alike))


def _holding(views):
    labels = {one.label for view in views for one in view.offices if one.seats == 1}
    held = Membership.objects.filter(post__label__in=labels, post__seats=1)
    return _standing(held) if labels else set()


def _standing(rows):
    return set(rows.filter(person__merged_into=None).values_list("person", flat=True))


def _memberships(people):
    rows = Membership.objects.filter(person__in=people).select_related("post__organization__parent")
    return rows.annotate(
        first=Min("attestations__day", filter=HOLDS), last=Max("attestations__day", filter=HOLDS)
    ).order_by("pk")


def _office(row):
    body, parent = row.post.organization, None
    parent = body.parent if body else None
    name = body.name if body else ""
    first, last = row.first or row.start_first, row.last or row.end_last or row.start_last
    ended = row.end_last is not None or not (first or row.start)
    return Office(
        label=row.post.label,
        title=row.post.role,
        body=name,
        state=state_of(name, parent.name if parent else ""),
        status="former" if ended else STATUS[row.capacity],
        first=first,
        last=last,
        seats=row.post.seats,
    )
