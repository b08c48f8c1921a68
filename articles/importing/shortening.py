"""What an editor takes out of a headline that is too long, most harmless first."""

import re

from articles.extraction.data.countries import COUNTRIES

ADJECTIVE_OF = {one.name: one.adjectives[0] for one in COUNTRIES if one.adjectives}
STATE_OF = re.compile(r"\b(?:the )?(?:Republic|Kingdom|State) of (?=[A-Z])")
OF_BODY = re.compile(
    r"\b(?P<body>(?:[A-Z][\w-]+ )?of the [A-Z][\w-]+)"
    r" of the (?:Parliament|Supreme Council) of (?=[A-Z])"
)
HONORIFIC = re.compile(r"\b(?:His|Her) (?:Excellency|Majesty|Highness) ")
ARTICLE = re.compile(r"(?<!\bof) the (?=[A-Z][\w-]+ (?:of|for) )")
HOUSE_STYLE = {
    "Ambassador Extraordinary and Plenipotentiary": "Ambassador",
    "Minister of Foreign Affairs": "Foreign Minister",
    "Minister for Foreign Affairs": "Foreign Minister",
    "Ministers of Foreign Affairs": "Foreign Ministers",
    "the Kyrgyz Republic": "Kyrgyzstan",
    "the Russian Federation": "Russia",
    "the People's Republic of China": "China",
    "had a telephone conversation with": "spoke by phone with",
    "held a telephone conversation with": "spoke by phone with",
    "met with": "met",
}
LONG_WORDS = re.compile(rf"\b(?:{'|'.join(map(re.escape, HOUSE_STYLE))})\b")
DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+)"
OPENING_DAY = re.compile(rf"(?:On {DAY},|Today,?|Yesterday,?|Earlier today,) (?=\w)")
TODAY = re.compile(r"(?<=[a-z]) (?:today|yesterday)(?=,|$)")
RANK = re.compile(
    r"(?<=[a-z]) (?:(?:Lieutenant|Major|Brigadier|Colonel) )?(?:General|Colonel|Major|Captain)"
    r"(?= [A-Z][a-z]+ [A-Z])"
)
TITLE = re.compile(
    r"^(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]+){1,3}), [A-Z][^,]{4,100} of [^,]{2,60},(?= [a-z])"
)
COUNTRY = re.compile(
    r"\b(?P<office>President|Prime Minister|Foreign Minister|Defen[cs]e Minister|Parliament"
    r"|Government) of (?P<country>[A-Z]\w+)(?= (?!and\b)|$)"
)
CITY = re.compile(r"\bMayor of (?P<city>[A-Z][\w-]+)(?: city)?(?= (?!and\b)|$)")
AND_SAID = re.compile(r",? and (?:said|added|told|noted|stressed|stated|thanked)\b.*$")
ARTICLES = re.compile(r"(?:^|(?<= ))(?:the|an?|The|An?) (?!few|lot|little|same|most)(?P<next>\w)")
QUOTED = re.compile(r"[«“\"”»]")


def house_words(text):
    """Return ``text`` with the short forms that headlines use."""
    return LONG_WORDS.sub(lambda match: HOUSE_STYLE[match[0]], text)


def _country(match):
    adjective = ADJECTIVE_OF.get(match["country"])
    return f"{adjective} {match['office']}" if adjective else match[0]


def without_articles(text):
    """Return ``text`` without its articles; one that holds speech stays as it is."""
    if QUOTED.search(text):
        return text
    short = ARTICLES.sub(lambda match: match["next"], text)
    return short[:1].upper() + short[1:]


def without_opening_day(text):
    """Return ``text`` without the day that opens it."""
    short = OPENING_DAY.sub("", text, count=1) if OPENING_DAY.match(text) else text
    return short[:1].upper() + short[1:]


STYLE = [
    lambda text: STATE_OF.sub("", text),
    lambda text: HONORIFIC.sub("", text),
    lambda text: OF_BODY.sub(lambda match: match["body"] + " of ", text),
    lambda text: ARTICLE.sub(" ", text),
    house_words,
    without_opening_day,
    lambda text: RANK.sub("", text),
]
LAST = [
    lambda text: TODAY.sub("", text),
    lambda text: AND_SAID.sub("", text) if not QUOTED.search(text) else text,
    lambda text: COUNTRY.sub(_country, text),
    lambda text: CITY.sub(lambda match: f"{match['city']} Mayor", text),
    lambda text: TITLE.sub(lambda match: match["name"], text),
    without_articles,
]
