"""Links that show one state of an article to somebody outside, for a while."""

from datetime import timedelta

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db import models
from django.urls import reverse
from django.utils.crypto import get_random_string

from articles.models.articles import Article
from articles.models.photos import photos_of
from articles.models.revisions import Revision

SIGNER = Signer(salt="articles.preview")
SPANS = [
    (timedelta(hours=1), "1 hour"),
    (timedelta(days=1), "1 day"),
    (timedelta(days=3), "3 days"),
    (timedelta(days=7), "1 week"),
    (timedelta(days=30), "30 days"),
]


class PreviewLinkQuerySet(models.QuerySet):
    def open(self, at):
        """Return the links that still answer at the moment ``at``."""
        return self.filter(revoked_at=None, expires__gt=at)

    def signed(self, token, at):
        """Return the open link of a signed ``token``, ``None`` for a forged or closed one."""
        try:
            key = SIGNER.unsign(token)
        except BadSignature:
            return None
        return self.open(at).filter(key=key).select_related("article", "revision").first()


def new_key():
    return get_random_string(24)


class PreviewLink(models.Model):
    """Shows ``revision`` of ``article``, and no later one, to whoever has its address."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="preview_links")
    revision = models.ForeignKey(Revision, models.CASCADE, related_name="preview_links")
    key = models.CharField(max_length=24, unique=True, default=new_key)
    whom = models.CharField("for whom", max_length=120)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="preview_links")
    made_at = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = PreviewLinkQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"for {self.whom}"

    def get_absolute_url(self):
        return reverse("preview", args=[self.token])

    @property
    def token(self):
        return SIGNER.sign(self.key)

    @property
    def closed(self):
        """Tell whether the article has been hidden or withdrawn since."""
        return self.article.hidden or self.article.status == Article.Status.WITHDRAWN

    @property
    def photos(self):
        """The keys of the photos of the state that it shows, as rows are numbered."""
        kept = self.revision.snapshot.get("photos")
        return photos_of(self.article) if kept is None else kept
