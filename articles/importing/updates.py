"""Propose what a dispatch of another name is an update, a correction or a withdrawal of."""

import datetime
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations

from articles.importing.nearness import FEWEST, same_story, sketch_of
from articles.models import Article, Dispatch, Shingle, StoryUpdate
from people.folding import folded

DAYS = datetime.timedelta(days=3)  # between two versions of a story
NAMED_WITHIN = datetime.timedelta(days=30)  # of a story that is taken back by its headline
AT_ONCE = 500  # keys a query
WITHDRAWS = ("KILL", "WITHDRAW", "RETRACT")
NAMES_STORY = re.compile(
    r"\b(?:headlined|titled|entitled|slugged|story|item|report)\b[ :]{1,2}"
    r"[«“\"'](?P<headline>[^«»“”\"]{10,200})[»”\"']"
)
LAST = datetime.datetime.max.replace(tzinfo=datetime.UTC)


def propose_updates(documents):
    """Propose the updates among new dispatches and of earlier ones; return words for reports.

    ``documents`` are the ``DispatchText`` of stored dispatches. The answer tells by sha256 what a
    dispatch may be an update of. What is proposed does not depend on the order of imports: each
    dispatch updates the last version before it.
    """
    new = {one.sha256: one for one in documents}
    rows = {row.pk: row for row in Dispatch.objects.filter(sha256__in=new).defer("raw")}
    mine = defaultdict(list)
    for row in rows.values():
        for key in sketch_of(row.text):
            mine[key].append(row)
    pairs = _near(mine, rows)
    Shingle.objects.bulk_create(
        Shingle(dispatch=row, key=key, day=row.published) for key in mine for row in mine[key]
    )
    _Proposals(pairs, {row.pk: new[row.sha256].flag for row in rows.values()}).write()
    _named(rows, new)
    return _words(rows)


def _near(mine, rows):
    """Return the pairs (one, other) of keys of dispatches that share enough of their hashes.

    ``mine`` holds by hash those of ``rows``, new ones, of whose texts it is one.
    """
    shared = Counter()
    for here in mine.values():
        for one, other in combinations(here, 2):
            if _within(one.published, other.published):
                shared[one.pk, other.pk] += 1
    for key, other, day in _others(list(mine), [row.published for row in rows.values()]):
        for one in mine[key]:
            if _within(one.published, day):
                shared[one.pk, other] += 1
    return [pair for pair, number in shared.items() if number >= FEWEST]


def _others(keys, days):
    """Yield (key, dispatch, day) of every shingle with one of ``keys`` near one of ``days``."""
    known = list(filter(None, days))
    for start in range(0, len(keys), AT_ONCE):
        found = Shingle.objects.filter(key__in=keys[start : start + AT_ONCE])
        if len(known) == len(days):
            near = found.filter(day__range=(min(known) - DAYS, max(known) + DAYS))
            found = near | found.filter(day=None)
        yield from found.values_list("key", "dispatch", "day")


def _within(one, other):
    return not one or not other or abs(one - other) <= DAYS


@dataclass
class _Proposals:
    """Pairs of near-copies, of which each dispatch keeps the last version before it.

    ``flags`` tells of a new dispatch what its words to editors say.
    """

    pairs: list
    flags: dict
    rows: dict = field(default_factory=dict)

    def write(self):
        if not self.pairs:
            return
        keys = {key for pair in self.pairs for key in pair}
        known = Dispatch.objects.filter(pk__in=keys).defer("raw").prefetch_related("names")
        self.rows = {row.pk: row for row in known.select_related("article")}
        earlier = defaultdict(list)
        for pair in self.pairs:
            first, second = sorted((self.rows[key] for key in pair), key=_order)
            if not _names(first) & _names(second) and same_story(first.text, second.text):
                earlier[second.pk].append(first)
        decided = defaultdict(list)
        for row in StoryUpdate.objects.filter(dispatch__in=earlier).select_related("earlier"):
            decided[row.dispatch_id].append(row)
        for key, versions in earlier.items():
            self._propose(self.rows[key], versions, decided[key])

    def _propose(self, dispatch, versions, decided):
        if any(row.state == StoryUpdate.State.CONFIRMED for row in decided):
            return
        rejected = {row.earlier_id for row in decided if row.state == StoryUpdate.State.REJECTED}
        waiting = next((row for row in decided if row.state == StoryUpdate.State.PROPOSED), None)
        versions = [one for one in versions if one.pk not in rejected]
        if waiting and waiting.earlier_id in self.rows:
            versions.append(self.rows[waiting.earlier_id])
        elif waiting and waiting.earlier:
            versions.append(waiting.earlier)
        if not versions:
            return
        row = waiting or StoryUpdate(dispatch=dispatch, kind=kind_of(self._flag(dispatch)))
        row.earlier = max(versions, key=_order)
        row.save()

    def _flag(self, dispatch):
        if dispatch.pk in self.flags:
            return self.flags[dispatch.pk]
        marks = (note.removeprefix("marked ") for note in dispatch.notes if "marked " in note)
        return next(marks, None)


def kind_of(flag):
    """Return the kind of update that the words to editors ``flag`` make of a dispatch."""
    if not flag:
        return StoryUpdate.Kind.UPDATE
    taken_back = flag.startswith(WITHDRAWS)
    return StoryUpdate.Kind.WITHDRAWAL if taken_back else StoryUpdate.Kind.CORRECTION


def _order(dispatch):
    """Order versions by their moment, the undated last, then by length."""
    article = getattr(dispatch, "article", None)
    moment = article.published_at if article else None
    if not moment and dispatch.published:
        moment = datetime.datetime.combine(dispatch.published, datetime.time(), datetime.UTC)
    return moment or LAST, len(dispatch.text), dispatch.sha256


def _names(dispatch):
    return {one.name for one in dispatch.names.all()}


def _named(rows, new):
    """Join what takes a story back to the story that it names, whichever came first."""
    told = StoryUpdate.objects.filter(dispatch__in=rows).values_list("dispatch", flat=True)
    flagged = {key: row for key, row in rows.items() if new[row.sha256].flag}
    for key in flagged.keys() - set(told):
        document = new[rows[key].sha256]
        headline = story_named(document)
        if headline:
            StoryUpdate.objects.create(
                dispatch=rows[key],
                kind=kind_of(document.flag),
                named=folded(headline)[:300],
                earlier=_headed(headline, rows[key]),
            )
    waiting = StoryUpdate.objects.open().filter(earlier=None).exclude(named="")
    headed = {
        folded(one.headline)[:300]: row
        for row in rows.values()
        for one in [new[row.sha256]]
        if one.headline and not one.flag
    }
    for row in waiting.filter(named__in=headed):
        row.earlier = headed[row.named]
        row.save()


def story_named(document):
    """Return the headline of the story that a flagged ``DispatchText`` names, or ``None``."""
    if document.headline:
        return document.headline
    found = filter(None, map(NAMES_STORY.search, document.paragraphs[:3]))
    return next((match["headline"] for match in found), None)


def _headed(headline, dispatch):
    """Return the last dispatch of an article with that headline, ``None`` where there is none."""
    there = Article.objects.filter(headline__iexact=headline).exclude(dispatch=None)
    if dispatch.published:
        there = there.filter(published_on__gte=dispatch.published - NAMED_WITHIN)
    article = there.exclude(dispatch=dispatch).select_related("dispatch").first()
    return article and article.dispatch


def _words(rows):
    """Return by sha256 what each of ``rows`` may be an update of, in words."""
    told = StoryUpdate.objects.open().filter(dispatch__in=rows, earlier__isnull=False)
    told = told.select_related("earlier").prefetch_related("earlier__names")
    return {
        rows[row.dispatch_id].sha256: f"may be {article_of(row.kind)} of {_first_name(row.earlier)}"
        for row in told
    }


def article_of(kind):
    """Return the kind of update with its article: *an update*."""
    return f"{'an' if kind == StoryUpdate.Kind.UPDATE else 'a'} {kind}"


def _first_name(dispatch):
    return next((one.name for one in dispatch.names.all()), dispatch.sha256[:12])
