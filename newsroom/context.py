"""What every template knows."""

from django.conf import settings
from django.utils.translation import get_language

from newsroom.languages import addresses, without_language


def site(request):
    """Return the site's name, the room that the address is in, and the addresses to cite."""
    origin = f"{request.scheme}://{request.get_host()}"
    return {
        "site_name": settings.SITE_NAME,
        "room": without_language(request.path).strip("/").partition("/")[0],
        "origin": origin,
        "canonical": origin + request.path,
        "language": get_language(),
        "languages": addresses(request.path),
    }
