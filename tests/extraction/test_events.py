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
    (f"{A} met separately in Accra with {B}.", ("meeting", K, Y)),
    (f"{A} paid a courtesy call on {B}.", ("meeting", K, Y)),
    (f"{A} was received by {B}.", ("meeting", K, Y)),
    (f"{A} had a telephone conversation with {B}.", ("phone call", K, Y)),
    (f"{A} and {B} discussed trade in a phone call.", ("phone call", K, Y)),
    (f"{A} wrapped up his first visit to Lome.", ("visit", K)),
    (f"{A} left for Lome.", ("visit", K)),
    (f"{A} will travel to Lome on Friday.", ("visit", K)),
    (f"{A} visited on Monday the construction site of a dam.", ("inspection", K)),
    (f"{A} got acquainted with the work of a plant in Kumasi.", ("inspection", K)),
    (f"{A} took the oath on Monday.", ("ceremony", K)),
    (f"{A} swore in four judges.", ("ceremony", K)),
    (f"{A} cut the ribbon at a clinic in Kumasi.", ("opening", K)),
    ("The new hospital was opened in Kumasi.", ("opening",)),
    ("Nine documents were signed after the talks.", ("signing",)),
    (f"{A} tapped {B} as his envoy.", ("appointment", K, Y)),
    (f"{A} named {B} as his envoy.", ("appointment", K, Y)),
    (f"{A} confirmed {B} as the new envoy.", ("appointment", K, Y)),
    (f"{A} introduced the new head of the Tax Service {B}.", ("appointment", K, Y)),
    ("Ama Boateng was appointed minister and Abla Koffi envoy.", ("appointment", "Ama Boateng")),
    ("Ama Boateng was appointed minister and Abla Koffi envoy.", ("appointment", "Abla Koffi")),
    (f"{B} lost his job after the floods.", ("dismissal", Y)),
    (f"{A} accepted the resignation of {B}.", ("resignation", K, Y)),
    (f"During a meeting with {B}, {A} praised trade.", ("meeting", K, Y)),
    (f"Trade was discussed at a meeting between {A} and {B}.", ("meeting", K, Y)),
    (f"{A} discussed trade with {B}.", ("meeting", K, Y)),
    (f"{A} held a meeting on sowing.", ("meeting", K)),
    (f"Welcoming {B} in Accra, {A} praised trade.", ("meeting", K, Y)),
    (f"Speaking after talks with {B}, {A} praised trade.", ("talks", K, Y)),
    (f"{A} heard a report by {B}.", ("meeting", K, Y)),
    (f"{B} lost his appeal.", ("trial", Y)),
    (f"The court placed {B} under house arrest.", ("arrest", Y)),
    ("The referendum on water will be held on June 5.", ("vote",)),
    (f"{B} narrowly beat {A} in the presidential runoff.", ("election", K, Y)),
    (f"{B} is leaving the government.", ("resignation", Y)),
    ("The exhibition of paintings opened in Accra.", ("opening",)),
    ("Ghana celebrated Independence Day.", ("anniversary",)),
    (f"{A} attended the launch of a solar plant in Kumasi.", ("opening", K)),
    ("Heavy rains triggered a mudslide in Ho district.", ("disaster",)),
    (f"{A} was re-elected.", ("election", K)),
    (f"{A} met with the Italian Minister of Energy.", ("meeting", K)),
    (f"Talks between {A} and {B} ended in Lome.", ("talks", K, Y)),
    (f"The visit of {A} to Togo is scheduled for May 20.", ("visit", K)),
    (f"{A} addressed the UN General Assembly.", ("session", K)),
    (f"{A} presented the Order of Merit to singer Abla Koffi.", ("award", "Abla Koffi", K)),
    (f"{A} spoke with {B} on the phone.", ("phone call", K, Y)),
    ("At least 12 people died when a minibus plunged into a ravine.", ("accident",)),
    (f"{B} will replace him on Monday.", ("appointment", Y)),
    (f"{B} was relieved of his post by the order of {A}.", ("dismissal", K, Y)),
    (f"{B} lost a vote of confidence.", ("dismissal", Y)),
    (f"{B} submitted his resignation.", ("resignation", Y)),
    ("The minister of labour resigned on Monday.", ("resignation",)),
    (f"{B} won the presidential election.", ("election", Y)),
    (f"{B} was declared the winner.", ("election", Y)),
    ("Parliament ratified the treaty by 40 votes to 12.", ("vote",)),
    ("The motion of no confidence was put to a vote.", ("vote",)),
    (f"{B} was taken into custody.", ("arrest", Y)),
    (f"{B} was found guilty of fraud.", ("trial", Y)),
    ("A court in Accra adjourned the hearing.", ("trial",)),
    ("A bus crash near Kumasi left nine people dead.", ("accident",)),
    ("A ferry sank off Lome, killing nine people.", ("accident",)),
    ("Floods killed nine people in Kumasi.", ("disaster",)),
    (f"{A} chaired a meeting of the Security Council.", ("session", K)),
    (f"A session of the cabinet chaired by {A} was held.", ("session", K)),
    ("The next meeting will be held in Lome on Friday.", ("meeting",)),
    (f"{A} took part in the work of the summit.", ("summit", K)),
    (f"{A} held a press conference.", ("conference", K)),
    ("A concert dedicated to the 90th anniversary of the poet was held.", ("anniversary",)),
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
        f"{A} refused to meet with {B}.",
        f"{A} proposed that they could hold a meeting with {B}.",
        f"{A} met with {B} in March 2019.",
        f"{A} recalled that last year he met with {B}.",
        f"{A} has repeatedly met with {B}.",
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
        (" late Monday", "2022-05-09"),
        (" two days ago", "2022-05-08"),
        (" this morning", "2022-05-10"),
        (", he told reporters on Monday", None),
        (", they said, speaking of a dam that opens on May 25", None),
    ],
)
def test_an_event_has_a_day_only_where_the_text_says_one(words, day):
    assert [one.date for one in found(f"{A} met with the {B}{words}.").events] == [day]


@pytest.mark.parametrize(
    "text",
    [
        f"Supporters of the ousted {B} gathered.",
        f"They protested against jailed leader {B}.",
        f"{B}, who was sentenced in 2019, lives in Lome.",
        "They renewed their call for the resignation of the minister.",
        "The coalition let the region quit the union.",
        f"{A} defeated {B} in a game of chess.",
        f"{B} becomes the fourth minister to leave the government since January.",
        f"{A} conveyed an invitation from the Premier of Benin Abla Koffi to visit Lome.",
        f"{A} was awarded a doctorate in law.",
    ],
)
def test_what_describes_somebody_is_no_event(text):
    assert not events(text)


TOLD_OVER_SENTENCES = [
    (
        f"{A} met with {B}. The meeting was also attended by Ambassador of Benin Abla Koffi.",
        [("meeting", "Abla Koffi", K, Y)],
    ),
    (
        f"{A} met with {B}. Ambassador of Benin Abla Koffi took part in the meeting.",
        [("meeting", "Abla Koffi", K, Y)],
    ),
    (
        f"{A} inspected the dam in Kumasi. He was accompanied by Minister of Energy Abla Koffi.",
        [("inspection", "Abla Koffi", K)],
    ),
    (
        f"{A} arrived in Lome on a visit. Then he met with {B}. The guest left for Cotonou.",
        [("meeting", K, Y), ("visit", K)],
    ),
    (
        f"{A} dismissed {B}. {A} signed a decree on the dismissal.",
        [("dismissal", K, Y)],
    ),
    (
        f"{A} won 54 percent of votes. Former mayor of Accra Abla Koffi came second.",
        [("election", "Abla Koffi", K)],
    ),
    (
        f"{A} met with {B}. Ambassador of Benin Abla Koffi and Mayor of Lome Ama Owusu also paid "
        "their respects.",
        [("meeting", "Abla Koffi", "Ama Owusu", K, Y)],
    ),
    (f"{A} met with {B}. Judge Abla Koffi read out the verdict in Lome.", [("meeting", K, Y)]),
    (
        f"{A} visited the shrine, where he laid a wreath.",
        [("visit", K)],
    ),
    (
        "Premier of Togo Yao Mensah met Foreign Minister of Kenya Abla Koffi. The Ghanaian "
        "President Kofi Ansah arrived on a visit. Koffi will travel to Keta. The Ghanaian "
        "delegation includes Ama Owusu, an envoy.",
        [("meeting", "Abla Koffi", Y), ("visit", "Abla Koffi"), ("visit", "Ama Owusu", K)],
    ),
    (f"{B} resigned on Monday. {B} resigned over a report.", [("resignation", Y)]),
    (
        f"{A} held talks with {B}. The sides signed an agreement.",
        [("signing", K, Y), ("talks", K, Y)],
    ),
]


@pytest.mark.parametrize(
    ("text", "told"), TOLD_OVER_SENTENCES, ids=[text[-40:] for text, _ in TOLD_OVER_SENTENCES]
)
def test_what_several_sentences_tell_is_one_event(text, told):
    assert sorted(events(text)) == told


def test_what_follows_happened_on_the_day_told_before():
    told = found(f"{A} held talks with {B} on Monday. Then nine documents were signed.").events
    assert [one.date for one in told] == ["2022-05-09", "2022-05-09"]


def test_what_is_to_come_is_never_confirmed_by_a_rule():
    (event,) = found(f"Tomorrow {A} will hold talks with {B}.").events
    assert event.date == "2022-05-11"
    assert not RULES[event.evidence.rule].confirms


def test_what_can_harm_is_never_confirmed_by_a_rule():
    harmful = {f"{kind}:" for kind in Event.Kind.harmful()}
    confirming = [rule for rule in RULES.values() if rule.confirms and rule.kind == "event"]
    assert confirming
    assert not [rule.name for rule in confirming if rule.about.split()[0] in harmful]
