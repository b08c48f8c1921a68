"""What an article was after each change, who changed it and why."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property

from articles.body import text_of
from articles.models.articles import Article
from articles.models.bylines import names_of
from articles.models.photos import captions_of, photos_of

FIELDS = ["standfirst", "slug", "language", "source_id", "published_at", "precision"]
CLOCKS = ["status", "publish_at", "embargo_until"]


class RevisionQuerySet(models.QuerySet):
    def record(self, article, author, reason, **fields):
        """Keep ``article`` as it is now; ``author`` is ``None`` for the machine.

        ``tags`` are the names of its tags, ``bylines`` those under its headline, ``photos`` the
        keys of its photos, ``captions`` their words here, where they are not those of the row;
        ``pending`` says that readers do not see this state yet; ``more`` goes into the snapshot.
        """
        last = self.filter(article=article).aggregate(models.Max("number"))["number__max"] or 0
        tags, more = fields.pop("tags", None), fields.pop("more", {})
        tags = sorted(article.tags.names() if tags is None else tags)
        bylines = fields.pop("bylines", None)
        photos, captions = fields.pop("photos", None), fields.pop("captions", None)
        more = {
            "bylines": names_of(article) if bylines is None else bylines,
            "photos": photos_of(article) if photos is None else photos,
            "captions": captions_of(article) if captions is None else captions,
        } | more
        people = people_linked(article)
        self.filter(article=article, pending=True).update(pending=False)
        revision = self.model.of(
            article, last + 1, tags, people, author=author, reason=reason, **fields
        )
        revision.snapshot |= more
        revision.save(force_insert=True)
        return revision

    def record_first(self, articles, reason):
        """Keep each of ``articles``, just written by the machine and without tags."""
        self.bulk_create(self.model.of(one, 1, [], [], reason=reason) for one in articles)

    def next_of(self, article):
        """Return the state of ``article`` that waits for an update, ``None`` for none."""
        return self.filter(article=article, pending=True).first()


class Revision(models.Model):
    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="revisions"
    )
    reason = models.CharField(max_length=300, blank=True)
    headline = models.CharField(max_length=200)
    body = models.TextField()
    snapshot = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    pending = models.BooleanField(
        default=False, editable=False, help_text="Waits for an update of the live article."
    )
    at = models.DateTimeField(auto_now_add=True)

    objects = RevisionQuerySet.as_manager()

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_once"),
            models.UniqueConstraint(
                fields=["article"], condition=Q(pending=True), name="one_next_state"
            ),
        ]

    def __str__(self):
        return f"{self.number}, by {self.author or 'the machine'}"

    @classmethod
    def of(cls, article, number, tags, people, **fields):
        """Return the unsaved revision that keeps ``article`` as it is now."""
        snapshot = {name: getattr(article, name) for name in FIELDS + CLOCKS}
        return cls(
            article=article,
            number=number,
            headline=article.headline,
            body=article.body,
            snapshot=snapshot | {"tags": tags, "people": people},
            **fields,
        )

    def lay_over(self, article):
        """Set the fields of ``article``, in memory, to those of this revision."""
        if self.headline != article.headline:
            article.machine_headline = False
        article.headline, article.body = self.headline, self.body
        for name in FIELDS:
            if name in self.snapshot:
                field = Article._meta.get_field(name.removesuffix("_id"))
                value = self.snapshot[name]
                setattr(article, name, value if name.endswith("_id") else field.to_python(value))

    @cached_property
    def text(self):
        return text_of(self.body)

    @property
    def tags(self):
        return self.snapshot.get("tags", [])


def people_linked(article):
    """Return whom editors linked to ``article`` by hand, as a snapshot keeps them."""
    rows = article.mentions.filter(by_editor=True, start=None).select_related("person")
    rows = rows.order_by("person__name", "pk")
    return [{"uid": str(one.person.uid), "name": one.person.name} for one in rows]
