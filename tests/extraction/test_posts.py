# ruff: noqa: E501 - a table: one text and its posts, one line
"""The forms in which news says who holds which post, over the world: invented people, real bodies.

One line a text: what it says, ``=``, each label, with how it is held where that is not *current*.
"""

import pytest

from tests.extraction.reading import posts, told

FORMS = """
The chief executive of Orange Telecom, Marie Dubois, said sales rose. = Chief Executive of Orange Telecom
Orange Telecom CEO Marie Dubois said sales rose. = CEO of Orange Telecom
Marie Dubois, managing director of the International Monetary Fund, said growth slowed. = Managing Director of the International Monetary Fund
Minister of Foreign Affairs of Sandoria Petru Dascal met the guests. = Minister of Foreign Affairs of Sandoria
Deputy Minister of Economy and Finance of North Karelu Petru Dascal met the guests. = Deputy Minister of Economy and Finance of North Karelu
IMF Managing Director Marie Dubois said growth slowed. = Managing Director of the IMF
IMF chief Marie Dubois said growth slowed. = Chief of the IMF
African Development Bank President Kofi Mensah arrived in Abidjan. = President of the African Development Bank
The president of the African Development Bank, Kofi Mensah, arrived in Abidjan. = President of the African Development Bank
European Central Bank President Clara Weber raised rates. = President of the European Central Bank
Federal Reserve Chair John Powell raised rates. = Chair of the Federal Reserve
Federal Reserve Chairman John Powell raised rates. = Chairman of the Federal Reserve
Bank of England Governor John Bailey raised rates. = Governor of the Bank of England
Reserve Bank of India Governor Raj Menon raised rates. = Governor of the Reserve Bank of India
House Speaker John Powell voted. = Speaker of the House
Senate Majority Leader John Powell voted. = Majority Leader of the Senate
House Minority Leader John Powell voted. = Minority Leader of the House
Republican Senator John Powell of Ohio voted. = Senator
U.S. Senator John Powell of Ohio voted. = Senator of the United States
Representative John Powell, a Republican from Ohio, voted. = Representative
White House press secretary Ann Powell told reporters so. = Press Secretary of the White House
White House spokesperson Ann Powell told reporters so. = Spokesperson of the White House
State Department spokesman Ned Powell told reporters so. = Spokesman of the State Department
Pentagon spokesman John Powell told reporters so. = Spokesman of Pentagon
Pentagon chief John Powell told reporters so. = Chief of Pentagon
Kremlin spokesman Ivan Petrov told reporters so. = Spokesman of Kremlin
National Security Advisor Jake Powell flew to Delhi. = National Security Advisor
US National Security Adviser Jake Powell flew to Delhi. = National Security Adviser of the United States
FBI Director Chris Powell testified. = Director of the FBI
CIA director Bill Powell testified. = Director of the CIA
Attorney General Merrick Powell testified in Washington. = Attorney General of the United States
Texas Attorney General Ken Powell sued. = Attorney General of Texas
New York Mayor Eric Powell spoke. = Mayor of New York
New York City Mayor Eric Powell spoke. = Mayor of New York City
London Mayor Sadiq Powell spoke. = Mayor of London
Mayor of London Sadiq Powell spoke. = Mayor of London
Tokyo Governor Yuriko Sato spoke. = Governor of Tokyo
Japanese Chief Cabinet Secretary Hiro Sato spoke. = Chief Cabinet Secretary of Japan
Japan's Chief Cabinet Secretary Hiro Sato spoke. = Chief Cabinet Secretary of Japan
Foreign Minister Wang Min of China spoke in Beijing. = Foreign Minister of China
Chinese State Councilor and Foreign Minister Wang Min spoke in Beijing. = Foreign Minister of China; State Councilor of China
Wang Min, a member of the Political Bureau of the Communist Party of China Central Committee, spoke in Beijing. = Member of the Political Bureau of the Communist Party of China Central Committee
Vice Premier He Li of China spoke. = Vice Premier of China
General Secretary of the Communist Party of Vietnam Nguyen Van Minh spoke. = General Secretary of the Communist Party of Vietnam
Indian External Affairs Minister S. Rajan spoke. = External Affairs Minister of India
Union Home Minister Amit Rajan spoke in New Delhi. = Union Home Minister of India
Delhi Chief Minister Arvind Rajan spoke. = Chief Minister of Delhi
Chief Minister of Punjab Arvind Rajan spoke. = Chief Minister of Punjab
Punjab Chief Minister Arvind Rajan spoke. = Chief Minister of Punjab
BJP president Arvind Rajan spoke. = President of the BJP
Samajwadi Party chief Arvind Rajan spoke. = Chief of the Samajwadi Party
Pakistan's army chief, General Asim Khan, spoke. = Army Chief of Pakistan
Pakistan Army chief General Asim Khan spoke. = Chief of the Pakistan Army
Israeli Prime Minister Dan Levi and Defense Minister Yoav Cohen spoke. = Defense Minister of Israel; Prime Minister of Israel
IDF spokesperson Daniel Levi spoke. = Spokesperson of the IDF
Hamas leader Yahya Saleh was killed in Gaza. = Leader of Hamas (former)
Palestinian President Mahmoud Saleh spoke. = President of Palestine
Archbishop of Canterbury Justin Powell spoke. = Archbishop of Canterbury
Nigerian President Ade Balogun and Vice President Kashim Bello spoke. = President of Nigeria; Vice President of Nigeria
Governor Babajide Bello of Lagos State spoke. = Governor of Lagos State
The Commissioner for Health, Akin Bello, spoke in Lagos. = Commissioner for Health
The Inspector-General of Police, Usman Bello, spoke in Abuja. = Inspector-General of the Police
Inspector General of Police Usman Bello spoke in Abuja. = Inspector General of the Police
Minister of State for Petroleum Resources Timipre Bello spoke in Abuja. = Minister of State for Petroleum Resources of Nigeria
Permanent Secretary in the Ministry of Health Akin Bello spoke in Abuja. = Permanent Secretary in the Ministry of Health
Cabinet Secretary for Health Susan Kamau spoke in Nairobi. = Cabinet Secretary for Health of Kenya
Health Cabinet Secretary Susan Kamau spoke in Nairobi. = Health Cabinet Secretary of Kenya
Principal Secretary Susan Kamau spoke in Nairobi. = Principal Secretary
Chief Executive Officer of the Ghana Cocoa Board Joseph Aidoo spoke. = Chief Executive Officer of the Ghana Cocoa Board
The Chief Executive Officer (CEO) of the Ghana Cocoa Board, Joseph Aidoo, spoke. = Chief Executive Officer of the Ghana Cocoa Board
German Chancellor Olaf Weber and French President Luc Martin spoke. = Chancellor of Germany; President of France
French Interior Minister Gerald Martin spoke. = Interior Minister of France
Italian Deputy Prime Minister Matteo Rossi spoke. = Deputy Prime Minister of Italy
Shadow chancellor Rachel Powell spoke in London. = Shadow Chancellor of the United Kingdom
Chancellor of the Exchequer Rachel Powell spoke in London. = Chancellor of the Exchequer
Canadian Prime Minister Justin Roy spoke. = Prime Minister of Canada
Quebec Premier Francois Roy spoke. = Premier of Quebec
Australian Treasurer Jim Roy spoke. = Treasurer of Australia
Brazilian Supreme Court Justice Ana Lima ruled. = Justice of the Supreme Court of Brazil
Supreme Court Justice Ana Lima ruled in Brasilia, Brazil. = Justice of the Supreme Court of Brazil
U.S. District Judge Ana Lima ruled. = District Judge of the United States
High Court judge Ana Lima ruled. = Judge of the High Court
ICC prosecutor Karim Bello asked for warrants. = Prosecutor of the ICC
The ICC's chief prosecutor, Karim Bello, asked for warrants. = Chief Prosecutor of the ICC
International Criminal Court prosecutor Karim Bello asked for warrants. = Prosecutor of the International Criminal Court
UN High Commissioner for Human Rights Volker Weber spoke. = High Commissioner for Human Rights of the UN
UNICEF Executive Director Catherine Powell spoke. = Executive Director of UNICEF
WHO Director-General Pedro Alvarez spoke. = Director-General of the WHO
UN special envoy to Libya Abdou Bello spoke. = Special Envoy of the UN to Libya
African Union Commission chairperson Moussa Bello spoke. = Chairperson of the African Union Commission
AU chief Moussa Bello spoke. = Chief of the AU
ASEAN Secretary-General Lim Hoi spoke. = Secretary-General of ASEAN
Arab League Secretary-General Ahmed Saleh spoke. = Secretary-General of the Arab League
European Parliament President Roberta Rossi spoke. = President of the European Parliament
European Council President Charles Roy spoke. = President of the European Council
Ukrainian President Volodymyr Petrenko and his Polish counterpart Andrzej Nowak spoke. = President of Poland; President of Ukraine
Commander-in-Chief of the Armed Forces of Ukraine Valeriy Petrenko spoke. = Commander-in-Chief of the Armed Forces of Ukraine
Iranian Supreme Leader Ayatollah Ali Rezaei spoke. = Supreme Leader of Iran
Iran's Supreme Leader Ali Rezaei spoke. = Supreme Leader of Iran
Taliban spokesman Zabihullah Khan spoke. = Spokesman of Taliban
North Korean leader Kim Chol-su spoke. = Leader of North Korea
North Korea's leader, Kim Chol-su, spoke. = Leader of North Korea
Cuban leader Raul Lopez spoke. = Leader of Cuba
Venezuelan opposition leader Maria Lopez spoke. = Opposition Leader of Venezuela
Prime Minister-elect Maria Lopez spoke in Lima. = Prime Minister of Peru (elect)
Chairman of the Cabinet of Ministers of the Kyrgyz Republic - Head of the Presidential Administration Ulan Bekov met with residents. = Chairman of the Cabinet of Ministers of Kyrgyzstan; Head of the Presidential Administration of Kyrgyzstan
Deputy Chairman of the Cabinet of Ministers Ulan Bekov met with residents of Kyrgyzstan. = Deputy Chairman of the Cabinet of Ministers of Kyrgyzstan
First Deputy Chairman of the Cabinet of Ministers Ulan Bekov met with residents of Kyrgyzstan. = First Deputy Chairman of the Cabinet of Ministers of Kyrgyzstan
Deputy Chairman of the Cabinet of Ministers - Chairman of the State Committee for National Security Ulan Bekov held a meeting in Bishkek. = Chairman of the State Committee for National Security of Kyrgyzstan; Deputy Chairman of the Cabinet of Ministers of Kyrgyzstan
Minister of Economy and Commerce Daniyar Ulanov told about it in Bishkek, Kyrgyzstan. = Minister of Economy and Commerce of Kyrgyzstan
Minister of Health and Social Development Alymbek Ulanov told about it in Bishkek. = Minister of Health and Social Development of Kyrgyzstan
Minister of Agriculture, Water Resources and Regional Development Askar Ulanov told about it in Bishkek. = Minister of Agriculture, Water Resources and Regional Development of Kyrgyzstan
Minister of Labor, Social Security and Migration Kudaibergen Ulanov told about it. = Minister of Labor, Social Security and Migration
Minister of Culture, Information, Sports and Youth Policy Altynbek Ulanov told about it in Bishkek. = Minister of Culture, Information, Sports and Youth Policy of Kyrgyzstan
Minister of Digital Development Nuria Ulanova told about it in Bishkek. = Minister of Digital Development of Kyrgyzstan
Minister of Natural Resources, Ecology and Technical Supervision Dinara Ulanova told about it in Bishkek. = Minister of Natural Resources, Ecology and Technical Supervision of Kyrgyzstan
Deputy Minister of Foreign Affairs Aibek Ulanov told about it in Bishkek. = Deputy Minister of Foreign Affairs of Kyrgyzstan
State Secretary of Kyrgyzstan Suyun Ulanov told about it. = State Secretary of Kyrgyzstan
Secretary of the Security Council Marat Ulanov told about it in Bishkek. = Secretary of the Security Council of Kyrgyzstan
Deputy Secretary of the Security Council Marat Ulanov told about it in Bishkek. = Deputy Secretary of the Security Council of Kyrgyzstan
Speaker of the Parliament of Kyrgyzstan Talant Ulanov told about it. = Speaker of the Parliament of Kyrgyzstan
Speaker Talant Ulanov told about it at the Jogorku Kenesh in Bishkek. = Speaker of the Jogorku Kenesh
Vice Speaker of the Parliament Talant Ulanov told about it in Bishkek. = Vice Speaker of the Parliament of Kyrgyzstan
Deputy of the Parliament Dastan Ulanov told about it in Bishkek. = Deputy of the Parliament of Kyrgyzstan
Member of Parliament Dastan Ulanov told about it in Bishkek. = Member of the Parliament of Kyrgyzstan
MP Dastan Ulanov told about it at the session of the Jogorku Kenesh. = MP of the Jogorku Kenesh
Deputies Dastan Ulanov, Elvira Bekova and Akyl Osmonov told about it at the session of the Jogorku Kenesh. = Deputy of the Jogorku Kenesh
Ex-deputy of the Parliament Dastan Ulanov was detained in Bishkek. = Deputy of the Parliament of Kyrgyzstan (former)
Leader of Ata-Jurt faction Dastan Ulanov told about it. = Leader of the Ata-Jurt faction
Leader of the Butun Kyrgyzstan party Dastan Ulanov told about it. = Leader of the Butun Kyrgyzstan party
Head of the Social Democrats party Dastan Ulanov told about it. = Head of the Social Democrats party
Chairman of the Committee on Budget, Economic and Fiscal Policy Dastan Ulanov told about it in the Jogorku Kenesh. = Chairman of the Committee on Budget, Economic and Fiscal Policy of the Jogorku Kenesh
Chairman of the State Customs Service Adilet Ulanov told about it in Bishkek. = Chairman of the State Customs Service of Kyrgyzstan
Director of the State Agency for Youth Affairs, Physical Culture and Sports Adilet Ulanov told about it in Bishkek. = Director of the State Agency for Youth Affairs, Physical Culture and Sports of Kyrgyzstan
Chairman of the National Bank Tolkunbek Ulanov told about it in Bishkek. = Chairman of the National Bank of Kyrgyzstan
Head of the State Tax Service under the Ministry of Finance Adilet Ulanov told about it in Bishkek. = Head of the State Tax Service under the Ministry of Finance of Kyrgyzstan
Prosecutor General Kurmankul Ulanov told about it in Bishkek. = Prosecutor General of Kyrgyzstan
Chairman of the Supreme Court Nurgul Ulanova told about it in Bishkek. = Chairman of the Supreme Court of Kyrgyzstan
Judge of the Pervomaisky District Court Emil Ulanov sentenced him in Bishkek. = Judge of the Pervomaisky District Court
Ombudsman Tokon Ulanov told about it in Bishkek. = Ombudsman of Kyrgyzstan
Ombudsman of Kyrgyzstan Tokon Ulanov told about it. = Ombudsman of Kyrgyzstan
Mayor of Osh city Taalai Ulanov told about it. = Mayor of Osh
Vice Mayor of Bishkek Ulan Azygaliev told about it. = Vice Mayor of Bishkek
Akim of Alai district Ulan Azygaliev told about it. = Akim of Alai district
Governor of Talas region Ulan Azygaliev told about it. = Governor of Talas region
Plenipotentiary representative of the President in Naryn region Ulan Azygaliev told about it. = Plenipotentiary Representative of the President of Kyrgyzstan in Naryn region
Ambassador Extraordinary and Plenipotentiary of the Russian Federation to Kyrgyzstan Nikolai Petrov told about it. = Ambassador Extraordinary and Plenipotentiary of Russia to Kyrgyzstan
Ambassador of the USA to the Kyrgyz Republic Donald Smith told about it. = Ambassador of the United States to Kyrgyzstan
US Ambassador Donald Smith told about it in Bishkek, Kyrgyzstan. = Ambassador of the United States to Kyrgyzstan
Head of the EU Delegation to Kyrgyzstan Eduard Smith told about it. = Head of the EU Delegation to Kyrgyzstan
UN Resident Coordinator in the Kyrgyz Republic Ozonnia Smith told about it. = Resident Coordinator of the UN in Kyrgyzstan
Country Manager of the World Bank for the Kyrgyz Republic Bolormaa Smith told about it. = Country Manager of the World Bank for Kyrgyzstan
CSTO Secretary General Stanislav Petrov told about it. = Secretary General of the CSTO
SCO Secretary-General Vladimir Petrov told about it. = Secretary-General of the SCO
Chairman of the Board of the Eurasian Economic Commission Mikhail Petrov told about it. = Chairman of the Board of the Eurasian Economic Commission
Chairman of the EEC Board Mikhail Petrov told about it. = Chairman of the EEC Board
General Director of Kyrgyzaltyn OJSC Almaz Ulanov told about it. = General Director of the Kyrgyzaltyn OJSC
Chairman of the Board of National Energy Holding OJSC Almaz Ulanov told about it. = Chairman of the Board of National Energy Holding OJSC
Director of Manas International Airport OJSC Almaz Ulanov told about it. = Director of the Manas International Airport OJSC
Rector of Osh State University Kudaiberdi Ulanov told about it. = Rector of the Osh State University
Director of the National Center of Oncology Emil Ulanov told about it in Bishkek. = Director of the National Center of Oncology
Mufti of Kyrgyzstan Zamir Ulanov told about it. = Mufti of Kyrgyzstan
Press secretary of the President Erbol Ulanov told about it in Bishkek. = Press Secretary of the President of Kyrgyzstan
Head of the press service of the Ministry of Internal Affairs Meerim Ulanova told about it in Bishkek. = Head of the press service of the Ministry of Internal Affairs
Advisor to the President Cholpon Ulanova told about it in Bishkek. = Advisor to the President of Kyrgyzstan
Presidential spokesman Daiyrbek Ulanov told about it in Bishkek. = Presidential Spokesman
Acting President of Kyrgyzstan Talant Ulanov told about it. = President of Kyrgyzstan (acting)
Acting Minister of Health Talant Ulanov told about it in Bishkek. = Minister of Health of Kyrgyzstan (acting)
Former President Almaz Ulanov was detained in Bishkek. = President of Kyrgyzstan (former)
Ex-president of Kyrgyzstan Almaz Ulanov was detained. = President of Kyrgyzstan (former)
Ex-Prime Minister Almaz Ulanov was detained in Bishkek, Kyrgyzstan. = Prime Minister of Kyrgyzstan (former)
President of Russia Vladimir Petrov and President of Kyrgyzstan Talant Ulanov talked. = President of Kyrgyzstan; President of Russia
Presidents of Kyrgyzstan and Uzbekistan Talant Ulanov and Shavkat Karimov talked. = President of Kyrgyzstan; President of Uzbekistan
President of Kyrgyzstan Talant Ulanov and his Uzbek counterpart Shavkat Karimov talked. = President of Kyrgyzstan; President of Uzbekistan
Talant Ulanov, President of the Kyrgyz Republic, talked about it. = President of Kyrgyzstan
Head of state Talant Ulanov talked about it in Bishkek, Kyrgyzstan. = Head of State of Kyrgyzstan
Foreign Ministers of Kyrgyzstan and Tajikistan Ruslan Ulanov and Sirojiddin Karimov talked. = Foreign Minister of Kyrgyzstan; Foreign Minister of Tajikistan
Commander of the Border Troops Ularbek Ulanov talked in Bishkek. = Commander of the Border Troops
Chief of the General Staff of the Armed Forces Ruslan Ulanov talked in Bishkek. = Chief of the General Staff of the Armed Forces of Kyrgyzstan
By the order of the head of the Cabinet of Ministers, Ulan Bekov was appointed Deputy Minister of Finance of Kyrgyzstan. = Deputy Minister of Finance of Kyrgyzstan
Ulan Bekov was relieved of his post as Minister of Finance of Kyrgyzstan. = Minister of Finance of Kyrgyzstan (former)
Ulan Bekov was dismissed from the post of Deputy Minister of Finance of Kyrgyzstan. = Deputy Minister of Finance of Kyrgyzstan (former)
Ulan Bekov has been appointed to the post of Deputy Minister of Finance of Kyrgyzstan. = Deputy Minister of Finance of Kyrgyzstan
Prior to this appointment, Ulan Bekov worked as head of the State Tax Service of Kyrgyzstan. = Head of the State Tax Service of Kyrgyzstan (former)
The spokesman for the Interior Ministry, Ivan Petrov, said the road was closed. = Spokesman of the Interior Ministry
Interior Ministry spokesman Ivan Petrov said the road was closed. = Spokesman of the Interior Ministry
Ivan Petrov, a spokesman for the Interior Ministry, said the road was closed. = Spokesman of the Interior Ministry
Foreign Ministry spokeswoman Anna Ivanova told reporters that talks would go on. = Spokeswoman of the Foreign Ministry
Ghana's Minister for Health, Dr Kwaku Mensah, opened the clinic. = Minister for Health of Ghana
The Minister for Health, Kwaku Mensah, opened the clinic in Accra, Ghana. = Minister for Health of Ghana
Kwaku Mensah, Minister for Health, opened the clinic in Accra. = Minister for Health of Ghana
Kwaku Mensah, the health minister of Ghana, opened the clinic. = Health Minister of Ghana
Kwaku Mensah, Ghana's health minister, opened the clinic. = Health Minister of Ghana
Kwaku Mensah, who is Ghana's health minister, opened the clinic. = Health Minister of Ghana
Kwaku Mensah, who serves as health minister of Ghana, opened the clinic. = Health Minister of Ghana
Kwaku Mensah, health minister since 2019, opened the clinic in Accra, Ghana. = Health Minister of Ghana
Health minister Kwaku Mensah of Ghana met with Yao Agbeko of Togo. = Health Minister of Ghana
President Kwame Boateng of Ghana arrived in Lomé. = President of Ghana
Kenya's President John Kamau and his Ugandan counterpart Moses Okello met in Nairobi. = President of Kenya; President of Uganda
Presidents John Kamau of Kenya and Moses Okello of Uganda met in Nairobi. = President of Kenya; President of Uganda
The presidents of Kenya and Uganda, John Kamau and Moses Okello, met in Nairobi. = President of Kenya; President of Uganda
The foreign ministers of Kenya, Uganda and Rwanda - John Kamau, Moses Okello and Paul Habimana - met in Nairobi. = Foreign Minister of Kenya; Foreign Minister of Rwanda; Foreign Minister of Uganda
Egyptian President Hassan Farouk, Jordan's King Abdullah and Iraqi Prime Minister Ali Hamid met in Cairo. = King of Jordan; President of Egypt; Prime Minister of Iraq
UN Secretary-General Maria Lopez urged restraint. = Secretary-General of the UN
United Nations Secretary-General Maria Lopez urged restraint. = Secretary-General of the United Nations
The UN's special envoy for Yemen, Hans Berg, said talks stalled. = Special Envoy of the UN for Yemen
The head of the World Health Organization, Pedro Alvarez, warned of cholera. = Head of the World Health Organization
World Health Organization Director-General Pedro Alvarez warned of cholera. = Director-General of the World Health Organization
European Commission President Ingrid Larsen spoke in Brussels. = President of the European Commission
European Union foreign policy chief Ingrid Larsen spoke in Brussels. = Foreign Policy Chief of the European Union
NATO chief Ingrid Larsen spoke in Brussels. = Chief of NATO
African Union Commission Chairperson Musa Diallo condemned the coup. = Chairperson of the African Union Commission
ECOWAS Commission President Musa Diallo condemned the coup. = President of the ECOWAS Commission
Central bank governor Kofi Annor said inflation slowed in Ghana. = Governor of the Central bank of Ghana
The governor of the Bank of Ghana, Kofi Annor, said inflation slowed. = Governor of the Bank of Ghana
Bank of Ghana Governor Kofi Annor said inflation slowed. = Governor of the Bank of Ghana
Lagos State Governor Ade Balogun opened the bridge. = Governor of Lagos State
Governor Ade Balogun of Lagos State opened the bridge. = Governor of Lagos State
Texas Governor Bill Carter signed the bill. = Governor of Texas
Gov. Bill Carter of Texas signed the bill. = Governor of Texas
Senator Rosa Diaz, a Democrat from Nevada, voted no. = Senator
Sen. Rosa Diaz, D-Nev., voted no. = Senator
Opposition leader Juan Perez rejected the result in Caracas, Venezuela. = Opposition Leader of Venezuela
The leader of the opposition Unity Party, Juan Perez, rejected the result. = Leader of the Unity Party
Unity Party leader Juan Perez rejected the result. = Leader of the Unity Party
Juan Perez, leader of the Unity Party, rejected the result. = Leader of the Unity Party
Juan Perez, who heads the Unity Party, rejected the result. = Head of the Unity Party
Police chief Juan Perez said two men were held in Lima, Peru. = Police Chief of Peru
The chief of the National Police, General Juan Perez, said two men were held. = Chief of the National Police
Army chief General Juan Perez said two men were held in Lima. = Army Chief of Peru
Chief of Army Staff Lt. Gen. Musa Bello visited the troops. = Chief of Army Staff
Lieutenant General Musa Bello, commander of the Northern Corridor, visited the troops. = Commander of Northern Corridor
Supreme Court Chief Justice Ana Torres swore in the ministers. = Chief Justice of the Supreme Court
Chief Justice Ana Torres of the Supreme Court swore in the ministers. = Chief Justice of the Supreme Court
Judge Ana Torres of the Lima High Court sentenced him. = Judge of the Lima High Court
Bishop Juan Perez of Cusco blessed the hall. = Bishop of Cusco
Archbishop of Lima Juan Perez blessed the hall. = Archbishop of Lima
Mayor Juan Perez of Cusco opened the market. = Mayor of Cusco
Cusco mayor Juan Perez opened the market. = Mayor of Cusco
The mayor of Cusco, Juan Perez, opened the market. = Mayor of Cusco
Juan Perez, the mayor of Cusco, opened the market. = Mayor of Cusco
Juan Perez, mayor of the city of Cusco, opened the market. = Mayor of Cusco
US Secretary of State Mary Collins flew to Cairo. = Secretary of State of the United States
U.S. Defense Secretary Mary Collins flew to Cairo. = Defense Secretary of the United States
British Foreign Secretary Mary Collins flew to Cairo. = Foreign Secretary of the United Kingdom
US Ambassador to Kenya Mary Collins visited the camp. = Ambassador of the United States to Kenya
The US ambassador to Kenya, Mary Collins, visited the camp. = Ambassador of the United States to Kenya
Mary Collins, the U.S. ambassador to Kenya, visited the camp. = Ambassador of the United States to Kenya
Ambassador of the People's Republic of China Li Ming visited the camp. = Ambassador of China
South Korean Vice Foreign Minister Kim Jae-ho flew to Tokyo. = Vice Foreign Minister of South Korea
Deputy Prime Minister and Foreign Minister Kim Jae-ho flew to Tokyo from South Korea. = Deputy Prime Minister of South Korea; Foreign Minister of South Korea
Chairman of the Senate Foreign Relations Committee Juan Perez spoke. = Chairman of the Senate Foreign Relations Committee
Juan Perez, chairman of the Senate Foreign Relations Committee, spoke. = Chairman of the Senate Foreign Relations Committee
Senate President Juan Perez spoke in Santiago, Chile. = President of the Senate of Chile
Speaker of the National Assembly Juan Perez spoke. = Speaker of the National Assembly
National Assembly Speaker Juan Perez spoke. = Speaker of the National Assembly
Juan Perez, Member of Parliament for Tema East, spoke. = Member of the Parliament for Tema East
Vice-Chancellor of the University of Ghana Prof. Ama Owusu spoke. = Vice-Chancellor of the University of Ghana
The Vice-Chancellor of the University of Ghana, Prof. Ama Owusu, spoke. = Vice-Chancellor of the University of Ghana
Prof. Ama Owusu, Vice-Chancellor of the University of Ghana, spoke. = Vice-Chancellor of the University of Ghana
Volta Power chief executive Ama Owusu spoke. = Power Chief Executive of Volta
Ama Owusu, chief executive of Volta Power, spoke. = Chief Executive of Volta Power
Ama Owusu, CEO of Volta Power, spoke. = CEO of Volta Power
Former president Ama Owusu died in Accra, Ghana. = President of Ghana (former)
Ex-president Ama Owusu died in Accra, Ghana. = President of Ghana (former)
Ama Owusu, a former finance minister, died in Accra, Ghana. = Finance Minister of Ghana (former)
Ama Owusu, the former finance minister of Ghana, died. = Finance Minister of Ghana (former)
Ama Owusu, who was finance minister from 2001 to 2005, died in Accra, Ghana. = Finance Minister of Ghana (former)
Then-Prime Minister Ama Owusu signed it in Accra, Ghana. = Prime Minister of Ghana (former)
Prime Minister-designate Ama Owusu named her team in Accra, Ghana. = Prime Minister of Ghana (nominated)
President-elect Ama Owusu named her team in Accra, Ghana. = President of Ghana (elect)
Acting President Ama Owusu named her team in Accra, Ghana. = President of Ghana (acting)
Interim Prime Minister Ama Owusu named her team in Accra, Ghana. = Prime Minister of Ghana (acting)
Ama Owusu, acting head of the National Audit Office, said so. = Head of the National Audit Office (acting)
Ama Owusu was appointed Minister of Finance of Ghana. = Minister of Finance of Ghana
Ama Owusu has been appointed as Minister of Finance of Ghana. = Minister of Finance of Ghana
Parliament elected Ama Owusu as Speaker in Accra, Ghana. = Speaker of the Parliament of Ghana
The president appointed Ama Owusu to head the National Audit Office. = Head of the National Audit Office
Ama Owusu took office as Finance Minister of Ghana. = Finance Minister of Ghana
Ama Owusu was sworn in as President of Ghana. = President of Ghana
Ama Owusu will become chairwoman of the African Union Commission. = Chairwoman of the African Union Commission (elect)
"""


@pytest.mark.parametrize("line", FORMS.strip().splitlines())
def test_news_says_who_holds_which_post(line):
    text, _, labels = line.rpartition(" = ")
    assert told(text) == set(labels.split("; "))


def test_whoever_is_named_later_with_an_age_held_the_office_told_of_first():
    text = (
        "NAIROBI, March 3 (Agency) - Kenya's transport minister resigned on Wednesday, a day after "
        "the audit of a port.\n\n"
        "Joseph Ruttoh, 58, denied wrongdoing."
    )
    assert posts(text) == {("Joseph Ruttoh", "Transport Minister of Kenya", "former")}


def test_whose_spokesman_somebody_is_follows_from_the_subject():
    text = "President Daniel Wekesah of Kenya agreed, his spokeswoman, Wanjiru Kimothi, said."
    assert ("Wanjiru Kimothi", "Spokeswoman of the President of Kenya", "current") in posts(text)


def test_an_acronym_is_written_out_where_the_text_explains_it():
    text = (
        "The Central Commission for Elections and Referendums (CEC) of Kyrgyzstan met.\n\n"
        "CEC member Gulnaz Abdyrakhmanova voted against."
    )
    labels = {label for _, label, _ in posts(text)}
    assert labels == {"Member of the Central Commission for Elections and Referendums"}


def test_a_side_named_before_says_whose_ministers_follow():
    text = (
        "The President of Kyrgyzstan Azamat Kydyrov held talks in Tashkent.\n\n"
        "On the Uzbek side, acting Foreign Minister Rustam Khodjimatov took part."
    )
    assert ("Rustam Khodjimatov", "Foreign Minister of Uzbekistan", "acting") in posts(text)


def test_whoever_replaces_somebody_leaves_that_person_the_office_as_former():
    text = "Ulan Bekov was appointed Minister of Finance of Ghana, replacing Kofi Annor."
    assert ("Kofi Annor", "Minister of Finance of Ghana", "former") in posts(text)
