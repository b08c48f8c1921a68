"""What an address answers when its row is gone: a redirect, 410 or 404."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string

MINUTES = 300  # seconds for which a redirect may be kept: a merge can be undone


def gone(request, notice="", day=None):
    """Return the 410 page with the publisher's notice."""
    return HttpResponse(
        render_to_string("410.html", {"notice": notice, "day": day}, request), status=410
    )


def moved(target, at):
    """Redirect to ``target`` if readers may see it at the moment ``at``, otherwise raise 404."""
    if not target.visible_from or target.visible_from > at:
        raise Http404
    response = redirect(target, permanent=True)
    response["Cache-Control"] = f"max-age={MINUTES}"
    return response


def found_or_former(request, rows, former, slug, at):
    """Return (row, ``None``) of the public ``slug``, or (``None``, response) of a former one."""
    row = rows.filter(slug=slug).first()
    if row:
        return row, None
    address = former.objects.filter(slug=slug).select_related("target").first()
    if address and address.closed:
        return None, gone(request)
    target = address.target if address else rows.model.objects.filter(slug=slug).first()
    merged = getattr(target, "merged_into", None)
    if not address and not merged:
        raise Http404
    return None, moved(merged or target, at)
