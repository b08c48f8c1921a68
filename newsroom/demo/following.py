"""The story lines that an editor of the invented newsroom would have put together."""

from django.utils import timezone

from articles.models import Article, StoryLine, StoryPart

LINES, MOST = 2, 12


def follow(written):
    """Make a story line of each of the two pairs of countries that met most often."""
    met = {}
    for one in written:
        if one.story.guest:
            pair = tuple(sorted((one.story.home.name, one.story.guest.name)))
            met.setdefault(pair, []).append(one.name)
    for pair in sorted(met, key=lambda pair: (-len(met[pair]), pair))[:LINES]:
        _make(pair, met[pair])


def _make(pair, names):
    one, other = pair
    story = StoryLine.objects.create(
        title=f"{one} and {other}",
        about=f"Talks, visits and agreements of {one} and {other}.",
        shown=True,
    )
    rows = Article.objects.public(timezone.now()).filter(dispatch__names__name__in=names)
    latest = rows.order_by("-published_at", "-pk")[:MOST]
    StoryPart.objects.bulk_create(
        StoryPart(story=story, article=article, order=place)
        for place, article in enumerate(reversed(latest), 1)
    )
