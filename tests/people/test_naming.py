"""Two names of one person are told from two people's names."""

import pytest

from people.naming import Likeness, likeness, name_key, name_sound

SAME = [
    ("Sadyr Zhumabekov", "Садыр Жумабеков"),
    ("Aleksandr Petrov", "Alexander Petroff"),
    ("Ivan Sergeevich Sidorov", "Sidorov Ivan Sergeyevich"),
    ("Ivan Sergeevich Sidorov", "Ivan Sidorov"),
    ("Bakyt Asan uulu", "Asan uulu Bakyt"),
    ("Kim Jong-ho", "Kim Jong Ho"),
    ("Yevgeny Khrushchyov", "Evgeni Khruschev"),
    ("Mohammed al-Rashid", "Mohamed Rashid"),
    ("Dmitriy Zelinskiy", "Dmitri Zelinskij"),
]
FITS = [
    ("A. Silva", "Ana Silva"),
    ("Ana Maria Silva", "Ana Silva"),
    ("Talantbek Asanov", "Talant Asanov"),
    ("Li Wei", "Wei Li"),
    ("J. K. Adu", "Jane Adu"),
]
SOUNDS = [
    ("Emomali Rahimov", "Imamali Rakhimow"),
    ("Tchinguiz Aitmatov", "Chingiz Aytmatov"),
    ("Muhammad Karimov", "Mohammed Karimov"),
    ("Elchin Guliyev", "Elchin Kuliev"),
]
OTHER = [
    ("Ivan Petrovich Sidorov", "Ivan Sergeevich Sidorov"),
    ("Ivan Sidorov", "Ivan Sidorova"),
    ("Emma Jane Roth", "Emma Kate Roth"),
    ("B. Silva", "Ana Silva"),
    ("Ana Silva", "Ana Reis"),
    ("Li Wei", "Li Wu"),
    ("Silva", "Ana Silva"),
    ("Aida Asanova", "Aisha Asanova"),
]
TABLE = [
    (one, other, expected)
    for expected, rows in (
        (Likeness.SAME, SAME),
        (Likeness.FITS, FITS),
        (Likeness.SOUNDS, SOUNDS),
        (Likeness.OTHER, OTHER),
    )
    for one, other in rows
]


@pytest.mark.parametrize(("one", "other", "expected"), TABLE)
def test_two_names_are_compared(one, other, expected):
    assert likeness(one, other) == likeness(other, one) == expected


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_of_one_person_share_their_key(one, other):
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), SOUNDS)
def test_names_that_sound_alike_share_their_sound(one, other):
    assert name_sound(one) == name_sound(other)
