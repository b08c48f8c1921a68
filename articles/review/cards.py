"""What the review shows of a dispatch: a card a fact or a person, and the text with its marks."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from django.db.models import Max

from articles.anchoring import place_of
from articles.harm import can_harm
from articles.importing.matching import SEVERAL
from articles.importing.verdicts import key_of
from articles.models import Decision, Finding, Verdict
from articles.review.pen import EDITOR
from articles.review.readings import fields_of, named_in
from people.models import Membership, Name, Person
from people.naming import Likeness, likeness, name_key

SIGNS = {
    "person": "●",
    "mention": "○",
    "post": "■",
    "event": "▲",
    "quotation": "❝",
    "tag": "◆",
}
ONE = "One person is known by this name, and other texts that wait name it too."
NONE_YET = "Other texts that wait name this name too; nobody of it is known yet."
WAITING = Finding.State.waiting()
PARAGRAPH = re.compile(r"(?:(?!\n\n).)+", re.DOTALL)


@dataclass
class Candidate:
    """A person who may be meant; ``digit`` is the key that chooses them."""

    digit: int
    person: Person
    posts: str = ""
    last: object = None
    since: bool = False  # became known under this name after the text was read


@dataclass
class Card:
    """One fact, or one person with all mentions. ``group``: waiting, decided or by rule."""

    finding: Finding
    group: str
    start: int | None
    mentions: list = field(default_factory=list)
    candidates: list = field(default_factory=list)
    known: Candidate | None = None

    @property
    def sign(self):
        return SIGNS[self.finding.kind]

    @property
    def harms(self):
        return can_harm(self.finding)

    @property
    def only(self):
        """Return the name of the one person it is about, a person's own card aside, or ``""``."""
        names = named_in(self.finding) if self.finding.kind != "person" else set()
        return names.pop() or "" if len(names) == 1 else ""

    @property
    def parts(self):
        return fields_of(self.finding)

    @property
    def sentence(self):
        """Return the sentence as (before, words, after)."""
        return self.finding.sentence.partition(self.finding.words)

    @property
    def fact(self):
        """Return (kind, row) of what readers see of it, ``None`` for nothing."""
        one = self.finding
        membership = one.attestation and one.attestation.membership
        row = one.event or one.quotation or one.mention or membership or one.person
        return (row._meta.model_name, row) if row and one.state == "confirmed" else None

    @property
    def may_be_chosen(self):
        """Tell whether it can be a pull quote: verbatim words that readers see."""
        words = self.finding.quotation
        return bool(words and words.visible_from and words.kind == words.Kind.DIRECT)

    @property
    def new(self):
        """Tell whether accepting makes a person whom nobody knew."""
        finding = self.finding
        return finding.kind == "person" and not finding.person_id

    @property
    def namesake(self):
        """Tell whether somebody of the name has become known since, whom accepting would double."""
        return any(one.since for one in self.candidates)

    @property
    def why(self):
        """Say why it is asked, as it is now: of several, some may be nobody whom we know yet."""
        if self.finding.why != SEVERAL or len(self.candidates) > 1:
            return self.finding.why
        return ONE if self.candidates else NONE_YET


def cards_of(article):
    """Return the cards of ``article`` in reading order, people before what is said of them."""
    findings = list(
        article.findings.select_related(
            "dispatch",
            "revision",
            "person",
            "mention",
            "quotation",
            "event",
            "attestation__membership",
        )
    )
    text = article.read_text
    decided = _decided(article)
    cards, people = [], {}
    for one in findings:
        if one.kind == "person" and not (one.rule == EDITOR and one.state == "rejected"):
            people[one.target] = _card(one, text, decided)
    cards += people.values()
    for one in findings:
        owner = people.get(one.target) if one.kind == "mention" else None
        alike = owner and (one.state in WAITING) == (owner.finding.state in WAITING)
        if owner and (alike or one.state not in WAITING):
            owner.mentions.append(one)
        elif one.kind != "person":
            cards.append(_card(one, text, decided))
    _add_people(cards)
    return sorted(cards, key=lambda one: _order(one, people))


def _card(finding, text, decided):
    if finding.state in WAITING:
        group = "waiting"
    else:
        group = "decided" if key_of(finding) in decided else "by rule"
    start = finding.start if finding.text == text else place_of(finding, text)
    return Card(finding, group, start)


def _decided(article):
    names = article.dispatch.names.values("name")
    rows = Verdict.objects.filter(dispatch__names__name__in=names, taken_back=None)
    return set(rows.values_list("kind", "sentence_key", "words", "target"))


def _order(card, people):
    reading = card.finding.reading
    about = {reading.get("person"), *(reading.get("people") or [])}
    places = [card.start or 0]
    places += [people[name].start or 0 for name in about if name in people]
    return max(places), card.finding.kind != "person", card.start or 0, card.finding.pk


def _add_people(cards):
    """Give each card of a person its candidates, with their posts and their last mention."""
    wanted = {uid for card in cards for uid in card.finding.candidates}
    known = {card.finding.person_id for card in cards if card.finding.person_id}
    by_uid = {str(one.uid): one for one in Person.objects.standing().filter(uid__in=wanted)}
    since = namesakes([card.finding for card in cards if card.new])
    new = [one for people in since.values() for one in people]
    found = described([*by_uid.values(), *new, *Person.objects.filter(pk__in=known)])
    for card in cards:
        first = since.get(card.finding.pk, [])
        asked = [by_uid[uid] for uid in card.finding.candidates if uid in by_uid]
        card.candidates = [
            Candidate(number, one, *found[one.pk], since=one in first)
            for number, one in enumerate([*first, *asked][:9], 1)
        ]
        if card.finding.person_id:
            person = card.finding.person
            card.known = Candidate(0, person, *found[person.pk])


def namesakes(findings):
    """Return who became known under the names of ``findings`` since they were read, by their keys.

    ``findings`` are of people and have none yet; the latest are first, the candidates left out.
    """
    keys = {name_key(one.target) for one in findings} - {""}
    names = Name.objects.filter(key__in=keys, person__merged_into=None) if keys else []
    rows = list(names.select_related("person").order_by("-person_id")) if keys else []
    found = {}
    for one in findings:
        alike = [row.person for row in rows if likeness(row.text, one.target) == Likeness.SAME]
        left = [person for person in alike if str(person.uid) not in one.candidates]
        found[one.pk] = list(dict.fromkeys(left))
    return found


def described(people):
    """Return (posts in words, day of the last mention) of each of ``people`` by key."""
    keys = [one.pk for one in people]
    posts, last = defaultdict(list), {}
    for one in Membership.objects.filter(person__in=keys).select_related("post"):
        posts[one.person_id].append(str(one.post))
    days = Person.objects.filter(pk__in=keys).values_list("pk")
    last = dict(days.annotate(last=Max("articles__published_on")))
    return {key: ("; ".join(dict.fromkeys(posts[key])), last.get(key)) for key in keys}


def history_of(dispatch, number=200):
    """Return the last decisions on ``dispatch``, the latest first."""
    return Decision.objects.filter(dispatch=dispatch).select_related("by")[:number]


def paragraphs_of(article, cards):
    """Return the paragraphs of the dispatch as pieces: (text, cards, kind, state, signs).

    ``cards`` are the keys of those whose words lie over the piece, ``kind`` and ``state`` those of
    the narrowest, ``signs`` the kinds that begin there.
    """
    text = article.read_text
    spans = _spans(cards, text)
    return [_pieces(text, match.start(), match.end(), spans) for match in PARAGRAPH.finditer(text)]


def _spans(cards, text):
    spans = []
    for card in cards:
        for one in [card.finding, *card.mentions]:
            start = card.start if one is card.finding else one.start
            if one.text != text and one is not card.finding:
                start = place_of(one, text)
            if start is not None:
                end = start + one.end - one.start
                spans.append((start, end, card.finding.pk, one.kind, one.state))
    return spans


def _pieces(text, first, last, spans):
    here = [one for one in spans if one[0] < last and one[1] > first]
    cuts = {first, last}
    for start, end, *_ in here:
        cuts |= {max(start, first), min(end, last)}
    cuts = sorted(cuts)
    return [_piece(text, *pair, here) for pair in pairwise(cuts)]


def _piece(text, start, end, spans):
    over = [one for one in spans if one[0] <= start and one[1] >= end]
    over.sort(key=lambda one: (one[1] - one[0], one[3] != "person"))
    signs = list(dict.fromkeys(one[3] for one in reversed(over) if one[0] == start))
    return {
        "text": text[start:end],
        "cards": " ".join(dict.fromkeys(str(one[2]) for one in over)),
        "kind": over[0][3] if over else "",
        "state": over[0][4] if over else "",
        "signs": [one for one in signs if not (one == "mention" and "person" in signs)],
    }
