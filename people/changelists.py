"""Lists that answer as fast over 100,000 rows as over ten."""

import calendar
import datetime

from django.contrib.admin.views.main import ChangeList
from django.core.paginator import Paginator
from django.db.models import Count, DateTimeField, Exists, IntegerField, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.utils import formats, timezone
from django.utils.functional import cached_property
from django.utils.text import capfirst

FEW = 1000  # keys read at once


class KeyPaginator(Paginator):
    """Pages of a queryset: the keys of a page come from an index, then its rows by key.

    The first keys are read at once; where there are no more, they are counted, not the rows. A
    ``bounded`` one counts no further: rows that a search finds would all be read for it. The rows
    are read from ``rows``, where given, so that nothing is searched or filtered once more.
    """

    bounded, rows = False, None

    @cached_property
    def first_keys(self):
        return list(self.object_list.values_list("pk", flat=True)[: FEW + 1])

    @cached_property
    def count(self):
        """How many rows there are; of a bounded list at most ``FEW``."""
        found = len(self.first_keys)
        return min(found, FEW) if self.bounded or found <= FEW else self.object_list.count()

    @property
    def more(self):
        """Whether there are rows that were not counted."""
        return self.bounded and len(self.first_keys) > FEW

    def page(self, number):
        number = self.validate_number(number)
        first = (number - 1) * self.per_page
        last = first + self.per_page
        last = self.count if last + self.orphans >= self.count else last
        if last <= FEW:
            keys = self.first_keys[first:last]
        else:
            keys = list(self.object_list.values_list("pk", flat=True)[first:last])
        rows = self.object_list if self.rows is None else self.rows
        rows = {row.pk: row for row in rows.filter(pk__in=keys).order_by()}
        return self._get_page([rows[key] for key in keys if key in rows], number, self)


class Number(Subquery):
    """How many rows a queryset has, as one column of a query."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


def number_of(rows, way, what="pk"):
    """Return how many of ``rows`` lead by ``way`` to a row, as a column of it."""
    counted = rows.filter(**{way: OuterRef("pk")}).order_by().values(way)
    counted = counted.annotate(number=Count(what, distinct=True))
    return Coalesce(Subquery(counted.values("number")), 0)


class CountedToFew:
    """A queryset that counts what stands behind each choice of a filter, exactly up to ``FEW``."""

    def __init__(self, rows):
        self.rows = rows

    def __getattr__(self, name):
        return getattr(self.rows, name)

    def aggregate(self, **counts):
        """Return the number of each of ``counts``, which are those of one filter, in words."""
        columns = {name: Number(self._behind(one.filter)) for name, one in counts.items()}
        row = self.model._base_manager.order_by().values(**columns).first() if columns else None
        found = row or dict.fromkeys(columns, 0)
        return {name: in_words(number) for name, number in found.items()}

    def _behind(self, asked):
        rows = self.rows
        if asked and asked.children[0][0] == "pk__in":  # a filter of our own: its rows
            rows = getattr(asked.children[0][1], "rows", asked.children[0][1])
        elif asked:
            rows = rows.filter(asked)
        return rows.order_by().values("pk")[: FEW + 1]


def in_words(number):
    return f"{FEW:,}+" if number > FEW else f"{number}"


class DeskChangeList(ChangeList):
    """A list that counts what stands behind its filters over the first rows of a search."""

    def get_queryset(self, request, exclude_parameters=None):
        if not self.query or not exclude_parameters:
            rows = super().get_queryset(request, exclude_parameters)
            return CountedToFew(rows) if exclude_parameters else rows
        keys = self.paginator.first_keys
        if any(name in self.params for name in exclude_parameters):
            rows = super().get_queryset(request, exclude_parameters)
            keys = list(rows.values_list("pk", flat=True)[:FEW])
        return self.root_queryset.filter(pk__in=keys[:FEW])

    def get_results(self, request):
        """Read a list of one page by the keys that are known, not by its filters once more."""
        super().get_results(request)
        if not self.multi_page:
            self.result_list = self.paginator.page(1).object_list


def days_of(changelist):
    """Return the links of a date hierarchy as its template takes them, ``None`` for none.

    A year, month or day without rows is not offered. Of a list longer than ``FEW`` all rows count,
    whatever its filters: to ask which of them the filtered list has would read all of it.
    """
    field = changelist.date_hierarchy
    span = _span(changelist.model, field) if field else None
    if not span:
        return None
    year, month, day = (_number(changelist, f"{field}__{part}") for part in PARTS)

    def link(**parts):
        chosen = {f"{field}__{part}": value for part, value in parts.items()}
        return changelist.get_query_string(chosen, [f"{field}__"])

    if year and month and day:
        back = {"link": link(year=year, month=month), "title": _month(year, month)}
        return {"show": True, "back": back, "choices": [{"title": _day(year, month, day)}]}
    if year and month:
        back = {"link": link(year=year), "title": str(year)}
        days = range(1, calendar.monthrange(year, month)[1] + 1)
        here = {"year": year, "month": month}
        rows = [({**here, "day": one}, _day(year, month, one)) for one in days]
    elif year:
        back = {"link": link(), "title": "All dates"}
        rows = [({"year": year, "month": one}, _month(year, one)) for one in range(1, 13)]
    else:
        back = None
        rows = [({"year": one}, str(one)) for one in range(span[0].year, span[1].year + 1)]
    filled = _filled(changelist, field, [_days_in(**parts) for parts, _ in rows])
    choices = [
        {"link": link(**parts), "title": title}
        for (parts, title), one in zip(rows, filled, strict=True)
        if one
    ]
    return {"show": True, "back": back, "choices": choices}


PARTS = ("year", "month", "day")
MOST = {"year": 9999, "month": 12, "day": 31}


def _span(model, field):
    """Return the first and the last day of all rows, ``None`` where there is none."""
    days = model._base_manager.exclude(**{field: None}).values_list(field, flat=True)
    first = days.order_by(field).first()
    return first and (_day_of(first), _day_of(days.order_by(f"-{field}").first()))


def _day_of(moment):
    """Return the day of ``moment``, which may be one already, in the zone of whoever asks."""
    return timezone.localdate(moment) if isinstance(moment, datetime.datetime) else moment


def _within(model, field, span):
    """Return the condition of a row whose ``field``, days or moments, lies in a span of days."""
    if not isinstance(model._meta.get_field(field), DateTimeField):
        return {f"{field}__range": span}
    first, last = (datetime.datetime.combine(day, datetime.time.min) for day in span)
    last += datetime.timedelta(days=1)
    return {f"{field}__gte": timezone.make_aware(first), f"{field}__lt": timezone.make_aware(last)}


def _days_in(year, month=0, day=0):
    """Return the first and the last day of a year, of its month, or that day twice."""
    last = calendar.monthrange(year, month or 12)[1]
    first = datetime.date(year, month or 1, day or 1)
    return first, datetime.date(year, month or 12, day or last)


def _filled(changelist, field, spans):
    """Tell of each of ``spans``, (first day, last day), whether rows of the list lie within."""
    rows, keys = changelist.model._base_manager.order_by(), changelist.paginator.first_keys
    if len(keys) <= FEW:
        days = set(map(_day_of, rows.filter(pk__in=keys).values_list(field, flat=True))) - {None}
        return [any(first <= day <= last for day in days) for first, last in spans]
    asked = {
        f"n{place}": Exists(rows.filter(**_within(changelist.model, field, span)))
        for place, span in enumerate(spans)
    }
    return list(rows.annotate(**asked).values_list(*asked)[:1].get()) if asked else []


def _number(changelist, name):
    value = str(changelist.params.get(name, ""))
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 5 else 0
    return number if 0 < number <= MOST[name.rpartition("__")[2]] else 0


def _month(year, month):
    return capfirst(formats.date_format(datetime.date(year, month, 1), "YEAR_MONTH_FORMAT"))


def _day(year, month, day):
    day = min(day, calendar.monthrange(year, month)[1])
    return capfirst(formats.date_format(datetime.date(year, month, day), "MONTH_DAY_FORMAT"))
