"""Tables of phrases, and how they are dealt: each once before any comes again."""


def blocks(text):
    """Read ``# name`` with lines ``kind: phrase`` below it; return {name: {kind: phrases}}."""
    return {
        block.partition("\n")[0].removeprefix("# "): _lists(block.splitlines()[1:])
        for block in text.strip().split("\n\n")
    }


def _lists(lines):
    found = {}
    for line in lines:
        kind, _, phrase = line.partition(": ")
        found.setdefault(kind, []).append(phrase)
    return {kind: tuple(phrases) for kind, phrases in found.items()}


class Decks:
    """Deals from each list in an order that ``random`` shuffles, and begins again at its end."""

    def __init__(self, random):
        self._random, self._left = random, {}

    def deal(self, options):
        """Return the next of ``options``, a tuple."""
        left = self._left.setdefault(options, [])
        if not left:
            left.extend(self._random.sample(options, len(options)))
        return left.pop(0)
