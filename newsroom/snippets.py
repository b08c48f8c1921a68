"""The words of a text around what was searched for, with the hits told apart."""

import re

from people.folding import folded

WORD = re.compile(r"\w+")
AROUND = 14  # words on each side of the first hit


def snippet(text, query):
    """Return [(piece, whether it is a hit)] of the first place in ``text`` that holds ``query``.

    Spellings are levelled, so *Zhaparov* is found where *Japarov* was asked for. Without a hit it
    is the beginning of the text.
    """
    wanted = folded(query).split()
    words = list(WORD.finditer(text))
    hits = [place for place, word in enumerate(words) if _is_hit(word.group(), wanted)]
    if not words:
        return []
    first = hits[0] if hits else 0
    start, stop = max(0, first - AROUND), min(len(words), first + 2 * AROUND)
    near = [words[place] for place in hits if start <= place < stop]
    return _pieces(text, words[start].start(), words[stop - 1].end(), near)


def _is_hit(word, wanted):
    plain = folded(word)
    return any(one in plain for one in wanted)


def _pieces(text, start, stop, hits):
    pieces, done = [("… ", False)] if start else [], start
    for hit in hits:
        pieces += [(text[done : hit.start()], False), (hit.group(), True)]
        done = hit.end()
    pieces.append((text[done:stop], False))
    return [*pieces, (" …", False)] if stop < len(text.rstrip(" .”»")) else pieces
