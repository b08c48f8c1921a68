"""Who held which post when: what an editor typed, and what sources attest."""

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery

from people.models.organizations import Post
from people.models.people import Person
from people.partial_dates import PartialDateField, day_column
from people.visible import Visible, VisibleQuerySet


class MembershipQuerySet(VisibleQuerySet):
    def on(self, day):
        """Return those held on ``day``: within typed dates, or attested that very day."""
        typed = Q(start_last__lte=day) & (Q(end_first__gte=day) | Q(end="")) | Q(
            start="", end_first__gte=day
        )
        attested = Attestation.objects.filter(
            membership=OuterRef("pk"), day=day, says=Attestation.Says.HOLDS
        )
        over = Q(end_last__lt=day) | Q(start_first__gt=day)
        return self.filter(typed | Exists(attested)).exclude(over)

    def contradicting(self):
        """Return those that cannot all be true, to be listed as work, never resolved silently.

        Two people are attested in a post of one seat, the one between days of the other; or one
        person in the same highest office of two states.
        """
        held = Attestation.objects.filter(
            membership=OuterRef("pk"), says=Attestation.Says.HOLDS
        ).values("day")
        spans = self.filter(capacity=Membership.Capacity.FULL).annotate(
            first_attested=Subquery(held.order_by("day")[:1]),
            last_attested=Subquery(held.order_by("-day")[:1]),
        )
        between = Attestation.objects.filter(
            says=Attestation.Says.HOLDS,
            membership__capacity=Membership.Capacity.FULL,
            day__gte=OuterRef("first_attested"),
            day__lte=OuterRef("last_attested"),
        )
        rival = between.filter(membership__post=OuterRef("post")).exclude(
            membership__person=OuterRef("person")
        )
        elsewhere = between.filter(
            membership__person=OuterRef("person"), membership__post__role=OuterRef("post__role")
        ).exclude(membership__post=OuterRef("post"))
        return spans.filter(
            Q(Exists(rival), post__seats=1)
            | Q(Exists(elsewhere), post__role__in=HIGHEST, post__organization__parent=None)
        )


HIGHEST = ("President", "Prime Minister", "Chancellor", "King", "Queen")


class Membership(Visible):
    class Capacity(models.TextChoices):
        FULL = "full", "in full"
        ACTING = "acting", "acting"
        ELECT = "elect", "elect"
        NOMINATED = "nominated", "nominated"

    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships")
    post = models.ForeignKey(Post, models.PROTECT, related_name="memberships")
    capacity = models.CharField(max_length=10, choices=Capacity, default=Capacity.FULL)
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
                fields=["person", "post", "capacity", "start"],
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
        if self.end_last and self.end_last < day:
            return "former", None
        if self.start_last and self.start_last <= day and not self.end:
            return self.held, None
        known = [one for one in attestations if one.day <= day]
        if not known:
            return "unknown", None
        last = max(known, key=lambda one: one.day)
        return (self.held if last.says == Attestation.Says.HOLDS else last.status), last.day

    @property
    def held(self):
        return "current" if self.capacity == self.Capacity.FULL else self.capacity


class Attestation(Visible):
    """A day on which a source says that the person holds, held or will hold the post."""

    class Says(models.TextChoices):
        HOLDS = "holds", "holds it"
        HELD = "held", "held it"
        WILL_HOLD = "will", "will hold it"

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
        return {"holds": "current", "held": "former", "will": "nominated"}[self.says]
