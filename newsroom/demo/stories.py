"""What happens in the invented newsroom, day by day: who does what with whom, and where."""

import datetime
import itertools
import random
from dataclasses import dataclass, field

from newsroom.demo.world import countries, pairs

YEARS = 3
COMING = 28  # days ahead of which the last dispatches tell
AHEAD = 6  # days ahead on which dispatches are dated
LATELY = 14  # days that are reported more closely
HIGH = ("President", "Prime Minister", "Minister of Foreign Affairs")
KINDS = ("meeting",) * 6 + ("talks",) * 5 + ("visit",) * 3 + ("call",) * 3 + ("signing",) * 2
AT_HOME = ("home",) * 7 + ("inside",) * 4 + ("opening",) * 2 + ("flood",)


@dataclass(frozen=True)
class Story:
    """One report: its kind, its day, those in it, and where it happened.

    ``when`` is the day of what is to come, ``None`` for what happened on the day of the report;
    ``neighbour`` is a country that may come up.
    """

    kind: str
    day: datetime.date
    people: tuple
    home: object
    guest: object | None = None
    when: datetime.date | None = None
    others: tuple = field(default=())
    neighbour: object | None = None


def stories(number, last):
    """Return ``number`` stories up to the day ``last`` and a few after it, the earliest first."""
    dice, world = random.Random(number), countries(last)
    fixed = [*_appointments(world), *_coming(dice, world, last, max(2, number // 30))]
    fixed = fixed[:number]
    ahead = [last + datetime.timedelta(days=dice.randint(1, AHEAD)) for _ in range(number // 40)]
    days = ahead + [_day(dice, last) for _ in range(number - len(fixed) - len(ahead))]
    found = [_story(dice, world, day) for day in sorted(days)]
    return sorted([*fixed, *found], key=lambda story: story.day)


def _day(dice, last):
    """Return a day of the last three years, one in six of the last fortnight."""
    if dice.random() < 0.16:
        return last + datetime.timedelta(days=dice.randint(-LATELY, 0))
    return last - datetime.timedelta(days=dice.randint(0, YEARS * 365))


def _story(dice, world, day):
    if dice.random() < 0.36:
        return _at_home(dice, world, day)
    one, other = (world[name] for name in dice.sample(dice.choice(pairs()), 2))
    kind = dice.choice(KINDS)
    office = dice.choice(HIGH[:2] if kind in ("visit", "call", "meeting") else HIGH[2:])
    if kind in ("talks", "signing"):
        office = dice.choice([office, "Minister of Finance"])
    people = (one.holder(office, day), other.holder(office, day))
    return Story(kind, day, people, one, other)


def _at_home(dice, world, day):
    home, kind = dice.choice(list(world.values())), dice.choice(AT_HOME)
    minister = dice.choice(home.below(day))
    above = home.holder(dice.choice(HIGH[:2]), day)
    people = {"inside": (above, minister), "flood": (minister,)}
    who = people.get(kind, (dice.choice([minister, above]),))
    near = [pair for pair in pairs() if home.name in pair]
    name = next(one for one in dice.choice(near) if one != home.name)
    return Story(kind, day, who, home, neighbour=world[name])


def _appointments(world):
    """Return the story of each succession: the new holder, the old one, who appointed them."""
    found = []
    for home in world.values():
        for office, turns in home.turns.items():
            for before, after in itertools.pairwise(turns):
                above = home.holder("President", after.since)
                people, day = (after, before), after.since
                found.append(Story("appointment", day, people, home, others=(above, office)))
    return found


def _coming(dice, world, last, number):
    found = []
    for place in range(number):
        one, other = (world[name] for name in dice.sample(pairs()[place % len(pairs())], 2))
        day = last - datetime.timedelta(days=dice.randint(0, 24))
        when = last + datetime.timedelta(days=dice.randint(2, COMING))
        office = HIGH[place % 2]
        people = (one.holder(office, day), other.holder(office, day))
        found.append(Story("coming", day, people, one, other, when))
    return found
