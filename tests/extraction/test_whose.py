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


UNSAID = """
The Ministry of Energy was criticised in Bishkek. Minister Altynai Bekova listened. = Altynai Bekova, Minister of Energy of Kyrgyzstan
The ex-Minister of Health Ulan Bekov and former Deputy Minister Nurbol Chekirov were held in Bishkek. = Nurbol Chekirov, Deputy Minister of Health of Kyrgyzstan
The chairman of the State Bank, Ulan Bekov, and his deputy, Chinara Imanova, spoke. = Chinara Imanova, Deputy Chairman of the State Bank
The bill was stuck in parliament in Accra, Ghana. Speaker Ana Mensah left the seat. = Ana Mensah, Speaker of the Parliament of Ghana
The Lower House of Somalia met on Monday. Deputy Speaker Hodan Abdi chaired it. = Hodan Abdi, Deputy Speaker of the Lower House of Somalia
Nordvind Energi ASA met in Oslo. The Norwegian University of Science was there. Chief Operating Officer Mads Skov spoke. = Mads Skov, Chief Operating Officer of the Nordvind Energi ASA
Volta CEO Ana Mensah met the State Bank of Ghana about the loan. Chief accountant Yaw Ofori did not. = Yaw Ofori, Chief Accountant of Volta
Assistant to the President for International Affairs Yerlan Zhumin spoke in the capital, Astana. = Yerlan Zhumin, Assistant to the President of Kazakhstan for International Affairs
Odisha Chief Minister Sarat Das spoke in the state in Bhubaneswar, India. Health Minister Nirupama Rao agreed. = Nirupama Rao, Health Minister of Odisha
Gov. Ibrahim Musa of Nasarawa State in Nigeria swore in the man. The Deputy Governor, Dr Philip Anjo, was there. = Philip Anjo, Deputy Governor of Nasarawa State
Gov. Ibrahim Musa of Nasarawa State in Nigeria met the Speaker of the House of Assembly, Danladi Jibo. = Danladi Jibo, Speaker of the House of Assembly of Nasarawa State
Prime Minister Kiran Das and the Chief Minister of Odisha, Sarat Das, met in Delhi, India. Health Minister Nirupama Rao agreed. = Nirupama Rao, Health Minister of India
Kerala Finance Minister Kiran Das spoke of the budget in Kochi. = Kiran Das, Finance Minister of Kerala
Madam Rita Ayanga, the District Chief Executive for Bongo, said so. = Rita Ayanga, District Chief Executive for Bongo
The seat of Ana Silva, MP for North Wessex, was lost. = Ana Silva, MP for North Wessex
The secretary general of the African Union, Musa Diallo, flew to Cairo with Deputy Secretary General Aidyn Karim. = Aidyn Karim, Deputy Secretary General of the African Union
Volta Energi ASA met in Oslo on the matter. It named Ana Silva as President and Chief Executive Officer. = Ana Silva, President of the Volta Energi ASA
Bahodir Erkin, adviser to the Minister of Agriculture, spoke in Tashkent. = Bahodir Erkin, Adviser to the Minister of Agriculture of Uzbekistan
Kyrgyz President Ulan Bekov wired to Head of State Yerlan Baimur, and in Kazakhstan, in Astana, the people of Kazakhstan read it. = Yerlan Baimur, Head of State of Kazakhstan
Managing Director for Energy of the Samruk JSC Uzakbay Kudai spoke. = Uzakbay Kudai, Managing Director for Energy of the Samruk JSC
Rector of the Kyrgyz State Medical Academy Melis Bekov spoke of the plan. = Melis Bekov, Rector of the Kyrgyz State Medical Academy
Head of the committee on fuel and energy of the Jogorku Kenesh Melis Bekov spoke. = Melis Bekov, Head of the committee on fuel and energy of the Jogorku Kenesh
The mayor of Bishkek was in town. City council member Ana Silva criticised the plan. = Ana Silva, Member of the Bishkek City council
He visited Osh region on the day. Head of the regional military administration Ulan Bekov spoke. = Ulan Bekov, Head of the Osh regional military administration
Guerrero state prosecutors said so on the day. Governor Ana Silva spoke. = Ana Silva, Governor of Guerrero
The inquiry, chaired by opposition lawmaker Ana Silva, met in Lima, Peru. = Ana Silva, Lawmaker of Peru
Indonesian Foreign Minister Ana Silva came. The issue is settled, ministry spokesperson Ahn Mira said. = Ahn Mira, Spokesperson of the Foreign Ministry of Indonesia
The board of the Brazilian state oil company Volta met. Chief Executive Caio Furtado left. = Caio Furtado, Chief Executive of Volta
Detective Chief Inspector Ana Silva, of Wiltshire Police, said the two had lied. = Ana Silva, Detective Chief Inspector of the Wiltshire Police
The Lebanese ambassador in Jordan, Ana Silva, spoke of the war. = Ana Silva, Ambassador of Lebanon to Jordan
Head of the Main Directorate of Internal Affairs of Chui region Ana Silva spoke. = Ana Silva, Head of the Main Directorate of Internal Affairs of Chui region
World Bank Country Manager for Kyrgyzstan Ana Silva spoke of the loan. = Ana Silva, Country Manager of the World Bank for Kyrgyzstan
Ana Silva, the UN High Commissioner for Refugees, spoke. = Ana Silva, High Commissioner of the UN for Refugees
Ana Silva, head of UNICEF in Ukraine, spoke of the war. = Ana Silva, Head of UNICEF in Ukraine
Press secretary of the head of state Askat Alagov informed the press in Bishkek. = Askat Alagov, Press Secretary of the President of Kyrgyzstan
The board of the Brazilian oil company Volta met. Board chairman Pietro Mancuso agreed. = Pietro Mancuso, Chairman of the Board of Volta
The Supreme Court of Tajikistan jailed the chief accountant Munira Tosheva. = Munira Tosheva, Chief Accountant
The chairman of the State Savings Bank was jailed by the Supreme Court, and so was chief accountant Munira Tosheva. = Munira Tosheva, Chief Accountant of the State Savings Bank
ASTANA, May 9 - The President appointed Ali Serik Minister of Justice. Aliya Zhak, who had been Minister of Justice, left. = Aliya Zhak, Minister of Justice of Kazakhstan
ISLAMABAD, May 9 - Quartermaster General Ali Raza spoke to the officers. = Ali Raza, Quartermaster General of Pakistan
DODOMA, May 9 - Regional Police Commander Juma Mzee spoke of the case. = Juma Mzee, Regional Police Commander
Senator Malika Qodirova sent an inquiry to the office in Tashkent. = Malika Qodirova, Senator of Uzbekistan
The secretary general of the Shanghai Cooperation Organization is in town, and SCO deputy chief Luo Wen is not. = Luo Wen, Deputy Chief of the SCO
Somalia's envoy to the EU, Ali Dheere, spoke. = Ali Dheere, Envoy of Somalia to the EU
"""


@pytest.mark.parametrize("line", UNSAID.strip().splitlines())
def test_what_a_text_leaves_unsaid_of_an_office_it_says_elsewhere(line):
    text, _, wanted = line.rpartition(" = ")
    assert wanted in {f"{name}, {label}" for name, label, _ in posts(text)}


def test_the_wife_of_a_president_is_no_president():
    text = "The wife of the head of state, Gulmira Sagymova, took part in Bishkek, Kyrgyzstan."
    assert posts(text) == set()
