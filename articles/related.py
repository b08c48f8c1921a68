"""Articles to read next, each with the reason: the same event, a rare tag, the same people."""

from collections import Counter, defaultdict

from django.utils.translation import gettext as _

from articles.models import Article, Coverage, Mention, TaggedArticle

MOST = 5  # articles shown
RARE = 20  # articles: a person or tag in more of them joins no two by itself
EVENT, TAG, PERSON = 4, 3, 2  # what each reason weighs
COMMON_PERSON = 1
ENOUGH = 2  # weight from which two articles are related
CANDIDATES = 200  # rows looked at for each reason, the latest articles first


def related(article, at):
    """Return (article, reason in words) of at most five articles, the nearest first.

    Only what readers may see at the moment ``at`` counts. It takes four queries at most, whatever
    the size of the site.
    """
    weights, reasons = defaultdict(int), defaultdict(list)
    for other, weight, reason in (
        *_by_events(article, at),
        *_by_tags(article, at),
        *_by_people(article, at),
    ):
        weights[other] += weight
        reasons[other].append(reason)
    near = [key for key, weight in weights.items() if weight >= ENOUGH]
    rows = Article.objects.public(at).filter(pk__in=near).defer("body", "text", "folded")
    ranked = sorted(
        rows, key=lambda one: (-weights[one.pk], -one.published_at.timestamp(), -one.pk)
    )
    return [(one, _in_words(reasons[one.pk])) for one in ranked[:MOST]]


def _by_events(article, at):
    here = article.events.public(at)
    rows = Coverage.objects.filter(event__in=here, article__visible_from__lte=at)
    rows = rows.exclude(article=article).select_related("event").order_by("-article")
    return [(row.article_id, EVENT, _same(row.event)) for row in rows[:CANDIDATES]]


def _by_tags(article, at):
    shown = TaggedArticle.objects.filter(visible_from__lte=at, tag__visible_from__lte=at)
    used = shown.filter(tag__in=shown.filter(content_object=article).values("tag"))
    rows = used.exclude(content_object=article).select_related("tag").order_by("-content_object")
    rows = list(rows[:CANDIDATES])
    counts = Counter(row.tag_id for row in rows)
    rare = [row for row in rows if counts[row.tag_id] < RARE]
    return [(row.content_object_id, TAG, _about(row.tag)) for row in rare]


def _by_people(article, at):
    shown = Mention.objects.filter(visible_from__lte=at, person__visible_from__lte=at)
    people = shown.filter(person__in=shown.filter(article=article).values("person"))
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
