"""The bytes of what an import refused, so that the desk can try it again."""

import hashlib

from articles.models import Delivery

KEPT_BYTES = 200_000  # of a file that is no dispatch; a dispatch has a few thousand


def keep_refused(run, reads):
    """Keep of each refused ``Read`` the bytes and the reason, once for the same of both."""
    known = Delivery.objects.filter(state=Delivery.State.REFUSED)
    known = set(known.values_list("name", "sha256", "reason"))
    rows = [refused_delivery(run, one) for one in reads if 0 < len(one.raw) <= KEPT_BYTES]
    Delivery.objects.bulk_create(
        one for one in rows if (one.name, one.sha256, one.reason) not in known
    )


def refused_delivery(run, one):
    """Return the unsaved delivery of a refused ``Read``."""
    return Delivery(
        run=run,
        name=one.name[:500],
        raw=one.raw,
        sha256=hashlib.sha256(one.raw).hexdigest(),
        state=Delivery.State.REFUSED,
        outcome="refused",
        reason=one.refusal.reason[:500],
        remedy=one.refusal.remedy[:300],
    )
