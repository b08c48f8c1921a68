"""One page of a long list, found by the row where the last page ended: as fast at any depth."""

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import Http404

from people.numbers import number_in

MARK = ","  # between the value and the key of the row where a page ends


class Keyset:
    """The page of ``rows`` that ``request`` asks for by ``?older=`` or ``?newer=``.

    ``field`` orders the rows, ``-field`` downwards; equal values are ordered by key in the same
    direction. ``kind`` is the model field that reads its value from an address. One query; raises
    ``Http404`` for a place that is none.
    """

    def __init__(self, request, rows, order, kind, size):
        self.field, self.down, self.kind = order.lstrip("-"), order.startswith("-"), kind
        older, newer = request.GET.get("older"), request.GET.get("newer")
        self.kept = request.GET.copy()
        for name in ("older", "newer"):
            self.kept.pop(name, None)
        found = list(self._from(rows, newer or older, back=bool(newer))[: size + 1])
        found, more = found[:size], len(found) > size
        self.rows = found[::-1] if newer else found
        self.has_newer = more if newer else bool(older)
        self.has_older = bool(newer) or more

    def __iter__(self):
        return iter(self.rows)

    def __bool__(self):
        return bool(self.rows)

    @property
    def newer(self):
        """The query string of the page before, empty for none."""
        return self._query("newer", self.rows[0]) if self.rows and self.has_newer else ""

    @property
    def older(self):
        """The query string of the page after, empty for none."""
        return self._query("older", self.rows[-1]) if self.rows and self.has_older else ""

    def _from(self, rows, place, back):
        down = self.down != back
        sign = "-" if down else ""
        rows = rows.order_by(f"{sign}{self.field}", f"{sign}pk")
        if not place:
            return rows
        value, key = self._read(place)
        past = "lt" if down else "gt"
        beyond = Q(**{f"{self.field}__{past}": value})
        return rows.filter(beyond | Q(**{self.field: value, f"pk__{past}": key}))

    def _read(self, place):
        value, _, key = place.rpartition(MARK)
        key = number_in(key)
        if key is None:
            raise Http404
        try:
            return self.kind.to_python(value), key
        except (ValidationError, ValueError) as error:
            raise Http404 from error

    def _query(self, name, row):
        value = getattr(row, self.field)
        place = value.isoformat() if hasattr(value, "isoformat") else value
        query = self.kept.copy()
        query[name] = f"{place}{MARK}{row.pk}"
        return query.urlencode()
