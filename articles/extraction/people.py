"""Who is named in a text, by which names and titles, and which offices they hold there."""

from bisect import bisect_left
from dataclasses import replace

from .apposed import comma_before, opens, past_brackets, past_described, past_ranks
from .bodies import LINKS
from .bracketed import read_bracketed
from .careers import held_until, read_careers
from .cues import in_row, kin_at, shown
from .data.offices import BODY_HEADS, HONORIFICS, PLURALS, RANKS
from .data.words import KIN, ORGANIZATION_NOUNS, SURNAME_FIRST
from .findings import Evidence, Mention, PersonFound, PostFound
from .heads import POLICE_RANKS
from .leading import read_leading
from .led import read_led
from .lexicon import BEGINS, SURNAME
from .lexicon import NAME as NAMED
from .named_later import read_named_later
from .names import full_name_at, personal_start, run_at, single_at, surname_of, trimmed
from .positions import read_positions
from .reading import span_at, subject_of
from .roster import INITIAL, Roster, in_mixed_case, spelled
from .shared import (
    is_plural,
    of_after,
    read_counterparts,
    read_further,
    read_joint,
    read_regions,
    read_towns,
)
from .stacked import STACKING, give_stacked
from .successors import read_successors

NO_POST = (BODY_HEADS - {"deputy"}) | {"justice"}
NAMESAKES = (["named", "after"], ["named", "for"])
APPOSED = frozenset({",", "(", "|", "mp"})
CLOSING = frozenset({",", ".", ";", "(", "»", "”"})
SURE, LIKELY = 0.97, 0.7
BALINESE = frozenset("made wayan nyoman ketut gede putu komang gusti nengah".split())  # *I Made*
NAME = "name"
COURTESIES = frozenset("mr mrs ms mr. mrs. ms. lord lady".split())
APPOINTING = frozenset(
    "elected elects reelected re-elected appoint appoints appointed appointing named naming "
    "nominated".split()
)


class Cast:
    """The people of one text. Fill it with ``read``; ``settle`` resolves what stands alone."""

    def __init__(self, tokens, offices, sentences):
        self.tokens, self.offices, self.sentences = tokens, offices, sentences
        self.people, self.mentions, self.posts, self.open = Roster(), [], [], []
        self.taken, self.covered = {}, bytearray(tokens.size)
        self.singles, self.closed = [], {}
        self.in_office = bytearray(tokens.size)
        self.by_start = {office.first: office for office in offices}
        self.by_end = {office.last: office for office in offices}
        for office in offices:
            self.in_office[office.first : office.last] = b"\1" * (office.last - office.first)
        self.starters = tokens.having(BEGINS)

    def read(self):
        """Find everybody named in full, then surnames; offices that stand alone come later."""
        for office in self.offices:
            self._with_office(office)
        read_counterparts(self)
        self._shown()
        self._single()
        self._again()
        self.mentions.sort(key=_place)
        read_careers(self)
        read_bracketed(self)
        read_leading(self)
        read_led(self)
        read_successors(self)
        read_positions(self)
        read_named_later(self)
        return self

    def evidence(self, first, last, rule, confidence=SURE):
        """Return the evidence of the tokens ``first`` up to ``last``."""
        span = self.tokens.span(first, last)
        return Evidence(span, span_at(self.sentences, span.start), rule, confidence)

    def _with_office(self, office):
        tokens = self.tokens
        if office.bodies:
            return read_joint(self, office)
        if tokens.low[max(office.first - 2, 0) : office.first] in NAMESAKES:
            return None  # *named for President A B*
        kin = tokens.word(office.first - 1) == "of" and tokens.word(office.first - 2) in KIN
        if kin and tokens.word(office.last) == ",":
            return self.open.append(office)  # *the wife of the president, A B*
        plural = is_plural(tokens, office)
        if plural and office.body and (read_regions(self, office) or read_towns(self, office)):
            return None
        start = self._name_start(office)
        end = full_name_at(tokens, start)
        outer = self._outer(office) if end > start else None
        if outer:
            self._post_in_words(outer, office, self.person(start, end, "person.office"))
        elif end > start:
            full, after = of_after(self.tokens, office, end)
            rule = "post.reached" if office.reached else "post.before"
            self.titled(full, self.person(start, end, "person.office"), rule)
            read_further(self, office, after)
            self.closed[after] = self.taken.get((start, end))
        elif self._titles_one(office, start):
            if office.title == "Justice" and tokens.word(office.first - 1) in COURTESIES:
                office = replace(office, title="Judge")  # *Mr Justice A*
            self.singles.append((start, office))
        elif (plural or not self._after_name(office)) and not self._appointed(office):
            self.open.append(office)
        return None

    def _outer(self, office):
        """Return the office of which ``office`` is the object: *spokesman for the minister A B*."""
        between = 3  # words of the link: *for the UN*
        ends = range(office.first - 1, office.first - 1 - between, -1)
        near = (self.by_end[end] for end in ends if end in self.by_end)
        outer = next((one for one in near if not one.body), None)
        words = self.tokens.low[outer.last : office.first] if outer else ()
        definite = "the" in words or office.definite
        return outer if words and words[0] in LINKS and definite else None

    def _post_in_words(self, outer, office, person):
        words = self.tokens.words_in(outer.last, office.last)
        label = f"{outer.title} {words}"
        self.post(person, replace(outer, title=label), label, "", "", "post.before")
        self.open = [one for one in self.open if one is not outer]

    def _appointed(self, office):
        """Read *appointed A B Minister of X*: the name right before the office."""
        tokens = self.tokens
        at = office.first - (tokens.word(office.first - 1) in {"as", "to"})
        for start in range(max(0, at - 5), at - 1):
            verb = tokens.word(start - 1) in APPOINTING
            if verb and full_name_at(tokens, start) == at and self._whole(start, at):
                person = self.person(start, at, "person.verb", LIKELY)
                self.titled(office, person, "post.appointed")
                return True
        return False

    def _titles_one(self, office, start):
        """Tell whether one word after the title is a name: *King Charles*, not *Kings Cross*."""
        tokens = self.tokens
        several = any(word in PLURALS for word in tokens.low[office.first : office.last])
        return not several and single_at(tokens, start) and tokens.word(start - 1) != ","

    def _name_start(self, office):
        """Return where the name after ``office`` begins, after ranks and *president, A B,*."""
        comma = self.tokens.word(office.last) == "," or self._equated(office)
        start = past_brackets(self.tokens, office.last) + comma
        described = comma and office.definite
        start = past_described(self.tokens, start) if described else past_ranks(self.tokens, start)
        start += self.tokens.word(start) in POLICE_RANKS and self.tokens.capital(start)
        end = full_name_at(self.tokens, start)
        closing = CLOSING | {"and"} if is_plural(self.tokens, office) else CLOSING
        closed = end > start and self.tokens.word(end) in closing
        ranked = comma and end > start > office.last + 1
        led = self.tokens.low[office.first - 1] == "as" and opens(self.tokens, office.first - 1)
        return start if closed or ranked or led or not comma else office.last

    def _equated(self, office):
        """Tell whether a verb says who holds an office: *whose chairman is A B*."""
        told = office.definite or office.body
        told = told or self.tokens.word(office.first - 1) in {"whose", "'s", "’s"}
        return told and self.tokens.word(office.last) in {"is", "remains"}

    def _single(self):
        """Read *President Usenov* and *Mr. Menon*: one word after a title."""
        tokens = self.tokens
        honoured = [at for at in self.starters if self._honoured(at - 1)]
        self.singles += [(at, None) for at in honoured if single_at(tokens, at)]
        kin = [(at, "person.kin") for at in self.starters if kin_at(tokens, at)]
        for start, office in [*self.singles, *kin]:
            if not self._starts(start):
                continue
            person = self._bearer(start, office)
            if person is None:
                rule = office if isinstance(office, str) else "person.single"
                person = self.person(start, start + 1, rule, LIKELY)
            if person >= 0:
                self.mention(person, start, start + 1, NAME, "mention.surname")
            if person >= 0 and office and not isinstance(office, str):
                self.titled(of_after(tokens, office, start + 1)[0], person, "post.before")

    def _honoured(self, at):
        """Tell whether an honorific stands at a token, or a rank with a capital."""
        word, owner = self.tokens.word(at), self.tokens.word(at - 1)
        ranked = word in RANKS and self.tokens.capital(at) and owner not in ORGANIZATION_NOUNS
        return word in HONORIFICS or ranked

    def _bearer(self, start, office):
        """Return who bears the single name at ``start``, in that office; -1 where several do."""
        bearers = self.people.called(self.tokens.words[start])
        if len(bearers) > 1 and office and not isinstance(office, str):
            head = office.title.split()[-1]
            holders = {who for who, _, post in self.posts if post.title.split()[-1] == head}
            bearers = [at for at in bearers if at in holders] or bearers
        return None if not bearers else bearers[0] if len(bearers) == 1 else -1

    def last_name(self, start, end):
        """Return the last mention by name that lies between two offsets, or ``None``."""
        named = [one for one in self.mentions_between(start, end) if one.kind == NAME]
        return named[-1] if named else None

    def mentions_between(self, start, end):
        """Return the mentions that begin between two offsets, in text order."""
        low = bisect_left(self.mentions, start, key=_place)
        return self.mentions[low : bisect_left(self.mentions, end, key=_place)]

    def subject_before(self, offset):
        """Return whoever is named first in the last sentence before ``offset`` that names one."""
        high = bisect_left(self.mentions, offset, key=_place)
        if not high:
            return None
        return subject_of(self.mentions[:high], self.sentences, self.tokens.text)

    def _after_name(self, office):
        """Read *A B, President of X,* and the second office of a stack before or after a name."""
        tokens, comma = self.tokens, comma_before(self.tokens, office.first)
        if office.title == "MP" and tokens.has(comma, NAMED):
            comma += 1  # *A B MP*
        elif tokens.word(comma) not in STACKING:
            return False
        for start in range(max(0, comma - 5), comma - 1):
            apposed = tokens.low[comma] in APPOSED and full_name_at(tokens, start) == comma
            if apposed and self._whole(start, comma):
                person = self.person(start, comma, "person.apposition")
                over = office.status == "current" and held_until(self, office)
                self.titled(
                    replace(office, status="former") if over else office, person, "post.after"
                )
                return True
        before = next((one[0] for one in self.posts if one[1].last == comma), None)
        if before is None and tokens.low[comma] == ",":
            before = self.closed.get(comma)  # *Bishop A B of C, president of D*
        if before is not None:
            self.titled(office, before, "post.after")
        return before is not None

    def _whole(self, start, end):
        """Tell whether a name is all of one: no part of another's, nor of an office."""
        known = (start, end) in self.taken
        return known or (self._free(start, end) and not self.in_office[start])

    def person(self, start, end, rule, confidence=SURE):
        """Return the place of the person named by these tokens, new or known."""
        start = trimmed(self.tokens, start, end)
        if self.tokens.words[start - 1] == "I" and self.tokens.low[start] in BALINESE:
            start -= 1
        name = in_mixed_case(self.tokens.words_in(start, end))
        person = self.people.known(name)
        if INITIAL.match(name):
            rule, confidence = "person.initial", LIKELY
        if person is None:
            person = self.people.enter(name, self.evidence(start, end, rule, confidence))
        elif name != self.people[person].name:
            self.people.rename(person, name, self.evidence(start, end, rule, confidence))
        self.people[person].names.add(name)
        self.mention(person, start, end)
        return person

    def mention(self, person, start, end, kind=NAME, rule="mention.name"):
        if not self._free(start, end):
            return
        self.taken[start, end] = person
        self.covered[start:end] = b"\1" * (end - start)
        evidence = self.evidence(start, end, rule)
        name = evidence.span if kind == NAME else None
        self.mentions.append(Mention(person, kind, evidence, name))
        self.people[person].surfaces.setdefault(evidence.span.of(self.tokens.text))

    def titled(self, office, person, rule):
        give_stacked(self, office, person, rule)
        if office.of_country:
            self.open.append((office, person))
        else:
            self.post(person, office, office.label, office.body, office.parent, rule)

    def post(self, person, office, label, body, parent, rule):
        found = PostFound(
            person, office.title, body, label, office.status,
            self.evidence(office.first, office.last, rule), "" if parent == body else parent,
        )  # fmt: skip
        bare = not body and not office.served and office.title.lower() in NO_POST
        if not bare and not self._told_already(found):
            self.posts.append((person, office, found))

    def _told_already(self, found):
        """Tell whether the person has this post, bare or in full; the fuller one replaces it."""
        own = [one for one in self.posts if one[0] == found.person]
        if own and found.label.lower() in HONORIFICS:
            return True
        for entry in own:
            other = entry[2]
            again = not found.body and f" {other.title} ".startswith(f" {found.title} ")
            bare = not found.body and other.title.split()[-1] == found.title
            if other.label == found.label or again or bare:
                return True
            if not other.body and found.label.startswith(f"{other.title} of"):
                self.posts.remove(entry)
        return False

    def _shown(self):
        """Read full names that something beside them, or they themselves, show to be people."""
        after, doubtful = 0, []
        for at in self.starters:
            end = full_name_at(self.tokens, at) if at >= after else at
            if end == at:
                continue
            after, at = end, self._personal(at, end)
            if self._free(at, end):
                begin, rule = shown(self.tokens, at, end)
                if rule:
                    self.person(begin, end, rule, SURE if rule == "person.speaker" else LIKELY)
                elif not self.in_office[at]:
                    doubtful.append((at, end))
        self._in_rows(doubtful)

    def _personal(self, start, end):
        """Return where the name begins: *director of Agrobank Ana Silva*."""
        near = self.tokens.word(start - 1)
        owned = near == "of" or near in ORGANIZATION_NOUNS
        shown = owned and self.tokens.has(end - 1, SURNAME)
        return personal_start(self.tokens, start, end) if shown else start

    def _in_rows(self, doubtful):
        """Read the names that stand in a row with people, or whose last word comes alone."""
        for at, end in doubtful:
            if not self._free(at, end):
                continue
            if in_row(self.tokens, at, end, self.covered):
                self.person(at, end, "person.list", LIKELY)

    def _free(self, start, end):
        return not any(self.covered[start:end])

    def _starts(self, at):
        return at < self.tokens.size and not self.covered[at]

    def _again(self):
        """Mark every other place where somebody known is named, in full or by surname."""
        after, surnames = 0, self._surnames()
        for at in self.starters:
            if at < after or self.covered[at]:
                continue
            end = run_at(self.tokens, at)
            person = self._named(at, end, surnames) if end > at else None
            if person is not None:
                rule = "mention.name" if end - at > 1 else "mention.surname"
                self.mention(person, at, end, NAME, rule)
            after = end

    def _named(self, start, end, surnames):
        words = self.tokens.words_in(start, end)
        if end - start > 1:
            return self.people.known(in_mixed_case(words))
        own = spelled(words)
        bearers = self.people.bearers(words)
        named = [at for at in bearers if own == surnames[at]] or bearers
        return named[0] if len(named) == 1 else None

    def _surnames(self):
        """Return the surname of each person: the first word where the family comes first."""
        homes = ((person, post.parent or post.body) for person, _, post in self.posts)
        first = {person for person, home in homes if home in SURNAME_FIRST}
        return [
            spelled(one.name.split()[0] if at in first else surname_of(one.name))
            for at, one in enumerate(self.people)
        ]

    def found(self):
        """Return the people and posts as findings; *first* means former where another serves."""
        people = tuple(
            PersonFound(
                one.name, tuple(one.surfaces), one.first, tuple(sorted(one.names - {one.name}))
            )
            for one in self.people
        )
        return people, tuple(self._with_status(post) for _, _, post in self.posts)

    def _with_status(self, post):
        return replace(post, status="former") if post.status == "first" else post


def _place(mention):
    return mention.evidence.span.start
