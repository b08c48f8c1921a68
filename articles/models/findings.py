"""What was read in one sentence, and what was decided on it."""

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q, Subquery

from articles.models.articles import Article, TaggedArticle
from articles.models.decisions import Decision
from articles.models.dispatches import Dispatch
from articles.models.events import Event
from articles.models.revisions import Revision
from articles.models.speech import Mention, Quotation
from people.models import Attestation, Person


class Rule(models.Model):
    """A rule of extraction as the editors see it; their decision outranks the one in code."""

    name = models.CharField(max_length=60, unique=True)
    about = models.CharField(max_length=300)
    trusted = models.BooleanField(
        null=True,
        help_text="May it confirm by itself, from the next import on? Unknown: as the code says.",
    )

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class FindingQuerySet(models.QuerySet):
    def open(self):
        """Return those that wait for an editor."""
        return self.filter(state__in=Finding.State.waiting())

    def confirmed(self):
        return self.filter(state=Finding.State.CONFIRMED)

    def judged(self):
        """Add ``decided``: the moment when an editor confirmed it, ``None`` where none has."""
        same = {name: OuterRef(name) for name in ("dispatch", "kind", "words", "target")}
        said = Verdict.objects.filter(state=Finding.State.CONFIRMED, taken_back=None, **same)
        return self.annotate(decided=Subquery(said.order_by("-pk").values("at")[:1]))

    def evident(self, at):
        """Return what readers may read at ``at`` as evidence, judged, with its article."""
        heavy = ("reading", "article__body", "article__text", "article__folded")
        shown = self.confirmed().filter(article__visible_from__seen_by=at)
        return shown.judged().select_related("article").defer(*heavy)


class Finding(models.Model):
    EDITOR = "editor"  # the rule of what an editor marked or corrected

    class Kind(models.TextChoices):
        PERSON = "person"
        MENTION = "mention"
        POST = "post"
        EVENT = "event"
        QUOTATION = "quotation"
        TAG = "tag"

    class State(models.TextChoices):
        PROPOSED = "proposed", "Proposed"
        CONFIRMED = "confirmed", "Confirmed"
        REJECTED = "rejected", "Rejected"
        LOOK_AGAIN = "look again", "Look again"

        @classmethod
        def waiting(cls):
            """Return the states that wait for an editor."""
            return [cls.PROPOSED, cls.LOOK_AGAIN]

    kind = models.CharField(max_length=10, choices=Kind)
    state = models.CharField(max_length=10, choices=State, default=State.PROPOSED, editable=False)
    dispatch = models.ForeignKey(Dispatch, models.PROTECT, related_name="findings")
    revision = models.ForeignKey(
        Revision,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="findings",
        help_text="Typed at the desk: the text it was read in. Empty: the dispatch's.",
    )
    article = models.ForeignKey(Article, models.CASCADE, related_name="findings")
    rule = models.CharField(max_length=60)
    confidence = models.FloatField()
    weight = models.FloatField(
        default=0, editable=False, help_text="What a decision unlocks: mentions times doubt."
    )
    flagged = models.BooleanField(
        default=False, editable=False, help_text="An editor put it aside for later."
    )
    start = models.PositiveIntegerField(help_text="In the text it was read in.")
    end = models.PositiveIntegerField()
    words = models.TextField()
    sentence = models.TextField()
    target = models.CharField(
        max_length=400, help_text="What the words were read as; with them, the verdict's key."
    )
    reading = models.JSONField(default=dict, help_text="The finding as extraction gave it.")
    candidates = models.JSONField(default=list, blank=True)
    why = models.CharField(max_length=300, blank=True)
    person = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="findings"
    )
    attestation = models.ForeignKey(
        Attestation, models.SET_NULL, null=True, blank=True, related_name="findings"
    )
    event = models.ForeignKey(
        Event, models.SET_NULL, null=True, blank=True, related_name="findings"
    )
    quotation = models.ForeignKey(
        Quotation, models.SET_NULL, null=True, blank=True, related_name="findings"
    )
    quotation_key = models.BigIntegerField(
        null=True,
        editable=False,
        help_text="What its quotation is addressed by, also while no verdict supports it.",
    )
    mention = models.ForeignKey(
        Mention, models.SET_NULL, null=True, blank=True, related_name="findings"
    )
    tag_use = models.ForeignKey(
        TaggedArticle, models.SET_NULL, null=True, blank=True, related_name="findings"
    )

    objects = FindingQuerySet.as_manager()

    class Meta:
        ordering = ["start", "pk"]
        permissions = [("decide_finding", "Can confirm and reject findings")]
        indexes = [
            models.Index(fields=["state", "-weight", "-id"], name="finding_by_weight"),
            models.Index(fields=["state", "-id"], name="finding_newest"),
            models.Index(fields=["kind", "target", "state"], name="finding_by_target"),
            models.Index(fields=["rule", "state"], name="finding_by_rule"),
            models.Index(
                fields=["state", "-weight", "-id"],
                condition=Q(flagged=True),
                name="finding_put_aside",
            ),
        ]

    def __str__(self):
        return f"{self.kind}: {self.target}"

    @property
    def text(self):
        """The text that it was read in, which never changes."""
        return self.revision.text if self.revision_id else self.dispatch.text


class Verdict(models.Model):
    """Who decided what on which reading; keyed by what was read, never by a row or a rule."""

    dispatch = models.ForeignKey(Dispatch, models.PROTECT, related_name="verdicts")
    kind = models.CharField(max_length=10, choices=Finding.Kind)
    sentence_key = models.CharField(max_length=64)
    words = models.TextField()
    target = models.CharField(max_length=400)
    state = models.CharField(max_length=10, choices=Finding.State)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="verdicts")
    at = models.DateTimeField(auto_now_add=True)
    taken_back = models.DateTimeField(null=True, blank=True)
    rule = models.CharField(
        max_length=60, blank=True, help_text="Who read it; empty where another verdict implied it."
    )
    person = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="verdicts"
    )
    decision = models.ForeignKey(
        Decision, models.SET_NULL, null=True, blank=True, related_name="verdicts"
    )

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["dispatch", "kind"], name="verdict_by_dispatch")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["confirmed", "rejected"]), name="verdict_decides"
            )
        ]

    def __str__(self):
        return f"{self.state}: {self.target}"
