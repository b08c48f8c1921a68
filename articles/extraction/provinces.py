"""The states of a federation: whose *Chief Secretary* or *Deputy Governor* a text means."""

from .data.offices import FEDERATIONS, OF_PROVINCES, PROVINCE_HEADS
from .data.words import ORGANIZATION_NOUNS

HOUSES = frozenset({"house of assembly", "state assembly", "legislative assembly", "civil service"})
MINISTERS_OF_STATES = frozenset({"India", "Pakistan"})
NATIONAL_HEADS = frozenset({"president", "prime minister", "union"})


def province_of(cast, home, office, post):
    """Return the province whose office ``post`` is at ``office``, "" for none.

    It is that of the governor or chief minister named before, in a text at home in a federation.
    Ministers are of it where the text names nobody of the federation's own government.
    """
    title = post.title.lower()
    fitting = (
        post.body.lower() in HOUSES
        if post.body
        else title in OF_PROVINCES or title.startswith("commissioner for ")
    )
    if not fitting and not (title.endswith("minister") and not post.body):
        return ""
    province = _province(cast, office)
    state = home.state_at(office.first) if province else ""
    if state not in FEDERATIONS or (not fitting and not _of_states(cast, state, title)):
        return ""
    return province


def _province(cast, office):
    """Return the province of the first governor or chief minister before ``office``."""
    told = (
        (one.first, post.body)
        for _, one, post in cast.posts
        if post.title.lower() in PROVINCE_HEADS and one.first < office.first
    )
    named = sorted((at, body) for at, body in told if body and _is_province(body))
    return named[0][1] if named else ""


def _is_province(body):
    words = set(body.lower().split())
    return not words & (ORGANIZATION_NOUNS - {"states"}) and "region" not in words


def _of_states(cast, state, title):
    first = title.split()[0]
    heads = {post.title.lower().split()[0] for _, _, post in cast.posts}
    own = NATIONAL_HEADS & (heads | {first})
    own |= {"prime minister"} & {post.title.lower() for _, _, post in cast.posts}
    return state in MINISTERS_OF_STATES and not own
