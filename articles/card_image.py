"""The picture that other sites show beside a link: words, day, masthead, and a face if we have it.

Knows no Django: text and the bytes of a photo in, the bytes of a PNG out.
"""

import functools
import io
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

FONTS = Path(__file__).resolve().parent.parent / "static" / "fonts"
WIDTH, HEIGHT, MARGIN = 1200, 630, 80  # pixels
INK, PAPER, QUIET, MARKER = "#14191f", "#ffffff", "#505860", "#ffe27a"
MAST, SMALL, BAR = 46, 30, 22  # pixels: the heights of type and of the bar on top
HEADLINES = (84, 74, 64, 56, 48, 42)  # the largest in which the headline fits is taken
SPEECHES = (64, 56, 48, 42, 36, 32)  # the same for words that were said
MOST_LINES, LEADING = 5, 1.16
ROOM = HEIGHT - 2 * MARGIN - 2 * MAST - SMALL  # pixels of height for the headline
WEIGHT = 650
COLOURS, FACE_COLOURS = 32, 256  # enough for the edges of letters, and for a photo
FACE, GAP = 300, 28  # pixels: the sides of a face, what stays free beside it
KEPT = 256  # pictures in memory, 15 to 90 KB each
# Which part of a family holds a letter: as static/site.css says it to browsers.
PARTS = {
    "cyrillic": ((0x400, 0x45F), (0x490, 0x491), (0x4B0, 0x4B1)),
    "cyrillic-ext": ((0x492, 0x4AF), (0x4B2, 0x4EF)),
    "latin-ext": ((0x100, 0x130), (0x132, 0x151), (0x154, 0x21B), (0x259, 0x259), (0x1E80, 0x1EF9)),
    "latin": ((0x20, 0x7E), (0xA0, 0x17F), (0x2BB, 0x2BC), (0x2010, 0x203A), (0x20AC, 0x2212)),
}


@functools.lru_cache(KEPT)
def card_image(words, day, site_name, face=None, said=False):
    """Return the PNG; what our fonts have no letters for is left out.

    ``face`` is (bytes of a photo, its focus from the left, from the top) in tenths, or ``None``.
    Words that were ``said`` stand in quotation marks beside a bar, and are cut at a word where
    they are long.
    """
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, BAR), fill=INK)
    mast = Line(site_name, "serif", MAST, 700)
    base = MARGIN + MAST
    draw.rectangle((MARGIN, base - 10, MARGIN + mast.width, base + 6), fill=MARKER)
    mast.draw(draw, MARGIN, base, INK)
    pasted = bool(face) and _paste(image, face, base + MAST + GAP)
    right = WIDTH - MARGIN - (FACE + GAP if pasted else 0)
    if said:
        bottom = _draw_words(draw, words, base + MAST, right)
        draw.rectangle((MARGIN, base + MAST + 8, MARGIN + 10, bottom), fill=MARKER)
    else:
        _draw_headline(draw, words, base + MAST, right)
    foot = _fitted(day, "sans", SMALL, WIDTH - 2 * MARGIN)
    foot.draw(draw, MARGIN, HEIGHT - MARGIN + 10, QUIET)
    found = io.BytesIO()
    way = Image.Quantize.MEDIANCUT if pasted else Image.Quantize.FASTOCTREE
    image.quantize(FACE_COLOURS if pasted else COLOURS, way).save(found, "PNG")
    return found.getvalue()


def _paste(image, face, top):
    """Put the photo on the right; return whether it is one."""
    raw, across, down = face
    try:
        photo = Image.open(io.BytesIO(raw)).convert("RGB")
    except (OSError, ValueError):
        return False
    cut = ImageOps.fit(photo, (FACE, FACE), centering=(across / 10, down / 10))
    image.paste(cut, (WIDTH - MARGIN - FACE, top))
    return True


class Line:
    """Text in one line, each letter from the part of the family that holds it."""

    def __init__(self, text, family, size, weight):
        self.runs = [(_font(family, part, size, weight), words) for part, words in _runs(text)]
        self.width = sum(font.getlength(words) for font, words in self.runs)

    def draw(self, draw, left, base, fill):
        """Draw it from ``left`` on, its letters standing on ``base``."""
        for font, words in self.runs:
            draw.text((left, base), words, fill=fill, font=font, anchor="ls")
            left += font.getlength(words)


def _draw_headline(draw, headline, top, right):
    for size in HEADLINES:
        lines = _wrapped(headline, size, right - MARGIN)
        if len(lines) <= MOST_LINES and len(lines) * size * LEADING <= ROOM:
            break
    for place, line in enumerate(lines[:MOST_LINES], 1):
        line.draw(draw, MARGIN, top + round(place * size * LEADING), INK)


def _draw_words(draw, words, top, right):
    """Draw quoted words beside their bar; return where they end."""
    left, kept = MARGIN + 10 + GAP, words.split()
    for size in SPEECHES:
        lines = _wrapped(f"“{words}”", size, right - left)
        most = int(ROOM / (size * LEADING))
        if len(lines) <= most:
            break
    while len(lines) > most:
        kept = kept[: -max(1, len(kept) // 20)]
        lines = _wrapped(f"“{' '.join(kept)} …”", size, right - left)
    for place, line in enumerate(lines, 1):
        line.draw(draw, left, top + round(place * size * LEADING), INK)
    return top + round(len(lines) * size * LEADING) + size // 4


def _fitted(text, family, size, width):
    """Return ``text`` in one line that is no wider than ``width``, cut at a word."""
    line, words = Line(text, family, size, 400), text.split()
    while line.width > width and len(words) > 1:
        words = words[:-1]
        line = Line(" ".join(words) + " …", family, size, 400)
    return line


def _wrapped(text, size, room):
    lines, line, width = [], [], 0
    space = Line(" ", "serif", size, WEIGHT).width
    for word in text.split():
        wide = Line(word, "serif", size, WEIGHT).width
        if line and width + wide > room:
            lines.append(line)
            line, width = [], 0
        line.append(word)
        width += wide + space
    return [Line(" ".join(words), "serif", size, WEIGHT) for words in (*lines, line)]


def _runs(text):
    """Return [(part of the family, words)] of ``text``; letters that none holds are left out."""
    runs = []
    for letter in text:
        part = _part(letter)
        if part and runs and runs[-1][0] == part:
            runs[-1][1] += letter
        elif part:
            runs.append([part, letter])
    return runs


def _part(letter):
    code = ord(letter)
    for part, ranges in PARTS.items():
        if any(first <= code <= last for first, last in ranges):
            return part
    return None


@functools.lru_cache(64)
def _font(family, part, size, weight):
    font = ImageFont.truetype(FONTS / f"{family}-{part}.woff2", size)
    axes = font.get_variation_axes()
    wanted = {b"Weight": weight, b"Optical Size": size}
    font.set_variation_by_axes([min(wanted[axis["name"]], axis["maximum"]) for axis in axes])
    return font
