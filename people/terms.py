"""A membership's time in words: its known start and end, or else the days that attest it."""

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
        return f"{in_words(since)} to {in_words(until)}"
    if since:
        return f"since {in_words(since)}"
    held = sorted(one.day for one in attestations if one.says == Says.HOLDS)
    attested = _span(held)
    if until:
        return ", ".join(part for part in (attested, f"until {in_words(until)}") if part)
    return attested or "start and end not known"


def _day(attestations, says):
    return min((one.day for one in attestations if one.says == says), default=None)


def _span(days):
    if not days:
        return ""
    if days[0] == days[-1]:
        return f"attested {in_words(days[0])}"
    return f"attested {in_words(days[0])} to {in_words(days[-1])}"
