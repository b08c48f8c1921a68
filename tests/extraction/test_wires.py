# ruff: noqa: E501 - a table: one text and its posts, one line
"""How the world's wires say who holds which office, and whose office they leave unsaid.

One line a text: what it says, ``=``, one label that is found in it, of an invented holder.
"""

import pytest

from tests.extraction.reading import found, posts

RECOGNISED = """
The Director of the International Institute for Central Asia Javlon Karimov spoke. = Director of the International Institute for Central Asia
Head of the Main Department of Traffic Safety Azizbek Kadyrov reminded drivers of it. = Head of the Main Department of Traffic Safety
The head of the Agency for State Financial Control and Fight against Corruption, Anvar Saidov, spoke. = Head of the Agency for State Financial Control and Fight against Corruption
The head of the parliamentary control panel, Karl Weber (Greens), demanded it. = Head of the parliamentary control panel
He met the director of the King's Office, Jafar Hassan, on the day. = Director of the King's Office
The Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates, Ali Bensouda, and others came to Rabat, Morocco. = Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates of Morocco
UN Under-Secretary-General Birgitta Berg came to the talks. = Under-Secretary-General of the UN
The parish priest, the Rev. Luis Tapia, ran out of the church. = Parish Priest
The report names the commission's Secretary, Barr. Ngozi Eze, as the source. = Secretary of the commission
The immediate past governor, Engr. Solomon Bello, came to the event. = Governor
The coast guard spokesman Ramon Cruz spoke in the port. = Spokesman of the coast guard
The school's principal, Jyldyz Omurova, spoke of the roof. = Principal of the school
First Vice-President Aysel Guliyeva of Azerbaijan spoke. = First Vice-President of Azerbaijan
Presiding judge Dobrila Kacova adjourned the hearing of the Skopje Criminal Court. = Presiding Judge of the Skopje Criminal Court
The Executive Secretary of the National Health Insurance Authority, Dr Kelechi Okoro, spoke. = Executive Secretary of the National Health Insurance Authority
General Secretary of the National Democratic Congress Fiifi Mensah spoke of it. = General Secretary of the National Democratic Congress
The Chief Medical Director of the Lagos University Teaching Hospital, Prof. Wasiu Bello, spoke. = Chief Medical Director of the Lagos University Teaching Hospital
The Police Public Relations Officer, SP Grace Okoro, spoke of it. = Police Public Relations Officer
The Ashanti Regional Minister, Simon Mensah, spoke of it. = Ashanti Regional Minister
Justice and Constitutional Affairs Minister Norbert Okello spoke in Kampala, Uganda. = Justice and Constitutional Affairs Minister of Uganda
Ethiopian Airlines Group CEO Mesfin Bekele spoke of it. = CEO of the Ethiopian Airlines Group
Central Organisation of Trade Unions secretary general Francis Wekesa spoke. = Secretary General of the Central Organisation of Trade Unions
Kuala Lumpur mayor Datuk Seri Kamarul Ismail spoke of it. = Mayor of Kuala Lumpur
New South Wales Premier Chris Walker spoke of it. = Premier of New South Wales
Unification Minister Kim Yung-ho spoke in Seoul, South Korea. = Unification Minister of South Korea
The plenipotentiary representative of the President of the Kyrgyz Republic in Naryn region, Ulan Bekov, spoke. = Plenipotentiary Representative of the President of Kyrgyzstan in Naryn region
Bishop Luis Rueda of Amos, president of the Assembly of Quebec Bishops, called him so. = President of the Assembly of Quebec Bishops
Mobility Minister Georges Delvaux spoke in Brussels, Belgium. = Mobility Minister of Belgium
Armed Forces of the Philippines chief of staff General Romeo Reyes spoke. = Chief of Staff of the Armed Forces of Philippines
"""


@pytest.mark.parametrize("line", RECOGNISED.strip().splitlines())
def test_an_office_is_read_in_the_forms_of_the_wires(line):
    text, _, label = line.rpartition(" = ")
    assert label in {one[1] for one in posts(text)}


UNSAID = """
The Congress of Peru met in Lima. The chair of the justice committee, Patricia Quispe, agreed. = Patricia Quispe, Chair of the justice committee of the Congress of Peru
The Jogorku Kenesh met. Chairman of the Committee on Fuel and Energy Complex Melis Bekov spoke. = Melis Bekov, Chairman of the Committee on Fuel and Energy Complex of the Jogorku Kenesh
The village lies in Zhetisu region. The akim came, and so did regional prosecutor Yerbol Sattarov. = Yerbol Sattarov, Prosecutor of the Zhetisu region
Flood waters cut off Sindh province in Pakistan. Provincial Chief Minister Imran Junejo flew there. = Imran Junejo, Chief Minister of Sindh
The Holy Father accepted the resignation from the care of the diocese of Tarija presented by Bishop Jorge Saldias. = Jorge Saldias, Bishop of Tarija
Deputy Secretary of State Katherine Powell spoke with the Colombian foreign minister. = Katherine Powell, Deputy Secretary of State of the United States
Swedish lender Dalbanken AB has a plan. It met Danish rival Sund Bank. Dalbanken rose, for Dalbanken sold much, and Dalbanken will sell more. Chief executive Karin Lager spoke. = Karin Lager, Chief Executive of Dalbanken AB
The union met. Transport Minister Georges Delvaux called it wrong in Brussels, Belgium. His spokeswoman, Anneke Claes, agreed. = Anneke Claes, Spokeswoman of the Transport Minister of Belgium
The talks were held in Bishkek. The President's aide Dair Omarov was present. = Dair Omarov, Aide of the President of Kyrgyzstan
The minister resigned in Bishkek, Kyrgyzstan. A source in the White House spoke of Chairman of the Cabinet of Ministers Ernis Kadyrov. = Ernis Kadyrov, Chairman of the Cabinet of Ministers of Kyrgyzstan
Army spokesman Asif Durrani spoke in Karachi, Pakistan. = Asif Durrani, Army Spokesman of Pakistan
"""


@pytest.mark.parametrize("line", UNSAID.strip().splitlines())
def test_whose_office_it_is_stands_elsewhere_in_the_text(line):
    text, _, wanted = line.rpartition(" = ")
    assert wanted in {f"{name}, {label}" for name, label, _ in posts(text)}


TOLD = """
President Kofi Ansah of Ghana will visit Mongolia and be received by President Bold Ganbat. = Bold Ganbat, President of Mongolia, current
The Embassy of Togo in Chad opened. Ambassador Kossi Amegan spoke. = Kossi Amegan, Ambassador of Togo to Chad, current
President Daniel Wekesa of Kenya left. His spokesman, John Kamau, agreed. = John Kamau, Spokesman of the President of Kenya, current
President Esther Wekesa of Kenya left. His spokesman, John Kamau, agreed. = -
Mercy Wambui, a third-term Senate member, spoke. = Mercy Wambui, Member of the Senate, current
Ana Silva, who heads the State Bank, spoke. = Ana Silva, Head of the State Bank, current
Ana Silva headed the State Bank until 2019. = Ana Silva, Head of the State Bank, former
The State Bank, headed by Ana Silva, grew. = Ana Silva, Head of the State Bank, current
The Minister of Finance of Ghana and Governor of the Bank of Ghana Kofi Annor spoke. = Kofi Annor, Minister of Finance of Ghana, current
Ulan Bekov left the post of mayor of Osh. Timur Aliev was appointed to this position. = Timur Aliev, Mayor of Osh, current
Ulan Bekov was appointed Mayor of Osh, replacing Timur Aliev. = Timur Aliev, Mayor of Osh, former
President Paul Mbarga of Cameroon replaced the head of the army, naming Luc Atanga as its chief. = -
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_an_office_told_beside_a_verb_or_a_visit_is_given_to_whom_it_belongs(line):
    text, _, wanted = line.rpartition(" = ")
    told = {", ".join(one) for one in posts(text)}
    kept = {one for one in told if "Spokesman of" in one or "Luc Atanga, President" in one}
    assert wanted in told if wanted != "-" else not kept


def test_a_police_rank_after_a_spokesman_is_no_office():
    text = "The Zimbabwe Republic Police spokesperson Commissioner Paul Moyo spoke of it."
    assert [person.name for person in found(text).people] == ["Paul Moyo"]
    assert "Spokesperson Commissioner" not in {one.title for one in found(text).posts}
