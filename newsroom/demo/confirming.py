"""The verdicts that an editor of the invented newsroom would have given: only what is true."""

from contextlib import suppress

from django.db import transaction

from articles import visibility
from articles.decisions import say_yes
from articles.harm import can_harm
from articles.importing.facts import NeedsPerson
from articles.models import Finding
from people.models import Person

ORDER = ("person", "post", "event", "quotation", "tag")
LEFT = 6  # one dispatch in so many waits for whoever tries the desk
TOLD = {
    "visit": ("visit", "talks", "meeting", "ceremony"),
    "coming": ("visit", "talks", "meeting"),
    "call": ("phone call",),
    "inside": ("meeting",),
    "home": (),
}


def readings(written):
    """Yield (name, findings that wait) of each of ``written`` that an editor has looked at."""
    looked_at = [
        one.name
        for place, one in enumerate(written, 1)
        if place % LEFT or one.story.kind == "appointment"
    ]
    rows = Finding.objects.filter(state=Finding.State.PROPOSED, kind__in=ORDER)
    for name in looked_at:
        mine = rows.filter(dispatch__names__name=name).select_related("article", "dispatch")
        yield name, sorted(mine, key=lambda one: (ORDER.index(one.kind), one.pk))


@transaction.atomic
def confirm_true(findings, story, editor):
    """Confirm those of ``findings`` of one dispatch that agree with its ``story``."""
    changed = {}
    for finding in findings:
        if is_true(finding, story) and not can_harm(finding):
            with suppress(NeedsPerson):  # somebody whom the rules did not find
                finding.person = finding.person or _known_as(finding)
                for kind, keys in say_yes(finding, editor).items():
                    changed.setdefault(kind, set()).update(keys)
    visibility.refresh(**changed)


def _known_as(finding):
    """Return whom the finding names: in the invented world nobody shares a name."""
    if finding.kind != Finding.Kind.PERSON:
        return None
    return Person.objects.standing().filter(name=finding.target).first()


def is_true(finding, story):
    """Tell whether what was read agrees with what ``story`` tells."""
    reading, known = finding.reading, {one.name: one for one in (*story.people, *story.others[:1])}
    if finding.kind == "post":
        holder = known.get(reading["person"])
        former = story.kind == "appointment" and holder == story.people[1]
        said = "former" if former else "current"
        return bool(holder) and (reading["label"], reading["status"]) == (holder.label, said)
    if finding.kind == "event":
        kinds = TOLD.get(story.kind, (story.kind,))
        return reading["kind"] in kinds and {*reading["people"]} <= known.keys()
    if finding.kind == "quotation":
        return reading["person"] in known
    return finding.kind == "tag" or finding.target in known
