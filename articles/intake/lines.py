"""The lines of a preview: what a dispatch would add, change, contradict or tell again."""

from articles.decisions import can_harm
from articles.extraction.rules import RULES
from articles.importing.verdicts import line_key
from articles.models import Finding

NEW, CHANGED, CONTRADICTED = "new", "changed", "contradicted"
DUPLICATE, KNOWN, DECIDED = "probably duplicate", "known", "refused before"
ORDER = [CONTRADICTED, DUPLICATE, CHANGED, NEW, KNOWN, DECIDED]
STATES = {"confirmed": "the rule confirms it", "proposed": "waits for you after that"}


def line_of(finding, around):
    """Return the line of ``finding`` as plain values: what it is, why, and what it rests on."""
    sort, note = _sorted(finding, around)
    rule = RULES.get(finding.rule)
    return {
        "key": line_key(finding),
        "kind": finding.kind,
        "sort": sort,
        "what": finding.target,
        "note": note,
        "state": STATES.get(finding.state, ""),
        "rule": finding.rule,
        "about": rule.about if rule else "",
        "before": finding.sentence.partition(finding.words)[0],
        "words": finding.words,
        "after": finding.sentence.partition(finding.words)[2],
        "harms": can_harm(finding),
    }


def plain_line(key, sort, what, note="", about=""):
    """Return the line of what is no finding: the headline, the date, a near-copy."""
    told = {"key": key, "kind": key, "sort": sort, "what": what, "note": note, "about": about}
    return told | {"state": "", "rule": "", "before": "", "words": "", "after": "", "harms": False}


def _sorted(finding, around):
    if finding.state == Finding.State.REJECTED:
        return DECIDED, "An editor refused it for this sentence; it is not asked again."
    return SORTERS[finding.kind](finding, around)


def _person(finding, around):
    told = around.named[finding.target]
    named = f"Named {told + 1} times." if told else ""
    names = [_described(around.candidates[uid]) for uid in finding.candidates if uid in
             around.candidates]  # fmt: skip
    if names and not around.before.knew(finding.person):
        return DUPLICATE, f"May be {' or '.join(names)}. {finding.why}".strip()
    if not around.before.knew(finding.person):
        return NEW, named
    spelling = finding.target != finding.person.name and finding.target
    if spelling and spelling not in {one.text for one in finding.person.names.all() if
                                     around.before.knew(one)}:  # fmt: skip
        return CHANGED, f"{finding.person} is known; this spelling is new. {named}".strip()
    return KNOWN, f"{_described(finding.person)}. {named}".strip()


def _described(person):
    held = ", ".join(dict.fromkeys(str(one.post) for one in person.memberships.all()))
    return f"{person} ({held})" if held else str(person)


def _post(finding, around):
    membership = finding.attestation and finding.attestation.membership
    if membership and membership.pk in around.rivals:
        others = "; ".join(_claim(one) for one in around.rivals[membership.pk])
        return CONTRADICTED, f"Cannot be true together with {others or 'what is known'}."
    person = around.people.get(finding.reading["person"])
    held = around.held[person.pk] if person else []
    same = [one for one in held if one.post.label == finding.reading["label"]]
    if same:
        return KNOWN, f"{_claim(same[0])}."
    if held:
        return CHANGED, f"Known so far: {'; '.join(_claim(one) for one in held)}."
    return NEW, ""


def _claim(membership):
    last = membership.last_held
    said = f", last named so on {last.day} {last:%B %Y}" if last else ""
    return f"{membership.person}, {membership.post}{said}"


def _event(finding, around):
    if finding.event and finding.event in around.late:
        return CONTRADICTED, "Somebody who took part had died by then."
    if around.before.knew(finding.event):
        return KNOWN, f"Told before: {finding.event}, reported {finding.event.reported_on}."
    other = around.same_event(finding.reading, finding.event)
    if other:
        return DUPLICATE, f"May be {other}, reported {other.reported_on}."
    return NEW, ""


def _quotation(finding, around):
    if finding.quotation and finding.quotation in around.late:
        return CONTRADICTED, "The speaker had died by then."
    other = around.same_words(finding.reading)
    if other:
        return DUPLICATE, f"Much like “{other.text[:160]}” in “{other.article}”."
    return NEW, ""


def _tag(finding, around):
    if finding.target in around.tagged:
        return KNOWN, ""
    return NEW, "No article had this tag before: is there one like it?"


SORTERS = {"person": _person, "post": _post, "event": _event, "quotation": _quotation, "tag": _tag}
