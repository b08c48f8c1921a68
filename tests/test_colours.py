"""The colours of the readers' pages, as the style sheet says them: every text can be read."""

import re
from pathlib import Path

import pytest

SHEET = (Path(__file__).parent.parent / "static" / "site.css").read_text()
SCHEMES = re.findall(r":root \{([^}]*--paper:[^}]*)\}", SHEET.partition("@media print")[0])
TOKEN = re.compile(r"--(\w+): (#[0-9a-f]{3,6})")
LEAST = {"ink": 7, "quiet": 7, "link": 7, "thread": 4.5, "sure": 4.5, "alarm": 4.5}


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(2 * one for one in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES[:2], ids=["light", "dark"])
def test_text_stands_out_from_the_paper_and_ink_from_the_marker(scheme):
    tokens = dict(TOKEN.findall(scheme))
    for name, least in LEAST.items():
        for ground in ("paper", "wash") if least < 7 else ("paper",):
            assert contrast(tokens[name], tokens[ground]) >= least, (name, ground)
    assert contrast(tokens["ink"], tokens["marker"]) >= 7


def test_both_schemes_are_there():
    assert len(SCHEMES) >= 2
