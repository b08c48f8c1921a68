"""Offices that a text tells are given up: *resigned on Monday*, *was sacked*, *voted to remove*."""

import re
from bisect import bisect_left
from dataclasses import replace

from .data.leaving import ACCEPTED, LEAVES, LEFT_BY, LOST, NOUNS, REMOVES
from .reading import span_at

RULE = "post.ended"
KEYS = LEAVES | LOST | REMOVES | NOUNS
BETWEEN = re.compile(
    r"(?:,[^,;.]{3,90},|\)|,(?: who\b)?| who\b)?(?: (?:has|had|have|also|abruptly|suddenly"
    r"|immediately|later|then|today|yesterday|formally|officially|finally|reportedly"
    r"|earlier|on \w+day))*"
    r"(?P<be> (?:was|were|is|been|being|got)(?: \w+ly)?)? ?"
)
OTHER_OFFICE = re.compile(rf" (?:as|from)\b(?! (?:the|his|her|their|its) {LEFT_BY}\b)")
FROM_ELSEWHERE = re.compile(rf" (?:from|to)\b(?! (?:the|his|her|their|its) {LEFT_BY}\b)")
HANDED_IN = re.compile(r"[^.;]{0,60}?\b(?:presented|submitted|tendered|offered) by (?:the )?")
UNTIL = re.compile(r" until (?:now|today|recently|yesterday|(?:this|last) \w{3,9})\b")
FARTHEST = 120  # characters between a name and the verb
BEFORE_NOUN = 6  # words before *resignation* that say it was accepted


def ended(cast, posts):
    """Return ``posts`` with *former* for the serving ones that the text tells their holder lost."""
    tokens = cast.tokens
    if "until" in tokens.low:
        posts = tuple(_former_until(tokens.text, post) for post in posts)
    if KEYS.isdisjoint(tokens.low):
        return posts
    lost = {}
    for at in (at for at, word in enumerate(tokens.low) if word in KEYS):
        person, end = _loser(cast, at)
        if person is not None:
            lost.setdefault(person, end)
    return tuple(_former(cast, post, posts, lost) for post in posts)


def _former_until(text, post):
    """Return a post as a former one where it is held *until today*."""
    if post.status != "current" or not UNTIL.match(text, post.evidence.span.end):
        return post
    return replace(post, status="former", evidence=replace(post.evidence, rule=RULE))


def _former(cast, post, posts, lost):
    """Return a post as its holder's former one, if it is the one that the holder lost."""
    if post.status != "current" or post.person not in lost:
        return post
    own = [one for one in posts if one.person == post.person]
    if any(one.evidence.rule == "post.succeeded" for one in own):
        return post  # what was passed on is what was given up
    if any(_told_lost(one, lost[post.person]) for one in own):
        return post
    serving = [one for one in own if one.status == "current"]
    near = [one for one in serving if _beside(one, lost[post.person])]
    if [post] not in (near, serving):
        return post
    return replace(post, status="former", evidence=replace(post.evidence, rule=RULE))


def _told_lost(post, offset):
    """Tell whether the office lost is told right after: *was relieved of the post of mayor*."""
    after = post.evidence.span.start - offset
    return post.status == "former" and 0 <= after < FARTHEST and post.evidence.rule == "post.career"


def _beside(post, offset):
    return 0 <= offset - post.evidence.span.end < FARTHEST


def _loser(cast, at):
    """Return (person, offset by which the office is told) of who loses one at a word, or None."""
    word = cast.tokens.low[at]
    if word in NOUNS:
        return _of_noun(cast, at)
    person = _subject(cast, at) if word in LEAVES | LOST else None
    if person is None and word in REMOVES:
        return _object(cast, at + 1)
    return person, cast.tokens.starts[at]


def _subject(cast, at):
    """Return whom the words before a verb name: *A B, 58, abruptly resigned*."""
    tokens, start = cast.tokens, cast.tokens.starts[at]
    sentence = span_at(cast.sentences, start)
    told = cast.mentions_between(max(sentence.start, start - FARTHEST), start)
    between = told and BETWEEN.fullmatch(tokens.text, told[-1].evidence.span.end, start)
    down = tokens.low[at] == "stepped"
    if down and tokens.word(at + 1) not in {"down", "aside"}:
        return None
    after = tokens.span(at, at + 1 + down).end
    if not between:
        return _later(cast, at)
    passive = tokens.low[at] in LOST and tokens.low[at] not in LEAVES
    other = (FROM_ELSEWHERE if passive else OTHER_OFFICE).match(tokens.text, after)
    return told[-1].person if not other and bool(between["be"]) >= passive else None


def _later(cast, at):
    """Return who is named later, of whose office the verb is told: *The minister resigned*."""
    posts = (
        one for one in cast.posts if one[1].last == at and one[2].evidence.rule == "post.later"
    )
    return next((person for person, _, _ in posts), None)


def _object(cast, at):
    """Return whom the words from ``at`` name after a verb: *sacked the mayor, A B*."""
    tokens = cast.tokens
    at += tokens.word(at) in {"the", "his", "her", "its"}
    if at >= tokens.size:
        return None, 0
    posts = (one for one in cast.posts if one[1].first <= at <= one[1].first + 1)
    person = next((person for person, _, _ in posts), None)
    if person is None:
        named = cast.mentions_between(tokens.starts[at], tokens.starts[at] + 1)
        person = named[0].person if named else None
    return person, tokens.starts[at] + FARTHEST


def _of_noun(cast, at):
    """Return who is named after *accepted the resignation of* or *dismissal of*."""
    tokens = cast.tokens
    if ACCEPTED.isdisjoint(tokens.low[max(at - BEFORE_NOUN, 0) : at]):
        return None, 0
    if tokens.word(at + 1) == "of":
        return _object(cast, at + 2)
    handed = HANDED_IN.match(tokens.text, tokens.starts[at])
    return _object(cast, bisect_left(tokens.starts, handed.end())) if handed else (None, 0)
