"""A picture file becomes a clean one: decoded within bounds, turned upright, stripped, sized.

Nothing of the file that was sent is kept: each picture that readers get was encoded here, so that
neither place nor serial number, nor anything hidden behind the image, goes out with it.
"""

import hashlib
import io
from dataclasses import dataclass, field

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from articles.photos.metadata import proposals

FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST = 20_000_000  # bytes of a file
PIXELS = {"JPEG": 120_000_000, "PNG": 25_000_000, "WEBP": 25_000_000}  # a JPEG shrinks as it loads
LONGEST_SIDE = 30_000
MASTER = 2400  # pixels of the longer side of what is kept
WIDTHS = (320, 640, 960, 1600)
QUALITY = {"webp": 78, "jpg": 80}
ENCODERS = {"webp": "WEBP", "jpg": "JPEG"}
SAVE_AS = "Save it as JPEG, PNG or WebP and send it again."


class BadPicture(Exception):
    """A file that is no picture for us: what is wrong, and what to do about it."""

    def __init__(self, reason, remedy):
        super().__init__(f"{reason} {remedy}")
        self.reason, self.remedy = reason, remedy


@dataclass(frozen=True)
class Picture:
    """A clean picture: ``files`` are encoded bytes by (width, ``webp`` or ``jpg``)."""

    key: str
    width: int
    height: int
    files: dict = field(repr=False)
    proposed: dict = field(default_factory=dict)


def picture_of(raw):
    """Return the ``Picture`` made of the bytes ``raw``; raise ``BadPicture`` where it cannot be."""
    if len(raw) > LARGEST:
        raise BadPicture(
            f"The file has {len(raw) / 1e6:.0f} MB; {LARGEST // 1_000_000} are allowed.",
            "Export it smaller: 2400 pixels are enough.",
        )
    image = _opened(raw)
    proposed = proposals(image)
    upright = _upright(image)
    upright.thumbnail((MASTER, MASTER), Image.Resampling.LANCZOS)
    files = _sized(upright)
    key = hashlib.sha256(files[max(files)]).hexdigest()[:32]
    return Picture(key, *upright.size, files, proposed)


def widths_of(width):
    """Return the widths in which a picture ``width`` pixels wide is kept, the smallest first."""
    return [one for one in WIDTHS if one < width] + [min(width, MASTER)]


def _opened(raw):
    """Open the file by its content, whatever its name; nothing is decoded before its size."""
    try:
        image = Image.open(io.BytesIO(raw), formats=FORMATS)
    except UnidentifiedImageError:
        raise BadPicture("It is no JPEG, PNG or WebP picture.", SAVE_AS) from None
    except (Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise BadPicture("It cannot be opened as a picture.", SAVE_AS) from error
    pixels = image.width * image.height
    if pixels > PIXELS[image.format] or max(image.size) > LONGEST_SIDE:
        raise BadPicture(
            f"It has {image.width} × {image.height} pixels; "
            f"{PIXELS[image.format] // 1_000_000} million are allowed of a {image.format} file.",
            "Export it smaller: 2400 pixels are enough.",
        )
    if getattr(image, "n_frames", 1) > 1:
        raise BadPicture("It moves: it holds several pictures.", "Save one of them as JPEG.")
    return image


def _upright(image):
    """Decode ``image``, turn it as the camera was held, and bring it to plain colours."""
    try:
        image.draft("RGB", (MASTER, MASTER))
        image.load()
        turned = ImageOps.exif_transpose(image)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise BadPicture("It is cut off or damaged.", "Send it again from the original.") from error
    return _plain(turned)


def _plain(image):
    profile = image.info.get("icc_profile")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image)
    elif profile and image.mode in ("RGB", "CMYK"):
        image = _in_srgb(image, profile)
    return image.convert("RGB")


def _in_srgb(image, profile):
    """Bring the colours of ``profile`` to sRGB; a profile that cannot be read changes nothing."""
    try:
        known = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(
            image, known, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):
        return image


def _sized(image):
    files, smaller = {}, image
    for width in reversed(widths_of(image.width)):
        if width != smaller.width:
            height = max(1, round(image.height * width / image.width))
            smaller = smaller.resize((width, height), Image.Resampling.LANCZOS)
        for ending, quality in QUALITY.items():
            files[width, ending] = _encoded(smaller, ENCODERS[ending], quality)
    return files


def _encoded(image, kind, quality):
    clean = Image.frombytes("RGB", image.size, image.tobytes())  # no metadata comes along
    written = io.BytesIO()
    options = {"method": 4} if kind == "WEBP" else {"optimize": True, "progressive": True}
    clean.save(written, kind, quality=quality, **options)
    return written.getvalue()
