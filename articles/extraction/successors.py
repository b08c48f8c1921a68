"""Who held an office before or after: *replacing A B*, *instead of A B*, *his predecessor, A B*."""

import re
from dataclasses import replace

from .reading import span_at

RULE = "post.succeeded"
REPLACING = re.compile(
    r"\b(?:replac(?:es|ed|ing)|to replace|succeed(?:s|ed|ing)|to succeed|instead of|in place of"
    r"|(?:takes|took|taking|to take) over from|took the place of)\b(?! by)"
)
BY = re.compile(
    r"\b(?:(?:was|were|is|has been|will be|be) (?:replaced|succeeded) by|(?:his|her) successor)\b"
)
PREDECESSOR = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]he|whose) predecessor,? ")
GIVEN_IT = re.compile(r"\b(?:naming|appointing|with|by)\b")  # *replaced the mayor, naming A B*
REPLACE = ("replac", "succeed", "stead of", "place of", "over from")
BE_REPLACED = ("replaced by", "succeeded by", "successor")
PLANNED = 6  # characters
NEAR = 90  # characters between the words and the other's name, an office among them
SERVING = frozenset({"current", "acting", "nominated", "elect"})


def read_successors(cast):
    """Give those of ``cast`` who were replaced, or who replace, the office of the other."""
    text = cast.tokens.text
    for found in _told_by(REPLACING, REPLACE, text):
        _pass_on(cast, found, _holder(cast, found), _named_after(cast, found), "former")
    for found in _told_by(PREDECESSOR, ("predecessor",), text):
        holder = cast.subject_before(span_at(cast.sentences, found.start()).start)
        _pass_on(cast, found, holder, _named_after(cast, found), "former")
    for found in _told_by(BY, BE_REPLACED, text):
        _pass_on(cast, found, _holder(cast, found), _named_after(cast, found), "current")


def _told_by(pattern, words, text):
    """Return the matches of a pattern that needs one of ``words``."""
    return pattern.finditer(text) if any(word in text for word in words) else ()


def _holder(cast, found):
    """Return the person named last before the words in their sentence, or its pronoun's subject."""
    start = span_at(cast.sentences, found.start()).start
    named = cast.last_name(start, found.start())
    return named.person if named else cast.subject_before(start)


def _named_after(cast, found):
    """Return the first person named soon after the words, or ``None``."""
    after = cast.mentions_between(found.end(), found.end() + NEAR)
    end = span_at(cast.sentences, found.start()).end
    named = [one for one in after if one.kind == "name" and one.evidence.span.start < end]
    between = cast.tokens.text[found.end() : named[0].evidence.span.start] if named else ""
    return named[0].person if named and not GIVEN_IT.search(between) else None


def _is_planned(cast, found):
    """Tell whether somebody is only to be replaced: *to succeed*, *will replace*."""
    before = cast.tokens.text[max(found.start() - PLANNED, 0) : found.start()]
    return found[0].startswith("to ") or before.endswith(("will ", "would ", " to "))


def _end(cast, person, titles):
    """Make former the serving posts of ``person`` with one of ``titles``: somebody else's now."""
    for at, (whose, office, post) in enumerate(cast.posts):
        if whose == person and post.status == "current" and post.title in titles:
            evidence = replace(post.evidence, rule=RULE)
            cast.posts[at] = (whose, office, replace(post, status="former", evidence=evidence))


def _pass_on(cast, found, holder, other, status):
    """Give ``other`` the post that ``holder`` has, as ``status``, unless it is told already."""
    own = [one for one in cast.posts if one[0] == holder and one[2].status in SERVING]
    if other is None or other == holder or not own:
        return
    if status == "former" and not _is_planned(cast, found):
        _end(cast, other, {one[2].title for one in own if one[2].status == "current"})
    before = [one for one in own if cast.tokens.starts[one[1].first] < found.end()] or own
    _, office, post = before[-1]
    titles = {one[2].title for one in cast.posts if one[0] == other}
    if post.title not in titles:
        evidence = replace(post.evidence, rule=RULE)
        cast.posts.append(
            (other, office, replace(post, person=other, status=status, evidence=evidence))
        )
