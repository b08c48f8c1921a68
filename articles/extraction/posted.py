"""Where an office is, for whom and on what: *in Osh*, *for Refugees*, *on border issues*."""

from .bodies import body_at, is_acronym, noun_run, with_article
from .data.words import ORGANIZATION_NOUNS
from .names import full_name_at, personal_start

TOPICS = frozenset("issues affairs matters questions relations".split())


def for_whom(tokens, office):
    """Read whom an office serves: *UN High Commissioner for Refugees*."""
    at = office.last + 1 + (tokens.word(office.last + 1) == "the")
    if tokens.word(office.last) != "for" or at >= tokens.size or not tokens.capital(at):
        return
    end, served, state = body_at(tokens, at)
    if end > at and served != state:
        the = "the " if at > office.last + 1 else ""
        office.posted, office.link, office.last = the + served, "for", end


def in_place(tokens, office):
    """Read where a body is, beside the name: *head of UNICEF in Ukraine*, *of the court in Lublin*.

    A town is read only after a body with a noun of bodies, since officials meet in towns.
    """
    start = office.last + 1 + (tokens.word(office.last + 1) == "the")
    end, place = tokens.places.get(start, (0, None))
    if place is None or place.kind == "adjective":
        end, name = _town(tokens, start), ""
        if ORGANIZATION_NOUNS.isdisjoint(office.body.lower().split()):
            return
    else:
        state = place.kind == "country"
        name = with_article(place.country, True) + place.country if state else place.name
    apposed = tokens.word(office.first - 1) == "," and tokens.word(end) in {",", "."}
    led = tokens.word(end) == "," and office.definite and full_name_at(tokens, end + 1) > end + 1
    if end > start and (apposed or led or full_name_at(tokens, end) > end):
        name = name or tokens.words_in(office.last + 1, end)
        office.posted, office.link, office.last = name, "in", end


def _town(tokens, start):
    """Return the end of a place of capitalised words, before a name that follows it."""
    if not tokens.capital(start):
        return start
    end = noun_run(tokens, start)
    return personal_start(tokens, start, end) if full_name_at(tokens, start) >= end else end


def in_brackets(tokens, office):
    """Leave out the acronym after a body: *Head of the Audit Office (AO) A B*."""
    at = office.last
    if tokens.word(at) == "(" and tokens.word(at + 2) == ")" and is_acronym(tokens, at + 1):
        office.last = at + 3


def topic(tokens, office):
    """Read *in Osh region* and *on border issues* after the body of a representative."""
    at, word = office.last + 1, tokens.word(office.last)
    end = at
    if word == "in" and tokens.capital(at):
        end = body_at(tokens, at)[0]
    if word == "on":
        topics = (place for place in range(at, at + 4) if tokens.word(place) in TOPICS)
        end = next(topics, at - 1) + 1
    if end > at:
        office.posted, office.link = tokens.words_in(at, end), word
        office.last = end


def is_place(tokens, start, end):
    """Tell whether a body is a place: *MP for Kapit*, no ministry, state or letters."""
    known = start in tokens.places or is_acronym(tokens, start)
    return not known and ORGANIZATION_NOUNS.isdisjoint(tokens.low[start:end])
