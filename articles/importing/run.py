"""An import's second pass: each dispatch is matched and stored, or refused by name."""

import difflib
from collections import defaultdict
from dataclasses import dataclass, field, replace

from django.db import connection, transaction
from django.utils import timezone

from articles import visibility
from articles.importing.matching import match_person
from articles.importing.report import findings_of, refused, report_of
from articles.importing.storing import store_article, store_findings
from articles.importing.trust import Trust, list_rules
from articles.models import Article, Dispatch, Finding, ImportRun

DISCARDED = "an editor discarded its article; it stays discarded"
TOUCHED = "the file changed and an editor has changed the article: nothing was replaced"
IMPORTING = 7_406_811  # the number of the importers' lock, ours alone
NEAR_COPY = 0.6  # share of equal paragraphs' characters from which a file is the same story


@dataclass
class Import:
    """One run over dispatches. ``status`` is that of new articles."""

    status: str = "published"
    run: ImportRun | None = None
    refusals: list = field(default_factory=list)
    trust: Trust = field(default_factory=Trust)
    changed: dict = field(default_factory=dict)

    def chunk(self, reads):
        """Store the ``Read`` of a chunk in one transaction; return their reports in order.

        A dispatch is stored whole or, where the database refuses it, not at all and raises.
        """
        self.changed = defaultdict(set)
        with transaction.atomic():
            _one_at_a_time()
            reports = [self._refused(one) if one.refusal else self._imported(one) for one in reads]
            if self.changed:
                visibility.refresh(**{kind: list(keys) for kind, keys in self.changed.items()})
        return reports

    def _refused(self, one):
        error = one.refusal
        self.refusals.append({"file": one.name, "reason": error.reason, "remedy": error.remedy})
        return refused(one.name, error)

    def finish(self):
        """Close the run's record, if anything was written."""
        if self.refusals and not self.run and self._new_refusals():
            self.run = _begun()
        if self.run:
            self.run.finished = timezone.now()
            self.run.refused = self.refusals
            self.run.save()

    def _new_refusals(self):
        last = ImportRun.objects.first()
        return last is None or last.refused != self.refusals

    def _imported(self, one):
        with transaction.atomic():
            known = Dispatch.objects.filter(sha256=one.document.sha256).first()
            if known:
                return self._known(known, one.document, one.found, one.name)
            return self._filed(one.document, one.found, one.raw, one.name)

    def _known(self, dispatch, document, found, name):
        new_name = not dispatch.names.filter(name=name).exists()
        if new_name:
            dispatch.names.create(name=name)
        outcome = "duplicate" if new_name else "unchanged"
        article = Article.objects.filter(dispatch=dispatch).first()
        matches = matches_of(found)
        states = stored_states(article, found)
        listed = findings_of(found, matches, states, document)
        return report_of(name, outcome, _reason(document, found), url_of(article), document, listed)

    def _filed(self, document, found, raw, name):
        self.run = self.run or _begun()
        earlier = earlier_filings(name, document.text)
        dispatch = self._dispatch(document, found, raw, name)
        article = Article.objects.filter(dispatch__in=earlier).first()
        if earlier and not article:
            return report_of(name, "unchanged", DISCARDED, read=document)
        if article and _touched(article):
            return report_of(name, "conflict", TOUCHED, url_of(article), document)
        return self._stored(dispatch, document, found, name, article)

    def _stored(self, dispatch, document, found, name, earlier):
        if earlier:
            for kind, keys in visibility.linked_to(earlier).items():
                self.changed[kind] |= set(keys)
            _clear(earlier)
        article = store_article(dispatch, document, self.status, earlier)
        matches = matches_of(found)
        states, people = store_findings(article, found, matches, self.trust)
        self.changed["articles"].add(article.pk)
        known = [
            replace(match, person=people.get(one.name, match.person))
            for match, one in zip(matches, found.people, strict=True)
        ]
        listed = findings_of(found, known, states, document)
        outcome = "updated" if earlier else "created"
        return report_of(name, outcome, _reason(document, found), url_of(article), document, listed)

    def _dispatch(self, document, found, raw, name):
        dispatch = Dispatch.objects.create(
            sha256=document.sha256,
            raw=raw,
            text=document.text,
            encoding=document.encoding,
            language=found.language,
            published=document.published,
            date_origin=document.date_origin or "",
            notes=list(document.notes),
            run=self.run,
        )
        dispatch.names.create(name=name)
        return dispatch


def _one_at_a_time():
    """Let one importer store at a time; SQLite's write lock does so by itself."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [IMPORTING])


def _begun():
    list_rules()
    return ImportRun.objects.create()


def earlier_filings(name, text):
    """Return the dispatches that came under ``name`` with another version of ``text``."""
    same_name = Dispatch.objects.filter(names__name=name)
    return [one for one in same_name if near_copies(one.text, text)]


def near_copies(one, other):
    """Tell whether two texts are versions of one story."""
    matcher = difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.quick_ratio() >= NEAR_COPY and matcher.ratio() >= NEAR_COPY


def matches_of(found):
    """Return the match of each person of ``found``, in its order."""
    return [
        match_person(person, [post for post in found.posts if post.person == place])
        for place, person in enumerate(found.people)
    ]


def stored_states(article, found):
    """Return the states that the findings of a known dispatch have now; absent is rejected."""
    stored = {}
    for finding in article.findings.all() if article else ():
        stored[finding.kind, finding.start, finding.end] = finding.state

    def states(kind, findings):
        keys = ((kind, one.evidence.span.start, one.evidence.span.end) for one in findings)
        return [stored.get(key, Finding.State.REJECTED) for key in keys]

    return {
        "people": states("person", found.people),
        "posts": states("post", found.posts),
        "events": states("event", found.events),
        "quotes": states("quotation", found.quotes),
    }


def url_of(article):
    """Return the article's public address, ``None`` for one that is not published."""
    published = article and article.status == Article.Status.PUBLISHED
    return article.get_absolute_url() if published else None


def _reason(document, found):
    reasons = list(document.notes)
    if not document.published:
        reasons.append("needs a date")
    elif document.published > timezone.now().date().isoformat():
        reasons.append("dated in the future")
    if not found.read:
        reasons.append(f"not read: language {found.language}")
    return "; ".join(reasons) or None


def _touched(article):
    return article.revisions.exclude(author=None).exists()


def _clear(article):
    """Remove what the machine read in the earlier filing; verdicts stay and decide again."""
    for rows in (article.mentions, article.quotations):
        rows.filter(by_editor=False, hidden_reason="").delete()
    article.coverage.filter(by_editor=False).delete()
    article.findings.all().delete()
