"""What was wrong in an article that readers had seen, and what is right."""

from django.conf import settings
from django.db import models
from django.db.models import F

from articles.models.articles import Article


class CorrectionQuerySet(models.QuerySet):
    def public(self, at):
        """Return those of articles that readers see at the moment ``at``, the latest first."""
        return self.filter(article__visible_from__seen_by=at).order_by(F("at").desc(), "-pk")


class Correction(models.Model):
    article = models.ForeignKey(Article, models.CASCADE, related_name="corrections")
    wrong = models.CharField("what was wrong", max_length=500)
    right = models.CharField("what is right", max_length=500)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="corrections")
    at = models.DateTimeField(auto_now_add=True, db_index=True)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"Correction of {self.article}"
