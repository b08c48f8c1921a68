"""Human beings and the names they go by."""

import uuid

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.urls import reverse

from people.addresses import Addressed, FormerAddress
from people.folding import folded
from people.merging import absorb
from people.visible import Visible, VisibleQuerySet


class PersonQuerySet(VisibleQuerySet):
    def matching(self, name):
        """Return the people who are known under ``name`` in any spelling, merged ones aside."""
        return self.standing().filter(names__folded=folded(name)).distinct()

    def search(self, query):
        """Return the people of whose name every word of ``query`` is a part."""
        found = self.standing()
        for word in folded(query).split():
            found = found.filter(names__folded__contains=word)
        return found.distinct()

    def standing(self):
        """Return the people who have not been merged into another."""
        return self.filter(merged_into=None)


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
        self.folded = folded(self.text)
        self.script = "Cyrl" if any("\u0400" <= letter <= "\u04ff" for letter in self.text) else ""
        super().save(*args, **kwargs)


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
