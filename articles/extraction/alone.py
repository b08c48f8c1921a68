"""Offices that stand alone: whom *the president* means, and which is *the country*."""

import re
from collections import Counter
from dataclasses import replace

from .bodies import last_body
from .data.countries import NAMED, PARLIAMENTS
from .data.offices import BODY_HEADS, FIELDS, PLURALS, STANDINS

OF_STATE = frozenset("president minister premier chancellor king queen emir".split())
DATELINE = re.compile(r"([A-Z][A-Z .'-]{2,30})(?=[,(—–-]| \()")
STATES = frozenset(NAMED.values()) - {"European Union"}
CAPITALS = {name: country for (name, kind), country in NAMED.items() if kind != "adjective"}
TITLE = "title"
PAST = frozenset({"former", "first"})


def settle(cast, speaker_at):
    """Resolve offices that stand alone and *of the country*.

    ``speaker_at`` gives the person in whose direct speech an offset lies, or ``None``.
    """
    for entry in cast.open:
        if isinstance(entry, tuple):
            _of_the_country(cast, *entry, speaker_at)
    for office in cast.open:
        if not isinstance(office, tuple):
            _alone(cast, office)
    _of_its_body(cast)
    _of_the_same(cast)
    _at_home(cast)
    cast.mentions.sort(key=lambda mention: mention.evidence.span.start)


def _at_home(cast):
    """Give an office of state that names no state the one of which the text speaks."""
    for number, (person, office, post) in enumerate(cast.posts):
        bare = not post.body and not office.posted and not office.served
        if not bare or not _of_state(post.title) or _its(cast, office):
            continue
        held = {
            one.body
            for other, _, one in cast.posts
            if other != person and (one.title, one.status) == (post.title, post.status)
        }
        state = _first_state(cast, held) or _home_state(cast.tokens, held)
        if state:
            label = replace(office, body=state, state=True).label
            evidence = replace(post.evidence, rule="post.state")
            inferred = replace(post, body=state, label=label, evidence=evidence)
            cast.posts[number] = (person, office, inferred)


def _its(cast, office):
    return cast.tokens.low[office.first] == "its"


def _first_state(cast, held):
    """Return the state of the first serving office in the text that has one: whose news it is."""
    if DATELINE.match(cast.tokens.text):
        return ""
    named = sorted(cast.posts, key=lambda one: one[1].first)
    serving = [post for _, office, post in named if post.status == "current" and not office.posted]
    states = (post.parent or post.body for post in serving)
    return next((state for state in states if state in STATES and state not in held), "")


def _is_envoy(post):
    return "ambassador" in post.title.lower()


def _of_its_body(cast):
    """Complete *its president* and *whose rector* by the body named last before."""
    tokens = cast.tokens
    for number, (person, office, post) in enumerate(cast.posts):
        owned = tokens.word(office.first - 1) == "whose" or _its(cast, office)
        if post.body or not owned:
            continue
        body, parent = last_body(tokens, office.first)
        if body:
            full = replace(office, body=body, parent=parent)
            evidence = replace(post.evidence, rule="post.same")
            entry = replace(post, body=body, label=full.label, parent=parent, evidence=evidence)
            cast.posts[number] = (person, full, entry)


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


def _home_state(tokens, held=frozenset()):
    """Return the state of which a text speaks: its dateline's, or the one it names twice as often
    as any other, leaving out ``held``, whose office is another's.
    """
    dateline = DATELINE.match(tokens.text)
    city = dateline[1].strip().title() if dateline else ""
    if CAPITALS.get(city, "") not in {"", *held}:
        return CAPITALS[city]
    states = Counter(place.country for _, place in tokens.places.values())
    if not states:
        states.update(land for house, land in PARLIAMENTS.items() if house in tokens.text)
    free = [(state, number) for state, number in states.most_common() if state not in held]
    first, second = [*free[:2], ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= second[1] * 2 else ""


def _of_state(title):
    words = title.lower().split()
    if words[0] == "executive" or words == ["chief", "justice"]:
        return words[0] == "chief"
    secretary = words[-1] == "secretary" and (FIELDS | {"cabinet"}) & set(words)
    return bool(words[-1] in OF_STATE or "minister" in words or secretary)


def _of_the_country(cast, office, person, speaker_at):
    offset = cast.tokens.starts[office.first]
    state = _home(cast, speaker_at(offset)) or _last_state(cast, office, person)
    state = state or _home_state(cast.tokens)
    if state:
        label = f"{office.title} of {state}"
        cast.post(person, office, label, state, state, "post.country")


def _home(cast, speaker):
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
        if country not in held:
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
    return title.startswith(titles[:1]) if office.served else _means(title, titles)


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
