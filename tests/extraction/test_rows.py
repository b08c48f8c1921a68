"""The words at which a row of the events' table is looked for are in whatever it matches."""

import re

import pytest

from articles.extraction.data.event_verbs import EVENT_VERBS, ROW_KEYS
from articles.importing.reading import read
from tests.dispatches.scoring import FOLDER

TRIGGERS = {verb.name: re.compile(verb.trigger) for verb in EVENT_VERBS}
TEXTS = [read(file.read_bytes(), file.name).text for file in sorted(FOLDER.glob("*.txt"))]


@pytest.mark.parametrize("row", ROW_KEYS)
def test_every_match_of_a_row_holds_one_of_its_words(row):
    matches = {match[0] for text in TEXTS for match in TRIGGERS[row].finditer(text)}
    words = set(ROW_KEYS[row].split())
    assert [one for one in matches if words.isdisjoint(re.findall(r"\w+", one.lower()))] == []
