"""The picture of an article that other sites show beside its link: headline, day, masthead.

Knows no Django: text in, the bytes of a PNG out.
"""

import functools
import io
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parent.parent / "static" / "fonts"
WIDTH, HEIGHT, MARGIN = 1200, 630, 80  # pixels
INK, PAPER, QUIET, MARKER = "#14191f", "#ffffff", "#505860", "#ffe27a"
MAST, SMALL, BAR = 46, 30, 22  # pixels: the heights of type and of the bar on top
HEADLINES = (84, 74, 64, 56, 48, 42)  # the largest in which the headline fits is taken
MOST_LINES, LEADING = 5, 1.16
ROOM = HEIGHT - 2 * MARGIN - 2 * MAST - SMALL  # pixels of height for the headline
WEIGHT = 650
COLOURS = 32  # enough for the edges of letters
KEPT = 256  # pictures in memory, about 15 KB each
# Which part of a family holds a letter: as static/site.css says it to browsers.
PARTS = {
    "cyrillic": ((0x400, 0x45F), (0x490, 0x491), (0x4B0, 0x4B1)),
    "cyrillic-ext": ((0x492, 0x4AF), (0x4B2, 0x4EF)),
    "latin-ext": ((0x100, 0x130), (0x132, 0x151), (0x154, 0x21B), (0x259, 0x259), (0x1E80, 0x1EF9)),
    "latin": ((0x20, 0x7E), (0xA0, 0x17F), (0x2BB, 0x2BC), (0x2010, 0x203A), (0x20AC, 0x2212)),
}


@functools.lru_cache(KEPT)
def card_image(headline, day, site_name):
    """Return the PNG; what our fonts have no letters for is left out."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, BAR), fill=INK)
    mast = Line(site_name, "serif", MAST, 700)
    base = MARGIN + MAST
    draw.rectangle((MARGIN, base - 10, MARGIN + mast.width, base + 6), fill=MARKER)
    mast.draw(draw, MARGIN, base, INK)
    _draw_headline(draw, headline, base + MAST)
    Line(day, "sans", SMALL, 400).draw(draw, MARGIN, HEIGHT - MARGIN + 10, QUIET)
    found = io.BytesIO()
    image.quantize(COLOURS, Image.Quantize.FASTOCTREE).save(found, "PNG")
    return found.getvalue()


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


def _draw_headline(draw, headline, top):
    for size in HEADLINES:
        lines = _wrapped(headline, size)
        if len(lines) <= MOST_LINES and len(lines) * size * LEADING <= ROOM:
            break
    for place, line in enumerate(lines[:MOST_LINES], 1):
        line.draw(draw, MARGIN, top + round(place * size * LEADING), INK)


def _wrapped(text, size):
    lines, line, width = [], [], 0
    space = Line(" ", "serif", size, WEIGHT).width
    for word in text.split():
        wide = Line(word, "serif", size, WEIGHT).width
        if line and width + wide > WIDTH - 2 * MARGIN:
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
