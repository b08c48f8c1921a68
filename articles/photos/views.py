"""The files of photos: to readers while they may see the photo, to the desk always.

Whoever was given a preview link has those of its state through an address of the link.
"""

from csp.decorators import csp_replace
from django.core.files.storage import default_storage
from django.http import Http404, HttpResponse
from django.utils import timezone

from articles.models import Photo, PreviewLink
from articles.photos.store import path_of

TYPES = {"webp": "image/webp", "jpg": "image/jpeg"}
FRESH = 300  # seconds: a withdrawn photo is gone everywhere soon


@csp_replace({"default-src": ["'none'"], "sandbox": True})
def photo(request, key, width, ending):
    """Answer with one file of a photo; 404 for whatever the asker may not see."""
    rows = Photo.objects.filter(key=key)
    public = rows.public(timezone.now()).exists()
    if not public and not (_may_look(request) and rows.exists()):
        raise Http404
    return _file(key, width, ending, f"public, max-age={FRESH}" if public else "private, no-store")


@csp_replace({"default-src": ["'none'"], "sandbox": True})
def photo_by_link(request, token, key, width, ending):
    """Answer with one file of a photo in the state that an open preview link shows."""
    at = timezone.now()
    link = PreviewLink.objects.signed(token, at)
    if link is None or link.closed:
        raise Http404
    shown = Photo.objects.filter(key=key, pk__in=link.photos, hidden_reason="").lasting(at)
    if not shown.exists():
        raise Http404
    answer = _file(key, width, ending, "private, no-store")
    answer["X-Robots-Tag"] = "noindex"
    return answer


def _file(key, width, ending, kept):
    etag = f'"{key}-{width}-{ending}"'
    try:
        with default_storage.open(path_of(key, width, ending)) as file:
            content = file.read()
    except FileNotFoundError:
        raise Http404 from None
    return HttpResponse(
        content,
        content_type=TYPES[ending],
        headers={"Cache-Control": kept, "ETag": etag, "X-Content-Type-Options": "nosniff"},
    )


def _may_look(request):
    return request.user.is_staff and request.user.has_perm("articles.view_photo")
