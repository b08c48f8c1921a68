"""Store: the article, its findings, and the facts of those that are confirmed."""

import datetime
import zoneinfo
from dataclasses import asdict

from django.utils import timezone

from articles.body import body_of
from articles.harm import can_harm
from articles.importing.facts import NeedsPerson, link_fact
from articles.models import Article, Finding, Source
from articles.models.articles import house_zone

HOLD_BACK = "draft"


def article_of(dispatch, read, status, ledger, article=None):
    """Return the article of ``dispatch``, not written yet.

    ``article`` is the one made from an earlier filing, where this one updates it.
    """
    article = article or Article(status=_status(read, status))
    article.dispatch = dispatch
    article.headline = (read.headline or read.made_headline)[:200]
    article.machine_headline = read.headline is None
    article.body = body_of(read.paragraphs)
    article.language = dispatch.language or "en"
    article.source = _source(read.source, ledger)
    article.published_at, article.precision = published_at(read, article.source)
    article.embargo_until = _moment(read.embargo_until)
    return article


def _status(read, status):
    undated = read.published is None or read.published > timezone.now().date().isoformat()
    return Article.Status.DRAFT if undated or read.status_hint == HOLD_BACK else status


def _source(name, ledger):
    if not name:
        return None
    name = name[:200]
    ledger.sources[name] = ledger.sources[name] or Source.objects.create(name=name)
    return ledger.sources[name]


def published_at(read, source):
    """Return the moment of publication in UTC, or ``None``, and how precise it is."""
    if not read.published:
        return None, Article.Precision.MINUTE
    day = datetime.date.fromisoformat(read.published)
    if not read.clock:
        return datetime.datetime.combine(day, datetime.time(), datetime.UTC), Article.Precision.DAY
    zone = _zone(source.time_zone if source else "")
    clock = datetime.time.fromisoformat(f"{read.clock}{read.zone_hint or ''}")
    zone = clock.tzinfo or zone
    local = datetime.datetime.combine(day, clock, zone)
    return local.astimezone(datetime.UTC), Article.Precision.MINUTE


def _zone(name):
    try:
        return zoneinfo.ZoneInfo(name) if name else house_zone()
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return house_zone()


def _moment(text):
    if not text:
        return None
    moment = datetime.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=house_zone())


def store_findings(article, found, matches, trust, decided, ledger, known=None):
    """Enter the findings of ``found`` and the facts of the confirmed in the ``ledger``.

    ``decided`` are the standing verdicts on the dispatch, ``known`` the findings that stand
    already, by ``place_in_text``. Returns the states, lists in the order
    of the extraction by kind of finding, and the people confirmed by name.
    """
    writer = _Writer(article, found, trust, decided, ledger, known or {})
    states = {"people": [writer.person(*pair) for pair in zip(found.people, matches, strict=True)]}
    for mention in found.mentions:
        writer.mention(mention)
    states["posts"] = [writer.post(post) for post in found.posts]
    states["events"] = [writer.event(event) for event in found.events]
    states["quotes"] = [writer.quotation(quote) for quote in found.quotes]
    for tag in found.tags:
        writer.write("tag", tag.evidence, tag.name, {})
    return states, writer.people


def _let_choose(finding, person):
    """Let ``finding`` be about the ``person`` whom an editor chose, if any."""
    if person:
        finding.person = person
        finding.candidates = [uid for uid in finding.candidates if uid != str(person.uid)]


def place_in_text(kind, target, start):
    """Return what a finding is known by when its text is read again.

    A name in a place and words spoken in a place are told apart; a person, an office, an event
    and a tag are one in a text, wherever it names them first.
    """
    return kind, target[:400], start if kind in ("mention", "quotation") else None


class _Writer:
    """Writes the findings of one article, people first: the others ask who is confirmed."""

    def __init__(self, article, found, trust, decided, ledger, known):
        self.article, self.found, self.trust = article, found, trust
        self.decided, self.ledger = decided, ledger
        self.text, self.known = article.read_text, known
        self.confirmed, self.people = {}, {}

    def write(self, kind, evidence, target, reading, trusted=False, **fields):
        """Write one finding and, if it is confirmed, its fact; return its state."""
        stands = self.known.get(place_in_text(kind, target, evidence.span.start))
        if stands:
            return self._again(stands)
        finding = Finding(
            article=self.article,
            dispatch=self.article.dispatch,
            revision=self.article.read_in,
            kind=kind,
            rule=evidence.rule,
            confidence=evidence.confidence,
            weight=1 - evidence.confidence,
            start=evidence.span.start,
            end=evidence.span.end,
            words=evidence.span.of(self.text),
            sentence=evidence.sentence.of(self.text),
            target=target[:400],
            reading=reading,
            **fields,
        )
        _let_choose(finding, self.decided.chosen(finding))
        alone = trusted and not can_harm(finding)
        own = Finding.State.CONFIRMED if alone else Finding.State.PROPOSED
        finding.state = self.decided.get(finding, own)
        if finding.state == Finding.State.CONFIRMED:
            self._make(finding)
        self.ledger.add(finding)
        return finding.state

    def _again(self, finding):
        """Let ``finding`` stand as it was decided; whom it is about is known to the others."""
        if finding.kind == "person" and finding.state == Finding.State.CONFIRMED:
            self.people[finding.target] = finding.person
        return finding.state

    def _make(self, finding):
        try:
            link_fact(finding, self.people, self.ledger)
        except NeedsPerson:
            finding.state = Finding.State.PROPOSED

    def person(self, found, match):
        state = self.write(
            "person",
            found.evidence,
            found.name,
            {"aliases": list(found.aliases)},
            trusted=self.trust.confirms(found.evidence.rule) and not match.ambiguous,
            person=match.person,
            candidates=[str(one.uid) for one in match.candidates],
            why=match.why,
        )
        self.confirmed[found.name] = state == Finding.State.CONFIRMED
        return state

    def name_of(self, place):
        return self.found.people[place].name

    def trusts(self, evidence, *people):
        """Tell whether the rule confirms and everybody it is about is confirmed."""
        known = all(self.confirmed[self.name_of(place)] for place in people)
        return known and self.trust.confirms(evidence.rule)

    def mention(self, mention):
        span = mention.name or mention.evidence.span
        name = self.name_of(mention.person)
        reading = asdict(span) | {"person": name, "kind": mention.kind, "words": span.of(self.text)}
        trusted = self.trusts(mention.evidence, mention.person)
        return self.write("mention", mention.evidence, name, reading, trusted)

    def post(self, post):
        name = self.name_of(post.person)
        parts = ("title", "body", "label", "status", "parent")
        reading = {"person": name} | {part: getattr(post, part) for part in parts}
        named = any(letter.isupper() for letter in post.body)  # *Director of the airport* is not
        trusted = named and self.trusts(post.evidence, post.person)
        target = f"{name}: {post.label} ({post.status})"
        return self.write("post", post.evidence, target, reading, trusted)

    def event(self, event):
        names = [self.name_of(place) for place in event.people]
        parts = ("kind", "title", "date", "end", "place")
        reading = {"people": names} | {part: getattr(event, part) for part in parts}
        trusted = self.trusts(event.evidence, *event.people)
        return self.write("event", event.evidence, event.title, reading, trusted)

    def quotation(self, quote):
        speaker = None if quote.person is None else self.name_of(quote.person)
        parts = ("speaker", "text", "kind", "by", "relay")
        reading = {"person": speaker} | {part: getattr(quote, part) for part in parts}
        about = () if quote.person is None else (quote.person,)
        trusted = speaker is not None and self.trusts(quote.evidence, *about)
        target = f"{quote.speaker}: {quote.text}"
        return self.write("quotation", quote.evidence, target, reading, trusted)
