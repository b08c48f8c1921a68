"""What editors edit and readers read."""

import datetime
import re
import zoneinfo

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.db.models.functions import Left
from django.urls import reverse
from django.utils import timezone
from taggit.managers import TaggableManager
from taggit.models import ItemBase

from articles.body import BodyField, text_of
from articles.models.developing import Developing, DevelopingQuerySet
from articles.models.dispatches import Dispatch, Source
from people.addresses import FormerAddress, TakenSlugs, free_slug, slug_of
from people.folding import folded
from people.models import Person, Tag
from people.visible import FoldedIndex, FoldedQuerySet, Visible

DATED = re.compile(r"Update, \d\d:\d\d [^\n]{1,60}")  # the line over a take of a flash
OPENING, LEAD = 320, 300  # characters of a text: read for a list, and shown at most


class StaleWrite(Exception):
    """Somebody else saved this row since it was read; nothing was written."""


class ArticleQuerySet(DevelopingQuerySet, FoldedQuerySet):
    def bulk_create(self, rows, **options):
        """Write new articles, each at its first version, as ``save`` does."""
        rows = list(rows)
        for row in rows:
            row.version = 1
        return super().bulk_create(rows, **options)

    def listed(self):
        """Return them with what a list shows: the first words of the text, not the whole."""
        return self.defer("body", "text", "folded").annotate(opening=Left("text", OPENING))

    def one_a_story(self, at):
        """Leave out translations whose original readers may see at the moment ``at``."""
        return self.exclude(translation_of__visible_from__seen_by=at)

    def search_names(self, query):
        """Return the articles in whose headline every word of ``query`` stands."""
        found = self.defer("body", "text", "folded")
        for word in folded(query).split():
            found = found.filter(folded_headline__contains=word)
        return found

    def naming(self, person, at):
        """Return the articles with a mention of ``person`` that readers may see at ``at``."""
        shown = self.model.mentions.rel.related_model.objects.public(at).filter(person=person)
        return self.filter(pk__in=shown.order_by().values("article"))

    def attesting(self, post, at):
        """Return the articles that tell readers at ``at`` of a holder of ``post``."""
        return self._attesting(at, attestation__membership__post=post)

    def attesting_posts_of(self, organization, at):
        """Return the articles that tell readers at ``at`` of a holder of one of its posts."""
        return self._attesting(at, attestation__membership__post__organization=organization)

    def _attesting(self, at, **office):
        findings = self.model.findings.rel.related_model.objects.confirmed()
        shown = findings.filter(attestation__visible_from__seen_by=at, **office)
        return self.filter(pk__in=shown.order_by().values("article"))

    def tagged(self, tag, at):
        """Return the articles whose use of ``tag`` readers may see at the moment ``at``."""
        return self.tagged_any([tag], at)

    def tagged_any(self, tags, at):
        """Return those with a use of any of ``tags`` that readers may see at the moment ``at``."""
        shown = TaggedArticle.objects.filter(tag__in=tags, visible_from__seen_by=at)
        return self.filter(pk__in=shown.order_by().values("content_object"))


class TaggedArticle(ItemBase, Visible):
    tag = models.ForeignKey(Tag, models.CASCADE, related_name="uses")
    content_object = models.ForeignKey("articles.Article", models.CASCADE, related_name="tag_uses")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["tag", "content_object"], name="tag_once_an_article")
        ]


class Article(Developing, Visible):
    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        SUBMITTED = "submitted", "Submitted"
        PUBLISHED = "published", "Published"
        WITHDRAWN = "withdrawn", "Withdrawn"

    class Precision(models.TextChoices):
        DAY = "day", "a day"
        MINUTE = "minute", "a minute"

    headline = models.CharField(max_length=200)
    machine_headline = models.BooleanField(default=False, editable=False)
    standfirst = models.CharField(
        max_length=400,
        blank=True,
        help_text="One or two sentences under the headline; lists and feeds show them too. "
        "Empty: the first paragraph stands in lists.",
    )
    slug = models.SlugField(max_length=100, blank=True, help_text="Empty: made from the headline.")
    body = BodyField()
    text = models.TextField(editable=False)
    folded = models.TextField(editable=False)
    folded_headline = models.CharField(max_length=250, editable=False, default="")
    language = models.CharField(max_length=10, default="en")
    translation_of = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="translations",
        help_text="The original of this language version; versions are one story.",
    )
    to_correct = models.ForeignKey(
        "articles.Correction",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name="correction of another version",
        help_text="Made in another language version and not looked at here.",
    )
    source = models.ForeignKey(Source, models.PROTECT, null=True, blank=True)
    dispatch = models.OneToOneField(
        Dispatch, models.PROTECT, null=True, blank=True, editable=False, related_name="article"
    )
    status = models.CharField(
        max_length=10, choices=Status, default=Status.DRAFT, editable=False, db_index=True
    )
    published_at = models.DateTimeField(
        null=True, blank=True, help_text="When it was or will be published, in your time zone."
    )
    precision = models.CharField(
        max_length=6, choices=Precision, default=Precision.MINUTE, help_text="A day: no clock."
    )
    read_in = models.ForeignKey(
        "articles.Revision",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        help_text="Typed at the desk: the revision whose text was read last.",
    )
    published_on = models.DateField(null=True, blank=True, editable=False, db_index=True)
    publish_at = models.DateTimeField(
        null=True, blank=True, help_text="Once published, readers see it from this moment."
    )
    embargo_until = models.DateTimeField(
        null=True, blank=True, help_text="Nobody outside sees it before this moment."
    )
    first_public = models.DateTimeField(null=True, blank=True, editable=False)
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)
    notice = models.CharField("notice to readers", max_length=500, blank=True, editable=False)
    killed = models.BooleanField(
        default=False, editable=False, help_text="Withdrawn, and closed to all but publishers."
    )
    updated_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="The last update or correction."
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="articles",
    )
    version = models.PositiveIntegerField(default=0, editable=False)
    created = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)
    people = models.ManyToManyField(Person, through="articles.Mention", related_name="articles")
    tags = TaggableManager(through=TaggedArticle, blank=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-published_at", "-pk"]
        indexes = [
            models.Index(fields=["-published_at", "-id"], name="articles_latest"),
            FoldedIndex(fields=["-published_at", "-id", "folded"], name="articles_searched"),
            models.Index(
                fields=["-published_at", "-id", "folded_headline"], name="articles_by_headline"
            ),
            models.Index(
                fields=["published_on", "visible_from", "translation_of"], name="articles_counted"
            ),
            models.Index(fields=["status", "-published_at", "-id"], name="articles_by_status"),
            models.Index(fields=["source", "-published_at", "-id"], name="articles_by_source"),
            models.Index(
                fields=["publish_at"],
                condition=Q(publish_at__isnull=False),
                name="articles_planned",
            ),
            models.Index(
                fields=["embargo_until"],
                condition=Q(embargo_until__isnull=False),
                name="articles_embargoed",
            ),
            models.Index(
                fields=["withdrawn_at"],
                condition=Q(withdrawn_at__isnull=False),
                name="articles_withdrawn",
            ),
            models.Index(fields=["killed"], condition=Q(killed=True), name="articles_killed"),
            models.Index(
                fields=["-published_at", "-id"],
                condition=Q(developing_since__isnull=False),
                name="articles_developing",
            ),
        ]
        permissions = [
            ("publish_article", "Can publish articles"),
            ("withdraw_article", "Can withdraw, kill and restore articles"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["published_on", "slug"],
                condition=~Q(published_on=None),
                name="article_address_once",
                violation_error_message="Another article of that day has this address.",
            ),
            models.CheckConstraint(
                condition=~Q(status="published") | ~Q(published_at=None),
                name="published_article_is_dated",
                violation_error_message="A published article needs a date.",
            ),
        ]

    def __str__(self):
        return self.headline

    def save(self, *args, **kwargs):
        """Write the row if it is still at the version that was read.

        Raises ``StaleWrite`` where somebody else saved in between.
        """
        if self.address_taken() or not self.slug:
            self.slug = free_slug(self.slug or self._wanted_slug(), self._taken)
        with transaction.atomic():
            if self.pk and not kwargs.get("force_insert"):
                self._claim_version()
                self._keep_address()
            else:
                self.version = 1
            super().save(*args, **kwargs)
            self.former_addresses.filter(day=self.published_on, slug=self.slug).delete()

    def get_absolute_url(self):
        if not self.published_on:
            return reverse("articles")
        day = self.published_on
        return reverse("article", args=[day.year, day.month, day.day, self.slug])

    def address_taken(self, slug=None):
        """Tell whether its address, or the one with ``slug``, is or was another article's."""
        self.derive()
        wanted = slug or self.slug
        return bool(wanted) and self._taken(wanted)

    def claim(self):
        """Take the next version without writing anything else: the row's next state changed.

        Raises ``StaleWrite`` where somebody else saved in between.
        """
        self._claim_version()

    def live(self, at):
        """Tell whether readers see it at the moment ``at``: then edits wait for an update."""
        return bool(self.visible_from and self.visible_from <= at)

    @property
    def due(self):
        """The moment from which readers see it once it is published, ``None`` for at once."""
        moments = (self.published_at, self.publish_at, self.embargo_until)
        return max(filter(None, moments), default=None)

    @property
    def lead(self):
        """The standfirst, or the first paragraph, cut at a word where it is long."""
        if self.standfirst:
            return self.standfirst
        text = getattr(self, "opening", None) or self.text[:OPENING]
        first = next((one for one in text.split("\n\n") if not DATED.fullmatch(one)), "")
        return first if len(first) <= LEAD else first[:LEAD].rpartition(" ")[0] + " …"

    @property
    def read_text(self):
        """The text in which its findings stand: the last read at the desk, or its dispatch's."""
        return self.read_in.text if self.read_in_id else self.dispatch.text

    @property
    def paragraphs(self):
        return self.text.split("\n\n")

    def derive(self):
        self.text = text_of(self.body)
        self.standfirst = " ".join(self.standfirst.split())
        self.folded = folded(" ".join(filter(None, [self.headline, self.standfirst, self.text])))
        self.folded_headline = folded(self.headline)[:250]
        unseen = not self.first_public or self.first_public > timezone.now()
        if unseen or not self.published_on:
            self.published_on = day_of(self.published_at, self.precision)
        if unseen and self.status == self.Status.PUBLISHED:
            self.first_public = self.due

    @classmethod
    def give_addresses(cls, rows):
        """Give each new article without a slug one that is free on its day."""
        new = [(row, row._wanted_slug()) for row in rows if not row.slug]
        days = {row.published_on for row, _ in new}
        taken = TakenSlugs(lambda slugs: cls._taken_on(days, slugs), [slug for _, slug in new])
        for row, wanted in new:
            row.slug = taken.free(row.published_on, wanted)

    @classmethod
    def _taken_on(cls, days, slugs):
        on_days = Q(published_on__in=days - {None})
        if None in days:
            on_days |= Q(published_on=None)
        yield from cls.objects.filter(on_days, slug__in=slugs).values_list("published_on", "slug")
        former = FormerArticleAddress.objects.filter(day__in=days - {None}, slug__in=slugs)
        yield from former.values_list("day", "slug")

    def _wanted_slug(self):
        return slug_of(self.headline, "article")

    def _taken(self, slug):
        there = Article.objects.filter(published_on=self.published_on, slug=slug)
        former = FormerArticleAddress.objects.filter(day=self.published_on, slug=slug)
        return there.exclude(pk=self.pk).exists() or former.exclude(target=self.pk).exists()

    def _claim_version(self):
        claimed = Article.objects.filter(pk=self.pk, version=self.version).update(
            version=F("version") + 1
        )
        if not claimed:
            raise StaleWrite(f"{self.headline} was changed by somebody else.")
        self.version += 1

    def _keep_address(self):
        before = Article.objects.filter(pk=self.pk).values("slug", "published_on").first()
        if self.first_public and before["slug"] != self.slug and before["published_on"]:
            self.former_addresses.get_or_create(day=before["published_on"], slug=before["slug"])


class FormerArticleAddress(FormerAddress):
    slug = models.SlugField(max_length=100)
    day = models.DateField()
    target = models.ForeignKey(Article, models.CASCADE, related_name="former_addresses")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["day", "slug"], name="former_article_address_once")
        ]


def day_of(moment, precision):
    """Return the day under which the house files ``moment``, ``None`` for none."""
    if not moment:
        return None
    zone = datetime.UTC if precision == Article.Precision.DAY else house_zone()
    return moment.astimezone(zone).date()


def house_zone():
    """Return the zone in which the house counts its days."""
    return zoneinfo.ZoneInfo(settings.TIME_ZONE)


def state_of(article, at=None):
    """Say the state that editors see: scheduled and embargoed are derived, never stored."""
    at = at or timezone.now()
    if article.status == Article.Status.PUBLISHED:
        if article.embargo_until and article.embargo_until > at:
            return "embargoed"
        if article.publish_at and article.publish_at > at:
            return "scheduled"
    return article.status
