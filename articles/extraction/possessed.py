"""Whose *his spokesman* or *her deputy* is: the office of whom the text told last."""

from dataclasses import replace

from .data.countries import NAMED
from .reading import span_at
from .sexes import MAN, WOMAN, sex_of_name
from .titles import SERVING

STATES = frozenset(NAMED.values())
POSSESSIVES = {"his": MAN, "her": WOMAN}
DEPUTIES = frozenset({"deputy", "first deputy"})
OWNED = SERVING | {"staff", "deputy"}
LOOK = 6  # mentions that are looked back through
HELD = frozenset({"current", "former", "acting"})


def possessed(cast):
    """Return a step that reads *his spokesman, A B*: of the office of whom the text told last."""

    def step(_person, office, post):
        bare = not (post.body or office.posted or office.served)
        if not (_is_his(cast, office) and bare and post.title.split()[-1].lower() in OWNED):
            return None
        whose = _owner_post(cast, office)
        if not whose:
            return None
        label = f"{post.title} of the {whose.label}"
        if post.title.lower() in DEPUTIES:
            label = f"{post.title} {whose.label}"  # *his deputy*
        evidence = replace(post.evidence, rule="post.same")
        return replace(post, label=label, parent=whose.parent or whose.body, evidence=evidence)

    return step


def _is_his(cast, office):
    return _possessive(cast, office) in POSSESSIVES


def _possessive(cast, office):
    near = cast.tokens.low[office.first - 1 : office.first + 1]
    return next((word for word in near if word in POSSESSIVES), "")


def state_of_owner(cast, office):
    """Return the state of whom *his* means in *his finance minister*, "" for none."""
    whose = _owner_post(cast, office) if _is_his(cast, office) else None
    state = whose and (whose.parent or whose.body)
    return state if state in STATES else ""


def _owner_post(cast, office):
    """Return the serving post of the subject of the sentence, or the one before, or ``None``."""
    start = cast.tokens.starts[office.first]
    sentence = span_at(cast.sentences, start)
    named = cast.mentions_between(sentence.start, start)
    owners = [one.person for one in named]
    if named and cast.tokens.text[named[-1].evidence.span.end : start].strip() in {",", "and"}:
        owners.reverse()  # *the chairman A B, his spokesman C D*
    owners.append(cast.subject_before(sentence.start))
    owners += reversed([one.person for one in cast.mentions_between(0, sentence.start)][-LOOK:])
    sex = POSSESSIVES[_possessive(cast, office)]
    for owner in (one for one in owners if one is not None):
        serving = [post for other, _, post in cast.posts if other == owner]
        post = next((post for post in serving if post.status in HELD), None)
        if post and sex_of_name(cast.people[owner].name) in {None, sex}:
            return post
    return None
