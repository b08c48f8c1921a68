# ruff: noqa: E501 - a table: one text and its posts, one line
"""Bodies of any words between an office and the name that ends them: invented people and bodies."""

import pytest

from tests.extraction.reading import posts

REACHED = """
Director of the coal company Kara-Tash Komur Timur Abdyldaev was questioned. = Timur Abdyldaev: Director of the coal company Kara-Tash Komur
The keys were given to the chief physician of the children's hospital Aigul Sadyrova. = Aigul Sadyrova: Chief Physician of the children's hospital
Head of the land use department of the City Hall Askar Bekov was reprimanded. = Askar Bekov: Head of the land use department of the City Hall
The head of the city water utility, Marta Lindholm, apologised. = Marta Lindholm: Head of the city water utility
The chairman of the northern branch of the Teachers Council, Major Peter Okello, opened it. = Peter Okello: Chairman of the northern branch of the Teachers Council
Chairman of the Composers' Union Timur Abdyldaev sang. = Timur Abdyldaev: Chairman of the Composers' Union
Former chairman of the Osh branch of Tashbank Timur Abdyldaev was detained. = Timur Abdyldaev: former Chairman of Osh branch of Tashbank
Director of the Rakhimov Museum in Karakol Timur Abdyldaev smiled. = Timur Abdyldaev: Director of the Rakhimov Museum in Karakol
Director of the Executive Committee of the SCO RATS Timur Abdyldaev spoke. = Timur Abdyldaev: Director of the Executive Committee of the SCO RATS
The head of the agency accused Marta Lindholm of fraud. =
The head of the fire brigade told Marta Lindholm so. =
The owner of a café, Marta Lindholm, wept. =
The state weather bureau's administrator, Marta Lindholm, warned of storms. = Marta Lindholm: Administrator of the state weather bureau
Labour's shadow home secretary, Marta Lindholm, called for an inquiry. = Marta Lindholm: Shadow Home Secretary of Labour
The Liberal Front's parliamentary leader, Marta Lindholm, objected. = Marta Lindholm: Parliamentary Leader of the Liberal Front
The ELN's top leader Pedro Garcés wrote. = Pedro Garcés: Leader of the ELN
Zarya leader and former prime minister Pavel Novák objected. = Pavel Novák: Leader of Zarya; Pavel Novák: former Prime Minister
Congress leader in the Lok Sabha Pavel Novák objected. = Pavel Novák: Leader of the Congress in the Lok Sabha
City council member Pavel Novák objected. = Pavel Novák: Member of the City council
Mr Kwame Addo Mensah, the Upper East Regional Minister, opened it. = Kwame Addo Mensah: Upper East Regional Minister
DA chief whip Pavel Novák objected. = Pavel Novák: Chief Whip of the DA
Solomon Islands Prime Minister Pavel Novák objected. = Pavel Novák: Prime Minister of the Solomon Islands
Tonga's Crown Prince Pavel Novák came. = Pavel Novák: Crown Prince of Tonga
Timur Abdyldaev, head of the regional cadastre, was detained. = Timur Abdyldaev: Head of the regional cadastre
Timur Abdyldaev, chairman of the Naryn branch of Tashbank, was detained. = Timur Abdyldaev: Chairman of Naryn branch of Tashbank
Timur Abdyldaev, head of the state tax service, was detained. = Timur Abdyldaev: Head of the state tax service
Timur Abdyldaev was appointed head of the land use department of the City Hall. = Timur Abdyldaev: Head of the land use department of the City Hall
Timur Abdyldaev serves as director of the national space agency. = Timur Abdyldaev: Director of the national space agency
Judge Amina Diouf, who chairs the national vote-counting commission, spoke. = Amina Diouf: Judge; Amina Diouf: Chair of the national vote-counting commission
The Constitutional Council of Togo, headed by Amina Diouf, met. = Amina Diouf: Head of the Constitutional Council of Togo
The observer mission is led by Amina Diouf. = Amina Diouf: Head of the observer mission
The Infrastructure Committee, chaired by Amina Diouf, met. = Amina Diouf: Chair of the Infrastructure Committee
The delegation, headed by Amina Diouf, left. =
The heads of the two companies, Marta Lindholm and Peter Okello, agreed. =
"""


def told(text):
    return {
        f"{who}: {'' if status == 'current' else status + ' '}{label}"
        for who, label, status in posts(text)
    }


@pytest.mark.parametrize("line", REACHED.strip("\n").splitlines())
def test_a_body_reaches_up_to_the_name(line):
    text, _, labels = line.partition(" =")
    assert told(text) == set(filter(None, map(str.strip, labels.split("; "))))


SHARED = """
Governors of Osh, Naryn and Batken regions Timur Abdyldaev, Askar Bekov and Nurlan Asanov came. = Timur Abdyldaev: Governor of Osh region; Askar Bekov: Governor of Naryn region; Nurlan Asanov: Governor of Batken region
Presidents of Togo Kofi Annor and of Hungary Anna Szabo came. = Kofi Annor: President of Togo; Anna Szabo: President of Hungary
The Chairman of the Cabinet of Ministers of Kyrgyzstan, Head of the Presidential Administration Timur Abdyldaev came. = Timur Abdyldaev: Chairman of the Cabinet of Ministers of Kyrgyzstan; Timur Abdyldaev: Head of the Presidential Administration of Kyrgyzstan
U.S. special envoy for the Western Balkans John Powell came. = John Powell: Special Envoy of the United States for Western Balkans
The Australian High Commissioner to Fiji, Ann Powell, came. = Ann Powell: High Commissioner of Australia to Fiji
Additional Chief Secretary (Health) Ravi Menon came. = Ravi Menon: Additional Chief Secretary (Health)
A question was asked by Ann Powell MP (Labour). = Ann Powell: MP
The Commissioner for Peace and Security, Ambassador Kofi Annor, came. = Kofi Annor: Commissioner for Peace and Security
Mr Justice Powell of the High Court of Ghana ruled. = Powell: Judge of the High Court of Ghana
"""


@pytest.mark.parametrize("line", SHARED.strip("\n").splitlines())
def test_lists_and_envoys_keep_whose_office_it_is(line):
    text, _, labels = line.partition(" =")
    assert told(text) == set(filter(None, map(str.strip, labels.split("; "))))
