"""An article's photos in its form: numbers in order, which a script shows as photos."""

from django import forms
from django.urls import reverse_lazy

from articles.models import Photo
from articles.models.photos import CAPTION

MOST = 20  # photos of an article


def keys_in(words):
    """Return the keys that *12, 7* names, each once and in order; raise ``ValueError``."""
    found = (one.strip() for one in words.split(","))
    return list(dict.fromkeys(int(one) for one in found if one))


class PhotoListWidget(forms.TextInput):
    """A line of numbers, and what the script needs to show the photos in its place."""

    def __init__(self):
        super().__init__(attrs={
            "class": "vTextField photo-list",
            "data-find": reverse_lazy("admin:photo-find"),
            "data-upload": reverse_lazy("admin:articles_photo_add"),
            "inputmode": "numeric",
        })  # fmt: skip


class CaptionsField(forms.CharField):
    """What a photo says in this article only: a number and its words, one a line."""

    def __init__(self, **kwargs):
        told = {
            "label": "Captions here",
            "required": False,
            "widget": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField photo-captions"}),
            "help_text": "Where a photo says something else in this article: its number, a colon "
            "and the words, one photo a line. The others keep their own caption.",
        }
        super().__init__(**told | kwargs)

    def clean(self, value):
        """Return the words by key of the photo."""
        lines = filter(None, map(str.strip, super().clean(value).splitlines()))
        return dict(_captioned(line) for line in lines)

    def has_changed(self, initial, data):
        return (initial or "").split() != (data or "").split()


def _captioned(line):
    number, _, words = line.partition(":")
    words = " ".join(words.split())
    if not number.strip().isdecimal() or len(number) > 18:
        raise forms.ValidationError(f"“{line[:40]}” does not begin with a photo's number: 12: …")
    if len(words) > CAPTION:
        raise forms.ValidationError(
            f"The caption of photo {number} has {len(words)} characters; {CAPTION} are allowed."
        )
    return int(number), words


def as_lines(captions):
    """Return ``captions`` as ``CaptionsField`` reads them."""
    return "\n".join(f"{key}: {words}" for key, words in captions.items())


class PhotoListField(forms.CharField):
    def __init__(self, **kwargs):
        told = {
            "label": "Photos",
            "required": False,
            "max_length": 300,
            "widget": PhotoListWidget(),
            "help_text": "The first leads. ↓ goes to what was found, Enter adds it. Without the "
            "picker: the photos' numbers, with commas between them, as the list of photos shows "
            "them.",
        }
        super().__init__(**told | kwargs)

    def clean(self, value):
        """Return the ``Photo`` named, in order."""
        words = super().clean(value)
        try:
            keys = keys_in(words)
        except ValueError:
            raise forms.ValidationError("Numbers of photos with commas between them.") from None
        if len(keys) > MOST:
            raise forms.ValidationError(f"An article shows at most {MOST} photos.")
        photos = Photo.objects.in_order([key for key in keys if key < 2**63])
        if len(photos) < len(keys):
            lacking = set(keys) - {one.pk for one in photos}
            raise forms.ValidationError(f"There is no photo {min(lacking)}.")
        return photos
