"""Invented people who hold real offices in real countries, and when they follow each other."""

import datetime
from dataclasses import dataclass

# country | adjective | capital | other towns
# office: name [days before the last day, from which on: name …]
COUNTRIES = """
Kazakhstan | Kazakh | Astana | Aktobe, Pavlodar, Turkistan
President: Daniyar Omirzak
Prime Minister: Arsen Kaliyarov 655 Zhanar Tulegenova
Minister of Foreign Affairs: Yerbol Sarkytov
Minister of Finance: Madina Ospankulova 300 Timur Abishkan
Minister of Energy: Kanat Zhunusbek
Minister of Health: Aigerim Balgabay
Speaker of the Parliament: Nurbek Seidalin

Georgia | Georgian | Tbilisi | Kutaisi, Batumi, Telavi
President: Tamar Kvirikadze
Prime Minister: Levan Maghradian 720 Giorgi Tsertsvadze
Minister of Foreign Affairs: Nino Chkhetiani
Minister of Finance: Irakli Dolabidze
Minister of Transport: Mariam Gogsadze 410 Zaza Lortkipa
Minister of Education: Eka Jorbenidze
Speaker of the Parliament: Otar Mikelashvil

Mongolia | Mongolian | Ulaanbaatar | Erdenet, Darkhan, Khovd
President: Ganbold Tumurkhuyag
Prime Minister: Enkhjargal Dashnyam 540 Batsaikhan Purevtogtokh
Minister of Foreign Affairs: Oyunbileg Sharavdorj
Minister of Finance: Munkhbold Tserenpil
Minister of Energy: Narantuya Gombosuren
Minister of Agriculture: Altangerel Choijamts

Estonia | Estonian | Tallinn | Tartu, Narva, Pärnu
President: Maarja Tammiste
Prime Minister: Rein Kuusalu 830 Liis Vahtramäe
Minister of Foreign Affairs: Indrek Põldoja
Minister of Finance: Kadri Lillemets
Minister of Education: Priit Saarepuu 220 Helen Kivirand
Speaker of the Parliament: Toomas Rannaste

Portugal | Portuguese | Lisbon | Porto, Braga, Évora
President: Duarte Vasconcelhos
Prime Minister: Inês Carvalhido
Minister of Foreign Affairs: Rui Mesquitela
Minister of Finance: Beatriz Norões 480 Tomás Quintanova
Minister of Health: Leonor Sampaiva
Minister of Environment: Gonçalo Figueirinha

Croatia | Croatian | Zagreb | Split, Rijeka, Osijek
President: Ante Vukeljan
Prime Minister: Petra Marušićan 610 Domagoj Brajkovac
Minister of Foreign Affairs: Lucija Perković-Radan
Minister of Finance: Hrvoje Stančec
Minister of Tourism: Ivana Dragojla
Speaker of the Parliament: Mirko Zelenika

Senegal | Senegalese | Dakar | Thiès, Saint-Louis, Ziguinchor
President: Mamadou Dieynaba
Prime Minister: Aïssatou Ndoyène 760 Cheikh Sarrane
Minister of Foreign Affairs: Ousmane Faltou
Minister of Finance: Khady Mbodjène
Minister of Fisheries: Ibrahima Gningue-Sow
Minister of Health: Rokhaya Tinekan

Namibia | Namibian | Windhoek | Walvis Bay, Oshakati, Rundu
President: Tangeni Shikolalye
Prime Minister: Ndapewa Amukwaya 350 Hafeni Uushona
Minister of Foreign Affairs: Johanna Katjitae
Minister of Finance: Festus Haimbodia
Minister of Energy: Selma Ndevahoma
Minister of Tourism: Gideon Tjipuka

Sri Lanka | Sri Lankan | Colombo | Kandy, Galle, Jaffna
President: Nalaka Wijetungara
Prime Minister: Dilrukshi Amarakone
Minister of Foreign Affairs: Suresh Kanagarajan
Minister of Finance: Chaminda Ratnaweera 690 Ishara Gunatillaka
Minister of Agriculture: Priyanthi Hettigoda
Minister of Fisheries: Anton Croosland

Uzbekistan | Uzbek | Tashkent | Samarkand, Bukhara, Termez
President: Sherzod Abdurasul
Prime Minister: Otabek Mirhamidov 450 Dilfuza Norboyeva
Minister of Foreign Affairs: Jamshid Turaqulov
Minister of Finance: Nodira Ergashali
Minister of Energy: Bobur Salimkhan
Minister of Agriculture: Ravshan Qodirbek 180 Gulnoza Yusufali

Tunisia | Tunisian | Tunis | Sfax, Bizerte, Kairouan
President: Moncef Belhouane
Prime Minister: Salma Trabelkhir 560 Anis Chérifane
Minister of Foreign Affairs: Habib Zouarine
Minister of Finance: Yosra Mejdouba
Minister of Environment: Walid Hamrounia
Minister of Education: Rim Gharsallia

Armenia | Armenian | Yerevan | Gyumri, Vanadzor, Goris
President: Anahit Sarukhanian
Prime Minister: Tigran Melikbekyan
Minister of Foreign Affairs: Hasmik Avagimyan 510 Davit Torosbek
Minister of Finance: Vardan Petikyan
Minister of Transport: Lusine Karagyan
Minister of Health: Aram Zohrabents
"""

HIGHEST = ("President", "Prime Minister")

# Those between whom most happens: neighbours, and what links them further away.
PAIRS = """
Kazakhstan-Uzbekistan Kazakhstan-Mongolia Kazakhstan-Georgia Georgia-Armenia Georgia-Croatia
Estonia-Portugal Estonia-Georgia Portugal-Croatia Portugal-Senegal Senegal-Tunisia Tunisia-Croatia
Namibia-Senegal Namibia-Portugal Sri Lanka-Kazakhstan Sri Lanka-Namibia Mongolia-Uzbekistan
Armenia-Estonia Tunisia-Portugal Uzbekistan-Georgia Sri Lanka-Estonia
""".replace("Sri Lanka", "Sri_Lanka").split()


@dataclass(frozen=True)
class Holder:
    """Somebody in an office from the day ``since`` on, ``None`` for longer than told."""

    name: str
    office: str
    country: str
    since: datetime.date | None

    @property
    def surname(self):
        return self.name.partition(" ")[2]

    @property
    def label(self):
        return f"{self.office} of {self.country}"


@dataclass(frozen=True)
class Country:
    name: str
    adjective: str
    capital: str
    towns: tuple
    turns: dict  # office: its holders, the first first

    def holder(self, office, day):
        """Return who holds ``office`` on ``day``."""
        turns = [one for one in self.turns[office] if not one.since or one.since <= day]
        return turns[-1]

    def below(self, day):
        """Return who holds the offices below head of state and of government on ``day``."""
        return [self.holder(office, day) for office in self.turns if office not in HIGHEST]


def countries(last):
    """Return the ``Country`` of each name, its successions counted back from the day ``last``."""
    found = [_country(block.splitlines(), last) for block in COUNTRIES.strip().split("\n\n")]
    return {one.name: one for one in found}


def pairs():
    """Return the pairs of names of countries that deal with each other."""
    return [tuple(one.replace("_", " ").split("-")) for one in PAIRS]


def _country(lines, last):
    name, adjective, capital, towns = lines[0].split(" | ")
    turns = {}
    for line in lines[1:]:
        office, holders = line.split(": ")
        turns[office] = _turns(holders.split(), office, name, last)
    return Country(name, adjective, capital, tuple(towns.split(", ")), turns)


def _turns(words, office, country, last):
    found, since, name = [], None, []
    for word in words:
        if word.isdigit():
            found.append(Holder(" ".join(name), office, country, since))
            since, name = last - datetime.timedelta(days=int(word)), []
        else:
            name.append(word)
    return (*found, Holder(" ".join(name), office, country, since))
