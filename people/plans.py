"""What a merge would do, told before it is done."""

from dataclasses import dataclass, field

from django.db import models
from django.db.models import Count, IntegerField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from people.merging import NEVER_FILLED, doubled, relations_of

QUIET = {"slug", "uid", "created", "entered_by", "folded", "russian", "reported_on"}

NAMING = {"Name", "Label"}


@dataclass
class Plan:
    """``moves`` are (words, number, how many the winner has already), ``clashes`` (words, what the
    winner says, what the loser says), ``taken`` (words, what the winner takes over).
    """

    winner: object
    loser: object
    moves: list = field(default_factory=list)
    clashes: list = field(default_factory=list)
    taken: list = field(default_factory=list)

    @property
    def clear(self):
        """Tell whether nothing clashes but the names, of which both stay."""
        return all(one[0] in NAMING for one in self.clashes)


def plan_of(winner, loser):
    """Return the ``Plan`` of a merge of ``loser`` into ``winner``."""
    plan = Plan(winner, loser, _moves(winner, loser), _only_ones(winner, loser))
    for one in winner._meta.concrete_fields:
        if one.name in QUIET or one.attname in NEVER_FILLED or not _shown(one):
            continue
        mine, theirs = getattr(winner, one.name), getattr(loser, one.name)
        if theirs and not mine:
            plan.taken.append((_words(one), theirs))
        elif theirs and mine != theirs and not isinstance(one, models.BooleanField):
            plan.clashes.append((_words(one), mine, theirs))
    return plan


def _only_ones(winner, loser):
    """Return the clashes of what each has one of, such as a portrait: the winner's stays."""
    found = []
    for relation in filter(lambda one: one.one_to_one, relations_of(type(winner))):
        name = relation.get_accessor_name()
        mine, theirs = getattr(winner, name, None), getattr(loser, name, None)
        if mine and theirs:
            key = relation.field
            found.append((_words(mine._meta), _told(mine, key), _told(theirs, key)))
    return found


def _told(row, key):
    fields = [one for one in row._meta.concrete_fields if one is not key and not one.primary_key]
    return ", ".join(str(getattr(row, one.name)) for one in fields)


def _shown(one):
    return not one.primary_key and (one.editable or one.name == "hidden_reason")


def _words(one):
    return one.verbose_name[:1].upper() + one.verbose_name[1:]


def _moves(winner, loser):
    told, relations = {}, relations_of(type(winner))
    for place, relation in enumerate(relations):
        key = relation.field
        rows = relation.related_model._base_manager.filter(**{key.name: OuterRef("pk")})
        told[f"all_{place}"] = _number(rows, key)
        told[f"twice_{place}"] = _number(doubled(rows, key, winner), key)
    found = type(loser)._base_manager.filter(pk=loser.pk).values(**told).get()
    return [
        (_named(one, found[f"all_{place}"]), found[f"all_{place}"], found[f"twice_{place}"])
        for place, one in enumerate(relations)
        if found[f"all_{place}"] and not (one.one_to_one and found[f"twice_{place}"])
    ]


def _named(relation, number):
    opts = relation.related_model._meta
    return str(opts.verbose_name if number == 1 else opts.verbose_name_plural)


def _number(rows, key):
    counted = rows.order_by().values(key.name).annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), Value(0), output_field=IntegerField())
