"""A story in words, as a dispatch would tell it."""

import random
from dataclasses import dataclass

from newsroom.demo import forms
from newsroom.demo.phrases import Decks
from newsroom.demo.stories import stories
from newsroom.demo.topics import topics

ABROAD = ("meeting", "talks", "visit", "call", "signing", "coming")


@dataclass(frozen=True)
class Written:
    """A dispatch: the name of its file, its text, and the story that it tells."""

    name: str
    text: str
    story: object


def dispatches(number, last):
    """Return ``number`` dispatches, the last of them around the day ``last``; always the same."""
    writer = Writer(random.Random(number), last)
    return [writer.write(place, story) for place, story in enumerate(stories(number, last), 1)]


class Writer:
    """Writes one story after the other, and repeats no phrase before all have been used."""

    def __init__(self, dice, last):
        self._dice, self._decks, self._topics = dice, Decks(dice), topics()
        self._last = last
        self._met = {}  # two names: where and when they were seen together

    def write(self, place, story):
        """Return the ``place``-th story as ``Written``."""
        topic = self._topic(story)
        words = self._words(story, topic)
        form = forms.FORMS[story.kind]
        head, body = self._fill(form["head"], words), self._body(story, topic, form, words)
        hour, minute = self._dice.randint(7, 20), self._dice.randint(0, 59)
        clock = f" {hour:02}:{minute:02}" if self._dice.random() < 0.8 else ""
        date = f"date {story.day}{clock}"
        self._remember(story, words)
        text = "\n\n".join([f"{date}\n{head[0].upper()}{head[1:]}", *body])
        return Written(f"demo-{self._last}/{place:03}.txt", text + "\n", story)

    def _topic(self, story):
        if story.kind == "flood":
            return next(one for one in self._topics if one.name == "climate")
        field = story.people[-1].office.rpartition(" ")[2].casefold()
        own = [one for one in self._topics if one.name == field]
        return own[0] if own else self._decks.deal(tuple(self._topics))

    def _words(self, story, topic):
        one, other = story.people[0], story.people[-1]
        home, guest = story.home, story.guest or story.neighbour or story.home
        town = self._decks.deal(home.towns)
        words = {
            "a": home.name, "b": guest.name, "ja": home.adjective, "jb": guest.adjective,
            "A": one.name, "B": other.name, "sA": one.surname, "sB": other.surname,
            "oA": one.label, "oB": other.label, "shortA": _short(one), "shortB": _short(other),
            "city": home.capital, "town": town, "topic": topic.name,
            "weekday": f"{story.day:%A}", "service": _service(one), "P": "",
            "who": self._decks.deal(forms.WHO), "building": self._decks.deal(forms.BUILDINGS),
            "jolower": one.office.casefold(), "before": "",
        }  # fmt: skip
        if story.when:
            words["date"] = f"{story.when.day} {story.when:%B %Y}"
        if story.others:
            words["P"] = story.others[0].name
        words["aim"] = self._fill(topic.aim, words)
        words["paper"] = self._decks.deal(topic.paper)
        return words

    def _body(self, story, topic, form, words):
        found = [self._fill(form["open"], words), self._fill(form["plan"], words)]
        if self._dice.random() < 0.4:
            found[1] += " " + self._fill(topic.fact, words)
        speakers = [story.people[0]] if story.kind == "appointment" else list(story.people)
        for place, person in enumerate(speakers):
            if self._dice.random() < 0.85 or not place:
                found.append(self._speech(person, topic, words))
            if self._dice.random() < 0.5:
                found.append(self._reported(person, topic, words))
        if self._dice.random() < 0.55:
            found.append(self._fill(topic.fact, words))
        if story.guest and story.kind != "coming":
            found += self._end(story, words)
        return found

    def _speech(self, person, topic, words):
        one, two = self._fill(topic.said, words), self._fill(forms.AFTERTHOUGHTS, words)
        if self._dice.random() < 0.25:
            one = self._decks.deal(forms.OPENERS) + one
        form = self._decks.deal(forms.SPEECH)
        return form.format(one=one, two=two, X=self._called(person))

    def _reported(self, person, topic, words):
        noted = self._fill(topic.noted, words)
        return self._decks.deal(forms.NOTED).format(noted=noted, X=self._called(person))

    def _called(self, person):
        return person.name if self._dice.random() < 0.7 else f"{person.label} {person.name}"

    def _end(self, story, words):
        before = self._met.get(frozenset(one.name for one in story.people))
        last = self._decks.deal(forms.LAST)
        if "{before}" in last and not before:
            return []
        return [self._fill((last,), words | {"before": before})]

    def _remember(self, story, words):
        if story.kind in ABROAD and not story.when:
            key = frozenset(one.name for one in story.people)
            self._met[key] = f"{words['city']} in {story.day:%B %Y}"

    def _fill(self, options, words):
        n = self._dice.choice((4, 6, 8, 12, 14, 18, 22, 25, 30, 35, 40, 60))
        return self._decks.deal(options).format(n=n, **words)


def _short(holder):
    high = holder.office in ("President", "Prime Minister")
    return holder.office.casefold() if high else "minister"


def _service(holder):
    names = {
        "President": "presidential press service",
        "Prime Minister": "press service of the government",
    }
    return names.get(holder.office, "press service of the ministry")
