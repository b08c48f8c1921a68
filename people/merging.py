"""Make one row of two, keep a journal, and undo it by that journal."""

from dataclasses import dataclass, field
from datetime import datetime

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

AT_ONCE = 500  # keys a statement
NEVER_FILLED = ("visible_from", "merged_into_id", "parent_id")


@transaction.atomic
def absorb(winner, loser, by):
    """Move what points at ``loser`` to ``winner``; return the record of it with its journal.

    Where the winner has the same row already, the loser's is removed and what hangs on it moves to
    the winner's; what the winner does not know, such as a birth, is taken over. Raises
    ``ValueError`` when both are one or the loser was merged before.
    """
    _lock(winner, loser)
    if winner.pk == loser.pk or loser.merged_into_id or winner.merged_into_id:
        raise ValueError(f"{loser} cannot be merged into {winner}.")
    journal = loser.before_merge(winner, _set)
    journal += _set_if_allowed(winner, _filled(winner, loser))
    journal += _moved_all(winner, loser)
    journal += _set(loser, merged_into_id=winner.pk)
    return winner.merges_won.create(loser=loser, by=by, journal=journal)


def _lock(*rows):
    """Let one merge at a time touch the rows, and see what another just did."""
    model = type(rows[0])
    keys = [one.pk for one in rows]
    found = model._base_manager.select_for_update().filter(pk__in=keys).order_by("pk")
    now = dict(found.values_list("pk", "merged_into"))
    for one in rows:
        one.merged_into_id = now[one.pk]


def relations_of(model):
    """Return the relations whose rows move in a merge of two rows of ``model``."""
    return [
        one
        for one in model._meta.related_objects
        if not one.many_to_many and not getattr(one.related_model, "stays_in_merges", False)
    ]


def doubled(rows, key, winner):
    """Return those of ``rows`` that ``winner`` has already, by the model's unique fields."""
    model, same = rows.model, Q(pk__in=[])
    for names in unique_with(model, key):
        others = {name: OuterRef(name) for name in names if name != key.name}
        same |= Q(Exists(model._base_manager.filter(**others, **{key.name: winner})))
    return rows.filter(same)


def unique_with(model, key):
    """Return the groups of fields, unique together, that a move along ``key`` may break.

    What is unique under a condition is for ``before_merge`` to make way for.
    """
    groups = [[key.name]] if key.unique else []
    groups += [rule.fields for rule in model._meta.total_unique_constraints]
    groups += model._meta.unique_together
    return [names for names in groups if key.name in names]


def _moved_all(winner, loser):
    journal = []
    for relation in relations_of(type(winner)):
        key = relation.field
        rows = relation.related_model._base_manager.filter(**{key.name: loser})
        journal += move(rows, key, loser, winner)
    return journal


def move(rows, key, loser, winner):
    """Let ``rows``, which point at ``loser`` by the field ``key``, point at ``winner``.

    What the winner has already is joined with it. Returns entries for ``restore``.
    """
    journal = []
    for row in list(doubled(rows, key, winner)):
        journal += _joined(row, key, winner)
    return journal + _moved(rows, key, loser, winner)


def _moved(rows, key, loser, winner):
    keys = list(rows.order_by().values_list("pk", flat=True))
    for start in range(0, len(keys), AT_ONCE):
        part = rows.model._base_manager.filter(pk__in=keys[start : start + AT_ONCE])
        part.update(**{key.attname: winner.pk})
    entry = {"table": rows.model._meta.label, "keys": keys, "field": key.attname}
    return [entry | {"was": loser.pk, "now": winner.pk}] if keys else []


def _joined(row, key, winner):
    """Remove a row that the winner has too, once what hangs on it hangs on the winner's."""
    twin = _twin(row, key, winner)
    journal = _moved_all(twin, row) + _set_if_allowed(twin, _filled(twin, row, key.attname))
    kept = {name: _to_the_microsecond(value) for name, value in _values(row).items()}
    journal.append({"table": row._meta.label, "removed": kept})
    row.delete()
    return journal


def _to_the_microsecond(value):
    return value.isoformat() if isinstance(value, datetime) else value


def _values(row):
    return {one.attname: getattr(row, one.attname) for one in row._meta.concrete_fields}


def _twin(row, key, winner):
    """Return the winner's row with which ``row`` collides."""
    for names in unique_with(type(row), key):
        same = {name: getattr(row, name) for name in names} | {key.name: winner}
        twin = type(row)._base_manager.filter(**same).first()
        if twin:
            return twin
    raise IntegrityError(f"{row} can neither be moved to {winner} nor joined with a row there.")


def _filled(twin, row, *but):
    """Return what ``row`` knows and ``twin`` does not: a typed date, who entered it, a reason."""
    return {
        name: value
        for name, value in _values(row).items()
        if name not in (*NEVER_FILLED, *but)
        and value not in ("", None, False)
        and getattr(twin, name) in ("", None, False)
    }


def _set_if_allowed(row, values):
    """Write ``values`` unless they would break a rule, such as an end before the start."""
    try:
        with transaction.atomic():
            return _set(row, **values)
    except IntegrityError:
        row.refresh_from_db()
        return []


def _set(row, **values):
    """Write ``values`` to a row; return what stood there as entries of the journal."""
    if not values:
        return []
    told = {"table": row._meta.label, "keys": [row.pk]}
    entries = [
        told | {"field": name, "was": getattr(row, name), "now": value}
        for name, value in values.items()
    ]
    type(row)._base_manager.filter(pk=row.pk).update(**values)
    for name, value in values.items():
        setattr(row, name, value)
    return entries


@dataclass
class Undone:
    """``left`` are entries of the journal that were not restored: the rows have changed since."""

    restored: list = field(default_factory=list)
    left: list = field(default_factory=list)


@transaction.atomic
def undo(merge):
    """Take back ``merge``: what still is as the merge made it becomes what it was.

    Returns the ``Undone``. Raises ``ValueError`` for a merge that was undone before, and for one
    whose winner has been merged since: that merge comes first.
    """
    winner, loser = merge.winner, merge.loser
    _lock(winner, loser)
    merge.refresh_from_db(fields=["undone_at", "journal"])
    if merge.undone_at:
        raise ValueError(f"The merge of {merge} was undone before.")
    if loser.merged_into_id != winner.pk:
        raise ValueError(f"{winner} has been merged since. Undo that merge first.")
    undone = restore(merge.journal)
    merge.undone_at = timezone.now()
    merge.save(update_fields=["undone_at"])
    loser.refresh_from_db()
    winner.refresh_from_db()
    return undone


def restore(journal):
    """Undo the entries of ``journal``, the last first; return the ``Undone``."""
    undone = Undone()
    for entry in reversed(journal):
        left = _not_recreated(entry) if "removed" in entry else _left_by(entry)
        undone.left += left
        if not left:
            undone.restored.append(entry)
    return undone


def _left_by(entry):
    """Reset the rows of an entry; return the entry with the keys of those that had changed."""
    model = apps.get_model(entry["table"])
    keys = entry["keys"] if "keys" in entry else [entry["key"]]
    left = []
    for start in range(0, len(keys), AT_ONCE):
        part = keys[start : start + AT_ONCE]
        rows = model._base_manager.filter(pk__in=part, **{entry["field"]: entry["now"]})
        found = set(rows.values_list("pk", flat=True))
        left += [key for key in part if key not in found]
        if not _reset(rows, entry):
            one_by_one = (model._base_manager.filter(pk=key) for key in found)
            left += [row.get().pk for row in one_by_one if not _reset(row, entry)]
    return [entry | {"keys": left}] if left else []


def _reset(rows, entry):
    try:
        with transaction.atomic():
            rows.update(**{entry["field"]: entry["was"]})
    except IntegrityError:
        return False
    return True


def _not_recreated(entry):
    """Write a removed row again; return the entry where that cannot be."""
    model = apps.get_model(entry["table"])
    fields = {one.attname: one for one in model._meta.concrete_fields}
    values = {
        name: fields[name].to_python(value)
        for name, value in entry["removed"].items()
        if name in fields
    }
    try:
        with transaction.atomic():
            model(**values).save_base(raw=True, force_insert=True)
    except IntegrityError:
        return [entry]
    return []
