"""A flash develops until somebody ends it, or for some hours after its latest take."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone


def span():
    """Return for how long a flash develops after its latest take."""
    return timedelta(hours=settings.DEVELOPING_HOURS)


class DevelopingQuerySet(models.QuerySet):
    def developing(self, at):
        """Return the flashes that develop at the moment ``at``, the latest first."""
        begun = at - span()
        fresh = Q(developing_since__gt=begun) | Q(updated_at__gt=begun)
        # Few rows are flashes, of an index of their own; SQLite walks all published ones otherwise.
        flashes = self.model._base_manager.filter(fresh, developing_since__isnull=False)
        return self.filter(pk__in=flashes.values("pk")).order_by("-published_at", "-pk")


class Developing(models.Model):
    developing_since = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="A flash: on top of the front."
    )

    class Meta:
        abstract = True

    @property
    def develops_until(self):
        """The moment at which it develops no more by itself, ``None`` for no flash."""
        if self.developing_since is None:
            return None
        latest = max(filter(None, [self.developing_since, self.updated_at]))
        return latest + span()

    @property
    def developing(self):
        """Tell whether it develops now."""
        until = self.develops_until
        return until is not None and until > timezone.now()
