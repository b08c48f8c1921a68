"""Russian for the titles that the rules give to events: *Meeting of A and B*.

Names stay as they are written. A title of another form has no Russian here.
"""

import re

from people.russian import office_in_russian

NAME = r"[^\W\d_a-z][\w’'.-]*(?: (?:[^\W\d_a-z][\w’'.-]*|uulu|kyzy|ogly|bin|al|de|da|dos|van|von))*"
NAMES = rf"(?P<names>{NAME}(?:(?:, and | and |, ){NAME})*)"
AND = re.compile(r",? and ")
HEADS = {
    "Meeting": "Встреча",
    "Talks": "Переговоры",
    "Phone call": "Телефонный разговор",
    "Accident": "Происшествие",
    "Appointment": "Назначение",
    "Arrest": "Задержание",
    "Award": "Награждение",
    "Ceremony": "Церемония",
    "Dismissal": "Освобождение от должности",
    "Election": "Избрание",
    "Handover": "Передача дел",
    "Hearing": "Слушание",
    "Inauguration": "Инаугурация",
    "Inspection": "Инспекция",
    "Opening": "Открытие",
    "Presentation of credentials": "Вручение верительных грамот",
    "Resignation": "Отставка",
    "Session": "Заседание",
    "Swearing-in": "Принесение присяги",
    "Trial": "Суд",
    "Visit": "Визит",
    "Official visit": "Официальный визит",
    "Working visit": "Рабочий визит",
    "State visit": "Государственный визит",
    "One-day visit": "Однодневный визит",
    "Two-day visit": "Двухдневный визит",
    "Three-day visit": "Трёхдневный визит",
    "Wreath-laying": "Возложение венка",
}
SIGNED = {
    "agreement": "соглашения",
    "memorandum": "меморандума",
    "protocol": "протокола",
    "programme": "программы",
    "joint programme": "совместной программы",
    "joint statement": "совместного заявления",
    "declaration": "декларации",
    "contract": "контракта",
    "law": "закона",
    "decree": "указа",
    "treaty": "договора",
}
OPENED = {
    "airport": "аэропорта",
    "bridge": "моста",
    "building": "здания",
    "centre": "центра",
    "center": "центра",
    "checkpoint": "пункта пропуска",
    "church": "церкви",
    "clinic": "клиники",
    "consulate": "консульства",
    "dam": "плотины",
    "embassy": "посольства",
    "exhibition": "выставки",
    "factory": "фабрики",
    "gallery": "галереи",
    "highway": "шоссе",
    "hospital": "больницы",
    "kindergarten": "детского сада",
    "laboratory": "лаборатории",
    "library": "библиотеки",
    "market": "рынка",
    "market hall": "крытого рынка",
    "memorial": "мемориала",
    "mine": "рудника",
    "monument": "памятника",
    "mosque": "мечети",
    "museum": "музея",
    "park": "парка",
    "plant": "завода",
    "port": "порта",
    "power plant": "электростанции",
    "railway": "железной дороги",
    "railway station": "вокзала",
    "reservoir": "водохранилища",
    "road": "дороги",
    "school": "школы",
    "sports hall": "спортивного зала",
    "stadium": "стадиона",
    "terminal": "терминала",
    "theatre": "театра",
    "theater": "театра",
    "tunnel": "тоннеля",
    "university": "университета",
    "water plant": "водоочистной станции",
}
PLAIN = re.compile(rf"(?P<head>[A-Z][\w -]*?) (?:of|with|by|to) {NAMES}")
SIGNING = re.compile(rf"Signing of the (?P<what>[a-z ]+?) by {NAMES}")
OPENING = re.compile(rf"Opening of the (?P<what>[a-z ]+?) by {NAMES}")
AS = re.compile(rf"Appointment of {NAMES} as (?P<office>.+)")


def title_in_russian(title):
    """Return *Встреча: A и B* for *Meeting of A and B*, "" for a title of no known form."""
    for form, fill in FORMS:
        found = form.fullmatch(title)
        words = fill(found) if found else ""
        if words:
            return f"{words[0]}: {AND.sub(' и ', found['names'])}{words[1]}"
    return ""


def _plain(found):
    head = HEADS.get(found["head"])
    return (head, "") if head else ""


def _signing(found):
    what = SIGNED.get(found["what"])
    return (f"Подписание {what}", "") if what else ""


def _opening(found):
    what = OPENED.get(found["what"].removeprefix("new "))
    return (f"Открытие {what}", "") if what else ""


def _appointment(found):
    office = office_in_russian(found["office"])
    return (HEADS["Appointment"], f" ({office})") if office else ""


FORMS = (PLAIN, _plain), (SIGNING, _signing), (OPENING, _opening), (AS, _appointment)
