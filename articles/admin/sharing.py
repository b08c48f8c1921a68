"""The picture for links on other sites, drawn of what stands in the article's form."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils import timezone

from articles.admin.photo_field import MOST, keys_in
from articles.card_faces import face_to_be
from articles.cards import picture, told_of
from articles.models import Article
from people.numbers import number_in


class SharingMixin:
    """Adds ``card.png`` to the article's desk pages."""

    def get_urls(self):
        card = self.admin_site.admin_view(self.card)
        return [path("card.png", card, name="article-card"), *super().get_urls()]

    def card(self, request):
        """Answer the picture that readers will get with the headline and photos of the query."""
        pk = number_in(request.GET.get("article", ""))
        article = get_object_or_404(Article, pk=pk) if pk else Article()
        if not self.has_view_permission(request, article if pk else None):
            raise PermissionDenied
        article.headline = request.GET.get("headline", "")[:200]
        at = timezone.now()
        face = face_to_be(article, _photos(request), at)
        told = told_of(article, article.published_on or timezone.localdate(at))
        answer = picture(request, told, face)
        answer["Cache-Control"] = "private, no-cache"
        return answer


def _photos(request):
    try:
        return [key for key in keys_in(request.GET.get("photo_list", "")) if key < 2**63][:MOST]
    except ValueError:
        return []
