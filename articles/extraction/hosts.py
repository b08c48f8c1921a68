"""Whose office the words beside it tell: the host of a visit, a counterpart's colleague, a sender.

*will visit Mongolia and be received by President A B*, *talks with his Omani counterpart C D and
Energy Minister E F*, *brought a message from President G H*, *I J from the Kyrgyz side*.
"""

import re
from bisect import bisect_left

from .data.countries import NAMED
from .reading import span_at

STATES = frozenset(NAMED.values())
_AND = r"(?:(?:[\w’'-]{1,30} ){1,7}and )?"
HOSTED = re.compile(
    r"(?:received|greeted|welcomed|hosted|met|invited|awarded) by (?:the )?$"
    r"|(?:(?:meeting|talks|audience|dinner|call) with|(?:meet|meets|met|consult)(?: with)?) "
    rf"{_AND}(?:the )?$"
)
SENT = re.compile(
    r"(?:on behalf of|behest of|greetings? (?:from|of)|message (?:from|of)|letter (?:from|of)"
    r"|invitation (?:from|of)|wishes (?:from|of)|condolences (?:from|of)) (?:the )?$"
)
VISITS = frozenset("visit visits visiting visited arrived arrive arrives trip travel tour".split())
TO = frozenset({"to", "in", "visit", "visits", "visiting", "visited"})
OWN_SIDE = re.compile(r"[^.;\n]{0,60}?\b(?:from|for|on) the (?:\w+ ){1,2}side\b")
PEERS = frozenset({"counterpart", "colleague"})
SIDE = "side"
FROM = frozenset({"from", "for", "on"})
SHORT = 6  # words between *visit* and the state
BEFORE = 80  # characters
NAMES = 12  # tokens from an office to *from the Kyrgyz side*


class Hosts:
    """The states that ``cast`` is told to visit, and the words beside offices that tell a state."""

    def __init__(self, cast):
        self.cast, self.tokens = cast, cast.tokens
        self.visits = [(at, state) for at, state in _visits(cast.tokens)]

    def state_at(self, token, home):
        """Return the state that words beside the office at ``token`` tell, "" for none."""
        start = self.tokens.starts[token]
        sentence = span_at(self.cast.sentences, start)
        before = self.tokens.text[max(sentence.start, start - BEFORE) : start]
        if SENT.search(before):
            return self._of_subject(sentence, start)
        return self._of_counterpart(sentence, token) or self._host(before, token, home)

    def _of_subject(self, sentence, start):
        """Return the state of the first person with one who is named in a sentence."""
        named = [one.person for one in self.cast.mentions_between(sentence.start, start)]
        subject = named[0] if named else self.cast.subject_before(sentence.start)
        own = (post.parent or post.body for who, _, post in self.cast.posts if who == subject)
        return next((state for state in own if state in STATES), "")

    def _of_counterpart(self, sentence, token):
        """Return the state of a counterpart named before in the sentence."""
        first = bisect_left(self.tokens.starts, sentence.start)
        for at in range(token - 1, first, -1):
            if self.tokens.low[at] in PEERS:
                ends = {end: place.country for end, place in self.tokens.places.values()}
                return ends.get(at, "")
        return ""

    def _host(self, before, token, home):
        """Return the state visited, told before, of whose office it is that somebody meets."""
        told = [state for at, state in self.visits if at < token]
        return told[-1] if told and told[-1] != home and HOSTED.search(before) else ""


def side_after(tokens, token):
    """Return the state of *A B from the Kyrgyz side* for the office at ``token``, "" for none."""
    for at in range(token, min(token + NAMES, tokens.size - 4)):
        if tokens.low[at] in FROM and tokens.low[at + 1] == "the":
            end, place = tokens.places.get(at + 2, (0, None))
            return place.country if place and tokens.word(end) == SIDE else ""
    return ""


def _visits(tokens):
    """Yield (token, state) of each state that the text tells to be visited."""
    for at in (at for at, word in enumerate(tokens.low) if word in VISITS):
        for place in range(at, min(at + SHORT, tokens.size - 1)):
            to = tokens.low[place] in TO
            start = place + 1 + (tokens.word(place + 1) == "the")
            if to and start in tokens.places:
                yield at, tokens.places[start][1].country
                break
