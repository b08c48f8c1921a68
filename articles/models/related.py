"""What an editor says of two articles: that one belongs beside the other, or that it does not."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from articles.models.articles import Article


class RelatedArticle(models.Model):
    article = models.ForeignKey(Article, models.CASCADE, related_name="related_said")
    other = models.ForeignKey(Article, models.CASCADE, related_name="+")
    chosen = models.BooleanField(help_text="Off: it is not shown beside it, nor suggested again.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "other"], name="related_said_once"),
            models.CheckConstraint(condition=~Q(article=F("other")), name="related_to_another"),
        ]

    def __str__(self):
        return f"{self.other} beside {self.article}"
