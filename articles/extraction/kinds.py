"""The bodies that a text names, by kind: the parliament of a deputy, the bank of a governor."""

import re
from bisect import bisect_left
from functools import cached_property

from .bodies import COMPANIES, LINKS, TOWNS, body_at, noun_run
from .data.countries import PARLIAMENTS
from .data.offices import (
    BARE_OFFICES,
    CHIEF_OFFICERS,
    FIELDS,
    FIRM_OFFICES,
    HONORIFICS,
    HOUSE_OFFICES,
    MODIFIERS,
)
from .data.verbs import PERSONAL, SPEECH
from .data.words import LEGAL_FORMS, NO_BODY, ORGANIZATION_NOUNS
from .lexicon import CAPITAL, HEAD, JOINER

ANY = "any"
SMALL_OPENERS = frozenset(
    "the a an this that these those its his her their our according in on at by for from".split()
)
OPENERS = SMALL_OPENERS | HONORIFICS
SELF_BODIED = frozenset({"presidential", "parliamentary"})
# Nouns of what has a name and no offices: *the Dawn Project*, *the Osh Declaration*.
THINGS = frozenset(
    """
    project programme program treaty agreement convention protocol act law code constitution bill
    charter declaration pact summit forum conference games cup prize award medal olympics
    championship initiative gas petroleum oil energy arena stadium hotel exchange market markets
    """.split()
)
SECOND = ORGANIZATION_NOUNS | TOWNS | FIELDS | MODIFIERS | LINKS
SECOND |= {"on", "under", "at", "and", "&", "'s", "’s", "'", "’"}
FIRM_NOUNS = (COMPANIES | LEGAL_FORMS | {"company", "corporation", "holding"}) - {
    "energy",
    "steel",
}
FORMS = frozenset("AB AS SA NV Oy SE KK".split())  # legal forms that are ordinary words too
HOUSES = frozenset("parliament mazhilis majilis mejlis knesset bundestag sejm seimas".split())
DESCRIBED = frozenset({"company", "corporation", "agency", "airline", "bank"})
OFFICIAL = frozenset("court ministry parliament senate assembly government police".split())
BOARD_OF = re.compile(r"^(?:\w+ )?Board (?:of Directors )?of (?:the )?")
OF_FIRMS = frozenset("company firm corporation group carrier airline lender airport".split())
# What a noun can mean whose body is named with another: *the airline*, of Volta Airways.
LIKE = {
    "party": frozenset("alliance movement front bloc coalition".split()),
    "airline": frozenset({"airways", "airlines"}), "court": frozenset({"tribunal"}),
}  # fmt: skip
LONGEST_NOUN = 6  # words before a noun of bodies
NEAR = 25  # tokens between a firm and an office that is its, unless the text is of another
MUCH = 2  # times that one firm is named more often than another in a text about it
LONGEST = 20  # tokens up to the noun of a body
FARTHEST = 60  # tokens between a body and an office that any body can have


class Bodies:
    """The organizations of the text of ``cast``, looked for when the first is asked for."""

    def __init__(self, cast):
        self.cast, self._named = cast, None

    def of_kind(self, title, token):
        """Return the name and state of the body that an office ``title`` at ``token`` is of.

        It is the one of the right kind named last before, else the first after; ("", "") where
        the title is of no known kind or the text names no such body.
        """
        wanted = kind_of(title)
        if not wanted:
            return "", ""
        fitting = [one for one in self.named if _fits(one[1], wanted)]
        before = [one for one in fitting if one[0] < token]
        of_firm = title.lower().partition(" for ")[0] in FIRM_OFFICES
        firms = self.firms if of_firm else ()
        if len(firms) > 1:
            firms = self._spoken_of(firms)
        if firms:
            before, fitting = [one for one in firms if 0 < token - one[0] < NEAR], firms
        elif ANY in wanted:
            before = [one for one in before if token - one[0] < FARTHEST]
            fitting = []
            before = [one for one in before if not (of_firm and _is_official(one[1]))]
        house = self.house if title.lower() in HOUSE_OFFICES else ""
        nearest = before[-1:] or fitting[:1] or [(0, house, "")]
        return nearest[0][1:]

    def _spoken_of(self, firms):
        """Return those of ``firms`` of whom the text speaks by far more than of another."""
        words = self.cast.tokens.words
        number = {one: words.count(one[1].split()[0]) for one in firms}
        most = max(number.values())
        main = [one for one in firms if number[one] * MUCH >= most]
        return main if most > MUCH else firms

    def by_initials(self, letters):
        """Return the name whose capitals are ``letters``, "" where the text names none."""
        names = (one[1] for one in self.named)
        return next((name for name in names if letters in _initials(name)), "")

    def last(self, token):
        """Return the name and state of the organization named last before ``token``."""
        before = [one for one in self.named if token - FARTHEST < one[0] < token]
        return before[-1][1:] if before else ("", "")

    def meant(self, noun, token):
        """Return the name and state of what *the Organization* means at ``token``: ("", "") where
        no longer name with that noun stands before.
        """
        noun = noun.lower()
        nouns = {noun} | LIKE.get(noun, frozenset())
        longer = [one for one in self.named if nouns & set(one[1].lower().split())]
        longer = [one for one in longer if " " in one[1]]
        before = [one for one in longer if one[0] < token]
        if before or len(longer) == 1:
            return (before or longer)[-1][1:]
        if noun in OF_FIRMS:
            near = [one for one in self.firms if one[0] < token] or self.firms[:1]
            return near[-1][1:] if near else ("", "")
        return self._described(noun, token)

    def _described(self, noun, token):
        """Return the name and state of what stands before in small letters with that noun."""
        tokens = self.cast.tokens
        for at in (at for at in range(token - 1, -1, -1) if tokens.low[at] == noun):
            first = at
            while first > max(at - LONGEST_NOUN, 0) and _describes(tokens, first - 1, at):
                first -= 1
            while first < at and tokens.low[first] == "and":
                first += 1
            if first < at and not any(self.cast.covered[first:at]):
                end, name, parent = body_at(tokens, first)
                if end > at:
                    return name, parent
                return tokens.words_in(first, at + 1), ""
        return "", ""

    @cached_property
    def firms(self):
        """The firms of the text: by a word of their name, or by an office that only firms have."""
        named = [
            (at, BOARD_OF.sub("", name), state)
            for at, name, state in self.named
            if _is_firm(set(name.lower().split()))
        ]
        told = [
            (office.first, post.body, post.parent)
            for _, office, post in self.cast.posts
            if post.body[:1].isupper() and post.title.lower() in CHIEF_OFFICERS
        ]
        told += list(self._described_firms())
        banks = [one for one in self.named if "bank" in one[1].lower().split()]
        return sorted(named + told) or banks

    def _described_firms(self):
        """Yield (token, name, "") of each firm that words describe: *oil company Volta*."""
        tokens, covered = self.cast.tokens, self.cast.covered
        for at in (at for at, word in enumerate(tokens.low) if word in DESCRIBED):
            if tokens.capital(at + 1) and not tokens.capital(at) and not covered[at + 1]:
                yield at + 1, tokens.words_in(at + 1, max(noun_run(tokens, at + 1), at + 2)), ""

    @cached_property
    def house(self):
        """The parliament that the text calls by one word or *lower house*, "" for none."""
        low = self.cast.tokens.low
        for at, word in enumerate(low):
            if word == "house" and low[at - 1] in {"lower", "upper"}:
                return f"{low[at - 1].title()} House"
        return next((word.title() for word in low if word in HOUSES), "")

    @property
    def named(self):
        if self._named is None:
            self._named = list(_named(self.cast))
        return self._named


def _describes(tokens, at, noun):
    """Tell whether a word before a noun of bodies belongs to it: *the justice committee*."""
    low = tokens.low[at]
    part = low.isalpha() and low not in LINKS | NO_BODY | SMALL_OPENERS | SPEECH | PERSONAL
    return (tokens.capital(at) and not tokens.has(at, HEAD) and low not in OPENERS) or part


def _is_firm(words):
    """Tell whether a body is a firm: by its noun, or by none, as *state oil company Volta* is."""
    return not FIRM_NOUNS.isdisjoint(words) or ORGANIZATION_NOUNS.isdisjoint(words)


def _is_official(name):
    return not OFFICIAL.isdisjoint(name.lower().split())


def kind_of(title):
    """Return the nouns of the bodies that have an office ``title``; ``None`` for no known kind."""
    words = title.lower().replace("vice-", "vice ").partition(" for ")[0].split()
    if words[0] in SELF_BODIED:
        return None
    endings = (" ".join(words[-length:]) for length in (3, 2, 1))
    return next((BARE_OFFICES[one] for one in endings if one in BARE_OFFICES), None)


def _named(cast):
    """Yield (token, name, state) of each organization named in the text, in its order."""
    tokens, after = cast.tokens, 0
    nouns = [at for at, word in enumerate(tokens.low) if word in ORGANIZATION_NOUNS]
    nouns += [at for at in tokens.having(CAPITAL) if tokens.words[at] in FORMS]
    nouns.sort()
    for at in tokens.having(CAPITAL):
        if at < after or cast.covered[at] or not _begins(tokens, at, nouns):
            continue
        end, name, parent = body_at(tokens, at)
        if tokens.low[end - 1] in DESCRIBED and tokens.capital(end) and not cast.covered[end]:
            first, end = end, noun_run(tokens, end)
            yield at, tokens.words_in(first, end), ""  # *state oil company Volta*
            after = end
            continue
        own = ORGANIZATION_NOUNS.intersection(name.lower().split())
        own = own or FORMS.intersection(name.split())
        if end > at + 1 and own and not own <= THINGS:
            yield at, name, parent
            after = end


def _begins(tokens, at, nouns):
    """Tell whether a name of several words, with a noun of bodies, can begin at a token."""
    if tokens.flags[at] & HEAD or tokens.low[at] in OPENERS or tokens.word(at - 1) == "(":
        return False
    if tokens.low[at : at + 2] == ["general", "of"]:
        return False  # *Secretary General of the Union*
    second = tokens.flags[at + 1] & (CAPITAL | JOINER) or tokens.word(at + 1) in SECOND
    near = bisect_left(nouns, at)
    return (second or at in tokens.places) and near < bisect_left(nouns, at + LONGEST, near)


def _initials(name):
    """Return the capitals of a name, whole and without what it is of: *CECK* and *CEC*."""
    forms = (name, name.rpartition(" of ")[0])
    return ["".join(word[0] for word in form.split() if word[0].isupper()) for form in forms]


def _fits(name, wanted):
    words = set(name.lower().split())
    return ANY in wanted or bool(wanted & words) or (name in PARLIAMENTS and "parliament" in wanted)
