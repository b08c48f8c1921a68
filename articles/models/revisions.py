"""What an article was after each change, who changed it and why."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from articles.models.articles import Article


class RevisionQuerySet(models.QuerySet):
    def record(self, article, author, reason):
        """Keep ``article`` as it is now; ``author`` is ``None`` for the machine."""
        last = self.filter(article=article).aggregate(models.Max("number"))["number__max"] or 0
        tags = sorted(article.tags.names())
        revision = self.model.of(article, last + 1, tags, author=author, reason=reason)
        revision.save(force_insert=True)
        return revision

    def record_first(self, articles, reason):
        """Keep each of ``articles``, just written by the machine and without tags."""
        self.bulk_create(self.model.of(one, 1, [], reason=reason) for one in articles)


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
    at = models.DateTimeField(auto_now_add=True)

    objects = RevisionQuerySet.as_manager()

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_once")
        ]

    def __str__(self):
        return f"{self.number}, by {self.author or 'the machine'}"

    @classmethod
    def of(cls, article, number, tags, **fields):
        """Return the unsaved revision that keeps ``article`` as it is now."""
        snapshot = {
            "slug": article.slug,
            "status": article.status,
            "published_at": article.published_at,
            "tags": tags,
        }
        return cls(
            article=article,
            number=number,
            headline=article.headline,
            body=article.body,
            snapshot=snapshot,
            **fields,
        )
