"""Human beings and the names they go by."""

from django.conf import settings
from django.db import models
from django.urls import reverse

from people.addresses import Addressed, FormerAddress
from people.duplicates import likely_duplicates
from people.folding import folded
from people.models.merges import Mergeable, MergeableQuerySet, MergeRecord
from people.naming import Likeness, NameKeyField, NameSoundField, likeness, name_key
from people.partial_dates import PartialDateField, day_column
from people.visible import Visible, VisibleQuerySet


class PersonQuerySet(MergeableQuerySet):
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

    def likely_duplicates(self, limit):
        """Return at most ``limit`` undecided ``Duplicate`` pairs, the likeliest first."""
        return likely_duplicates(self.standing(), limit)


class Person(Addressed, Mergeable, Visible):
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
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    created = models.DateTimeField(auto_now_add=True)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "people"
        permissions = [("hide_person", "Can hide people and facts from readers")]

    called = ""  # the name for the reader at hand, where a queryset was asked for it

    def __str__(self):
        return self.called or self.name

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        preferred = Name.Kind.PREFERRED
        former = self.names.filter(kind=preferred, language="").exclude(text=self.name)
        former.update(kind=Name.Kind.SPELLING)
        name, new = self.names.get_or_create(text=self.name, defaults={"kind": preferred})
        if not new and name.kind != preferred:
            self.names.filter(pk=name.pk).update(kind=preferred, language="")

    def get_absolute_url(self):
        return reverse("person", args=[self.slug])

    def likeness(self, name):
        """Return how much ``name`` is like the names of this person: the best ``Likeness``."""
        return max(likeness(name, one.text) for one in self.names.all())

    def before_merge(self, winner, change):
        """Give up the preferred names of languages in which ``winner`` has one, by ``change``."""
        taken = winner.names.filter(kind=Name.Kind.PREFERRED).values("language")
        mine = self.names.filter(kind=Name.Kind.PREFERRED, language__in=taken)
        return [entry for name in mine for entry in change(name, kind=Name.Kind.SPELLING)]


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
    language = models.CharField(
        max_length=10, blank=True, help_text="en, ky, ru …; empty: the house's language."
    )
    used_from = PartialDateField("in use from", help_text="2021, 2021-03 or 2021-03-03.")
    used_from_first = day_column()
    used_from_last = day_column()
    used_until = PartialDateField("in use until", help_text="Empty: still in use, or not known.")
    used_until_first = day_column()
    used_until_last = day_column()

    objects = NameQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "text"],
                name="name_once_a_person",
                violation_error_message="This person already has that name.",
            ),
            models.UniqueConstraint(
                fields=["person", "language"],
                condition=models.Q(kind="preferred"),
                name="one_preferred_name_a_language",
                violation_error_message="One name a language is the house style.",
            ),
        ]

    def __str__(self):
        return self.text

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    @property
    def in_use(self):
        """Say the typed dates of use after the name, nothing where there are none."""
        if self.used_from and self.used_until:
            return f" ({self.used_from} to {self.used_until})"
        if self.used_from or self.used_until:
            return f" (since {self.used_from})" if self.used_from else f" (until {self.used_until})"
        return ""

    def derive(self):
        self.folded = folded(self.text)
        self.script = "Cyrl" if any("\u0400" <= letter <= "\u04ff" for letter in self.text) else ""


class Merge(MergeRecord):
    winner = models.ForeignKey(Person, models.CASCADE, related_name="merges_won")
    loser = models.ForeignKey(Person, models.CASCADE, related_name="merges_lost")
