"""Committees of a parliament that leave it unsaid: *the chair of the justice committee*."""

from .data.countries import PARLIAMENTS
from .data.offices import FIELDS
from .data.words import ABSTRACT_NOUNS

NOUNS = frozenset({"committee", "subcommittee"})
JOINERS = frozenset({"and", ",", "on", "for", "-", "&", "the"})
TOPICS = FIELDS | ABSTRACT_NOUNS | frozenset({"complex", "ways", "means", "accounts", "petitions"})
OTHERS = frozenset(
    "state national emergency emergencies electoral government property parliamentary".split()
)
HELD = frozenset(
    "chair chairman chairwoman chairperson head deputy member leader secretary president "
    "vice-chair vice-chairman".split()
)
PLAIN = {"parliament": "Parliament", "congress": "Congress", "senate": "Senate"}
CHAMBERS = frozenset({"national assembly", "lower house", "upper house", "federal assembly"})
HOUSES = {house.lower(): (house, state) for house, state in PARLIAMENTS.items() if state}
LONGEST = 3  # words of a house


def is_of_a_house(post):
    """Tell whether a post is one of a parliament's committee that is named without it."""
    if "ommittee" not in post.body:
        return False
    words = post.body.lower().replace(",", " ,").split()
    named = bool(NOUNS & set(words)) and not (post.parent or OTHERS & set(words))
    topics = [word for word in words if word not in NOUNS | JOINERS]
    held = post.title.lower().split()[-1] in HELD
    return named and held and bool(topics) and all(word in TOPICS for word in topics)


def house_at(tokens, token):
    """Return (name, state) of the house named last before ``token``, else first after it.

    The state is "" where the name does not tell it, both where the text names no house.
    """
    found = list(_houses(tokens))
    before = [one for one in found if one[0] < token]
    return (before[-1:] or found[:1] or [(0, "", "")])[0][1:]


def _houses(tokens):
    """Yield (token, name, state) of each parliament or chamber that the text names."""
    for at in range(tokens.size):
        for end in range(min(at + LONGEST, tokens.size), at, -1):
            words = " ".join(tokens.low[at:end])
            known = HOUSES.get(words) if tokens.capital(at) else None
            plain = words.title() if words in CHAMBERS else PLAIN.get(words)
            if known or plain:
                yield (at, *(known or (plain, "")))
                break
