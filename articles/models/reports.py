"""What readers say is wrong on a page or in one fact."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.findings import Finding


class ReportQuerySet(models.QuerySet):
    def open(self):
        """Return those that wait for an editor."""
        return self.filter(closed_at=None)


class Report(models.Model):
    """A reader's word on one page; on one fact where ``finding`` is set. It never tells who."""

    class Kind(models.TextChoices):
        MISTAKE = "mistake", _("Something is wrong")
        SAME = "same", _("Two pages are one person")
        OTHER = "other", _("Two people are mixed up")

    kind = models.CharField(max_length=7, choices=Kind, default=Kind.MISTAKE)
    address = models.CharField(max_length=300, help_text="The page that it is about.")
    finding = models.ForeignKey(
        Finding, models.SET_NULL, null=True, blank=True, related_name="reports"
    )
    words = models.TextField(max_length=2000)
    at = models.DateTimeField(auto_now_add=True, db_index=True)
    closed_at = models.DateTimeField(null=True, blank=True, editable=False, db_index=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name = "readers' report"

    def __str__(self):
        return f"{self.get_kind_display()}: {self.address}"
