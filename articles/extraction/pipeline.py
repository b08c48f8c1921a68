"""The way of a text: tokens, offices, people, speech, events, tags."""

import re

from .alone import settle
from .ended import ended
from .events import EVENT_RULES, find_events
from .findings import Extraction
from .former import with_former_names
from .lexicon import EVENT
from .offices import offices
from .people import Cast
from .quotations import Speech, direct_speech
from .reading import Reading
from .relaying import relayed
from .rules import RULES
from .text import paragraphs, sentences
from .tokens import tokenize
from .topics import SHIPPED, find_tags
from .waking import event_words

RULES.update(EVENT_RULES)
COMMON = frozenset("the of and to in a is that for with was on by as at".split())
# Common in other languages, in no name: German, Spanish, French, Turkish, Uzbek, Italian, Polish.
ELSEWHERE = frozenset(
    "die das und ist nicht los las una que por les et des une est dans ve bir ile bu va bilan "
    "uchun il che non per nie jest się na w z".split()
)
CYRILLIC = re.compile("[\u0400-\u04ff]")
KYRGYZ = re.compile("[ңөү]")
LETTER = re.compile(r"[^\W\d_]")
WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 2000  # characters
PLAIN = 300  # characters of plain English hold a *the*
SHORTEST, SHORT = 12, 40  # words: of fewer the share says nothing
SHARE = 0.08  # of common English words from which a text is English


def extract(text, *, published=None, language=None, topics=SHIPPED, above=""):
    """Return the ``Extraction`` of ``text``: NFC, its paragraphs joined by a blank line.

    ``published`` is the ISO day against which relative days are read, ``topics`` the vocabulary of
    the tags, ``above`` the lines above the text, a headline and who sent it from where: they tell
    of which state it speaks. A text in a language without rules comes back with ``read`` false
    and nothing else.
    """
    language = language or language_of(text)
    if language != "en":
        return Extraction(language=language, read=False)
    blocks = paragraphs(text)
    parts, tokens = sentences(text, blocks), tokenize(text)
    cast = Cast(tokens, offices(tokens), parts).read()
    settle(cast, _speakers(text, blocks, parts, cast), above)
    speech = Speech(text, blocks, parts, cast)
    quotes = relayed(text, blocks, parts, speech.read())
    people, posts = cast.found()
    mentions = tuple(cast.mentions)
    people = with_former_names(text, people, mentions)
    keys = [
        key for at in tokens.having(EVENT) for key in event_words(tokens.low[at], tokens.starts[at])
    ]
    meant = speech.speakers.meant.noun
    reading = Reading(
        text, published, blocks, parts, people, mentions, posts, quotes, keys, meant
    )  # fmt: skip
    return Extraction(
        language=language,
        people=people,
        mentions=mentions,
        posts=ended(cast, posts),
        events=find_events(reading),
        quotes=quotes,
        tags=find_tags(tokens, parts, posts, topics),
    )


def _speakers(text, blocks, parts, cast):
    """Return a function: in whose direct speech does an offset lie?"""
    wanted = any(isinstance(entry, tuple) for entry in cast.open) and direct_speech(text, blocks)
    spoken = [
        (part, quote.person)
        for quote in (Speech(text, blocks, parts, cast).read() if wanted else ())
        if quote.kind == "direct"
        for part in quote.parts
    ]
    return lambda offset: next(
        (person for part, person in spoken if part.start <= offset < part.end), None
    )


def language_of(text):
    """Guess the language of ``text`` by its script and its commonest words; "und": unknown."""
    sample = text[:SAMPLE]
    if sample.count(" the ") * PLAIN > len(sample):
        return "en"
    if len(CYRILLIC.findall(sample)) * 2 > len(LETTER.findall(sample)):
        return "ky" if KYRGYZ.search(sample) else "ru"
    words = WORD.findall(sample.lower())
    common = sum(map(COMMON.__contains__, words))
    if len(words) < SHORT:
        other = sum(map(ELSEWHERE.__contains__, words))
        unclear = len(words) < SHORTEST and common == other == 0
        return "en" if unclear or common > other else "und"
    return "en" if common >= SHARE * len(words) else "und"
