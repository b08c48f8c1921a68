"""Sentences of the families of the events' table: text to kind and those who take part."""

from pathlib import Path

import pytest

from articles.extraction.data.event_verbs import EVENT_VERBS
from articles.extraction.events import TRIGGERS
from articles.extraction.needed import leading, needed
from articles.extraction.text import sentences
from articles.extraction.tokens import Tokens
from articles.extraction.triggers import alternatives, compiled
from articles.extraction.waking import ANYWHERE, event_words, rows_for
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


def woken(sentence):
    """Return where the rows of the table may match in ``sentence``."""
    tokens, words = Tokens(sentence), {}
    for low, start in zip(tokens.low, tokens.starts, strict=True):
        for offset, word in event_words(low, start):
            words.setdefault(word, []).append(offset)
    return rows_for(words)


SENTENCES = [
    (sentence, woken(sentence))
    for text in (*NEWS, *(text for text, _ in TOLD))
    for sentence in (span.of(text) for span in sentences(text))
]


@pytest.mark.parametrize(("text", "event"), TOLD)
def test_a_sentence_tells_its_event(text, event):
    assert event in events(text)


@pytest.mark.parametrize("row", range(len(EVENT_VERBS)), ids=lambda row: EVENT_VERBS[row].name)
def test_a_row_is_found_by_its_words_wherever_it_matches(row):
    whole, trigger = compiled(alternatives(EVENT_VERBS[row].trigger)), TRIGGERS[row][1]
    lost = []
    for sentence, rows in SENTENCES:
        found = rows.get(row, ())
        starts = [offset for offset in found if offset != ANYWHERE]
        matches = trigger.matches(sentence, starts, ANYWHERE in found)
        if [one.span() for one in matches] != [one.span() for one in whole.finditer(sentence)]:
            lost.append(sentence)
    assert lost == []


NEEDED = [
    (r"\bmet with\b", {"met"}, {"met"}),
    (r"\b(?:met|meets)(?: \w+){0,5}? with\b", {"met", "meets"}, {"met", "meets"}),
    (r"\b(?:[Ww]as|is) (?:\w+ly )?elected\b", {"elected"}, {"was", "is"}),
    (r"(?:tele)?phone calls\b", {"calls"}, set()),
    (r"\b(?:(?:press|news) conference|briefing(?= at))", {"press", "news", "briefing"}, None),
    (r"\b[a-z]+ [Ss]ummit\b(?! of)", {"summit"}, set()),
    (r", who (?:\w+ )?resigned\b", {"resigned"}, set()),
    (r"\bno-confidence\b", {"confidence"}, {"no"}),
]


@pytest.mark.parametrize(("pattern", "words", "first"), NEEDED)
def test_a_pattern_tells_the_words_that_it_needs(pattern, words, first):
    assert words in needed(pattern)
    assert first is None or leading(pattern) == first


def test_a_pattern_that_needs_no_word_is_refused():
    with pytest.raises(ValueError, match="needs a word"):
        needed(r"\b[A-Z]\w+ (?:a|the)?")


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
