"""Press services, presidential offices and national agencies by the state of which they tell.

Only those that report mainly of their own state; the world's wires say nothing of a home. Written
from the names that dispatches give as their source.
"""

_BY_STATE = """
Kyrgyzstan | 24.kg, Kabar, AKIpress, Kaktus, Ala-Too
Kazakhstan | Akorda, Kazinform, Tengrinews, Inform.kz
Uzbekistan | UzA, Kuksaroy, Gazeta.uz, Podrobno
Tajikistan | Khovar, Asia-Plus, Avesta
Turkmenistan | TDH, Turkmenportal, Oguzkhan
Azerbaijan | AZERTAC, Azertac, Trend, Report.az
Armenia | Armenpress
Georgia | Agenda.ge, Interpressnews
Belarus | BelTA
Russia | TASS, Kremlin, RIA Novosti
Ukraine | Ukrinform, Bankova
Turkey | Anadolu, Beştepe
China | Zhongnanhai
South Korea | Yonhap, Cheong Wa Dae
North Korea | KCNA
Japan | Kyodo, Jiji
Mongolia | Montsame
India | ANI, PTI, Rashtrapati Bhavan
Pakistan | APP, Radio Pakistan
Iran | IRNA, Tasnim, Mehr
Iraq | INA
Egypt | MENA
Ghana | GNA, Jubilee House
Nigeria | NAN, Aso Rock
Kenya | KNA
Rwanda | Urugwiro
Senegal | APS
Bulgaria | BTA
Hungary | MTI
Romania | Agerpres
Slovakia | TASR
Poland | PAP
Czech Republic | CTK
Italy | ANSA, Quirinale
Spain | Moncloa, Zarzuela
Portugal | Lusa
Norway | NTB
Turkey | Çankaya
Malaysia | Bernama
Indonesia | Antara
Philippines | PNA, Malacañang, Malacanang
Vietnam | VNA
Lebanon | NNA, Baabda
Jordan | Petra
Kuwait | KUNA
Qatar | QNA
Bahrain | BNA
Saudi Arabia | SPA
United Arab Emirates | WAM
Mexico | Notimex
Argentina | Telam, Télam, Casa Rosada
Brazil | Agencia Brasil, Agência Brasil, Planalto
United Kingdom | Downing Street
United States | White House
France | Elysee, Élysée, Matignon
"""

AGENCIES = {
    spelled: state.strip()
    for state, _, names in (line.partition("|") for line in _BY_STATE.strip().splitlines())
    for name in names.split(",")
    for spelled in (name.strip(), name.strip().upper())
}

# Where heads of state and government sit: named without a word of telling.
RESIDENCES = frozenset(
    name.strip()
    for name in """
    Akorda, Kuksaroy, Kremlin, Bankova, Beştepe, Zhongnanhai, Cheong Wa Dae, Rashtrapati Bhavan,
    Jubilee House, Aso Rock, Urugwiro, Quirinale, Moncloa, Zarzuela, Çankaya, Malacañang,
    Malacanang, Baabda, Casa Rosada, Planalto, Downing Street, White House, Elysee, Élysée, Matignon
    """.split(",")
)
