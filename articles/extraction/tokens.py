"""A text as tokens: words, marks and paragraph breaks with their places."""

from .data.countries import NAMED
from .findings import Span
from .lexicon import CAPITAL, HEAD, LEXICON, MARKS, NAME, OFFICE, PLACE, SPOKEN
from .reading import Place
from .text import words_of

BEYOND = 16
# Places that are given names too.
GIVEN = frozenset("Jordan Israel Chad Georgia Kenya Paris Sofia Santiago Victoria Vienna".split())
ARTICLES = frozenset({"the", "a", "an", "his", "her", "who"})
PLACE_NAMES = frozenset(name for name, _ in NAMED)


class Tokens:
    """Parallel lists: ``words`` as written, ``low`` in lower case, ``starts``, ``flags``.

    ``flags`` are those of the lexicon, and ``marked`` the tokens that something can begin at or
    turn on; ``places`` holds the countries by their first token,
    ``names`` where the names end that were looked for, by the token at which they begin.
    ``word`` gives the lower-case word at an index. Up to ``BEYOND`` tokens beyond the ends there
    is the word "", without flags.
    """

    __slots__ = (
        "flags", "low", "marked", "names", "places", "size", "starts", "text", "word", "words",
    )  # fmt: skip

    def __init__(self, text):
        self.text = text
        self.words, self.starts = words_of(text)
        self.low = list(map(str.lower, self.words))
        self.flags = list(map(LEXICON.__getitem__, self.words))
        self.marked = [at for at, flags in enumerate(self.flags) if flags & MARKS]
        self.flags += [0] * BEYOND
        self.size = len(self.words)
        self.word = [*self.low, *[""] * BEYOND].__getitem__
        self.places, self.names = {}, {}

    def span(self, first, last):
        """The span of the tokens ``first`` up to but without ``last``."""
        return Span(self.starts[first], self.starts[last - 1] + len(self.words[last - 1]))

    def words_in(self, first, last):
        """The text of the tokens ``first`` up to but without ``last``."""
        return self.text[self.starts[first] : self.starts[last - 1] + len(self.words[last - 1])]

    def capital(self, index):
        """Whether the token at ``index`` begins with a capital."""
        return self.flags[index] & CAPITAL != 0

    def has(self, index, flag):
        """Whether the token at ``index`` has one of the flags ``flag``."""
        return self.flags[index] & flag != 0

    def having(self, flag):
        """The tokens that have one of the flags ``flag``, which are among ``MARKS``."""
        return [at for at in self.marked if self.flags[at] & flag]


def tokenize(text):
    """The tokens of ``text`` with the countries, capitals and adjectives among them marked."""
    tokens = Tokens(text)
    after = 0
    for index in tokens.having(PLACE):
        if index >= after:
            after = _mark(tokens, index)
            for inside in range(index, after):
                tokens.flags[inside] |= OFFICE
    return tokens


def _mark(tokens, index):
    """Mark the longest place at ``index``; return the token after it."""
    for length in _LENGTHS[tokens.words[index]]:
        words = tuple(tokens.words[index : index + length])
        place = _PLACES.get(words)
        if place and not (words[0] in GIVEN and _is_given(tokens, index)):
            end = index + len(words)
            tokens.places[index] = (end, place)
            return end
    return index


def _is_given(tokens, at):
    """Tell whether a place is somebody's given name: *Governor Jordan Hale*, *Chad Miller, the …*.

    A title leads it, or a comma or a verb of speech closes the name at the head of a clause.
    """
    end = at + 1
    while tokens.has(end, NAME) and tokens.words[end] not in PLACE_NAMES and end < at + 4:
        end += 1
    if end == at + 1 or tokens.capital(end):
        return False
    if at and tokens.has(at - 1, HEAD):
        return True
    opens = at == 0 or tokens.low[at - 1][:1] in {".", "\n", "and", ",", ";"}
    follows = tokens.word(end)
    told = tokens.has(end, SPOKEN) or (follows == "," and _explains(tokens, end + 1))
    return opens and (told or follows in {"(", "who"} or tokens.word(end + 1).isdecimal())


def _explains(tokens, at):
    return tokens.word(at) in ARTICLES or tokens.has(at, HEAD)


def _index():
    """Places by their words, where two are equal the country."""
    places = {}
    for (name, kind), country in NAMED.items():
        words = tuple(words_of(name)[0])
        shown = country if kind == "country" else " ".join(words)
        if kind == "country" or words not in places:
            places[words] = Place(shown, country, kind)
    return places


_PLACES = _index()
_LENGTHS = {}  # of the places by their first word, the longest first
for _words in sorted(_PLACES, key=len, reverse=True):
    if len(_words) not in _LENGTHS.setdefault(_words[0], []):
        _LENGTHS[_words[0]].append(len(_words))
