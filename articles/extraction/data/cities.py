# ruff: noqa: E501 - a table: one state, one line
"""Large or often datelined cities that are no capitals, by state, as English wires spell them.

Written from the usual datelines of wires. US states stand for the United States.
"""

TABLE = """
Afghanistan | Kandahar, Herat, Mazar-i-Sharif, Jalalabad
Argentina | Córdoba, Cordoba, Rosario, Mendoza, La Plata
Australia | Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart
Austria | Salzburg, Graz, Linz, Innsbruck
Azerbaijan | Ganja, Shusha, Nakhchivan, Sumgait
Bangladesh | Chittagong, Chattogram, Sylhet, Khulna
Belarus | Brest, Gomel, Grodno
Belgium | Antwerp, Ghent, Bruges
Bolivia | Santa Cruz, Cochabamba, Sucre
Brazil | Sao Paulo, São Paulo, Rio de Janeiro, Recife, Salvador, Porto Alegre, Belo Horizonte
Bulgaria | Plovdiv, Varna, Burgas
Canada | Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax
Cameroon | Douala
Chile | Valparaiso, Valparaíso, Concepcion
China | Shanghai, Hong Kong, Guangzhou, Shenzhen, Chongqing, Tianjin, Wuhan, Chengdu, Xi'an, Xian, Urumqi, Kunming, Nanjing, Hangzhou, Sanya, Boao, Macao
Colombia | Medellin, Medellín, Cali, Cartagena, Barranquilla
Congo | Pointe-Noire
Croatia | Split, Rijeka, Dubrovnik
Czech Republic | Brno, Ostrava
Denmark | Aarhus, Odense
Ecuador | Guayaquil, Cuenca
Egypt | Alexandria, Sharm el-Sheikh, Luxor, Aswan, Suez
Ethiopia | Mekelle, Hawassa, Gondar
France | Marseille, Lyon, Nice, Strasbourg, Toulouse, Bordeaux, Lille, Cannes
Georgia | Batumi, Kutaisi
Germany | Munich, Frankfurt, Hamburg, Cologne, Bonn, Stuttgart, Dresden, Leipzig, Düsseldorf
Ghana | Kumasi, Tamale, Takoradi, Cape Coast, Sunyani, Bolgatanga, Koforidua
Greece | Thessaloniki, Piraeus
India | Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Hyderabad, Ahmedabad, Lucknow, Jaipur, Srinagar, Patna, Bhopal, Pune, Guwahati, Chandigarh, Thiruvananthapuram, Kochi, Shillong, Imphal
Indonesia | Surabaya, Bandung, Medan, Bali, Yogyakarta, Makassar
Iran | Isfahan, Mashhad, Tabriz, Shiraz, Qom
Iraq | Basra, Mosul, Erbil, Kirkuk, Najaf, Sulaimaniyah
Ireland | Cork, Galway, Limerick
Israel | Tel Aviv, Haifa, Beersheba
Italy | Milan, Naples, Turin, Venice, Florence, Palermo, Genoa, Bologna
Ivory Coast | Abidjan, Bouake
Japan | Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Sapporo, Fukuoka, Sendai, Fukushima, Yokohama, Naha
Kazakhstan | Almaty, Alma-Ata, Nur-Sultan, Shymkent, Karaganda, Aktau, Atyrau, Aktobe, Pavlodar, Turkestan, Taraz, Kostanay, Semey
Kenya | Mombasa, Kisumu, Nakuru, Eldoret
Kyrgyzstan | Osh, Jalal-Abad, Karakol, Naryn, Talas, Batken, Cholpon-Ata, Tokmok
Libya | Benghazi, Misrata, Sirte, Tobruk
Malawi | Blantyre, Mzuzu, Zomba
Malaysia | Penang, Johor Bahru, Kuching, Kota Kinabalu, Putrajaya
Mexico | Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Cancun, Acapulco, Oaxaca
Morocco | Casablanca, Marrakech, Fez, Tangier
Mozambique | Beira, Nampula, Pemba
Myanmar | Yangon, Mandalay
Nepal | Pokhara
Netherlands | The Hague, Rotterdam, Utrecht, Eindhoven
New Zealand | Auckland, Christchurch, Dunedin
Nigeria | Lagos, Kano, Kaduna, Ibadan, Maiduguri, Port Harcourt, Enugu, Jos, Benin City, Sokoto
Norway | Bergen, Trondheim, Stavanger
Pakistan | Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, Muzaffarabad
Papua New Guinea | Lae
Peru | Cusco, Arequipa, Trujillo
Philippines | Quezon City, Cebu, Davao, Davao City, Baguio, Zamboanga, Tacloban
Poland | Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Poznan, Lodz
Portugal | Porto, Coimbra
Romania | Cluj, Timisoara, Iasi, Constanta
Russia | Saint Petersburg, St. Petersburg, St Petersburg, Kazan, Sochi, Vladivostok, Yekaterinburg, Novosibirsk, Omsk, Ufa, Grozny, Makhachkala, Kaliningrad
Saudi Arabia | Jeddah, Mecca, Medina, Dammam, Neom
Serbia | Novi Sad, Nis
Slovakia | Kosice
Slovenia | Maribor
South Africa | Cape Town, Johannesburg, Durban, Bloemfontein, Port Elizabeth, Soweto
South Korea | Busan, Incheon, Daegu, Gwangju, Sejong, Jeju, Pyeongchang
Spain | Barcelona, Valencia, Seville, Bilbao, Malaga, Zaragoza
Sri Lanka | Kandy, Jaffna, Galle
Sudan | Port Sudan, El Fasher, Omdurman
Sweden | Gothenburg, Malmö, Malmo, Uppsala
Switzerland | Geneva, Zurich, Basel, Davos, Lausanne, Lugano
Syria | Aleppo, Homs, Idlib, Latakia
Tajikistan | Khujand, Bokhtar, Kulob, Khorog
Tanzania | Dar es Salaam, Arusha, Zanzibar, Mwanza
Thailand | Chiang Mai, Phuket, Pattaya
Tunisia | Sfax, Sousse
Turkey | Istanbul, Izmir, Antalya, Adana, Gaziantep, Diyarbakir, Bursa
Turkmenistan | Turkmenbashi, Awaza, Mary, Turkmenabat
Uganda | Entebbe, Gulu, Jinja
Ukraine | Kharkiv, Odessa, Odesa, Lviv, Dnipro, Donetsk, Mariupol, Zaporizhzhia, Kherson
United Arab Emirates | Dubai, Sharjah
United Kingdom | Edinburgh, Glasgow, Cardiff, Belfast, Manchester, Birmingham, Liverpool, Leeds
United States | New York, Los Angeles, Chicago, Houston, Boston, Philadelphia, San Francisco, Miami, Atlanta, Dallas, Seattle, Denver, Detroit, Phoenix, Albany, Sacramento, Austin, Las Vegas, Minneapolis, Baltimore
Uzbekistan | Samarkand, Bukhara, Khiva, Fergana, Namangan, Andijan, Nukus, Termez
Venezuela | Maracaibo, Valencia
Vietnam | Ho Chi Minh City, Da Nang, Danang, Hai Phong, Hue
Yemen | Aden, Hodeidah, Taiz, Marib
Zambia | Ndola, Kitwe, Livingstone
Zimbabwe | Bulawayo, Mutare
"""

CITIES = {
    city.strip(): state.strip()
    for state, _, cities in (line.partition("|") for line in TABLE.strip().splitlines())
    for city in cities.split(",")
}
