"""Sentences of the families of the events' table: text to kind and those who take part."""

import re
from pathlib import Path

import pytest

from articles.extraction.data.event_keys import EVENT_KEYS
from articles.extraction.data.event_verbs import EVENT_VERBS
from articles.extraction.events import TRIGGERS
from articles.importing.reading import read
from tests.dispatches.scoring import FOLDER
from tests.extraction.reading import events, found

TABLE = Path(__file__).with_name("told.txt")  # kind | who takes part | sentence


def told():
    """Return (text, (kind, *names)) of each line of the table; a slash parts paragraphs."""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        kind, names, text = line.split(" | ")
        yield text.replace(" / ", "\n\n"), (kind, *filter(None, names.split("; ")))


TOLD = list(told())

NEWS = [read(file.read_bytes(), file.name).text for file in sorted(FOLDER.glob("*.txt"))]
WORD = re.compile(r"\w+(?:-\w+)*")
SEEN = 160  # characters behind its words that a trigger may look at


@pytest.mark.parametrize(("text", "event"), TOLD)
def test_a_sentence_tells_its_event(text, event):
    assert event in events(text)


@pytest.mark.parametrize("row", range(len(EVENT_VERBS)), ids=lambda row: EVENT_VERBS[row].name)
def test_every_match_of_a_row_holds_one_of_its_words(row):
    texts = [*NEWS, *(text for text, _ in TOLD)]
    found = [(text, match) for text in texts for match in TRIGGERS[row][1].finditer(text)]
    words = {word for word, rows in EVENT_KEYS.items() if row in rows}
    seen = [text[match.start() : match.end() + SEEN].lower() for text, match in found]
    assert [one for one in seen if words.isdisjoint(WORD.findall(one))] == []


NOT_NOW = [
    "Kofi Ansah called on the government to resign.",
    "In 2018 Kofi Ansah was arrested for protesting.",
    "Earlier, the court sentenced the former mayor to five years.",
    "Kofi Ansah instructed to inspect all schools.",
    "Kofi Ansah took part in the survey.",
    "The prices opened lower on Monday.",
]


@pytest.mark.parametrize("text", NOT_NOW)
def test_what_is_no_news_is_no_event(text):
    assert events(text) == set()


def test_an_aside_gives_no_day_to_what_it_tells():
    text = "President of Ghana Kofi Ansah, who is on a visit to Togo, held talks on May 9."
    days = {one.kind: one.date for one in found(text).events}
    assert days["visit"] is None


def test_the_next_one_is_another():
    text = (
        "The summit of the Union was held in Accra on Monday. "
        "The next summit will be held in Lome in 2023."
    )
    assert [one.kind for one in found(text).events] == ["summit", "summit"]


def test_what_two_discussed_belongs_to_their_talks():
    text = (
        "Ghana and Togo held talks in Accra on Monday. "
        "President Kofi Ansah and his counterpart Yao Mensah exchanged views on trade."
    )
    assert events(text) == {("talks", "Kofi Ansah", "Yao Mensah")}


def test_a_role_acts_for_whoever_holds_it():
    text = (
        "Secretary of the Security Council of Ghana Kofi Ansah arrived in Tamale. "
        "The Security Council Secretary also met with residents of the village."
    )
    assert ("meeting", "Kofi Ansah") in events(text)


def test_a_list_below_the_words_is_read_line_by_line():
    text = (
        "The following were appointed on Monday:\n\n- Kofi Ansah - deputy minister of health;"
        "\n\n- Yao Mensah - director of the Forest Service."
    )
    assert events(text) == {("appointment", "Kofi Ansah"), ("appointment", "Yao Mensah")}
