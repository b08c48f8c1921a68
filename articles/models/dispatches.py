"""Source documents as they were delivered; they outlive the articles made from them."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

WEEK = timedelta(days=7)


class Source(models.Model):
    name = models.CharField(max_length=200, unique=True)
    language = models.CharField(max_length=10, default="en")
    time_zone = models.CharField(max_length=40, blank=True, help_text="Empty: the house's.")

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class ImportRunQuerySet(models.QuerySet):
    def waiting(self):
        """Return those of the desk that nobody has created or dropped yet."""
        return self.exclude(by=None).filter(finished=None)

    def refusing(self):
        """Return those of the last week that refused a file."""
        return self.filter(started__gte=timezone.now() - WEEK).exclude(refused=[])


class ImportRun(models.Model):
    """Dispatches that came together: by the command, or from somebody at the desk."""

    started = models.DateTimeField(auto_now_add=True)
    finished = models.DateTimeField(null=True, blank=True)
    read = models.PositiveIntegerField(default=0)
    outcomes = models.JSONField(default=dict, help_text="How many came out how.")
    refused = models.JSONField(default=list, help_text="File, reason and remedy of each.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="import_runs",
        help_text="Who brought it in at the desk; nobody: the command.",
    )

    objects = ImportRunQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"Import of {self.started:%Y-%m-%d %H:%M}"


class Dispatch(models.Model):
    sha256 = models.CharField(max_length=64, unique=True)
    raw = models.BinaryField(help_text="The bytes as delivered.")
    text = models.TextField(blank=True)
    encoding = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=10, blank=True)
    published = models.DateField(null=True, blank=True)
    date_origin = models.CharField(max_length=10, blank=True)
    notes = models.JSONField(default=list, blank=True)
    run = models.ForeignKey(ImportRun, models.SET_NULL, null=True, related_name="dispatches")
    imported = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name_plural = "dispatches"
        permissions = [("import_dispatch", "Can import dispatches at the desk")]

    def __str__(self):
        return self.sha256[:12]


class DispatchName(models.Model):
    """A file name under which a dispatch came."""

    dispatch = models.ForeignKey(Dispatch, models.CASCADE, related_name="names")
    name = models.CharField(max_length=500, db_index=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["dispatch", "name"], name="dispatch_name_once")
        ]

    def __str__(self):
        return self.name
