"""What an editor did at one press, so that one press takes it back."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from articles.models.dispatches import Dispatch


class Decision(models.Model):
    """One act of an editor: a verdict, or many given as one.

    ``key`` is made where the key is pressed, so that a request sent twice acts once. ``journal``
    holds how each finding was before and after, what was made, and the verdicts it replaced.
    """

    class Verb(models.TextChoices):
        ACCEPT = "accept", "accepted"
        REJECT = "reject", "rejected"
        FLAG = "flag", "put aside or back"
        PERSON = "person", "said who it is"
        CORRECT = "correct", "corrected"
        MARK = "mark", "marked in the text"
        REST = "rest", "confirmed what was left"
        EVERYWHERE = "everywhere", "confirmed everywhere"
        SPLIT = "split", "said to be somebody else"
        TAKE_BACK = "take-back", "made a proposal again"

    key = models.CharField(max_length=64, unique=True)
    verb = models.CharField(max_length=10, choices=Verb)
    said = models.CharField(max_length=300)
    dispatch = models.ForeignKey(
        Dispatch, models.PROTECT, null=True, blank=True, related_name="decisions"
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="decisions")
    at = models.DateTimeField(auto_now_add=True)
    taken_back = models.DateTimeField(null=True, blank=True)
    journal = models.JSONField(default=dict, encoder=DjangoJSONEncoder)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.get_verb_display().capitalize()}: {self.said}"
