"""Make one person of two, keep a journal, and undo it by that journal."""

from dataclasses import dataclass, field

from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.utils import timezone

KEPT = {"formerpersonaddress", "merge"}


@transaction.atomic
def absorb(winner, loser, by):
    """Move what points at ``loser`` to ``winner``; return the ``Merge`` with its journal.

    Where the winner has the same row already, the loser's is removed and what hangs on it moves to
    the winner's. Raises ``ValueError`` when both are one person or the loser was merged before.
    """
    if winner.pk == loser.pk or loser.merged_into_id or winner.merged_into_id:
        raise ValueError(f"{loser} cannot be merged into {winner}.")
    journal = _moved_all(winner, loser, KEPT)
    for name in winner.names.filter(kind="preferred").exclude(text=winner.name):
        journal += _set(name, kind="spelling")
    journal += _set(loser, merged_into_id=winner.pk)
    return winner.merges_won.create(loser=loser, by=by, journal=journal)


def _moved_all(winner, loser, kept=()):
    journal = []
    for relation in type(winner)._meta.related_objects:
        if relation.related_model._meta.model_name not in kept and not relation.many_to_many:
            for row in relation.related_model._base_manager.filter(**{relation.field.name: loser}):
                journal += _moved(row, relation.field, winner)
    return journal


def _moved(row, key, winner):
    try:
        with transaction.atomic():
            return _set(row, **{key.attname: winner.pk})
    except IntegrityError:
        twin = _twin(row, key, winner)
    journal = _moved_all(twin, row) + _set(twin, **_filled(twin, row, key))
    journal.append({"table": row._meta.label, "removed": _values(row)})
    row.delete()
    return journal


def _values(row):
    return {one.attname: getattr(row, one.attname) for one in row._meta.concrete_fields}


def _twin(row, key, winner):
    """Return the winner's row with which ``row`` collides."""
    for rule in row._meta.constraints:
        if isinstance(rule, models.UniqueConstraint) and key.name in rule.fields:
            same = {name: getattr(row, name) for name in rule.fields} | {key.name: winner}
            twin = type(row)._base_manager.filter(**same).first()
            if twin:
                return twin
    raise IntegrityError(f"{row} can neither be moved to {winner} nor joined with a row there.")


def _filled(twin, row, key):
    """Return what ``row`` knows and ``twin`` does not: a typed date, who entered it, a reason."""
    return {
        name: value
        for name, value in _values(row).items()
        if name not in ("visible_from", key.attname)
        and value not in ("", None)
        and getattr(twin, name) in ("", None)
    }


def _set(row, **values):
    """Write ``values`` to a row; return what stood there as entries of the journal."""
    if not values:
        return []
    entries = [
        {
            "table": row._meta.label,
            "key": row.pk,
            "field": name,
            "was": getattr(row, name),
            "now": value,
        }
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

    Returns the ``Undone``. Raises ``ValueError`` for a merge that was undone before.
    """
    if merge.undone_at:
        raise ValueError(f"The merge of {merge} was undone before.")
    undone = Undone()
    for entry in reversed(merge.journal):
        done = _recreated(entry) if "removed" in entry else _reset(entry)
        (undone.restored if done else undone.left).append(entry)
    merge.undone_at = timezone.now()
    merge.save(update_fields=["undone_at"])
    merge.loser.refresh_from_db()
    return undone


def _reset(entry):
    model = apps.get_model(entry["table"])
    rows = model._base_manager.filter(pk=entry["key"], **{entry["field"]: entry["now"]})
    try:
        with transaction.atomic():
            return rows.update(**{entry["field"]: entry["was"]}) == 1
    except IntegrityError:
        return False


def _recreated(entry):
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
        return False
    return True
