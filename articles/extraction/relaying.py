"""What a press service, a spokesperson or an agency relays of somebody else's words."""

import re
from dataclasses import dataclass, replace

from .reading import span_at

OFFICE = (
    r"(?:[Pp]ress[ -](?:service|office|cent(?:er|re)|secretary|bureau|department)"
    r"|[Ss]pokes(?:man|woman|person)|[Ii]nformation (?:service|department|office))"
)
OF = r"(?: of (?:the )?[\w’'-]{1,30}(?:(?: of| of the| for| and| in)? [A-Z][\w’'-]{1,30}){0,6}"
OF += r"(?: of (?:the )?(?:state|government|country|republic|region|city|parliament))?)?"
WHO = rf"(?P<who>(?:[\w’'-]{{1,30}} ){{0,4}}?{OFFICE}{OF})"
AGENCY = r"(?:[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,2}|\d{2}\.kg)(?: news agency)?"
TELLS = r"(?:report|inform|announc|stat|not|confirm)(?:ed|s|es|e|ing)?\b|said in a statement"
# The dispatch as a whole: *Presidential press service reported.*
SOURCES = [
    re.compile(form)
    for form in (
        rf"(?:^|(?<=[.!?»”] )|, )(?:[Tt]he )?{WHO} (?:also )?(?:{TELLS})",
        rf"\b(?:reported|announced|stated|informed|told|said|learn(?:t|ed)) (?:about it )?"
        rf"(?:by|in|from|at) (?:the )?{WHO}",
        rf"\b(?:citing|with reference to|according to|referring to) (?:the )?{WHO}",
    )
]
# One quotation: *X was quoted as saying by …*
QUOTED = [
    re.compile(form)
    for form in (
        r"\b(?:was |were |is |as )?(?:quoted|cited|relayed|reported)(?: (?:as saying|as telling))?"
        rf" by (?:the )?(?:{WHO}|(?P<agency>{AGENCY}))",
        rf"(?:{WHO}|(?P<agency>{AGENCY})) (?:quoted|quotes|cited|cites) [^.!?]{{2,80}} as saying",
        rf"\b(?:through|via) (?:the |an? |his |her |their )?{WHO}",
        rf"\baccording to (?:the |his |her |their )?{WHO}",
        rf", (?:the |his |her |their )?(?:{WHO}|(?P<agency>{AGENCY}))"
        r" (?:reports|informs|reported)\b",
    )
]
# Words that the dispatch's own reporter heard or read.
HEARD = re.compile(
    r"\b(?:told (?:reporters|journalists)|at a (?:briefing|press conference|news conference)"
    r"|in an interview|wrote|tweeted|posted|on (?:Facebook|Twitter|Telegram|Instagram|X))\b"
)
NAMES = ("ress ", "ress-", "pokes", "nformation ")
VERBS = ("quote", "cited", "cites", "relayed", "ccording", "through", "via", "report", "informs")
NEAR = 60  # characters after *the press secretary* in which stands whose name that is
FIRST = 2  # paragraphs in which the source of the whole stands
ARTICLE = re.compile(r"^(?:the|his|her|their|its|an?) ", re.IGNORECASE)


def relayed(text, paragraphs, sentences, quotes):
    """Return ``quotes`` with ``relay``: who relays them in words, "" for nobody.

    A quotation's own clause says it, or the dispatch names a press service as its source: that
    relays the words of those of whom it has told so far, but not what they told reporters or wrote.
    """
    if not quotes:
        return quotes
    source = _source(text, paragraphs)
    relays = [_relay(text, sentences, one, source) for one in quotes]
    return tuple(
        replace(quote, relay=relay) if relay else quote
        for quote, relay in zip(quotes, relays, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Source:
    """Who is named as the source, the words about it, and those that may name its speaker."""

    words: str = ""
    told: str = ""
    after: str = ""

    def relays(self, speaker):
        """Tell whether the source has told of ``speaker`` and is somebody else."""
        last = speaker.split()[-1:]
        return bool(last) and last[0] in self.told and last[0] not in self.after


def _source(text, paragraphs):
    if not any(word in text for word in NAMES):
        return _Source()
    for paragraph in (*paragraphs[:FIRST], *paragraphs[FIRST:][-1:]):
        for form in SOURCES:
            match = form.search(text, paragraph.start, paragraph.end)
            if match:
                after = text[match.end("who") : match.end("who") + NEAR].partition(".")[0]
                return _Source(_plain(match["who"]), text[: match.start()], after)
    return _Source()


def _relay(text, sentences, quote, source):
    if re.search(OFFICE, quote.speaker):
        return ""
    span = _around(sentences, quote)
    around = "".join(_outside(text, span, quote))
    for form in QUOTED if any(word in around for word in VERBS) else ():
        match = form.search(around)
        named = match and (match["who"] or match.groupdict().get("agency"))
        if named and not set(named.split()) & set(quote.speaker.split()):
            return _plain(named)
    return source.words if source.relays(quote.speaker) and not HEARD.search(around) else ""


def _around(sentences, quote):
    first = span_at(sentences, quote.evidence.sentence.start)
    last = span_at(sentences, max(quote.parts[-1].end, quote.evidence.sentence.end) - 1)
    return first.start, max(last.end, quote.evidence.sentence.end)


def _outside(text, span, quote):
    """Yield the words of the sentences around ``quote`` that are not its own."""
    at, end = span
    for part in quote.parts:
        yield text[at : max(part.start, at)] + " "
        at = max(at, part.end)
    yield text[at:end]


def _plain(words):
    return ARTICLE.sub("", words.strip())
