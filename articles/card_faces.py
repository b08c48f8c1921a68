"""Whose face stands on the picture of an article or a person: never one that says more than it.

Beside a headline stands the face of whom it names, or the photo that an editor put on top of the
article; the face of somebody whom the text only mentions would accuse or praise the wrong one.
"""

from django.core.files.storage import default_storage
from django.db.models import F

from articles.models import Mention, Photo
from articles.photos.imaging import widths_of
from articles.photos.store import path_of
from people.folding import folded

WIDTH = 640  # pixels of the file from which a face is drawn


def face_in(article, at):
    """Return the photo for the picture of ``article`` at ``at``, ``None`` for none."""
    shown = Mention.objects.public(at).filter(article=article, person__visible_from__lte=at)
    shown = shown.filter(person__portrait__photo__in=Photo.objects.public(at))
    shown = shown.select_related("person__portrait__photo")
    said = set(folded(article.headline).split())
    for one in shown.order_by(F("start").asc(nulls_last=True), "pk"):
        if said.issuperset(folded(one.person.name).split()):
            return one.person.portrait.photo
    return article.photos.public(at).order_by("uses__order").first()


def portrait_of(person, at):
    """Return the portrait of ``person`` that readers may see at ``at``, ``None`` for none."""
    if not person:
        return None
    return Photo.objects.public(at).filter(portraits__person=person).first()


def file_of(photo):
    """Return the bytes of a file of ``photo``, none where it is lost."""
    width = next((one for one in widths_of(photo.width) if one >= WIDTH), photo.width)
    try:
        with default_storage.open(path_of(photo.key, width, "jpg")) as file:
            return file.read()
    except FileNotFoundError:
        return b""
