"""Whom the words of a subject name: a mention, a noun phrase, a pronoun, a name by itself."""

import re
from dataclasses import dataclass

from .data.countries import NAMED
from .data.offices import OFFICE_HEADS
from .data.speech import LETTERS
from .meant import LANDS, PERSONS, head_of, is_human, is_mouthpiece, sex_of
from .patients import patient, stating
from .sexes import MAN, WOMAN

PEOPLE = re.compile(
    r"[A-Z][a-z]{2,12}?((?:wo)?man)|Pole|Dane|Finn|Swede|Turk|Serb|Croat|Spaniard|Briton"
)
SEXES = {"man": MAN, "woman": WOMAN}
NEAR = 260  # characters before *the latter* in which they are named
LINKS = frozenset("of for from in at to with who on and".split())
MOST = 6  # words of a phrase among which its head stands
# Countries as the adjective that ``Meant`` reads: *Mexico* as *Mexican*.
COUNTRIES = {
    name: next((word for word, land in LANDS.items() if land == country), "")
    for (name, kind), country in NAMED.items()
    if kind == "country"
}
VOICES = frozenset("spokesman spokeswoman spokesperson source aide".split())  # of somebody else
ARTICLES = frozenset("The A An His Her Its Their This One Another Some Many".split())


@dataclass(frozen=True, slots=True)
class Speaker:
    """``person`` is ``None`` where the words name nobody known; ``rule`` is the rule's last word.

    ``by`` is name, title, pronoun, previous or institution.
    """

    person: int | None
    words: str
    by: str
    rule: str


class Naming:
    """Gives the ``Speaker`` that words of ``text`` name; ``meant`` knows its people."""

    def __init__(self, text, meant):
        self.text, self.cast, self.meant = text, meant.cast, meant
        self.previous = None

    def _known(self, start, end):
        return bool(self._office(start, end)) or bool(self.meant.between(start, end))

    def _office(self, start, end):
        """Return an office between two offsets that stands for nobody whom the text names."""
        starts = self.cast.tokens.starts
        alone = (one for one in self.cast.open if not isinstance(one, tuple))
        return next((one for one in alone if start <= starts[one.first] < end), None)

    def _phrase(self, words, at):
        """Return whom a noun phrase means; an institution speaks by its own words."""
        words = _trimmed(words.strip())
        article, _, noun = words.partition(" ")
        if article in ARTICLES:
            words = f"{article.lower()} {noun}"
        owner, mark, owned = words.replace("’s ", "'s ").partition("'s ")
        if mark and owner in COUNTRIES and is_human(owned):
            return self._of_country(words, f"{COUNTRIES[owner]} {owned}", at)
        if article.lower() not in {"the", "his", "her", "its", "their", "this"}:
            return Speaker(None, words, "institution", "institution")
        if noun == "latter":
            return self._latter(at)
        if is_human(noun):
            person = self._human(article, noun, at)
            if person is not None:
                return self._person(person, "title", "title")
        person = self._writer(article, noun, at)
        if person is not None:
            return self._person(person, "previous", "previous")
        office = self._office(at, at + len(words))
        kind = "title" if office and is_human(noun) else "institution"
        return Speaker(None, words, kind, kind)

    def _writer(self, article, noun, at):
        """Return who speaks in *the statement*, wrote *the letter* or is *the Czech*."""
        person = stating(self.meant, at) if noun == "statement" else None
        if person is None and (
            head_of(noun) in LETTERS or (article.lower() == "the" and _is_of_people(noun))
        ):
            person = self.meant.pronoun(at, SEXES.get(PEOPLE.sub(r"\1", noun)))
        return person

    def _human(self, article, noun, at):
        """Return whom *the minister*, *the official* means: told of before, or first after."""
        person = patient(self.meant, noun.lower(), at)
        person = self.meant.noun(noun, at) if person is None else person
        alone = article.lower() in {"the", "this"} and " " not in noun
        if (
            person is None
            and noun.lower() not in VOICES
            and (alone or not is_mouthpiece(noun))
            and " of " not in noun
        ):
            person = self._told_of(noun, at)
        if person is None and not is_mouthpiece(noun) and not self.meant.between(0, at):
            person = self.meant.ahead(at, sex_of(noun))
        return self._other(person, at) if article.lower() in {"his", "her"} else person

    def _other(self, person, at):
        """Return ``person``, or who is named beside the last speaker: *his guest* is another."""
        if person is None or person != self.previous:
            return person
        near = self.meant.between(max(at - NEAR, 0), at)
        return next((one.person for one in reversed(near) if one.person != person), None)

    def _of_country(self, words, noun, at):
        """Return whom *Mexico's president* means, named later too; the words for nobody."""
        person = self.meant.noun(noun, at)
        if person is None:
            return Speaker(None, words, "title", "title")
        return self._person(person, "title", "title")

    def _latter(self, at):
        """Return whom *the latter* means: the one named last before it."""
        named = self.meant.between(max(at - NEAR, 0), at)
        return self.mentioned(named[-1], "near") if named else None

    def _told_of(self, noun, at):
        """Return the subject of the sentence before, if it can be called ``noun``."""
        person = self.meant.pronoun(at, sex_of(noun))
        if "former" in noun.split() or not self.meant.titles(person):
            return person
        return None if head_of(noun) in OFFICE_HEADS - {"speaker"} else person

    def _stranger(self, name, at):
        """Return whoever of that name was told of last; the name itself where nobody was."""
        people = self.cast.people
        words = name.removesuffix("'s").split()
        bearers = {who for who, one in enumerate(people) if set(words) <= set(one.name.split())}
        named = [one.person for one in self.meant.between(0, at) if one.person in bearers]
        if named or bearers:
            return self._person(named[-1] if named else min(bearers), "previous", "previous")
        name = f"the {name[4:]}" if name.startswith("The ") else name
        return Speaker(None, name, "institution", "institution")

    def pronoun(self, word, at):
        if word.lower() == "they":
            return Speaker(None, "they", "pronoun", "pronoun")
        person = self.meant.pronoun(at, sex_of(word))
        person = self.previous if person is None else person
        person = self.meant.ahead(at, sex_of(word)) if person is None else person
        if person is None:
            return Speaker(None, word.lower(), "pronoun", "pronoun")
        return self._person(person, "pronoun", "pronoun")

    def _person(self, person, by, rule):
        if isinstance(person, str):
            return Speaker(None, person, "institution", rule)
        return Speaker(person, self.cast.people[person].name, by, rule)

    def mentioned(self, mention, rule):
        kind = "name" if mention.kind == "name" else "title"
        return self._person(mention.person, kind, rule or kind)


def _is_of_people(noun):
    """Tell whether *the Czech*, *the Dutchman* calls somebody by a people alone."""
    return noun in LANDS or PEOPLE.fullmatch(noun) is not None


def _trimmed(words):
    """Return a noun phrase up to its head: *The President promised … and*."""
    parts = words.split(" ")
    for at, word in enumerate(parts[1:MOST], 1):
        after = parts[at + 1] if at + 1 < len(parts) else "of"
        if word.lower() in PERSONS and after[:1].islower() and after.lower() not in PERSONS:
            return words if after in LINKS else " ".join(parts[: at + 1])
    return words
