"""States, parliaments, ministries, companies, and the posts that they have."""

from django.db import models
from django.urls import reverse

from people.addresses import Addressed, FormerAddress
from people.folding import folded
from people.visible import FoldedQuerySet, Visible


class Organization(Addressed, Visible):
    name = models.CharField(
        max_length=250, unique=True, help_text="The usual name: Kyrgyzstan, not Kyrgyz Republic."
    )
    folded = models.CharField(max_length=300, editable=False, db_index=True)
    parent = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="parts",
        help_text="What it belongs to: a ministry to its state.",
    )

    objects = FoldedQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    def derive(self):
        self.folded = folded(self.name)

    def get_absolute_url(self):
        return reverse("organization", args=[self.slug])


class FormerOrganizationAddress(FormerAddress):
    target = models.ForeignKey(Organization, models.CASCADE, related_name="former_addresses")


class Post(Addressed, Visible):
    role = models.CharField(max_length=200, help_text="The office without its body: President.")
    organization = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="posts"
    )
    label = models.CharField(
        max_length=300, unique=True, help_text="The office in full: President of Kyrgyzstan."
    )
    folded = models.CharField(max_length=350, editable=False, db_index=True)
    seats = models.PositiveSmallIntegerField(
        default=1, help_text="How many people hold it at one time. 0: no fixed number."
    )

    objects = FoldedQuerySet.as_manager()

    class Meta:
        ordering = ["label"]

    def __str__(self):
        return self.label

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    def derive(self):
        self.folded = folded(self.label)

    def get_absolute_url(self):
        return reverse("post", args=[self.slug])


class FormerPostAddress(FormerAddress):
    target = models.ForeignKey(Post, models.CASCADE, related_name="former_addresses")
