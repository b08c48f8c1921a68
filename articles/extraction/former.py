"""Surnames that a text says somebody had before: *Aida Asanova (née Bekova)*."""

import re
from dataclasses import replace

FORMER = re.compile(
    r" ?[(,] ?(?:née|nee|born|maiden name|formerly)[: ] ?"
    r"(?P<surname>[A-ZÀ-Þ][\w’'-]{1,40})[),]"
)
CUES = ("née", "nee ", "born ", "maiden", "formerly ")


def with_former_names(text, people, mentions):
    """Return ``people`` with the names that they had under a surname given after their name."""
    if not any(cue in text for cue in CUES):
        return people
    people = list(people)
    for mention in mentions:
        told = mention.kind == "name" and FORMER.match(text, mention.evidence.span.end)
        if told:
            person = people[mention.person]
            former = " ".join([*person.name.split()[:-1], told["surname"]])
            names = {*person.aliases, former} - {person.name}
            people[mention.person] = replace(person, aliases=tuple(sorted(names)))
    return tuple(people)
