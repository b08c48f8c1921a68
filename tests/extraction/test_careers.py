# ruff: noqa: E501 - a table: one text and its posts, one line
"""Offices told by verbs, in every tense: invented people, real and invented bodies."""

import pytest

from tests.extraction.reading import posts

TOLD = """
Timur Abdyldaev was born in 1976. In 2012–2016 he was head of the Kara-Suu district. = former Head of the Kara-Suu district
Timur Abdyldaev came. Since 2019 he has been deputy chairman of the State Bank of Ghana. = Deputy Chairman of the State Bank of Ghana
Timur Abdyldaev came. He has been rector of Osh State University since 2018. = Rector of the Osh State University
Timur Abdyldaev, who was until last week chairman of the Audit Office of Togo, spoke. = former Chairman of the Audit Office of Togo
Timur Abdyldaev, until now rector of the Osh State University, spoke. = former Rector of the Osh State University
Timur Abdyldaev, the mayor of Osh until today, spoke. = former Mayor of Osh
Timur Abdyldaev, mayor of Osh from 2015 to 2018, spoke. = former Mayor of Osh
Timur Abdyldaev, 58, a former senator for Ohio, spoke. = former Senator for Ohio
Timur Abdyldaev, 56, who was the Conservative MP for Wessex until 2019, spoke. = former MP for Wessex
Timur Abdyldaev came. He served as judge of the Osh City Court, deputy chairman of the Audit Office of Togo and, since January 2021, head of the Presidential Council of Togo. = former Judge of the Osh City Court; former Deputy Chairman of the Audit Office of Togo; former Head of the Presidential Council of Togo
Timur Abdyldaev was relieved of the post of mayor of Osh and appointed Ambassador of Kyrgyzstan to Japan. = former Mayor of Osh; Ambassador of Kyrgyzstan to Japan
Timur Abdyldaev held the post of mayor of Osh. = former Mayor of Osh
Timur Abdyldaev left the post of mayor of Osh. = former Mayor of Osh
Timur Abdyldaev was transferred to the post of mayor of Osh. = Mayor of Osh
The king approved the appointment of Timur Abdyldaev as governor of the Bank of Ghana in acting capacity. = acting Governor of the Bank of Ghana
Timur Abdyldaev wants to become mayor of Osh. =
"""


def told(text):
    return {
        f"{'' if status == 'current' else status + ' '}{label}" for _, label, status in posts(text)
    }


@pytest.mark.parametrize("line", TOLD.strip("\n").splitlines())
def test_verbs_tell_who_held_which_office_and_how(line):
    text, _, labels = line.partition(" =")
    assert told(text) == set(filter(None, map(str.strip, labels.split("; "))))


DISMISSED = "Askar Bekov was dismissed from the post of mayor of Osh."


@pytest.mark.parametrize(
    ("after", "status"),
    [
        ("Timur Abdyldaev was appointed to this position.", "current"),
        ("His duties will be performed by Timur Abdyldaev.", "acting"),
        ("Timur Abdyldaev will temporarily perform his duties.", "acting"),
        ("Timur Abdyldaev has been acting in his stead.", "acting"),
    ],
)
def test_a_post_told_of_before_passes_to_who_takes_it(after, status):
    assert ("Timur Abdyldaev", "Mayor of Osh", status) in posts(f"{DISMISSED} {after}")


def test_whoever_loses_the_post_held_the_one_told_of_before():
    text = "Aigul Sadyrova was appointed mayor of Osh. Timur Abdyldaev was relieved of the post."
    assert ("Timur Abdyldaev", "Mayor of Osh", "former") in posts(text)


def test_somebody_of_an_office_is_not_given_that_of_the_sentence_before():
    text = (
        f"{DISMISSED} Governor of Batken region Timur Abdyldaev was appointed to the post in 2021."
    )
    assert ("Timur Abdyldaev", "Mayor of Osh", "current") not in posts(text)


def test_fields_in_brackets_are_of_the_office_in_the_plural():
    text = (
        "The new special advisers include Mrs Ann Powell (Security) and Mr John Reed (Health). "
        "The regional commissioners are Ms Ada Nyoni (Iringa) and Mr Ali Mchopa (Mtwara)."
    )
    assert posts(text) == {
        ("Ann Powell", "Special Adviser on Security", "current"),
        ("John Reed", "Special Adviser on Health", "current"),
        ("Ada Nyoni", "Regional Commissioner of Iringa", "current"),
        ("Ali Mchopa", "Regional Commissioner of Mtwara", "current"),
    }


def test_all_who_are_elected_together_have_the_office():
    text = "Timur Abdyldaev and Anna Berg were elected deputies of the Senate of Togo."
    assert posts(text) == {
        ("Timur Abdyldaev", "Deputy of the Senate of Togo", "current"),
        ("Anna Berg", "Deputy of the Senate of Togo", "current"),
    }
