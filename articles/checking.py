"""The one table of what is checked before an article goes to readers.

The panel beside the text, the buttons, bulk actions and the JSON address all ask this table. Only
what ``blocks`` holds an article back; the rest is told.
"""

import datetime
from dataclasses import dataclass, field

from articles.body import links_in
from articles.clocks import in_words
from articles.extraction.findings import Span
from articles.extraction.quotations import direct_speech
from articles.house_style import misspelt
from articles.inward_links import is_dead, path_of
from articles.models import Article, Finding, Photo, Revision, TaggedArticle
from articles.models.photos import photos_of
from people.models import Person, Tag

SHOWN = 60  # characters of the words that are told
LIMITS = {"headline": 90, "standfirst": 200, "words": 1200}  # the house's: told, never enforced


@dataclass(frozen=True)
class Draft:
    """What is checked: ``article`` as typed, and the keys of its tags and photos.

    ``impossible`` are the words of a form about times that do not exist.
    """

    article: Article
    tags: tuple
    at: datetime.datetime
    impossible: tuple = ()
    photos: tuple = ()


@dataclass(frozen=True)
class Problem:
    """What a check found: in words, and the place: a ``field``, or ``words`` of the text."""

    says: str
    field: str = ""
    words: str = ""
    instead: str = ""
    photo: int | None = None  # the key of the photo that lacks something


@dataclass(frozen=True)
class Check:
    """One line of the table: what is looked for, why it matters and how it is mended."""

    name: str
    title: str
    why: str
    find: callable = field(repr=False)
    blocks: bool = False


def no_headline(draft):
    if not draft.article.headline.strip():
        yield Problem("It has no headline: write one.", "headline")


def long_headline(draft):
    article, most = draft.article, LIMITS["headline"]
    whose = "The machine made it from the first sentence" if article.machine_headline else ""
    if len(article.headline) > most:
        said = f"It has {len(article.headline)} characters, the house’s limit is {most}."
        yield Problem(f"{whose}: {said[0].lower()}{said[1:]}" if whose else said, "headline")
    elif whose and article.headline.endswith("…"):
        yield Problem(f"{whose} and cut it: write the rest or another one.", "headline")


def impossible_time(draft):
    for words in draft.impossible:
        yield Problem(words, "publish_at_0")


def running_embargo(draft):
    """A running embargo holds back what would be seen before its end."""
    article, at = draft.article, draft.at
    end = article.embargo_until
    if article.status == Article.Status.PUBLISHED or not end or end <= at:
        return
    if (chosen_of(article) or at) < end:
        said = f"It is under embargo until {in_words(end, at)}: choose that time or a later one."
        yield Problem(said, "publish_at_0")


def no_credit(draft):
    for one in Photo.objects.in_order(draft.photos):
        if not one.credit:
            yield Problem(
                f"Whose is the photo {one}? Give it a credit.", "photo_list", photo=one.pk
            )


def no_alt(draft):
    for one in Photo.objects.in_order(draft.photos):
        if not one.alt:
            yield Problem(
                f"What does the photo {one} show? Give it words.", "photo_list", photo=one.pk
            )


def open_readings(draft):
    number = 0
    if draft.article.pk:
        number = draft.article.findings.open().count()
    if number:
        said = "1 reading waits" if number == 1 else f"{number} readings wait"
        yield Problem(f"{said} for a yes or a no; readers do not see them.", "readings")


def no_speaker(draft):
    """Words between quotation marks of which nobody knows who said them."""
    article = draft.article
    if not article.pk or not article.dispatch_id:
        return
    nobody = {"person": None, "post": None, "organization": None, "speaker": ""}
    for one in article.quotations.filter(**nobody):
        yield Problem(f"Who said “{_short(one.text)}”?", words=one.text[:SHOWN])
    known = list(article.quotations.values_list("text", flat=True))
    known += article.findings.filter(kind=Finding.Kind.QUOTATION).values_list("words", flat=True)
    known = [_plain(one) for one in known]
    for words in _spoken(article.text):
        inner = _plain(words.strip("«»“”„\"'‘’ ,"))
        if words in article.read_text and not any(inner in one or one in inner for one in known):
            yield Problem(f"Who said “{_short(words)}”?", words=words[:SHOWN])


def dead_link(draft):
    for href, words in links_in(draft.article.body):
        path = path_of(href)
        if path and is_dead(path, draft.at):
            yield Problem(
                f"“{_short(words)}” leads to {path}, where readers find nothing.", words=words
            )


def house_style(draft):
    article = draft.article
    if not article.pk:
        return
    named = Person.objects.standing().filter(mentions__article=article).distinct()
    people = named.prefetch_related("names")
    for one in misspelt(article.body, people, article.language):
        times = "" if len(one.places) == 1 else f", {len(one.places)} times"
        said = f"“{one.words}”{times}: the house writes “{one.instead}”."
        yield Problem(said, words=one.words, instead=one.instead)


def new_tag(draft):
    used = TaggedArticle.objects.filter(tag__in=draft.tags).exclude(content_object=draft.article.pk)
    new = Tag.objects.filter(pk__in=draft.tags).exclude(pk__in=used.values("tag"))
    for name in new.values_list("name", flat=True) if draft.tags else ():
        yield Problem(f"No article had the tag “{name}” before: is there one like it?", "tag_list")


CHECKS = [
    Check(
        "headline",
        "Headline",
        "Readers, lists and the address need one.",
        no_headline,
        blocks=True,
    ),
    Check(
        "time",
        "Time",
        "The clocks leave this time out, or it is no time.",
        impossible_time,
        blocks=True,
    ),
    Check(
        "embargo",
        "Embargo",
        "Nobody outside may see it before its end.",
        running_embargo,
        blocks=True,
    ),
    Check(
        "credit",
        "Photo without a credit",
        "Nobody shows a photo without saying whose it is.",
        no_credit,
        blocks=True,
    ),
    Check(
        "length",
        "Long headline",
        "Lists, search results and share cards cut it.",
        long_headline,
    ),
    Check(
        "alt",
        "Photo without words",
        "Who cannot see the photo hears nothing of it.",
        no_alt,
    ),
    Check(
        "readings",
        "Readings",
        "A yes or a no takes one key; saving and publishing wait for none.",
        open_readings,
    ),
    Check(
        "speaker",
        "Quotation without a speaker",
        "Readers ask who said it. Name the speaker at the verb, or choose one under Quotations.",
        no_speaker,
    ),
    Check(
        "link",
        "Dead link",
        "Readers land on a page that is not there. Link to another one, or take the link off.",
        dead_link,
    ),
    Check(
        "name",
        "Name not in house style",
        "One person under two spellings looks like two. “Replace here” leaves quotations alone.",
        house_style,
    ),
    Check(
        "tag",
        "New tag",
        "A tag that nobody else uses leads readers nowhere.",
        new_tag,
    ),
]


def checked(draft):
    """Return (check, problem) of all that the table finds in ``draft``, what blocks first."""
    found = [(check, problem) for check in CHECKS for problem in check.find(draft)]
    return sorted(found, key=lambda one: not one[0].blocks)


def blocking(draft):
    """Return the words of the first thing that holds ``draft`` back, "" for nothing."""
    holding = (one for check in CHECKS if check.blocks for one in check.find(draft))
    return next((one.says for one in holding), "")


def stored(article, at):
    """Return the ``Draft`` of ``article`` as it stands."""
    tags = article.tag_uses.values_list("tag", flat=True) if article.pk else ()
    return Draft(article, tuple(tags), at, photos=tuple(_photos(article)))


def _photos(article):
    """Return the keys of the photos of the state of ``article`` that goes to readers next."""
    if not article.pk:
        return ()
    waits = Revision.objects.next_of(article)
    kept = waits.snapshot.get("photos") if waits else None
    return photos_of(article) if kept is None else kept


def chosen_of(article):
    """Return the moment that somebody chose for publishing ``article``, ``None`` for at once.

    The future date of a scheduled article only follows from its schedule.
    """
    moments = [article.publish_at]
    if article.status != Article.Status.PUBLISHED:
        moments.append(article.published_at)
    return max(filter(None, moments), default=None)


def _spoken(text):
    spans, start = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    for one in direct_speech(text, spans):
        yield one.of(text).partition("\n")[0]


def _plain(words):
    return " ".join("".join(one if one.isalnum() else " " for one in words).split()).casefold()


def _short(words):
    words = " ".join(words.strip('«»“”„"').split())
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rpartition(' ')[0]} …"
