"""A membership's time in words: its known start and end, or else the days that attest it."""

from django.utils.translation import gettext as _

from people.models import Attestation
from people.partial_dates import in_words

Says = Attestation.Says


def term_in_words(membership, attestations):
    """Return *since 28 January 2021* or *attested 3 March 2021 to 12 May 2022*.

    ``attestations`` are those that the asker may see; what an editor typed outranks them.
    """
    since = membership.start or _day(attestations, Says.BEGAN)
    until = membership.end or _day(attestations, Says.ENDED)
    if since and until:
        return _("%(first)s to %(last)s") % {"first": in_words(since), "last": in_words(until)}
    if since:
        return _("since %(day)s") % {"day": in_words(since)}
    held = sorted(one.day for one in attestations if one.says == Says.HOLDS)
    attested = _span(held)
    if until:
        return ", ".join(
            part for part in (attested, _("until %(day)s") % {"day": in_words(until)}) if part
        )
    return attested or _("start and end not known")


def _day(attestations, says):
    return min((one.day for one in attestations if one.says == says), default=None)


def _span(days):
    if not days:
        return ""
    if days[0] == days[-1]:
        return _("attested %(day)s") % {"day": in_words(days[0])}
    first, last = in_words(days[0]), in_words(days[-1])
    return _("attested %(first)s to %(last)s") % {"first": first, "last": last}
