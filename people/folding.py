"""One spelling for the many in which a name is written: for matching, search and addresses.

The Cyrillic table follows BGN/PCGN; the variants levelled afterwards are those in which
transliteration standards of our region differ (Japarov/Zhaparov, Iliyev/Iliev, Khan/Han).
"""

import re
import unicodedata

LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўқғңөүұһәҳҷӣӯ"
SOUNDS = (
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g u"
    " k g ng o u u h a h j i u"
)
CYRILLIC = dict(zip(LETTERS, SOUNDS.split(), strict=True))
GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split(),
        strict=True,
    )
)
LATIN = {
    "ł": "l",
    "ø": "o",
    "ß": "ss",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ŋ": "ng",
}
TABLE = {
    ord(letter): latin.replace("_", "") for letter, latin in (CYRILLIC | GEORGIAN | LATIN).items()
}

VARIANTS = [
    (re.compile(r"zh|dzh|dj"), "j"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ck|q"), "k"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ye|yo"), "e"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"ie(?=v)"), "e"),
]
NOT_WORD = re.compile(r"[^\w]+")
APOSTROPHES = re.compile(r"['’ʼ`ʻ‘]")


def romanized(text):
    """Return ``text`` in lower-case Latin letters without accents: ``Дұрыс`` → ``durys``."""
    lowered = unicodedata.normalize("NFC", text).casefold().translate(TABLE)
    decomposed = unicodedata.normalize("NFKD", lowered)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return plain.translate(TABLE)


def folded(text):
    """Return the levelled spelling under which variants of one name are equal."""
    plain = NOT_WORD.sub(" ", APOSTROPHES.sub("", romanized(text))).strip()
    for variant, level in VARIANTS:
        plain = variant.sub(level, plain)
    return plain
