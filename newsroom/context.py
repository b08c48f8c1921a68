"""What every template knows."""

from django.conf import settings


def site(request):
    """Return the site's name."""
    return {"site_name": settings.SITE_NAME}
