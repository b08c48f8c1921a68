"""A text as tokens: words, marks and paragraph breaks with their places."""

import re

from .data.countries import NAMED
from .findings import Span
from .reading import Place
from .text import ABBREVIATIONS, UPPER

_ABBREVIATION = "(?:" + "|".join([*ABBREVIATIONS, "Jr", "Corp", "Inc", "Ltd"]) + r")\."
_INITIALS = rf"(?:[{UPPER}]\.(?:-?[{UPPER}]\.)*)"
_WORD = r"\w+(?:[-‑'’ʼ](?!s\b)\w+)*"
_TOKEN = re.compile(rf"{_INITIALS}|{_ABBREVIATION}|{_WORD}|['’]s\b|\n\s*|[^\w\s]")


class Tokens:
    """Parallel lists: ``words`` as written, ``low`` in lower case, ``starts`` and ``ends``."""

    __slots__ = ("ends", "low", "places", "size", "starts", "text", "words")

    def __init__(self, text):
        found = [(match[0], match.start()) for match in _TOKEN.finditer(text)]
        self.text = text
        self.words = [word for word, _ in found]
        self.low = [word.lower() for word in self.words]
        self.starts = [start for _, start in found]
        self.ends = [start + len(word) for word, start in found]
        self.size = len(found)
        self.places = {}

    def span(self, first, last):
        """The span of the tokens ``first`` up to but without ``last``."""
        return Span(self.starts[first], self.ends[last - 1])

    def word(self, index):
        """The lower-case word at ``index``, "" beyond the ends."""
        return self.low[index] if 0 <= index < self.size else ""

    def capital(self, index):
        """Whether the token at ``index`` begins with a capital."""
        return 0 <= index < self.size and self.words[index][0].isupper()


def tokenize(text):
    """The tokens of ``text`` with the countries, capitals and adjectives among them marked."""
    tokens = Tokens(text)
    index = 0
    while index < tokens.size:
        known = _PLACES.get(tokens.words[index])
        length = _mark(tokens, index, known) if known else 0
        index += length or 1
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
        words = tuple(_TOKEN.findall(name))
        index.setdefault(words[0], []).append((words, country, kind))
    for entries in index.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry[2] != "country"))
    return index


_PLACES = _index()
