"""The pictures and the chosen words that an editor of the invented newsroom would have set."""

from django.core.files.base import ContentFile
from django.db.models import Count
from django.db.models.functions import Length
from django.utils import timezone

from articles import visibility
from articles.models import Article, PhotoUse, Portrait, Quotation
from articles.photos.store import keep
from newsroom.demo.drawing import portrait, scene
from people.models import Person

PORTRAITS, SCENES = 14, 8  # drawn at most
A_PORTRAIT, A_SCENE = 12, 20  # dispatches for each one drawn
PICTURED = 4  # articles to a scene
CREDIT = "Newsroom demo"
CHOSEN, WORDS = 6, (60, 180)  # quotations, and the characters that one may have


def picture(number, editor):
    """Give faces to the best known, photos to the latest articles, and set some words apart."""
    at = timezone.now()
    known = Person.objects.public(at).annotate(told=Count("articles")).order_by("-told", "pk")
    people = [_portray(one, editor) for one in known[: min(PORTRAITS, number // A_PORTRAIT)]]
    scenes = [_scene(place, editor) for place in range(min(SCENES, number // A_SCENE))]
    articles = Article.objects.public(at).order_by("-published_at", "-pk")
    articles = list(articles[: PICTURED * len(scenes)])
    for place, one in enumerate(articles):
        PhotoUse.objects.put(one, [scenes[place % len(scenes)].pk])
    visibility.refresh(
        articles=[one.pk for one in articles],
        people=[one.pk for one in people],
        photos=[one.pk for one in scenes],
    )
    _choose_words(at)


def _portray(person, editor):
    photo = _kept(portrait(person.name), f"{person.slug}.jpg", editor)
    _tell(photo, f"Initials of {person.name} on a silhouette", f"{person.name}: a demo drawing.")
    Portrait.objects.get_or_create(person=person, defaults={"photo": photo})
    return person


def _scene(number, editor):
    raw, focus = scene(number)
    photo = _kept(raw, f"demo-scene-{number}.jpg", editor)
    photo.focus_x = focus
    _tell(photo, "Two figures shake hands before a town", "A demo drawing, no photograph.")
    return photo


def _kept(raw, name, editor):
    return keep(ContentFile(raw, name=name), editor)[0]


def _tell(photo, alt, caption):
    photo.alt, photo.caption, photo.credit = alt, caption, CREDIT
    photo.save()


def _choose_words(at):
    rows = Quotation.objects.public(at).direct().exclude(person=None)
    rows = rows.annotate(length=Length("text")).filter(length__range=WORDS)
    keys = rows.order_by("-said_on", "-pk").values_list("pk", flat=True)
    Quotation.objects.filter(pk__in=list(keys[:CHOSEN])).update(chosen=True)
