"""*X succeeded Y on a day*: one holder's term ends and the next one's begins."""

from django.core.exceptions import ValidationError
from django.db import transaction

from people.models import Membership

FULL = Membership.Capacity.FULL


@transaction.atomic
def succeed(post, successor, predecessor, day, by):
    """Write that ``successor`` took ``post`` over from ``predecessor`` on ``day``, a partial date.

    The last open term of the predecessor ends that day; a term of the successor whose start
    nobody typed begins then, or a new one. ``predecessor`` may be ``None``. Returns the
    memberships written. Raises ``ValidationError`` where the two are one, the predecessor has no
    open term, or a term would end before it starts.
    """
    if predecessor and predecessor.pk == successor.pk:
        raise ValidationError("Nobody succeeds themselves: choose two people.")
    changed = [_begun(post, successor, day)]
    if predecessor:
        changed.insert(0, _ended(post, predecessor, day))
    for one in changed:
        one.entered_by = one.entered_by or by
        one.full_clean()
        one.save()
    return changed


def _ended(post, person, day):
    rows = post.memberships.filter(person=person, capacity=FULL, end="").with_evidence()
    term = max(
        rows, key=lambda one: (str(one.start_first or one.last_held or ""), one.pk), default=None
    )
    if term is None:
        raise ValidationError(f"{person} has no open term as {post}.")
    term.end = day
    return term


def _begun(post, person, day):
    rows = post.memberships.filter(person=person, capacity=FULL, start="", end="")
    term = rows.order_by("-number", "-pk").first()
    term = term or Membership(post=post, person=person, number=_next(post, person))
    term.start = day
    return term


def _next(post, person):
    held = post.memberships.filter(person=person, capacity=FULL)
    return max(held.values_list("number", flat=True), default=0) + 1
