"""Lines above a headline that are none: slugs, sections, countries, issuers, kinds of paper."""

import re

from articles.importing.datelines import PLACE, dateline_of
from articles.importing.headline import tells_of_action
from articles.importing.layout import ends_sentence
from articles.importing.service import KIND, NAME

LONGEST = 80  # characters of a kicker
LONGEST_HEADLINE = 200
LONGEST_PLACE = 40
FEWEST = 4  # words of a headline below a kicker
ONE_WORD = re.compile(r"\W{0,3}[^\W\d_][\w.&’'-]{1,24}:?")
WITH_LAND = frozenset({2, 3})  # parts of *Osh, Kyrgyzstan*
SLUG = re.compile(
    r"[A-ZÀ-Þ\d]{2,20}(?:[/:_-][A-ZÀ-Þ\d.&]{2,25}){1,5}"
    r"|[A-ZÀ-Þ]\w{1,20}(?:[/_][^\W\d_]\w{1,25}){1,5}"
)
PARTED = re.compile(r"[^a-z]{3,60}? ?(?:[-–—/:]|\|) [^a-z]{3,60}")
BULLET = re.compile(r"[•·▪■►●] ?[\w.]{2,20}(?:[ |/•·]{1,5}[\w.]{2,20}){0,3}")
BODY = (
    r"(?:office|ministry|department|directorate|bureau|embassy|consulate|mission|delegation"
    r"|secretariat|government|parliament|senate|assembly|council|commission|committee|cabinet"
    r"|presidency|city|county|municipality|prefecture|region|state|borough|district|town|agency"
    r"|authority|service|house|palace|bank|university|institute|court|police|forces?|group"
    r"|holdings?|plc|ltd|limited|inc|corp(?:oration)?|company|ag|asa|ab|oyj|n\.?v|s\.?a|s\.?p\.?a"
    r"|gmbh|spokesperson|secretary|president|hall|board|union|nations|federation|desk|editors"
    r"|newsroom|team)"
)
ISSUER = re.compile(rf"(?:[Tt]he )?{NAME}(?: (?:{NAME}|of|for|in|and|the|to|&)){{0,11}}")
ISSUING = re.compile(rf"\b{BODY}\b", re.IGNORECASE)


def is_kicker(line, below):
    """Tell whether ``line`` stands above a headline, ``below`` being the next line, or ``""``."""
    if len(line) > LONGEST or not below or ends_sentence(line) or tells_of_action(line):
        return False
    if BULLET.fullmatch(line):
        return True
    titled = is_title(below)
    if titled and (SLUG.fullmatch(line) or _in_capitals(line, below)):
        return True
    return (titled or len(below.split()) < FEWEST) and _names_only(line)


def is_title(line):
    """Tell whether ``line`` could be a headline: some words, no sentence, no dateline."""
    if len(line) > LONGEST_HEADLINE or len(line.split()) < FEWEST or ends_sentence(line):
        return False
    dateline = dateline_of(line)
    return not (dateline and dateline.sure)


def is_issuer(line):
    """Tell whether ``line`` names an office, a company or a kind of paper and nothing else."""
    issuing = len(line) <= LONGEST and ISSUING.search(line)
    named = (issuing and ISSUER.fullmatch(line)) or KIND.fullmatch(line)
    return len(line) <= LONGEST and named is not None and not tells_of_action(line)


def is_place(line):
    """Tell whether ``line`` is one word or a place with its country, below a day."""
    if len(line) > LONGEST_PLACE:
        return False
    parts = line.split(",")
    several = len(parts) in WITH_LAND and all(PLACE.fullmatch(one.strip()) for one in parts)
    return several or ONE_WORD.fullmatch(line) is not None


def _names_only(line):
    return ONE_WORD.fullmatch(line) is not None or is_issuer(line)


def _in_capitals(line, below):
    """A line in capitals above one in small letters: two words, or parts between dashes."""
    if not line.isupper() or below.isupper():
        return False
    return len(line.split()) < FEWEST or PARTED.fullmatch(line) is not None
