"""Whatever the text: no error, and every span stands where it says."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.extraction import extract
from articles.extraction.pipeline import language_of
from articles.importing.encoding import cleaned
from articles.importing.reading import Refused, read

PIECES = st.sampled_from(
    [
        *"President of Ghana Kofi Ansah met with the Prime Minister Togo Yao Mensah said".split(),
        *"« » “ ” \" ' . , : ; – — ( ) \n \n\n ex- -elect and his counterpart appointed".split(),
        "the country", "Дүйшөн", "İ", "ﬁ", "e\u0301", "U.S.", "J.", "2022-02-30", "9 May", "uulu",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=300)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
@example("United States")  # a shorter place than others that begin like it, at the end
@example("The ministry,   said that trade has grown again.")  # gaps where a subject would stand
def test_every_finding_stands_in_the_text(text):
    text = cleaned(text)
    found = extract(text, published="2022-05-10")
    everything = [*found.people, *found.mentions, *found.posts, *found.events, *found.quotes]
    for one in everything:
        span, sentence = one.evidence.span, one.evidence.sentence
        assert 0 <= span.start < span.end <= len(text)
        assert sentence.start <= span.start
    for one in [*found.mentions, *found.posts]:
        assert one.person in range(len(found.people))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400) | TEXTS.map(str.encode))
def test_any_bytes_are_read_or_refused_with_a_remedy(raw):
    try:
        dispatch = read(raw, "x.txt")
    except Refused as refusal:
        said = refusal.reason and refusal.remedy
    else:
        said = dispatch.text
    assert said


LANGUAGES = [
    ("Foreign Minister Kofi Ansah met Yao Mensah, discussing tariffs and energy supply.", "en"),
    ("President Ansah receives Ambassador Duarte Lemos, discusses trade with Lisbon today.", "en"),
    ("Der Präsident und die Ministerin haben das Abkommen in Berlin nicht gelesen.", "und"),
    ("Prezident yangi qonun loyihasini imzoladi va hukumat bilan uchrashuv o‘tkazdi.", "und"),
    ("Le président et les ministres se sont réunis pour une séance des comptes.", "und"),
    ("El presidente y los ministros se reunieron por las cuentas del Estado.", "und"),
]


@pytest.mark.parametrize(("text", "language"), LANGUAGES)
def test_a_few_words_tell_their_language(text, language):
    assert language_of(text) == language


def test_a_text_that_breaks_off_at_any_word_is_read():
    text = (
        "Kofi Ansah, who has headed the national water board since May, chairs the ferry "
        "commission, led by Ama Sarpong; the agency's chief, Yao Mensah, is in charge of the "
        "border committee and replaced Esi Darko, Minister of Trade and Industry of Ghana, he said "
        "at talks with the Prime Minister of Togo. By our reporter, headed Accra"
    )
    for end in (found.end() for found in re.finditer(r"\S+", text)):
        found = extract(text[:end])
        assert all(one.name in text[:end] for one in found.people), end
