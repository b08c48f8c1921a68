"""What a picture's own metadata says of it: caption, credit, moment. Proposals, never facts.

Exif 2.32 tags and IPTC-IIM 4.2 datasets; place, serial numbers and all else are left alone.
"""

import datetime

from PIL import IptcImagePlugin

DESCRIPTION, ARTIST, RIGHTS, EXIF, TAKEN = 0x010E, 0x013B, 0x8298, 0x8769, 0x9003
CAPTION, BYLINE, CREDIT = (2, 120), (2, 80), (2, 110)
CLOCK = "%Y:%m:%d %H:%M:%S"
MOST = {"caption": 500, "credit": 200}  # characters


def proposals(image):
    """Return what is known of ``caption``, ``credit`` and ``taken`` (ISO, no zone), if anything."""
    exif, iptc = _exif(image), _iptc(image)
    names = [_text(exif.get(ARTIST)) or _text(iptc.get(BYLINE)), _text(iptc.get(CREDIT))]
    found = {
        "caption": _text(iptc.get(CAPTION)) or _text(exif.get(DESCRIPTION)),
        "credit": " / ".join(dict.fromkeys(filter(None, names))) or _text(exif.get(RIGHTS)),
        "taken": _moment(exif),
    }
    return {name: words[: MOST.get(name)] for name, words in found.items() if words}


def _exif(image):
    """Return the tags, none where they are damaged: they only propose."""
    try:
        exif = image.getexif()
        return dict(exif) | dict(exif.get_ifd(EXIF))
    except (OSError, SyntaxError, ValueError, TypeError, KeyError):
        return {}


def _iptc(image):
    try:
        return IptcImagePlugin.getiptcinfo(image) or {}
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError):
        return {}


def _text(value):
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    words = value if isinstance(value, str) else ""
    return " ".join("".join(one if one.isprintable() else " " for one in words).split())


def _moment(exif):
    try:
        taken = datetime.datetime.strptime(_text(exif.get(TAKEN)), CLOCK)  # noqa: DTZ007 - no zone
        return taken.isoformat()
    except ValueError:
        return ""
