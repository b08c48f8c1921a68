"""What a finding says, in parts that an editor can write anew."""

from articles.decisions import say_yes
from articles.importing.facts import people_in
from articles.models import Event, Finding, Quotation
from articles.review.journal import Refused
from articles.review.pen import EDITOR
from people.partial_dates import first_and_last

STATUSES = ["current", "former", "acting", "nominated", "elect"]
PARTS = {
    "post": [("person", "Who"), ("title", "Office"), ("body", "Of what"), ("status", "Status")],
    "event": [
        ("kind", "Kind"),
        ("title", "Title"),
        ("people", "Who took part, with commas between"),
        ("date", "Day: 2021, 2021-03 or 2021-03-03"),
        ("end", "Last day"),
        ("place", "Place"),
    ],
    "quotation": [
        ("person", "Who said it"),
        ("text", "Words"),
        ("kind", "Kind"),
        ("relay", "Relayed by: a press service, spokesperson or agency"),
    ],
    "mention": [("person", "Who is meant")],
    "tag": [("target", "Tag")],
}
CHOICES = {
    ("post", "status"): STATUSES,
    ("event", "kind"): list(Event.Kind.values),
    ("quotation", "kind"): list(Quotation.Kind.values),
}
LONG = {"text"}
MAY_BE_EMPTY = {"date", "end", "place", "body", "people", "relay"}


def target_of(kind, reading):
    """Return what the words were read as: with them, the key of a verdict."""
    if kind == "post":
        target = f"{reading['person']}: {reading['label']} ({reading['status']})"
    elif kind == "quotation":
        target = f"{reading['speaker']}: {reading['text']}"
    else:
        target = reading["title"] if kind == "event" else reading["person"]
    return target[:400]


def fields_of(finding):
    """Return (name, label, value, choices, long) of each part that can be written anew."""
    fields = []
    for name, label in PARTS.get(finding.kind, ()):
        value = finding.target if name == "target" else finding.reading.get(name)
        value = ", ".join(value) if isinstance(value, list) else value or ""
        choices = CHOICES.get((finding.kind, name), ())
        fields.append((name, label, value, choices, name in LONG))
    return fields


def describing(finding, fields):
    """Return the reading that the editor's ``fields`` make of that of ``finding``.

    Raises ``Refused`` with the field and the remedy.
    """
    parts = {
        name: fields[name].strip()
        for name, _ in PARTS.get(finding.kind, ())
        if fields.get(name) is not None
    }
    if finding.kind == "quotation" and not finding.reading["person"] and not parts.get("person"):
        parts.pop("person", None)
    if not parts:
        raise Refused("There is nothing here to correct: choose another person instead.")
    for name, label in PARTS[finding.kind]:
        if name not in MAY_BE_EMPTY and not parts.get(name, "-"):
            raise Refused(f"{label}: write something.")
        choices = CHOICES.get((finding.kind, name))
        if choices and parts.get(name, choices[0]) not in choices:
            raise Refused(f"{label}: choose one of {', '.join(choices)}.")
    return _checked(finding.kind, parts, finding.reading)


def _checked(kind, parts, reading):
    if kind == "event":
        parts["people"] = [one.strip() for one in parts.get("people", "").split(",") if one.strip()]
        for name in ("date", "end"):
            _check_day(parts.get(name))
            parts[name] = parts.get(name) or None
        parts["place"] = parts.get("place") or None
    same = all(parts.get(name, "") == reading.get(name) for name in ("title", "body"))
    if kind == "post" and not (same and reading.get("label")):
        parts["label"] = " of ".join(filter(None, (parts["title"], parts.get("body"))))
    if kind == "quotation" and "person" in parts:
        parts["speaker"] = parts["person"]
    return parts


def _check_day(text):
    try:
        if text:
            first_and_last(text)
    except ValueError as error:
        raise Refused(str(error)) from error


def name_in(finding, person, decision, by):
    """Return the name by which the article of ``finding`` knows ``person``, made where it is new.

    Raises ``Refused`` where the article has somebody else of that name.
    """
    known = people_in(finding.article)
    for name, there in known.items():
        if there.pk == person.pk:
            return name
    taken = set(finding.article.findings.filter(kind="person").values_list("target", flat=True))
    name = next((one.text for one in person.names.all() if one.text not in taken), None)
    if name is None:
        raise Refused(f"This text has somebody else called {person}: decide that one first.")
    one = Finding(
        article=finding.article,
        dispatch=finding.dispatch,
        revision=finding.revision,
        kind="person",
        rule=EDITOR,
        confidence=1,
        start=finding.start,
        end=finding.end,
        words=finding.words,
        sentence=finding.sentence,
        target=name[:400],
        reading={"aliases": []},
        person=person,
    )
    say_yes(one, by, decision=decision)
    return name


def named_in(finding):
    """Return the names of those whom the reading of ``finding`` is about."""
    return {*(finding.reading.get("people") or [finding.reading.get("person")])}
