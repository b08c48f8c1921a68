"""What extraction gives back: frozen findings with spans into the text they were read in.

Every offset counts code points of the text given to ``extract``. People are referred to by
their place in ``Extraction.people``, so that no finding depends on a database key.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of code points: ``text[start:end]``."""

    start: int
    end: int

    def of(self, text):
        return text[self.start : self.end]

    def within(self, other):
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a finding rests: the words, the sentence around them, the rule and its confidence."""

    span: Span
    sentence: Span
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that stands for a person; ``kind`` is name, title or pronoun."""

    person: int
    kind: str
    evidence: Evidence
    name: Span | None = None  # the name inside a span such as "President Jane Doe"


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A person of this text under the fullest name it gives."""

    name: str
    surfaces: tuple[str, ...]
    evidence: Evidence
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostFound:
    """A person's office. ``body`` is the organization in its usual name, "" where none is known.

    ``parent`` is the state or organization that ``body`` belongs to, "" for none.
    """

    person: int
    title: str
    body: str
    label: str
    status: str
    evidence: Evidence
    parent: str = ""


@dataclass(frozen=True, slots=True)
class EventFound:
    """Something that happened; ``date`` and ``end`` are ISO days or partial ones, or ``None``."""

    kind: str
    title: str
    date: str | None
    end: str | None
    place: str | None
    people: tuple[int, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class QuoteFound:
    """Speech and its speaker.

    ``person`` is the speaker's place in ``Extraction.people``, ``None`` where the speaker is an
    institution or unknown; ``speaker`` is the speaker in words. ``by`` tells how the speaker was
    found: name, title, pronoun, previous or institution. ``relay`` is who relays what was said, in
    words, "" where nobody does.
    """

    person: int | None
    speaker: str
    text: str
    kind: str
    by: str
    parts: tuple[Span, ...]
    evidence: Evidence
    relay: str = ""


@dataclass(frozen=True, slots=True)
class TagFound:
    """A proposed tag: a country, organization or topic."""

    name: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Extraction:
    """All findings of one text, in the order of the text."""

    language: str
    read: bool = True
    people: tuple[PersonFound, ...] = ()
    mentions: tuple[Mention, ...] = ()
    posts: tuple[PostFound, ...] = ()
    events: tuple[EventFound, ...] = ()
    quotes: tuple[QuoteFound, ...] = ()
    tags: tuple[TagFound, ...] = ()
