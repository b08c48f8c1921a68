"""The topics that dispatches are tagged with, as the editors keep them."""

from django.db import models

from articles.extraction.topics import SHIPPED, Vocabulary


class TopicQuerySet(models.QuerySet):
    def vocabulary(self):
        """Return the ``Vocabulary`` of the topics that are on."""
        topics = {row.name: row.phrases for row in self.filter(on=True) if row.phrases}
        return SHIPPED if topics == dict(SHIPPED.topics) else Vocabulary(tuple(topics.items()))


class Topic(models.Model):
    name = models.CharField(max_length=100, unique=True, help_text="The tag that it proposes.")
    words = models.TextField(
        help_text="Its words and synonyms, with commas between. Two different ones in a text "
        "propose the tag, or one of several words."
    )
    on = models.BooleanField(default=True, help_text="Off: it is not proposed any more.")

    objects = TopicQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def phrases(self):
        """Its words in small letters, each once, in their order."""
        words = self.words.replace("\n", ",").split(",")
        return tuple(dict.fromkeys(" ".join(one.lower().split()) for one in words if one.strip()))
