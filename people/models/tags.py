"""The newsroom's own tags."""

from django.db import models
from django.urls import reverse
from taggit.models import TagBase

from people.addresses import FormerAddress
from people.duplicates import alike_tags
from people.folding import folded
from people.models.merges import Mergeable, MergeableQuerySet, MergeRecord
from people.visible import Visible


class TagQuerySet(MergeableQuerySet):
    def search(self, query):
        """Return the tags whose name or synonym holds ``query``, merged ones aside."""
        words = folded(query)
        return self.standing().filter(folded__contains=words) if words else self.none()

    def called(self, name):
        """Return the tag of that name or synonym, the one that it was merged into, or ``None``."""
        found = self.filter(name__iexact=name).first() or next(
            (tag for tag in self.filter(synonyms__icontains=name) if tag.means(name)), None
        )
        while found and found.merged_into:
            found = found.merged_into
        return found

    def likely_duplicates(self, limit):
        """Return at most ``limit`` undecided ``Duplicate`` pairs."""
        return alike_tags(self.standing(), limit)


class Tag(TagBase, Mergeable, Visible):
    folded = models.CharField(max_length=700, editable=False, db_index=False)
    synonyms = models.TextField(
        blank=True, help_text="Other words for the same, one a line. Search finds them too."
    )

    objects = TagQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def save(self, *args, **kwargs):
        before = Tag.objects.filter(pk=self.pk).values("slug", "name").first()
        if before:
            self.synonyms = self._with_synonyms(before["name"])
        self.folded = folded(f"{self.name} {self.synonyms}")[:700]
        super().save(*args, **kwargs)
        self.former_addresses.filter(slug=self.slug).delete()
        if before and before["slug"] != self.slug:
            self.former_addresses.get_or_create(slug=before["slug"])

    def means(self, name):
        """Tell whether ``name`` is one of its synonyms, in whatever letters."""
        return name.casefold() in (one.strip().casefold() for one in self.synonyms.splitlines())

    def get_absolute_url(self):
        return reverse("tag", args=[self.slug])

    def before_merge(self, winner, change):
        """Let ``winner`` be found under this tag's name and synonyms, too."""
        synonyms = winner._with_synonyms(self.name, *self.synonyms.splitlines())
        words = folded(f"{winner.name} {synonyms}")[:700]
        return change(winner, synonyms=synonyms, folded=words)

    def _with_synonyms(self, *names):
        """Return its synonyms, one a line, with ``names`` that are not its own and not there."""
        known = [one.strip() for one in self.synonyms.splitlines()]
        seen = {"", self.name.casefold(), *(one.casefold() for one in known)}
        new = {name.strip().casefold(): name.strip() for name in names}
        return "\n".join([*filter(None, known), *(new[key] for key in new if key not in seen)])


class TagMerge(MergeRecord):
    winner = models.ForeignKey(Tag, models.CASCADE, related_name="merges_won")
    loser = models.ForeignKey(Tag, models.CASCADE, related_name="merges_lost")


class FormerTagAddress(FormerAddress):
    target = models.ForeignKey(Tag, models.CASCADE, related_name="former_addresses")
