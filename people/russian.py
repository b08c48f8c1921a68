"""Russian for offices and bodies that have no Russian name of their own: made of known parts.

*President of Kyrgyzstan* is *Президент Кыргызстана*. A name with a part that is not known has no
Russian here, and the reader gets it as it is, marked as English.
"""

import re

from people.russian_words import BODIES, COUNTRIES, FIELDS, ROLES

LIST = re.compile(r"(, and | and |, )")
BEFORE = {  # a title in the genitive
    "Acting ": "Исполняющий обязанности ",
    "Former ": "Бывший ",
    "Deputy ": "Заместитель ",
    "First Deputy ": "Первый заместитель ",
}
AND = {", and ": " и ", " and ": " и ", ", ": ", "}


def _table(text):
    rows = (line.split(" | ") for line in text.strip().splitlines())
    return {name: (forms[0], forms[-1]) for name, *forms in rows}


KNOWN_COUNTRIES, KNOWN_BODIES = _table(COUNTRIES), _table(BODIES)
KNOWN_ROLES, KNOWN_FIELDS = _table(ROLES), _table(FIELDS)


def office_in_russian(label):
    """Return *Президент Кыргызстана* for *President of Kyrgyzstan*, "" where a part is unknown."""
    return _office(label, 0)


def body_in_russian(name):
    """Return *Парламент Грузии* for *Parliament of Georgia*, "" where a part is unknown."""
    return _body(name, 0)


def _office(label, case):
    """Return ``label`` in the nominative (0) or genitive (1)."""
    if label in KNOWN_ROLES:
        return KNOWN_ROLES[label][case]
    for words, russian in BEFORE.items() if not case else ():
        if label.startswith(words):
            return _joined(russian, _office(label.removeprefix(words), 1))
    if label.startswith("Minister of "):
        return _with_field(KNOWN_ROLES["Minister"][case], label.removeprefix("Minister of "))
    role, _, body = label.partition(" of ")
    head = KNOWN_ROLES.get(role)
    return _joined(f"{head[case]} ", _body(body, 1)) if head and body else ""


def _body(name, case):
    name = name.removeprefix("the ")
    if name in KNOWN_COUNTRIES:
        return KNOWN_COUNTRIES[name][case]
    if name in KNOWN_BODIES:
        return KNOWN_BODIES[name][case]
    if name.startswith("Ministry of "):
        head = ("Министерство", "министерства")[case]
        return _with_field(head, name.removeprefix("Ministry of "))
    for at in (found.start() for found in re.finditer(" of ", name)):
        head = KNOWN_BODIES.get(name[:at])
        if head:
            return _joined(f"{head[case]} ", _body(name[at + 4 :], 1))
    return ""


def _with_field(head, rest):
    """Return ``head`` with what it is for and, after *of*, whose it is."""
    field, _, body = rest.partition(" of ")
    field = _fields(field.removeprefix("the "))
    if not field:
        return ""
    return _joined(f"{head} {field} ", _body(body, 1)) if body else f"{head} {field}"


def _fields(text):
    if text in KNOWN_FIELDS:
        return KNOWN_FIELDS[text][0]
    parts = LIST.split(text)
    known = [AND.get(one) or KNOWN_FIELDS.get(one, ("",))[0] for one in parts]
    return "".join(known) if all(known) else ""


def _joined(head, rest):
    return head + rest if rest else ""
