"""Whose names stand under a headline: the one place where readers see names of the staff."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models

from articles.models.articles import Article

LONGEST = 120  # characters of a name


class BylineQuerySet(models.QuerySet):
    def put(self, article, names):
        """Let ``article`` be by ``names`` in this order; a name of the staff keeps its account."""
        rows = self.filter(article=article)
        if list(rows.values_list("name", flat=True)) == list(names):
            return
        rows.delete()
        known = staff_by_name() if names else {}
        self.bulk_create(
            self.model(article=article, order=n, name=name, user=known.get(name.casefold()))
            for n, name in enumerate(names)
        )


class Byline(models.Model):
    """A name under the headline, as it was when the article was written."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="bylines")
    order = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=LONGEST)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="bylines",
        help_text="Empty: somebody without an account at the desk.",
    )

    objects = BylineQuerySet.as_manager()

    class Meta:
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["article", "order"], name="byline_order_once"),
            models.UniqueConstraint(fields=["article", "name"], name="byline_name_once"),
        ]

    def __str__(self):
        return self.name


def names_in(words):
    """Return the names of *Ama Mensah, Kofi Ansah*, each once and in order."""
    names = (" ".join(one.split()) for one in words.split(","))
    return list(dict.fromkeys(filter(None, names)))


def staff_by_name():
    """Return the accounts of the desk that have a full name, by that name in small letters."""
    staff = get_user_model().objects.filter(is_staff=True, is_active=True)
    named = ((one.get_full_name(), one) for one in staff.exclude(first_name="", last_name=""))
    return {name.casefold(): one for name, one in named if name}


class Names(models.Subquery):
    """The names under a headline as one column of a query of articles: a list, in order."""

    template = "(SELECT json_group_array(name) FROM (%(subquery)s) named)"
    output_field = models.JSONField()

    def __init__(self, article="pk"):
        rows = Byline.objects.filter(article=models.OuterRef(article))
        super().__init__(rows.order_by("order").values("name"))

    def as_postgresql(self, compiler, connection):
        names = "(SELECT COALESCE(jsonb_agg(name), '[]') FROM (%(subquery)s) named)"
        return self.as_sql(compiler, connection, template=names)


def names_of(article):
    """Return the names under the headline of ``article``, in order."""
    return [one.name for one in article.bylines.all()]
