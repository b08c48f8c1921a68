"""Whom a pronoun or a noun such as *the minister* means at an offset of the text."""

import re
from bisect import bisect_left, bisect_right

from .clauses import STRANGER_AGED, STRANGER_FIRST, STRANGER_SPEAKS
from .data.countries import NAMED
from .data.gender import (
    FEMALE_WORDS,
    MALE_WORDS,
)
from .data.offices import (
    BODY_HEADS,
    HEADS_OF_BODIES,
    OFFICE_HEADS,
    RANKS,
    STANDINS,
    STATE_HEADED,
)
from .data.speech import HUMAN, MOUTHPIECES, PLACES_HEADED
from .data.verbs import SPEECH
from .data.words import KIN
from .reading import ANNOUNCED
from .sexes import MAN, WOMAN, sex_of_name
from .text import one_of

LOOK = 8  # sentences that are looked back through
AHEAD = 300  # characters that are looked forward through
BESIDE = 6  # tokens before a name that can say what its bearer is
APPOSED = 14  # tokens after it
PERSONS = OFFICE_HEADS | BODY_HEADS | HUMAN
GOVERNING = frozenset(
    "of by with for to from against about after before between on in at than like behind under "
    "via around toward towards over without among regarding including per".split()
)
ABBREVIATED = {
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general",
    "prof.": "professor", "dr.": "doctor", "dr": "doctor", "col.": "colonel", "pres.": "president",
    "amb.": "ambassador", "capt.": "captain", "lt.": "lieutenant", "sgt.": "sergeant",
    "maj.": "major", "adm.": "admiral", "mp": "deputy", "justice": "judge",
}  # fmt: skip
LOWER = frozenset("deputy vice first former ex assistant acting late".split())
ORDINARY = frozenset("the a an new newly his her its their other same present senior top".split())
LANDS = {name: land for (name, kind), land in NAMED.items() if kind == "adjective"}
LED_BY = re.compile(r"(He|She)\b")
NOMINAL = re.compile(r"The ((?:[\w’'-]{1,30} ){0,4}?[\w’'-]{1,30})(?= |,)")
ADVERB = r"(?:also|then|has|had|have|later|again|himself|herself|in turn|\w{1,20}ly)"
SPEAKS = re.compile(
    rf"(?:,[^,.]{{1,120}},|,? \([^()]{{1,80}}\)|,)?\s(?:{ADVERB}\s){{0,3}}{one_of(SPEECH)}\b"
)


class Meant:
    """Looks back from an offset of the text for the person whom words stand for.

    ``spoken`` are the spans of direct speech: whoever is named in them is no subject.
    """

    def __init__(self, text, sentences, cast, spoken):
        self.text, self.sentences, self.cast = text, sentences, cast
        self.told = []  # (offset, person) of those who were found to speak
        self.mentions = _outside(cast.mentions, spoken)
        self.starts = [one.evidence.span.start for one in self.mentions]
        self._callings, self._sexes = {}, {}

    def between(self, start, end):
        """Return the mentions outside speech that lie between two offsets, in their order."""
        low, high = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [one for one in self.mentions[low:high] if one.evidence.span.end <= end]

    def pronoun(self, at, sex=None):
        """Return whom *he* or *she* at the offset ``at`` means, or ``None``."""
        place = max(bisect_left(self.sentences.starts, at) - 1, 0)
        near = [self.sentences[one] for one in range(place, max(place - LOOK, -1), -1)]
        own = [one for one in near if not self._goes_on(one, at, sex)]
        for sentence in own + [one for one in near if one not in own]:
            person = self._of_sentence(sentence.start, min(sentence.end, at), sex)
            if person is not None:
                return person
        return None

    def _goes_on(self, sentence, at, sex):
        """Tell whether a sentence before tells on of *he* or *she*: whom it names is another."""
        led = LED_BY.match(self.text, sentence.start, min(sentence.end, at))
        if not led or any(sentence.start <= place < sentence.end for place, _ in self.told):
            return False
        return sex in {None, WOMAN if led[1] == "She" else MAN}

    def ahead(self, at, sex):
        """Return the first person told of after ``at`` who can be of ``sex``, or ``None``.

        *“…,” she said. Party leader A B had …*: nobody has been told of before.
        """
        named = self.between(at, at + AHEAD)
        free = (one.person for one in named if one.kind == "name" and not self.governed(one))
        return next((one for one in free if self._fits(one, sex)), None)

    def _of_sentence(self, start, end, sex):
        """Return the first in rank of those told of in a sentence who can be of ``sex``."""
        ranked = self.ranked(start, end)
        fit = [one for one in ranked if self._fits(one, sex)]
        sure = [one for one in fit if sex == WOMAN and self.sex(one) == WOMAN]
        return next(iter(sure or fit), None)

    def ranked(self, start, end):
        """Return those told of between two offsets, the likeliest subject first."""
        announced = ANNOUNCED.match(self.text, start) is not None
        named = self.between(start, end)
        if announced:
            return []
        told = [person for place, person in self.told if start <= place < end]
        speaking = [one for one in named if self._speaks(one, end)]
        free = [one for one in named if not self.governed(one)]
        sure = told or speaking or (named and free[:1] == named[:1])
        noun = [] if sure else self._opening(start, end)
        noun = noun or ([] if told or speaking else self._stranger(start, end))
        return told + noun + [one.person for one in (*speaking, *free, *named)]

    def speaking(self, start, end):
        """Return whoever is named at a verb of speech between two offsets, or ``None``."""
        named = self.between(start, end)
        return next((one.person for one in named if self._speaks(one, end)), None)

    def _stranger(self, start, end):
        """Return the name of somebody unknown who speaks, has an age or leads, in a list.

        One name that is part of a known person's is that person.
        """
        for pattern in (STRANGER_SPEAKS, STRANGER_AGED):
            for found in pattern.finditer(self.text, start, end):
                who = self.bearer(found, whole=pattern is STRANGER_SPEAKS)
                if who is not None:
                    return [who]
        found = STRANGER_FIRST.match(self.text, start, end)
        who = self.bearer(found, whole=True) if found else None
        return [] if who is None else [who]

    def bearer(self, found, whole=False):
        """Return who bears the name ``found``; the name itself, unless ``whole``, or ``None``."""
        at, end = found.span("who")
        if self.between(at, end) or self._in_office(at):
            return None
        words = set(found["who"].split())
        people = self.cast.people
        bearers = [one for one in range(len(people)) if words <= set(people[one].name.split())]
        if len(bearers) == 1:
            return bearers[0]
        return None if bearers or whole else found["who"]

    def _in_office(self, offset):
        tokens = self.cast.tokens
        return self.cast.in_office[bisect_right(tokens.starts, offset) - 1]

    def _opening(self, start, end):
        """Return whoever *The governor* means at the beginning of a sentence, in a list."""
        noun = NOMINAL.match(self.text, start, end)
        words = noun[1].split() if noun else []
        heads = [at for at, word in enumerate(words) if word.lower() in PERSONS]
        if not heads:
            return []
        person = self.noun(" ".join(words[: heads[-1] + 1]), start)
        return [] if person is None else [person]

    def _speaks(self, mention, end):
        return SPEAKS.match(self.text, mention.evidence.span.end, end) is not None

    def governed(self, mention):
        """Tell whether a preposition or a possessive makes the mention less than a subject."""
        span, tokens = mention.evidence.span, self.cast.tokens
        if self.text[span.end : span.end + 2] in {"’s", "'s", "’ ", "' "}:
            return True
        at = self.phrase_start(mention)
        return tokens.word(at - 1) in GOVERNING if at else False

    def phrase_start(self, mention):
        """Return the token at which the title or other capitals before a name begin."""
        tokens = self.cast.tokens
        at = bisect_left(tokens.starts, mention.evidence.span.start)
        office = self.cast.by_end.get(at)
        at = office.first if office else at
        while at > 1 and (tokens.low[at - 1] in BARE or tokens.capital(at - 1)):
            at -= 1
        return at

    def _fits(self, person, sex):
        return not sex or self.sex(person) in {None, sex}

    def sex(self, person):
        """Return WOMAN, MAN or ``None`` where neither name nor title tells."""
        if person not in self._sexes:
            self._sexes[person] = self._told_sex(person)
        return self._sexes[person]

    def _told_sex(self, person):
        if isinstance(person, str):
            return None
        words = self.callings(person)
        if words & FEMALE_WORDS:
            return WOMAN
        if words & MALE_WORDS:
            return MAN
        return sex_of_name(self.cast.people[person].name)

    def noun(self, words, at):
        """Return whom ``words`` without their article mean: *minister*, *Turkish minister*."""
        head, asked = _parted(words)
        land = self._land(words)
        everybody = range(len(self.cast.people))
        fit = [one for one in everybody if self._is_called(one, head)]
        heads = PLACES_HEADED.get(words.split()[-1].lower(), ())
        if head in {"head", "chief"} and " of " in words and heads:
            fit = [one for one in everybody if self.callings(one) & heads] or fit
        elif (
            head in {"head", "chief"} and " of " in words and words.split()[-1] not in STATE_HEADED
        ):
            fit = [one for one in everybody if self._heads_body(one, words)] or fit
        if land:
            fit = [one for one in fit if land in self._lands(one)] or [
                one for one in fit if not any(self._lands(one))
            ]
        best = sorted(fit, key=lambda one: self._nearness(one, head, asked, at))
        return best[0] if best else None

    def _is_called(self, person, head):
        called = self.callings(person)
        return head in called or bool(called & set(STANDINS.get(head, ())))

    def _heads_body(self, person, words):
        """Tell whether *head of the committee* can mean a person: the body has to be theirs."""
        bodies = {
            word
            for one, _, post in self.cast.posts
            if one == person and set(post.title.lower().split()) & set(HEADS_OF_BODIES)
            for word in f"{post.title} {post.body}".lower().split()
        }
        return words.split()[-1].lower() in bodies or (
            "ministry" in words.lower() and "minister" in self.callings(person)
        )

    def _nearness(self, person, head, asked, at):
        """Return what orders candidates: titles that say less or more, then who was told last."""
        titles = [set(title.lower().split()) for title in self.titles(person)]
        other = min((len((title ^ asked) & LOWER) for title in titles if head in title), default=0)
        places = [one.evidence.span.start for one in self.mentions if one.person == person]
        before = [place for place in places if place < at]
        return (other, not before, -max(before, default=0))

    def titles(self, person):
        ended = {"former": "former ", "acting": "", "elect": ""}
        return [
            ended.get(post.status, "") + post.title
            for one, _, post in self.cast.posts
            if one == person
        ]

    def _lands(self, person):
        return {
            land
            for one, _, post in self.cast.posts
            if one == person
            for land in (post.parent, post.body)
        }

    def _land(self, words):
        """Return the country whose adjective stands among ``words``, "" where none does."""
        first = words.split()
        return next((LANDS[word] for word in first if word in LANDS), "")

    def callings(self, person):
        """Return the lower-case words of office and calling beside the names of a person."""
        if person not in self._callings:
            self._callings[person] = self._read_callings(person)
        return self._callings[person]

    def _read_callings(self, person):
        words, seen = set(), set()
        for one, _, post in self.cast.posts:
            if one == person:
                words.update(post.title.lower().split())
        for mention in self.cast.mentions:
            if mention.person == person and mention.kind == "name":
                name = mention.evidence.span.of(self.text)
                words.update(() if name in seen else self._beside(mention))
                seen.add(name)
        return words

    def _beside(self, mention):
        """Return the words before a name, and those after it in commas, up to other names."""
        tokens, span = self.cast.tokens, mention.evidence.span
        first = bisect_left(tokens.starts, span.start)
        last = bisect_left(tokens.starts, span.end)
        words = []
        served = first and tokens.low[first - 1] in SERVED  # *a spokesman for A*
        near = max(first - 1 - BESIDE, self._last_named(span.start) - 1)
        for at in () if served else range(first - 1, near, -1):
            kin = tokens.low[at] in KIN and at + 1 < first and tokens.low[at + 1] == "of"
            if kin or tokens.low[at] in STOPS or tokens.low[at].startswith("\n"):
                break  # *the wife of A B*
            words.append(tokens.low[at])
        if tokens.word(last) == "," or tokens.word(last) in LINKING:
            words += self._apposed(last + 1)
        return {ABBREVIATED.get(word, word) for word in words}

    def _last_named(self, offset):
        """Return the token after the last name before ``offset``: its calling is no other's."""
        before = bisect_left(self.starts, offset) - 1
        if before < 0:
            return 0
        return bisect_left(self.cast.tokens.starts, self.mentions[before].evidence.span.end)

    def _apposed(self, at):
        tokens, words = self.cast.tokens, []
        for place in range(at, min(at + APPOSED, tokens.size)):
            low = tokens.low[place]
            if low in ENDING or low.startswith("\n") or (place == at and PARTICIPLE.match(low)):
                break
            if low == "," and tokens.word(place + 1) not in AGAIN:
                break
            words.append(tokens.low[place])
        return words


SERVED = frozenset("for of to".split())
PARTICIPLE = re.compile(r"\w{2,20}(?:ed|ing)$")  # *A B, dressed in …, smiled at his wife*
AGAIN = frozenset("the a an and also former current acting".split()) | PERSONS
STOPS = frozenset(". , ; : ! ? ( ) » ” “ « \" 's ’s and or that said told by with to from".split())
ENDING = frozenset('. ; : ! ? » ” “ « " who said says told which whose'.split())
LINKING = frozenset("is was became elected appointed named as".split())
BARE = frozenset("mr mrs ms dr mr. mrs. ms. dr. the".split())


def _outside(mentions, spoken):
    """Return those of ``mentions`` that lie in none of the spans ``spoken``; both are ordered."""
    found, spans = [], iter(spoken)
    span = next(spans, None)
    for mention in mentions:
        at = mention.evidence.span.start
        while span and span.end <= at:
            span = next(spans, None)
        if not span or at < span.start:
            found.append(mention)
    return found


def _parted(words):
    """Return the head of a noun phrase and its other words, in lower case."""
    first = re.split(r" (?:of|for|from|in|at|on|with|to)\b|,", words.lower())[0].split()
    head = first[-1] if first else ""
    return ABBREVIATED.get(head, head), set(first[:-1]) - ORDINARY


def head_of(words):
    """Return the head of a noun phrase without its article."""
    return _parted(words)[0]


def is_human(words):
    """Tell whether the head of a noun phrase is a human being."""
    return _parted(words)[0] in PERSONS | RANKS


def is_mouthpiece(words):
    return _parted(words)[0] in MOUTHPIECES


def sex_of(words):
    """Return WOMAN or MAN where a noun phrase or a pronoun tells, else ``None``."""
    head = _parted(words)[0]
    if head == "she" or head in FEMALE_WORDS:
        return WOMAN
    return MAN if head == "he" or head in MALE_WORDS else None
