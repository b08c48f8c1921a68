"""What a request asks for: by the query of its address, by the form of the answer."""

import datetime

from django.http import Http404


def day_asked(request, name="on"):
    """Return the day of ``?on=2021-03-03``, ``None`` without one; raise 404 for no date."""
    said = request.GET.get(name)
    try:
        return datetime.date.fromisoformat(said) if said else None
    except ValueError as error:
        raise Http404(f"{said} is not a day: write 2021-03-03.") from error


def month_asked(request):
    """Return the first day of ``?month=2021-03``, ``None`` without one; raise 404 for no month."""
    said = request.GET.get("month")
    try:
        return datetime.date.fromisoformat(f"{said}-01") if said else None
    except ValueError as error:
        raise Http404(f"{said} is not a month: write 2021-03.") from error


def wants_json(request):
    """Tell whether a program asks and not a page: it names JSON as what it accepts."""
    return "application/json" in request.headers.get("accept", "")


def one_of(request, name, allowed):
    """Return the value of ``?name=`` if it is allowed, the first allowed one without it.

    Raises 404 for another value.
    """
    said = request.GET.get(name) or allowed[0]
    if said not in allowed:
        raise Http404(f"{name} is one of {', '.join(filter(None, allowed))}.")
    return said
