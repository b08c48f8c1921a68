# ruff: noqa: E501 - a table: one text and a post, one line
"""Whose office a text means that leaves it unsaid: of which state, body or firm."""

import pytest

from articles.extraction import extract
from tests.extraction.reading import DAY

HOMES = """
 | The talks with the Uzbek side in Seoul, South Korea, were joined by Finance Minister Oh Jin-ah. = Oh Jin-ah, Finance Minister of South Korea
 | OSH, May 9 - The delegation of Tajikistan was led by Finance Minister Firuz Davlatov. = Firuz Davlatov, Finance Minister of Tajikistan
 | The President of Ghana, Kofi Annor, praised his former Finance Minister, Yao Mensah, in Addis Ababa, Ethiopia. = Yao Mensah, Finance Minister of Ghana
 | ADDIS ABABA, May 9 - President Juma Barasa of Kenya spoke of Kenya. Former Vice President Ali Kilonzo listened. = Ali Kilonzo, Vice President of Kenya
By DAILY Reporter, Dodoma | PRESIDENT Zainab Mwakasa flies to Nairobi to see the Kenyan president. = Zainab Mwakasa, President of Tanzania
Rabat, 3 May 2021 | Finance Minister Ali Benani flies to Madrid, Spain, to see the Spanish king. = Ali Benani, Finance Minister of Morocco
Brazil visits works | The Minister of Health, Maria Souza, visited the works. = Maria Souza, Minister of Health of Brazil
Kabul, Tehran to sign a pact | LIMA - Finance Minister Rosa Quispe spoke. = Rosa Quispe, Finance Minister of Peru
"""


@pytest.mark.parametrize("line", HOMES.strip().splitlines())
def test_the_text_and_what_stands_above_it_say_which_state_is_meant(line):
    above, _, rest = line.partition("| ")
    text, _, wanted = rest.rpartition(" = ")
    found = extract(text, published=DAY, above=above.strip())
    told = {f"{found.people[one.person].name}, {one.label}" for one in found.posts}
    assert wanted in told
