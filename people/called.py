"""What a person is called: in the house style of a language, and at an old event as on its day."""

from django.db.models import Case, IntegerField, OuterRef, Q, Subquery, Value, When
from django.utils.translation import get_language

from people.models import Name


def called(person, day=None):
    """Return a subquery: the name by which readers of the present language know somebody.

    ``person`` is the way from the outer row to the person's key. With a ``day``, a name whose
    dates of use say that it was theirs on that day comes first. It may be none: then it is the
    house style of ``Person.name``.
    """
    language = (get_language() or "").partition("-")[0]
    house_style = Q(kind=Name.Kind.PREFERRED, language=language)
    then = _in_use(day) & Q(language__in=["", language]) if day else Q(pk=None)
    rows = Name.objects.filter(house_style | then, person=OuterRef(person), hidden_reason="")
    first = Case(When(then, then=Value(0)), default=Value(1), output_field=IntegerField())
    return Subquery(rows.order_by(first, "pk").values("text")[:1])


def _in_use(day):
    """Return what is true of a name whose typed dates of use cover ``day``."""
    begun = Q(used_from="") | Q(used_from_first__lte=day)
    lasting = Q(used_until="") | Q(used_until_last__gte=day)
    return begun & lasting & ~Q(used_from="", used_until="")
