"""How often somebody was in the news, month by month, as numbers and as a drawing."""

import datetime
from dataclasses import dataclass

from django.db.models import Count
from django.db.models.functions import TruncMonth

MOST = 36  # months drawn
STEP, HEIGHT, GAP = 10, 72, 1  # units of the drawing


@dataclass(frozen=True)
class Bar:
    """One month: its number of articles, and the bar that stands for it."""

    month: datetime.date
    number: int
    x: float
    y: float
    width: float
    height: float


def by_month(articles):
    """Return a ``Bar`` for each month from the first to the last of ``articles``, none left out.

    At most the latest 36. A month of which nothing was reported has a bar without height.
    """
    counts = articles.order_by().annotate(month=TruncMonth("published_on")).values("month")
    numbers = {one["month"]: one["number"] for one in counts.annotate(number=Count("pk"))}
    months = _all_between(min(numbers), max(numbers))[-MOST:] if numbers else []
    most = max((numbers.get(one, 0) for one in months), default=0)
    return [_bar(place, month, numbers.get(month, 0), most) for place, month in enumerate(months)]


def _bar(place, month, number, most):
    height = round(HEIGHT * number / most, 1)
    return Bar(month, number, place * STEP, round(HEIGHT - height, 1), STEP - GAP, height)


def _all_between(first, last):
    months = [first]
    while months[-1] < last:
        months.append((months[-1] + datetime.timedelta(days=31)).replace(day=1))
    return months
