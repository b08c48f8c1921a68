"""What somebody outside sees who was given a link to a state of an article."""

from django.http import Http404
from django.utils import timezone

from articles.models import PreviewLink
from articles.previewing import card_of, page_of


def preview(request, token):
    """Show the state of a signed link; 404 alike for a forged, expired or revoked one.

    What is hidden from readers is hidden here too.
    """
    link = _open(token)
    answer = page_of(request, link.article, link.revision, link.by, outsider=link)
    answer["Referrer-Policy"] = "no-referrer"
    return answer


def preview_card(request, token):
    """Answer the picture that a message shows of a signed link; 404 as the page."""
    link = _open(token)
    return card_of(request, link.article, link.revision, link.by)


def _open(token):
    link = PreviewLink.objects.signed(token, timezone.now())
    if link is None or link.closed:
        raise Http404
    return link
