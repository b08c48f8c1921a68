"""Text to events and their days."""

import pytest

from articles.extraction.rules import RULES
from articles.models import Event
from tests.extraction.reading import events, found

K, Y = "Kofi Ansah", "Yao Mensah"
A = "President of Ghana Kofi Ansah"
B = "Prime Minister of Togo Yao Mensah"

EVENTS = [
    (f"{A} met with the {B} in Accra.", ("meeting", K, Y)),
    (f"{A} and {B} met in Accra.", ("meeting", K, Y)),
    (f"{A} received the {B}.", ("meeting", K, Y)),
    (f"{A} held talks with {B}.", ("talks", K, Y)),
    (f"{A} and {B} held talks.", ("talks", K, Y)),
    (f"{A} and {B} spoke by telephone.", ("phone call", K, Y)),
    (f"The inauguration of {A} took place in Accra.", ("ceremony", K)),
    (f"{A} and {B} will meet in Accra.", ("meeting", K, Y)),
    (f"{A} arrived in Lome on a two-day official visit.", ("visit", K)),
    (f"The minister praised the state visit of {A}.", ("visit", K)),
    (f"{A} laid a wreath at the Monument of Independence.", ("ceremony", K)),
    (f"{A} opened a new school in Kumasi.", ("opening", K)),
    (f"{A} inspected the construction of a bridge in Kumasi.", ("inspection", K)),
    (f"{A} signed a decree on taxes.", ("signing", K)),
    (f"{B} was elected on Sunday.", ("election", Y)),
    (f"{B} was dismissed on Sunday.", ("dismissal", Y)),
    (f"{B} resigned.", ("resignation", Y)),
    (f"{B} was arrested.", ("arrest", Y)),
    ("The trial of former mayor of Accra Ama Boateng began.", ("trial", "Ama Boateng")),
]


@pytest.mark.parametrize(("text", "event"), EVENTS, ids=[text[:50] for text, _ in EVENTS])
def test_a_text_tells_what_happened(text, event):
    assert event in events(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{A} never met with {B}.",
        f"{A} spoke in the year of the 30th anniversary of independence.",
        f"“I met with {B} and we agreed on everything there is,” said nobody we know.",
        f"Years ago {A} met with {B}.",
    ],
)
def test_what_did_not_happen_now_is_no_event(text):
    assert not {event for event in events(text) if event[0] in ("meeting", "anniversary")}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("", None),
        (" on 9 May 2022", "2022-05-09"),
        (" on May 9, 2022", "2022-05-09"),
        (" on May 9", "2022-05-09"),
        (" today", "2022-05-10"),
        (" yesterday", "2022-05-09"),
        (" on Monday", "2022-05-09"),
    ],
)
def test_an_event_has_a_day_only_where_the_text_says_one(words, day):
    assert [one.date for one in found(f"{A} met with the {B}{words}.").events] == [day]


def test_what_is_to_come_is_never_confirmed_by_a_rule():
    (event,) = found(f"Tomorrow {A} will hold talks with {B}.").events
    assert event.date == "2022-05-11"
    assert not RULES[event.evidence.rule].confirms


def test_what_can_harm_is_never_confirmed_by_a_rule():
    harmful = {f"{kind}:" for kind in Event.Kind.harmful()}
    confirming = [rule for rule in RULES.values() if rule.confirms and rule.kind == "event"]
    assert confirming
    assert not [rule.name for rule in confirming if rule.about.split()[0] in harmful]
