"""Keeping photos: a file sent by an editor becomes a row and its files, once for the same bytes."""

import hashlib
from pathlib import PurePath

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from articles.models import Photo
from articles.photos.imaging import BadPicture, picture_of, widths_of

ENDINGS = ("webp", "jpg")


def path_of(key, width, ending):
    """Return where a file is kept, below ``MEDIA_ROOT``."""
    return f"photos/{key[:2]}/{key}/{width}.{ending}"


@transaction.atomic
def keep(upload, by):
    """Keep the uploaded file ``upload``; return its ``Photo`` and whether it is new.

    The same bytes are the same photo. Raises ``BadPicture`` where it is none.
    """
    raw = upload.read()
    digest = hashlib.sha256(raw).hexdigest()
    known = Photo.objects.filter(sha256=digest).first()
    if known:
        return known, False
    picture = picture_of(raw)
    known = Photo.objects.filter(key=picture.key).first()
    if known:
        return known, False
    photo = Photo(uploaded_by=by, file_name=_file_name(upload.name))
    _take(photo, digest, picture)
    photo.save()
    return photo, True


@transaction.atomic
def replace(photo, upload):
    """Put another file in the place of ``photo``'s, everywhere; the old files go.

    Raises ``BadPicture`` where it is no picture, or the picture of another photo.
    """
    raw = upload.read()
    digest, picture = hashlib.sha256(raw).hexdigest(), picture_of(raw)
    others = Photo.objects.exclude(pk=photo.pk)
    if others.filter(sha256=digest).exists() or others.filter(key=picture.key).exists():
        raise BadPicture("That file is another photo here already.", "Choose that one instead.")
    old = [path_of(photo.key, width, one) for width in widths_of(photo.width) for one in ENDINGS]
    same = photo.key == picture.key
    _take(photo, digest, picture)
    photo.save()
    if not same:
        transaction.on_commit(lambda: [default_storage.delete(one) for one in old])


def _take(photo, digest, picture):
    photo.sha256, photo.key = digest, picture.key
    photo.width, photo.height = picture.width, picture.height
    photo.proposed = picture.proposed
    for (width, ending), content in picture.files.items():
        place = path_of(picture.key, width, ending)
        if not default_storage.exists(place):
            default_storage.save(place, ContentFile(content))


def _file_name(name):
    name = PurePath(name.replace("\\", "/")).name
    return "".join(one for one in name if one.isprintable())[-120:] or "photo"
