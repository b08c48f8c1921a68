"""Programmes as they are pasted: text and what is read of it."""

import datetime

import pytest

from articles.planning.programme import read_programme

DAY = datetime.date(2026, 11, 25)
FORMS = [
    ("10:00 talks with the Foreign Minister of Togo", "2026-11-25", "10:00", "talks", ""),
    ("10.30 – 11.15 Meeting of the cabinet (Government House)", "2026-11-25", "10:30", "meeting",
     "Government House"),
    ("- 9:05: visit to a school in Lome", "2026-11-25", "09:05", "visit", "Lome"),
    ("• At 2:30 p.m. press conference, Ala-Archa residence", "2026-11-25", "14:30", "conference",
     "Ala-Archa residence"),
    ("12 am wreath-laying ceremony", "2026-11-25", "00:00", "ceremony", ""),
    ("26 November, 10:00 Signing of a treaty", "2026-11-26", "10:00", "signing", ""),
    ("Friday, November 27, 2026 15:00 — Summit opens", "2026-11-27", "15:00", "summit", ""),
    ("2026-12-01 08:00 Session of parliament", "2026-12-01", "08:00", "session", ""),
    ("01.12.2026 08:00 Trial of the case @ City Court", "2026-12-01", "08:00", "trial",
     "City Court"),
    ("10:00 переговоры с министром", "2026-11-25", "10:00", "talks", ""),
    ("28 ноября 2026 года 11:00 заседание комитета", "2026-11-28", "11:00", "session", ""),
    ("29 November 2026: Election of the mayor", "2026-11-29", None, "election", ""),
    ("16:00\tOpening of the bridge", "2026-11-25", "16:00", "opening", ""),
    ("10:00 talks with …, Ala-Archa residence", "2026-11-25", "10:00", "talks",
     "Ala-Archa residence"),
    ("10:00 Talks with Prime Minister of Togo, Yao Mensah, Ala-Archa state residence",
     "2026-11-25", "10:00", "talks", "Ala-Archa state residence"),
    ("11:00 Session of parliament at the White House", "2026-11-25", "11:00", "session",
     "White House"),
    ("11:00 Meeting with Kofi Ansah at the Ministry of Foreign Affairs", "2026-11-25", "11:00",
     "meeting", "Ministry of Foreign Affairs"),
    ("11:00 Meeting of the council - Ala-Archa residence", "2026-11-25", "11:00", "meeting",
     "Ala-Archa residence"),
    ("12:00 Opening of the bridge in Naryn.", "2026-11-25", "12:00", "opening", "Naryn"),
    ("12:00 Opening of the bridge, Tamale", "2026-11-25", "12:00", "opening", "Tamale"),
    ("09:00 Wreath-laying, Victory Square, Bishkek", "2026-11-25", "09:00", "ceremony",
     "Victory Square, Bishkek"),
    ("10:00 переговоры с министром, резиденция «Ала-Арча»", "2026-11-25", "10:00", "talks",
     "резиденция «Ала-Арча»"),
    ("10:00 Talks with Ministry of Energy", "2026-11-25", "10:00", "talks", ""),
    ("10:00 Talks with Prime Minister Yao Mensah, Kofi Ansah", "2026-11-25", "10:00", "talks", ""),
    ("10:00 Meeting with the ministers of health, education", "2026-11-25", "10:00", "meeting",
     ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "time", "kind", "place"), FORMS)
def test_a_line_of_a_programme_is_read(text, day, time, kind, place):
    read = read_programme(text, DAY)
    assert read.unread == []
    [item] = read.items
    assert item.day.isoformat() == day
    assert (item.time and item.time.strftime("%H:%M")) == time
    assert (item.kind, item.place) == (kind, place)
    assert not item.title[0].isdigit()


def test_a_day_holds_for_the_lines_below_it_and_lines_go_on():
    read = read_programme(
        "Programme of the visit\n\nThursday, 26 November 2026\n10:00 Talks with the Prime\n"
        "Minister of Togo Yao Mensah\nVenue: State House\n\n27 November\n9.00 Departure\n", DAY,
    )  # fmt: skip
    assert read.unread == [("Programme of the visit", "No hour and no day.")]
    talks, departure = read.items
    assert talks.title == "Talks with the Prime Minister of Togo Yao Mensah"
    assert (talks.day.day, talks.place) == (26, "State House")
    assert (departure.day.day, departure.kind) == (27, "visit")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("25:00 talks", "There is no such hour."),
        ("10:75 talks", "There is no such hour."),
        ("31 November 2026 10:00 talks", "There is no such day."),
        ("talks some time", "No hour and no day."),
        ("13:00 pm talks", "There is no such hour."),
    ],
)
def test_what_cannot_be_read_is_kept_and_said(text, why):
    read = read_programme(text, DAY)
    assert read.items == []
    assert read.unread == [(text, why)]


def test_without_any_day_nothing_is_guessed():
    assert read_programme("10:00 talks").unread == [
        ("10:00 talks", "No day: write it above, or choose one.")
    ]
    assert read_programme("26 November\n").unread[0][1].startswith("The day has no year")


def test_a_number_is_no_hour():
    read = read_programme("10:00 Talks with\n12 ministers of the region", DAY)
    assert [one.title for one in read.items] == ["Talks with 12 ministers of the region"]


@pytest.mark.parametrize(
    "text", ["a" * 20_000, "10:00 " * 3000, "(" * 5000, "1" * 9000, "\n" * 9000]
)
def test_any_text_is_answered_fast(text):
    assert read_programme(text, DAY)
