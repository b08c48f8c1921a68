"""Some dispatches on their way into the database together, in few queries for all of them."""

import difflib
from collections import defaultdict
from dataclasses import dataclass

from django.utils import timezone

from articles import visibility
from articles.importing.clashes import note_conflict
from articles.importing.keeping import keep_marks
from articles.importing.ledger import Drawers, Ledger, Shelf
from articles.importing.passes import Read
from articles.importing.report import findings_of, report_of
from articles.importing.storing import article_of, store_findings
from articles.importing.terms import settle_terms
from articles.importing.verdicts import decided
from articles.models import Article, Dispatch, DispatchName, Finding, Revision

DISCARDED = "an editor discarded its article; it stays discarded"
TOUCHED = "the file changed and an editor has changed the article: nothing was replaced"
WHY = "read from the dispatch"
KNOWN = ("unchanged", "duplicate")
NEAR_COPY = 0.6  # share of equal paragraphs' characters from which a file is the same story


@dataclass
class Filing:
    """What becomes of one dispatch, and what its report tells."""

    read: Read
    dispatch: Dispatch
    outcome: str
    reason: str | None = None
    article: Article | None = None
    keys: list | None = None
    states: dict | None = None

    def report(self):
        """Return the report; everything that it tells of must have been written."""
        document, found = self.read.document, self.read.found
        listed, reason = None, self.reason
        if self.keys is not None:
            listed = findings_of(found, self.keys, self.states, document)
            reason = _reason(document, found)
        url = url_of(self.article)
        return report_of(self.read.name, self.outcome, reason, url, document, listed)


class Batch:
    """Dispatches that are filed together, in their order; no two may have come under one name.

    ``begin`` returns the run that new ones belong to, ``status`` is that of new articles,
    ``directory`` knows who is who, ``refused`` are by name the short keys of what an editor refuses
    as it comes in. ``fresh`` collects the keys of new articles, ``changed`` those
    of the rows of which readers may see more or less than before, as ``visibility`` takes them.
    """

    def __init__(self, begin, status, trust, directory, changed=None, refused=None):
        self.begin, self.status, self.trust, self.directory = begin, status, trust, directory
        self.refused = refused or {}
        self.fresh, self.changed = [], defaultdict(set) if changed is None else changed
        self.ledger = Ledger()

    def file(self, reads):
        """Write the dispatches ``reads`` and what they tell; return their reports."""
        names = {one.name for one in reads}
        earlier = Drawers(
            DispatchName.objects.select_related("dispatch").defer("dispatch__raw"),
            "name",
            "dispatch",
        )
        earlier.read(names)
        filings = self._arrived(reads)
        new = [one for one in filings if one.outcome == "created"]
        self._make_articles(new, earlier)
        verdicts = decided(names)
        for name in names & self.refused.keys():
            verdicts[name].refused = self.refused[name]
        self._understand(filings, verdicts)
        return [one.report() for one in filings]

    def show(self):
        """Write from when readers see what was filed."""
        if self.fresh:
            visibility.refresh_new(self.fresh)
        if self.changed:
            visibility.refresh(**{kind: list(keys) for kind, keys in self.changed.items()})

    def _arrived(self, reads):
        """Write the dispatches and the names that are new; return a ``Filing`` of each read."""
        known = Shelf(Dispatch.objects.defer("raw", "text"), "sha256")
        known.read(one.document.sha256 for one in reads)
        names = _names_of(known.values())
        filings, dispatches, new_names = [], [], []
        for one in reads:
            sha256 = one.document.sha256
            outcome = "unchanged" if one.name in names[sha256] else "duplicate"
            if not known[sha256]:
                outcome, known[sha256] = "created", dispatch_of(one, self.begin())
                dispatches.append(known[sha256])
            if outcome != "unchanged":
                new_names.append(DispatchName(dispatch=known[sha256], name=one.name))
                names[sha256].add(one.name)
            filings.append(Filing(one, known[sha256], outcome))
        Dispatch.objects.bulk_create(dispatches)
        DispatchName.objects.bulk_create(new_names)
        return filings

    def _make_articles(self, filings, earlier):
        """Write the articles of new dispatches, or update those of their earlier filings."""
        fresh = []
        for one in filings:
            rows = [row.dispatch for row in earlier[one.read.name].values()]
            same = [row for row in rows if near_copies(row.text, one.dispatch.text)]
            if same:
                self._refile(one, same)
            else:
                one.article = self._article(one)
                fresh.append(one.article)
        Article.objects.bulk_create(fresh)
        Revision.objects.record_first(fresh, WHY)
        for article in fresh:
            self.ledger.begin(article)
            self.fresh.append(article.pk)

    def _article(self, one, article=None):
        return article_of(one.dispatch, one.read.document, self.status, self.ledger, article)

    def _refile(self, one, earlier):
        one.article = Article.objects.filter(dispatch__in=earlier).first()
        if not one.article:
            one.outcome, one.reason = "unchanged", DISCARDED
        elif one.article.revisions.exclude(author=None).exists():
            one.outcome, one.reason = "conflict", TOUCHED
            note_conflict(one.article, one.dispatch)
        else:
            one.outcome = "updated"
            self._replace(one)
            Revision.objects.record(one.article, None, WHY)

    def _replace(self, one):
        """Let the article of ``one`` tell its dispatch instead of the earlier one."""
        for kind, keys in visibility.linked_to(one.article).items():
            self.changed[kind] |= set(keys)
        _clear(one.article)
        self._article(one, one.article).save()

    def restate(self, one, verdicts):
        """Let the article of ``one`` tell its dispatch, as an editor decided."""
        self._replace(one)
        self._understand([one], {one.read.name: verdicts})

    def make(self, one, verdicts, slug):
        """Write an article of the known dispatch of ``one`` at an address of its own."""
        one.article = self._article(one)
        one.article.slug = slug
        one.article.save()
        Revision.objects.record_first([one.article], WHY)
        self.ledger.begin(one.article)
        self._understand([one], {one.read.name: verdicts})

    def _understand(self, filings, verdicts):
        """Match and store what each dispatch tells, knowing what those before it told."""
        days = {one.article.published_on for one in filings if one.article} - {None}
        told = [one for one in filings if not one.reason]
        named = self.directory.look_up([(one.read.document, one.read.found) for one in told])
        self.ledger.read_ahead([one.read.found for one in filings], days, named)
        self._recall([one for one in told if one.outcome in KNOWN])
        matches = [self._matched(one, verdicts) for one in told]
        self.ledger.write()
        for one in told:
            if one.outcome == "updated":
                keep_marks(one.article)
        settle_terms([one.article.pk for one in told if one.outcome not in KNOWN])
        for one, found in zip(told, matches, strict=True):
            one.keys = self.directory.keys(found, one.read.found)

    def _matched(self, one, verdicts):
        """Match and store one filing, or look up what became of it; return its matches."""
        found = one.read.found
        matches = self.directory.matches(one.read.document, found)
        if one.outcome in KNOWN:
            findings = self._findings_of(one.article)
            one.states = stored_states(findings, found)
            people = {row.target: row.person for row in findings if row.person}
        else:
            one.states, people = store_findings(
                one.article, found, matches, self.trust, verdicts[one.read.name], self.ledger
            )
        return self.directory.learn(matches, found, people)

    def _recall(self, filings):
        """Look up the articles of known dispatches, and their findings."""
        articles = Article.objects.filter(dispatch__in=[one.dispatch for one in filings])
        articles = {article.dispatch_id: article for article in articles}
        for one in filings:
            one.article = articles.get(one.dispatch.pk)
        self.findings = defaultdict(list)
        found = Finding.objects.filter(article__in=articles.values())
        for finding in found.select_related("person").defer("words", "sentence", "reading"):
            self.findings[finding.article_id].append(finding)

    def _findings_of(self, article):
        if not article:
            return []
        new = [one for one in self.ledger.new[Finding] if one.article_id == article.pk]
        return self.findings[article.pk] + sorted(new, key=lambda one: one.start)


def dispatch_of(one, run):
    """Return the unsaved dispatch of a ``Read``."""
    document = one.document
    return Dispatch(
        sha256=document.sha256,
        raw=one.raw,
        text=document.text,
        encoding=document.encoding,
        language=one.found.language,
        published=document.published,
        date_origin=document.date_origin or "",
        notes=list(document.notes),
        run=run,
    )


def _names_of(dispatches):
    """Return the sets of names under which ``dispatches`` came, by the sha256 of each."""
    names = defaultdict(set)
    known = DispatchName.objects.filter(dispatch__in=[one for one in dispatches if one])
    for sha256, name in known.values_list("dispatch__sha256", "name"):
        names[sha256].add(name)
    return names


def near_copies(one, other):
    """Tell whether two texts are versions of one story."""
    matcher = difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.quick_ratio() >= NEAR_COPY and matcher.ratio() >= NEAR_COPY


def stored_states(findings, found):
    """Return the states that the ``findings`` of a known dispatch have now; absent is rejected."""
    stored = {(one.kind, one.start, one.end): one.state for one in findings}

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


def _clear(article):
    """Remove what the machine read in the earlier filing; verdicts stay and decide again.

    What an editor marked or chose stays, too.
    """
    machine = {"by_editor": False, "hidden_reason": ""}
    article.mentions.filter(**machine).delete()
    article.quotations.filter(**machine, chosen=False).delete()
    article.coverage.filter(by_editor=False).delete()
    article.findings.exclude(rule=Finding.EDITOR).delete()
