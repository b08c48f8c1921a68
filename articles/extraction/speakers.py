"""Who speaks: the subject of the verb of speech beside a quotation."""

from .clauses import (
    ADDRESSING,
    ANOTHER,
    ANY_VERB,
    APPOSED,
    AS_SAYING,
    AT_VERB,
    GOES_ON,
    HEARD,
    IN_BODY,
    IN_TURN,
    INTRODUCES,
    INVERTED,
    LED,
    NOMINAL,
    OBJECT,
    OWNED_RIGHT,
    PAST,
    PHRASE_END,
    PHRASE_LEFT,
    PHRASE_PAST,
    PHRASE_RIGHT,
    PLAIN_LEFT,
    PRONOUN_LEFT,
    PRONOUN_RIGHT,
    PRONOUN_SUBJECT,
    RELATIVE,
    SENTENCE_END,
    SIGNED,
    SPOKEN,
    STRANGER_LEFT,
    STRANGER_RIGHT,
    TITLE_WORDS,
    TITLED,
    VERB_FIRST,
    WAS,
    WITH,
)
from .data.speech import CROWDS, GROUPED
from .data.words import OPENERS, ORGANIZATION_NOUNS
from .meant import PERSONS, Meant
from .reading import span_at
from .subjects import Naming, Speaker

NEAR = 260  # characters of a clause of speech
NOUN_LED = 16  # characters of an article before a noun, or of *was* before a verb
LONGEST_BODY = 4  # words of *the press service* among which its noun stands
SHORT = 90  # characters of a sentence that only says who spoke


class Speakers(Naming):
    """Finds the speaker of a quotation in ``text`` among the people of ``cast``."""

    def __init__(self, text, sentences, cast, spoken):
        super().__init__(text, Meant(text, sentences, cast, spoken))

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
        return found or self._at_any_verb(mark, end)

    def _looks_on(self, mark, led, end):
        """Tell whether the clause after a quotation is its own rather than the one before."""
        if not led or VERB_FIRST.match(self.text, mark.end, end):
            return True
        if led[-1] == ":" or INTRODUCES.search(led):
            return False
        return self._goes_on(mark) and SPOKEN.search(self.text, mark.end, end) is not None

    def _goes_on(self, mark):
        return mark.inner.of(self.text).rstrip().endswith((",", "?", "!"))

    def _at_any_verb(self, mark, end):
        """Read *“…,” he asserted*, whatever the verb, and *“…” — A B*."""
        signed = SIGNED.match(self.text, mark.end)
        if signed:
            return self._signed(signed.end())
        if not self._goes_on(mark):
            return None
        pronoun = ANY_VERB.match(self.text, mark.end, end)
        if pronoun:
            return self.pronoun(pronoun["who"], mark.end)
        return self._at_past_tense(mark, end)

    def _at_past_tense(self, mark, end):
        """Read *“…,” A B ventured* and *“…,” the advocate submitted*."""
        stop = SENTENCE_END.search(self.text, mark.end, end)
        named = self.meant.between(mark.end, stop.start() if stop else end)
        if named and PAST.match(self.text, named[0].evidence.span.end):
            led = TITLED.fullmatch(self.text, mark.end, named[0].evidence.span.start)
            return self.mentioned(named[0], "near") if led else None
        phrase = PHRASE_PAST.match(self.text, mark.end, end)
        return self._phrase(phrase["who"], phrase.start("who")) if phrase else None

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
        verb = self._verb(start, end)
        if not verb or not self._may_follow(mark, start, verb, end):
            return None
        quoted = AS_SAYING.search(self.text, start, end)
        found = self.on_the_right(quoted.end(), end) if quoted else None
        return found or self._named(start, verb, end)

    def _verb(self, start, end):
        """Return the first verb of speech that is in no clause of *who*, or ``None``."""
        verbs = self._verbs(start, end)
        return next(
            (one for one in verbs if not RELATIVE.search(self.text[start : one.start()])), None
        )

    def _verbs(self, start, end):
        """Return the words that tell of speech and are no nouns here, in a list."""
        return [
            one for one in SPOKEN.finditer(self.text, start, end) if self._tells_speech(one, start)
        ]

    def _tells_speech(self, verb, start):
        """Tell a verb of the speaker from a noun and from what others told the subject."""
        if verb[0].endswith("ing"):
            return True
        near = max(verb.start() - NOUN_LED, start)
        if verb[0] in HEARD and WAS.search(self.text, near, verb.start()):
            return False
        return not NOMINAL.search(self.text, near, verb.start())

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
        for verb in reversed(self._verbs(start, mark.start)):
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
        led = self._leading(start, end)
        ranked = [] if led else self.meant.ranked(start, end)
        return self._person(ranked[0], "previous", "near") if ranked else led

    def _leading(self, start, end):
        """Return whom *he* at the head of a clause means, or ``None``."""
        pronoun = PRONOUN_SUBJECT.match(self.text, start, end)
        if not pronoun or self.meant.between(start, start + len(pronoun[0])):
            return None
        return self.pronoun(pronoun["who"], start)

    def _named(self, start, verb, end):
        """Return who is the subject of ``verb`` between ``start`` and ``end``, or ``None``."""
        left = self.text[start : verb.start()]
        if self.text.startswith(" by ", verb.end()) and WAS.search(left):
            return self.on_the_right(verb.end() + len(" by"), end)
        if self.previous is not None and GOES_ON.fullmatch(left.strip() + " "):
            rest = self.text[verb.end() : end]
            if OBJECT.fullmatch(rest):
                return self._person(self.previous, "previous", "near")
        inverted = LED.match(left) or verb[0][:1].isupper() or verb[0] in INVERTED
        found = None if inverted else self.on_the_left(start, verb.start(), left, verb[0])
        turned = left.rstrip().endswith((",", "—", "–")) and verb[0] not in ADDRESSING
        if inverted or (not found and turned):
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
        free = [one for one in at_verb if self._tells(one, verb) or not self.meant.governed(one)]
        if free:
            return self.mentioned(free[-1], "")
        stranger = STRANGER_LEFT.search(left)
        if stranger and not self._known(start + stranger.start("who"), start + stranger.end("who")):
            return self._stranger(stranger["who"], start + stranger.start("who"))
        if GOES_ON.search(left):
            return None  # *She promised that … and added*
        phrase = PHRASE_LEFT.search(left) or self._plain(left)
        return self._phrase(phrase["who"], start + phrase.start("who")) if phrase else None

    def _tells(self, mention, verb):
        """Tell whether a clause of *who* joins a mention to the verb: *beside A B, who said*."""
        return self.text[mention.evidence.span.end : verb].lstrip(", ").startswith("who ")

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
        bodies = ORGANIZATION_NOUNS | CROWDS
        first = words[0].lower()
        led = first in OPENERS and first not in GROUPED and first not in bodies
        told = SPOKEN.search(phrase["who"]) is not None
        if words[0].endswith(("'s", "’s")) and head in PERSONS and not told:
            return phrase
        return phrase if not (led or told) and head in bodies else None

    def _led_by(self, start, verb, named):
        """Return who leads a clause that goes on with *saying*, also in *with A saying*."""
        beside = WITH.search(self.text[start:verb])
        if beside:
            last = named[-1].evidence.span.end if named else None
            if last == start + beside.end("who"):
                return self.mentioned(named[-1], "near")
            if not named or last <= start + beside.start("who"):
                return self._phrase(beside["who"], start + beside.start("who"))
        led = self._leading(start, verb)
        ranked = [] if led else self.meant.ranked(start, verb)
        if ranked:
            own = next((one for one in named if one.person == ranked[0]), None)
            return self.mentioned(own, "near") if own else self._person(ranked[0], "title", "near")
        return led

    def _stands_after(self, mentions, at):
        return any(one.evidence.span.start > at for one in mentions)

    def on_the_right(self, after, end):
        turn = IN_TURN.match(self.text, after, end)
        after = turn.end() if turn else after
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
            return self._in_body(rest, after)
        stop = PHRASE_END.search(phrase["who"])
        return self._phrase(phrase["who"][: stop.start()] if stop else phrase["who"], after + 1)

    def _in_body(self, rest, after):
        """Return the institution of *“…,” noted in the ministry*, or ``None``."""
        body = IN_BODY.match(rest)
        words = body["who"].split() if body else []
        named = any(word.lower() in ORGANIZATION_NOUNS for word in words[:LONGEST_BODY])
        return self._phrase(body["who"], after + body.start("who")) if named else None

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
        led = self._leading(start, verb.start())
        if led:
            return led
        ranked = self.meant.ranked(start, verb.start())
        return self._person(ranked[0], "previous", "near") if ranked else None

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
