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
