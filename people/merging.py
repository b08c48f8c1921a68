"""Make one person of two, and keep a journal that can be undone."""

from django.db import IntegrityError, transaction

KEPT = {"formerpersonaddress", "merge"}


@transaction.atomic
def absorb(winner, loser, by):
    """Move what points at ``loser`` to ``winner``; return the ``Merge`` with its journal.

    Raises ``ValueError`` when both are one person or the loser was merged before.
    """
    if winner.pk == loser.pk or loser.merged_into_id:
        raise ValueError(f"{loser} cannot be merged into {winner}.")
    journal = []
    for relation in type(winner)._meta.related_objects:
        if relation.related_model._meta.model_name not in KEPT and not relation.many_to_many:
            journal += _moved(relation, winner, loser)
    loser.merged_into = winner
    loser.save()
    return winner.merges_won.create(loser=loser, by=by, journal=journal)


def _moved(relation, winner, loser):
    model, field = relation.related_model, relation.field
    journal = []
    for row in model._base_manager.filter(**{field.name: loser}):
        try:
            with transaction.atomic():
                model._base_manager.filter(pk=row.pk).update(**{field.name: winner})
        except IntegrityError:
            values = model._base_manager.filter(pk=row.pk).values().get()
            journal.append({"table": model._meta.label, "removed": values})
            row.delete()
        else:
            journal.append(
                {"table": model._meta.label, "key": row.pk, "field": field.name, "was": loser.pk}
            )
    return journal
