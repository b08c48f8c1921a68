"""Forms in which dispatches come, and what is read of each."""

import pytest

from articles.importing.headline import LONGEST, make_headline
from articles.importing.reading import Refused, read

BODY = "The minister opened a bridge in Accra. It is long."
TITLE = "Bridge opens in Accra"


@pytest.mark.parametrize(
    ("text", "published", "clock", "headline"),
    [
        (f" date 2021-03-03 {BODY}", "2021-03-03", None, None),
        (f"date 2021-03-03 09:15 {BODY}", "2021-03-03", "09:15", None),
        (f"date 2021-03-03\n{TITLE}\n\n{BODY}", "2021-03-03", None, TITLE),
        (f"{TITLE}\n\n{BODY}", None, None, TITLE),
        (f"Bridge opens\n\n2 марта 2021, 10:15\n{BODY}", "2021-03-02", "10:15", "Bridge opens"),
        (f"Published: 3 March 2021, 10:15 GMT\n{BODY}", "2021-03-03", "10:15", None),
        (f"2021-03-03T10:15:00Z\n{BODY}", "2021-03-03", "10:15", None),
        (f"FOR IMMEDIATE RELEASE\nMarch 3, 2021\n{BODY}", "2021-03-03", None, None),
        (f"ACCRA, March 3, 2021 (Agency) - {BODY}", "2021-03-03", None, None),
        (f"Subject: Bridge opens\nDate: 3 Mar 2021 10:15 +0000\n\n{BODY}", "2021-03-03", "10:15",
         "Bridge opens"),
        (f"10:41 12\nUSD 84.8\n{TITLE}\n{BODY}\nviews: 12\nPrint", None, None, TITLE),
        (f"date 2021-02-30 {BODY}", None, None, None),
    ],
)  # fmt: skip
def test_the_header_says_day_clock_and_headline(text, published, clock, headline):
    document = read(text.encode(), "x.txt")
    assert (document.published, document.clock) == (published, clock)
    assert document.headline == headline
    assert document.paragraphs[-1].endswith(BODY)


def test_a_date_in_the_name_serves_where_the_text_has_none():
    document = read(BODY.encode(), "2020-05-06_bridge.txt")
    assert (document.published, document.date_origin) == ("2020-05-06", "filename")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8-sig", BODY),
        ("utf-16", BODY),
        ("cp1251", "Министр открыл мост в городе Бишкек."),
        ("utf-16-le", BODY),
        ("utf-16-be", BODY),
        ("cp1251", "Министр «Акра» — мост. " + BODY),
        ("cp1251", "President of Kyrgyzstan (Президент Кыргызстана) opened a bridge."),
        ("cp1252", "The café’s owner spoke to the président of the région."),
        ("cp1252", "“The mayor of São João da Barra” – he said – is Íñigo Núñez."),
    ],
)
def test_known_encodings_are_read(encoding, text):
    document = read(text.encode(encoding), "x.txt")
    assert document.text == text
    assert document.encoding == encoding


def test_spaces_entities_and_composed_letters_are_plain():
    document = read("One\u00a0two\u2009three &amp; cafe\u0301 \tfour.\fFive.".encode(), "x.txt")
    assert document.paragraphs == ("One two three & café four.", "Five.")


def test_control_and_bidi_characters_go_and_line_ends_are_one():
    document = read("One\u202e two.\r\n\r\nThree\x07.".encode(), "x.txt")
    assert document.paragraphs == ("One two.", "Three.")


@pytest.mark.parametrize("flag", ["KILL", "WITHDRAWN", "CORRECTED"])
def test_a_flagged_dispatch_is_held_back_and_says_so(flag):
    document = read(f"{flag}: bridge story\ndate 2021-03-03 {BODY}".encode(), "x.txt")
    assert document.status_hint == "draft"
    assert any(flag in note for note in document.notes)


def test_an_embargo_is_read_or_holds_back():
    timed = read(f"EMBARGOED UNTIL 5 March 2021 10:00 GMT\n{BODY}".encode(), "x.txt")
    assert timed.embargo_until == "2021-03-05T10:00+00:00"
    vague = read(f"EMBARGO: until the speech ends\n{BODY}".encode(), "x.txt")
    assert vague.status_hint == "draft"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b" \n",
        b"\x89PNG\0",
        b"%PDF-1.4",
        b"date 2021-03-03",
        b"\x98\x81\x8d\x98",
        b"<!DOCTYPE html><p>One.</p>",
        b"\n<html><body>One.</body>",
        b"{\\rtf1 One.}",
        b"a\0b\0\0",
    ],
)
def test_what_is_no_dispatch_is_refused_with_a_remedy(raw):
    with pytest.raises(Refused) as refusal:
        read(raw, "x.txt")
    assert refusal.value.reason
    assert refusal.value.remedy


@pytest.mark.parametrize(
    ("lead", "headline"),
    [
        (
            "Prime Minister of the Republic of Ghana Kofi Ansah arrived in Lome. "
            "Press service of the government reported.",
            "Prime Minister of the Republic of Ghana Kofi Ansah arrived in Lome",
        ),
        (
            "Two officials were accused of fraud, police said.",
            "Two officials were accused of fraud, police said",
        ),
    ],
)  # fmt: skip
def test_a_headline_is_made_from_the_lead(lead, headline):
    assert make_headline(lead) == headline


def test_a_lead_that_is_too_long_is_cut_at_a_word():
    headline = make_headline("The ministry of works has said " + "and repeated " * 20 + "so.")
    assert len(headline) <= LONGEST
    assert headline.endswith("repeated…") or headline.endswith("and…")


LED = "Ghana's President Kofi Ansah dismissed the minister of finance, Samuel Tetteh"


@pytest.mark.parametrize(
    ("lead", "headline"),
    [
        ("President of Ghana Kofi Ansah Mensah had a telephone conversation with President of "
         "Togo Yao Edem Agbeko, the palace informs.",
         "President of Ghana Kofi Ansah Mensah spoke by phone with President of Togo Yao Edem "
         "Agbeko, the palace informs"),
        ("President of Kazakhstan Kofi Ansah Mensah had a telephone conversation with President "
         "of Uzbekistan Yao Edem Agbeko today, the palace informs.",
         "Kazakh President Kofi Ansah Mensah spoke by phone with Uzbek President Yao Edem "
         "Agbeko, the palace informs"),
        ("On Friday, President of the Republic of Ghana Kofi Ansah Mensah held a regular session "
         "of the Council of Ministers by video link.",
         "President of Ghana Kofi Ansah Mensah held a regular session of the Council of "
         "Ministers by video link"),
        ("Secretary of the Security Council of Ghana Lieutenant General Kofi Ansah received the "
         "Ambassador to Ghana Laura Whitcombe-Smith.",
         "Secretary of the Security Council of Ghana Kofi Ansah received the Ambassador to "
         "Ghana Laura Whitcombe-Smith"),
        ("Kofi Ansah, Chairman of the Council of Ministers of the Republic of Ghana and Togo, "
         "met with Vice President of the Bank Karin Lindqvist.",
         "Kofi Ansah met Vice President of the Bank Karin Lindqvist"),
        ("Ghana's First Minister Kofi Ansah handed over appointment letters to 1,064 newly "
         "recruited nurses and said his government was committed to filling all the posts.",
         "Ghana's First Minister Kofi Ansah handed over appointment letters to 1,064 newly "
         "recruited nurses"),
        ("The minister said: “The government of the republic has built the bridge, a school and "
         "the road, and the people of the old port of Accra know it well.”", None),
    ],
)  # fmt: skip
def test_a_long_lead_is_put_into_the_short_forms_of_headlines(lead, headline):
    made = make_headline(lead)
    assert len(made) <= LONGEST
    assert made == headline if headline else made.endswith("…")


@pytest.mark.parametrize(
    ("lead", "headline"),
    [
        (f"ACCRA, March 3 (Agency) - {LED}.", LED),
        (f"{LED}, after lawmakers threw out the second budget in four months.", LED),
        (f"{LED} following a long night of talks between the two parties of the coalition.", LED),
        (f"{LED} in the hall of the parliament of Ghana before all of the deputies of the house.",
         LED),
        (f"{LED}, after lawmakers threw out the second budget of his, the presidency said.",
         f"{LED}, the presidency said"),
        (f"{LED}, according to two people who had seen the letter that he sent to the parliament.",
         None),
        (f"{LED}, who is accused of taking money from a company that builds roads in the north.",
         f"{LED}, who is accused of taking money"),
        (f"{LED}, whom prosecutors of the capital accuse, in a letter of forty pages, of theft.",
         None),
        (f"{LED} if the parliament does not vote for the second budget before the end of May.",
         None),
        ("After a long night of talks in the palace of the president and in the house of deputies, "
         "Ghana's President Kofi Ansah dismissed the minister.", None),
        ("The minister, a former head of the bank of the country and its largest shop, opened a "
         "bridge in Accra for the people.",
         "The minister opened a bridge in Accra for the people"),
        ("“We will build a bridge in Accra and another one after the rains in the town of Kumasi, "
         "and a third,” the minister said.", None),
    ],
)  # fmt: skip
def test_a_long_lead_loses_whole_clauses_but_never_a_hedge(lead, headline):
    made = make_headline(lead)
    assert len(made) <= LONGEST
    assert made == headline if headline else made.endswith("…")
