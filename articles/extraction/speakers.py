"""Who speaks: the subject of the verb of speech beside a quotation."""

from dataclasses import dataclass

from .clauses import (
    ANOTHER,
    ANY_VERB,
    APPOSED,
    AS_SAYING,
    AT_VERB,
    INTRODUCES,
    INVERTED,
    LED,
    OWNED_RIGHT,
    PHRASE_END,
    PHRASE_LEFT,
    PHRASE_RIGHT,
    PLAIN_LEFT,
    PRONOUN_LEFT,
    PRONOUN_RIGHT,
    PRONOUN_SUBJECT,
    SENTENCE_END,
    SIGNED,
    SPOKEN,
    STRANGER_LEFT,
    STRANGER_RIGHT,
    TITLE_WORDS,
    VERB_FIRST,
)
from .data.offices import OFFICE_HEADS
from .data.words import OPENERS, ORGANIZATION_NOUNS
from .meant import PERSONS, Meant, head_of, is_human, is_mouthpiece, sex_of
from .reading import span_at

NEAR = 260  # characters of a clause of speech
SHORT = 90  # characters of a sentence that only says who spoke
LINKS = frozenset("of for from in at to with who on and".split())
MOST = 6  # words of a phrase among which its head stands
CROWDS = frozenset(
    "officials authorities prosecutors investigators residents rescuers doctors lawmakers sources "
    "organizers organisers police diplomats experts analysts witnesses scientists researchers "
    "critics supporters protesters opponents activists lawyers ministers deputies members "
    "statement report spokesman spokeswoman spokesperson service".split()
)
LETTERS = frozenset("letter message tweet post memo note diary".split())
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


class Speakers:
    """Finds the speaker of a quotation in ``text`` among the people of ``cast``."""

    def __init__(self, text, sentences, cast, spoken):
        self.text, self.cast = text, cast
        self.meant = Meant(text, sentences, cast, spoken)
        self.previous = None

    def of(self, mark, start, end):
        """Return the ``Speaker`` that the words beside ``mark`` name, or ``None``.

        ``start`` and ``end`` bound the words that can belong to it.
        """
        first = self.sentence_start(start, mark.start)
        led = self.text[first : mark.start].strip(" —–-")
        ahead = self._looks_on(mark, led, end)
        ways = [self._after, self._before] if ahead else [self._before, self._after]
        sides = {self._after: (mark, end), self._before: (mark, first)}
        found = next(filter(None, (way(*sides[way]) for way in ways)), None)
        return found or self._at_any_verb(mark)

    def _looks_on(self, mark, led, end):
        """Tell whether the clause after a quotation is its own rather than the one before."""
        if not led or VERB_FIRST.match(self.text, mark.end, end):
            return True
        if led[-1] == ":" or INTRODUCES.search(led):
            return False
        return self._goes_on(mark) and SPOKEN.search(self.text, mark.end, end) is not None

    def _goes_on(self, mark):
        return mark.inner.of(self.text).rstrip().endswith((",", "?", "!"))

    def _at_any_verb(self, mark):
        """Read *“…,” he asserted*, whatever the verb, and *“…” — A B*."""
        signed = SIGNED.match(self.text, mark.end)
        if signed:
            return self._signed(signed.end())
        if not self._goes_on(mark):
            return None
        pronoun = ANY_VERB.match(self.text, mark.end)
        return self.pronoun(pronoun["who"], mark.end) if pronoun else None

    def _signed(self, start):
        end = self.text.find("\n", start)
        end = len(self.text) if end < 0 else end
        named = self.meant.between(start, min(end, start + NEAR))
        last = named[-1].evidence.span.end if named else start
        return self.mentioned(named[-1], "near") if named and last == end else None

    def sentence_start(self, start, end):
        ends = [one.end() for one in SENTENCE_END.finditer(self.text, start, end)]
        return ends[-1] if ends else start

    def _after(self, mark, end):
        start = mark.end
        stop = SENTENCE_END.search(self.text, start, end)
        end = min(stop.start() if stop else end, start + NEAR)
        verb = SPOKEN.search(self.text, start, end)
        if not verb or not self._may_follow(mark, start, verb, end):
            return None
        quoted = AS_SAYING.search(self.text, start, end)
        found = self.on_the_right(quoted.end(), end) if quoted else None
        return found or self._named(start, verb, end)

    def _may_follow(self, mark, start, verb, end):
        """Tell whether words after a full stop still say who spoke: *“We go.” Ansah said.*"""
        words, clause = mark.inner.of(self.text).rstrip(), self.text[start:end].strip()
        if ANOTHER.match(clause):
            return False
        opened = clause[:1].isupper()
        if words.endswith((".", "…", "?", "!")) and opened and clause.endswith((",", ":")):
            return False  # it introduces the next quotation
        ended = words.endswith((".", "…"))
        if not ended or not opened:
            return self.text[end : end + 1] != ":" or not ended
        alone = end - start < SHORT and verb.end() - start < SHORT / 2
        return alone and end - verb.end() < SHORT / 3 and self.text[end : end + 1] == "."

    def _before(self, mark, start):
        verbs = list(SPOKEN.finditer(self.text, start, mark.start))
        for verb in reversed(verbs):
            speaker = self._named(start, verb, mark.start)
            if speaker:
                return speaker
        return self._labelled(start, mark.start)

    def _labelled(self, start, end):
        """Read *A B: “…”*, a name before the colon."""
        if not self.text[start:end].rstrip().endswith(":"):
            return None
        named = self.meant.between(start, end)
        last = named[-1] if named else None
        if last and self.text[last.evidence.span.end : end].strip() == ":":
            return self.mentioned(last, "near")
        return self.subject(start, end)

    def subject(self, start, end):
        """Return the subject of a clause without a verb of speech, or ``None``."""
        ranked = self.meant.ranked(start, end)
        if ranked:
            return self._person(ranked[0], "previous", "near")
        pronoun = PRONOUN_SUBJECT.match(self.text, start, end)
        return self.pronoun(pronoun["who"], start) if pronoun else None

    def _named(self, start, verb, end):
        """Return who is the subject of ``verb`` between ``start`` and ``end``, or ``None``."""
        left = self.text[start : verb.start()]
        inverted = LED.match(left) or verb[0][:1].isupper() or verb[0] in INVERTED
        found = None if inverted else self.on_the_left(start, verb.start(), left, verb[0])
        if inverted or (not found and left.rstrip().endswith((",", "—", "–"))):
            found = self.on_the_right(verb.end(), end)
        return found if found or inverted else self._loosely(start, verb)

    def on_the_left(self, start, verb, left, word):
        named = self.meant.between(start, verb)
        if word.endswith("ing"):
            return self._led_by(start, verb, named)
        at_verb = [
            one for one in named if AT_VERB.fullmatch(self.text, one.evidence.span.end, verb)
        ]
        at_verb += [one for one in named if self._apposed(one, verb)]
        pronoun = PRONOUN_LEFT.search(left)
        if pronoun and not self._stands_after(at_verb, start + pronoun.start()):
            return self.pronoun(pronoun["who"], start + pronoun.start())
        free = [one for one in at_verb if not self.meant.governed(one)]
        if free:
            return self.mentioned(free[-1], "")
        stranger = STRANGER_LEFT.search(left)
        if stranger and not self._known(start + stranger.start("who"), start + stranger.end("who")):
            return self._stranger(stranger["who"], start + stranger.start("who"))
        phrase = PHRASE_LEFT.search(left) or self._plain(left)
        return self._phrase(phrase["who"], start + phrase.start("who")) if phrase else None

    def _apposed(self, mention, verb):
        """Tell whether a mention is named between commas at the verb: *its chief, A B, said*."""
        tokens, start = self.cast.tokens, self.meant.phrase_start(mention)
        closes = APPOSED.fullmatch(self.text, mention.evidence.span.end, verb)
        return start > 0 and tokens.words[start - 1] == "," and closes is not None

    def _plain(self, left):
        """Return an institution without an article: *Wiltshire Police*, *prosecutors*."""
        phrase = PLAIN_LEFT.search(left)
        words = phrase["who"].split() if phrase else []
        if not words:
            return None
        head = words[-1].lower()
        led = words[0].lower() in OPENERS and words[0].lower() not in {"the", "a"}
        return phrase if not led and (head in ORGANIZATION_NOUNS or head in CROWDS) else None

    def _led_by(self, start, verb, named):
        """Return who leads a clause that goes on with *saying*."""
        ranked = self.meant.ranked(start, verb)
        if ranked:
            own = next((one for one in named if one.person == ranked[0]), None)
            return self.mentioned(own, "near") if own else self._person(ranked[0], "title", "near")
        pronoun = PRONOUN_SUBJECT.match(self.text, start, verb)
        return self.pronoun(pronoun["who"], start) if pronoun else None

    def _stands_after(self, mentions, at):
        return any(one.evidence.span.start > at for one in mentions)

    def on_the_right(self, after, end):
        rest = self.text[after:end]
        pronoun = PRONOUN_RIGHT.match(rest)
        if pronoun:
            return self.pronoun(pronoun["who"], after)
        for mention in self._possible(after, end):
            place = mention.evidence.span.start
            led = self.text[after:place]
            if TITLE_WORDS.fullmatch(led) and not self._strange(led, after):
                return self.mentioned(mention, "near" if self._is_part(mention, after) else "")
        owned = OWNED_RIGHT.match(rest)
        if owned:
            return Speaker(None, owned["who"] or owned["phrase"], "institution", "institution")
        stranger = STRANGER_RIGHT.match(rest)
        if stranger and not self._office(after + 1, after + stranger.end()):
            return self._stranger(stranger["who"], after)
        phrase = PHRASE_RIGHT.match(rest)
        if not phrase:
            return None
        stop = PHRASE_END.search(phrase["who"])
        return self._phrase(phrase["who"][: stop.start()] if stop else phrase["who"], after + 1)

    def _possible(self, after, end):
        """Return the first mention after the verb that owns nobody, in a list: no *A's aide*."""
        owning = ("'s", "’s", "' ", "’ ")
        named = self.meant.between(after, end)
        free = [one for one in named if not self.text.startswith(owning, one.evidence.span.end)]
        return free[:1]

    def _is_part(self, mention, after):
        """Tell whether a mention after the verb only belongs to its subject: *aides to A B*."""
        start = self.cast.tokens.starts[self.meant.phrase_start(mention)]
        led = self.text[after:start].strip()
        return bool(led) and self.meant.governed(mention)

    def _strange(self, led, after):
        """Tell whether an unknown name and its comma stand before a mention."""
        if "," not in led:
            return False
        stranger = STRANGER_RIGHT.match(led)
        return bool(stranger) and not self._office(after + 1, after + stranger.end())

    def _loosely(self, start, verb):
        """Return the likeliest subject of a clause whose verb has none beside it."""
        ranked = self.meant.ranked(start, verb.start())
        return self._person(ranked[0], "previous", "near") if ranked else None

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
        if article.lower() not in {"the", "his", "her", "its", "their", "this"}:
            return Speaker(None, words, "institution", "institution")
        if is_human(noun):
            person = self.meant.noun(noun, at)
            if person is None and not is_mouthpiece(noun) and " of " not in noun:
                person = self._told_of(noun, at)
            if person is not None:
                return self._person(person, "title", "title")
        if head_of(noun) in LETTERS:
            person = self.meant.pronoun(at)
            if person is not None:
                return self._person(person, "previous", "previous")
        office = self._office(at, at + len(words))
        kind = "title" if office and is_human(noun) else "institution"
        return Speaker(None, words, kind, kind)

    def _told_of(self, noun, at):
        """Return the subject of the sentence before, if it can be called ``noun``."""
        person = self.meant.pronoun(at, sex_of(noun))
        if "former" in noun.split() or not self.meant.titles(person):
            return person
        return None if head_of(noun) in OFFICE_HEADS else person

    def _stranger(self, name, at):
        """Return whoever of that name was told of last; the name itself where nobody was."""
        people = self.cast.people
        words = name.removesuffix("'s").split()
        bearers = {who for who, one in enumerate(people) if set(words) <= set(one.name.split())}
        named = [one.person for one in self.meant.between(0, at) if one.person in bearers]
        if named or bearers:
            return self._person(named[-1] if named else min(bearers), "previous", "previous")
        return Speaker(None, name, "institution", "institution")

    def pronoun(self, word, at):
        if word.lower() == "they":
            return Speaker(None, "they", "pronoun", "pronoun")
        person = self.meant.pronoun(at, sex_of(word))
        person = self.previous if person is None else person
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

    def heard(self, person, at):
        """Note that ``person`` has spoken at the offset ``at``: *he* may be this speaker."""
        self.previous = person
        self.meant.told.append((at, person))

    def same(self, at):
        """Return the last speaker once more, or whoever was told of before; ``None``: nobody."""
        before = span_at(self.meant.sentences, max(at - 2, 0))
        spoke = SPOKEN.search(self.text, before.start, at) is not None
        person = self.meant.pronoun(at) if spoke or self.previous is None else self.previous
        return None if person is None else self._person(person, "previous", "previous")


def _trimmed(words):
    """Return a noun phrase up to its head: *The President promised … and*."""
    parts = words.split(" ")
    for at, word in enumerate(parts[1:MOST], 1):
        after = parts[at + 1] if at + 1 < len(parts) else "of"
        if word.lower() in PERSONS and after[:1].islower() and after.lower() not in PERSONS:
            return words if after in LINKS else " ".join(parts[: at + 1])
    return words
