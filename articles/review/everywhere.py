"""One verdict for many texts: this name is this person, wherever nothing speaks against it."""

from collections import defaultdict
from dataclasses import dataclass, field

from articles.closed import leaving_out_killed
from articles.decisions import CONFIRMED, PROPOSED
from articles.harm import can_harm
from articles.models import Decision, Finding
from articles.review.deciding import accept_within
from articles.review.journal import Refused, once
from people.models import Membership

AT_ONCE = 200  # texts that one verdict confirms; asked again it takes the next


@dataclass
class Reach:
    """Where the same name waits: what would be confirmed, and what is left out with the reason."""

    person: object
    name: str
    number: int = 0
    alike: list = field(default_factory=list)
    left_out: list = field(default_factory=list)


def reach_of(finding):
    """Return the ``Reach`` of the name of ``finding``; raise ``Refused`` where it has no person."""
    if finding.kind != "person" or finding.state != CONFIRMED or not finding.person:
        raise Refused("Confirm first who it is here.")
    rows = Finding.objects.filter(kind="person", target=finding.target, state=PROPOSED)
    rows = leaving_out_killed(rows.exclude(article=finding.article_id), "article")
    reach = Reach(finding.person, finding.target, rows.count())
    page = list(rows.select_related("article", "dispatch").order_by("-pk")[:AT_ONCE])
    offices, fields = _told_in([one.article_id for one in [*page, finding]], finding.target)
    known = _posts_of(finding.person)
    for one in page:
        why = _against(one, offices[one.article_id], known, fields, finding)
        if why:
            reach.left_out.append((one, why))
        else:
            reach.alike.append(one)
    return reach


def confirm_everywhere(finding, by, key):
    """Confirm the person of ``finding`` under this name in every text that ``reach_of`` lists."""

    def do(act):
        for one in reach.alike:
            one.person = finding.person
            accept_within(act, one, by, in_bulk=True)

    reach = reach_of(finding)
    if not reach.alike and not Decision.objects.filter(key=key).exists():
        raise Refused("No other text is left in which this name can be confirmed.")
    said = f"{reach.name} is {reach.person} in {len(reach.alike)} texts"
    articles = {one.article_id for one in reach.alike}
    return once(key, by, Decision.Verb.EVERYWHERE, said, articles, do, finding.dispatch)


def _told_in(articles, name):
    """Return the offices that each article gives the name, and the topics that it has."""
    offices, fields = defaultdict(list), defaultdict(set)
    rows = Finding.objects.filter(article__in=articles, kind__in=["post", "tag"])
    for one in rows.exclude(state="rejected").only(
        "article_id", "kind", "rule", "reading", "target"
    ):
        if one.kind == "post" and one.reading["person"] == name:
            offices[one.article_id].append(one.reading)
        elif one.rule == "tag.topic":
            fields[one.article_id].add(one.target)
    return offices, fields


def _posts_of(person):
    """Return the labels of the posts known or read of ``person``, and their states."""
    held = Membership.objects.filter(person=person).select_related("post__organization__parent")
    labels, states = set(), set()
    for one in held:
        body = one.post.organization
        labels.add(one.post.label)
        states |= {(body.parent or body).name} if body else set()
    for reading in _read_of(person):
        labels.add(reading["label"])
        states |= {reading["parent"] or reading["body"]} - {""}
    return labels, states


def _read_of(person):
    """Return the confirmed readings of posts of ``person`` that await the date of their article."""
    named = Finding.objects.confirmed().filter(kind="person", person=person)
    names = set(named.values_list("article", "target"))
    rows = Finding.objects.confirmed().filter(kind="post", attestation=None)
    rows = rows.filter(article__in=named.order_by().values("article"), article__published_on=None)
    return [one.reading for one in rows if (one.article_id, one.reading["person"]) in names]


def _against(finding, offices, known, fields, here):
    """Say what speaks against one person being meant, or return nothing."""
    labels, states = known
    there = {office["parent"] or office["body"] for office in offices} - {""}
    if can_harm(finding):
        return "it can harm somebody"
    if finding.person_id and finding.person_id != here.person_id:
        return f"it was read as {finding.person}"
    if there and states and not there & states:
        return f"another country or body: {', '.join(sorted(there))}"
    if offices and labels and not labels & {office["label"] for office in offices}:
        return f"another office: {offices[0]['label']}"
    topics, ours = fields[finding.article_id], fields[here.article_id]
    if topics and ours and not topics & ours:
        return f"another field: {', '.join(sorted(topics))}"
    return ""
