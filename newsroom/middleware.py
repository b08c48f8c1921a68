"""Headers and refusals that hold for every address, and the clock of whoever is at the desk."""

import zoneinfo

from django.conf import settings
from django.http import HttpResponse, HttpResponseBadRequest
from django.template.loader import render_to_string
from django.utils import timezone

PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=()"


def security_headers(get_response):
    """Add the headers that Django has no setting for; nothing of the desk is stored anywhere."""

    def respond(request):
        response = get_response(request)
        response.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if request.path_info.startswith("/admin/"):
            response["Cache-Control"] = "no-store, private"
        return response

    return respond


def refuse_control_characters(get_response):
    """Answer 400 to a NUL in address or query: PostgreSQL cannot hold one, SQLite can."""

    def respond(request):
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            return HttpResponseBadRequest("The address holds a NUL character.")
        return get_response(request)

    return respond


def closed_for_work(get_response):
    """Answer 503 to everybody while ``MAINTENANCE`` is set: it needs no database."""

    def respond(request):
        if not settings.MAINTENANCE or request.path_info == "/healthz":
            return get_response(request)
        page = render_to_string("503.html")
        return HttpResponse(page, status=503, headers={"Retry-After": "600"})

    return respond


def staff_time_zone(get_response):
    """Show and read times at the desk in the zone of the account that is signed in."""

    def respond(request):
        if not request.path_info.startswith("/admin/") or not request.user.is_authenticated:
            return get_response(request)
        zone = request.user.time_zone
        with timezone.override(zoneinfo.ZoneInfo(zone) if zone else None):
            return get_response(request)

    return respond
