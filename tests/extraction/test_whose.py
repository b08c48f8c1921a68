# ruff: noqa: E501 - a table: one text and a post, one line
"""Whose office a text means that leaves it unsaid: of which state, body or firm."""

import pytest

from articles.extraction import extract
from tests.extraction.reading import DAY, posts

HOMES = """
 | The talks with the Uzbek side in Seoul, South Korea, were joined by Finance Minister Oh Jin-ah. = Oh Jin-ah, Finance Minister of South Korea
 | OSH, May 9 - The delegation of Tajikistan was led by Finance Minister Firuz Davlatov. = Firuz Davlatov, Finance Minister of Tajikistan
 | The President of Ghana, Kofi Annor, praised his former Finance Minister, Yao Mensah, in Addis Ababa, Ethiopia. = Yao Mensah, Finance Minister of Ghana
 | ADDIS ABABA, May 9 - President Juma Barasa of Kenya spoke of Kenya. Former Vice President Ali Kilonzo listened. = Ali Kilonzo, Vice President of Kenya
By DAILY Reporter, Dodoma | PRESIDENT Zainab Mwakasa flies to Nairobi to see the Kenyan president. = Zainab Mwakasa, President of Tanzania
Rabat, 3 May 2021 | Finance Minister Ali Benani flies to Madrid, Spain, to see the Spanish king. = Ali Benani, Finance Minister of Morocco
Brazil visits works | The Minister of Health, Maria Souza, visited the works. = Maria Souza, Minister of Health of Brazil
Rosa wins | ISLAMABAD, Nov 24, 2022: Finance Minister Ali Raza spoke to the PTI secretary general Asad Umar about the budget. = Ali Raza, Finance Minister of Pakistan
Truce signed | HAVANA, June 9, 2023 - Colombia signed in the presence of President Ana Rojas and her Cuban counterpart, Mirta Portal. Colombia rejoiced. Finance Minister Luis Ospina was there. = Luis Ospina, Finance Minister of Colombia
 | Ambassadors came to the President of Kazakhstan, the Ambassador of Hungary Zsofia Bartha among them. = Zsofia Bartha, Ambassador of Hungary to Kazakhstan
 | Kiribati President Teburoro Tione spoke. = Teburoro Tione, President of Kiribati
Kabul, Tehran to sign a pact | LIMA - Finance Minister Rosa Quispe spoke. = Rosa Quispe, Finance Minister of Peru
"""


@pytest.mark.parametrize("line", HOMES.strip().splitlines())
def test_the_text_and_what_stands_above_it_say_which_state_is_meant(line):
    above, _, rest = line.partition("| ")
    text, _, wanted = rest.rpartition(" = ")
    found = extract(text, published=DAY, above=above.strip())
    told = {f"{found.people[one.person].name}, {one.label}" for one in found.posts}
    assert wanted in told


EXTENTS = """
Ana Silva, the then chief executive of developer Marsh & Lowe Ltd. = Chief Executive of Marsh & Lowe Ltd
Alba Motors Corp. said its president, Ana Silva, will go. = President of the Alba Motors Corp.
Ana Silva is chairman of the China Railway Group Limited, of Beijing. = Chairman of the China Railway Group Limited
Ana Silva is a former chairman of the parliamentary committee on fuel and energy. = Chairman of the parliamentary committee on fuel and energy
Director of the school «Ilim» Ana Silva spoke. = Director of the school Ilim
Chairman of the Board of OJSC «Dastan» Ana Silva spoke. = Chairman of the Board of OJSC Dastan
General Director of LLC "Alfa Trade" Ana Silva spoke. = General Director of LLC Alfa Trade
Deputy commander of the Republican Operational and Rescue Squad Ana Silva spoke. = Deputy Commander of the Republican Operational and Rescue Squad
He saw the Speaker of the Libyan House of Representatives Ana Silva. = Speaker of the House of Representatives of Libya
Bank of Ghana Governor Ana Silva spoke. = Governor of the Bank of Ghana
"""


@pytest.mark.parametrize("line", EXTENTS.strip().splitlines())
def test_a_body_is_named_from_its_first_word_to_its_last(line):
    text, _, label = line.rpartition(" = ")
    assert label in {one[1] for one in posts(text)}
