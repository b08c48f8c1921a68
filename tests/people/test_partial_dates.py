"""A partial date is one field with its first and last possible day."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from people.models import Membership
from people.partial_dates import first_and_last


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2021-03-03", date(2021, 3, 3), date(2021, 3, 3)),
    ],
)
def test_it_spans_its_possible_days(said, first, last):
    assert first_and_last(said) == (first, last)


@pytest.mark.parametrize("said", ["21", "2021-13", "2021-02-30", "March 2021", "2021-3-3", "٢٠٢١"])
def test_what_is_no_date_is_refused_with_the_remedy(said):
    with pytest.raises(ValidationError):
        Membership._meta.get_field("start").clean(said, None)
