"""Countries by the names, adjectives and capitals that English-language news uses for them.

Members of the United Nations, its observers, Kosovo, Taiwan and the European Union. One line a
country: usual name | other names | adjectives and peoples | capital. *Republic of X* and the
like need no entry. Written from the UN list of member states and common wire usage.
"""

from dataclasses import dataclass

# ruff: noqa: E501 - a table: one country, one line
TABLE = """
Afghanistan | Islamic Emirate of Afghanistan | Afghan, Afghans | Kabul
Albania | | Albanian, Albanians | Tirana
Algeria | | Algerian, Algerians | Algiers
Andorra | | Andorran | Andorra la Vella
Angola | | Angolan, Angolans | Luanda
Antigua and Barbuda | | Antiguan |
Argentina | Argentine Republic | Argentine, Argentinian, Argentines | Buenos Aires
Armenia | | Armenian, Armenians | Yerevan
Australia | Commonwealth of Australia | Australian, Australians | Canberra
Austria | | Austrian, Austrians | Vienna
Azerbaijan | | Azerbaijani, Azeri, Azerbaijanis | Baku
Bahamas | The Bahamas | Bahamian | Nassau
Bahrain | | Bahraini | Manama
Bangladesh | | Bangladeshi, Bangladeshis | Dhaka
Barbados | | Barbadian | Bridgetown
Belarus | Byelorussia | Belarusian, Belarusians, Belarussian | Minsk
Belgium | | Belgian, Belgians | Brussels
Belize | | Belizean | Belmopan
Benin | | Beninese | Porto-Novo
Bhutan | | Bhutanese | Thimphu
Bolivia | Plurinational State of Bolivia | Bolivian, Bolivians | La Paz
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo
Botswana | | Botswanan | Gaborone
Brazil | Federative Republic of Brazil | Brazilian, Brazilians | Brasilia, Brasília
Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan
Bulgaria | | Bulgarian, Bulgarians | Sofia
Burkina Faso | | Burkinabe, Burkinabé | Ouagadougou
Burundi | | Burundian | Gitega
Cambodia | Kingdom of Cambodia | Cambodian, Cambodians | Phnom Penh
Cameroon | | Cameroonian, Cameroonians | Yaounde, Yaoundé
Canada | | Canadian, Canadians | Ottawa
Cape Verde | Cabo Verde | Cape Verdean | Praia
Central African Republic | CAR | Central African | Bangui
Chad | | Chadian | N'Djamena
Chile | | Chilean, Chileans | Santiago
China | People's Republic of China, PRC | Chinese | Beijing
Colombia | | Colombian, Colombians | Bogota, Bogotá
Comoros | | Comorian | Moroni
Congo | Republic of the Congo, Congo-Brazzaville | | Brazzaville
Costa Rica | | Costa Rican, Costa Ricans | San Jose, San José
Côte d'Ivoire | Ivory Coast, Cote d'Ivoire | Ivorian, Ivorians | Yamoussoukro
Croatia | | Croatian, Croatians, Croat | Zagreb
Cuba | | Cuban, Cubans | Havana
Cyprus | | Cypriot, Cypriots | Nicosia
Czech Republic | Czechia | Czech, Czechs | Prague
Cook Islands | | | Avarua
Democratic Republic of the Congo | DR Congo, DRC, Democratic Republic of Congo | Congolese | Kinshasa
Denmark | Kingdom of Denmark | Danish, Danes | Copenhagen
Djibouti | | Djiboutian |
Dominica | | |
Dominican Republic | | Dominican | Santo Domingo
East Timor | Timor-Leste | Timorese | Dili
Ecuador | | Ecuadorian, Ecuadorean, Ecuadorians | Quito
Egypt | Arab Republic of Egypt | Egyptian, Egyptians | Cairo
El Salvador | | Salvadoran, Salvadorans | San Salvador
Equatorial Guinea | | Equatoguinean | Malabo
Eritrea | | Eritrean, Eritreans | Asmara
Estonia | | Estonian, Estonians | Tallinn
Eswatini | Swaziland, Kingdom of Eswatini | Swazi | Mbabane
Ethiopia | | Ethiopian, Ethiopians | Addis Ababa
European Union | EU, E.U. | European |
Fiji | | Fijian, Fijians | Suva
Finland | | Finnish, Finns | Helsinki
France | French Republic | French | Paris
Gabon | Gabonese Republic | Gabonese | Libreville
Gambia | The Gambia | Gambian, Gambians | Banjul
Georgia | | Georgian, Georgians | Tbilisi
Germany | Federal Republic of Germany | German, Germans | Berlin
Ghana | | Ghanaian, Ghanaians | Accra
Greece | Hellenic Republic | Greek, Greeks, Hellenic | Athens
Grenada | | Grenadian |
Guatemala | | Guatemalan, Guatemalans | Guatemala City
Guinea | | Guinean, Guineans | Conakry
Guinea-Bissau | | | Bissau
Guyana | | Guyanese | Georgetown
Haiti | | Haitian, Haitians | Port-au-Prince
Honduras | | Honduran, Hondurans | Tegucigalpa
Hungary | | Hungarian, Hungarians | Budapest
Iceland | | Icelandic, Icelanders | Reykjavik, Reykjavík
India | | Indian, Indians | New Delhi
Indonesia | | Indonesian, Indonesians | Jakarta
Iran | Islamic Republic of Iran | Iranian, Iranians | Tehran
Iraq | | Iraqi, Iraqis | Baghdad
Ireland | | Irish | Dublin
Israel | State of Israel | Israeli, Israelis | Jerusalem
Italy | Italian Republic | Italian, Italians | Rome
Jamaica | | Jamaican, Jamaicans | Kingston
Japan | | Japanese | Tokyo
Jordan | Hashemite Kingdom of Jordan | Jordanian, Jordanians | Amman
Kazakhstan | | Kazakh, Kazakhstani, Kazakhs, Kazakhstanis | Astana, Nur-Sultan
Kenya | | Kenyan, Kenyans | Nairobi
Kiribati | | |
Kosovo | | Kosovar, Kosovan, Kosovars | Pristina
Kuwait | State of Kuwait | Kuwaiti, Kuwaitis | Kuwait City
Kyrgyzstan | Kyrgyz Republic, Kirghizia, Kirgizia | Kyrgyz, Kyrgyzstani, Kyrgyzstanis | Bishkek
Laos | Lao PDR, Lao People's Democratic Republic | Lao, Laotian | Vientiane
Latvia | | Latvian, Latvians | Riga
Lebanon | Lebanese Republic | Lebanese | Beirut
Lesotho | Kingdom of Lesotho | Basotho | Maseru
Liberia | | Liberian, Liberians | Monrovia
Libya | State of Libya | Libyan, Libyans | Tripoli
Liechtenstein | | | Vaduz
Lithuania | | Lithuanian, Lithuanians | Vilnius
Luxembourg | Grand Duchy of Luxembourg | Luxembourgish |
Madagascar | | Malagasy, Madagascan | Antananarivo
Malawi | | Malawian, Malawians | Lilongwe
Malaysia | | Malaysian, Malaysians | Kuala Lumpur
Maldives | The Maldives | Maldivian, Maldivians | Male
Mali | | Malian, Malians | Bamako
Malta | | Maltese | Valletta
Marshall Islands | | Marshallese | Majuro
Mauritania | Islamic Republic of Mauritania | Mauritanian, Mauritanians | Nouakchott
Mauritius | | Mauritian, Mauritians | Port Louis
Mexico | United Mexican States | Mexican, Mexicans | Mexico City
Micronesia | Federated States of Micronesia | Micronesian | Palikir
Moldova | | Moldovan, Moldovans | Chisinau, Chișinău
Monaco | Principality of Monaco | Monegasque |
Mongolia | | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
Montenegro | | Montenegrin, Montenegrins | Podgorica
Morocco | Kingdom of Morocco | Moroccan, Moroccans | Rabat
Mozambique | | Mozambican, Mozambicans | Maputo
Myanmar | Burma | Burmese | Naypyidaw
Namibia | | Namibian, Namibians | Windhoek
Nauru | | Nauruan |
Nepal | | Nepali, Nepalese | Kathmandu
Netherlands | The Netherlands, Holland | Dutch | Amsterdam, The Hague
New Zealand | | New Zealander, New Zealanders | Wellington
Nicaragua | | Nicaraguan, Nicaraguans | Managua
Niger | | Nigerien | Niamey
Nigeria | Federal Republic of Nigeria | Nigerian, Nigerians | Abuja
North Korea | Democratic People's Republic of Korea, DPRK | North Korean, North Koreans | Pyongyang
North Macedonia | Macedonia | Macedonian, North Macedonian, Macedonians | Skopje
Norway | Kingdom of Norway | Norwegian, Norwegians | Oslo
Oman | Sultanate of Oman | Omani, Omanis | Muscat
Pakistan | Islamic Republic of Pakistan | Pakistani, Pakistanis | Islamabad
Palau | | Palauan | Ngerulmud
Palestine | State of Palestine, Palestinian Authority | Palestinian, Palestinians | Ramallah
Panama | | Panamanian, Panamanians | Panama City
Papua New Guinea | PNG | Papua New Guinean | Port Moresby
Paraguay | | Paraguayan, Paraguayans | Asuncion, Asunción
Peru | | Peruvian, Peruvians | Lima
Philippines | The Philippines | Philippine, Filipino, Filipinos | Manila
Poland | | Polish, Poles | Warsaw
Portugal | Portuguese Republic | Portuguese | Lisbon
Qatar | State of Qatar | Qatari, Qataris | Doha
Romania | | Romanian, Romanians | Bucharest
Russia | Russian Federation | Russian, Russians | Moscow
Rwanda | | Rwandan, Rwandans | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis | | Basseterre
Saint Lucia | St. Lucia | Saint Lucian | Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | | Kingstown
Samoa | | Samoan, Samoans | Apia
San Marino | | Sammarinese |
São Tomé and Príncipe | Sao Tome and Principe | | São Tomé
Saudi Arabia | Kingdom of Saudi Arabia | Saudi, Saudis, Saudi Arabian | Riyadh
Senegal | | Senegalese | Dakar
Serbia | | Serbian, Serbians, Serb, Serbs | Belgrade
Seychelles | | Seychellois |
Sierra Leone | | Sierra Leonean, Sierra Leoneans | Freetown
Singapore | | Singaporean, Singaporeans |
Slovakia | Slovak Republic | Slovak, Slovaks | Bratislava
Slovenia | | Slovenian, Slovene, Slovenians | Ljubljana
Solomon Islands | | | Honiara
Somalia | Federal Republic of Somalia | Somali, Somalis | Mogadishu
South Africa | | South African, South Africans | Pretoria
South Korea | Republic of Korea, Korea, ROK | South Korean, Korean, South Koreans | Seoul
South Sudan | | South Sudanese | Juba
Spain | Kingdom of Spain | Spanish, Spaniards | Madrid
Sri Lanka | | Sri Lankan, Sri Lankans | Colombo
Sudan | | Sudanese | Khartoum
Suriname | | Surinamese | Paramaribo
Sweden | Kingdom of Sweden | Swedish, Swedes | Stockholm
Switzerland | Swiss Confederation | Swiss | Bern, Berne
Syria | Syrian Arab Republic | Syrian, Syrians | Damascus
Taiwan | Republic of China | Taiwanese | Taipei
Tajikistan | | Tajik, Tajikistani, Tajiks | Dushanbe
Tanzania | United Republic of Tanzania | Tanzanian, Tanzanians | Dodoma
Thailand | Kingdom of Thailand | Thai, Thais | Bangkok
Togo | Togolese Republic | Togolese | Lome, Lomé
Tonga | Kingdom of Tonga | Tongan, Tongans | Nuku'alofa
Trinidad and Tobago | Trinidad | Trinidadian | Port of Spain
Tunisia | | Tunisian, Tunisians | Tunis
Turkey | Türkiye, Turkiye | Turkish, Turks | Ankara
Turkmenistan | | Turkmen, Turkmens | Ashgabat
Tuvalu | | Tuvaluan | Funafuti
Uganda | | Ugandan, Ugandans | Kampala
Ukraine | | Ukrainian, Ukrainians | Kyiv, Kiev
United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain | British, Britons | London
United States | United States of America, US, U.S., USA, America | American, Americans | Washington
Uruguay | | Uruguayan, Uruguayans | Montevideo
Uzbekistan | | Uzbek, Uzbekistani, Uzbeks | Tashkent
Vanuatu | | Ni-Vanuatu | Port Vila
Vatican | Holy See, Vatican City | | Vatican City
Venezuela | Bolivarian Republic of Venezuela | Venezuelan, Venezuelans | Caracas
Vietnam | Viet Nam, Socialist Republic of Vietnam | Vietnamese | Hanoi
Yemen | | Yemeni, Yemenis | Sanaa, Sana'a
Zambia | | Zambian, Zambians | Lusaka
Zimbabwe | | Zimbabwean, Zimbabweans | Harare
"""


@dataclass(frozen=True, slots=True)
class Country:
    """A country under its usual name, with what else the news calls it."""

    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[str, ...]


def _cells(cell):
    return tuple(part.strip() for part in cell.split(",") if part.strip())


def _country(line):
    name, aliases, adjectives, capitals = (cell.strip() for cell in line.split("|"))
    return Country(name, _cells(aliases), _cells(adjectives), _cells(capitals))


COUNTRIES = tuple(_country(line) for line in TABLE.strip().splitlines())

# Parliaments that the press names without their country.
PARLIAMENTS = {
    "Jogorku Kenesh": "Kyrgyzstan",
    "Mazhilis": "Kazakhstan",
    "Majilis": "Kazakhstan",
    "Oliy Majlis": "Uzbekistan",
    "Majlisi Oli": "Tajikistan",
    "Mejlis": "Turkmenistan",
    "State Duma": "Russia",
    "Federation Council": "Russia",
    "Verkhovna Rada": "Ukraine",
    "Rada": "Ukraine",
    "Milli Majlis": "Azerbaijan",
    "Sejm": "Poland",
    "Seimas": "Lithuania",
    "Saeima": "Latvia",
    "Riigikogu": "Estonia",
    "Riksdag": "Sweden",
    "Storting": "Norway",
    "Folketing": "Denmark",
    "Eduskunta": "Finland",
    "Althing": "Iceland",
    "Bundestag": "Germany",
    "Bundesrat": "Germany",
    "Knesset": "Israel",
    "Lok Sabha": "India",
    "Rajya Sabha": "India",
    "Majlis": "Iran",
    "Dáil": "Ireland",
    "Cortes": "Spain",
    "Sobranie": "North Macedonia",
    "Skupština": "Serbia",
    "Vouli": "Greece",
    "House of Commons": "United Kingdom",
    "House of Lords": "United Kingdom",
    "House of Representatives": "",  # of many states
    "Capitol Hill": "United States",
    "Bank of England": "United Kingdom",
}

FORMS = ("Republic of", "Kingdom of", "State of", "Federal Republic of")


def _names(country):
    bare = (country.name, *country.aliases)
    formal = tuple(f"{form} {name}" for form in FORMS for name in bare)
    return bare + formal


NAMED = {
    (name, kind): country.name
    for country in COUNTRIES
    for kind, names in (
        ("adjective", country.adjectives),
        ("capital", country.capitals),
    )
    for name in names
}
for _entry in COUNTRIES:
    for _name in _names(_entry):
        NAMED.setdefault((_name, "country"), _entry.name)

# Alias that would otherwise be formed from another country's name.
NAMED["Republic of Korea", "country"] = "South Korea"
NAMED["Republic of China", "country"] = "Taiwan"
