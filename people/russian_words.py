"""Offices, bodies and countries in Russian: English name, nominative, genitive.

Members of the United Nations, its observers, Kosovo, Taiwan and the European Union under the usual
names of Russian-language news. A word that never changes has one form.
"""

COUNTRIES = """
Afghanistan | Афганистан | Афганистана
Albania | Албания | Албании
Algeria | Алжир | Алжира
Andorra | Андорра | Андорры
Angola | Ангола | Анголы
Antigua and Barbuda | Антигуа и Барбуда | Антигуа и Барбуды
Argentina | Аргентина | Аргентины
Armenia | Армения | Армении
Australia | Австралия | Австралии
Austria | Австрия | Австрии
Azerbaijan | Азербайджан | Азербайджана
Bahamas | Багамы | Багам
Bahrain | Бахрейн | Бахрейна
Bangladesh | Бангладеш
Barbados | Барбадос | Барбадоса
Belarus | Беларусь | Беларуси
Belgium | Бельгия | Бельгии
Belize | Белиз | Белиза
Benin | Бенин | Бенина
Bhutan | Бутан | Бутана
Bolivia | Боливия | Боливии
Bosnia and Herzegovina | Босния и Герцеговина | Боснии и Герцеговины
Botswana | Ботсвана | Ботсваны
Brazil | Бразилия | Бразилии
Brunei | Бруней | Брунея
Bulgaria | Болгария | Болгарии
Burkina Faso | Буркина-Фасо
Burundi | Бурунди
Cambodia | Камбоджа | Камбоджи
Cameroon | Камерун | Камеруна
Canada | Канада | Канады
Cape Verde | Кабо-Верде
Central African Republic | ЦАР
Chad | Чад | Чада
Chile | Чили
China | Китай | Китая
Colombia | Колумбия | Колумбии
Comoros | Коморы | Комор
Congo | Конго
Costa Rica | Коста-Рика | Коста-Рики
Côte d'Ivoire | Кот-д'Ивуар | Кот-д'Ивуара
Croatia | Хорватия | Хорватии
Cuba | Куба | Кубы
Cyprus | Кипр | Кипра
Czech Republic | Чехия | Чехии
Democratic Republic of the Congo | ДР Конго
Denmark | Дания | Дании
Djibouti | Джибути
Dominica | Доминика | Доминики
Dominican Republic | Доминиканская Республика | Доминиканской Республики
East Timor | Восточный Тимор | Восточного Тимора
Ecuador | Эквадор | Эквадора
Egypt | Египет | Египта
El Salvador | Сальвадор | Сальвадора
Equatorial Guinea | Экваториальная Гвинея | Экваториальной Гвинеи
Eritrea | Эритрея | Эритреи
Estonia | Эстония | Эстонии
Eswatini | Эсватини
Ethiopia | Эфиопия | Эфиопии
European Union | Европейский союз | Европейского союза
Fiji | Фиджи
Finland | Финляндия | Финляндии
France | Франция | Франции
Gabon | Габон | Габона
Gambia | Гамбия | Гамбии
Georgia | Грузия | Грузии
Germany | Германия | Германии
Ghana | Гана | Ганы
Greece | Греция | Греции
Grenada | Гренада | Гренады
Guatemala | Гватемала | Гватемалы
Guinea | Гвинея | Гвинеи
Guinea-Bissau | Гвинея-Бисау | Гвинеи-Бисау
Guyana | Гайана | Гайаны
Haiti | Гаити
Honduras | Гондурас | Гондураса
Hungary | Венгрия | Венгрии
Iceland | Исландия | Исландии
India | Индия | Индии
Indonesia | Индонезия | Индонезии
Iran | Иран | Ирана
Iraq | Ирак | Ирака
Ireland | Ирландия | Ирландии
Israel | Израиль | Израиля
Italy | Италия | Италии
Jamaica | Ямайка | Ямайки
Japan | Япония | Японии
Jordan | Иордания | Иордании
Kazakhstan | Казахстан | Казахстана
Kenya | Кения | Кении
Kiribati | Кирибати
Kosovo | Косово
Kuwait | Кувейт | Кувейта
Kyrgyzstan | Кыргызстан | Кыргызстана
Laos | Лаос | Лаоса
Latvia | Латвия | Латвии
Lebanon | Ливан | Ливана
Lesotho | Лесото
Liberia | Либерия | Либерии
Libya | Ливия | Ливии
Liechtenstein | Лихтенштейн | Лихтенштейна
Lithuania | Литва | Литвы
Luxembourg | Люксембург | Люксембурга
Madagascar | Мадагаскар | Мадагаскара
Malawi | Малави
Malaysia | Малайзия | Малайзии
Maldives | Мальдивы | Мальдив
Mali | Мали
Malta | Мальта | Мальты
Marshall Islands | Маршалловы Острова | Маршалловых Островов
Mauritania | Мавритания | Мавритании
Mauritius | Маврикий | Маврикия
Mexico | Мексика | Мексики
Micronesia | Микронезия | Микронезии
Moldova | Молдова | Молдовы
Monaco | Монако
Mongolia | Монголия | Монголии
Montenegro | Черногория | Черногории
Morocco | Марокко
Mozambique | Мозамбик | Мозамбика
Myanmar | Мьянма | Мьянмы
Namibia | Намибия | Намибии
Nauru | Науру
Nepal | Непал | Непала
Netherlands | Нидерланды | Нидерландов
New Zealand | Новая Зеландия | Новой Зеландии
Nicaragua | Никарагуа
Niger | Нигер | Нигера
Nigeria | Нигерия | Нигерии
North Korea | КНДР
North Macedonia | Северная Македония | Северной Македонии
Norway | Норвегия | Норвегии
Oman | Оман | Омана
Pakistan | Пакистан | Пакистана
Palau | Палау
Palestine | Палестина | Палестины
Panama | Панама | Панамы
Papua New Guinea | Папуа — Новая Гвинея | Папуа — Новой Гвинеи
Paraguay | Парагвай | Парагвая
Peru | Перу
Philippines | Филиппины | Филиппин
Poland | Польша | Польши
Portugal | Португалия | Португалии
Qatar | Катар | Катара
Romania | Румыния | Румынии
Russia | Россия | России
Rwanda | Руанда | Руанды
Saint Kitts and Nevis | Сент-Китс и Невис | Сент-Китса и Невиса
Saint Lucia | Сент-Люсия | Сент-Люсии
Saint Vincent and the Grenadines | Сент-Винсент и Гренадины | Сент-Винсента и Гренадин
Samoa | Самоа
San Marino | Сан-Марино
São Tomé and Príncipe | Сан-Томе и Принсипи
Saudi Arabia | Саудовская Аравия | Саудовской Аравии
Senegal | Сенегал | Сенегала
Serbia | Сербия | Сербии
Seychelles | Сейшелы | Сейшел
Sierra Leone | Сьерра-Леоне
Singapore | Сингапур | Сингапура
Slovakia | Словакия | Словакии
Slovenia | Словения | Словении
Solomon Islands | Соломоновы Острова | Соломоновых Островов
Somalia | Сомали
South Africa | ЮАР
South Korea | Южная Корея | Южной Кореи
South Sudan | Южный Судан | Южного Судана
Spain | Испания | Испании
Sri Lanka | Шри-Ланка | Шри-Ланки
Sudan | Судан | Судана
Suriname | Суринам | Суринама
Sweden | Швеция | Швеции
Switzerland | Швейцария | Швейцарии
Syria | Сирия | Сирии
Taiwan | Тайвань | Тайваня
Tajikistan | Таджикистан | Таджикистана
Tanzania | Танзания | Танзании
Thailand | Таиланд | Таиланда
Togo | Того
Tonga | Тонга | Тонги
Trinidad and Tobago | Тринидад и Тобаго | Тринидада и Тобаго
Tunisia | Тунис | Туниса
Turkey | Турция | Турции
Turkmenistan | Туркменистан | Туркменистана
Tuvalu | Тувалу
Uganda | Уганда | Уганды
Ukraine | Украина | Украины
United Arab Emirates | ОАЭ
United Kingdom | Великобритания | Великобритании
United States | США
Uruguay | Уругвай | Уругвая
Uzbekistan | Узбекистан | Узбекистана
Vanuatu | Вануату
Vatican | Ватикан | Ватикана
Venezuela | Венесуэла | Венесуэлы
Vietnam | Вьетнам | Вьетнама
Yemen | Йемен | Йемена
Zambia | Замбия | Замбии
Zimbabwe | Зимбабве
"""

BODIES = """
Parliament | Парламент | парламента
Government | Правительство | правительства
Cabinet | Кабинет министров | кабинета министров
Cabinet of Ministers | Кабинет министров | кабинета министров
Senate | Сенат | сената
Supreme Court | Верховный суд | Верховного суда
Constitutional Court | Конституционный суд | Конституционного суда
National Assembly | Национальное собрание | Национального собрания
Security Council | Совет безопасности | Совета безопасности
National Bank | Национальный банк | Национального банка
Central Bank | Центральный банк | Центрального банка
Mazhilis | Мажилис | мажилиса
Jogorku Kenesh | Жогорку Кенеш | Жогорку Кенеша
State Duma | Государственная дума | Государственной думы
Federation Council | Совет Федерации | Совета Федерации
Verkhovna Rada | Верховная рада | Верховной рады
Oliy Majlis | Олий Мажлис | Олий Мажлиса
Riigikogu | Рийгикогу
Seimas | Сейм | Сейма
Saeima | Сейм | Сейма
Sejm | Сейм | Сейма
"""

ROLES = """
President | Президент | президента
Vice President | Вице-президент | вице-президента
Prime Minister | Премьер-министр | премьер-министра
Chancellor | Канцлер | канцлера
Vice Chancellor | Вице-канцлер | вице-канцлера
King | Король | короля
Queen | Королева | королевы
Emir | Эмир | эмира
Minister | Министр | министра
State Secretary | Государственный секретарь | государственного секретаря
Secretary of State | Государственный секретарь | государственного секретаря
Foreign Minister | Министр иностранных дел | министра иностранных дел
Finance Minister | Министр финансов | министра финансов
Defence Minister | Министр обороны | министра обороны
Defense Minister | Министр обороны | министра обороны
Interior Minister | Министр внутренних дел | министра внутренних дел
Attorney General | Генеральный прокурор | генерального прокурора
Prosecutor General | Генеральный прокурор | генерального прокурора
Secretary General | Генеральный секретарь | генерального секретаря
Secretary-General | Генеральный секретарь | генерального секретаря
Director | Директор | директора
Director General | Генеральный директор | генерального директора
Speaker | Спикер | спикера
Chairman | Председатель | председателя
Chairwoman | Председатель | председателя
Chairperson | Председатель | председателя
Chair | Председатель | председателя
Secretary | Секретарь | секретаря
Head | Глава | главы
Governor | Губернатор | губернатора
Mayor | Мэр | мэра
Ambassador | Посол | посла
Judge | Судья | судьи
Member | Член | члена
Deputy | Депутат | депутата
Spokesperson | Представитель | представителя
Spokesman | Представитель | представителя
Spokeswoman | Представитель | представителя
"""

# What a ministry is for stands in the genitive.
FIELDS = """
Agriculture | сельского хозяйства
Communications | связи
Construction | строительства
Culture | культуры
Defence | обороны
Defense | обороны
Development | развития
Digital Development | цифрового развития
Ecology | экологии
Economic Development | экономического развития
Economy | экономики
Education | образования
Emergency Situations | чрезвычайных ситуаций
Energy | энергетики
Environment | окружающей среды
Finance | финансов
Fisheries | рыболовства
Foreign Affairs | иностранных дел
Foreign Trade | внешней торговли
Health | здравоохранения
Healthcare | здравоохранения
Industry | промышленности
Infrastructure | инфраструктуры
Innovation | инноваций
Interior | внутренних дел
Internal Affairs | внутренних дел
Investment | инвестиций
Justice | юстиции
Labor | труда
Labour | труда
Natural Resources | природных ресурсов
Science | науки
Social Development | социального развития
Social Protection | социальной защиты
Sport | спорта
Sports | спорта
Tourism | туризма
Trade | торговли
Transport | транспорта
Water Resources | водных ресурсов
Youth | по делам молодёжи
"""
