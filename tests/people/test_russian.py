"""Russian for offices, bodies and events made of known parts: English, Russian or nothing."""

import pytest

from articles.event_titles import title_in_russian
from articles.extraction.data.countries import COUNTRIES
from people.russian import KNOWN_COUNTRIES, body_in_russian, office_in_russian

OFFICES = [
    ("President", "Президент"),
    ("President of Kyrgyzstan", "Президент Кыргызстана"),
    ("Prime Minister of the Netherlands", "Премьер-министр Нидерландов"),
    ("Minister of Foreign Affairs of Sri Lanka", "Министр иностранных дел Шри-Ланки"),
    ("Minister of Trade and Industry of Ghana", "Министр торговли и промышленности Ганы"),
    ("Minister of Health, Labour and Sport", "Министр здравоохранения, труда и спорта"),
    ("Deputy Prime Minister of Togo", "Заместитель премьер-министра Того"),
    (
        "First Deputy Minister of Finance of Chad",
        "Первый заместитель министра финансов Чада",
    ),
    ("Speaker of the Parliament of Georgia", "Спикер парламента Грузии"),
    (
        "Chairman of Mazhilis of the Parliament of Kazakhstan",
        "Председатель мажилиса парламента Казахстана",
    ),
    ("Minister of Sorcery of Ghana", ""),
    ("President of Atlantis", ""),
    ("Grand Vizier of Ghana", ""),
    ("President of ", ""),
    ("Minister of ", ""),
    ("", ""),
]
BODIES = [
    ("Georgia", "Грузия"),
    ("Parliament of Georgia", "Парламент Грузии"),
    ("Ministry of Energy of Armenia", "Министерство энергетики Армении"),
    ("Blue Harbour Bank", ""),
]
TITLES = [
    ("Meeting of Kofi Ansah and Yao Mensah", "Встреча: Kofi Ansah и Yao Mensah"),
    ("Talks of Ana Silva, Rui Costa, and Jo Ito", "Переговоры: Ana Silva, Rui Costa и Jo Ito"),
    ("Phone call of Inês Põldoja and N. Sarr", "Телефонный разговор: Inês Põldoja и N. Sarr"),
    ("Official visit of Émile Bâ", "Официальный визит: Émile Bâ"),
    ("Signing of the decree by Ana Silva", "Подписание указа: Ana Silva"),
    ("Appointment of Ana Silva as Mayor", "Назначение: Ana Silva (Мэр)"),
    ("Appointment of Ana Silva as Grand Vizier", ""),
    ("Signing of the programme by Ana Silva", "Подписание программы: Ana Silva"),
    ("Opening of the water plant by Ana Silva", "Открытие водоочистной станции: Ana Silva"),
    ("Opening of the new bridge by Jo Ito and N. Sarr", "Открытие моста: Jo Ito и N. Sarr"),
    ("Opening of the ski jump by Ana Silva", ""),
    ("Opening of the water plant", ""),
    ("Meeting of the board", ""),
    ("Signing of the pact of steel by Ana Silva", ""),
    ("Regatta", ""),
]  # fmt: skip


@pytest.mark.parametrize(("english", "russian"), OFFICES)
def test_an_office_is_told_of_its_parts(english, russian):
    assert office_in_russian(english) == russian


@pytest.mark.parametrize(("english", "russian"), BODIES)
def test_a_body_is_told_of_its_parts(english, russian):
    assert body_in_russian(english) == russian


@pytest.mark.parametrize(("english", "russian"), TITLES)
def test_an_event_is_told_by_its_kind_and_its_people(english, russian):
    assert title_in_russian(english) == russian


def test_every_country_that_the_rules_know_has_a_russian_name():
    named = {one.name for one in COUNTRIES} - {"Cook Islands"}
    assert sorted(named - KNOWN_COUNTRIES.keys()) == []
