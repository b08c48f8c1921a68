"""What a decision unlocks: how often the words are read, times the doubt about them.

A finding is stored with the doubt about it, one minus the rule's confidence; a person counts the
mentions under that name in all articles.
"""

from django.db.models import Count, F, FloatField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from articles.models import Finding


def weigh_names(read):
    """Write ``weight`` of all who wait under a name that the findings ``read`` name."""
    names = read.filter(kind="person").order_by().values("target")
    alike = Finding.objects.filter(kind="mention", target=OuterRef("target"))
    number = Subquery(
        alike.order_by().values("target").annotate(number=Count("pk")).values("number")[:1]
    )
    mentions = Coalesce(number, Value(1), output_field=FloatField())
    waiting = Finding.objects.open().filter(kind="person", target__in=names)
    waiting.update(weight=(Value(1.0) - F("confidence")) * mentions)
