"""Bytes to text: which encoding a dispatch is in, and what no text may hold."""

import codecs
import html
import re
import unicodedata

BOMS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
BINARY = (
    b"\x89PNG",
    b"%PDF",
    b"PK\x03\x04",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"Rar!",
    b"\x7fELF",
)
CONTROL = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\xad\ufeff\ufff9-\ufffb\u061c\u200b\u200e\u200f"
    "\u2060\u202a-\u202e\u2066-\u2069]"
)
SPACE = re.compile("[\xa0\u2000-\u200a\u202f\u205f\u3000]")
ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.IGNORECASE)
MARKUP = (b"<!doctype html", b"<html", b"<?xml", b"{\\rtf")
WORDS = re.compile(r"[\xc0-\xff\xa8\xb8]{3,}")  # in cp1252: runs of Cyrillic letters
HIGH = re.compile(r"[\xc0-\xff\xa8\xb8]")
NULS = 0.3  # share of the bytes that are NUL in UTF-16 of Latin letters
BREAK = re.compile("\r\n?|\x0c|\x85|\u2028|\u2029")
LEGACY = ("cp1251", "cp1252")


class Refused(Exception):
    """A file that is no dispatch: ``reason`` says why, ``remedy`` what to do."""

    def __init__(self, reason, remedy):
        super().__init__(reason, remedy)
        self.reason = reason
        self.remedy = remedy

    def __str__(self):
        return f"{self.reason}. {self.remedy}"


def decoded(raw):
    """Return the text of ``raw`` and the encoding it was in; raise ``Refused`` on others."""
    for mark, encoding in BOMS:
        if raw.startswith(mark):
            return _strict(raw, encoding), encoding
    if raw[:400].lstrip().lower().startswith(MARKUP):
        raise Refused("it is a web page or rich text", "Export the dispatch as plain text.")
    if b"\0" in raw:
        return _without_mark(raw)
    if raw.startswith(BINARY):
        raise _binary()
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(raw)


def _binary():
    return Refused("it is a binary file, not text", "Export the dispatch as plain text.")


def _without_mark(raw):
    """Return UTF-16 text that lacks its mark: every other byte of Latin letters is NUL."""
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        nuls, others = raw[first::2].count(0), raw[1 - first :: 2].count(0)
        if not others and nuls > NULS * len(raw) and len(raw) % 2 == 0:
            return _strict(raw, encoding), encoding
    raise _binary()


def _strict(raw, encoding):
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused(f"it is broken {encoding}", "Save it again as UTF-8.") from error


def _legacy(raw):
    """Tell the two legacy encodings apart: Cyrillic words are runs of high letters."""
    western = raw.decode("latin-1")
    in_words = sum(map(len, WORDS.findall(western)))
    order = LEGACY if in_words * 2 > len(HIGH.findall(western)) else LEGACY[::-1]
    for encoding in order:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if sum(letter.isalpha() for letter in text) * 2 > len(text):
            return text, encoding
    raise Refused(
        "it is not UTF-8, UTF-16, cp1251 or cp1252", "Save it as UTF-8 and import it again."
    )


def cleaned(text):
    """Return ``text`` in NFC with line feeds only, without control and bidi characters.

    Entities such as ``&amp;`` become what they stand for, spaces of any width plain ones.
    """
    plain = ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
    plain = SPACE.sub(" ", BREAK.sub("\n", plain))
    return CONTROL.sub("", unicodedata.normalize("NFC", plain))
