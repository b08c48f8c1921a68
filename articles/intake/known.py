"""What was known before a rehearsal, and what of it the rehearsed dispatch speaks of."""

import difflib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import timedelta

from django.db.models import Q

from articles.models import Article, Event, Finding, Quotation, TaggedArticle
from articles.review.traces import newest
from people.models import Membership, Person, Tag

WEEK = timedelta(days=7)  # within which the same words of one speaker are one quotation
DAYS = timedelta(days=3)  # within which two reports may be of one event
DRIFT = 0.7  # share of equal words from which a quotation is told in other words
MOST = 300  # rows compared of each kind


@dataclass
class Before:
    """The newest rows of each kind, and the articles made of earlier filings of some names."""

    newest: dict
    memberships: int
    tag_uses: int
    articles: dict = field(default_factory=dict)

    def knew(self, row):
        """Tell whether ``row`` was there; ``None`` was not."""
        return row is not None and row.pk <= self.newest[row._meta.model_name]


@dataclass
class Earlier:
    """An article as it is before a rehearsal changes it."""

    headline: str
    text: str
    day: object
    read: set


def look_before(names):
    """Return the ``Before`` of a rehearsal of dispatches of these ``names``."""
    before = Before(newest(), _last(Membership), _last(TaggedArticle))
    articles = Article.objects.filter(dispatch__names__name__in=names).distinct()
    read = defaultdict(set)
    findings = Finding.objects.filter(article__in=articles)
    for article, kind, target in findings.values_list("article", "kind", "target"):
        read[article].add((kind, target))
    for one in articles:
        day = one.published_on
        before.articles[one.pk] = Earlier(one.headline, one.text, day, read[one.pk])
    return before


def _last(model):
    return model.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


class Surroundings:
    """What is known around the findings of one article, in a fixed number of queries.

    Each tag that is only proposed takes one more.
    """

    def __init__(self, article, findings, before):
        self.article, self.before = article, before
        self.named = Counter(one.target for one in findings if one.kind == "mention")
        people = {one.person for one in findings if one.kind == "person" and one.person}
        self.people = {one.target: one.person for one in findings if one.kind == "person"}
        self.candidates = _candidates(findings)
        attested = [one.attestation for one in findings if one.attestation]
        self.held = _held(people, before)
        self.rivals = _rivals([one.membership for one in attested])
        self.events = _events_near(article, findings)
        self.quotes = _quotations_near(article, people)
        self.late = _after_death(article, findings)
        self.tagged = _tagged_before(article, findings, before)

    def same_event(self, reading, event):
        """Return an earlier event that may be the one that ``reading`` tells of, or ``None``."""
        people = {self.people.get(name) for name in reading["people"]} - {None}
        for other in self.events:
            if other == event or other.kind != reading["kind"]:
                continue
            there = set(other.people.all())
            both = people & there
            if (both and both in (people, there)) or other.title == reading["title"]:
                return other
        return None

    def same_words(self, reading):
        """Return an earlier quotation that tells the same in other words, or ``None``."""
        person = self.people.get(reading["person"])
        alike = (one for one in self.quotes if person and one.person_id == person.pk)
        return next((one for one in alike if drifted(one.text, reading["text"])), None)


def drifted(one, other):
    """Tell whether two texts have most of their words in common."""
    one, other = one.casefold().split(), other.casefold().split()
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= DRIFT and matcher.ratio() >= DRIFT


def _candidates(findings):
    uids = {uid for one in findings for uid in one.candidates}
    rows = Person.objects.standing().filter(uid__in=uids).prefetch_related("memberships__post")
    return {str(one.uid): one for one in rows}


def _held(people, before):
    """Return the memberships known before, by person."""
    held = defaultdict(list)
    rows = Membership.objects.filter(person__in=people, pk__lte=before.memberships)
    for one in rows.with_evidence().select_related("post")[:MOST]:
        held[one.person_id].append(one)
    return held


def _rivals(memberships):
    """Return by the key of each of ``memberships`` that is contradicted by what."""
    mine = Membership.objects.filter(pk__in=[one.pk for one in memberships]).with_evidence()
    mine = list(mine.select_related("post"))
    about = Q(post__in=[one.post_id for one in mine], post__seats=1)
    about |= Q(person__in=[one.person_id for one in mine])
    clashing = Membership.objects.contradicting().filter(about).select_related("person", "post")
    clashing = list(clashing.order_by("pk")[:MOST]) if mine else []
    found = {}
    for one in mine:
        others = [other for other in clashing if _cannot_both(one, other)]
        if others or one in clashing:
            found[one.pk] = others
    return found


def _cannot_both(one, other):
    """Tell whether two are attested at one time for a seat of one, or for one office of two."""
    same_seat = one.post_id == other.post_id and one.person_id != other.person_id
    elsewhere = one.person_id == other.person_id and one.post_id != other.post_id
    days = (one.first_held, one.last_held, other.first_held, other.last_held)
    if not (same_seat or (elsewhere and one.post.role == other.post.role)) or None in days:
        return False
    return one.first_held <= other.last_held and other.first_held <= one.last_held


def _events_near(article, findings):
    if not article.published_on:
        return []
    kinds = {one.reading["kind"] for one in findings if one.kind == "event"}
    span = (article.published_on - DAYS, article.published_on + DAYS)
    rows = Event.objects.filter(kind__in=kinds, reported_on__range=span)
    rows = rows.exclude(articles=article).exclude(articles__killed=True)
    return list(rows.prefetch_related("people")[:MOST])


def _quotations_near(article, people):
    if not article.published_on:
        return []
    span = (article.published_on - WEEK, article.published_on + WEEK)
    rows = Quotation.objects.filter(person__in=people, article__published_on__range=span)
    rows = rows.exclude(article=article).filter(article__killed=False)
    return list(rows.select_related("article")[:MOST])


def _tagged_before(article, findings, before):
    """Return the tags of ``findings`` that other articles had, by what the finding calls them."""
    read = [one for one in findings if one.kind == "tag"]
    tags = {one.target: _tag_of(one) for one in read}
    uses = TaggedArticle.objects.filter(tag__in=filter(None, tags.values()))
    uses = uses.filter(pk__lte=before.tag_uses).exclude(content_object=article)
    used = set(uses.values_list("tag", flat=True))
    return {name: tag for name, tag in tags.items() if tag and tag.pk in used}


def _tag_of(finding):
    return finding.tag_use.tag if finding.tag_use else Tag.objects.called(finding.target)


def _after_death(article, findings):
    """Return the quotations and events of ``article`` that are told of the dead."""
    events = Event.objects.after_death().filter(pk__in=[one.event_id for one in findings])
    return {*Quotation.objects.after_death().filter(article=article), *events}
