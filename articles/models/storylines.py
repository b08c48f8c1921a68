"""Story lines: articles in an order that an editor gives them, with a page of their own."""

from django.db import models
from django.db.models import Exists, OuterRef
from django.urls import reverse

from articles.models.articles import Article
from people.addresses import Addressed, FormerAddress, slug_of


class StoryLineQuerySet(models.QuerySet):
    def public(self, at):
        """Return those that editors show and of which readers may see an article at ``at``."""
        told = Article.objects.public(at).filter(story_parts__story=OuterRef("pk"))
        return self.filter(Exists(told), shown=True)


class StoryLine(Addressed):
    title = models.CharField(max_length=150)
    about = models.TextField(
        blank=True, max_length=600, help_text="What it is about, in a sentence or two, for readers."
    )
    shown = models.BooleanField(
        "show it to readers",
        default=False,
        help_text="Readers see it once one of its articles is public, and only public ones in it.",
    )
    articles = models.ManyToManyField(
        Article, through="articles.StoryPart", related_name="stories", blank=True
    )
    created = models.DateTimeField(auto_now_add=True)

    objects = StoryLineQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("story", args=[self.slug])

    def told(self, at):
        """Return the articles that readers may see at ``at``, in the order of the story."""
        rows = Article.objects.public(at).listed().filter(story_parts__story=self)
        return rows.order_by("story_parts__order", "story_parts__pk")

    def visible(self, at):
        """Tell whether readers see it at the moment ``at``."""
        return type(self).objects.public(at).filter(pk=self.pk).exists()

    def _wanted_slug(self):
        return slug_of(self.title, "story")


class StoryPart(models.Model):
    """An article's place in a story line."""

    story = models.ForeignKey(StoryLine, models.CASCADE, related_name="parts")
    article = models.ForeignKey(Article, models.CASCADE, related_name="story_parts")
    order = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["story", "article"], name="article_once_a_story")
        ]

    def __str__(self):
        return f"{self.order}: {self.article}"


class FormerStoryAddress(FormerAddress):
    target = models.ForeignKey(StoryLine, models.CASCADE, related_name="former_addresses")
