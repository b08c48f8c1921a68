"""Rows that an act made on the way: people, names, posts, bodies and events, to be forgotten."""

from django.db.models import Max

from articles.models import Event, Finding
from people.models import Name, Organization, Person, Post, Tag

KINDS = {
    "event": Event,
    "name": Name,
    "person": Person,
    "post": Post,
    "organization": Organization,
    "tag": Tag,
}


def newest():
    """Return the highest key of each kind of row that an act may make."""
    return {kind: _last(model) for kind, model in KINDS.items()}


def made_since(before, findings):
    """Return the keys of the rows newer than ``before`` that ``findings`` lead to, by kind."""
    rows = Finding.objects.filter(pk__in=list(findings))
    post = "attestation__membership__post"
    leading = {
        "event": rows.values("event"),
        "person": rows.values("person"),
        "post": rows.values(post),
        "tag": rows.values("tag_use__tag"),
        "organization": rows.values(f"{post}__organization"),
    }
    found = {kind: KINDS[kind].objects.filter(pk__in=keys) for kind, keys in leading.items()}
    found["name"] = Name.objects.filter(person__in=leading["person"])
    found["organization"] |= Organization.objects.filter(parts__in=found["organization"])
    return {
        kind: sorted(set(rows.filter(pk__gt=before[kind]).values_list("pk", flat=True)))
        for kind, rows in found.items()
    }


def forget(made):
    """Delete of what was ``made`` that which nothing supports and no reader has seen.

    A name goes in any case, unless a confirmed finding still reads it: kept, it would mislead the
    next import.
    """
    unseen = {"visible_from": None, "hidden_reason": ""}
    Finding.objects.filter(event__in=made["event"]).exclude(state="confirmed").update(event=None)
    events = Event.objects.filter(pk__in=made["event"], made_public=False, **unseen)
    events.filter(coverage=None, findings=None).delete()
    for name in Name.objects.filter(pk__in=made["name"]).exclude(kind=Name.Kind.PREFERRED):
        read = Finding.objects.confirmed().filter(kind="person", person=name.person_id)
        if not read.filter(target=name.text).exists():
            name.delete()
    fields = ("mentions", "memberships", "quotations", "participations", "findings", "merged")
    alone = dict.fromkeys(fields)
    Person.objects.filter(pk__in=made["person"], entered_by=None, **unseen, **alone).delete()
    Post.objects.filter(pk__in=made["post"], memberships=None, mentions=None, **unseen).delete()
    Tag.objects.filter(pk__in=made["tag"], uses=None, merged=None, **unseen).delete()
    for _ in range(2):  # a body, then the state that only it belonged to
        bodies = Organization.objects.filter(pk__in=made["organization"], **unseen)
        bodies.filter(posts=None, parts=None, participations=None, quotations=None).delete()


def _last(model):
    return model._base_manager.aggregate(last=Max("pk"))["last"] or 0
