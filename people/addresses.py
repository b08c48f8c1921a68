"""Addresses that answer for ever: a row's slug, and the slugs it had before."""

from collections import Counter

from django.db import models
from django.utils.text import slugify

from people.folding import romanized


def slug_of(text, fallback, length=80):
    """Return an ASCII slug of ``text``, cut at a word, or ``fallback`` where nothing is left."""
    slug = slugify(romanized(text))
    if len(slug) > length:
        slug = slug[: length + 1].rpartition("-")[0] or slug[:length]
    return slug or fallback


def free_slug(wanted, taken):
    """Return ``wanted``, or it with the lowest number for which ``taken(slug)`` is false."""
    slug, number = wanted, 1
    while taken(slug):
        number += 1
        slug = f"{wanted}-{number}"
    return slug


class TakenSlugs:
    """Tells which slugs are taken, asking for many at once.

    ``read`` returns, of a set of slugs, those that are taken as (place, slug): a slug is to be
    unique within its place. ``wanted`` are the slugs that will be asked for, as often as they will.
    """

    def __init__(self, read, wanted):
        self._read, self._known, self._taken = read, set(), set()
        self._ask(set(wanted))
        again = {slug for slug, times in Counter(wanted).items() if times > 1}
        again |= {slug for _, slug in self._taken}
        self._ask({f"{slug}-{number}" for slug in again for number in range(2, 10)})

    def free(self, place, wanted):
        """Return ``wanted`` or it with the lowest number that is free, and take it."""
        slug = free_slug(wanted, lambda slug: self._is_taken(place, slug))
        self._taken.add((place, slug))
        return slug

    def _is_taken(self, place, slug):
        if slug not in self._known:
            base, _, number = slug.rpartition("-")
            self._ask({f"{base}-{one}" for one in range(int(number), 2 * int(number))})
        return (place, slug) in self._taken

    def _ask(self, slugs):
        if slugs:
            self._known |= slugs
            self._taken |= set(self._read(slugs))


class FormerAddress(models.Model):
    """A slug that once led to ``target``; concrete models add that foreign key.

    In a merge it stays with the loser, from where it leads to the winner.
    """

    stays_in_merges = True
    slug = models.SlugField(max_length=100, unique=True)
    closed = models.BooleanField(
        default=False, help_text="Answers 410 instead of redirecting: it named the wrong person."
    )
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        abstract = True

    def __str__(self):
        return self.slug


class Addressed(models.Model):
    """A model with a slug. A changed slug is kept as a former address, so it still answers."""

    slug = models.SlugField(
        max_length=100,
        unique=True,
        blank=True,
        help_text="The last part of the public address. The old one goes on redirecting here.",
    )

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = free_slug(self._wanted_slug(), self._taken)
        before = type(self).objects.filter(pk=self.pk).values_list("slug", flat=True).first()
        super().save(*args, **kwargs)
        self.former_addresses.filter(slug=self.slug).delete()
        if before and before != self.slug:
            self.former_addresses.create(slug=before)

    @classmethod
    def give_addresses(cls, rows):
        """Give each new row without a slug one that no other row has or had."""
        new = [(row, row._wanted_slug()) for row in rows if not row.slug]
        taken = TakenSlugs(cls._taken_among, [slug for _, slug in new])
        for row, wanted in new:
            row.slug = taken.free(None, wanted)

    @classmethod
    def _taken_among(cls, slugs):
        former = cls._meta.get_field("former_addresses").related_model
        for model in (cls, former):
            for slug in model._base_manager.filter(slug__in=slugs).values_list("slug", flat=True):
                yield None, slug

    def _wanted_slug(self):
        return slug_of(str(self), self._meta.model_name)

    def _taken(self, slug):
        former = type(self)._meta.get_field("former_addresses").related_model
        others = type(self).objects.exclude(pk=self.pk)
        return (
            others.filter(slug=slug).exists()
            or former.objects.filter(slug=slug).exclude(target_id=self.pk).exists()
        )
