# ruff: noqa: E501 - a table: one text and a status, one line
"""An office that the text tells its holder gave up or lost is a former one."""

import pytest

from tests.extraction.reading import posts

GIVEN_UP = """
Kenya's Transport Minister, Juma Rutoh, resigned on Friday. = former
Kenya's Transport Minister Juma Rutoh has abruptly quit. = former
Kenyan Transport Minister Juma Rutoh, 58, stepped down on Monday. = former
Kenyan Transport Minister Juma Rutoh stepped in to help. = current
Kenyan Transport Minister Juma Rutoh was sacked late on Monday. = former
The president sacked Kenyan Transport Minister Juma Rutoh. = former
This morning the governor dismissed Kenyan Transport Minister Juma Rutoh. = former
Kenyan Transport Minister Juma Rutoh dismissed the report as a lie. = current
Parliament voted to remove Kenyan Transport Minister Juma Rutoh. = former
The president accepted the resignation of Kenyan Transport Minister Juma Rutoh. = former
The president accepted the resignation presented by Kenyan Transport Minister Juma Rutoh. = former
Voters demanded the resignation of Kenyan Transport Minister Juma Rutoh. = current
Kenyan Transport Minister Juma Rutoh will be dismissed in May. = current
Kenyan Transport Minister Juma Rutoh resigned from the Dawn Party. = current
Kenyan Transport Minister Juma Rutoh resigned from his post. = former
Kenyan Transport Minister Juma Rutoh stepped down as treasurer of a choir. = current
"""


@pytest.mark.parametrize("line", GIVEN_UP.strip().splitlines())
def test_what_somebody_gave_up_or_lost_is_a_former_office(line):
    text, _, status = line.rpartition(" = ")
    assert ("Juma Rutoh", "Transport Minister of Kenya", status) in posts(text)


SUCCEEDED = """
Transport Minister of Kenya Juma Rutoh came. Ali Kamau was appointed Transport Minister of Kenya instead of Juma Rutoh. = former
Transport Minister of Kenya Juma Rutoh came. Transport Minister of Kenya Ali Kamau replaced Juma Rutoh. = former
Juma Rutoh, the Transport Minister of Kenya until today, was given a new post. = former
Juma Rutoh, until recently Transport Minister of Kenya, was given a new post. = former
Transport Minister of Kenya Ali Kamau will replace Transport Minister of Kenya Juma Rutoh. = current
"""


@pytest.mark.parametrize("line", SUCCEEDED.strip().splitlines())
def test_an_office_passed_on_or_held_until_today_is_a_former_one(line):
    text, _, status = line.rpartition(" = ")
    assert ("Juma Rutoh", "Transport Minister of Kenya", status) in posts(text)


def test_an_office_keeps_its_name_where_its_body_is_named_again():
    text = "Secretary General of the African Union Ali Diallo came with the Secretary General of the Union Juma Rutoh."
    assert ("Juma Rutoh", "Secretary General of the African Union", "current") in posts(text)
