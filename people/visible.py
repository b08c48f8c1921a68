"""What readers may see: one moment on every row that has a public face."""

from django.db import models

from people.folding import folded


class VisibleQuerySet(models.QuerySet):
    """Rows with ``visible_from``; articles/visibility.py alone writes it."""

    def bulk_create(self, rows, **options):
        """Write new rows at once, with all that ``save`` would have set on each."""
        rows = list(rows)
        for row in rows:
            row.derive()
        self.model.give_addresses(rows)
        return super().bulk_create(rows, **options)

    def public(self, at):
        """Return the rows that readers may see at the moment ``at``."""
        return self.filter(visible_from__lte=at)


class FoldedQuerySet(VisibleQuerySet):
    """Rows whose column ``folded`` holds what they are found by."""

    def search(self, query):
        """Return the rows in which every word of ``query`` stands, in whatever spelling."""
        found = self
        for word in folded(query).split():
            found = found.filter(folded__contains=word)
        return found


class Visible(models.Model):
    """A row that readers see from a moment on, never while it is hidden."""

    visible_from = models.DateTimeField(null=True, blank=True, editable=False, db_index=True)
    hidden_reason = models.CharField(
        "hidden from readers because",
        max_length=300,
        blank=True,
        help_text="While a reason stands here, readers see this nowhere. Imports keep it.",
    )

    class Meta:
        abstract = True

    @classmethod
    def give_addresses(cls, rows):
        """Give new rows their public addresses; a model without any has nothing to give."""

    def derive(self):
        """Set the columns that follow from others; both ``save`` and ``bulk_create`` do it."""

    @property
    def hidden(self):
        return bool(self.hidden_reason)
