"""Rows that may turn out to be one with another: merged, told apart, and parted again."""

import uuid

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from people.merging import absorb, undo
from people.models.pairs import PairVerdict
from people.pairs import Pairs, say_apart, say_same, say_unsure
from people.visible import VisibleQuerySet


class MergeableQuerySet(VisibleQuerySet):
    def standing(self):
        """Return the rows that have not been merged into another."""
        return self.filter(merged_into=None)

    def pair_verdicts(self):
        """Return the verdicts on pairs of such rows, standing and taken back."""
        return PairVerdict.objects.filter(kind=self.model._meta.label_lower)

    def pairs(self):
        """Return the ``Pairs``: who is one and who is not, by verdicts and merges."""
        return Pairs(self.model.objects.all(), self.pair_verdicts())

    def same_as(self, winner, loser, by, key=""):
        """Say that two are one: the verdict is kept, ``loser`` merged; return the record of it.

        ``key`` is that of the press that said it, so that it can be named. Raises
        ``people.pairs.Contradicted`` where it follows from a verdict that they are two.
        """
        return say_same(winner, loser, by, key)

    def not_same_as(self, one, other, by, key=""):
        """Say that two are not one; return the ``PairVerdict``.

        Raises ``people.pairs.Contradicted`` where they are one by a merge or a verdict.
        """
        return say_apart(one, other, by, key)

    def unsure_about(self, one, other, by, key=""):
        """Say that nobody can tell yet, so that the pair waits aside; return the verdict.

        Raises ``people.pairs.Contradicted`` where the pair is decided.
        """
        return say_unsure(one, other, by, key)

    def known_apart_from(self, row):
        """Return the rows of which it is said, or follows, that they are not ``row``."""
        return self.filter(uid__in=self.pairs().apart_from(row.uid))


class Mergeable(models.Model):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False, related_name="merged"
    )

    class Meta:
        abstract = True

    def before_merge(self, winner, change):
        """Do what must be done before this row is merged into ``winner``.

        ``change(row, **values)`` writes and returns entries of the journal; return them.
        """
        return []

    def absorb(self, other, by=None):
        """Merge ``other`` into this row and return the record that tells what moved."""
        return absorb(self, other, by)


class MergeRecord(models.Model):
    """What one merge moved: rows of [table, keys, field, old value] and whole rows removed.

    A concrete record has ``winner`` and ``loser``.
    """

    stays_in_merges = True
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    journal = models.JSONField(default=list, encoder=DjangoJSONEncoder)

    class Meta:
        abstract = True
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.loser} into {self.winner}"

    def undo(self):
        """Take the merge back by its journal; return what was restored and what was left.

        The verdict *same* that came with it is taken back too. Raises ``ValueError`` the second
        time, and where the winner has itself been merged since.
        """
        undone = undo(self)
        verdicts = PairVerdict.objects.on(self.winner.uid, self.loser.uid).standing()
        verdicts.filter(same=True).update(taken_back=self.undone_at)
        return undone
