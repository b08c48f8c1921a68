"""Facts of confirmed findings: the rows that readers see, made from what was read."""

import datetime

from articles.models import Coverage, Event, Mention, Participation, Quotation, TaggedArticle
from people.models import Attestation, Membership, Name, Organization, Person, Post, Tag

SAME_EVENT = datetime.timedelta(days=3)
CAPACITY = {"acting": "acting", "elect": "elect", "nominated": "nominated"}


class NeedsPerson(ValueError):
    """The finding is about somebody who is not confirmed: that person must come first."""


def make_fact(finding, people=None):
    """Make the fact that ``finding`` tells of, link it on the finding, and save the finding.

    ``people`` are the confirmed people of the article by name, where the caller has them. Raises
    ``NeedsPerson`` where the person it is about has not been confirmed. A post or an event of an
    article without a date waits until there is one.
    """
    link_fact(finding, people_in(finding.article) if people is None else people)
    finding.save()


def link_fact(finding, people):
    """Make the fact of ``finding`` and link it, leaving it to the caller to save the finding."""
    MAKERS[finding.kind](finding, people)


def make_missing_facts(article):
    """Make the facts that waited for the date of ``article``."""
    for finding in article.findings.confirmed().filter(attestation=None, event=None):
        if finding.kind in ("post", "event"):
            make_fact(finding)


def people_in(article):
    """Return the confirmed people of ``article`` by the names under which it was read."""
    rows = article.findings.confirmed().filter(kind="person", person__isnull=False)
    return {one.target: one.person for one in rows.select_related("person")}


def _named(people, name):
    if name not in people:
        raise NeedsPerson(f"Confirm the person first: {name}.")
    return people[name]


def _person(finding, people):
    if not finding.person:
        finding.person = Person.objects.create(name=finding.target[:200])
    for alias in finding.reading.get("aliases", []):
        finding.person.names.get_or_create(text=alias, defaults={"kind": Name.Kind.SPELLING})
    finding.person.names.get_or_create(text=finding.target[:200])
    people[finding.target] = finding.person


def mention_of(finding, people):
    """Return the unsaved mention that ``finding`` tells of."""
    reading = finding.reading
    return Mention(
        article=finding.article,
        person=_named(people, reading["person"]),
        start=reading["start"],
        end=reading["end"],
        words=reading["words"][:300],
        kind=reading["kind"],
        by_editor=False,
    )


def _mention(finding, people):
    new = mention_of(finding, people)
    same = Mention.objects.filter(article=new.article, person=new.person, start=new.start)
    finding.mention = same.first() or new
    if finding.mention is new:
        new.save()


def _post(finding, people):
    reading, day = finding.reading, finding.article.published_on
    person = _named(people, reading["person"])
    if not day:
        return
    membership, _ = Membership.objects.get_or_create(
        person=person,
        post=post_of(reading),
        capacity=CAPACITY.get(reading["status"], "full"),
        start="",
    )
    says = Attestation.Says.HELD if reading["status"] == "former" else Attestation.Says.HOLDS
    finding.attestation, _ = membership.attestations.get_or_create(day=day, says=says)


def post_of(reading):
    """Return the post that ``reading`` names, made where it is new."""
    post = Post.objects.filter(label=reading["label"][:300]).first()
    if post:
        return post
    body = organization_of(reading["body"], reading["parent"])
    return Post.objects.create(
        role=reading["title"][:200], label=reading["label"][:300], organization=body
    )


def organization_of(name, parent=""):
    """Return the organization of that name under its parent, or ``None`` for no name."""
    if not name:
        return None
    above = organization_of(parent) if parent and parent != name else None
    return Organization.objects.get_or_create(name=name[:250], defaults={"parent": above})[0]


def _event(finding, people):
    reading, article = finding.reading, finding.article
    if not article.published_on:
        return
    present = [_named(people, name) for name in reading["people"]]
    finding.event = known_event(reading, present, article.published_on) or Event.objects.create(
        kind=reading["kind"],
        title=reading["title"][:250],
        date=reading["date"] or "",
        end=reading["end"] or "",
        place=(reading["place"] or "")[:200],
        reported_on=article.published_on,
    )
    for person in present:
        Participation.objects.get_or_create(event=finding.event, person=person)
    Coverage.objects.get_or_create(
        event=finding.event, article=article, defaults={"by_editor": False}
    )


def known_event(reading, people, day):
    """Return the event of the same kind and people that another report told of, or ``None``."""
    near = Event.objects.filter(
        kind=reading["kind"], reported_on__range=(day - SAME_EVENT, day + SAME_EVENT)
    )
    if not people:
        return near.filter(title=reading["title"][:250]).first()
    wanted = {person.pk for person in people}
    for event in near.filter(people__in=people).distinct():
        days_agree = not (event.date and reading["date"]) or event.date == reading["date"]
        if days_agree and set(event.people.values_list("pk", flat=True)) == wanted:
            return event
    return None


def _quotation(finding, people):
    reading = finding.reading
    speaker = _named(people, reading["person"]) if reading["person"] else None
    hidden = finding.article.quotations.exclude(hidden_reason="").filter(text=reading["text"])
    hidden.update(start=finding.start)
    finding.quotation, _ = Quotation.objects.get_or_create(
        article=finding.article,
        text=reading["text"],
        start=finding.start,
        defaults={
            "person": speaker,
            "speaker": reading["speaker"][:300],
            "kind": reading["kind"],
            "by": reading["by"],
            "by_editor": False,
        },
    )


def _tag(finding, people):
    tag = Tag.objects.filter(name__iexact=finding.target[:100]).first()
    tag = tag or Tag.objects.create(name=finding.target[:100])
    finding.tag_use, _ = TaggedArticle.objects.get_or_create(
        tag=tag, content_object=finding.article
    )


MAKERS = {
    "person": _person,
    "mention": _mention,
    "post": _post,
    "event": _event,
    "quotation": _quotation,
    "tag": _tag,
}
