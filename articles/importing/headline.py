"""A headline made from the lead, for a dispatch that carries none."""

import re

from articles.extraction.text import sentences

LONGEST = 110  # characters
SOURCE_SENTENCE = re.compile(
    r"(?:The )?(?P<source>[A-Z][\w’' .-]{2,80}?) (?:reported|reports|said in a statement|informed)"
    r"(?: (?:this|today|on \w+))?\.?"
)
DATELINE = re.compile(
    r"^[A-Z][A-Z.'’ -]+(?:, [^()—–-]{1,40}?)?(?: \([^()]{1,40}\))? (?:--|[—–-]) (?=\S)"
)
STATE_OF = re.compile(r"\b(?:the )?(?:Republic|Kingdom|State) of (?=[A-Z])")
OF_BODY = re.compile(
    r"\b(?P<body>(?:[A-Z][\w-]+ )?of the [A-Z][\w-]+)"
    r" of the (?:Parliament|Supreme Council) of (?=[A-Z])"
)
HONORIFIC = re.compile(r"\b(?:His|Her) (?:Excellency|Majesty|Highness) ")
TRAILING = re.compile(
    r",? (?:during|within the framework of|in the framework of|as part of|on the sidelines of) .*$"
)
ARTICLE = re.compile(r"(?<= )the (?=[A-Z][\w-]+ (?:of|for) )")
SHORTER = [
    lambda text: STATE_OF.sub("", text),
    lambda text: HONORIFIC.sub("", text),
    lambda text: OF_BODY.sub(lambda match: match["body"] + " of ", text),
    lambda text: ARTICLE.sub("", text),
    lambda text: TRAILING.sub("", text),
]


def source_of(paragraph):
    """Return the source that a sentence of ``paragraph`` of its own names, or ``None``."""
    for span in sentences(paragraph):
        match = SOURCE_SENTENCE.fullmatch(span.of(paragraph))
        if match:
            return match["source"]
    return None


def make_headline(paragraph):
    """Return a headline of at most 110 characters made from the lead paragraph.

    A separate source sentence is left out; an attribution inside the sentence stays. Where the
    shortened sentence is still too long it is cut at a word, with an ellipsis.
    """
    lead = next(
        (
            words
            for words in (span.of(paragraph) for span in sentences(paragraph))
            if not SOURCE_SENTENCE.fullmatch(words)
        ),
        paragraph,
    )
    text = DATELINE.sub("", " ".join(lead.split())).rstrip(".")
    for shorter in SHORTER:
        if len(text) <= LONGEST:
            return text
        text = shorter(text)
    return text if len(text) <= LONGEST else _cut(text)


def _cut(text):
    words = text[:LONGEST].rpartition(" ")[0] or text[: LONGEST - 1]
    return words.rstrip(",;:–—- ") + "…"
