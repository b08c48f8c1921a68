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
Lerato Mokoena was sworn in on Tuesday as mayor of Polokwane. = Mayor of Polokwane
Lerato Mokoena will be sworn in next week as premier of Limpopo. = Premier of Limpopo (elect)
The council elected Lerato Mokoena mayor of Polokwane by 41 votes to 39. = Mayor of Polokwane
Lerato Mokoena, who had been mayor of Polokwane since 2016, lost her seat. = Mayor of Polokwane (former)
Lerato Mokoena, mayor of Polokwane between 2011 and 2016, died on Sunday. = Mayor of Polokwane (former)
Lerato Mokoena, then mayor of Polokwane, signed the lease in 2014. = Mayor of Polokwane (former)
Lerato Mokoena, who served two terms as mayor of Polokwane, died on Sunday. = Mayor of Polokwane (former)
Lerato Mokoena, 62, a former mayor of Polokwane, was charged with fraud. = Mayor of Polokwane (former)
Lerato Mokoena has been named to head the National Roads Agency. = Head of the National Roads Agency
Lerato Mokoena was picked to lead the National Roads Agency. = Leader of the National Roads Agency
Lerato Mokoena has headed the National Roads Agency since 2019. = Head of the National Roads Agency
Lerato Mokoena headed the National Roads Agency until 2019. = Head of the National Roads Agency (former)
Lerato Mokoena runs the National Roads Agency. = Head of the National Roads Agency
Lerato Mokoena took over as chief executive of the National Roads Agency in May. = Chief Executive of the National Roads Agency
Lerato Mokoena steps down as chief executive of the National Roads Agency in May. = Chief Executive of the National Roads Agency
Lerato Mokoena stepped down as chief executive of the National Roads Agency. = Chief Executive of the National Roads Agency (former)
Sipho Dube succeeds Lerato Mokoena as chief executive of the National Roads Agency. = Chief Executive of the National Roads Agency; Chief Executive of the National Roads Agency (former)
The board dismissed Lerato Mokoena as chief executive of the National Roads Agency. = Chief Executive of the National Roads Agency (former)
Parliament confirmed Lerato Mokoena as governor of the central bank of Lesotho. = Governor of the central bank of Lesotho
Parliament rejected the nomination of Lerato Mokoena as governor of the central bank of Lesotho. = Governor of the central bank of Lesotho (nominated)
The appointment of Lerato Mokoena as police commissioner of Lesotho was gazetted on Friday. = Police Commissioner of Lesotho
With the appointment of Lerato Mokoena as police commissioner of Lesotho, the post is filled. = Police Commissioner of Lesotho
Lerato Mokoena, appointed police commissioner of Lesotho in March, took no questions. = Police Commissioner of Lesotho
Lerato Mokoena, recently appointed as police commissioner of Lesotho, took no questions. = Police Commissioner of Lesotho
Newly appointed police commissioner of Lesotho Lerato Mokoena took no questions. = Police Commissioner of Lesotho
Lerato Mokoena, who was appointed police commissioner of Lesotho in March, took no questions. = Police Commissioner of Lesotho
As police commissioner of Lesotho, Lerato Mokoena bought the radios. = Police Commissioner of Lesotho
She was joined by Lerato Mokoena, Lesotho's police commissioner. = Police Commissioner of Lesotho
Lesotho's police commissioner is Lerato Mokoena. = Police Commissioner of Lesotho
His successor as police commissioner of Lesotho is Lerato Mokoena. = Police Commissioner of Lesotho
Before joining the bank, Lerato Mokoena was director of the Treasury of Lesotho. = Director of the Treasury of Lesotho (former)
Prior to that, Lerato Mokoena worked as director of the Treasury of Lesotho. = Director of the Treasury of Lesotho (former)
From 2010 to 2014 Lerato Mokoena was director of the Treasury of Lesotho. = Director of the Treasury of Lesotho (former)
Since 2020 Lerato Mokoena has been director of the Treasury of Lesotho. = Director of the Treasury of Lesotho
Lerato Mokoena has served as director of the Treasury of Lesotho since 2020. = Director of the Treasury of Lesotho
Lerato Mokoena had earlier been director of the Treasury of Lesotho. = Director of the Treasury of Lesotho (former)
Lerato Mokoena, acting in place of the director, is deputy director of the Treasury of Lesotho. = Deputy Director of the Treasury of Lesotho
Lerato Mokoena, once director of the Treasury of Lesotho, now farms. = Director of the Treasury of Lesotho (former)
The delegation was led by the deputy director of the Treasury of Lesotho, Lerato Mokoena. = Deputy Director of the Treasury of Lesotho
According to the deputy director of the Treasury of Lesotho, Lerato Mokoena, the budget is short. = Deputy Director of the Treasury of Lesotho
Quoting Lerato Mokoena, the deputy director of the Treasury of Lesotho, the paper said the budget was short. = Deputy Director of the Treasury of Lesotho
"The budget is short," said Lerato Mokoena, deputy director of the Treasury of Lesotho. = Deputy Director of the Treasury of Lesotho
Lerato Mokoena (deputy director, Treasury of Lesotho) said the budget was short. = Deputy Director of the Treasury of Lesotho
Lerato Mokoena, Deputy Director, Treasury of Lesotho, said the budget was short. = Deputy Director of the Treasury of Lesotho
Dr. Lerato Mokoena | Deputy Director | Treasury of Lesotho = Deputy Director of the Treasury of Lesotho
Deputy Director Lerato Mokoena of the Treasury of Lesotho said the budget was short. = Deputy Director of the Treasury of Lesotho
Lerato Mokoena, who is the deputy director of the Treasury of Lesotho, said the budget was short. = Deputy Director of the Treasury of Lesotho
Lerato Mokoena will act as director of the Treasury of Lesotho until a permanent head is found. = Director of the Treasury of Lesotho (acting)
Lerato Mokoena is acting director of the Treasury of Lesotho. = Director of the Treasury of Lesotho (acting)
Lerato Mokoena, president-designate of the Law Society of Lesotho, said so. = President of the Law Society of Lesotho (nominated)
Lerato Mokoena was re-elected president of the Law Society of Lesotho. = President of the Law Society of Lesotho
Lerato Mokoena won a second term as president of the Law Society of Lesotho. = President of the Law Society of Lesotho
Lerato Mokoena resigned her post as president of the Law Society of Lesotho. = President of the Law Society of Lesotho (former)
Lerato Mokoena was suspended as president of the Law Society of Lesotho. = President of the Law Society of Lesotho (former)
Lerato Mokoena has been reappointed as president of the Law Society of Lesotho and Sipho Dube as its treasurer. = President of the Law Society of Lesotho; Treasurer of the Law Society of Lesotho
Lerato Mokoena becomes the first woman to lead the Law Society of Lesotho. = Leader of the Law Society of Lesotho
Ana Petrov was named finance minister, Boris Kolar interior minister and Ivana Novak health minister. = Finance Minister; Interior Minister; Health Minister
President Luka Maric of Croatia appointed Ana Petrov as finance minister and Boris Kolar as interior minister. = President of Croatia; Finance Minister of Croatia; Interior Minister of Croatia
Taking part were the governors of Osh, Ana Petrov, Naryn, Boris Kolar, and Batken, Ivana Novak. = Governor of Osh; Governor of Naryn; Governor of Batken
Ana Petrov, minister of finance; Boris Kolar, minister of interior; and Ivana Novak, minister of health, attended. = Minister of Finance; Minister of Interior; Minister of Health
Minister of finance Ana Petrov, interior Boris Kolar and health Ivana Novak attended. = Minister of Finance
Finance Minister Ana Petrov, Interior Minister Boris Kolar, Army Commander General Ivo Novak and Police Chief Petar Babic attended. = Finance Minister; Interior Minister; Army Commander; Police Chief
Foreign ministers Ana Petrov of Croatia, Boris Kolar of Slovenia and Ivana Novak of Serbia signed. = Foreign Minister of Croatia; Foreign Minister of Slovenia; Foreign Minister of Serbia
The foreign ministers of Croatia, Slovenia and Serbia - Ana Petrov, Boris Kolar and Ivana Novak - signed. = Foreign Minister of Croatia; Foreign Minister of Slovenia; Foreign Minister of Serbia
The foreign ministers of Croatia, Ana Petrov, and Slovenia, Boris Kolar, signed. = Foreign Minister of Croatia; Foreign Minister of Slovenia
Foreign Minister of Croatia Ana Petrov and her Slovenian counterpart Boris Kolar signed. = Foreign Minister of Croatia; Foreign Minister of Slovenia
Croatian Foreign Minister Ana Petrov met with Slovenia's Boris Kolar. = Foreign Minister of Croatia
Judges Ana Petrov, Boris Kolar and Ivana Novak of the High Court of Ghana ruled. = Judge of the High Court of Ghana; Judge of the High Court of Ghana; Judge of the High Court of Ghana
The two deputy chairpersons of the party, Ana Petrov and Boris Kolar, objected. = Deputy Chairperson of the party; Deputy Chairperson of the party
The co-chairs of the commission, Ana Petrov and Boris Kolar, objected. = Co-chair of the commission; Co-chair of the commission
The meeting was attended by: 1. Ana Petrov, Minister of Finance of Serbia; 2. Boris Kolar, Governor of the National Bank of Serbia. = Minister of Finance of Serbia; Governor of the National Bank of Serbia
Present were Ana Petrov - Minister of Finance of Serbia, Boris Kolar - Governor of the National Bank of Serbia. = Minister of Finance of Serbia; Governor of the National Bank of Serbia
Ana Petrov, mayor of Split; Boris Kolar, mayor of Zadar; and Ivana Novak, mayor of Pula, signed. = Mayor of Split; Mayor of Zadar; Mayor of Pula
The mayors of Split, Zadar and Pula, Ana Petrov, Boris Kolar and Ivana Novak, signed. = Mayor of Split; Mayor of Zadar; Mayor of Pula
Mayors Ana Petrov of Split and Boris Kolar of Zadar signed. = Mayor of Split; Mayor of Zadar
Mayors Ana Petrov (Split) and Boris Kolar (Zadar) signed. = Mayor of Split; Mayor of Zadar
Labour MP Ana Petrov and Conservative peer Lord Boris Kolar walked out. = MP
Ana Petrov MP, the shadow chancellor, walked out. = MP; Shadow Chancellor
Ana Petrov, MP for Leeds North, walked out. = MP for Leeds North
Leeds North MP Ana Petrov walked out. = MP for Leeds North
Democratic Rep. Ana Petrov of Ohio walked out. = Representative
Sen. Ana Petrov (D-Ohio) walked out. = Senator
The governor of Ohio, Republican Ana Petrov, walked out. = Governor of Ohio
Gov. Ana Petrov of Ohio walked out. = Governor of Ohio
Ohio Lieutenant Governor Ana Petrov walked out. = Lieutenant Governor of Ohio
Cuyahoga County Prosecutor Ana Petrov walked out. = Prosecutor of the Cuyahoga County
U.S. District Judge Ana Petrov walked out. = District Judge of the United States
Assistant Secretary of State for African Affairs Ana Petrov walked out in Washington. = Assistant Secretary of State for African Affairs of the United States
U.S. Chargé d'Affaires Ana Petrov walked out in Havana. = Chargé D'Affaires of the United States
British Ambassador Ana Petrov walked out in Havana. = Ambassador of the United Kingdom to Cuba
MANILA, May 9 (Agency) - Defence Secretary Ramon Ocampo said on Monday that troops from Japan would join the drill. Ocampo spoke after talks with Japanese ambassador Kenji Mori. = Defence Secretary of the Philippines; Ambassador of Japan to the Philippines
BERLIN (Agency) - Defence Minister Karl Brandt said German soldiers would stay in Mali until 2024, and Mali's government agreed to extend the mission in Mali. = Defence Minister of Germany
NAIROBI, May 9 (Agency) - Kenya's central bank held its rate at 7 percent on Monday. Governor Peter Mwangi told reporters inflation was falling. = Governor of the central bank of Kenya
The Central Bank of Kenya held its rate on Monday. Governor Peter Mwangi said inflation was falling. Deputy governor Ann Kamau sat beside him. = Governor of the Central Bank of Kenya; Deputy Governor of the Central Bank of Kenya
Volta Steel said on Monday its profit fell. Chief executive Peter Mwangi blamed power cuts. Chairwoman Ann Kamau will retire. = Chief Executive of Volta Steel; Chairwoman of Volta Steel
The University of Nairobi will admit 9,000 students. Vice-chancellor Peter Mwangi said rooms were short. = Vice-chancellor of the University of Nairobi
The Kenya Football Federation named a squad. Federation president Peter Mwangi praised coach Ann Kamau. = President of the Kenya Football Federation; Coach
The High Court of Kenya on Monday quashed the vote. Judge Peter Mwangi said the roll was flawed. = Judge of the High Court of Kenya
The mayor of Kisumu, Peter Mwangi, fled. Deputy mayor Ann Kamau took charge. = Mayor of Kisumu; Deputy Mayor of Kisumu
Governor Peter Mwangi of Kisumu county fled. His deputy, Ann Kamau, took charge. = Governor of the Kisumu county; Deputy Governor of the Kisumu county
The European Commission on Monday fined the firm. Competition commissioner Anna Lund said it broke the rules. = Competition Commissioner of the European Commission
Talks opened in Vienna. The EU's Anna Lund chaired. Iran's chief negotiator, Reza Kazemi, arrived late. = Chief Negotiator of Iran
The ministry said so. Permanent secretary Ann Kamau of the Ministry of Health in Kenya signed. = Permanent Secretary of the Ministry of Health of Kenya
Health Ministry permanent secretary Ann Kamau signed it in Nairobi, Kenya. = Permanent Secretary of the Health Ministry of Kenya
Kenya's health principal secretary, Ann Kamau, signed it. = Health Principal Secretary of Kenya
The party said so. Party chairman Peter Mwangi of the Jubilee Alliance called it a lie. = Chairman of the Jubilee Alliance
The Jubilee Alliance lost. Party leader Peter Mwangi conceded. Secretary-general Ann Kamau wept. = Leader of the Jubilee Alliance; Secretary-general of the Jubilee Alliance
The Teachers' Union of Kenya will strike. Secretary general Peter Mwangi said pay was late. = Secretary General of the Teachers' Union of Kenya
Hospital director Peter Mwangi of Kenyatta General Hospital counted the dead. = Director of the Kenyatta General Hospital
Eleven people died at Moi Hospital. Hospital director Peter Mwangi said six were children. = Director of the Moi Hospital
Kenya Airways will cut jobs. The airline's chief executive, Peter Mwangi, said so. = Chief Executive of Kenya Airways
The fund's managing director, Peter Mwangi, said the International Monetary Fund would lend. = Managing Director of the International Monetary Fund
The Diocese of Nakuru mourned. Bishop Peter Mwangi led prayers. = Bishop of Nakuru
The archdiocese said so. Nairobi Archbishop Peter Mwangi led prayers. = Archbishop of Nairobi
Turkey's foreign ministry rejected it. Ministry spokesman Ahmet Kaya said so in Ankara. = Spokesman of the foreign ministry of Turkey
The Interior Ministry of Peru said so. Minister Rosa Quispe signed the order. = Interior Minister of Peru
Peru's interior ministry said so. Deputy minister Rosa Quispe signed the order. = Deputy Interior Minister of Peru
The army said so. Army chief Rosa Quispe signed the order in Lima, Peru. = Army Chief of Peru
The Peruvian Congress voted. Congress president Rosa Quispe signed the law. = President of the Congress of Peru
Guayas prefect Rosa Quispe signed. = Prefect of Guayas
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
