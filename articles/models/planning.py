"""Who covers what. Nothing of this is ever shown to readers."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models

from articles.models.events import Event


class Assignment(models.Model):
    """That an event is to be covered, and by whom. Internal always."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="assignments")
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="assignments",
        help_text="Empty: it is to be covered, nobody knows by whom yet.",
    )
    note = models.CharField(max_length=300, blank=True, help_text="For the reporter only.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.reporter or 'nobody yet'}: {self.event}"


def staff():
    """Return who can be sent: the accounts of the desk that may sign in."""
    return get_user_model().objects.filter(is_staff=True, is_active=True).order_by("username")


def coverage_of(event, at):
    """Say how far the coverage of ``event`` is: its articles and assignments decide.

    ``published``, ``filed``, ``assigned``, ``planned`` or empty for nothing; it reads what was
    prefetched.
    """
    told = [one.article for one in event.coverage.all()]
    if any(one.live(at) for one in told):
        return "published"
    if told:
        return "filed"
    asked = event.assignments.all()
    return "assigned" if any(one.reporter_id for one in asked) else "planned" if asked else ""
