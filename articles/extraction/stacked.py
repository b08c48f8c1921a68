"""Two offices of one person before the name: *Chairman of X, Minister of Y A B*."""

from dataclasses import replace

from .statehood import of_state

DASHES = frozenset("-–—")
GIVEN = frozenset("elected re-elected reelected appointed reappointed named nominated".split())
STACKING = frozenset({",", "(", "and", "-", "–", "—", "|"})


def give_stacked(cast, office, person, rule):
    """Give the office before a comma or *and* to the same person: *Chairman of X, Minister*."""
    before = next(
        (one for one in cast.open if getattr(one, "last", None) == office.first - 1), None
    )
    joint = cast.tokens.word(before.last) if before else ""
    if joint in DASHES and not before.body and office.state:
        cast.open.remove(before)
        before = replace(before, body=office.body, parent=office.parent, state=True)
        cast.open.append(before)
    if before and joint == "and" and not before.body and office.body:
        cast.open.remove(before)
        before = replace(before, body=office.body, parent=office.parent, state=office.state)
        cast.open.append(before)
    state = joint in {"and", ","} and of_state(before.title) and of_state(office.title)
    style = joint == "," and office.title == "Ambassador" and not office.body
    state = state or (style and before.definite)  # *the Commissioner for Peace, Ambassador A B*
    if before and cast.tokens.word(before.first - 1) in GIVEN:
        return  # *was re-elected President of Ghana, Chairman of the Commission A B said*
    if before and joint in STACKING and (before.body or state):
        cast.open.remove(before)
        cast.titled(before, person, rule)
