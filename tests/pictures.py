"""Pictures made on the spot: sizes, formats and faults that cameras and strangers send."""

import io
import struct
import zlib

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image


def picture(size=(1200, 800), kind="JPEG", colour=(120, 60, 30), **options):
    """Return the bytes of a picture, its left half of another colour."""
    image = Image.new("RGB", size, colour)
    image.paste((20, 90, 160), (0, 0, size[0] // 2, size[1]))
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def sent(raw=None, name="talks.jpg"):
    return SimpleUploadedFile(name, picture() if raw is None else raw, "image/jpeg")


def bomb(side=9000):
    """Return a PNG of a few kilobytes that claims ``side`` × ``side`` pixels, and has them."""

    def chunk(kind, data):
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    packed = zlib.compress(b"\0" * ((side // 8 + 2) * side), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )
