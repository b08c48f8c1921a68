"""A text as tokens: words, marks and paragraph breaks with their places."""

from .data.countries import NAMED
from .findings import Span
from .lexicon import CAPITAL, LEXICON, OFFICE, PLACE
from .reading import Place
from .text import words_of


class Tokens:
    """Parallel lists: ``words`` as written, ``low`` in lower case, ``starts``, ``flags``.

    ``flags`` are those of the lexicon; ``places`` holds the countries by their first token.
    """

    __slots__ = ("flags", "low", "places", "size", "starts", "text", "words")

    def __init__(self, text):
        self.text = text
        self.words = words_of(text)
        self.starts = list(_places_of(self.words, text))
        self.low = list(map(str.lower, self.words))
        self.flags = list(map(LEXICON.__getitem__, self.words))
        self.size = len(self.words)
        self.places = {}

    def span(self, first, last):
        """The span of the tokens ``first`` up to but without ``last``."""
        return Span(self.starts[first], self.starts[last - 1] + len(self.words[last - 1]))

    def word(self, index):
        """The lower-case word at ``index``, "" beyond the ends."""
        return self.low[index] if 0 <= index < self.size else ""

    def capital(self, index):
        """Whether the token at ``index`` begins with a capital."""
        return self.has(index, CAPITAL)

    def has(self, index, flag):
        """Whether the token at ``index`` has one of the flags ``flag``."""
        return 0 <= index < self.size and self.flags[index] & flag != 0


def _places_of(words, text):
    """Yield where each of ``words``, in their order, begins in ``text``."""
    find, after = text.find, 0
    for word in words:
        at = find(word, after)
        yield at
        after = at + len(word)


def tokenize(text):
    """The tokens of ``text`` with the countries, capitals and adjectives among them marked."""
    tokens = Tokens(text)
    after = 0
    for index, flags in enumerate(tokens.flags):
        if flags & PLACE and index >= after:
            after = index + _mark(tokens, index, _PLACES[tokens.words[index]])
            for inside in range(index, after):
                tokens.flags[inside] |= OFFICE
    return tokens


def _mark(tokens, index, known):
    for words, name, kind in known:
        if tuple(tokens.words[index : index + len(words)]) == words:
            span = tokens.span(index, index + len(words))
            shown = name if kind == "country" else " ".join(words)
            tokens.places[index] = (index + len(words), Place(span, shown, name, kind))
            return len(words)
    return 0


def _index():
    """Country words by their first word, longest first."""
    index = {}
    for (name, kind), country in NAMED.items():
        words = tuple(words_of(name))
        index.setdefault(words[0], []).append((words, country, kind))
    for entries in index.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry[2] != "country"))
    return index


_PLACES = _index()
