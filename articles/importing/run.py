"""An import's second pass: each dispatch is matched and stored, or refused by name."""

import gc
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from django.db import DataError, IntegrityError, connection, transaction
from django.utils import timezone

from articles.importing.encoding import Refused
from articles.importing.filing import Batch
from articles.importing.matching import Directory
from articles.importing.refusals import keep_refused
from articles.importing.report import refused
from articles.importing.trust import Trust, list_rules
from articles.importing.updates import propose_updates
from articles.models import Finding, ImportRun
from articles.review.weights import weigh_names

NEW = ("created", "updated", "conflict")
IMPORTING = 7_406_811  # the number of the importers' lock, ours alone
REPORT_IT = "Nothing of it was kept; the others were. Send this line to who looks after the site."


@dataclass
class Import:
    """One run over dispatches. ``status`` is that of new articles.

    ``directory`` knows who is named in the run, where its dispatches were counted before;
    ``refused`` are by file the short keys of what an editor refuses as it comes in.
    """

    status: str = "published"
    run: ImportRun | None = None
    refusals: list = field(default_factory=list)
    trust: Trust = field(default_factory=Trust)
    directory: Directory = field(default_factory=Directory)
    refused: dict = field(default_factory=dict)
    outcomes: Counter = field(default_factory=Counter)
    unread: list = field(default_factory=list)

    def chunk(self, reads):
        """Store the ``Read`` of a chunk in one transaction; return their reports in order.

        Where the database refuses one, each is stored in a transaction of its own, and those that
        it refuses are refused by name.
        """
        reads = list(reads)
        readable = [one for one in reads if not one.refusal]
        try:
            reports = iter(self._stored(readable))
        except (IntegrityError, DataError):
            reports = iter([self._alone(one) for one in readable])
        told = [self._refused(one) if one.refusal else next(reports) for one in reads]
        self.outcomes.update(one["outcome"] for one in told)
        return told

    def _alone(self, one):
        try:
            [report] = self._stored([one])
        except (IntegrityError, DataError) as error:
            reason = f"the database refused it ({str(error).strip()})"
            return self._refused(replace(one, refusal=Refused(reason, REPORT_IT)))
        return report

    def _stored(self, reads):
        """Store ``reads`` together, all or none; return their reports."""
        run = self.run
        try:
            with transaction.atomic(), _uncollected():
                _one_at_a_time()
                reports = []
                for group in without_equal_names(reads):
                    batch = self._batch()
                    reports += batch.file(group)
                    batch.show()
                _tell_updates(reads, reports)
        except Exception:
            self.run = run
            self.directory.forget_new()
            raise
        self.directory.keep_new()
        return reports

    def _batch(self):
        told = {"trust": self.trust, "directory": self.directory, "refused": self.refused}
        return Batch(self._begun, self.status, **told)

    def _begun(self):
        if not self.run:
            list_rules()
            self.run = ImportRun.objects.create()
        return self.run

    def _refused(self, one):
        error = one.refusal
        self.refusals.append({"file": one.name, "reason": error.reason, "remedy": error.remedy})
        self.unread.append(one)
        return refused(one.name, error)

    def finish(self):
        """Close the run's record, if anything was written."""
        if self.refusals and not self.run and self._new_refusals():
            self._begun()
        if self.run:
            weigh_names(Finding.objects.filter(dispatch__run=self.run))
            self.run.finished = timezone.now()
            self.run.refused, self.run.outcomes = self.refusals, self.outcomes
            self.run.read = self.outcomes.total()
            keep_refused(self.run, self.unread)
            self.run.save()

    def _new_refusals(self):
        last = ImportRun.objects.first()
        return last is None or last.refused != self.refusals


def _tell_updates(reads, reports):
    """Propose of which stories new dispatches are versions, and say so in their reports."""
    new = [
        (one.document, report)
        for one, report in zip(reads, reports, strict=True)
        if report["outcome"] in NEW
    ]
    words = propose_updates([document for document, _ in new]) if new else {}
    for document, report in new:
        told = filter(None, [report["reason"], words.get(document.sha256)])
        report["reason"] = "; ".join(told) or None


def without_equal_names(reads):
    """Yield ``reads`` in their order, in groups of which each has a name once."""
    group = {}
    for one in reads:
        if one.name in group:
            yield list(group.values())
            group = {}
        group[one.name] = one
    if group:
        yield list(group.values())


@contextmanager
def _uncollected():
    """Pause Python's garbage collector while a chunk is stored.

    All rows of a chunk live until it is committed, and the collector would walk them again and
    again: a sixth of the time of an import.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _one_at_a_time():
    """Let one importer store at a time; SQLite's write lock does so by itself."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [IMPORTING])
