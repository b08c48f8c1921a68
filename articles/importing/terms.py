"""Known starts and ends of memberships, from confirmed appointments, elections and departures.

The start or end is an attestation of its own, on the day of the event. It hangs on the finding of
the event, so that it goes when that is no longer confirmed.
"""

from datetime import timedelta
from itertools import groupby

from django.db import transaction
from django.db.models import Exists, OuterRef

from articles.importing.attesting import drop_attestation, kept
from articles.models import Event, Finding
from people.models import Attestation, Membership

Says = Attestation.Says
CHANGES = {
    Event.Kind.APPOINTMENT: Says.BEGAN,
    Event.Kind.ELECTION: Says.BEGAN,
    Event.Kind.DISMISSAL: Says.ENDED,
    Event.Kind.RESIGNATION: Says.ENDED,
}
STILL_NAMED = timedelta(days=30)  # after somebody left, news goes on naming the office
TAKEN = ("current", "acting")
LEFT = ("former", "current", "acting")
ORDER = {Says.BEGAN: 0, Says.HOLDS: 1, Says.HELD: 2, Says.WILL_HOLD: 2, Says.ENDED: 3}


@transaction.atomic
def settle_terms(articles):
    """Bring the starts and ends that ``articles`` tell of in step with what is confirmed there."""
    findings = Finding.objects.filter(article__in=articles, kind=Finding.Kind.EVENT)
    told = findings.filter(event__kind__in=CHANGES).select_related("event", "attestation")
    for finding in told:
        _settle(finding)
    attested = Attestation.objects.filter(findings__article__in=articles)
    changed = Attestation.objects.filter(
        says__in=[Says.BEGAN, Says.ENDED],
        membership__person=OuterRef("membership__person"),
        membership__post=OuterRef("membership__post"),
        membership__capacity=OuterRef("membership__capacity"),
    )
    terms = ("membership__person", "membership__post", "membership__capacity")
    for key in attested.filter(Exists(changed)).order_by().values_list(*terms).distinct():
        arrange_terms(*key)


def _settle(finding):
    membership = _meant(finding) if finding.state == Finding.State.CONFIRMED else None
    day, says = finding.event.date_first, CHANGES[finding.event.kind]
    before = finding.attestation
    if membership and day == finding.event.date_last:
        same = Attestation.objects.filter(
            day=day,
            says=says,
            membership__person=membership.person_id,
            membership__post=membership.post_id,
            membership__capacity=membership.capacity,
        )
        known = same.first()
        finding.attestation = known or membership.attestations.create(day=day, says=says)
    else:
        finding.attestation = None
    if finding.attestation == before:
        return
    finding.save(update_fields=["attestation"])
    if before:
        _forget(before)


def _forget(attestation):
    """Remove a start or end that nothing supports any more, and join the terms it parted."""
    key = attestation.membership
    key = key.person_id, key.post_id, key.capacity
    drop_attestation(Finding(attestation=attestation))
    arrange_terms(*key)


def _meant(finding):
    """Return the membership that a confirmed event begins or ends, ``None`` if it is not told."""
    people = finding.reading["people"]
    if len(people) != 1:
        return None
    posts = finding.article.findings.confirmed().filter(
        kind=Finding.Kind.POST, attestation__isnull=False, reading__person=people[0]
    )
    posts = list(posts.select_related("attestation__membership"))
    post = _office(finding, posts)
    return post and post.attestation.membership


def _office(finding, posts):
    """Return the finding of the office that the event is about: of its sentence, by its verb."""
    begins = CHANGES[finding.event.kind] == Says.BEGAN
    fit = [one for one in posts if one.reading["status"] in (TAKEN if begins else LEFT)]
    here = [one for one in fit if one.sentence == finding.sentence]
    after = [one for one in here if one.start >= finding.start]
    if after:
        return min(after, key=lambda one: one.start)
    if begins:
        return None
    labels = {one.reading["label"] for one in here or fit}
    return (here or fit)[0] if len(labels) == 1 else None


def arrange_terms(person, post, capacity):
    """Deal the attestations of one holder over as many memberships as there were terms.

    A second start, or a report long after an end, begins another term. What an editor entered or
    dated stays as it is and keeps the days within its dates.
    """
    rows = Membership.objects.filter(person=person, post=post, capacity=capacity)
    rows = list(rows.order_by("number", "pk"))
    ours = [row for row in rows if not kept(row)]
    if not ours:
        return
    attestations = Attestation.objects.filter(membership__in=ours)
    days = [one for one in _once(attestations) if not _typed(one, rows, ours)]
    terms = _terms(days)
    ours += [_next(rows, ours[0], place) for place in range(len(ours), len(terms))]
    for membership, term in zip(ours, terms, strict=False):
        Attestation.objects.filter(pk__in=[one.pk for one in term]).update(membership=membership)
    for spare in ours[len(terms) :]:
        if not spare.attestations.exists():
            spare.delete()


def _once(attestations):
    """Return the attestations in order of their days, equal ones joined."""
    rows = sorted(attestations, key=lambda one: (one.day, ORDER[one.says], one.pk))
    kept_rows = []
    for _, equal in groupby(rows, key=lambda one: (one.day, one.says)):
        first, *others = equal
        Finding.objects.filter(attestation__in=others).update(attestation=first)
        Attestation.objects.filter(pk__in=[one.pk for one in others]).delete()
        kept_rows.append(first)
    return kept_rows


def _typed(attestation, rows, ours):
    """Move an attestation to the term that an editor dated around its day; tell whether it was."""
    for row in rows:
        late = row.start_first is None or row.start_first <= attestation.day
        early = row.end_last is None or attestation.day <= row.end_last
        same = row.attestations.filter(day=attestation.day, says=attestation.says)
        if row not in ours and (row.start or row.end) and late and early and not same.exists():
            attestation.membership = row
            attestation.save(update_fields=["membership"])
            return True
    return False


def _terms(days):
    """Return the attestations of each term, in order."""
    terms = []
    for one in days:
        last = terms[-1] if terms else []
        said = {before.says for before in last}
        again = one.says == Says.BEGAN and said & {Says.BEGAN, Says.HOLDS, Says.ENDED}
        ended = [before.day for before in last if before.says == Says.ENDED]
        back = one.says == Says.HOLDS and ended and one.day > ended[-1] + STILL_NAMED
        if not terms or again or back:
            terms.append([])
        terms[-1].append(one)
    return terms


def _next(rows, like, place):
    number = max(row.number for row in rows) + place
    return Membership.objects.create(
        person_id=like.person_id, post_id=like.post_id, capacity=like.capacity, number=number
    )
