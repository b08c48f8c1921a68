"""The portfolio that a bare *Minister A B* or *Deputy Minister A B* has in its text."""

from .data.offices import FIELDS
from .portfolios import portfolio

BARE = frozenset(
    "minister|deputy minister|first deputy minister|vice minister|vice-minister|"
    "assistant minister".split("|")
)


def ministry_of(cast, person, office, post):
    """Return the full title of a bare minister's ``post``, "" where the text names none.

    It is that of the minister or ministry named last before, none whose minister is another.
    """
    if post.title.lower() not in BARE or office.posted:
        return ""
    named = sorted(_ministers(cast) + _ministries(cast.tokens))
    taken = _taken(cast, person, post)
    fitting = [title for at, title in named if at < office.first and title not in taken]
    later = [title for at, title in named if title not in taken and at > office.first]
    told = fitting[-1:] or later[:1]
    if not told or not told[0].endswith(" Minister"):
        return told[0].replace("Minister", post.title) if told else ""
    return f"{post.title.removesuffix('inister').removesuffix('M')}{told[0]}"


def ministry_near(cast, token):
    """Return the ministry of the minister named last before ``token``, "" for none."""
    named = [title for at, title in _ministers(cast) if at < token]
    words = named[-1].split() if named else []
    ministry = ["Ministry" if word == "Minister" else word for word in words]
    return " ".join(ministry)


def _taken(cast, person, post):
    """Return the titles of ministers that serve beside the one meant."""
    if post.title != "Minister":
        return frozenset()
    serving = (one for other, _, one in cast.posts if other != person)
    return {one.title for one in serving if one.status == post.status}


def _ministers(cast):
    told = ((office.first, office.title) for office in cast.offices)
    return [(at, title) for at, title in told if _has_portfolio(title)]


def _has_portfolio(title):
    words = title.split()
    own = words[0] == "Minister" or (words[-1] == "Minister" and words[-2:-1] != ["Prime"])
    lesser = {"Deputy", "Vice", "Prime", "State", "Chief"}.intersection(words)
    return len(words) > 1 and own and not lesser


def _ministries(tokens):
    """Return the ministers of the ministries named: *Ministry of Health* has one of Health."""
    found = []
    for at in (at for at, word in enumerate(tokens.low) if word == "ministry"):
        field, end = portfolio(tokens, at + 1, "minister")
        if end > at + 1:
            found.append((at, f"Minister{field}"))
        first = at
        while tokens.word(first - 1) in FIELDS and first:
            first -= 1
        if end == at + 1 and first < at:
            found.append((at, f"{tokens.words_in(first, at).title()} Minister"))
    return found
