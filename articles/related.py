"""Articles to read next, each with the reason: the same event, a rare tag, the same people."""

from collections import Counter, defaultdict

from django.db.models import F, OuterRef, Q, Subquery
from django.utils.translation import gettext as _

from articles.models import Article, Coverage, Mention, TaggedArticle

MOST = 5  # articles shown
RARE = 20  # articles: a person or tag in more of them joins no two by itself
EVENT, TAG, PERSON = 4, 3, 2  # what each reason weighs
COMMON_PERSON = 1
ENOUGH = 2  # weight from which two articles are related
CANDIDATES = 200  # rows looked at for each reason, the latest articles first


def related(article, at):
    """Return (article, reason in words) of at most five articles: the chosen, then the nearest.

    Only what readers may see at the moment ``at`` counts. It takes four queries at most, whatever
    the size of the site.
    """
    return _ranked(article, at, at)[:MOST]


def suggested(article, at):
    """Return the same of what else is near, for the desk: a draft's own facts count, too."""
    return _ranked(article, at, None)


def _ranked(article, at, own):
    """Rank what readers see at ``at`` by what readers see of ``article`` at ``own``, or all."""
    weights, reasons = defaultdict(int), defaultdict(list)
    for other, weight, reason in (
        *_by_events(article, at, own),
        *_by_tags(article, at, own),
        *_by_people(article, at, own),
    ):
        weights[other] += weight
        reasons[other].append(reason)
    near = [key for key, weight in weights.items() if weight >= ENOUGH]
    said = article.related_said.filter(other=OuterRef("pk")).values("chosen")[:1]
    rows = Article.objects.public(at).defer("body", "text", "folded").alias(said=Subquery(said))
    rows = rows.filter(Q(said=True) | Q(said__isnull=True, pk__in=near))
    rows = rows.annotate(chosen=F("said"))
    ranked = sorted(
        rows,
        key=lambda one: (not one.chosen, -weights[one.pk], -one.published_at.timestamp(), -one.pk),
    )
    return [(one, _in_words(reasons[one.pk])) for one in ranked]


def _seen(rows, own):
    return rows.filter(visible_from__lte=own) if own else rows.filter(hidden_reason="")


def _by_events(article, at, own):
    here = _seen(article.events.all(), own)
    rows = Coverage.objects.filter(event__in=here, article__visible_from__lte=at)
    rows = rows.exclude(article=article).select_related("event").order_by("-article")
    return [(row.article_id, EVENT, _same(row.event)) for row in rows[:CANDIDATES]]


def _by_tags(article, at, own):
    shown = TaggedArticle.objects.filter(visible_from__lte=at, tag__visible_from__lte=at)
    mine = _seen(article.tag_uses.filter(tag__hidden_reason=""), own)
    used = shown.filter(tag__in=mine.values("tag"))
    rows = used.exclude(content_object=article).select_related("tag").order_by("-content_object")
    rows = list(rows[:CANDIDATES])
    counts = Counter(row.tag_id for row in rows)
    rare = [row for row in rows if counts[row.tag_id] < RARE]
    return [(row.content_object_id, TAG, _about(row.tag)) for row in rare]


def _by_people(article, at, own):
    shown = Mention.objects.filter(visible_from__lte=at, person__visible_from__lte=at)
    mine = _seen(article.mentions.all(), own)
    people = shown.filter(person__in=mine.values("person"))
    rows = people.exclude(article=article).order_by("-article", "person__name")
    rows = list(rows.values_list("article", "person", "person__name").distinct()[:CANDIDATES])
    counts = Counter(person for _, person, _ in rows)
    weight = {key: PERSON if number < RARE else COMMON_PERSON for key, number in counts.items()}
    return [(other, weight[person], name) for other, person, name in rows]


class _Told(str):
    """A reason in words, not the name of somebody."""

    __slots__ = ()


def _same(event):
    return _Told(_("same %(kind)s") % {"kind": _(event.kind)})


def _about(tag):
    return _Told(_("both about %(tag)s") % {"tag": tag.name})


def _in_words(reasons):
    """Return *same meeting; both about borders; both name A B and C D*."""
    reasons = list(dict.fromkeys(reasons))
    told = [one for one in reasons if isinstance(one, _Told)]
    names = [one for one in reasons if not isinstance(one, _Told)][:3]
    if names:
        told.append(_("both name %(names)s") % {"names": _listed(names)})
    return "; ".join(told)


def _listed(names):
    *first, last = names
    if not first:
        return last
    return _("%(names)s and %(name)s") % {"names": ", ".join(first), "name": last}
