"""What tells an office from an ordinary word: *the head* alone or *second minister* are none."""

from .data.offices import BODY_HEADS, RANKED
from .data.words import ORGANIZATION_NOUNS
from .lexicon import DOUBTFUL, FORENAME, HEAD, NAME, OFFICE, plain
from .names import FILIAL, full_name_at

OWNERS = frozenset(
    "board parliament senate commission council bank assembly congress party government union "
    "court "
    "federation agency committee house duma alliance coalition movement group fund police guard "
    "league forum bureau club directorate organisation organization department society conference "
    "board chamber front brotherhood network tribunal service institute foundation office "
    "secretariat regulator watchdog administration "
    "ministry army navy presidency corporation university museum hospital company authority "
    "association institute school academy college clinic operator airline carrier group bank force "
    "chamber faction wing trust cooperative region province district county city town village "
    "municipality carmaker maker insurer refinery mine plant factory port airport".split()
)
POSSESSIVE = frozenset({"its", "his", "her", "their"})
TOLD = frozenset(
    "as became becomes become remains appointed elected named nominated is was been being".split()
)
STRONG = frozenset(
    "deputy opposition majority minority police army navy military intelligence security force "
    "floor group parliamentary party".split()
)  # words that make *chief*, *leader* or *head* an office
LONE = frozenset("Attorney Solicitor Surgeon Accountant Postmaster Principal".split())
OFFICERS = frozenset("Press Presiding Returning Divisional District Relations Liaison".split())
HELD = frozenset("post position office seat duties job role".split())
LONGEST = 7  # words of another office and *and*
AFTER_OFFICE = frozenset(", . ; ) since from until and who in at on".split())


def introduces(tokens, at):
    """Tell whether a name follows, after ranks and honorifics: *, Colonel A B*."""
    while tokens.word(at) in RANKED:
        at += 1
    return full_name_at(tokens, at) > at


def is_office(tokens, office, head):
    """Tell an office from an ordinary word: *the head* alone or *second minister* are none."""
    if tokens.word(head + 1) in FILIAL and tokens.capital(head):
        return False  # *Sultan bin Ahmed Al Jabor*
    if tokens.has(head, DOUBTFUL) and _inside_name(tokens, head):
        return False  # *Asif Hakim Zardari*
    bare = not (office.body or office.of_country or office.posted)
    chief = office.title.startswith("Chief ")
    officer = office.title.endswith("Officer") and OFFICERS.isdisjoint(office.title.split())
    whose = office.body or tokens.word(office.first - 1) in {"'s", "’s"}
    lone = office.title in LONE and not (office.title == "Principal" and whose)
    if lone or (officer and not chief):
        return False  # callings, unless *General* follows
    chief = chief and tokens.low[head] == "executive"  # *Chief Executive*
    whole = chief or office.title.endswith(" Staff")
    headless = bare and plain(tokens.low[head]) in BODY_HEADS and not whole
    if not headless and (tokens.capital(head) or office.definite or not bare):
        return True
    named = introduces(tokens, office.last) or joined(tokens, office.last)
    owner = tokens.word(office.first - 1) in {"'s", "’s"}
    before = tokens.word(office.first - 1 - owner)
    introduced = tokens.word(office.last) == "," and introduces(tokens, office.last + 1)
    equated = tokens.word(office.last) == "is" and introduces(tokens, office.last + 1)
    if (owner or before == "whose") and (introduced or named or equated):
        return True  # *the party's leader, A B*
    if before == "of" and tokens.word(office.first - 2 - owner) in HELD:
        return True  # *the post of minister*
    if office.served or before in TOLD or (before in OWNERS and introduced):
        return True
    owned = tokens.low[office.first] in POSSESSIVE
    if introduced and office.definite and (office.status != "current" or owned):
        return True  # *the former head, A B*, *its chief executive, A B*
    if _apposed(tokens, office):
        return True
    strong = STRONG & set(office.title.lower().split()) or before in OWNERS
    return named and (not headless or strong or _one_owner(tokens, office))


def _inside_name(tokens, at):
    """Tell whether a given name that is an office too stands between two words of a name."""
    around = tokens.has(at - 1, FORENAME) and tokens.has(at + 1, NAME)
    return tokens.capital(at) and around and at - 1 not in tokens.places


def joined(tokens, at):
    """Tell whether *and*, another office and a name follow: *Dawn leader and ex-minister A B*."""
    if tokens.word(at) != "and":
        return False
    end = at + 1
    while end < at + LONGEST and tokens.flags[end] & OFFICE:
        end += 1
    return end > at + 1 and tokens.has(end - 1, HEAD) and introduces(tokens, end)


def _apposed(tokens, office):
    """Tell whether an office in small letters stands after a name: *A B, a former mayor,*."""
    several = len(office.title.split()) > 1 or office.status != "current"
    several = several or (tokens.word(office.last) == "and" and tokens.has(office.last + 1, HEAD))
    after = tokens.word(office.last) in AFTER_OFFICE or office.last == tokens.size
    owned = tokens.word(office.first - 1) in ORGANIZATION_NOUNS
    if owned and after and _described_after(tokens, office.first - 1):
        return True  # *A B, a third-term House of Representatives member,*
    comma = tokens.word(office.first - 1) == "," and tokens.has(office.first - 2, NAME)
    bare = tokens.has(office.first - 1, NAME) and tokens.has(office.first - 2, NAME)
    return several and after and (comma or bare)


def _described_after(tokens, at):
    """Tell whether a name, a comma and an article stand before words up to ``at``."""
    for first in range(at, max(at - LONGEST, 1), -1):
        if tokens.low[first] in {"a", "an"}:
            return tokens.low[first - 1] == "," and tokens.has(first - 2, NAME)
        if tokens.low[first] in {",", "."}:
            return False
    return False


def _one_owner(tokens, office):
    """Tell whether a capitalised word stands before the head: *Puntland leader A B*."""
    before = office.first - 1
    return tokens.has(before, NAME) and not tokens.has(before, FORENAME) and not office.definite
