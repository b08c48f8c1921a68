"""Match: is somebody whom a dispatch names one of the people whom we know?

Before the first dispatch of a run is stored, all who are named with an office or a calling are
told apart by it (``Census``). Then the people of each dispatch are compared with these and with
the database (``Directory``). So the order of the files decides nothing.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date

from articles.extraction.rules import RULES
from articles.importing.identity import (
    Office,
    Somebody,
    Standing,
    compare,
    fields_of,
    likest,
    seats_of,
    share_office,
    state_of,
    title_key,
)
from articles.importing.known import known_people
from people.addresses import free_slug, slug_of
from people.models import Person
from people.naming import Likeness, has_initial, name_sound

ASIDE = 60  # characters around a name in which a calling stands
SEVERAL = "Several people are known by this name."
TWO_NAMES = "The text gives one person the names of two whom we know."


@dataclass(eq=False)
class Identity:
    """One person of this run; ``person`` once the database has them."""

    about: Somebody
    person: Person | None = None
    key: str = ""


@dataclass(frozen=True)
class Match:
    """``person`` where it is certain, otherwise ``candidates`` and ``why`` it is not."""

    person: Person | None = None
    candidates: tuple = ()
    why: str = ""
    identity: Identity | None = field(default=None, compare=False)

    @property
    def ambiguous(self):
        return bool(self.why)


def views_of(document, found):
    """Return what a dispatch says of each of its people as ``Somebody``, in its order."""
    countries = {tag.name for tag in found.tags if tag.evidence.rule == "tag.country"}
    day = date.fromisoformat(document.published) if document.published else None
    views = [
        Somebody(
            {one.name, *one.aliases},
            countries=set(countries),
            fields=fields_of(_calling(document.text, one.evidence.span)),
        )
        for one in found.people
    ]
    for post in found.posts:
        views[post.person].offices.add(_office(post, day))
        views[post.person].fields |= fields_of(post.title)
    return views


def _office(post, day):
    rule = RULES.get(post.evidence.rule)
    state = state_of(post.body, post.parent)
    sure, seats = bool(rule and rule.confirms), seats_of(post.title)
    held = (post.label, post.title, post.body, state, post.status)
    return Office(*held, day, day, sure, seats)


def _calling(text, span):
    """Return the words of the clause before a name and of the apposition after it."""
    before = text[max(0, span.start - ASIDE) : span.start].rpartition(",")[2].split()[-2:]
    comma, _, after = text[span.end : span.end + ASIDE].partition(",")
    after = "" if comma.strip() else after.partition(",")[0].partition(" of ")[0]
    return " ".join([*before, after]).replace(".", " ")


class Census:
    """The people of a run as its dispatches name them, gathered while the files are read."""

    def __init__(self):
        self._named = {}

    def add(self, document, found):
        """Take in the people of one dispatch."""
        for view in views_of(document, found):
            offices = frozenset(replace(one, first=None, last=None) for one in view.offices)
            entry = (tuple(sorted(view.names)), offices, frozenset(view.fields))
            days, countries = self._named.setdefault(entry, (set(), set()))
            days |= {one.first for one in view.offices if one.first}
            countries |= view.countries

    def identities(self):
        """Return the ``_Index`` of everybody who is named with an office or a calling."""
        told = [entry for entry in self._named if entry[1] or entry[2]]
        found = _Index()
        for names, offices, fields in sorted(told, key=_order):
            days, countries = self._named[names, offices, fields]
            first, last = min(days, default=None), max(days, default=None)
            dated = {replace(one, first=first, last=last) for one in offices}
            found.enter(Somebody(set(names), dated, set(countries), set(fields)))
        return found


def _order(entry):
    names, offices, fields = entry
    return -len(offices), names, sorted(one.label for one in offices), sorted(fields)


class _Index:
    """Identities by the sounds of their names and by the offices that one person holds."""

    def __init__(self):
        self._by = defaultdict(dict)

    def near(self, somebody):
        """Return the identities that may be ``somebody``, in the order in which they came."""
        places = _looked_up(somebody)
        return list(dict.fromkeys(one for place in places for one in self._by.get(place, ())))

    def add(self, identity):
        for place in _filed(identity.about):
            self._by[place][identity] = True

    def enter(self, somebody):
        """Join ``somebody`` to the one identity that surely is theirs, or add them."""
        near = self.near(somebody)
        sure = [one for one in near if compare(somebody, one.about)[0] == Standing.SURE]
        identity = sure[0] if len(sure) == 1 else Identity(Somebody(set()))
        identity.about.learn(somebody)
        self.add(identity)


def _sounds(somebody):
    """Return the sounds of the names, and the words of these that are more than an initial."""
    sounds = sorted({name_sound(name) for name in somebody.names})
    return sounds, sorted({end for sound in sounds for end in sound.split() if len(end) > 1})


def _in_office(somebody, ends):
    return [(title_key(one), end) for one in somebody.offices for end in ends]


def _filed(somebody):
    """Return the places under which ``somebody`` is filed."""
    sounds, ends = _sounds(somebody)
    initials = [("initials", end) for end in ends if _has_initials(somebody)]
    return dict.fromkeys(
        [*sounds, *(("word", end) for end in ends), *initials, *_in_office(somebody, ends)]
    )


def _looked_up(somebody):
    """Return the places under which ``somebody`` may have been filed, the likeliest first."""
    sounds, ends = _sounds(somebody)
    kind = "word" if _has_initials(somebody) else "initials"
    offices = sorted(_in_office(somebody, ends))
    return dict.fromkeys([*sounds, *((kind, end) for end in ends), *offices])


def _has_initials(somebody):
    return any(map(has_initial, somebody.names))


class Directory:
    """Everybody known in a run: from its own dispatches, and from the database."""

    def __init__(self, census=None):
        self._everybody = census.identities() if census else _Index()
        self._of_person, self._of_key, self._new = {}, {}, []

    def look_up(self, documents):
        """Read whoever the database knows near the people of ``documents``: a few queries.

        ``documents`` are pairs of a text and its extraction. Returns the keys of these people.
        """
        views = [view for document, found in documents for view in views_of(document, found)]
        known = known_people(views)
        for person, about in known:
            identity = self._of_person.get(person.uid) or self._unlinked(about)
            identity.about.learn(about)
            self._link(identity, person)
            self._everybody.add(identity)
            self._of_key.setdefault(person.slug, identity)
        return [person.pk for person, _ in known]

    def _unlinked(self, about):
        """Return the one of the run who surely is the known person, or a new identity."""
        near = [one for one in self._everybody.near(about) if not one.person]
        sure = [one for one in near if compare(about, one.about)[0] == Standing.SURE]
        return sure[0] if len(sure) == 1 else Identity(about)

    def _link(self, identity, person):
        identity.person = person
        self._of_person[person.uid] = identity

    def learn(self, matches, found, people):
        """Take in which people, by the names of ``found``, were confirmed; return the matches."""
        return [
            self._learned(match, people.get(one.name))
            for match, one in zip(matches, found.people, strict=True)
        ]

    def _learned(self, match, person):
        if person is None:
            return match
        if person.uid in self._of_person:
            return replace(match, identity=self._of_person[person.uid])
        identity = match.identity
        if identity.person:
            identity = Identity(Somebody({person.name}))
        self._link(identity, person)
        self._everybody.add(identity)
        self._new.append(identity)
        return replace(match, identity=identity)

    def keep_new(self):
        """Keep those learned since: they have been written."""
        self._new = []

    def forget_new(self):
        """Forget who was learned since: the database has taken it back."""
        for identity in self._new:
            self._of_person.pop(identity.person.uid)
            identity.person = None
        self._new = []

    def matches(self, document, found):
        """Return the ``Match`` of each person of a dispatch, in its order."""
        return [self._match(view) for view in views_of(document, found)]

    def _match(self, view):
        identity, why = self._chosen(view)
        if why:
            known = [one.person for one in self._everybody.near(view) if one.person]
            return Match(None, tuple(known), why, identity)
        identity.about.learn(view)
        self._everybody.add(identity)
        if identity.person:
            return Match(identity.person, identity=identity)
        doubtful = self._doubtful(identity)
        why = SEVERAL if len(doubtful) > 1 else doubtful[0][1] if doubtful else ""
        return Match(None, tuple(person for person, _ in doubtful), why, identity)

    def _chosen(self, view):
        """Return whom ``view`` is or may be, and why that is not certain."""
        judged = [(*compare(view, one.about), one) for one in self._everybody.near(view)]
        sure = [one for standing, _, one in judged if standing == Standing.SURE]
        best = _closest(view, sure)
        if len(best) == 1:
            return best[0], TWO_NAMES if _two_named(best[0], sure) else ""
        likely = [(reason, one) for standing, reason, one in judged if standing == Standing.LIKELY]
        likely = [(SEVERAL, one) for one in best] or likely
        if len(likely) == 1:
            return likely[0][1], likely[0][0]
        return Identity(Somebody(set())), SEVERAL if likely else ""

    def _doubtful(self, identity):
        """Return (person, reason) of those in the database who may be ``identity``."""
        found = []
        for one in self._everybody.near(identity.about):
            if one.person and one is not identity:
                standing, reason = compare(identity.about, one.about)
                if standing in (Standing.DOUBT, Standing.LIKELY, Standing.SURE):
                    found.append((one.person, reason))
        return found

    def keys(self, matches, found):
        """Return the report's keys: one for a person in the whole run. People must be written."""
        pairs = zip(matches, found.people, strict=True)
        return [self._key(match.identity, one.name) for match, one in pairs]

    def _key(self, identity, name):
        if not identity.key and not identity.person:
            identity.key = self._key_of_kin(identity)
        if not identity.key:
            wanted = identity.person.slug if identity.person else slug_of(name, "person")
            identity.key = free_slug(wanted, lambda key: self._of_another(key, identity))
            self._of_key[identity.key] = identity
        return identity.key

    def _key_of_kin(self, identity):
        """Return the key of the only one who likely is ``identity``, "" for none yet."""
        near = [one for one in self._everybody.near(identity.about) if one is not identity]
        kin = [one for one in near if compare(identity.about, one.about)[0] == Standing.LIKELY]
        return kin[0].key or (kin[0].person.slug if kin[0].person else "") if len(kin) == 1 else ""

    def _of_another(self, key, identity):
        return self._of_key.get(key, identity) is not identity


def _closest(view, sure):
    """Return those of ``sure`` who share an office with ``view``, by the likest name."""

    def rank(one):
        return share_office(view, one.about), likest(view, one.about)

    best = max(map(rank, sure), default=None)
    return [one for one in sure if rank(one) == best]


def _two_named(chosen, sure):
    """Tell whether a text's two names lead to two people of the database."""
    return any(
        one.person and chosen.person and likest(one.about, chosen.about) == Likeness.OTHER
        for one in sure
    )
