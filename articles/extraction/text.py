"""Paragraphs, sentences and tokens of a text, and the language that it is written in."""

import re
from itertools import accumulate

from .findings import Span

LETTERS = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "".join(letter for letter in LETTERS if letter.isupper())

# Abbreviations that stand before a name or a number, so that their dot ends no sentence.
ABBREVIATIONS = (
    "Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Brig Hon Rev Fr St Sr "
    "Barr Engr Hj Atty Cllr "
    "Pres Amb Insp Supt Det Ald Msgr Sec Vice Pvt Eng Messrs No Nos Art vs v Mt Ft Jan Feb Mar "
    "Apr Jun Jul Aug Sept Sep Oct Nov Dec approx ca cf pp p"
).split()


def one_of(words, begun=""):
    """Return the pattern of any of ``words``, the longest that fits, branched by their letters.

    A flat list of alternatives would be tried one by one at every place of a text. ``begun`` is
    a pattern of what stands before the place after the first letter.
    """
    branches = {}
    for word in sorted(words):
        branches.setdefault(word[:1], set()).add(word[1:])
    optional = branches.pop("", None)
    pattern = "|".join(
        re.escape(first) + begun + (one_of(rest) if rest != {""} else "")
        for first, rest in branches.items()
    )
    return f"(?:{pattern}){'?' if optional else ''}"


def whole_word(words):
    """Return the pattern of any of ``words`` where no letter stands before or after.

    The engine looks for the first letters alone, as it cannot where a pattern begins with \\b.
    """
    return one_of(words, begun=FIRST) + r"\b"


FIRST = r"(?<!\w.)"  # after the first letter of a word
# Letters of other scripts that take two or three in this one: *Zh. Kasymov*.
DIGRAPHS = frozenset("Zh Sh Ch Kh Ye Yu Ya Yo Ts Dzh Ju Ja Je Jo Shch".split())
NEVER_LAST = frozenset(ABBREVIATIONS) | DIGRAPHS

DOTTED = frozenset([*ABBREVIATIONS, *DIGRAPHS, "Jr", "Corp", "Inc", "Ltd", "Co"])
_LETTERS = rf"(?:[{UPPER}]\.(?:-?[{UPPER}]\.)*)"
_WORD = r"\w+(?:[-‑'’ʼ‘](?!s\b)\w+)*"
_PLAIN = r"[A-Za-z][a-z]+(?=[ ,.\n])"  # most words: quicker than all of Unicode's letters
TOKEN = re.compile(rf"({_PLAIN}|{_LETTERS}|{_WORD}|['’]s\b|\n\s*|[^\w\s])")


def words_of(text):
    """Return the tokens of ``text`` in words, and where each begins.

    The dot of an abbreviation is its last letter.
    """
    pieces = TOKEN.split(text)  # a gap, a token, a gap …
    words, starts = pieces[1::2], list(accumulate(map(len, pieces)))[:-1:2]
    dots = (at for at, word in enumerate(words) if word == "." and words[at - 1] in DOTTED)
    for at in reversed([at for at in dots if at and not pieces[2 * at]]):
        words[at - 1 : at + 1] = [words[at - 1] + "."]
        del starts[at]
    return words, starts


# A run of marks, or an ellipsis, that none of these goes before: the first character is a set,
# which alone the engine looks for without trying the pattern everywhere.
_MARKS = r"[.!?…](?<![.!?].)(?:(?<=…)|(?<!…)[.!?]*)"
_END = re.compile(rf"({_MARKS}[»”’\"')\]]*)[ \t\n]+(?=[«“‘\"'(\[—–-]*[{UPPER}0-9])")
_LAST_WORD = re.compile(r"([^\W\d_]+(?:\.[^\W\d_])*)\.?\Z")
_INITIALS = re.compile(rf"[{UPPER}](?:\.[{UPPER}]){{0,8}}\Z")
_BREAK = re.compile(r"\n[ \t]*\n\s*")


class Spans(tuple):
    """Spans in the order of a text, and ``starts``, where each begins."""

    def __init__(self, spans=()):
        self.starts = [span.start for span in spans]


def paragraphs(text):
    """Spans of the blank-line separated paragraphs of ``text``, without outer space."""
    found, start = [], 0
    for gap in _BREAK.finditer(text):
        found.append((start, gap.start()))
        start = gap.end()
    found.append((start, len(text)))
    trimmed = (_trim(text, start, end) for start, end in found)
    return Spans([span for span in trimmed if span.start < span.end])


def sentences(text, blocks=None):
    """Spans of the sentences of ``text``; none crosses a paragraph, sentences in quotes count.

    ``blocks`` are its paragraphs, where they are known.
    """
    found = []
    for paragraph in paragraphs(text) if blocks is None else blocks:
        start = paragraph.start
        for end in _END.finditer(text, paragraph.start, paragraph.end):
            if _ends_sentence(text, end):
                found.append(Span(start, end.end(1)))
                start = end.end()
        found.append(Span(start, paragraph.end))
    return Spans(found)


def _ends_sentence(text, end):
    """Whether the mark matched by ``end`` closes a sentence rather than an abbreviation."""
    if text[end.start()] != "." or text[end.start() + 1] not in " \t\n":
        return True
    word = _last_word(text, end.start())
    if word in NEVER_LAST:
        return False
    if (len(word) > 1 and "." not in word) or not _INITIALS.match(word):
        return True
    return word in {"U.S", "U.K", "U.N", "E.U"} and _opens_clause(text, end.end())


def _last_word(text, end):
    """Return the word before the offset ``end`` with its inner dots, "" where there is none."""
    near = max(end - 24, 0)
    word = text[text.rfind(" ", near, end) + 1 : end]
    if word.isalpha():
        return word
    found = _LAST_WORD.search(text, near, end)
    return found[1] if found else ""


_OPENERS = re.compile(r"(?:The|A|An|He|She|It|They|We|In|On|But|And|This|That|According)\b")


def _opens_clause(text, offset):
    return _OPENERS.match(text, offset) is not None


def _trim(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
