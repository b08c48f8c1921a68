"""Who is named where, and who said what."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Prefetch, Q

from articles.models.articles import Article
from people.folding import folded
from people.models import Organization, Person, Post
from people.visible import FoldedIndex, FoldedQuerySet, Visible, VisibleQuerySet


class Mention(Visible):
    """A span of an article's text that stands for a person; no span: linked by an editor."""

    class Kind(models.TextChoices):
        NAME = "name"
        TITLE = "title"
        PRONOUN = "pronoun"

    article = models.ForeignKey(Article, models.CASCADE, related_name="mentions")
    person = models.ForeignKey(Person, models.CASCADE, related_name="mentions")
    post = models.ForeignKey(Post, models.SET_NULL, null=True, blank=True, related_name="mentions")
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.NAME)
    words = models.CharField(max_length=300, blank=True)
    start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    end = models.PositiveIntegerField(null=True, blank=True, editable=False)
    by_editor = models.BooleanField(default=True, editable=False)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        ordering = ["start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start=None, end=None) | Q(start__lt=F("end")),
                name="mention_is_a_span",
            ),
            models.UniqueConstraint(
                fields=["article", "person", "start"], name="mention_once_a_place"
            ),
        ]

    def __str__(self):
        return self.words or str(self.person)


class QuotationQuerySet(FoldedQuerySet):
    def direct(self):
        return self.filter(kind=Quotation.Kind.DIRECT)

    def chosen(self):
        """Return those that an editor chose for a pull quote and a card."""
        return self.direct().filter(chosen=True)

    def one_a_story(self, at):
        """Leave out the words of translations whose original readers may see at ``at``."""
        return self.exclude(article__translation_of__visible_from__seen_by=at)

    def with_wordings(self, at):
        """Let each know ``worded``: its words in other languages, as readers see them at ``at``."""
        shown = self.model.objects.public(at).filter(article__visible_from__seen_by=at)
        shown = shown.select_related("article").order_by("article__language", "pk")
        shown = shown.defer("folded", "article__body", "article__text", "article__folded")
        return self.prefetch_related(Prefetch("wordings", shown, to_attr="worded"))

    def after_death(self):
        """Return the words of people who had died by the day of the article: work for an editor."""
        dead = Person.objects.exclude(died_last=None).order_by()
        late = self.filter(article__published_on__gt=F("person__died_last"))
        return late.filter(person__in=dead.values("pk"))


class Quotation(Visible):
    class Kind(models.TextChoices):
        DIRECT = "direct", "verbatim"
        INDIRECT = "indirect", "reported"

    class By(models.TextChoices):
        NAME = "name", "named at the verb"
        TITLE = "title", "an office at the verb"
        PRONOUN = "pronoun", "a pronoun"
        PREVIOUS = "previous", "the sentence before"
        INSTITUTION = "institution", "an institution"

    article = models.ForeignKey(Article, models.CASCADE, related_name="quotations")
    person = models.ForeignKey(
        Person, models.CASCADE, null=True, blank=True, related_name="quotations"
    )
    post = models.ForeignKey(Post, models.CASCADE, null=True, blank=True, related_name="quotations")
    organization = models.ForeignKey(
        Organization, models.CASCADE, null=True, blank=True, related_name="quotations"
    )
    speaker = models.CharField("speaker in words", max_length=300, blank=True)
    text = models.TextField()
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.DIRECT)
    by = models.CharField("speaker found by", max_length=11, choices=By, default=By.NAME)
    relay = models.CharField(
        "relayed by",
        max_length=200,
        blank=True,
        help_text="A press service, spokesperson or agency that passed the words on.",
    )
    chosen = models.BooleanField(
        "pull quote and card",
        default=False,
        help_text="Sets these words apart in the article and gives them a page with a picture to "
        "share. For verbatim words only; untick it to take both back.",
    )
    wording_of = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="wordings",
        verbose_name="the same words in the original",
        help_text="Of a translation: both are one quotation then, in two languages.",
    )
    start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    folded = models.TextField(editable=False, default="")
    said_on = models.DateField(
        null=True, editable=False, help_text="The day of the article; articles/visibility.py."
    )
    by_editor = models.BooleanField(default=True, editable=False)

    objects = QuotationQuerySet.as_manager()

    class Meta:
        ordering = ["start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(person=None, post=None)
                | Q(person=None, organization=None)
                | Q(post=None, organization=None),
                name="quotation_has_one_speaker",
                violation_error_message="Choose one speaker: a person, a post or an organization.",
            )
        ]
        indexes = [
            models.Index(fields=["-said_on", "-id"], name="quotations_latest"),
            FoldedIndex(fields=["-said_on", "-id", "folded"], name="quotations_searched"),
        ]
        permissions = [("choose_quotation", "Can choose quotations for pull quotes and cards")]

    def __str__(self):
        return self.text[:80]

    def save(self, *args, **kwargs):
        self.derive()
        if kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], "folded"}
        super().save(*args, **kwargs)

    @property
    def set_apart(self):
        """Tell whether readers get it as a pull quote and a card: chosen, and still verbatim."""
        return self.chosen and self.kind == self.Kind.DIRECT

    def clean(self):
        if self.chosen and self.kind != self.Kind.DIRECT:
            words = "Only verbatim words can be a pull quote: reported speech is not theirs."
            raise ValidationError({"chosen": words})
        one = self.wording_of
        if one and one.article_id != self.article.translation_of_id:
            words = "These words do not stand in the original of this article."
            raise ValidationError({"wording_of": words})

    def derive(self):
        self.folded = folded(self.text)
