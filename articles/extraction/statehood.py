"""Which offices and bodies are a state's, so that news leaves out whose they are at home."""

import re

from .data.countries import NAMED
from .data.governments import NATIONAL, NATIONAL_FIRST
from .data.offices import FIELDS, OF_STATE, OF_STATE_WHOLE, STATE_GENERALS
from .text import one_of

PLACED = re.compile(one_of(name for name, kind in NAMED if kind != "adjective"))
STAFF_CHIEF = re.compile(r"Chief of (?:the )?(?:\w+ )?Staff$(?<!Chief of Staff)")
SMALL_LINKS = re.compile(r" (?:for|at|in) ")
LED = frozenset("chief leader commander adviser advisor director".split())
PRESIDENTIAL = frozenset({"presidential chief of staff"})
SPOKEN_FOR = frozenset("police army navy military government".split())
OF_PLACES = frozenset("regional district provincial county city town village local".split())
FORCES = frozenset("opposition police army navy military intelligence security".split())


def is_national(body):
    """Tell whether a body without its state is one that every state has: *Security Council*."""
    words = body.split(" of ")[0].split()
    known = (
        body.lower() in NATIONAL
        or words[0] in NATIONAL_FIRST
        or " ".join(words[:2]).lower() in NATIONAL
    )
    return known and not PLACED.search(body)


def of_state(title):
    """Tell whether an office is one of state: a minister's, a president's, a chief justice's."""
    whole = title.lower().removeprefix("deputy ")
    if title.lower() in OF_STATE_WHOLE or STAFF_CHIEF.match(title) or whole in PRESIDENTIAL:
        return True
    if whole.endswith(("vice-chancellor", "vice chancellor")):
        return False
    words = title.lower().replace("vice-", "vice ")
    words = SMALL_LINKS.split(words)[0].split()
    if " ".join(words) in OF_STATE_WHOLE:
        return True
    if words[-2:] == ["regional", "minister"]:
        return False
    if words[0] == "executive" or words == ["chief", "justice"]:
        return words[0] == "chief"
    said = set(title.lower().split())
    secretary = words[-1] == "secretary" and (FIELDS | {"cabinet"}) & (
        said if {"permanent", "principal"} & said and "in" not in said else set(words)
    )
    general = words[-1] == "general" and words[0] in STATE_GENERALS
    force = words[-1] in LED and FORCES & set(words) and words[0] not in OF_PLACES
    force = force or (words[-1].startswith("spokes") and words[-2:-1] and words[-2] in SPOKEN_FOR)
    return bool(words[-1] in OF_STATE or "minister" in words or secretary or general or force)
