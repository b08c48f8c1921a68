"""Keys in addresses and forms: a number, or nothing, never an error."""

import pytest
from django.urls import reverse

from people.numbers import number_in, numbers_in


@pytest.mark.parametrize(
    ("words", "number"),
    [("12", 12), ("0", 0), ("", None), (None, None), ("²", None), ("٣", None), ("-1", None),
     ("1.0", None), (" 1", None), ("9" * 18, 10**18 - 1), ("9" * 19, None)],
)  # fmt: skip
def test_a_key_is_of_plain_digits_and_fits_the_database(words, number):
    assert number_in(words) == number


def test_what_is_no_number_is_left_out_of_a_list():
    assert numbers_in(["3", "²", "x", "3"]) == [3, 3]


@pytest.mark.parametrize("key", ["²", "9" * 30, "x"])
def test_the_desk_answers_an_odd_key_as_one_that_is_not_there(admin_client, key):
    asked = [
        (reverse("admin:people_person_change", args=[key]), 302),
        (reverse("admin:articles_article_change", args=[key]), 302),
        (reverse("admin:article-effect") + f"?article={key}", 200),
        (reverse("admin:review-contradictions") + f"?after={key}", 200),
    ]
    assert [admin_client.get(address).status_code for address, _ in asked] == [s for _, s in asked]
