"""Offices that leave their body or its state unsaid, completed by what the text makes clear."""

import re
from dataclasses import replace

from .acronyms import acronyms
from .bodies import AREAS, with_article
from .committees import house_at, is_of_a_house
from .data.countries import NAMED
from .data.international import INTERNATIONAL
from .data.offices import (
    FIRM_OFFICES,
)
from .data.words import BODY_NOUNS, ORGANIZATION_NOUNS
from .embassies import embassies, embassy_of
from .kinds import OF_FIRMS, Bodies, kind_of
from .localities import Localities
from .ministries import ministry_near, ministry_of
from .possessed import possessed, state_of_owner
from .provinces import province_of
from .statehood import is_national, of_state
from .titles import DIPLOMATS

STATES = frozenset(NAMED.values())
RULE = "post.state"
AMBASSADOR = re.compile(r"Ambassador(?: Extraordinary and Plenipotentiary)?$|Nuncio$")
ENVOYS = re.compile(
    r"Ambassador(?: Extraordinary and Plenipotentiary)?$|Consul(?: General|-General)?$"
)
HEADS_OF_STATE = frozenset({"President", "King", "Queen", "Emir", "Sultan", "Emperor"})
LESSER = re.compile(r"^(?:First |Senior |Acting )?(?:Deputy|Vice|Assistant|Associate)[ -]")
CHAIRED = re.compile(r"chair(?:man|woman|person)?\b")
BODIES = ORGANIZATION_NOUNS | BODY_NOUNS
VAGUE = BODIES | AREAS | {"government"}  # *director of the company*
# Nouns that mean a body named elsewhere in the text: *party chairman A B*.
MEANT = frozenset(
    "party union federation committee commission association company bank club council hospital "
    "university court agency institute museum foundation fund alliance league airline academy "
    "college authority tribunal society".split()
)
AMERICA = "United States"
HEAD_OF_STATE = re.compile(r"(?<= )[Hh]ead of [Ss]tate")
SERVED_MINISTER = re.compile(
    r" (?:of|to|for) (?:the )?(?:[A-Z][\w ,]{1,60})?Minister\b[\w ,]{0,60}$"
)
SERVED = re.compile(r"(?<= )(?:President|Prime Minister|Head of State|Government)(?! of\b)")


def complete(cast, home):
    """Give each post of ``cast`` that leaves its body or state unsaid what is meant, if clear."""
    explained, bodies, localities = acronyms(cast.tokens), Bodies(cast), Localities(cast)
    steps = (
        _beside(cast),
        possessed(cast),
        _explained(explained, bodies),
        _beneath(cast),
        _portfolio(cast),
        _local(localities),
        _like(cast),
        _bodied(bodies),
        _with_state(cast, home),
    )
    for number, (person, office, post) in enumerate(cast.posts):
        if is_its(cast, office):
            continue
        for step in steps:
            post = step(person, office, post) or post
        cast.posts[number] = (person, office, post)
    cast.posts = list(_told_once(cast.posts))


def _told_once(posts):
    """Yield ``posts`` without what says one again: the same label, or *Head of State* beside it."""
    seen = set()
    states = {(one[0], one[2].body) for one in posts if one[2].title in HEADS_OF_STATE}
    for entry in posts:
        person, _, post = entry
        # of a diplomat who has another office
        style = post.label == "Ambassador" and sum(one[0] == person for one in posts) > 1
        again = style or (post.title == "Head of State" and (person, post.body) in states)
        key = (person, post.label, post.status)
        if not again and key not in seen:
            seen.add(key)
            yield entry


def _beside(cast):
    """Return a step that reads *president and CEO of X*: both offices are of the same body."""

    def step(person, office, post):
        bare = not (post.body or office.posted or office.served)
        if not bare or cast.tokens.word(office.last) != "and":
            return None
        beside = (one for one in cast.posts if one[0] == person and one[1].first == office.last + 1)
        full = next((one[2] for one in beside if one[2].body), None)
        return _relabelled(office, post, full.body, full.parent, "post.same") if full else None

    return step


def _explained(acronyms, bodies):
    """Return a step that writes out a body's acronym where the text explains or spells it."""

    def step(_person, office, post):
        first, _, rest = post.body.partition(" ")
        full = acronyms.get(first)
        if not full and first.isupper() and first not in INTERNATIONAL:
            full = bodies.by_initials(first)
        return _relabelled(office, post, f"{full} {rest}".strip(), post.parent) if full else None

    return step


def _beneath(cast):
    """Return a step that reads *Deputy Secretary General A B* beside *Secretary General of X*."""

    def step(_person, office, post):
        base = LESSER.sub("", post.title)
        bare = not (post.body or office.posted or office.served)
        if not bare or base == post.title or of_state(base):
            return None
        wanted = CHAIRED.sub("chair", base.lower())
        above = [(one[1].first < office.first, one[1].first, one[2]) for one in cast.posts]
        above = sorted((one for one in above if _heads(one[2], wanted)), key=lambda one: one[:2])
        full = above[-1][2] if above else None
        if not full:
            return None
        same = full.label.lower().startswith(f"{base.lower()} ")
        rest = full.label[len(base if same else full.title) :]
        evidence = replace(post.evidence, rule="post.near")
        return replace(
            post, label=post.title + rest, body=full.body, parent=full.parent, evidence=evidence
        )

    return step


def _like(cast):
    """Return a step that gives a bare office the only body of which the text names that office."""

    def step(_person, office, post):
        bare = not (post.body or office.posted or office.served) and post.label == post.title
        if not bare or of_state(post.title) or kind_of(post.title) or _is_sent(post):
            return None
        title = post.title.lower()
        like = {
            (one.body, one.parent): one
            for one in cast.offices
            if one.body and one.title.lower() == title and one.body.lower() not in VAGUE
        }
        if len(like) != 1:
            return None
        body, parent = next(iter(like))
        return _relabelled(office, post, body, parent, "post.near")

    return step


def _is_sent(post):
    """Tell whether a post is one abroad: each state has its own there."""
    return not DIPLOMATS.isdisjoint(post.title.lower().split())


def _heads(post, wanted):
    """Tell whether a post is that of the head whose deputy is meant, with its body."""
    title = CHAIRED.sub("chair", post.title.lower())
    return (title == wanted and post.body) or title.startswith((f"{wanted} of ", f"{wanted} to "))


def _portfolio(cast):
    """Return a step that gives *Minister A B* and *his deputy minister* the portfolio meant."""

    def step(person, office, post):
        title = ministry_of(cast, person, office, post)
        label = office.labelled(title, post.body, post.body == post.parent) if title else ""
        evidence = replace(post.evidence, rule="post.near")
        return replace(post, title=title, label=label, evidence=evidence) if title else None

    return step


def _local(localities):
    """Return a step that gives a bare local office the town or region that the text names."""

    def step(_person, office, post):
        bare = not (post.body or office.posted or office.served)
        if bare and post.title == "Governor" and localities.bank and not localities.areas:
            return _relabelled(office, post, *localities.bank, "post.near")
        if post.body in AREAS:
            place = localities.of_kind(post.body, office.first)
            return _relabelled(office, post, place, "", "post.near")
        named = localities.of_body(post.body, office.first) if post.body else ""
        if named:
            return _relabelled(office, post, named, post.parent, "post.near")
        regional = localities.of_region(post.title, office.first) if bare else ("", "")
        if regional[0]:
            title, place = regional
            full = replace(post, title=title, label=title)
            return _relabelled(office, full, place, "", "post.near")
        place = localities.of_office(post.title, office.first) if bare else ""
        return _relabelled(office, post, place, "", "post.near") if place else None

    return step


def _bodied(bodies):
    """Return a step that gives a bare office the body of its kind that the text names."""

    def step(_person, office, post):
        bare = not (post.body or office.posted or office.served) and post.label == post.title
        title = _of_firm(bodies.cast, office) or post.title
        bare = bare and (not of_state(title) or title == "President")
        noun = noun_before(bodies.cast.tokens, office, post) if bare else ""
        if noun:
            full = bodies.meant(noun, office.first)
            return _of_noun(office, post, noun, *full) if full[0] else None
        kind = bare and not of_state(title)
        name, parent = bodies.of_kind(title, office.first) if kind else ("", "")
        if post.body.lower() in BODIES | OF_FIRMS and " " not in post.body:
            name, parent = bodies.meant(post.body, office.first)
        if post.body.lower() == "board":
            firm, parent = bodies.of_kind("ceo", office.first)
            name = f"{post.body} of {firm}" if firm else ""
        if post.body.lower() == "ministry" and not name:
            name = ministry_near(bodies.cast, office.first)
        return _relabelled(office, post, name, parent, "post.near") if name else None

    return step


def noun_before(tokens, office, post):
    """Return the noun of a body that begins a title or stands before it: *Federation president*."""
    first, _, rest = post.title.lower().partition(" ")
    if rest and first in MEANT and not of_state(post.title):
        return first
    near = tokens.low[office.first - 1] if office.first else ""
    alone = office.first < 2 or not tokens.capital(office.first - 2)
    return near if near in MEANT and alone else ""


def _of_noun(office, post, noun, body, parent):
    """Return *party chairman* with the party meant as its body."""
    title = post.title
    if title.lower().startswith(f"{noun} "):
        title = title.partition(" ")[2]
        title = title[:1].upper() + title[1:]
    return _relabelled(office, replace(post, title=title), body, parent, "post.near")


def _of_firm(cast, office):
    """Return the title after *President and Chief Executive Officer*, which tells of a firm."""
    beside = cast.by_start.get(office.last + 1) if cast.tokens.word(office.last) == "and" else None
    return beside.title if beside and beside.title.lower() in FIRM_OFFICES else ""


def _relabelled(office, post, body, parent, rule=None):
    label = office.labelled(post.title, body, body == parent)
    evidence = replace(post.evidence, rule=rule) if rule else post.evidence
    return replace(post, body=body, label=label, parent=parent, evidence=evidence)


def _with_state(cast, home):
    """Return a step that gives an office of state, or of a national body, its state."""
    found = embassies(cast.tokens)
    return lambda person, office, post: _completed(cast, home, found, person, office, post)


def _completed(cast, home, found, person, office, post):
    """Return the ``PostFound`` with its state, ``None`` where nothing is to be completed."""
    province = "" if office.served or office.posted else province_of(cast, home, office, post)
    if province:
        body = f"{post.body} of {province}" if post.body else province
        return _relabelled(office, post, body, "", RULE)
    sent = office.posted and not DIPLOMATS.isdisjoint(post.title.lower().split())
    if not post.body and noun_before(cast.tokens, office, post):
        return None
    if not post.body and not office.served and (sent or of_state(post.title)):
        held = _held(cast, person, post)
        state = _own(cast, person) or state_of_owner(cast, office)
        state = state or home.state_at(office.first, held | {office.posted}, post.title)
        state = state or ("Minister of" in post.title and home.dateline)
        state = _of_americas(home, post) or state
        return _stated(office, post, state, state)
    if not (post.body or office.posted) and ENVOYS.search(post.title):
        return _of_embassy(home, found, office, post)
    if AMBASSADOR.search(post.title) and office.state and not office.posted:
        return _receiving(home, office, post)
    if office.served and not post.parent:
        return _of_served(cast, home, person, office, post)
    if post.body and is_of_a_house(post):
        return _of_house(cast, home, person, office, post)
    inside = office.posted and office.link == "in"  # *leader of the Congress in the Lok Sabha*
    if post.body and not post.parent and not inside and is_national(post.body):
        state = _own(cast, person) or home.state_at(office.first)
        body = f"{post.body} of {with_article(state, True)}{state}"
        return _stated(office, post, body, state)
    return None


def _of_americas(home, post):
    """Return the state whose *Secretary of State* needs no telling, "" for other offices."""
    own = post.title.lower().endswith("secretary of state")
    return AMERICA if own and home.dateline in {"", AMERICA} else ""


def _of_house(cast, home, person, office, post):
    """Return the post in a committee with the parliament that the text names."""
    house, state = house_at(cast.tokens, office.first)
    state = "" if state else house and (_own(cast, person) or home.state_at(office.first))
    of = f" of {with_article(state, True)}{state}" if state else ""
    body = f"{post.body} of the {house}{of}"
    return _relabelled(office, post, body, state, "post.near") if house else None


def _of_embassy(home, found, office, post):
    """Return the post of a diplomat told of alone, of the embassy that the text names."""
    state, host = embassy_of(found, office.first)
    host = host or (home.state_at(office.first) if state else "")
    if not state or state == host:
        return None
    link = "to" if post.title.endswith("Ambassador") else "in"
    posted = f" {link} {with_article(host, True)}{host}" if host else ""
    label = f"{post.title} of {with_article(state, True)}{state}{posted}"
    evidence = replace(post.evidence, rule="post.near")
    return replace(post, label=label, body=state, parent=state, evidence=evidence)


def _receiving(home, office, post):
    """Return an ambassador's post with the state that receives: *US Ambassador A B*, in Ghana."""
    state = home.state_at(office.first)
    if not state or state == post.body:
        return None
    posted = with_article(state, True) + state
    label = f"{post.label} to {posted}"
    return replace(post, label=label, evidence=replace(post.evidence, rule=RULE))


def _stated(office, post, body, state):
    return _relabelled(office, post, body, state, RULE) if state else None


def _of_served(cast, home, person, office, post):
    """Return *Adviser to the President* with the state of that president."""
    served = SERVED.search(post.title) or HEAD_OF_STATE.search(post.title)
    served = served or SERVED_MINISTER.search(post.title)
    state = served and (_own(cast, person) or home.state_at(office.first))
    if not state:
        return None
    head = HEAD_OF_STATE.sub("President", post.title[: served.end()])
    title = f"{head} of {with_article(state, True)}{state}"
    label = title + post.title[served.end() :]
    return replace(post, label=label, parent=state, evidence=replace(post.evidence, rule=RULE))


def _held(cast, person, post):
    """Return the states whose office of that title is somebody else's."""
    return {
        one.body
        for other, _, one in cast.posts
        if other != person and (one.title, one.status) == (post.title, post.status)
    }


def _own(cast, person):
    """Return the state of another serving office of the same person, "" for none."""
    own = [post for other, _, post in cast.posts if other == person and post.status == "current"]
    states = {post.parent or post.body for post in own} & STATES
    return states.pop() if len(states) == 1 else ""


def is_its(cast, office):
    """Tell whether the text says *its* before the office."""
    return cast.tokens.low[office.first] == "its"
