# ruff: noqa: E501 - a table: one text and its posts, one line
"""Posts over the world's courts, agencies, forces, banks and federations: invented people.

One line a text: what it says, ``=``, each label, with how it is held where that is not *current*.
The lines were written before any rule had read them.
"""

import pytest

from tests.extraction.reading import posts

WORLD = """
Deputy head of the investigative department of the Ministry of Internal Affairs of Kyrgyzstan Ruslan Abdyev told reporters that the case was closed. = Deputy Head of the investigative department of the Ministry of Internal Affairs of Kyrgyzstan
The press secretary of the office of the Minister of Health of Kazakhstan, Dana Serikova, confirmed the figures. = Press Secretary of the office of the Minister of Health of Kazakhstan
Marta Kowalik, presiding judge of the criminal chamber of the Regional Court in Lublin, read the ruling for three hours. = Presiding Judge of the criminal chamber of the Regional Court in Lublin
Judge Tomas Varga of the Budapest Metropolitan Court adjourned the hearing until May. = Judge of the Budapest Metropolitan Court
Rail operator Nordbahn chief executive Lars Holm apologised to passengers. = Chief Executive of Nordbahn
State gas company Turangaz chairman Merdan Ovezov signed the contract in Ankara. = Chairman of Turangaz
Chief government negotiator Luisa Arango said talks would resume in Quito. = Chief Government Negotiator
The head of the OSCE Mission to Moldova, Karin Lund, briefed ambassadors in Chisinau. = Head of the OSCE Mission to Moldova
Karin Lund, head of the EU Delegation to Georgia, opened the centre. = Head of the EU Delegation to Georgia
Kwabena Osei, the regional police commander for Ashanti, said two officers were hurt. = Regional Police Commander for Ashanti
Vice-Chancellor of the University of Dar es Salaam Prof Joseph Mushi opened the symposium. = Vice-Chancellor of the University of Dar es Salaam
The president of the Confederation of African Football, Idrissa Ndoye, handed over the trophy. = President of the Confederation of African Football
The president of the Lima Chamber of Commerce, Rosa Quispe, called for calm. = President of the Lima Chamber of Commerce
EU trade commissioner Astrid Nyman arrived in Hanoi. = Trade Commissioner of the EU
UN Resident Coordinator in Uzbekistan Helen Murphy opened the forum. = Resident Coordinator of the UN in Uzbekistan
UN Special Envoy for Yemen Hans Lindgren met the rebels in Muscat. = Special Envoy of the UN for Yemen
UNHCR representative in Uganda Joel Bakker visited the camp. = Representative of the UNHCR in Uganda
UNICEF country director in Nepal Anna Berg visited Pokhara. = Country Director of UNICEF in Nepal
The chief executive officer of the Nigerian National Petroleum Company, Bala Musa, said output rose. = Chief Executive Officer of the Nigerian National Petroleum Company
The chairman of the board of directors of Kumtor Mining, Erlan Saparov, addressed shareholders. = Chairman of the board of directors of Kumtor Mining
Deputy director of the Tashkent city health department Dilnoza Karimova reported on vaccination. = Deputy Director of the Tashkent city health department
Head of the press service of the State Border Service Erkin Mambetov denied the report. = Head of the press service of the State Border Service
The chief of the general staff of the armed forces of Georgia, Major General Levan Beridze, inspected the troops. = Chief of the general Staff of the armed forces of Georgia
Lt. Gen. Arturo Salazar, commander of the army's Second Division, announced the arrests. = Commander of the Second Division of the army
Indonesian Foreign Ministry spokesperson Rina Kusuma said no talks were planned. = Spokesperson of the Foreign Ministry of Indonesia
Chief Justice of the Supreme Court of Zambia Mwape Banda swore them in. = Chief Justice of the Supreme Court of Zambia
The vice president of the Constitutional Court of Moldova, Ion Rusu, dissented. = Vice President of the Constitutional Court of Moldova
Chair of the parliamentary committee on budget and finance Elene Gogia opposed the bill. = Chair of the parliamentary committee on budget and finance
The chairman of the Senate's foreign relations committee, John Carver, opposed the bill. = Chairman of the foreign relations committee of the Senate
Minister of Roads and Highways Kwame Boateng said in Accra that work would start. = Minister of Roads and Highways of Ghana
Acting director of the National Museum of Armenia Anush Petrosyan opened the show. = Director of the National Museum of Armenia (acting)
Former head of the anti-corruption bureau of Malawi Chisomo Phiri was called as a witness. = Head of the anti-corruption bureau of Malawi (former)
President-elect of the Republic of Palau Johnny Remeliik visited Taipei. = President of Palau (elect)
The outgoing US ambassador to Niger, Ellen Foster, paid a farewell call. = Ambassador of the United States to Niger
The general secretary of the All-Ceylon Teachers' Union, Nimal Perera, called a strike. = General Secretary of the All-Ceylon Teachers' Union
Kaduna State Commissioner for Internal Security Samuel Aruwan announced a curfew. = Commissioner for Internal Security of Kaduna State
Kaduna police spokesman Mansir Hassan confirmed the attack. = Spokesman of the Kaduna police
The director of the Institute of Seismology of the Academy of Sciences of Tajikistan, Farrukh Nazarov, said the quake was weak. = Director of the Institute of Seismology of the Academy of Sciences of Tajikistan
Head of Seoul National University Hospital's trauma unit Park Min-ho spoke. = Head of trauma unit of the Seoul National University Hospital
The president of the German Football Association's youth committee, Jens Brandt, spoke. = President of the youth committee of the German Football Association
First Deputy Chairman of the Senate of the Oliy Majlis of Uzbekistan Sodiq Rahmonov received the delegation. = First Deputy Chairman of the Senate of the Oliy Majlis of Uzbekistan
Deputy of the Jogorku Kenesh Ainura Sultanova raised the question. = Deputy of the Jogorku Kenesh
The speaker of the lower house of parliament of Uzbekistan, Nodira Yusupova, received the delegation. = Speaker of the lower house of parliament of Uzbekistan
Head of the Chui regional department of the State Agency for Architecture Kanat Bakirov was there. = Head of the Chui regional department of the State Agency for Architecture
The commandant of the Mombasa naval base, Captain Joseph Mwangi, confirmed it. = Commandant of Mombasa naval base
Provost of Trinity College Dublin Linda Keane opened the library. = Provost of the Trinity College Dublin
Linda Keane, warden of Keble College, opened the library. = Warden of the Keble College
The curator of the National Museum of Mali, Adama Traore, said 14 objects were missing. = Curator of the National Museum of Mali
The convener of the Save Lagos Group, Tunde Adeyemi, called off the march. = Convener of the Save Lagos Group
Save Lagos Group convener Tunde Adeyemi called off the march. = Convener of the Save Lagos Group
Abbot of the Pochayiv monastery Metropolitan Volodymyr Moroz appealed for calm. = Abbot of the Pochayiv monastery
The state prosecutor for Lower Saxony, Heike Brandt, ordered his release. = State Prosecutor for Lower Saxony
Lead prosecutor Heike Brandt asked for eight years. = Lead Prosecutor
Chief Public Defender Ana Lucia Ramos said the inmates were ill. = Chief Public Defender
The city's fire chief, Daniel Ortega, said the blaze was contained in Valparaiso. = Fire Chief of Valparaiso
The incident commander, Rob Hansen, said crews would stay overnight. = Incident Commander
Superintendent of Police (SP) Arjun Rathore said the accused had confessed. = Superintendent of the Police
The Sangguniang Kabataan head Carla Reyes took the oath. = Head of Sangguniang Kabataan
Leader of the House Ben Carter withdrew the motion in Wellington. = Leader of the House
The clerk of the National Assembly, Moses Wanjala, read the names. = Clerk of the National Assembly
The serjeant-at-arms, Brian Foley, escorted him out of the Dail. = Serjeant-at-arms
Surgeon General Bheki Mkhize warned recruits in Pretoria. = Surgeon General of South Africa
The president's chief of staff, Olga Melnyk, denied the report in Kyiv. = Chief of Staff of the President of Ukraine
An aide to Prime Minister Viktor Horak, Jana Mala, told Czech radio so in Prague. = Prime Minister of the Czech Republic
UN human rights chief Sarah Kim presented the report in Geneva. = Human Rights Chief of the UN
EU foreign policy chief Sarah Kim presented the report in Brussels. = Foreign Policy Chief of the EU
World Bank Country Director for Bangladesh Sarah Kim signed the loan in Dhaka. = Country Director of the World Bank for Bangladesh
Amnesty International's secretary general, Sarah Kim, condemned the ruling. = Secretary General of Amnesty International
Oxfam country director Sarah Kim condemned the ruling in Juba. = Country Director of Oxfam
Sarah Kim, secretary of the Politburo of the party, said rates would fall. = Secretary of Politburo of the party
Party secretary of Yunnan province Wang Lei inspected the dam. = Party Secretary of Yunnan province
Wang Lei, vice chairman of the Standing Committee of the National People's Congress, inspected the dam. = Vice Chairman of the Standing Committee of the National People's Congress
Chief of the Defence Force Rear Admiral Jone Vuki saluted in Suva. = Chief of the Defence Force
Commander of the Republic of Fiji Military Forces Jone Vuki saluted in Suva. = Commander of Republic of Fiji Military Forces
The Catholic archbishop of Bukavu, Guy Kabongo, urged prayer. = Archbishop of Bukavu
Grand Mufti of Egypt Sheikh Tarek Salem urged prayer. = Grand Mufti of Egypt
Chief Rabbi of Romania David Stern urged prayer. = Chief Rabbi of Romania
Ghana Football Association (GFA) president Kofi Asante announced the squad. = President of the Ghana Football Association
Kofi Asante, vice-president of World Athletics, announced the ban. = Vice-president of World Athletics
National Olympic Committee of Kenya secretary general Paul Rotich named the team. = Secretary General of the National Olympic Committee of Kenya
Trades Union Congress general secretary Paul Rotich called a strike. = General Secretary of the Trades Union Congress
Paul Rotich, who chairs parliament's finance committee, tabled the bill in Nairobi. = Chair of the parliament's finance committee
Finance committee chair Paul Rotich tabled the bill in Nairobi. = Chair of the Finance committee
Lawmaker Paul Rotich tabled the bill in Nairobi. = Lawmaker of Kenya
Opposition lawmaker Paul Rotich of the ODM tabled the bill in Nairobi. = Lawmaker of Kenya
Nominated senator Paul Rotich tabled the bill in Nairobi. = Senator of Kenya (nominated)
"""


def told(text):
    """Return the labels of the posts of ``text``, with how they are held."""
    return {
        label if status == "current" else f"{label} ({status})" for _, label, status in posts(text)
    }


@pytest.mark.parametrize("line", WORLD.strip().splitlines())
def test_a_post_is_read_whole(line):
    text, _, labels = line.rpartition(" = ")
    assert told(text) == set(labels.split("; "))
