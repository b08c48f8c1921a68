"""What stands between a name and its office: *A B, a third-term member*, *Head (acting) A B*."""

from .data.offices import RANKED, RETIRED, ROLES, STYLED
from .data.words import HUMAN_NOUNS, NO_BODY
from .lexicon import NAME

ARTICLES = frozenset({"the", "a", "an"})
LINKS = frozenset("of for to at and or".split())
FORCES = frozenset("police justice militia army customs aviation".split())  # *of Police*
STYLES = frozenset(
    "archbishop bishop cardinal ambassador senator judge professor republican democrat "
    "conservative socialist liberal".split()
)
CALLINGS = ROLES | HUMAN_NOUNS
MOST = 3  # words that describe the holder
LONGEST = 9  # tokens in brackets


def comma_before(tokens, first):
    """Return the token that parts an office at ``first`` from the name before it, if it does.

    Words that describe the holder stand between: *A B, a veteran Senate member,*.
    """
    at = first - 1
    if at < 2 or tokens.low[at] == "the":
        return at - 1
    while at > max(first - 1 - MOST, 0) and _describes(tokens, at):
        at -= 1
    apart = tokens.low[at] in ARTICLES and tokens.low[at - 1] == "," and tokens.has(at - 2, NAME)
    return at - 1 if apart else first - 1


def _describes(tokens, at):
    low = tokens.low[at]
    plain = low.replace("-", "").isalpha() and low not in NO_BODY and low not in LINKS
    return plain and not tokens.capital(at) and not low.endswith("ing")


def past_brackets(tokens, at):
    """Return the token after what stands in brackets at ``at``, where a name may follow."""
    if tokens.word(at) != "(":
        return at
    ends = range(at + 2, min(at + LONGEST, tokens.size - 1))
    end = next((one for one in ends if tokens.low[one] == ")"), at - 1)
    return end + 1 if tokens.capital(end + 1) else at


def past_ranks(tokens, start):
    """Return the token after the ranks, honorifics and age that begin at ``start``."""
    while True:
        if _styled(tokens, start):
            start += 2
        elif tokens.word(start).endswith("-year-old"):
            start += 1
        elif tokens.word(start) in RANKED:
            forces = tokens.word(start + 1) == "of" and tokens.word(start + 2) in FORCES
            start += 3 if forces else 1
        elif tokens.word(start) == "(" and tokens.word(start + 1) in RETIRED:
            start += 3
        else:
            return start


def past_described(tokens, start):
    """Return the token after words that only describe who is named: *Dutch diplomat A B*."""
    end = at = past_ranks(tokens, start)
    for _ in range(MOST):
        if tokens.capital(at) and tokens.word(at) in STYLES:
            at += 1
        elif at in tokens.places and tokens.places[at][1].kind == "adjective":
            at = tokens.places[at][0]
        elif tokens.word(at) in CALLINGS and not tokens.capital(at):
            at += 1
            end = past_ranks(tokens, at)
            continue
        else:
            break
        end = past_ranks(tokens, at) if tokens.word(at - 1) in STYLES else end
    return end


def _styled(tokens, at):
    """Tell whether *His Excellency* and the like stand at a token."""
    second = STYLED.get(tokens.word(at))
    return second is not None and tokens.word(at + 1) in second


def opens(tokens, at):
    """Tell whether *as* begins a clause: *As mayor, A B*, *In her role as mayor, A B*."""
    return tokens.capital(at) or tokens.low[at - 1] in {"role", "capacity", "job", "time", "stint"}
