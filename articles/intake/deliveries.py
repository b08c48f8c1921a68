"""What somebody pastes or drops: kept at once, read, and looked at before it is stored."""

import hashlib
from dataclasses import replace

from django.db import transaction

from articles.extraction import extract
from articles.importing.encoding import CONTROL
from articles.importing.passes import Read
from articles.importing.reading import MAX_BYTES, Refused, read
from articles.models import Delivery, ImportRun, Topic

MOST_FILES = 50  # at one time
LETTERS = str.maketrans("0123456789", "ghijklmnop")  # a name must not look like a date
TOO_LONG = Refused(f"it is over {MAX_BYTES // 1_000_000} MB", "Split it: one file a dispatch.")
TOO_MANY = Refused(f"more than {MOST_FILES} files came at once", "Bring it in with the next.")
HEADLINE, DATE, NEAR = "headline", "date", "near"  # lines that are no findings


@transaction.atomic
def receive(by, texts):
    """Keep ``texts``, pairs of a name and bytes, as a new run of ``by``; return the run.

    Bytes ``None`` are too many to be taken. What is refused is kept with its reason.
    """
    run = ImportRun.objects.create(by=by, read=len(texts))
    Delivery.objects.bulk_create(
        _delivery(run, number, name, raw) for number, (name, raw) in enumerate(texts)
    )
    return run


def _delivery(run, number, name, raw):
    refusal = TOO_LONG if raw is None else TOO_MANY if number >= MOST_FILES else None
    raw = b"" if refusal else raw
    sha256 = hashlib.sha256(raw).hexdigest()
    row = Delivery(run=run, name=named(name, sha256), raw=raw, sha256=sha256)
    return refuse(row, refusal) if refusal else row


def named(name, sha256):
    """Return the name under which a text comes: its own, or one made of what it says."""
    return CONTROL.sub("", name).strip()[:500] or f"pasted-{sha256[:10].translate(LETTERS)}"


def refuse(delivery, refusal):
    """Set on ``delivery`` why it is refused; return it, not saved."""
    delivery.state, delivery.outcome = Delivery.State.REFUSED, "refused"
    delivery.reason, delivery.remedy = refusal.reason[:500], refusal.remedy[:300]
    return delivery


def read_delivery(delivery, lines=()):
    """Return the ``Read`` of ``delivery`` without the headline and date among refused ``lines``."""
    raw = bytes(delivery.raw)
    try:
        document = read(raw, delivery.name)
    except Refused as error:
        return Read(delivery.name, error, raw)
    if DATE in lines:
        document = replace(document, published=None, clock=None, date_origin=None)
    if HEADLINE in lines:
        document = replace(document, headline=None)
    topics = Topic.objects.vocabulary()
    found = extract(
        document.text, published=document.published, topics=topics, above=document.above
    )
    return Read(delivery.name, None, raw, document, found)


def with_bytes(run):
    """Return the deliveries of ``run`` that were refused and can be tried again."""
    return run.deliveries.filter(state=Delivery.State.REFUSED).exclude(raw=b"")


@transaction.atomic
def try_again(run, by):
    """Bring what ``run`` refused in anew, as a run of ``by``; return that run."""
    rows = list(with_bytes(run))
    again = ImportRun.objects.create(by=by, read=len(rows))
    Delivery.objects.bulk_create(
        Delivery(run=again, name=one.name, raw=one.raw, sha256=one.sha256) for one in rows
    )
    return again
