"""States, parliaments, ministries, companies, and the posts that they have."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import get_language

from people.addresses import Addressed, FormerAddress
from people.duplicates import alike_bodies, alike_posts
from people.folding import folded
from people.models.merges import Mergeable, MergeableQuerySet, MergeRecord
from people.russian import body_in_russian, office_in_russian
from people.visible import FoldedQuerySet, Visible


class InRussianQuerySet(FoldedQuerySet):
    """Rows that are told in Russian, too, of known parts."""

    def search(self, query):
        """Return the rows of whose words in either language every word of ``query`` is a part."""
        found = self
        for word in folded(query).split():
            found = found.filter(Q(folded__contains=word) | Q(russian__contains=word))
        return found


class OrganizationQuerySet(MergeableQuerySet, InRussianQuerySet):
    def likely_duplicates(self, limit):
        """Return at most ``limit`` undecided ``Duplicate`` pairs."""
        return alike_bodies(self.standing(), limit)


class Organization(Addressed, Mergeable, Visible):
    name = models.CharField(
        max_length=250, unique=True, help_text="The usual name: Kyrgyzstan, not Kyrgyz Republic."
    )
    folded = models.CharField(max_length=300, editable=False, db_index=True)
    russian = models.CharField(max_length=400, editable=False, default="")
    parent = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="parts",
        help_text="What it belongs to: a ministry to its state.",
    )

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.told_in(get_language()) or self.name

    def told_in(self, language):
        """Return the name in ``language`` made of known parts, "" where it stays as it is."""
        return body_in_russian(self.name) if language == "ru" else ""

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    def derive(self):
        self.folded = folded(self.name)
        self.russian = folded(body_in_russian(self.name))[:400]

    def get_absolute_url(self):
        return reverse("organization", args=[self.slug])

    def before_merge(self, winner, change):
        """Let ``winner`` belong to what this body belongs to, where it belongs to this body."""
        above = self.parent_id if self.parent_id != winner.pk else None
        return change(winner, parent_id=above) if winner.parent_id == self.pk else []


class OrganizationMerge(MergeRecord):
    winner = models.ForeignKey(Organization, models.CASCADE, related_name="merges_won")
    loser = models.ForeignKey(Organization, models.CASCADE, related_name="merges_lost")


class FormerOrganizationAddress(FormerAddress):
    target = models.ForeignKey(Organization, models.CASCADE, related_name="former_addresses")


class PostQuerySet(MergeableQuerySet, InRussianQuerySet):
    def likely_duplicates(self, limit):
        """Return at most ``limit`` undecided ``Duplicate`` pairs."""
        return alike_posts(self.standing(), limit)


class Post(Addressed, Mergeable, Visible):
    role = models.CharField(max_length=200, help_text="The office without its body: President.")
    organization = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="posts"
    )
    label = models.CharField(
        max_length=300, unique=True, help_text="The office in full: President of Kyrgyzstan."
    )
    folded = models.CharField(max_length=350, editable=False, db_index=True)
    russian = models.CharField(max_length=500, editable=False, default="")
    seats = models.PositiveSmallIntegerField(
        default=1, help_text="How many people hold it at one time. 0: no fixed number."
    )

    objects = PostQuerySet.as_manager()

    class Meta:
        ordering = ["label"]

    def __str__(self):
        return self.told_in(get_language()) or self.label

    def told_in(self, language):
        """Return the label in ``language`` made of known parts, "" where it stays as it is."""
        return office_in_russian(self.label) if language == "ru" else ""

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    def derive(self):
        self.folded = folded(self.label)
        self.russian = folded(office_in_russian(self.label))[:500]

    def get_absolute_url(self):
        return reverse("post", args=[self.slug])


class PostMerge(MergeRecord):
    winner = models.ForeignKey(Post, models.CASCADE, related_name="merges_won")
    loser = models.ForeignKey(Post, models.CASCADE, related_name="merges_lost")


class FormerPostAddress(FormerAddress):
    target = models.ForeignKey(Post, models.CASCADE, related_name="former_addresses")
