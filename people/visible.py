"""What readers may see: one moment on every row that has a public face."""

from django.contrib.postgres.indexes import GinIndex
from django.db import connections, models
from django.db.models import DateTimeField, Value
from django.db.models.functions import StrIndex
from django.db.models.lookups import LessThanOrEqual

from people.folding import folded

OFTEN = "eaitnorslhdcumpfgywbv"  # letters of texts, the most common first


@DateTimeField.register_lookup
class SeenBy(LessThanOrEqual):
    """``visible_from__seen_by=at``: readers see the row at the moment ``at``.

    SQLite takes a comparison for one that leaves a quarter of the rows, and reads what is asked
    for by the index of these; here it leaves nearly all, and the others have better indexes.
    """

    lookup_name = "seen_by"

    def get_rhs_op(self, connection, rhs):
        return f"<= {rhs}"

    def as_sqlite(self, compiler, connection):
        sql, params = self.as_sql(compiler, connection)
        return f"likely({sql})", params


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
        return self.filter(visible_from__seen_by=at)

    def hidden(self):
        """Return the rows that somebody hid from readers, found by the index of what none see."""
        return self.filter(visible_from=None).exclude(hidden_reason="")


class FoldedQuerySet(VisibleQuerySet):
    """Rows whose column ``folded`` holds what they are found by."""

    def search(self, query):
        """Return the rows in which every word of ``query`` stands, in whatever spelling."""
        found = self
        for part in _in_turn(folded(query).split(), connections[self.db].vendor):
            found = found.filter(folded__contains=part)
        return found

    def search_in_order(self, query):
        """Return what ``search`` does, for words that stand in many rows.

        No index leads to them: the rows are looked through in the order in which they are wanted.
        """
        found = self
        for place, word in enumerate(folded(query).split()):
            found = found.alias(**{f"at{place}": StrIndex("folded", Value(word))})
            found = found.filter(**{f"at{place}__gt": 0})
        return found


def _in_turn(words, vendor):
    """Return what is looked for in turn, so that ``vendor`` is done with most rows soon.

    SQLite compares at each place of a text where the first letter of what it looks for stands: it
    begins with what begins rarely, which may be the end of a word. PostgreSQL asks its index.
    """
    if vendor != "sqlite":
        return words
    ends = [word[_rarest(word) :] for word in words]
    ends.sort(key=lambda end: _often(end[0]))
    return [*ends, *(word for word in words if word not in ends)]


def _rarest(word):
    """Return where the rarest letter of ``word`` stands that has three behind it, if it is long."""
    return min(range(max(1, len(word) - 3)), key=lambda place: _often(word[place]))


def _often(letter):
    """Return how often a letter stands in folded texts, by its place among the common ones."""
    return -OFTEN.find(letter) if letter in OFTEN else -len(OFTEN)


class FoldedIndex(models.Index):
    """An index for ``search`` over many long texts, in the order of the other fields.

    On SQLite it holds the fields, so that a search reads it and not the rows. PostgreSQL takes no
    long texts into such an index: there it holds what every three letters of ``folded`` occur in.
    """

    def create_sql(self, model, schema_editor, using="", **kwargs):
        if schema_editor.connection.vendor != "postgresql":
            return super().create_sql(model, schema_editor, using, **kwargs)
        letters = GinIndex(fields=["folded"], opclasses=["gin_trgm_ops"], name=self.name)
        return letters.create_sql(model, schema_editor, **kwargs)


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
