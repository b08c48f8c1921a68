"""What is known about whom and what some dispatches name, and the rows that they add to it.

Rows are asked for once, for many dispatches at a time, and new ones stay in memory until all are
written at once. Whoever looks a row up in the ledger therefore finds both, and the next dispatch
knows what the one before it told.
"""

from collections import defaultdict
from datetime import timedelta

from django.db import models

from articles.models import (
    Coverage,
    Event,
    Finding,
    Mention,
    Participation,
    Quotation,
    Source,
    TaggedArticle,
)
from people.models import Attestation, Membership, Name, Organization, Person, Post, Tag

SAME_EVENT = 3  # days that reports of one event may lie apart
WRITTEN = [  # before a row, those that it points at
    Organization,
    Post,
    Person,
    Name,
    Membership,
    Attestation,
    Event,
    Participation,
    Coverage,
    Mention,
    Quotation,
    Tag,
    TaggedArticle,
    Finding,
]


def mark(value):
    """Return what a row is kept under: its key, or a stand-in for one to come; others as such."""
    if not isinstance(value, models.Model):
        return value
    return value.pk or ("new", id(value))


def days_near(day):
    """Return the days on which a report of ``day``'s event may have come, the last first."""
    return [day + timedelta(days=after) for after in range(SAME_EVENT, -SAME_EVENT - 1, -1)]


class Shelf(dict):
    """The rows of a model by a unique field, ``None`` for those that are not there."""

    def __init__(self, rows, field):
        self.rows, self.field = rows, field

    def __missing__(self, value):
        self.read([value])
        return self[value]

    def read(self, values):
        """Ask at once for all rows with one of ``values``."""
        unread = set(values) - self.keys()
        if unread:
            self.update(dict.fromkeys(unread))
            for row in self.rows.filter(**{f"{self.field}__in": unread}):
                self[getattr(row, self.field)] = row


class Drawers(dict):
    """The rows of a model by what many share, such as their person; in each drawer by a key."""

    def __init__(self, rows, owner, *key):
        self.rows, self.fields = rows, (owner, *key)
        self.columns = [rows.model._meta.get_field(field).attname for field in self.fields]

    def __missing__(self, owner):
        if isinstance(owner, tuple):  # nothing hangs on what is not written yet
            self[owner] = {}
        else:
            self.read([owner])
        return self[owner]

    def read(self, owners):
        """Ask at once for all rows of ``owners``."""
        unread = set(owners) - self.keys()
        if unread:
            self.update({owner: {} for owner in unread})
            for row in self.rows.filter(**{f"{self.columns[0]}__in": unread}).order_by("pk"):
                owner, *key = (getattr(row, column) for column in self.columns)
                self[owner][tuple(key)] = row


class Ledger:
    """Known rows by what facts are told by, and new rows until ``write``."""

    def __init__(self):
        self.new = defaultdict(list)
        self.names = Drawers(Name.objects, "person", "text")
        self.memberships = Drawers(Membership.objects, "person", "post", "capacity", "start")
        self.attestations = Drawers(Attestation.objects, "day", "membership", "says")
        self.posts = Shelf(Post.objects, "label")
        self.organizations = Shelf(Organization.objects, "name")
        self.sources = Shelf(Source.objects, "name")
        self.events = Drawers(Event.objects, "reported_on", "id")
        present = Participation.objects.exclude(person=None)
        self.participations = Drawers(present, "event", "person")
        self.coverage = Drawers(Coverage.objects, "article", "event")
        self.mentions = Drawers(Mention.objects, "article", "person", "start")
        self.quotations = Drawers(Quotation.objects, "article", "text", "start")
        self.tag_uses = Drawers(TaggedArticle.objects, "content_object", "tag")

    def read_ahead(self, extractions, days, people):
        """Ask at once for all that the findings of ``extractions``, dated ``days``, may name.

        ``people`` are the keys of those of whom they may tell.
        """
        self.names.read(people)
        self.memberships.read(people)
        posts = [one for found in extractions for one in found.posts]
        self.posts.read(one.label[:300] for one in posts)
        self.organizations.read(name[:250] for one in posts for name in (one.body, one.parent))
        self.attestations.read(days)
        self.events.read(day for one in days for day in days_near(one))
        self.participations.read(key for drawer in self.events.values() for (key,) in drawer)

    def add(self, row):
        """Take a new row that is to be written with the others; return it."""
        self.new[type(row)].append(row)
        return row

    def once(self, drawers, others=None, **fields):
        """Return the row with ``fields``, by which it is kept; a new one has ``others`` too."""
        owner, *key = (mark(fields[field]) for field in drawers.fields)
        drawer, key = drawers[owner], tuple(key)
        if key not in drawer:
            drawer[key] = self.add(drawers.rows.model(**fields, **(others or {})))
        return drawer[key]

    def begin(self, article):
        """Note that ``article`` is new: nothing was read in it before."""
        for drawers in (self.coverage, self.mentions, self.quotations, self.tag_uses):
            drawers[article.pk] = {}

    def events_near(self, day):
        """Yield the events of which was reported around ``day``, the latest report first."""
        for near in days_near(day):
            yield from reversed(self.events[near].values())

    def add_person(self, name):
        """Return a new person of that name."""
        person = self.add(Person(name=name))
        self.names[mark(person)][name,] = Name(person=person, text=name)
        return person

    def add_name(self, person, text, kind=Name.Kind.SPELLING):
        """Let ``person`` be known under ``text`` too."""
        names = self.names[mark(person)]
        if (text,) not in names:
            names[text,] = self.add(Name(person=person, text=text, kind=kind))

    def write(self):
        """Write the new rows; the ledger knows nothing afterwards."""
        for model in WRITTEN:
            rows = self.new.pop(model, [])
            if model is Organization:
                whole = [one for one in rows if not one.parent or one.parent.pk]
                Organization.objects.bulk_create(whole)
                rows = [one for one in rows if one.pk is None]
            model.objects.bulk_create(rows)
        self.__init__()
