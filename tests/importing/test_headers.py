"""Headers, furniture and datelines as the world's wires write them, one form a row."""

import pytest

from articles.importing.reading import read
from articles.importing.storing import published_at

BODY = "The minister opened a bridge in Accra. It is long."
NEXT = "It cost two million, she said."
TITLE = "Bridge opens in Accra"
DAY = "2021-03-03"

# What stands above the body, and the day, clock and zone that it says.
MOMENTS = [
    ("date 2021-03-03", DAY, None, None),
    (" date 2021-03-03 10:15", DAY, "10:15", None),
    ("Date: 2021-03-03 10:15:30", DAY, "10:15", None),
    ("DATE 2021/03/03", DAY, None, None),
    ("2021-03-03", DAY, None, None),
    ("2021.03.03", DAY, None, None),
    ("2021-03-03T10:15:00Z", DAY, "10:15", "+00:00"),
    ("2021-03-03T10:15:00.123Z", DAY, "10:15", "+00:00"),
    ("2021-03-03T10:15+06:00", DAY, "10:15", "+06:00"),
    ("2021-03-03 10:15:00 +0600", DAY, "10:15", "+06:00"),
    ("2021-03-03 10:15 (GMT+6)", DAY, "10:15", "+06:00"),
    ("2021-03-03 10:15 UTC+05:30", DAY, "10:15", "+05:30"),
    ("2021-03-03 10:15 EST", DAY, "10:15", "-05:00"),
    ("20210303T101500Z", DAY, "10:15", None),
    ("3 March 2021", DAY, None, None),
    ("03 March, 2021", DAY, None, None),
    ("3rd March 2021", DAY, None, None),
    ("3 Mar. 2021, 10.15", DAY, "10:15", None),
    ("03-MAR-2021", DAY, None, None),
    ("03-Mar-21", DAY, None, None),
    ("March 3, 2021", DAY, None, None),
    ("March 3rd, 2021", DAY, None, None),
    ("MARCH 3, 2021", DAY, None, None),
    ("Mar 3, 2021 10:15 AM", DAY, "10:15", None),
    ("March 3, 2021 at 10:15 p.m. EDT", DAY, "22:15", "-04:00"),
    ("March 3, 2021 | 12:05 a.m.", DAY, "00:05", None),
    ("March 3, 2021 – 9 pm GMT", DAY, "21:00", "+00:00"),
    ("Wednesday, March 3, 2021", DAY, None, None),
    ("Wednesday 3 March 2021 10:15 GMT", DAY, "10:15", "+00:00"),
    ("Wed, 03 Mar 2021 10:15:00 +0000", DAY, "10:15", "+00:00"),
    ("Wed Mar 3, 2021, 1015 GMT", DAY, "10:15", "+00:00"),
    ("10:15, 3 March 2021", DAY, "10:15", None),
    ("10:15 GMT, Wednesday, 3 March 2021", DAY, "10:15", "+00:00"),
    ("10:15 | 03.03.2021", DAY, "10:15", None),
    ("03.03.2021", DAY, None, None),
    ("03.03.2021 10:15", DAY, "10:15", None),
    ("3.3.2021 г.", DAY, None, None),
    ("13/03/2021", "2021-03-13", None, None),
    ("03/13/2021", "2021-03-13", None, None),
    ("03/03/2021", DAY, None, None),
    ("3 марта 2021", DAY, None, None),
    ("3 марта 2021 г., 10:15", DAY, "10:15", None),
    ("3 марта 2021 года в 10:15", DAY, "10:15", None),
    ("Среда, 3 марта 2021", DAY, None, None),
    ("10:15, 03 марта 2021, Бишкек - 24.kg", DAY, "10:15", None),
    ("Опубликовано: 3 марта 2021, 10:15", DAY, "10:15", None),
    ("11:52, 03 March 2021, Bishkek - 24.kg news agency, by Aigul SADYKOVA", DAY, "11:52", None),
    ("Published: 3 March 2021, 10:15 GMT", DAY, "10:15", "+00:00"),
    ("Published 3 March 2021", DAY, None, None),
    ("Published on March 3, 2021", DAY, None, None),
    ("Posted on: 2021-03-03 10:15", DAY, "10:15", None),
    ("PUBLISHED 10:15 AM, March 3, 2021", DAY, "10:15", None),
    ("First published: 3 March 2021 | Last updated: 5 March 2021", DAY, None, None),
    ("Updated: 5 March 2021\nPublished: 3 March 2021", DAY, None, None),
    ("Published March 3, 2021 10:15 GMT; updated March 4, 2021", DAY, "10:15", "+00:00"),
    ("Updated: 2021-03-03 10:15", DAY, "10:15", None),
    ("Released: 3 March 2021", DAY, None, None),
    ("Xinhua | Updated: 2021-03-03 10:15", DAY, "10:15", None),
    ("By Our Correspondent | March 3, 2021", DAY, None, None),
    ("By Our Correspondent, Agency\nMarch 3, 2021", DAY, None, None),
    ("March 3, 2021 | By Our Correspondent", DAY, None, None),
    ("Accra, 3 March 2021", DAY, None, None),
    ("ACCRA, March 3, 2021", DAY, None, None),
    ("Geneva, Switzerland, 3 March 2021", DAY, None, None),
    ("Special Correspondent\nACCRA, March 3, 2021 10:15 IST", DAY, "10:15", None),
    ("FOR IMMEDIATE RELEASE\nMarch 3, 2021", DAY, None, None),
    ("PRESS RELEASE\n3 March 2021", DAY, None, None),
    ("From: press@example.org\nTo: desk@example.org\nDate: Wed, 3 Mar 2021 10:15:00 +0100\n", DAY,
     "10:15", "+01:00"),
    ("From: a@example.org\nReceived: from b by c;\n Wed, 10 Mar 2021 11:00:00\n"
     "Sent: Wednesday, March 3, 2021 10:15 AM\n", DAY, "10:15", None),
    ("---\ndate: 2021-03-03T10:15:00+06:00\ncategory: politics\n---", DAY, "10:15", "+06:00"),
    ("USD 84.8 EUR 102.0\n10:41\ndate 2021-03-03 10:15", DAY, "10:15", None),
]  # fmt: skip

# What stands above the body and says no day of publication.
UNDATED = [
    "date 2021-02-30", "31.02.2021", "03/04/2021", "10:15", "10:41 12", "USD 84.8",
    "USD 84.80 EUR 102.04 RUB 1.13 KZT 0.20", "1 USD = 84.80 KGS", "+12°C", "Accra +31 °C",
    "March 3", "3 March", "Wednesday", "Today, 10:15", "2 hours ago", "10:15, Bishkek - 24.kg",
    "Baku, Azerbaijan, Dec. 3\n\nTrend:", "Updated 10:15",
    "Our Correspondent", "By Our Correspondent, Kumasi", "Home > News > Politics", "Politics",
    "Views: 1 234", "Print", "Share on Facebook", "BBC News", "Photo: Agency / Ama Boateng",
    "link: https://news.example/12345", "Category: Politics\nLanguage: en", "URGENT",
    "BC-GHANA-BRIDGE", "Eds: adds quotes", "3 min read", "#ghana #bridge", "* * *",
]  # fmt: skip

# What stands below the body and is left out.
BELOW = [
    "link: https://news.example/12345", "link:", "views: 123", "Views: 1 234", "123 views",
    "Print", "Print version", "Popular", "Share", "Share this article", "Share on: Facebook",
    "Facebook\nTwitter\nTelegram", "Tags: Ghana, bridges, roads", "Теги: Гана, мост",
    "#ghana #bridge", "Read also: Minister promises second bridge", "See also: Roads of Accra",
    "Read more: Bridges", "Popular\nMayor opens school\nRain in Kumasi expected",
    "Related news\n\nMayor opens school\n\nRain in Kumasi", "Photo: Agency", "Photo by Ama Boateng",
    "Photo courtesy of the ministry", "© 2021 Agency. All rights reserved.",
    "Copyright 2021 Agency", "-30-", "###", "ENDS", "(END)", "---", "Comments (12)",
    "Leave a comment", "Follow us on Telegram", "Subscribe to our newsletter!",
    "Found a mistake? Select it and press Ctrl+Enter", "https://news.example/12345?a=b",
    "For more information, contact: press@example.org", "Contact: Ama Boateng, +233 20 000",
    "Поделиться", "Просмотров: 12", "Фото: Агентство", "Читайте также: Мост", "www.news.example",
    "Any use of materials is allowed with a link to the site", "2 hours ago",
]  # fmt: skip

# A lead as it opens after its dateline, and the day that the dateline says with its year.
DATELINES = [
    ("ACCRA, March 3, 2021 (Agency) - ", DAY), ("ACCRA, 3 March 2021 (Agency) — ", DAY),
    ("ACCRA, Ghana, March 3, 2021 /Newswire/ -- ", DAY), ("(Accra, March 3, 2021) – ", DAY),
    ("March 3, 2021 (ACCRA) – ", DAY), ("March 3, 2021 – ACCRA – ", DAY),
    ("Accra, 3 March 2021. ", DAY), ("Accra, Wednesday 3 March 2021 – ", DAY),
    ("NEW YORK — March 3, 2021 — ", DAY), ("Washington, DC – March 3, 2021 – ", DAY),
    ("DUSHANBE, 03.03.2021 (Agency) – ", DAY), ("Bishkek. March 3, 2021. Kabar/ ", DAY),
    ("UNITED NATIONS, 3 Mar 2021 (IPS) - ", DAY), ("ACCRA, March 3 (Agency) - ", None),
    ("ACCRA (Agency) - ", None), ("ACCRA, Ghana (AP) — ", None), ("ACCRA — ", None),
    ("ACCRA/LOME, March 3 (Agency) - ", None), ("ASTANA. KAZINFORM – ", None),
    ("NUR-SULTAN. March 3. KAZINFORM - ", None), ("MOSCOW, March 3. /TASS/. ", None),
    ("MOSCOW. March 3 (Interfax) - ", None), ("Baku, March 3, AZERTAC. ", None),
    ("BAKU, Azerbaijan, March 3. ", None), ("Kyiv. March 3. UNN. ", None),
    ("New Delhi, Mar 3 (PTI) ", None), ("HYDERABAD: ", None), ("Bishkek - 24.kg. ", None),
    ("MANILA (AFP), 14:20 GMT - ", None), ("Tashkent, Uzbekistan (UzDaily.com) -- ", None),
    ("ST. PAUL, Minn. (AP) — ", None), ("WASHINGTON, D.C., March 3 (Agency) — ", None),
    ("SÃO PAULO, March 3 (Agency) - ", None), ("N'DJAMENA, March 3 (Agency) - ", None),
]  # fmt: skip

# Leads that name the day of an event: it is no day of publication.
EVENT_DAYS = [
    "On March 3, 2021 the minister opened a bridge. It is long.",
    "March 3, 2021 was a cold day in Accra. The minister opened a bridge.",
    "The bridge was opened on 3 March 2021. It is long.",
    "3 March 2021 will be a holiday, the minister said.",
    "Ghana, which on 3 March 2021 opened a bridge, is content.",
    "Date of the vote: 3 March 2021 was chosen by the minister.",
    "2021-03-03 is the day of the vote, the minister said.",
    "Published reports of 3 March 2021 are wrong, the minister said.",
]

# The first lines of a dispatch, and the headline that they carry.
HEADLINES = [
    (f"{TITLE}\n\n{BODY}", TITLE),
    (f"{TITLE}\n{BODY}", TITLE),
    (f"date 2021-03-03 {TITLE}\n{BODY}", TITLE),
    (f"date 2021-03-03\n\n{TITLE}\n\n{BODY}", TITLE),
    (f"{TITLE}\nBy Our Correspondent\n3 March 2021\n\n{BODY}", TITLE),
    (f"{TITLE}\n\nACCRA (Agency) - {BODY}", TITLE),
    (f"POLITICS\n{TITLE}\n\n{BODY}", TITLE),
    (f"Home > Politics\n{TITLE}\n\n{BODY}", TITLE),
    (f"BRIDGE OPENS IN ACCRA\n\n{BODY}", "BRIDGE OPENS IN ACCRA"),
    (f"BRIDGE OPENS IN ACCRA.\n\n{BODY}", "BRIDGE OPENS IN ACCRA."),
    (f"BRIDGE OPENS\nIN ACCRA\n\n{BODY}", "BRIDGE OPENS IN ACCRA"),
    (f"Minister Opens New Bridge\nBefore Crowds in Accra\n\n{BODY}",
     "Minister Opens New Bridge Before Crowds in Accra"),
    (f"Minister opens a new bridge before the people\nof Accra and its port\n\n{BODY}",
     "Minister opens a new bridge before the people of Accra and its port"),
    (f"Who will open the bridge?\n\n{BODY}", "Who will open the bridge?"),
    (f"Minister: “We will build more”\n\n{BODY}", "Minister: “We will build more”"),
    (f"Bridge opens in Accra, Ghana, as planned by U.S.\n\n{BODY}",
     "Bridge opens in Accra, Ghana, as planned by U.S."),
    (f"Subject: {TITLE}\n\n{BODY}", TITLE),
    (f"Subject: Fwd: Re: {TITLE}\n\n{BODY}", TITLE),
    (f"Subject: =?utf-8?q?Br=C3=BCcke_in_Accra?=\n\n{BODY}", "Brücke in Accra"),
    (f"Headline: {TITLE}\nSource: Agency\n\n{BODY}", TITLE),
    (f"title: \"{TITLE}\"\ndate: 2021-03-03\n\n{BODY}", TITLE),
    (f"FOR IMMEDIATE RELEASE\n3 March 2021\n\n{TITLE}\n\nAccra, 3 March 2021 – {BODY}", TITLE),
    (f"CORRECTED-{TITLE}\n\n{BODY}", TITLE),
    (f"Photo exhibition opens in Accra\n\n{BODY}", "Photo exhibition opens in Accra"),
    (f"{TITLE}\n\n{TITLE}\n\n{BODY}", TITLE),
    (BODY, None),
    (f"{BODY}\n\n{NEXT}", None),
    (f"“We will build more.”\n\n{BODY}", None),
    (f"ACCRA (Agency) - The minister, in office since May, opened a bridge\n\n{NEXT}", None),
    ("The minister opened a bridge in Accra before the people of\n"
     "the port and of the old town, and spoke of the roads that the\n"
     "country needs. It is long.\n\nIt cost two million, she said.", None),
    ("President of Ghana Kofi Ansah opened a bridge in Accra before\n"
     "Prime Minister of Togo Yao Mensah and spoke of the roads that\n"
     "Ghana needs. It is long.", None),
]  # fmt: skip

NAMES = [
    ("2020-05-06_bridge.txt", "2020-05-06"), ("bridge-20200506.txt", "2020-05-06"),
    ("2020/05/06/bridge.txt", "2020-05-06"), ("20200506T1015_bridge.txt", "2020-05-06"),
    ("20200506-101500.txt", "2020-05-06"), ("bridge_06.05.2020.txt", "2020-05-06"),
    ("bridge_2020_05_06.txt", "2020-05-06"), ("6-may-2020-bridge.txt", "2020-05-06"),
    ("May_6_2020.txt", "2020-05-06"), ("06May2020.txt", "2020-05-06"),
    ("16-05-2020.txt", "2020-05-16"), ("05-06-2020.txt", None), ("bridge.txt", None),
    ("000_3a20200506b1.txt", None), ("12345678.txt", None), ("2020-13-06.txt", None),
    ("2020-05-06 to 2020-05-09.txt", None), ("budget_2020.txt", None), ("99990506.txt", None),
]  # fmt: skip


def filed(text, name="x.txt"):
    return read(text.encode(), name)


@pytest.mark.parametrize(("above", "day", "clock", "zone"), MOMENTS)
@pytest.mark.parametrize("title", ["", f"{TITLE}\n\n"])
def test_a_date_above_the_body_is_read_and_taken_off(above, day, clock, zone, title):
    document = filed(f"{above}\n{title}{BODY}")
    assert (document.published, document.clock) == (day, clock)
    assert zone is None or document.zone_hint == zone
    assert document.paragraphs == (BODY,)
    assert document.headline == (title.strip() or None)
    assert document.date_origin == "text"


@pytest.mark.parametrize("above", UNDATED)
def test_what_says_no_day_of_publication_dates_nothing(above):
    document = filed(f"{above}\n{TITLE}\n\n{BODY}")
    assert (document.published, document.date_origin) == (None, None)
    assert document.headline == TITLE
    assert document.paragraphs == (BODY,)


@pytest.mark.parametrize("below", BELOW)
def test_furniture_below_the_body_is_left_out(below):
    for document in (filed(f"{BODY}\n\n{below}\n"), filed(f"{TITLE}\n{BODY}\n{below}")):
        assert document.paragraphs == (BODY,)


@pytest.mark.parametrize("above", ["By Ama Boateng", "BY AMA BOATENG", "By Ama Boateng, Agency"])
def test_who_wrote_stands_at_the_foot_and_is_no_headline(above):
    document = filed(f"{above}\nMarch 3, 2021\n{TITLE}\n\n{BODY}")
    assert (document.published, document.headline) == (DAY, TITLE)
    assert document.paragraphs == (BODY, above)


@pytest.mark.parametrize(
    "above", ["By Ama Boateng | March 3, 2021", "March 3, 2021 | By Ama Boateng"]
)
def test_who_wrote_is_kept_from_a_line_of_dates(above):
    assert filed(f"{above}\n{TITLE}\n\n{BODY}").paragraphs == (BODY, "By Ama Boateng")


@pytest.mark.parametrize(
    "below", ["(Reporting by Ama Boateng; Editing by Kojo Asare)", "Edited by Ama Boateng"]
)
def test_who_reported_and_edited_stands_below_other_furniture(below):
    document = filed(f"{BODY}\n\n{below}\n\nviews: 123")
    assert document.paragraphs == (BODY, below)


@pytest.mark.parametrize(("dateline", "day"), DATELINES)
def test_a_dateline_dates_only_with_its_year_and_is_no_headline(dateline, day):
    document = filed(f"{dateline}{BODY}\n\n{NEXT}")
    assert document.published == day
    assert document.headline is None
    assert document.made_headline == BODY.split(".")[0]
    assert document.paragraphs == (dateline + BODY, NEXT)


def test_a_datelines_day_takes_its_year_from_the_files_name_only():
    lead = f"ACCRA, March 3 (Agency) - {BODY}"
    assert filed(lead, "2021/ghana.txt").published == DAY
    assert filed(lead, "2021-03/ghana.txt").published == DAY
    assert filed(lead, "2021-04/ghana.txt").published is None
    assert filed(lead, "ghana-2021-budget.txt").published is None
    assert filed(f"{lead}\n\n© 2021 Agency").published is None


@pytest.mark.parametrize("lead", EVENT_DAYS)
def test_the_day_of_an_event_is_never_the_day_of_publication(lead):
    document = filed(f"{lead}\n\n{NEXT}")
    assert document.published is None
    assert document.paragraphs == (lead, NEXT)


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_a_headline_is_told_from_a_lead(text, headline):
    document = filed(text)
    assert document.headline == headline
    assert document.paragraphs[-1].endswith(("It is long.", NEXT))


@pytest.mark.parametrize(("name", "day"), NAMES)
def test_a_files_name_may_give_the_day(name, day):
    assert filed(BODY, name).published == day
    assert filed(f"date 2019-01-01 {BODY}", name).published == "2019-01-01"


def test_a_date_of_two_readings_is_named_and_not_guessed():
    document = filed(f"03/04/2021\n{BODY}")
    assert document.published is None
    assert "two ways" in document.notes[0]


def test_wrapped_lines_are_one_paragraph_and_indented_ones_begin_another():
    lines = "  The minister opened a bridge in Accra before the people\nof the port and of the old"
    wrapped = f"{lines}\ntown, and spoke of the roads that the country needs.\n  It is long."
    assert [len(one.split()) for one in filed(wrapped).paragraphs] == [27, 3]


def test_lines_that_were_not_wrapped_are_paragraphs_each():
    assert filed(f"{TITLE}\n{BODY}\n{NEXT}\n\nThe end came.").paragraphs == (
        BODY, NEXT, "The end came.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("clock", "utc"),
    [("10:15 +0600", "04:15"), ("10:15 EST", "15:15"), ("10:15 GMT", "10:15")],
)
def test_a_clock_is_read_in_the_zone_beside_it(clock, utc):
    moment, _precision = published_at(filed(f"date 2021-03-03 {clock}\n{BODY}"), None)
    assert moment.strftime("%H:%M") == utc
