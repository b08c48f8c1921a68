"""Human beings and the names they go by."""

import uuid

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.urls import reverse

from people.addresses import Addressed, FormerAddress
from people.duplicates import likely_duplicates
from people.folding import folded
from people.merging import absorb, undo
from people.models.pairs import PairVerdict
from people.naming import Likeness, NameKeyField, NameSoundField, likeness, name_key
from people.pairs import Pairs, say_apart, say_same
from people.partial_dates import PartialDateField, day_column
from people.visible import Visible, VisibleQuerySet


class PersonQuerySet(VisibleQuerySet):
    def bulk_create(self, rows, **options):
        """Write new people, each with the preferred name, as ``save`` does."""
        people = super().bulk_create(rows, **options)
        preferred = Name.Kind.PREFERRED
        Name.objects.bulk_create(Name(person=one, text=one.name, kind=preferred) for one in people)
        return people

    def matching(self, name):
        """Return the people who are known under ``name`` in any spelling, merged ones aside."""
        found = self.standing().filter(names__key=name_key(name)).prefetch_related("names")
        keys = [one.pk for one in found.distinct() if one.likeness(name) == Likeness.SAME]
        return self.filter(pk__in=keys)

    def search(self, query):
        """Return the people of whose name every word of ``query`` is a part."""
        found = self.standing()
        for word in folded(query).split():
            found = found.filter(names__folded__contains=word)
        return found.distinct()

    def standing(self):
        """Return the people who have not been merged into another."""
        return self.filter(merged_into=None)

    def pair_verdicts(self):
        """Return the verdicts on pairs of people, standing and taken back."""
        return PairVerdict.objects.all()

    def pairs(self):
        """Return the ``Pairs``: who is one and who is not, by verdicts and merges."""
        return Pairs(self.model.objects.all(), self.pair_verdicts())

    def same_as(self, winner, loser, by):
        """Say that two people are one: the verdict is kept, ``loser`` merged; return the ``Merge``.

        Raises ``people.pairs.Contradicted`` where it follows from a verdict that they are two.
        """
        return say_same(winner, loser, by)

    def not_same_as(self, one, other, by):
        """Say that two people are not one; return the ``PairVerdict``.

        Raises ``people.pairs.Contradicted`` where they are one by a merge or a verdict.
        """
        return say_apart(one, other, by)

    def known_apart_from(self, person):
        """Return the people of whom it is said, or follows, that they are not ``person``."""
        return self.filter(uid__in=self.pairs().apart_from(person.uid))

    def likely_duplicates(self, limit):
        """Return at most ``limit`` undecided ``Duplicate`` pairs, the likeliest first."""
        return likely_duplicates(self.standing(), limit)


class Person(Addressed, Visible):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(
        max_length=200, help_text="The name in our house style, as titles and lists show it."
    )
    summary = models.CharField(max_length=300, blank=True, help_text="One line for the page head.")
    public_figure = models.BooleanField(
        default=False,
        help_text="Gives a page to somebody without a post. Leave empty for victims, witnesses, "
        "suspects, children and relatives.",
    )
    born = PartialDateField(help_text="2021, 2021-03 or 2021-03-03; empty: not known.")
    born_first = day_column()
    born_last = day_column()
    died = PartialDateField(help_text="Empty: not known, or alive.")
    died_first = day_column()
    died_last = day_column()
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False, related_name="merged"
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    created = models.DateTimeField(auto_now_add=True)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "people"
        permissions = [("hide_person", "Can hide people and facts from readers")]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        preferred = Name.Kind.PREFERRED
        former = self.names.filter(kind=preferred).exclude(text=self.name)
        former.update(kind=Name.Kind.SPELLING)
        self.names.get_or_create(text=self.name, defaults={"kind": preferred})

    def get_absolute_url(self):
        return reverse("person", args=[self.slug])

    def likeness(self, name):
        """Return how much ``name`` is like the names of this person: the best ``Likeness``."""
        return max(likeness(name, one.text) for one in self.names.all())

    def absorb(self, other, by=None):
        """Merge ``other`` into this person and return the ``Merge`` that tells what moved."""
        return absorb(self, other, by)


class FormerPersonAddress(FormerAddress):
    target = models.ForeignKey(Person, models.CASCADE, related_name="former_addresses")


class NameQuerySet(VisibleQuerySet):
    pass


class Name(Visible):
    class Kind(models.TextChoices):
        PREFERRED = "preferred", "House style"
        SPELLING = "spelling", "Other spelling"
        ORIGINAL = "original", "In the original script"
        FORMER = "former", "Former name"

    person = models.ForeignKey(Person, models.CASCADE, related_name="names")
    text = models.CharField("name", max_length=200)
    folded = models.CharField(max_length=250, editable=False, db_index=True)
    key = NameKeyField()
    sound = NameSoundField()
    script = models.CharField(max_length=10, blank=True, editable=False)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.SPELLING)

    objects = NameQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "text"],
                name="name_once_a_person",
                violation_error_message="This person already has that name.",
            )
        ]

    def __str__(self):
        return self.text

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    def derive(self):
        self.folded = folded(self.text)
        self.script = "Cyrl" if any("\u0400" <= letter <= "\u04ff" for letter in self.text) else ""


class Merge(models.Model):
    """What one merge moved: rows of [table, key, field, old value] and whole rows removed."""

    winner = models.ForeignKey(Person, models.CASCADE, related_name="merges_won")
    loser = models.ForeignKey(Person, models.CASCADE, related_name="merges_lost")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    journal = models.JSONField(default=list, encoder=DjangoJSONEncoder)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.loser} into {self.winner}"

    def undo(self):
        """Take the merge back by its journal; return what was restored and what was left.

        The verdict *same* that came with it is taken back too. Raises ``ValueError`` the second
        time.
        """
        undone = undo(self)
        self.verdicts.filter(taken_back=None).update(taken_back=self.undone_at)
        return undone
