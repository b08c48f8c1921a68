"""Offices that stand alone: whom *the president* means, and which is *the country*."""

from dataclasses import replace

from .bodies import named_body
from .completion import complete, is_its
from .data.offices import BODY_HEADS, PLURALS, STANDINS
from .home import STATES, Home
from .kinds import Bodies

TITLE = "title"
LONGEST = 8  # words of a body before *whose*
INNER = frozenset({"of", "the", "for", "and", "'s", "’s"})
PAST = frozenset({"former", "first"})
LESSER = frozenset({"deputy", "vice", "assistant"})  # *the governor* is no deputy governor


def settle(cast, speaker_at, above=""):
    """Resolve offices that stand alone and *of the country*.

    ``speaker_at`` gives the person in whose direct speech an offset lies, or ``None``;
    ``above`` is what stands above the text.
    """
    home = Home(cast, above)
    for entry in cast.open:
        if isinstance(entry, tuple):
            _of_the_country(cast, home, *entry, speaker_at)
    for office in cast.open:
        if not isinstance(office, tuple):
            _alone(cast, office)
    _of_its_body(cast)
    _of_the_same(cast)
    complete(cast, home)
    cast.mentions.sort(key=lambda mention: mention.evidence.span.start)


def _of_its_body(cast):
    """Complete *its president* and *whose rector* by the body named last before."""
    tokens, bodies = cast.tokens, Bodies(cast)
    for number, (person, office, post) in enumerate(cast.posts):
        owned = tokens.word(office.first - 1) == "whose" or is_its(cast, office)
        if post.body or not owned:
            continue
        body, parent = _just_before(tokens, office) or bodies.last(office.first)
        if body:
            full = replace(office, body=body, parent=parent)
            evidence = replace(post.evidence, rule="post.same")
            entry = replace(post, body=body, label=full.label, parent=parent, evidence=evidence)
            cast.posts[number] = (person, full, entry)


def _just_before(tokens, office):
    """Return the body that stands right before *, whose president*, or ``None``."""
    end = office.first - 2
    if end < 1 or tokens.word(end + 1) != "whose" or tokens.low[end] != ",":
        return None
    start = end
    while start > max(end - LONGEST, 0) and (
        tokens.capital(start - 1) or (start < end and tokens.low[start - 1] in INNER)
    ):
        start -= 1
    while start < end and (not tokens.capital(start) or tokens.low[start] == "the"):
        start += 1
    return named_body(tokens, start, end) if start < end else None


def _of_the_same(cast):
    """Complete *the former minister, A B* by the post of that title which the text named before."""
    for number, (person, office, post) in enumerate(cast.posts):
        if post.body or not office.definite or post.status == "current":
            continue
        word = post.title.lower()
        same = [
            one for one in cast.posts if one[0] != person and _means(one[2].title.lower(), (word,))
        ]
        named = [one for one in same if one[1].first < office.first or one[2].body]
        if named:
            told = named[0][2]
            evidence = replace(post.evidence, rule="post.same")
            full = replace(told, person=person, status=post.status, evidence=evidence)
            cast.posts[number] = (person, office, full)


def _of_the_country(cast, home, office, person, speaker_at):
    offset = cast.tokens.starts[office.first]
    state = _own_state(cast, speaker_at(offset))
    if office.title == "Head of State":
        state = state or home.state_at(office.first)  # *Head of State A B* serves at home
    state = (
        state
        or _last_state(cast, office, person)
        or home.state_at(office.first, title=office.title)
    )
    if state:
        label = f"{office.title} of {state}"
        cast.post(person, office, label, state, state, "post.country")


def _own_state(cast, speaker):
    for person, _, post in cast.posts:
        if person == speaker:
            return post.parent or post.body
    return ""


def _last_state(cast, office, person):
    """Return the country last spoken of whose serving holder is not somebody else."""
    held = {
        post.body
        for other, _, post in cast.posts
        if other != person and post.title == office.title and post.status == "current"
    }
    before = [at for at in cast.tokens.places if at < office.first]
    for at in sorted(before, reverse=True):
        country = cast.tokens.places[at][1].country
        if country in STATES and country not in held:
            return country
    return ""


def _alone(cast, office):
    if not office.definite and office.first not in cast.tokens.places:
        return
    several = cast.tokens.low[office.last - 1] in PLURALS
    person = None if several else _holder(cast, office)
    if person is not None:
        cast.mention(person, office.first, office.last, TITLE, "mention.title")


def _holder(cast, office):
    """Return the one person of the text whose office the words can mean, or ``None``."""
    if office.body:
        wanted = [one for one in cast.posts if _is_label(office.label, one[2].label)]
        wanted = [one for one in wanted if one[2].status == office.status]
        wanted = wanted or _standing_in(cast, office)
    else:
        title = office.title.lower()
        own = () if office.of_country and title in BODY_HEADS else (title,)
        titles = (*own, *STANDINS.get(title, ()))
        wanted = [one for one in cast.posts if _is_meant(one, titles)]
        kind = office.status if office.status in {"elect", "nominated"} else ""
        past = office.status in PAST
        wanted = [one for one in wanted if (one[2].status in PAST) == past]
        wanted = [one for one in wanted if not kind or one[2].status == kind]
    begins = office.title.lower()
    narrower = (
        wanted,
        [one for one in wanted if one[2].title.lower().startswith(begins)],
        [one for one in wanted if not one[2].body or one[2].body in STATES],
    )
    holders = ({person for person, _, _ in some} for some in narrower)
    return next((some.pop() for some in holders if len(some) == 1), None)


def _is_meant(entry, titles):
    """Tell whether a post can be meant; one that serves another's office only by its own head."""
    _, office, post = entry
    title = post.title.lower()
    if office.served:
        return title.startswith(titles[:1])
    lesser = LESSER & set(title.split()) - set(" ".join(titles).split())
    return not lesser and _means(title, titles)


def _is_label(said, label):
    """Tell whether ``label`` is what is ``said``, or the same with more of its body."""
    return label == said or label.startswith(f"{said} of ")


def _standing_in(cast, office):
    """Return the posts that *the Armenian leader* can mean: another title of that body."""
    titles = STANDINS.get(office.title.lower(), ())
    serving = [one for one in cast.posts if one[2].status not in PAST]
    return [one for one in serving if one[2].body == office.body and one[2].title.lower() in titles]


def _means(title, wanted):
    """Tell whether ``title`` is one of ``wanted`` or ends like it: *the minister*."""
    return title in wanted or any(
        title.startswith(f"{one} ") or title.endswith(f" {one}") for one in wanted[:1]
    )
