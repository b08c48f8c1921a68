"""Articles to read next, each with the reason: the same event, a rare tag, the same people."""

from collections import Counter, defaultdict

from django.db.models import CharField, Min, Value
from django.utils.translation import gettext as _

from articles.models import Article, Coverage, Mention, TaggedArticle

MOST = 5  # articles shown
RARE = 20  # articles: a person or tag in more of them joins no two by itself
KINDS = ("event", "tag", "person")
CHOSEN, APART = "chosen", "apart"
EVENT, TAG, PERSON = 4, 3, 2  # what each reason weighs
COMMON_PERSON = 1
ENOUGH = 2  # weight from which two articles are related
CANDIDATES = 200  # rows looked at for each reason, the latest articles first


def related(article, at):
    """Return (article, reason in words) of at most five articles: the chosen, then the nearest.

    Only what readers may see at the moment ``at`` counts. It takes two queries, whatever the size
    of the site.
    """
    return _ranked(article, at, at)[:MOST]


def suggested(article, at):
    """Return the same of what else is near, for the desk: a draft's own facts count, too."""
    return _ranked(article, at, None)


def _ranked(article, at, own):
    """Rank what readers see at ``at`` by what readers see of ``article`` at ``own``, or all."""
    joints = list(_joints(article, at, own))
    said = {kind: {key for one, key, *_ in joints if one == kind} for kind in (CHOSEN, APART)}
    weights, reasons = defaultdict(int), defaultdict(list)
    for other, weight, reason in _reasons([one for one in joints if one[0] in KINDS]):
        weights[other] += weight
        reasons[other].append(reason)
    near = {key for key, weight in weights.items() if weight >= ENOUGH}
    rows = Article.objects.public(at).defer("body", "text", "folded")
    rows = list(rows.filter(pk__in=near - said[APART] | said[CHOSEN]))
    for one in rows:
        one.chosen = one.pk in said[CHOSEN] or None
    ranked = sorted(
        rows,
        key=lambda one: (not one.chosen, -weights[one.pk], -one.published_at.timestamp(), -one.pk),
    )
    return [(one, _in_words(reasons[one.pk])) for one in ranked]


def _seen(rows, own):
    return rows.filter(visible_from__seen_by=own) if own else rows.filter(hidden_reason="")


def _joints(article, at, own):
    """Return (kind, key, name, other article) of all that joins others to ``article``.

    What editors said of another one is of the kind ``CHOSEN`` or ``APART``.
    """
    events = Coverage.objects.filter(event__in=_seen(article.events.all(), own))
    tags = _seen(article.tag_uses.filter(tag__hidden_reason=""), own).values("tag")
    used = TaggedArticle.objects.filter(visible_from__seen_by=at, tag__visible_from__seen_by=at)
    people = _seen(article.mentions.all(), own).values("person")
    named = Mention.objects.filter(visible_from__seen_by=at, person__visible_from__seen_by=at)
    parts = (
        _latest(article, "event", events.filter(article__visible_from__seen_by=at), "event__kind"),
        _latest(article, "tag", used.filter(tag__in=tags), "tag__name", "content_object"),
        _latest(article, "person", named.filter(person__in=people), "person__name"),
    )
    return parts[0].union(*parts[1:], _said(article, True), _said(article, False), all=True)


def _said(article, chosen):
    rows = article.related_said.filter(chosen=chosen).order_by()
    kind = Value(CHOSEN if chosen else APART)
    return rows.values_list(kind, "other", Value("", CharField()), "other")


def _latest(article, kind, rows, name, other="article"):
    """Return the latest of ``rows``, one of each thing in each other article."""
    elsewhere = rows.exclude(**{other: article}).order_by().values(other, kind)
    once = elsewhere.annotate(row=Min("pk")).order_by(f"-{other}")[:CANDIDATES]
    found = rows.model.objects.filter(pk__in=once.values("row")).order_by()
    return found.values_list(Value(kind), kind, name, other)


def _reasons(joints):
    """Yield (other article, weight, reason) of ``joints``: events first, tags, people by name."""
    joints = sorted(joints, key=lambda one: (KINDS.index(one[0]), one[2]))
    times = Counter(joint[:2] for joint in joints)
    for kind, key, name, other in joints:
        rare = times[kind, key] < RARE
        if kind == "event":
            yield other, EVENT, _same(name)
        elif kind == "tag" and rare:
            yield other, TAG, _about(name)
        elif kind == "person":
            yield other, PERSON if rare else COMMON_PERSON, name


class _Told(str):
    """A reason in words, not the name of somebody."""

    __slots__ = ()


def _same(kind):
    return _Told(_("same %(kind)s") % {"kind": _(kind)})


def _about(name):
    return _Told(_("both about %(tag)s") % {"tag": name})


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
