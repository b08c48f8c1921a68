"""Dates as precise as they were said: ``2021``, ``2021-03`` or ``2021-03-03``."""

import calendar
import datetime
import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.dates import MONTHS_ALT

FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def first_and_last(value):
    """Return the first and last possible day of a partial date; raise ``ValueError`` on others."""
    match = FORM.fullmatch(value)
    if not match:
        raise ValueError(f"{value!r} is not a date: write 2021, 2021-03 or 2021-03-03.")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = datetime.date(year, month or 1, day or 1)
    except ValueError as error:
        raise ValueError(f"{value!r} is in no calendar: {error}.") from error
    if day:
        return first, first
    last_month = month or 12
    return first, datetime.date(year, last_month, calendar.monthrange(year, last_month)[1])


def in_words(value):
    """Return a partial date or a day as readers read it: ``3 March 2021``, ``March 2021``.

    The month stands in the form that follows a day: *марта*.
    """
    year, *rest = str(value).split("-")
    month = [str(MONTHS_ALT[int(rest[0])])] if rest else []
    day = [str(int(rest[1]))] if len(rest) > 1 else []
    return " ".join([*day, *month, year])


class PartialDateField(models.CharField):
    """The date as said; on save it writes ``<name>_first`` and ``<name>_last`` beside it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"max_length": 10, "blank": True} | kwargs)

    def validate(self, value, model_instance):
        super().validate(value, model_instance)
        if value:
            try:
                first_and_last(value)
            except ValueError as error:
                raise ValidationError(str(error), code="invalid") from error

    def pre_save(self, model_instance, add):
        value = super().pre_save(model_instance, add)
        first, last = first_and_last(value) if value else (None, None)
        setattr(model_instance, f"{self.attname}_first", first)
        setattr(model_instance, f"{self.attname}_last", last)
        return value


def day_column():
    """Return the column beside a partial date that SQL compares."""
    return models.DateField(null=True, blank=True, editable=False, db_index=True)
