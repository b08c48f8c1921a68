"""Of which state a text speaks, and one passage of it: whose *Foreign Minister* it means."""

import re
from collections import Counter
from functools import cached_property

from .data.agencies import AGENCIES, RESIDENCES
from .data.cities import CITIES
from .data.countries import NAMED, PARLIAMENTS
from .data.governments import can_have
from .hosts import Hosts, side_after
from .reading import span_at
from .text import whole_word
from .tokens import tokenize

STATES = frozenset(NAMED.values()) - {"European Union"}
CAPITALS = {name: country for (name, kind), country in NAMED.items() if kind == "capital"}
TOWNS = {*CAPITALS, *CITIES}
COUNTRIES = {name: country for (name, kind), country in NAMED.items() if kind == "country"}
_CITY = r"(?P<city>[A-Z][\w.’'-]{0,23}\w(?: [A-Z][\w.’'-]{0,23}\w){0,3})"
_REGION = r"(?:(?:[,/] ?| [\[(])(?P<land>[A-Z][\w.’' -]{1,30}?)[\])]?(?=[ ,]))?"
_REST = r"(?:(?:,? [(/]|[,.] ?)[^\n]{0,60}?)?"  # a day, an agency
DATELINE = re.compile(
    rf"(?:\A|(?<=\n)){_CITY}{_REGION}{_REST}(?: ?[—–]| --? |[)/][:.] |(?<=\d{{4}})[:.] )"
)
_TELLS = "(?:reports?|reported|informs?|informed|cites?|citing|correspondent|news|learn|said)"
AGENCY = re.compile(
    rf"(?P<name>{whole_word(AGENCIES)})(?:\.(?:com|COM|kg|ru)\b)?"
    rf"(?P<tells>[)/\]]| ?[–—-] |,? (?:has )?{_TELLS}\b|\.$)?",
    re.M,
)
SOURCED = re.compile(r"(?:[(/\[,]|\b(?:told|citing|to|by|from|of|via|the)) ?$")
PARTED = re.compile(r",? [–—|-] |, ?|/")
BY = re.compile(r"(?:By|BY|From) ")
MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
DATED = re.compile(rf"\b(?:{MONTHS})[a-z]{{0,6}}\b")
LINE_END = re.compile("\n")
ABROAD = re.compile(r"Ambassador|Consul|High Commissioner|Chargé|Nuncio")
LATEST = 1200  # characters before which a dateline stands
SIDES = frozenset("side delegation party part".split())
MEETING = re.compile(r"\b(?:met|meets|received|spoke|talks|hosted|welcomed|telephoned)\b")
OPENING = 5  # characters before the office with which a sentence begins
SOURCE_WORD = 8  # characters
SEATED = frozenset({"Belgium", "Ethiopia", "Switzerland", "Austria"})
OTHERS = frozenset({"with", "to"})  # *talks with the Uzbek side*


def dateline_state(text):
    """Return the state of the city in the dateline of ``text``, "" where there is none."""
    begins = [0, *(end.end() for end in LINE_END.finditer(text, 0, LATEST))]
    for line in filter(None, (DATELINE.match(text, begin, LATEST) for begin in begins)):
        city, land = line["city"], COUNTRIES.get(line["land"] or "", "")
        state = land or _state_of(city)
        if state:
            return state
    return ""


def header_state(above):
    """Return the state of the city that a line ``above`` a text gives, "" for none.

    It is all of a part of a line of service, *By A B, Nairobi* or *Rabat, 3 May 2021*.
    """
    for line in above.split("\n"):
        parts = PARTED.split(line.strip(" .:—–-"))
        served = BY.match(line) or not any(map(str.isalpha, DATED.sub("", "".join(parts[1:]))))
        for part in (parts[0], parts[-1]) if served else ():
            state = _state_of(part)
            if state:
                return state
    return ""


def _state_of(words):
    name = words.title() if words.isupper() else words
    return CAPITALS.get(name) or CITIES.get(name) or ""


def agency_state(text):
    """Return the state whose press service or agency ``text`` names, "" for none or several."""
    states = {AGENCIES[one["name"]] for one in AGENCY.finditer(text) if _is_source(text, one)}
    return states.pop() if len(states) == 1 else ""


def _is_source(text, found):
    """Tell whether a name is a source's where it stands: *PTI reports*, no party's *PTI leader*."""
    before = text[max(found.start() - SOURCE_WORD, 0) : found.start()]
    return found["name"] in RESIDENCES or bool(found["tells"] or SOURCED.search(before))


class Home:
    """The states of a text as ``cast`` knows them when its offices with a state have been read."""

    def __init__(self, cast, above=""):
        self.cast, self.above = cast, above
        self.sides = list(_sides(cast.tokens))

    @cached_property
    def dateline(self):
        return dateline_state(self.cast.tokens.text) or header_state(self.above)

    @cached_property
    def agency(self):
        state = agency_state(self.cast.tokens.text) or agency_state(self.above)
        spoken = dict(self.spoken_of)
        elsewhere = spoken.get(state, 0) < 1 and max(spoken.values(), default=0) > 0
        # the seat of other governments too
        return "" if elsewhere and "White House" in self.cast.tokens.text else state

    def state_at(self, token, held=frozenset(), title=""):
        """Return the state meant by an office ``title`` at ``token``, none of those in ``held``.

        A side or delegation named beside it decides, or a visit; then the state of the
        dateline, that of the first serving office, and the one spoken of most. A state that
        has no such office is passed over where another is told.
        """
        held, title = held | self._met(token), title.lower()
        likely = (self._beside(token), self._side(token), *self._likely(held))
        told = [one for one in likely if one and one not in held]
        return next((one for one in told if can_have(one, title)), told[0] if told else "")

    @cached_property
    def hosts(self):
        return Hosts(self.cast)

    def _beside(self, token):
        """Return the state that words beside an office tell: *from the Kyrgyz side*, a host's."""
        return side_after(self.cast.tokens, token) or self.hosts.state_at(token, self.dateline)

    def _met(self, token):
        """Return the states whose officials the sentence tells to be met by whom it begins with.

        *Prime Minister A B met with President of Oman C D*: the first is not of Oman, unless the
        text is at home there.
        """
        if self.dateline or self.agency:
            return frozenset()
        tokens = self.cast.tokens
        sentence = span_at(self.cast.sentences, tokens.starts[token])
        if tokens.starts[token] > sentence.start + OPENING:
            return frozenset()
        later = [one for one in self.cast.posts if one[1].first > token]
        inside = [one for one in later if tokens.starts[one[1].first] < sentence.end]
        met = MEETING.search(tokens.text, tokens.starts[token], sentence.end)
        return frozenset(post.body for _, _, post in inside if met and post.body in STATES)

    def _side(self, token):
        before = [state for at, state in self.sides if at < token]
        return before[-1] if before and not self._parted(token) else ""

    def _parted(self, token):
        """Tell whether a paragraph ends between the last side and ``token``."""
        tokens = self.cast.tokens
        last = max(at for at, _ in self.sides if at < token)
        return "\n" in tokens.text[tokens.starts[last] : tokens.starts[token]]

    def _likely(self, held):
        yield "" if self._is_abroad or self.dateline in held else self.dateline
        yield self.agency if self.agency not in held else ""
        yield self._most(held)
        yield "" if self.dateline else self._first(held)

    @cached_property
    def _is_abroad(self):
        """Tell whether the dateline says nothing of whose offices are meant.

        A body of many states sits there and another state is spoken of more; or somebody else is
        told to hold there an office that stands bare beside a name: *President A B*.
        """
        if not self.dateline:
            return False
        posts = [(who, post) for who, _, post in self.cast.posts if post.status == "current"]
        bare = {post.title for _, post in posts if not post.body}
        hosts = bare.intersection(post.title for _, post in posts if post.body == self.dateline)
        return bool(hosts) or (self.dateline in SEATED and self._is_outspoken())

    def _is_outspoken(self):
        named = dict(self.spoken_of)
        return max(named.values(), default=0) > named.get(self.dateline, 0)

    def _first(self, held):
        """Return the state of the first serving office that has one: whose news it is.

        Those of diplomats say nothing: they are abroad.
        """
        named = sorted(self.cast.posts, key=lambda one: one[1].first)
        serving = [post for _, office, post in named if post.status == "current"]
        serving = [post for post in serving if not ABROAD.search(post.title)]
        states = (post.parent or post.body for post in serving)
        return next((state for state in states if state in STATES and state not in held), "")

    def _most(self, held):
        """Return the state that the text names twice as often as any other."""
        free = [(state, number) for state, number in self.spoken_of if state not in held]
        first, second = [*free[:2], ("", 0), ("", 0)][:2]
        return first[0] if first[1] >= second[1] * 2 else ""

    @cached_property
    def spoken_of(self):
        """States with how often the text names them, their cities or their parliament."""
        tokens = self.cast.tokens
        sent = (at for at in tokens.places if tokens.word(at - 1) == "to")  # *ambassador to Japan*
        states = Counter(place.country for _, place in tokens.places.values())
        states.subtract(tokens.places[at][1].country for at in sent)
        posts = ((office, post) for _, office, post in self.cast.posts if not office.posted)
        guests = (post.body for _, post in posts if ABROAD.search(post.title))
        states.subtract(state for state in guests if state in STATES)
        above = tokenize(self.above).places.values() if self.above else ()
        states.update(place.country for _, place in above)
        states.update(CITIES[word] for word in tokens.words if word in CITIES)
        houses = (land for house, land in PARLIAMENTS.items() if house in tokens.text)
        states.update(land for land in houses if land)
        return states.most_common()


def _sides(tokens):
    """Yield (token, state) of *the Uzbek side* and *the delegation of Tajikistan*.

    Talks *with the Uzbek side* say nothing of who is named next.
    """
    for at, (end, place) in tokens.places.items():
        if place.country not in STATES:
            continue
        before = at - (tokens.word(at - 1) == "the")
        own = tokens.word(end) in SIDES and tokens.word(before - 1) not in OTHERS
        if own or (tokens.word(before - 1) == "of" and tokens.word(before - 2) in SIDES):
            yield at, place.country
