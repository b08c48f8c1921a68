"""What was read from an article's text, for the panel beside it."""

from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path

from articles.models import Article
from articles.review import cards
from articles.review.screen import article_for, shown_of


class ReadingsMixin:
    """Adds ``<pk>/readings/`` to the article's desk pages."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.readings)
        return [path("<int:pk>/readings/", view, name="article-readings"), *super().get_urls()]

    def readings(self, request, pk):
        """Show the cards of what was read, as a part of a page."""
        row = get_object_or_404(Article.objects.exclude(dispatch=None), pk=pk)
        article = article_for(self.admin_site, request, row.dispatch_id)
        shown = shown_of(self.admin_site, request, article, cards.cards_of(article))
        return TemplateResponse(request, "admin/articles/article/readings.html", shown)
