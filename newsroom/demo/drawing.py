"""Pictures for the invented newsroom: drawn here, of nobody, and marked as what they are.

Knows no Django: words and a number in, the bytes of a JPEG out.
"""

import colorsys
import io
import random

from PIL import Image, ImageDraw, ImageFilter

from articles.card_image import Line

PORTRAIT, SCENE = (960, 1200), (1600, 1067)  # pixels
MARK = "Demo drawing"
FIGURE = 300  # pixels: the height of somebody in a scene
QUALITY = 88


def portrait(name):
    """Return the picture that stands for the invented ``name``: initials on its colour."""
    dice = random.Random(name)
    hue = dice.random()
    image = _ground(PORTRAIT, hue)
    draw = ImageDraw.Draw(image)
    wide, high = PORTRAIT
    shade = _colour(hue, 0.5, 0.26)
    draw.ellipse((wide * 0.31, high * 0.16, wide * 0.69, high * 0.54), fill=shade)
    draw.ellipse((wide * 0.02, high * 0.6, wide * 0.98, high * 1.6), fill=shade)
    initials = "".join(word[0] for word in name.replace("-", " ").split()[:2])
    line = Line(initials, "serif", 230, 650)
    line.draw(draw, (wide - line.width) / 2, high * 0.9, "#ffffff")
    return _written(image)


def scene(number):
    """Return a picture of two people before a town, and its focus from the left in tenths."""
    dice = random.Random(number)
    image = _ground(SCENE, dice.uniform(0.52, 0.64))
    draw = ImageDraw.Draw(image)
    wide, high = SCENE
    _town(draw, dice)
    focus = dice.choice((2, 3, 7, 8))
    middle, foot = wide * focus / 10, high * 0.94
    draw.rectangle((0, high * 0.88, wide, high), fill=_colour(0.1, 0.2, 0.35))
    for side in (-1, 1):
        _flag(draw, dice, middle + side * 260, foot)
        _person(draw, middle + side * 80, foot, _colour(dice.random(), 0.4, 0.2))
    draw.line((middle - 60, foot - 165, middle + 60, foot - 165), fill="#f1d9c4", width=22)
    return _written(image), focus


def _ground(size, hue):
    """Return a picture whose colour grows lighter downwards."""
    top, low = _rgb(hue, 0.45, 0.45), _rgb(hue + 0.06, 0.25, 0.85)
    strip = Image.new("RGB", (1, 2))
    strip.putpixel((0, 0), top)
    strip.putpixel((0, 1), low)
    image = strip.resize(size, Image.Resampling.BICUBIC)
    return image.filter(ImageFilter.GaussianBlur(2))


def _town(draw, dice):
    left, (wide, high) = -40, SCENE
    while left < wide:
        width, top = dice.randrange(70, 190), dice.randrange(int(high * 0.35), int(high * 0.75))
        draw.rectangle(
            (left, top, left + width, high), fill=_colour(0.6, 0.18, dice.uniform(0.4, 0.6))
        )
        for row in range(top + 24, int(high * 0.86), 52):
            for column in range(int(left) + 16, int(left + width) - 20, 36):
                if dice.random() < 0.6:
                    draw.rectangle((column, row, column + 14, row + 22), fill="#f6e7b2")
        left += width + dice.randrange(0, 26)


def _flag(draw, dice, left, foot):
    """Draw a flag of no state: three stripes of any colours."""
    draw.rectangle((left - 4, foot - 520, left + 4, foot), fill="#5b4a36")
    for stripe in range(3):
        top = foot - 520 + 44 * stripe
        draw.rectangle(
            (left + 4, top, left + 170, top + 44), fill=_colour(dice.random(), 0.55, 0.7)
        )


def _person(draw, middle, foot, colour):
    head = FIGURE * 0.16
    draw.rounded_rectangle((middle - 52, foot - FIGURE * 0.72, middle + 52, foot), 40, fill=colour)
    draw.ellipse(
        (middle - head, foot - FIGURE, middle + head, foot - FIGURE + 2 * head), fill=colour
    )


def _written(image):
    draw, line = ImageDraw.Draw(image), Line(MARK, "sans", 26, 500)
    left, base = image.width - line.width - 24, image.height - 22
    draw.rectangle((left - 12, base - 30, image.width, image.height), fill="#14191f")
    line.draw(draw, left, base, "#ffffff")
    found = io.BytesIO()
    image.save(found, "JPEG", quality=QUALITY)
    return found.getvalue()


def _rgb(hue, saturation, value):
    return tuple(round(255 * one) for one in colorsys.hsv_to_rgb(hue % 1, saturation, value))


def _colour(hue, saturation, value):
    return "#{:02x}{:02x}{:02x}".format(*_rgb(hue, saturation, value))
