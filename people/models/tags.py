"""The newsroom's own tags."""

from django.db import models
from django.urls import reverse
from taggit.models import TagBase

from people.addresses import FormerAddress
from people.folding import folded
from people.visible import Visible, VisibleQuerySet


class TagQuerySet(VisibleQuerySet):
    def search(self, query):
        """Return the tags whose name or synonym holds ``query``."""
        words = folded(query)
        return self.filter(folded__contains=words) if words else self.none()

    def called(self, name):
        """Return the tag of that name or synonym, the one that it was merged into, or ``None``."""
        found = self.filter(name__iexact=name).first() or next(
            (tag for tag in self.filter(synonyms__icontains=name) if tag.means(name)), None
        )
        while found and found.merged_into:
            found = found.merged_into
        return found


class Tag(TagBase, Visible):
    folded = models.CharField(max_length=700, editable=False, db_index=False)
    synonyms = models.TextField(
        blank=True, help_text="Other words for the same, one a line. Search finds them too."
    )
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False, related_name="merged"
    )

    objects = TagQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def save(self, *args, **kwargs):
        self.folded = folded(f"{self.name} {self.synonyms}")[:700]
        before = Tag.objects.filter(pk=self.pk).values_list("slug", flat=True).first()
        super().save(*args, **kwargs)
        if before and before != self.slug:
            self.former_addresses.get_or_create(slug=before)

    def means(self, name):
        """Tell whether ``name`` is one of its synonyms, in whatever letters."""
        return name.casefold() in (one.strip().casefold() for one in self.synonyms.splitlines())

    def get_absolute_url(self):
        return reverse("tag", args=[self.slug])


class FormerTagAddress(FormerAddress):
    target = models.ForeignKey(Tag, models.CASCADE, related_name="former_addresses")
