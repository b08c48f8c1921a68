"""Text to proposed tags."""

import pytest

from tests.extraction.reading import found

A = "President of Ghana Kofi Ansah"


def tags(text):
    return {tag.name for tag in found(text).tags}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (f"{A} visited Togo.", "Togo"),
        (f"{A} spoke of the budget and of trade.", "economy"),
        ("Chairman of the State Duma of Russia Viktor Sorokin spoke.", "State Duma of Russia"),
    ],
)
def test_a_text_proposes_its_countries_organizations_and_topics(text, tag):
    assert tag in tags(text)


def test_one_word_makes_no_topic():
    assert "economy" not in tags(f"{A} spoke of the budget.")


def test_there_are_never_more_than_eight():
    lands = "Togo, Benin, Mali, Niger, Chad, Kenya, Uganda and Rwanda"
    words = "budget trade school students court trial road railway oil gas election voters"
    assert len(tags(f"{A} visited {lands}. They spoke of {words}.")) == 8
