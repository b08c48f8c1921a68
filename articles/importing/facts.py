"""Facts of confirmed findings: the rows that readers see, made from what was read."""

from articles.importing.identity import seats_of
from articles.importing.ledger import Ledger, mark
from articles.importing.terms import settle_terms
from articles.models import Event, Quotation
from people.models import Attestation, Organization, Post, Tag

ALIKE = {Event.Kind.MEETING, Event.Kind.TALKS}
CAPACITY = {"acting": "acting", "elect": "elect", "nominated": "nominated"}


class NeedsPerson(ValueError):
    """The finding is about somebody who is not confirmed: that person must come first."""


def make_fact(finding):
    """Make the fact that ``finding`` tells of, link it on the finding, and save the finding.

    Raises ``NeedsPerson`` where the person it is about has not been confirmed. A post or an event
    of an article without a date waits until there is one.
    """
    ledger = Ledger()
    link_fact(finding, people_in(finding.article), ledger)
    ledger.write()
    finding.save()
    if finding.kind in ("post", "event"):
        settle_terms([finding.article_id])
        finding.refresh_from_db(fields=["attestation"])


def link_fact(finding, people, ledger):
    """Make the fact of ``finding`` in the ``ledger`` and link it; neither is written yet.

    ``people`` are the confirmed people of the article by name.
    """
    MAKERS[finding.kind](finding, people, ledger)


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


def _person(finding, people, ledger):
    if not finding.person:
        finding.person = ledger.add_person(finding.target[:200])
    for alias in finding.reading.get("aliases", []):
        ledger.add_name(finding.person, alias)
    ledger.add_name(finding.person, finding.target[:200])
    people[finding.target] = finding.person


def _mention(finding, people, ledger):
    reading, article = finding.reading, finding.article
    person = _named(people, reading["person"])
    others = {"end": reading["end"], "words": reading["words"][:300], "kind": reading["kind"]}
    finding.mention = ledger.once(
        ledger.mentions,
        others | {"by_editor": False},
        article=article,
        person=person,
        start=reading["start"],
    )


def _post(finding, people, ledger):
    reading, day = finding.reading, finding.article.published_on
    person = _named(people, reading["person"])
    if not day:
        return
    post, capacity = post_of(reading, ledger), CAPACITY.get(reading["status"], "full")
    membership = ledger.once(
        ledger.memberships, person=person, post=post, capacity=capacity, start=""
    )
    says = Attestation.Says.HELD if reading["status"] == "former" else Attestation.Says.HOLDS
    finding.attestation = ledger.once(
        ledger.attestations, day=day, membership=membership, says=says
    )


def standing(row):
    """Return ``row``, or what it was merged into."""
    return row.merged_into if row.merged_into_id else row


def post_of(reading, ledger):
    """Return the post that ``reading`` names, new where it is not known."""
    label = reading["label"][:300]
    if not ledger.posts[label]:
        body = organization_of(ledger, reading["body"], reading["parent"])
        role, seats = reading["title"][:200], seats_of(reading["title"])
        new = Post(role=role, label=label, organization=body, seats=seats)
        ledger.posts[label] = ledger.add(new)
    return standing(ledger.posts[label])


def organization_of(ledger, name, parent=""):
    """Return the organization of that name under its parent, or ``None`` for no name."""
    if not name:
        return None
    above = organization_of(ledger, parent) if parent and parent != name else None
    name = name[:250]
    if not ledger.organizations[name]:
        ledger.organizations[name] = ledger.add(Organization(name=name, parent=above))
    return standing(ledger.organizations[name])


def _event(finding, people, ledger):
    reading, article = finding.reading, finding.article
    day = article.published_on
    if not day:
        return
    present = [_named(people, name) for name in reading["people"]]
    told = is_report(finding)
    event = known_event(reading, present, day, ledger, told) or _new_event(
        reading, day, ledger, told
    )
    if told:
        _happened(event)
    finding.event = event
    for person in present:
        ledger.once(ledger.participations, event=event, person=person)
    ledger.once(ledger.coverage, {"by_editor": False}, article=article, event=event)


def is_report(finding):
    """Tell whether ``finding`` says that its event happened: an announcement does not."""
    day = finding.article.published_on
    to_come = (finding.reading["date"] or "") > day.isoformat()
    return not (to_come or finding.rule.endswith((".planned", ".plan")))


def _happened(event):
    """Let what was planned have happened."""
    if event.open:
        event.stage = Event.Stage.HAPPENED
        Event.objects.filter(pk=event.pk).update(stage=event.stage)


def _new_event(reading, day, ledger, told):
    event = Event(
        stage=Event.Stage.HAPPENED if told else Event.Stage.PLANNED,
        kind=reading["kind"],
        title=reading["title"][:250],
        date=reading["date"] or "",
        end=reading["end"] or "",
        place=(reading["place"] or "")[:200],
        reported_on=day,
    )
    ledger.events[day][mark(event),] = ledger.add(event)
    return event


def known_event(reading, people, day, ledger, told=True):
    """Return the event of the same kind and people that another report told of, or ``None``.

    A report (``told``) joins what the newsroom planned, too, where all whom the plan names were
    there on the planned day; an announcement does not, for readers would then know of the plan.
    """
    wanted = {(mark(person),) for person in people}
    for event in ledger.events_near(day):
        if event.internal and event.open:
            if told and _planned_as(event, reading, wanted, ledger):
                return standing(event)
            continue
        if event.kind != reading["kind"]:
            continue
        if not people and event.title == reading["title"][:250]:
            return standing(event)
        days_agree = not (event.date and reading["date"]) or event.date == reading["date"]
        if people and days_agree and ledger.participations[mark(event)].keys() == wanted:
            return standing(event)
    return None


def _planned_as(event, reading, wanted, ledger):
    """Tell whether the planned ``event`` is what ``reading`` reports: a talk may be a meeting."""
    kinds = {event.kind, reading["kind"]}
    planned = ledger.participations[mark(event)].keys()
    same_day = not reading["date"] or event.date == reading["date"]
    same_kind = len(kinds) == 1 or kinds == ALIKE
    return bool(planned) and planned <= wanted and same_day and same_kind


def _quotation(finding, people, ledger):
    reading, article = finding.reading, finding.article
    speaker = _named(people, reading["person"]) if reading["person"] else None
    _move_judged(ledger.quotations[article.pk], reading["text"], finding.start)
    others = {"person": speaker, "speaker": reading["speaker"][:300], "by_editor": False}
    if finding.quotation_key and not Quotation.objects.filter(pk=finding.quotation_key).exists():
        others["pk"] = finding.quotation_key
    others["relay"] = reading.get("relay", "")[:200]
    finding.quotation = ledger.once(
        ledger.quotations,
        others | {"kind": reading["kind"], "by": reading["by"]},
        article=article,
        text=reading["text"],
        start=finding.start,
    )


def _move_judged(quotations, text, start):
    """Let what an editor hid or chose of ``text`` stay so at its place of today."""
    for row in list(quotations.values()):
        if (row.hidden_reason or row.chosen) and row.text == text:
            row.start = start
            row.save(update_fields=["start"])
            quotations[text, start] = row


def _tag(finding, people, ledger):
    name, article = finding.target[:100], finding.article
    tag = Tag.objects.called(name) or Tag.objects.create(name=name)
    finding.tag_use = ledger.once(ledger.tag_uses, content_object=article, tag=tag)


MAKERS = {
    "person": _person,
    "mention": _mention,
    "post": _post,
    "event": _event,
    "quotation": _quotation,
    "tag": _tag,
}
