"""Who held which post when: what an editor typed, and what sources attest."""

from django.conf import settings
from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When

from people.models.organizations import Post
from people.models.people import Person
from people.partial_dates import PartialDateField, day_column
from people.visible import Visible, VisibleQuerySet

HIGHEST = ("President", "Prime Minister", "Chancellor", "King", "Queen")


class Sureness(models.TextChoices):
    """How sure the evidence is that a post was held on a day."""

    CERTAIN = "certain"  # between a known start and a known end, or the last report
    ATTESTED = "attested"  # a source says so on that very day
    POSSIBLE = "possible"  # between two reports, or since a start after which none came


def _attested(*says, at=None):
    rows = Attestation.objects.filter(membership=OuterRef("pk"), says__in=says).order_by("day")
    return rows.public(at) if at else rows


def _day(rows):
    return Subquery(rows.values("day")[:1])


class MembershipQuerySet(VisibleQuerySet):
    def with_evidence(self, at=None):
        """Add the days that sources give: ``began``, ``ended``, ``first_held``, ``last_held``.

        With ``at``, only of what readers may see at that moment.
        """
        held = _attested(*Attestation.Says.holding(), at=at)
        return self.annotate(
            began=_day(_attested(Attestation.Says.BEGAN, at=at)),
            ended=_day(_attested(Attestation.Says.ENDED, at=at)),
            first_held=_day(held),
            last_held=_day(held.reverse()),
        )

    def on(self, day, at=None):
        """Return those held on ``day``, each with its ``sureness``; ``at`` as in ``with_evidence``.

        What an editor typed outranks what sources say; a partial date is certain from its last
        possible day and possible from its first.
        """
        rows = self.with_evidence(at)
        begun = Q(start_last__lte=day) | Q(start="", began__lte=day)
        lasting = (
            Q(end_first__gte=day)
            | Q(end="", ended__gte=day)
            | Q(end="", ended=None) & (~Q(start="") | Q(last_held__gte=day))
        )
        attested = Exists(_attested(*Attestation.Says.holding(), at=at).filter(day=day))
        between = (
            Q(start_first__lte=day)
            | Q(start="", began__lte=day)
            | Q(start="", first_held__lte=day, last_held__gte=day)
            | Q(start="") & (Q(end_last__gte=day) | Q(end="", ended__gte=day))
        )
        over = (
            Q(end_last__lt=day)
            | Q(end="", ended__lt=day)
            | Q(start_first__gt=day)
            | Q(start="", began__gt=day)
        )
        sureness = Case(
            When(begun & lasting, then=Value(Sureness.CERTAIN)),
            When(attested, then=Value(Sureness.ATTESTED)),
            When(between, then=Value(Sureness.POSSIBLE)),
            default=None,
            output_field=models.CharField(),
        )
        return rows.annotate(over=over_or_not(over), sureness=sureness).filter(
            over=False, sureness__isnull=False
        )

    def last_said(self, day, at):
        """Add what readers may see at ``at`` of the last word on each post by ``day``.

        ``said_on`` is the day of the last report and ``said`` what it says; ``left`` is the first
        day that a source gives for the end.
        """
        seen = Attestation.objects.public(at).filter(membership=OuterRef("pk"))
        known = seen.filter(day__lte=day).order_by("-day", "pk")
        left = seen.filter(says=Attestation.Says.ENDED).order_by("day")
        return self.annotate(
            said_on=_day(known), said=Subquery(known.values("says")[:1]), left=_day(left)
        )

    def contradicting(self):
        """Return those that cannot all be true, to be listed as work, never resolved silently.

        Two people in a post of one seat, the one between days of the other; one person in the same
        highest office of two states; somebody who holds a post after a known death.
        """
        full = Q(capacity=Membership.Capacity.FULL)
        spans = self.with_evidence().filter(full)
        between = Attestation.objects.filter(
            says__in=Attestation.Says.holding(),
            membership__capacity=Membership.Capacity.FULL,
            day__gte=OuterRef("first_held"),
            day__lte=OuterRef("last_held"),
        )
        rival = between.filter(membership__post=OuterRef("post")).exclude(
            membership__person=OuterRef("person")
        )
        elsewhere = between.filter(
            membership__person=OuterRef("person"), membership__post__role=OuterRef("post__role")
        ).exclude(membership__post=OuterRef("post"))
        typed = Membership.objects.filter(full, post=OuterRef("post"), start_last__isnull=False)
        typed = typed.exclude(person=OuterRef("person")).filter(
            Q(end_first__gte=OuterRef("first_held")) | Q(end=""),
            start_last__lte=OuterRef("last_held"),
        )
        after_death = _attested(Attestation.Says.HOLDS, Attestation.Says.BEGAN).filter(
            day__gt=OuterRef("person__died_last")
        )
        return spans.filter(
            Q(Exists(rival), post__seats=1)
            | Q(Exists(typed), post__seats=1)
            | Q(Exists(elsewhere), post__role__in=HIGHEST, post__organization__parent=None)
            | Q(Exists(after_death), person__died_last__isnull=False)
        )


def over_or_not(over):
    """Return an expression that is true where ``over`` is, false where it is not known."""
    return Case(When(over, then=Value(True)), default=Value(False))


class Membership(Visible):
    class Capacity(models.TextChoices):
        FULL = "full", "in full"
        ACTING = "acting", "acting"
        ELECT = "elect", "elect"
        NOMINATED = "nominated", "nominated"

    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships")
    post = models.ForeignKey(Post, models.PROTECT, related_name="memberships")
    capacity = models.CharField(max_length=10, choices=Capacity, default=Capacity.FULL)
    number = models.PositiveSmallIntegerField(
        "term", default=1, editable=False, help_text="Tells terms without a typed start apart."
    )
    start = PartialDateField(help_text="2021, 2021-03 or 2021-03-03; empty: not known.")
    start_first = day_column()
    start_last = day_column()
    end = PartialDateField(help_text="Empty: not known, or not ended.")
    end_first = day_column()
    end_last = day_column()
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    created = models.DateTimeField(auto_now_add=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        ordering = ["post__label", "person__name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "post", "capacity", "start", "number"],
                name="membership_once_a_term",
                violation_error_message="This term is already there.",
            ),
            models.CheckConstraint(
                condition=Q(start_first=None)
                | Q(end_last=None)
                | Q(start_first__lte=models.F("end_last")),
                name="membership_starts_before_it_ends",
                violation_error_message="It ends before it starts.",
            ),
        ]

    def __str__(self):
        return f"{self.person}, {self.post}"

    def standing_on(self, day, attestations):
        """Say how this post stood on ``day``: a status of the report and the day that says so.

        ``attestations`` are those of this membership that the asker may see. Returns
        ``("current", None)`` for typed dates, ``(status, attested day)`` otherwise, and
        ``("unknown", None)`` where nothing was known yet.
        """
        ended = self.end_last or _first(attestations, Attestation.Says.ENDED)
        if ended and ended < day:
            return "former", None
        if self.start_last and self.start_last <= day and not self.end:
            return self.held, None
        known = [one for one in attestations if one.day <= day]
        if not known:
            return "unknown", None
        last = max(known, key=lambda one: one.day)
        holding = last.says in (*Attestation.Says.holding(), Attestation.Says.ENDED)
        return (self.held if holding else last.status), last.day

    @property
    def held(self):
        return "current" if self.capacity == self.Capacity.FULL else self.capacity


def _first(attestations, says):
    return min((one.day for one in attestations if one.says == says), default=None)


class Attestation(Visible):
    """A day on which a source says that the person holds, held or will hold the post.

    Of *took it* and *left it* the day is the one on which that happened, not that of the report.
    """

    class Says(models.TextChoices):
        HOLDS = "holds", "holds it"
        HELD = "held", "held it"
        WILL_HOLD = "will", "will hold it"
        BEGAN = "began", "took it that day"
        ENDED = "ended", "left it that day"

        @classmethod
        def holding(cls):
            """Return what is said of somebody who holds the post on that day."""
            return cls.HOLDS, cls.BEGAN

    membership = models.ForeignKey(Membership, models.CASCADE, related_name="attestations")
    day = models.DateField(db_index=True)
    says = models.CharField(max_length=5, choices=Says)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        ordering = ["day", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["membership", "day", "says"], name="attestation_once_a_day"
            )
        ]

    def __str__(self):
        return f"{self.day}: {self.get_says_display()}"

    @property
    def status(self):
        return {"held": "former", "will": "nominated"}.get(self.says, "current")
