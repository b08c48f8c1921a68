"""What readers may see, written in one place: ``visible_from`` of every row with a public face.

An article is visible from the later of its publication, ``publish_at`` and embargo, never while
it is not published. Everything else is visible from the earliest article that supports it by a
confirmed finding or an editor's own entry. A reason in ``hidden_reason`` makes it never.
"""

from itertools import chain

from django.db import connection
from django.db.models import Case, DateTimeField, Exists, F, Min, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Greatest, Least

from articles.models import (
    Article,
    Coverage,
    Event,
    Finding,
    Mention,
    Participation,
    Photo,
    PhotoUse,
    Portrait,
    Quotation,
    TaggedArticle,
)
from people.models import Attestation, Membership, Name, Organization, Person, Post, Tag

NEVER = Value(None, output_field=DateTimeField())
AT_ONCE = 400  # rows a statement: SQLite takes 999 values
SHOWN = Q(hidden_reason="")


def later(first, *others):
    """Return the later of two or more moments, ``NULL`` where one is ``NULL``.

    PostgreSQL's GREATEST skips NULL and SQLite's MAX does not, so the case is spelt out.
    """
    known = Q()
    for moment in (first, *others):
        known &= Q(**{f"{moment}__isnull": False})
    return Case(When(known, then=Greatest(first, *others)), default=NEVER)


def earlier(first, second):
    """Return the earlier of two moments, the one that is known where the other is ``NULL``."""
    return Case(
        When(**{f"{first}__isnull": True}, then=F(second)),
        When(**{f"{second}__isnull": True}, then=F(first)),
        default=Least(first, second),
    )


def earliest(queryset, key, moment):
    """Return a subquery: the least ``moment`` of the rows whose ``key`` is the outer row."""
    rows = queryset.filter(**{key: OuterRef("pk")}).order_by().values(key)
    return Subquery(rows.annotate(least=Min(moment)).values("least")[:1])


def _write(queryset, shown, **annotations):
    """Set ``visible_from`` of the rows that are shown to ``shown``, of the others to never."""
    if queryset.query.is_empty():
        return
    rows = queryset.annotate(**annotations).order_by()
    rows = rows.annotate(due=Case(When(SHOWN, then=shown), default=NEVER))
    rows = rows.values_list("pk", "visible_from", "due")
    changed = [(pk, due) for pk, moment, due in rows if due != moment]
    for keys in _slices([pk for pk, due in changed if not due]):
        queryset.model._base_manager.filter(pk__in=keys).update(visible_from=None)
    for moments in _slices([(pk, due) for pk, due in changed if due]):
        _set(queryset.model, moments)


def _slices(rows):
    return (rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE))


def _set(model, moments):
    """Write ``moments``, pairs of a key and a moment, in one statement.

    An import has hundreds of different ones, and a queryset says one a statement.
    """
    prepared = model._meta.get_field("visible_from").get_db_prep_save
    values = [(pk, prepared(moment, connection)) for pk, moment in moments]
    rows = ", ".join(["(%s, %s)"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(
            f"WITH due (id, moment) AS (VALUES {rows}) "
            f'UPDATE "{model._meta.db_table}" SET visible_from = due.moment '
            f'FROM due WHERE due.id = "{model._meta.db_table}".id',
            list(chain.from_iterable(values)),
        )


def refresh_articles(articles):
    """Write when readers see each of ``articles``."""
    planned = Greatest(
        "published_at",
        earlier_or("publish_at", "published_at"),
        earlier_or("embargo_until", "published_at"),
    )
    shown = Case(When(status=Article.Status.PUBLISHED, then=planned), default=NEVER)
    _write(articles, shown)


def earlier_or(moment, otherwise):
    """Return ``moment``, or ``otherwise`` where it is ``NULL``."""
    return Case(When(**{f"{moment}__isnull": True}, then=F(otherwise)), default=F(moment))


def refresh(**changed):
    """Write ``visible_from`` of what changed and of all that depends on it.

    ``articles``, ``people``, ``events``, ``posts``, ``organizations``, ``tags`` and ``photos`` are
    lists of keys; without any, everything is computed anew. Call it inside the transaction of the
    change. A row that lost its last link to what changed must be named itself.
    """
    _refresh(_Scope(changed))


def refresh_new(articles):
    """Write ``visible_from`` of new articles and of all that they show.

    ``articles`` are the keys of articles that nobody has seen yet. What readers see already before
    the first of them is left out: a new article can only show a thing earlier.
    """
    new = Article.objects.filter(pk__in=articles)
    refresh_articles(new)
    first = new.aggregate(first=Min("visible_from"))["first"]
    if first:
        _refresh(_Scope({"articles": articles}, Q(visible_from=None) | Q(visible_from__gt=first)))
    else:
        _file_quotations(Quotation.objects.filter(article__in=articles))


def _refresh(scope):
    refresh_articles(scope.rows(Article))
    _refresh_facts_of_articles(scope)
    _refresh_people(scope)
    _refresh_offices(scope)
    _refresh_events(scope)
    _refresh_photos(scope)
    _write(
        scope.rows(Tag), F("least"), least=earliest(TaggedArticle.objects, "tag", "visible_from")
    )


def linked_to(article):
    """Return the keys of what ``article`` shows, as ``refresh`` takes them."""
    people = article.mentions.values_list("person", flat=True)
    attested = article.findings.filter(attestation__isnull=False)
    return {
        "articles": [article.pk],
        "people": list(people),
        "posts": list(attested.values_list("attestation__membership__post", flat=True)),
        "events": list(article.coverage.values_list("event", flat=True)),
        "tags": list(article.tag_uses.values_list("tag", flat=True)),
    }


NAMED = {
    "articles": Article,
    "people": Person,
    "events": Event,
    "posts": Post,
    "organizations": Organization,
    "tags": Tag,
    "photos": Photo,
}


class _Scope:
    """The rows that a change of some articles and people can touch, as far as ``still`` open."""

    def __init__(self, changed, still=None):
        self.everything, self.still = not changed, still or Q()
        if self.everything:
            return
        self.keys = {model: set(changed.get(name, ())) for name, model in NAMED.items()}
        about = Finding.objects.filter(article__in=self.keys[Article])
        in_articles = Q(articles__in=self.keys[Article])
        self._add(Person, Person.objects.filter(in_articles).values_list("pk"))
        self._add(Person, about.filter(person__isnull=False).values_list("person"))
        self._add(
            Person,
            about.filter(attestation__isnull=False).values_list("attestation__membership__person"),
        )
        people_keys = self.keys[Person]
        self._add(
            Article, Article.objects.filter(people__in=changed.get("people", ())).values_list("pk")
        )
        self._add(Event, Event.objects.filter(in_articles).values_list("pk"))
        events = Event.objects.filter(self.still, people__in=people_keys)
        self._add(Event, events.values_list("pk"))
        posts = Post.objects.filter(self.still, memberships__person__in=people_keys)
        self._add(Post, posts.values_list("pk"))
        owners = Organization.objects.filter(posts__in=self.keys[Post])
        self._add(Organization, owners.values_list("pk"))
        self._add(Organization, owners.values_list("parent"))
        self._add(
            Tag,
            TaggedArticle.objects.filter(content_object__in=self.keys[Article]).values_list("tag"),
        )
        self._add_photos()

    def _add_photos(self):
        shown = Q(articles__in=self.keys[Article]) | Q(portraits__person__in=self.keys[Person])
        self._add(Photo, Photo.objects.filter(shown).values_list("pk"))

    def _add(self, model, rows):
        self.keys.setdefault(model, set()).update(key for (key,) in rows if key)

    def rows(self, model, **through):
        """Return the rows of ``model`` in scope; ``through`` names the keys that lead to them."""
        if self.everything:
            return model._base_manager.all()
        found = Q()
        for field, owner in (through or {"pk": model}).items():
            if keys := self.keys.get(owner):
                found |= Q(**{f"{field}__in": keys})
        return (
            model._base_manager.filter(found, self.still) if found else model._base_manager.none()
        )


def _refresh_facts_of_articles(scope):
    _file_quotations(scope.rows(Quotation, article=Article))
    _write(scope.rows(TaggedArticle, content_object=Article), F("content_object__visible_from"))
    confirmed = Finding.objects.confirmed()
    for model, kind in ((Mention, "mention"), (Quotation, "quotation")):
        evidence = confirmed.filter(kind=kind, **{kind: OuterRef("pk")})
        supported = Q(by_editor=True) | Q(Exists(evidence))
        speaker = Q(person=None) | Q(person__hidden_reason="", person__merged_into=None)
        shown = Case(When(supported & speaker, then=F("article__visible_from")), default=NEVER)
        _write(scope.rows(model, article=Article, person=Person), shown)


def _file_quotations(quotations):
    """Write the day under which quotations stand in lists: that of their article."""
    day = F("article__published_on")
    moved = quotations.exclude(article__published_on=None)
    moved = moved.filter(Q(said_on=None) | ~Q(said_on=day))
    of_article = Article.objects.filter(pk=OuterRef("article")).values("published_on")
    moved.update(said_on=Subquery(of_article[:1]))


def _refresh_people(scope):
    confirmed = Finding.objects.confirmed()
    _write(
        scope.rows(Attestation, membership__person=Person),
        F("read"),
        read=earliest(confirmed, "attestation", "article__visible_from"),
    )
    _write(
        scope.rows(Membership, person=Person),
        Case(When(entered_by=None, then=F("read")), default=earlier("read", "named")),
        read=earliest(Attestation.objects, "membership", "visible_from"),
        named=Subquery(
            Person.objects.filter(pk=OuterRef("person"))
            .annotate(least=_evidence_of_person())
            .values("least")[:1]
        ),
    )
    _write(
        scope.rows(Person),
        Case(
            When(Q(merged_into__isnull=False), then=NEVER),
            When(public_figure=True, then=F("created")),
            default=later("named", "held"),
        ),
        named=_evidence_of_person(),
        held=earliest(Membership.objects, "person", "visible_from"),
    )
    _write(scope.rows(Name, person=Person), F("person__visible_from"))


def _evidence_of_person():
    """Return the earliest article that names a person, seen from a row of Person."""
    shown = Mention.objects.filter(hidden_reason="")
    confirmed = Finding.objects.confirmed().filter(kind="mention")
    supported = shown.filter(Q(by_editor=True) | Q(findings__in=confirmed))
    return earliest(supported, "person", "article__visible_from")


def _refresh_offices(scope):
    held = Membership.objects.annotate(seen=later("visible_from", "person__visible_from"))
    _write(scope.rows(Post), F("least"), least=earliest(held, "post", "seen"))
    for _ in range(2):
        _write(
            scope.rows(Organization),
            earlier("own", "below"),
            own=earliest(Post.objects, "organization", "visible_from"),
            below=earliest(Organization.objects, "parent", "visible_from"),
        )


def _refresh_events(scope):
    confirmed = Finding.objects.confirmed().filter(kind="event")
    typed = Coverage.objects.filter(by_editor=True)
    # An event's title names those who took part: with one of them hidden it must go too.
    unseen = Participation.objects.filter(event=OuterRef("pk"))
    unseen = unseen.exclude(hidden_reason="", person__hidden_reason="")
    _write(
        scope.rows(Event),
        Case(
            When(Q(merged_into__isnull=False), then=NEVER),
            When(Exists(unseen.filter(person__isnull=False)), then=NEVER),
            When(made_public=True, then=F("created")),
            # What the newsroom plans is its own until a report tells of it or an editor says so.
            When(Q(internal=True) & ~Q(stage="happened"), then=NEVER),
            default=earlier("read", "typed"),
        ),
        read=earliest(confirmed, "event", "article__visible_from"),
        typed=earliest(typed, "event", "article__visible_from"),
    )
    _write(
        scope.rows(Participation, event=Event, person=Person),
        Case(
            When(person=None, then=later("event__visible_from", "organization__visible_from")),
            default=later("event__visible_from", "person__visible_from"),
        ),
    )


def _refresh_photos(scope):
    _write(
        scope.rows(Photo),
        earlier("in_article", "of_person"),
        in_article=earliest(PhotoUse.objects, "photo", "article__visible_from"),
        of_person=earliest(Portrait.objects, "photo", "person__visible_from"),
    )
