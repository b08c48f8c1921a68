"""A changed filing of an article that an editor has changed too: work for an editor."""

from django.utils import timezone

from articles.models import Conflict

LATER = "a later filing came"


def note_conflict(article, dispatch):
    """Let ``dispatch`` wait beside ``article``; return the ``Conflict``.

    Both began with the filing that an editor settled last, or else with the one that the article
    was made of. An earlier filing that still waits is settled by this one.
    """
    earlier = Conflict.objects.filter(article=article)
    settled = earlier.exclude(by=None).first()
    earlier.open().update(settled_at=timezone.now(), settled=LATER)
    base = settled.theirs_id if settled else article.dispatch_id
    return Conflict.objects.create(article=article, base_id=base, theirs=dispatch)
