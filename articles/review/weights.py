"""What a decision unlocks: how often the words are read, times the doubt about them."""

from django.db.models import Count, F, FloatField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from articles.models import Finding


def weigh(rows, findings):
    """Write ``weight`` of ``rows``, waiting findings, counting in ``findings``, all there are.

    A person counts the mentions under that name in all articles, anything else itself. The doubt
    is one minus the rule's confidence.
    """
    doubt = Value(1.0) - F("confidence")
    alike = findings.filter(kind="mention", target=OuterRef("target")).order_by().values("target")
    number = Subquery(alike.annotate(number=Count("pk")).values("number")[:1])
    mentions = Coalesce(number, Value(1), output_field=FloatField())
    rows.filter(kind="person").update(weight=doubt * mentions)
    rows.exclude(kind="person").update(weight=doubt)


def weigh_run(run):
    """Write the weights of what ``run`` read, and of the names that it read again."""
    read = Finding.objects.filter(dispatch__run=run)
    names = read.filter(kind="person").values("target")
    everywhere = Finding.objects.open().filter(kind="person", target__in=names)
    weigh(read.open(), Finding.objects.all())
    weigh(everywhere, Finding.objects.all())
