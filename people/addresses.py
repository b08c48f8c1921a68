"""Addresses that answer for ever: a row's slug, and the slugs it had before."""

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


class FormerAddress(models.Model):
    """A slug that once led to ``target``; concrete models add that foreign key."""

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
            self.slug = free_slug(slug_of(str(self), self._meta.model_name), self._taken)
        before = type(self).objects.filter(pk=self.pk).values_list("slug", flat=True).first()
        super().save(*args, **kwargs)
        self.former_addresses.filter(slug=self.slug).delete()
        if before and before != self.slug:
            self.former_addresses.create(slug=before)

    def _taken(self, slug):
        former = type(self)._meta.get_field("former_addresses").related_model
        others = type(self).objects.exclude(pk=self.pk)
        return (
            others.filter(slug=slug).exists()
            or former.objects.filter(slug=slug).exclude(target_id=self.pk).exists()
        )
