"""Bodies told with whose they are: *Volta's London office* is the London office of Volta."""

from .bodies import AREAS, is_acronym, is_organ, with_article
from .data.words import BODY_NOUNS, ORGANIZATION_NOUNS
from .lexicon import FORENAME, HEAD, NAME

MARKS = frozenset({"'s", "’s"})
UNITS = ORGANIZATION_NOUNS | BODY_NOUNS


def unowned(tokens, office, first):
    """Name the body of ``office``, told from the token ``first``, by itself and then its owner."""
    marks = [at for at in range(first + 1, office.last - 1) if tokens.low[at] in MARKS]
    if len(marks) != 1 or not office.body or office.posted:
        return
    at, said = marks[0], tokens.words_in(first, office.last)
    if not office.body.startswith(said[: len(tokens.words_in(first, at))]):
        return
    own = tokens.words_in(at + 1, office.last)
    end, place = tokens.places.get(first, (0, None))
    if place and place.kind == "country" and end == at:
        state = f" of {with_article(place.country, True)}{place.country}"
        office.body, office.parent = own + state * is_organ(own), place.country
    elif tokens.low[at - 1] in AREAS and tokens.low[office.last - 1] in AREAS:
        office.body = own  # *Batken region's Leilek district*
    elif _owns(tokens, first, at) and UNITS.intersection(tokens.low[at + 1 : office.last]):
        owner = tokens.words_in(first, at)
        office.body = f"{own} of {with_article(owner, False)}{owner}"


def _owns(tokens, first, at):
    """Tell whether the words up to a mark are an organization's: no person's, no people's."""
    if tokens.has(at - 1, HEAD):
        return False  # *the prosecutor's office*
    single = at == first + 1 and tokens.has(first, NAME) and not tokens.has(first, FORENAME)
    return single or is_acronym(tokens, at - 1) or tokens.low[at - 1] in UNITS
