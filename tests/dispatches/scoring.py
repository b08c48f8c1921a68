"""Scores of an import's report against gold: precision, recall and F1 by kind of finding.

Gold is one line a fact, its fields parted by ``|``, beside the dispatch of the same name::

    published 2021-03-03
    headline Words of the headline
    person Kofi Ansah = kofi-ansah          the key where it is not the name's own
    post Kofi Ansah | President of Ghana | current
    event meeting | 2021-03-02 | Kofi Ansah; Yao Mensah
    quote Kofi Ansah | We will open the border in May
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from articles.extraction.data.countries import NAMED
from articles.extraction.data.words import ORGANIZATION_NOUNS
from people.folding import romanized

FOLDER = Path(__file__).parent
HELD_OUT = 3  # every third dispatch is set aside
STATES = {name.casefold() for name in NAMED.values()}
KINDS = ("people", "posts", "quotes found", "quotes attributed", "events")


@dataclass
class Gold:
    """What a careful reader finds in one dispatch; people by name with their key."""

    name: str
    published: str | None = None
    headline: str | None = None
    people: dict = field(default_factory=dict)
    posts: list = field(default_factory=list)
    events: list = field(default_factory=list)
    quotes: list = field(default_factory=list)


def read_gold(path):
    """Return the ``Gold`` of the file ``path``."""
    gold = Gold(path.with_suffix(".txt").name)
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition(" ")
        cells = [cell.strip() for cell in rest.split("|")]
        READERS[kind](gold, cells)
    return gold


def _person(gold, cells):
    name, _, key = cells[0].partition(" = ")
    gold.people.setdefault(name, re.sub(r"\W+", "-", romanized(key or name)))


def _event(gold, cells):
    people = [name.strip() for name in cells[2].split(";") if name.strip()]
    gold.events.append((cells[0], cells[1] or None, frozenset(people)))


READERS = {
    "published": lambda gold, cells: setattr(gold, "published", cells[0]),
    "headline": lambda gold, cells: setattr(gold, "headline", " | ".join(cells)),
    "person": _person,
    "post": lambda gold, cells: gold.posts.append(tuple(cells)),
    "event": _event,
    "quote": lambda gold, cells: gold.quotes.append((cells[0], " | ".join(cells[1:]))),
}


class Score:
    """Counts of right, spurious and missed findings by kind, with the missed in words."""

    def __init__(self):
        self.right, self.extra, self.missed, self.lines = Counter(), Counter(), Counter(), []

    def add(self, kind, where, found, wanted):
        """Count two lists of hashable findings against each other."""
        found, wanted = Counter(found), Counter(wanted)
        both = found & wanted
        self.right[kind] += both.total()
        for sign, rest, counter in (
            ("+", found - both, self.extra),
            ("-", wanted - both, self.missed),
        ):
            counter[kind] += rest.total()
            self.lines += [f"{sign} {where} {kind}: {one}" for one in rest]

    def figures(self, kind):
        """Return precision, recall and F1 of ``kind``; 1 where there is nothing to find."""
        right, extra, missed = self.right[kind], self.extra[kind], self.missed[kind]
        precision = right / (right + extra) if right + extra else 1
        recall = right / (right + missed) if right + missed else 1
        total = precision + recall
        return precision, recall, 2 * precision * recall / total if total else 0


def score(rows, golds):
    """Return the ``Score`` of the report's rows, by file name, against ``golds``."""
    result = Score()
    for gold in golds:
        row = rows[gold.name]
        found_people = [one["name"] for one in row["people"]]
        result.add("people", gold.name, found_people, list(gold.people))
        wanted = [(one[0], plain_label(one[1]), one[2]) for one in gold.posts]
        posts = [_as_wanted(one, wanted) for one in row["posts"]]
        result.add("posts", gold.name, posts, wanted)
        _quotes(result, gold, row)
        _events(result, gold, row)
        result.add("dates", gold.name, [row["published"]], [gold.published])
        if gold.headline:
            result.add("headlines", gold.name, [row["headline"]], [gold.headline])
    return result


def plain_label(label):
    return re.sub(r"\bthe |[«»“”\"]", "", label).casefold()


def _as_wanted(found, wanted):
    """Return a found post as gold words it, where the two differ only in saying whose state."""
    whose, label, status = found["person"], plain_label(found["label"]), found["status"]
    own = [one[1] for one in wanted if (one[0], one[2]) == (whose, status)]
    return whose, next((one for one in own if same_label(one, label)), label), status


def same_label(one, other):
    """Tell whether two labels are one, or one adds only the state of the other's organization.

    *Chairman of the Cabinet of Ministers* is the same *of Ghana*; *Minister of Finance* is not.
    """
    short, long = sorted((one, other), key=len)
    rest = long.removeprefix(f"{short} of ")
    of_body = ORGANIZATION_NOUNS & set(short.partition(" of ")[2].split())
    return short == long or bool(of_body and rest in STATES)


def plain_words(text):
    return " ".join(re.findall(r"\w+", text.casefold()))


def _quotes(result, gold, row):
    direct = [
        (one["speaker"], plain_words(one["text"])) for one in row["quotes"] if _is_direct(one)
    ]
    wanted = [(speaker, plain_words(text)) for speaker, text in gold.quotes]
    result.add("quotes found", gold.name, [one[1] for one in direct], [one[1] for one in wanted])
    result.add("quotes attributed", gold.name, direct, wanted)


def _is_direct(quote):
    return quote["kind"] == "direct"


def _events(result, gold, row):
    """Two events are one if their kind agrees and half of the people, or if one names nobody."""
    found = [(one["kind"], one["date"], frozenset(one["people"])) for one in row["events"]]
    paired = []
    for event in found:
        left = [one for one in gold.events if one not in [pair for _, pair in paired]]
        same = next((one for one in left if same_event(event, one)), None)
        paired.append((event, same))
    matched = [same for _, same in paired if same]
    told = [same or _told(event) for event, same in paired]
    result.add("events", gold.name, map(_plain, told), map(_plain, gold.events))
    days = [(event[1], same[1]) for event, same in paired if same]
    result.add("event days", gold.name, [d for d, _ in days], [d for _, d in days])
    assert len(matched) <= len(gold.events)


def same_event(one, other):
    if one[0] != other[0]:
        return False
    union = one[2] | other[2]
    return not one[2] or not other[2] or len(one[2] & other[2]) * 2 >= len(union)


def _told(event):
    return (event[0], event[1], event[2])


def _plain(event):
    return f"{event[0]} of {', '.join(sorted(event[2])) or 'nobody'}"


def b_cubed(rows, golds):
    """Return the B-cubed F1 of who is who over all documents, among people found in both."""
    pairs = []
    for gold in golds:
        keys = {one["name"]: one["key"] for one in rows[gold.name]["people"]}
        pairs += [(keys[name], key) for name, key in gold.people.items() if name in keys]
    precision = _purity(pairs, 0, 1)
    recall = _purity(pairs, 1, 0)
    return 2 * precision * recall / (precision + recall) if pairs else 1


def _purity(pairs, side, other):
    clusters = Counter(pair[side] for pair in pairs)
    both = Counter(pairs)
    return sum(both[pair] / clusters[pair[side]] for pair in pairs) / max(len(pairs), 1)


def all_gold():
    """Return every ``Gold`` of the folder, in the order of the names."""
    return [read_gold(path) for path in sorted(FOLDER.glob("*.gold"))]


def held_out(golds):
    """Return those of ``golds`` that are set aside: the bench prints no misses of them."""
    return [gold for place, gold in enumerate(golds) if place % HELD_OUT == HELD_OUT - 1]


def confirmed(rows, golds):
    """Return the precision of what was confirmed without a human, and how many there are."""
    right = total = 0
    for gold in golds:
        row = rows[gold.name]
        sure = {kind: [one for one in row[kind] if one["state"] == "confirmed"] for kind in SURE}
        result = score({gold.name: row | sure}, [gold])
        for kind in ("people", "posts", "quotes attributed", "events"):
            right += result.right[kind]
            total += result.right[kind] + result.extra[kind]
    return right / max(total, 1), total


SURE = ("people", "posts", "events", "quotes")


def false_merges(rows, golds):
    """Return the keys under which the report confirms people whom gold keeps apart."""
    keys = {}
    for gold in golds:
        for one in rows[gold.name]["people"]:
            if one["state"] == "confirmed" and one["name"] in gold.people:
                keys.setdefault(one["key"], set()).add(gold.people[one["name"]])
    return sorted((key, sorted(whom)) for key, whom in keys.items() if len(whom) > 1)
