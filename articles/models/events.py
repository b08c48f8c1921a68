"""Things that happened, who took part, and which articles tell of them."""

from datetime import timedelta

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import get_language, gettext

from articles.event_pairs import alike_events, alike_plans
from articles.event_titles import title_in_russian
from articles.models.articles import Article
from people.addresses import Addressed, FormerAddress
from people.folding import folded
from people.models import Organization, Person
from people.models.merges import Mergeable, MergeableQuerySet, MergeRecord
from people.partial_dates import PartialDateField, day_column
from people.visible import FoldedQuerySet, Visible, VisibleQuerySet

WEEK, MONTH = timedelta(days=7), timedelta(days=30)


class EventQuerySet(MergeableQuerySet, FoldedQuerySet):
    def likely_duplicates(self, limit):
        """Return at most ``limit`` undecided ``Duplicate`` pairs."""
        return alike_events(self.standing(), limit)

    def likely_reported(self, limit):
        """Return at most ``limit`` undecided ``Duplicate`` of a report and a plan without names."""
        return alike_plans(self.standing(), limit)

    def attended_by(self, person, at):
        """Return the events in which readers may see at ``at`` that ``person`` took part."""
        return self._with(Participation.objects.public(at).filter(person=person))

    def of_organization(self, organization, at):
        """Return those in which it took part, or a holder of one of its posts, as readers see it.

        A report of the event calls the holder so: who left the post earlier is none of its own.
        """
        seen = Participation.objects.public(at)
        itself = seen.filter(organization=organization)
        return self._with(itself) | self._with(seen.filter(**_called_holders(organization, at)))

    def _with(self, participations):
        return self.filter(pk__in=participations.order_by().values("event"))

    def filed(self):
        """Add ``filed``, the day under which each stands: its own, or that of its first report."""
        return self.annotate(filed=Coalesce("date_first", "reported_on"))

    def encounters(self):
        """Return those in which people met each other."""
        return self.filter(kind__in=Event.Kind.encounters())

    def coming(self, day):
        """Return those with a known day that is ``day`` or later, the next first."""
        coming = self.filter(date_last__gte=day).exclude(stage=Event.Stage.CANCELLED)
        return coming.order_by("date_first", "time", "pk")

    def on_days(self, first, last):
        """Return those of the days from ``first`` to ``last``, each by its own or its report's."""
        own = Q(date_last__gte=first, date_first__lte=last)
        return self.filter(own | Q(date_first=None, reported_on__range=(first, last)))

    def planned(self):
        """Return those that no report tells of yet and that nobody cancelled."""
        return self.filter(stage__in=[Event.Stage.PLANNED, Event.Stage.POSTPONED])

    def uncovered(self, day):
        """Return the planned events of a week from ``day`` that nobody covers."""
        soon = self.standing().planned().filter(date_first__range=(day, day + WEEK))
        return soon.filter(assignments=None, coverage=None)

    def assigned_to(self, user, day):
        """Return the planned events from ``day`` on that ``user`` is to cover."""
        theirs = self.standing().planned().filter(date_last__gte=day)
        return theirs.filter(assignments__reporter=user).distinct()

    def unreported(self, day):
        """Return what was planned for the month before ``day`` and what no report tells of."""
        passed = (day - MONTH, day - timedelta(days=1))
        return self.standing().planned().filter(date_last__range=passed)

    def after_death(self):
        """Return the events in which somebody took part after a known death: work for an editor.

        The dead are honoured: anniversaries, awards and ceremonies are no contradiction.
        """
        day = Coalesce("date_first", "reported_on")
        late = self.exclude(kind__in=Event.Kind.honouring()).alias(day=day)
        dead = Participation.objects.filter(person__died_last__isnull=False).order_by()
        late = late.filter(pk__in=dead.values("event"))
        return late.filter(day__gt=F("people__died_last")).distinct()


def _called_holders(organization, at):
    """Return what is true of participants whom a report of the event calls holders there."""
    membership, attestation = "person__memberships", "person__memberships__attestations"
    shown = ("person", membership, attestation, f"{attestation}__findings__article")
    return {
        f"{membership}__post__organization": organization,
        f"{attestation}__findings__state": "confirmed",
        f"{attestation}__findings__article__coverage__event": F("event"),
    } | {f"{one}__visible_from__seen_by": at for one in shown}


class Event(Addressed, Mergeable, Visible):
    class Kind(models.TextChoices):
        MEETING = "meeting"
        TALKS = "talks"
        VISIT = "visit"
        SUMMIT = "summit"
        SESSION = "session"
        CONFERENCE = "conference"
        CEREMONY = "ceremony"
        AWARD = "award"
        ANNIVERSARY = "anniversary"
        APPOINTMENT = "appointment"
        DISMISSAL = "dismissal"
        RESIGNATION = "resignation"
        ELECTION = "election"
        VOTE = "vote"
        SIGNING = "signing"
        PHONE_CALL = "phone call"
        ARREST = "arrest"
        TRIAL = "trial"
        ACCIDENT = "accident"
        DISASTER = "disaster"
        INSPECTION = "inspection"
        OPENING = "opening"

        @classmethod
        def harmful(cls):
            """Return the kinds that can harm somebody: only a human confirms them."""
            return {
                cls.ARREST,
                cls.TRIAL,
                cls.DISMISSAL,
                cls.RESIGNATION,
                cls.ACCIDENT,
                cls.DISASTER,
            }

        @classmethod
        def encounters(cls):
            """Return the kinds in which people meet each other."""
            return {cls.MEETING, cls.TALKS, cls.VISIT}

        @classmethod
        def honouring(cls):
            """Return the kinds that may be held for the dead."""
            return {cls.ANNIVERSARY, cls.AWARD, cls.CEREMONY, cls.OPENING, cls.TRIAL}

    class Stage(models.TextChoices):
        PLANNED = "planned", "Planned"
        HAPPENED = "happened", "Happened"
        POSTPONED = "postponed", "Postponed"
        CANCELLED = "cancelled", "Cancelled"

    kind = models.CharField(max_length=12, choices=Kind)
    title = models.CharField(max_length=250)
    date = PartialDateField(help_text="2021, 2021-03 or 2021-03-03; empty: the text names no day.")
    date_first = day_column()
    date_last = day_column()
    end = PartialDateField(help_text="The last day, where it took more than one.")
    end_first = day_column()
    end_last = day_column()
    reported_on = models.DateField(
        db_index=True, help_text="The day of the first report; it files an event without a date."
    )
    place = models.CharField(max_length=200, blank=True)
    time = models.TimeField(null=True, blank=True, help_text="Of its beginning, in the house zone.")
    stage = models.CharField(
        max_length=9,
        choices=Stage,
        default=Stage.HAPPENED,
        db_index=True,
        help_text="A report makes what was planned happen; a passed day never does.",
    )
    internal = models.BooleanField(
        "planned by the newsroom",
        default=False,
        help_text="Readers see nothing of it until you make it public or a report tells of it.",
    )
    note = models.TextField(
        "note for the newsroom", blank=True, help_text="Readers never see it, whatever happens."
    )
    folded = models.CharField(max_length=600, editable=False)
    made_public = models.BooleanField(
        default=False, help_text="Readers see it although no public article tells of it."
    )
    people = models.ManyToManyField(
        Person, through="articles.Participation", related_name="events", blank=True
    )
    articles = models.ManyToManyField(
        Article, through="articles.Coverage", related_name="events", blank=True
    )
    created = models.DateTimeField(auto_now_add=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["-reported_on", "-pk"]

    def __str__(self):
        return self.told_in(get_language()) or self.title

    def told_in(self, language):
        """Return a title of the rules' making in ``language``, "" where it stays as it is."""
        return title_in_russian(self.title) if language == "ru" else ""

    @property
    def says_its_kind(self):
        """Whether the title says what kind of event it is: lists need not say it twice."""
        return gettext(self.kind).casefold() in str(self).casefold()

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    def derive(self):
        self.folded = folded(f"{self.title} {self.place}")[:600]

    def get_absolute_url(self):
        return reverse("event", args=[self.slug])

    def before_merge(self, winner, change):
        """Let what was planned have happened, where the other of the two did."""
        planned = winner.open and not self.open
        return change(winner, stage=self.stage) if planned else []

    @property
    def open(self):
        """Whether it was announced or planned and no report tells of it."""
        return self.stage != self.Stage.HAPPENED


class EventMerge(MergeRecord):
    winner = models.ForeignKey(Event, models.CASCADE, related_name="merges_won")
    loser = models.ForeignKey(Event, models.CASCADE, related_name="merges_lost")


class FormerEventAddress(FormerAddress):
    target = models.ForeignKey(Event, models.CASCADE, related_name="former_addresses")


class Participation(Visible):
    event = models.ForeignKey(Event, models.CASCADE, related_name="participations")
    person = models.ForeignKey(
        Person, models.CASCADE, null=True, blank=True, related_name="participations"
    )
    organization = models.ForeignKey(
        Organization, models.CASCADE, null=True, blank=True, related_name="participations"
    )
    role = models.CharField(max_length=100, blank=True)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(person=None, organization__isnull=False)
                | Q(person__isnull=False, organization=None),
                name="participation_of_one_kind",
                violation_error_message="Choose a person or an organization, one of the two.",
            ),
            models.UniqueConstraint(fields=["event", "person"], name="person_takes_part_once"),
            models.UniqueConstraint(
                fields=["event", "organization"], name="organization_takes_part_once"
            ),
        ]

    def __str__(self):
        return str(self.person or self.organization)


class Coverage(models.Model):
    """An article that tells of an event: read there by a confirmed finding, or typed in."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="coverage")
    article = models.ForeignKey(Article, models.CASCADE, related_name="coverage")
    by_editor = models.BooleanField(default=True, editable=False)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "coverage"
        constraints = [models.UniqueConstraint(fields=["event", "article"], name="coverage_once")]

    def __str__(self):
        return f"{self.event} in {self.article}"
