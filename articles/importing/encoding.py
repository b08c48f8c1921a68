"""Bytes to text: which encoding a dispatch is in, and what no text may hold."""

import codecs
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
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\u202a-\u202e\u2066-\u2069]"
)
BREAK = re.compile("\r\n?|\x85|\u2028|\u2029")
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
    if raw.startswith(BINARY) or b"\0" in raw:
        raise Refused("it is a binary file, not text", "Export the dispatch as plain text.")
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(raw)


def _strict(raw, encoding):
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused(f"it is broken {encoding}", "Save it again as UTF-8.") from error


def _legacy(raw):
    """Tell the two legacy encodings apart: Cyrillic words are runs of high letters."""
    for encoding in LEGACY:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = sum(letter.isalpha() for letter in text)
        cyrillic = sum("\u0400" <= letter <= "\u045f" for letter in text)
        western = encoding == "cp1252"
        if letters * 2 > len(text) and (western or cyrillic * 2 > letters):
            return text, encoding
    raise Refused(
        "it is not UTF-8, UTF-16, cp1251 or cp1252", "Save it as UTF-8 and import it again."
    )


def cleaned(text):
    """Return ``text`` in NFC with line feeds only, without control and bidi characters."""
    return CONTROL.sub("", unicodedata.normalize("NFC", BREAK.sub("\n", text)))
