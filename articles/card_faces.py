"""Whose face stands on the picture of an article or a person: never one that says more than it.

Beside a headline stands the face of whom it names, or the photo that an editor put on top of the
article; the face of somebody whom the text only mentions would accuse or praise the wrong one.
"""

from django.core.files.storage import default_storage
from django.db.models import F, Q

from articles.models import Finding, Mention, Photo
from articles.photos.imaging import widths_of
from articles.photos.store import path_of
from people.folding import folded

WIDTH = 640  # pixels of the file from which a face is drawn


def face_in(article, at):
    """Return the photo for the picture of ``article`` at ``at``, ``None`` for none."""
    shown = Mention.objects.public(at).filter(article=article, person__visible_from__seen_by=at)
    shown = shown.filter(person__portrait__photo__in=Photo.objects.public(at))
    first = article.photos.public(at).order_by("uses__order")
    return _named(article.headline, shown) or first.first()


def face_to_be(article, keys, at):
    """Return the photo that ``face_in`` will find once readers see ``article`` as it stands.

    ``keys`` are those of its photos, in order.
    """
    confirmed = Finding.objects.confirmed().filter(kind=Finding.Kind.MENTION)
    shown = Mention.objects.filter(Q(by_editor=True) | Q(findings__in=confirmed))
    shown = shown.filter(article=article.pk, hidden_reason="", person__merged_into=None)
    lasting = Photo.objects.filter(hidden_reason="").lasting(at)
    shown = shown.filter(person__hidden_reason="", person__portrait__photo__in=lasting)
    return _named(article.headline, shown) or next(iter(lasting.in_order(keys)), None)


def _named(headline, mentions):
    """Return the portrait of the first of ``mentions`` whose name stands in ``headline``."""
    said = set(folded(headline).split())
    mentions = mentions.select_related("person__portrait__photo")
    for one in mentions.order_by(F("start").asc(nulls_last=True), "pk"):
        if said.issuperset(folded(one.person.name).split()):
            return one.person.portrait.photo
    return None


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
