# ruff: noqa: E501 - a table: one text and its posts, one line
"""Bodies of any words between an office and the name that ends them: invented people and bodies."""

import pytest

from tests.extraction.reading import posts

REACHED = """
Director of the coal company Kara-Tash Komur Timur Abdyldaev was questioned. = Timur Abdyldaev: Director of the coal company Kara-Tash Komur
The keys were given to the chief physician of the children's hospital Aigul Sadyrova. = Aigul Sadyrova: Chief Physician of the children's hospital
Head of the land use department of the City Hall Askar Bekov was reprimanded. = Askar Bekov: Head of the land use department of the City Hall
The head of the city water utility, Marta Lindholm, apologised. = Marta Lindholm: Head of the city water utility
The chairman of the northern branch of the Teachers Council, Major Peter Okello, opened it. = Peter Okello: Chairman of the northern branch of the Teachers Council
Chairman of the Composers' Union Timur Abdyldaev sang. = Timur Abdyldaev: Chairman of the Composers' Union
Former chairman of the Osh branch of Tashbank Timur Abdyldaev was detained. = Timur Abdyldaev: former Chairman of Osh branch of Tashbank
Director of the Rakhimov Museum in Karakol Timur Abdyldaev smiled. = Timur Abdyldaev: Director of the Rakhimov Museum
Director of the Executive Committee of the SCO RATS Timur Abdyldaev spoke. = Timur Abdyldaev: Director of the Executive Committee of the SCO RATS
The head of the agency accused Marta Lindholm of fraud. =
The head of the fire brigade told Marta Lindholm so. =
The owner of a café, Marta Lindholm, wept. =
The heads of the two companies, Marta Lindholm and Peter Okello, agreed. =
"""


def told(text):
    return {
        f"{who}: {'' if status == 'current' else status + ' '}{label}"
        for who, label, status in posts(text)
    }


@pytest.mark.parametrize("line", REACHED.strip("\n").splitlines())
def test_a_body_reaches_up_to_the_name(line):
    text, _, labels = line.partition(" =")
    assert told(text) == set(filter(None, map(str.strip, labels.split("; "))))
