"""What somebody pastes or drops: kept at once, read, and looked at before it is stored."""

import hashlib
from dataclasses import replace

from articles.extraction import extract
from articles.importing.encoding import CONTROL
from articles.importing.passes import Read
from articles.importing.reading import MAX_BYTES, Refused, read
from articles.models import Delivery, ImportRun, Topic

MOST_FILES = 50  # at one time
LETTERS = str.maketrans("0123456789", "ghijklmnop")  # a name must not look like a date
TOO_LONG = Refused(f"it is over {MAX_BYTES // 1_000_000} MB", "Split it: one file a dispatch.")
TOO_MANY = Refused(f"more than {MOST_FILES} files came at once", "Bring it in with the next.")
TYPED = "editor"  # the origin of a day that an editor typed
HEADLINE, DATE, NEAR = "headline", "date", "near"  # lines that are no findings


def deliveries_of(texts):
    """Return the deliveries of ``texts``, pairs of a name and bytes, not saved.

    Bytes ``None`` are too many to be taken. What is refused is kept with its reason.
    """
    return [_delivery(number, name, raw) for number, (name, raw) in enumerate(texts)]


def receive(by, deliveries):
    """Keep ``deliveries`` as a new run of ``by``; return the run."""
    run = ImportRun.objects.create(by=by, read=len(deliveries))
    for one in deliveries:
        one.run = run
    Delivery.objects.bulk_create(deliveries)
    return run


def _delivery(number, name, raw):
    refusal = TOO_LONG if raw is None else TOO_MANY if number >= MOST_FILES else None
    raw = b"" if refusal else raw
    sha256 = hashlib.sha256(raw).hexdigest()
    row = Delivery(name=named(name, sha256), raw=raw, sha256=sha256)
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
    """Return the ``Read`` of ``delivery`` without the headline and date among refused ``lines``.

    A text without a date is of the day that an editor typed, if one did.
    """
    raw = bytes(delivery.raw)
    try:
        document = read(raw, delivery.name)
    except Refused as error:
        return Read(delivery.name, error, raw)
    if DATE in lines:
        document = replace(document, published=None, clock=None, date_origin=None)
    elif delivery.day and not document.published:
        day = delivery.day.isoformat()
        document = replace(document, published=day, clock=None, date_origin=TYPED)
    if HEADLINE in lines:
        document = replace(document, headline=None)
    topics = Topic.objects.vocabulary()
    found = extract(
        document.text, published=document.published, topics=topics, above=document.above
    )
    return Read(delivery.name, None, raw, document, found)


class Reads:
    """What deliveries say, each read once: before the write lock is taken, not under it."""

    def __init__(self, deliveries=()):
        self._known = {}
        for one in deliveries:
            self.of(one)

    def of(self, delivery, lines=()):
        """Return the ``Read`` of ``delivery`` as ``read_delivery`` does."""
        key = (delivery.name, delivery.sha256, delivery.day, *sorted({*lines} & {DATE, HEADLINE}))
        if key not in self._known:
            self._known[key] = read_delivery(delivery, lines)
        return self._known[key]


def with_bytes(run):
    """Return the deliveries of ``run`` that were refused and can be tried again."""
    return run.deliveries.filter(state=Delivery.State.REFUSED).exclude(raw=b"")


def anew(run):
    """Return new deliveries of what ``run`` refused, not saved."""
    return [Delivery(name=one.name, raw=one.raw, sha256=one.sha256) for one in with_bytes(run)]
