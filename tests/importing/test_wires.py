"""How agencies, offices and companies head their texts and close them, one form a row."""

import pytest

from articles.importing.reading import read

BODY = "The minister opened a bridge in Accra on Monday. It is long."
NEXT = "It cost two million, she said."
TITLE = "Minister opens new bridge in Accra"
DAY = "2021-03-03"

# The lines above the body with the headline among them; each says the same day.
DATED = [
    # Press releases
    f"International Court of Auditors\nPress Release: 3 March 2021\n\n{TITLE}",
    f"U.S. Embassy in Ghana\n\n{TITLE}\n\nAccra, March 3, 2021",
    # News agencies
    f"{TITLE}\nSource: Xinhua| 2021-03-03 20:31:05|Editor: mulan",
    f"{TITLE}\n\nSource: Xinhua   2021-03-03 20:31:05",
    f"{TITLE}\nXinhua | 2021-03-03 20:31:05",
    f"{TITLE}\nUpdated: March 3, 2021 20:31 Source: Xinhua",
    f"{TITLE}\n(Xinhua)    10:15, March 03, 2021",
    f"{TITLE}\nchinadaily.com.cn | Updated: 2021-03-03 10:15",
    f"{TITLE}\nNews.example.cn   2021-03-03 14:00:11",
    f"{TITLE}\nPolitics 10:15, 03-Mar-2021\nCGTN",
    f"(LEAD) {TITLE}\n\nAll News 15:32 March 03, 2021\n\n(ATTN: UPDATES with remarks in paras 4-5)",
    f"{TITLE}\nNational 15:32 March 3, 2021",
    f"{TITLE}\n\nPublished : Mar 3, 2021 - 15:32    Updated : Mar 4, 2021 - 09:10",
    f"KYODO NEWS - Mar 3, 2021 - 10:15 | All, Japan\n{TITLE}",
    f"3 MAR 2021, 14:52\n{TITLE}",
    f"10:15 03.03.2021\n{TITLE}",
    f"{TITLE}\n10:15 03.03.2021 (updated: 11:20 03.03.2021)",
    f"{TITLE}\n03.03.2021 09:02\nUkrinform",
    f"{TITLE}\nUkrinform\n03.03.2021 09:02",
    f"10:15, 03.03.21\n{TITLE}",
    f"POLITICS | 10:15 / 03.03.2021\n{TITLE}",
    f"Society    10:15 / 2021-03-03\n\n{TITLE}",
    f"{TITLE}\n\n13:15, 3 March, 2021",
    f"{TITLE}\n03.03.2021 [10:15]",
    f"{TITLE}\n3 March 2021 10:15 (UTC+04:00)",
    f"{TITLE}\n03 March 2021 10:15 (UTC +04:00)",
    f"Agenda, 3 Mar 2021 - 10:15, Tbilisi, Georgia\n{TITLE}",
    f"{TITLE}\n#Bishkek / Wednesday, March 3, 2021",
    f"{TITLE}\n\nMarch 3, 2021 21:14 GMT+700",
    f"{TITLE}\n3rd March 2021",
    f"{TITLE}\n03/03/2021 05:52 PM",
    f"{TITLE}\nLast Updated: 03/03/2021 05:52 PM GMT+8",
    f"{TITLE}\nPTI | New Delhi | Updated: Mar 3, 2021 10:15 IST",
    f"{TITLE}\nPTI / Mar 3, 2021, 10:15 IST",
    f"{TITLE}\nANI\nPublished March 3, 2021",
    f"{TITLE}\nPosted On: 03 MAR 2021 10:15AM by PIB Delhi",
    f"Ministry of Roads and Bridges\n{TITLE}\nPosted On: 03 MAR 2021 10:15AM by PIB Delhi",
    f"General News of Wednesday, 3 March 2021\nSource: GNA\n{TITLE}",
    f"GNA | Wednesday, March 3, 2021\n{TITLE}",
    f"{TITLE}\n\nLusa\n3 March 2021, 19:37",
    f"EFE\nMadrid\n3 Mar 2021\n\n{TITLE}",
    f"19:42:10 03-03-2021\nGM1941PO.117\nPARLIAMENT - ROADS COMMITTEE - HEARING\n\n{TITLE}",
    f"{TITLE}\nPublished 3. March 2021 10:15",
    f"GHANA-INFRASTRUCTURE\n\n{TITLE}\n3 March 2021",
    f"BTA\n03.03.2021 10:15\n{TITLE}",
    f"MTI\n2021.03.03. 10:15\n{TITLE}",
    f"{TITLE}\nPublished On : Wednesday, 03 March 2021 10:15",
    f"{TITLE}\nTasnim\nMarch, 03, 2021 - 10:15",
    f"{TITLE}\nNews ID: 842491\nMar 3, 2021, 10:15 AM",
    f"VNA Wednesday, March 03, 2021 10:15\n{TITLE}",
    f"{TITLE}\nPUBLISHED : 3 MAR 2021 AT 10:15",
    f"{TITLE}\nPosted at Mar 03 2021 10:15 AM",
    f"{TITLE}\nWednesday, March 3rd 2021 - 10:15 UTC",
    f"{TITLE}\n10:15 am on 3 March 2021",
    f"{TITLE}\nUpdated 10:15 PM ET, Wed March 3, 2021",
    f"{TITLE}\nUpdated 1015 GMT (1815 HKT) March 3, 2021",
    f"{TITLE}\nWed 3 Mar 2021 10.15 GMT\nLast modified on Thu 4 Mar 2021 11.15 GMT",
    f"{TITLE}\nIssued on: 03/03/2021 - 10:15 Modified: 04/03/2021 - 10:13",
    f"{TITLE}\nWed, March 3, 2021, 10:15 AM · 2 min read",
    f"{TITLE}\nReuters Staff\n2 Min Read\nMarch 3, 2021 10:15 AM UTC",
    f"{TITLE}\nGolden Coast Online Staff\nWed, 03 Mar 2021 21:15 EAT",
    f"{TITLE}\n\nPosted 3 Mar 2021 Originally published 3 Mar 2021",
    # United Nations, European Union, states
    f"SG/A/2038-BIO/5417\n3 MARCH 2021\n\n{TITLE}",
    f"SC/14567\n3 March 2021\n{TITLE}",
    f"Press Release\nSG/SM/20123-AFR/4567\n3 March 2021\n\n{TITLE}",
    f"{TITLE}\n3 March 2021 | Peace and Security",
    f"{TITLE}\n3 March 2021   Economic Development",
    f"{TITLE}\n3 March 2021 | News release | Geneva | Reading time: 2 min (500 words)",
    f"Press release | 3 March 2021 | Brussels\n{TITLE}",
    f"STATEMENT/21/1234\nBrussels, 3 March 2021\n{TITLE}",
    f"Ghana/Bridge\nGolden Coast, 3 March 2021\n{TITLE}",
    f"Statement | Brussels | 3 March 2021\n\n{TITLE}",
    f"{TITLE}\n03.03.2021 | EEAS Press Team",
    f"European Council\nPress release\n3 March 2021\n10:15\n{TITLE}",
    f"Press Releases AFET 03-03-2021 - 10:15\n{TITLE}",
    f"03 Mar. 2021 - | Press Release (2021) 034 Issued on 03 Mar. 2021\n{TITLE}",
    f"{TITLE}\n\nReadout\n\nOffice of the Spokesperson\n\nMarch 3, 2021",
    f"Media Note\nOffice of the Spokesperson\nMarch 3, 2021\n\n{TITLE}",
    "THE EXAMPLE HOUSE\nOffice of the Press Secretary\nFOR IMMEDIATE RELEASE\nMarch 3, 2021\n\n"
    f"{TITLE}",
    f"MARCH 03, 2021 | STATEMENTS AND RELEASES\n{TITLE}",
    f"Immediate Release\n{TITLE}\nMarch 3, 2021",
    f"{TITLE}\nMarch 3, 2021\n10:15\nThe Castle, Accra",
    f"3 March 2021 10:15\n405-03-03-2021\n{TITLE}",
    f"Press release No. 45/2021\n03.03.2021\n{TITLE}",
    f"News release\nMarch 3, 2021 – Ottawa, Ontario – Global Affairs Agency\n\n{TITLE}",
    f"[B0123]\nWednesday 03.03.2021\n{TITLE}",
    # Companies, parliaments, city halls
    f"Volta Bridges Oyj, Stock Exchange Release, 3 March 2021 at 9.00 a.m. EET\n\n{TITLE}",
    f"March 03, 2021 06:30 ET | Source: Volta Bridges Corp\n{TITLE}",
    f"{TITLE}\nMar 03, 2021, 08:00 ET",
    f"{TITLE}\nMarch 03, 2021 09:00 AM Eastern Standard Time",
    f"{TITLE}\nCompany announcement No. 12/2021\n3 March 2021",
    f"RNS Number : 1234A\nVolta Bridges PLC\n03 March 2021\n\n{TITLE}",
    f"DGAP-News: Volta Bridges AG / Key word(s): Personnel\n03.03.2021 / 10:15\n{TITLE}",
    f"Release Date: March 3, 2021\n{TITLE}",
    f"FOR IMMEDIATE RELEASE: March 3, 2021\n\n{TITLE}",
    f"FOR IMMEDIATE RELEASE - March 3, 2021\n\n{TITLE}",
    f"{TITLE}\nPost Date: 03/03/2021 10:15 AM",
    f"Date Posted: March 3, 2021\n{TITLE}",
    f"{TITLE}\nDate of publication: 3 March 2021",
    f"News | 3.3.2021\n{TITLE}",
    f"City of Accra\nPress Office\nWednesday, 3 March 2021\n{TITLE}",
    f"Daily News 03 / 03 / 2021\n{TITLE}",
    f"• en | • fr\n{TITLE}\n10:15, 3 March 2021",
    f" date 2021-03-03   • kz\n   {TITLE}\n\n   10:32, 3 March 2021",
    f"Ghana\n{TITLE}\n3 March 2021",
    f"{TITLE}\nThe bridge is the longest of the country\n3 March 2021, 10:15",
    f"{TITLE}\nPublié le 3 mars 2021 à 10:15", f"{TITLE}\nAccra, 3 de marzo de 2021",
    f"3. März 2021\n{TITLE}", f"{TITLE}\n3 березня 2021, 10:15",
    f"{TITLE}\nShare Tweet Email\n3 March 2021",
    f"{TITLE}\n- It is the longest of the country\n- Works lasted four years\n\n3 March 2021",
]  # fmt: skip

# What names a reporter beside the day, and how the name is kept at the foot.
SIGNED = [
    (f"{TITLE}\nAma Boateng | 03.03.2021", "Ama Boateng"),
    (f"{TITLE}\nAma Boateng   |03.03.2021 - Update : 04.03.2021", "Ama Boateng"),
    (f"{TITLE}\nBy Ama Boateng\nMarch 3, 2021", "By Ama Boateng"),
    (f"{TITLE}\nBy Ama Boateng March 3, 2021, 10:15 am", "By Ama Boateng"),
    (f"{TITLE}\nBy Ama Boateng in Nation on 3 March 2021", "By Ama Boateng in Nation"),
    (f"{TITLE}\nBy: Ama Boateng, March 3, 2021", "By: Ama Boateng"),
    (f"{TITLE}\nBy Ama Boateng | examplenews.com.cn | Updated: 2021-03-03 10:15", "By Ama Boateng"),
    (f"{TITLE}\nPublished on 03/03/2021 - 18:22 By Ama Boateng - Reporter from the Agency - Accra",
     "By Ama Boateng"),
    (f"{TITLE}\nWritten by Ama Boateng | New Delhi | Updated: March 3, 2021 10:15:00 pm",
     "Written by Ama Boateng"),
    (f"{TITLE}\nAma Boateng\n3 March 2021", "Ama Boateng"),
    (f"{TITLE}\nMarch 3, 2021\nBy Ama Boateng, Agency", "By Ama Boateng, Agency"),
]  # fmt: skip

# Headed as these are, no line says a day of publication.
UNDATED = [
    f"{TITLE}\nBy The Agency", f"US-GHANA-BRIDGE\n{TITLE}", f"Ghana:\n{TITLE}",
    f"{TITLE}\nAll News 15:32", f"SC/14567\n{TITLE}", f"POLITICS\n{TITLE}", f"24.kg\n{TITLE}",
    f"(2nd LD) {TITLE}\n(ATTN: ADDS remarks in last 4 paras; TRIMS)", f"• kz\n{TITLE}",
    f"{TITLE}\nOffice of the Spokesperson", f"Press Release\n{TITLE}", f"• Agency\n{TITLE}",
]  # fmt: skip

# The first lines of a dispatch, and the headline that they carry.
HEADED = [
    (f"{TITLE}\nby Ama BOATENG\n\n{BODY}", TITLE),
    (f"{TITLE}\n=(PICTURE)=\nATTENTION - ADDS quotes ///\nACCRA, March 3 (AFP) - {BODY}", TITLE),
    (f"{TITLE}\n(Update 1: adds minister's words)\n\n{BODY}", TITLE),
    (f"DEL23 GHANA-LD BRIDGE\n{TITLE}\nAccra, Mar 3 (PTI) {BODY}", TITLE),
    (f"Source: Ghana and Togo agree on a bridge\n\n{BODY}",
     "Source: Ghana and Togo agree on a bridge"),
    (f"Language policy: minister backs schools\n\n{BODY}",
     "Language policy: minister backs schools"),
    (f"Video from Accra shows bridge after rain\n\n{BODY}",
     "Video from Accra shows bridge after rain"),
    (f"{TITLE}.\n\nACCRA, March 3 (Agency) - {BODY}", f"{TITLE}."),
    (f"{TITLE}.\n3 March 2021\n\n{BODY}", f"{TITLE}."),
    (f"{TITLE}.\n\n{BODY}", None),
    (f"Minister Opens New Bridge in Front of Crowds from the\nPort of Accra\n\n{BODY}",
     "Minister Opens New Bridge in Front of Crowds from the Port of Accra"),
    (f"Minister opens a new bridge before the people of the old port of Accra\n"
     f"ACCRA, March 3 (Agency) - The minister opened on Monday a bridge, which\n"
     f"joins the old port to the new town and which took four years to build.\n\n{BODY}",
     "Minister opens a new bridge before the people of the old port of Accra"),
    (f"NEW BRIDGE OPENED\nPeople of the port of Accra cheer\n\n{BODY}", "NEW BRIDGE OPENED"),
    (f"PRIME MINISTER RESIGNS\nParliament will vote on Friday\n\n{BODY}",
     "PRIME MINISTER RESIGNS"),
    (f"ROADS AND BRIDGES\n{TITLE}\n\n{BODY}", TITLE),
    (f"PARLIAMENT - ROADS\n{TITLE}\n\n{BODY}", TITLE),
]  # fmt: skip

# A headline and a lead that name the day of an event.
EVENTS = [
    "Election of 3 March 2021: who may vote", "Accra Bridge Summit, 3 March 2021",
    "Minister to open bridge on 3 March 2021", "Bridge Week, 1-3 March 2021",
    "Programme changes after March 3, 2021", "Treaty of Accra, 3 March 2021",
]  # fmt: skip

# A headline that bears the day of the paper itself.
PAPERS = [
    "Resignations and Appointments, 03.03.2021", "Audiences, 03.03.2021",
    "Daily press briefing, 3 March 2021", "Communiqué, 3 March 2021",
    "Statement by the President of Ghana on the bridge, 3 March 2021",
    "Readout of the call of the Minister with Togo's Minister – 3 March 2021",
]  # fmt: skip

# How a text is closed.
CLOSED = [
    "RY/DD\n/СН/", "PID/ASG/OID", "burs/jkl/ach", "ARL/MDR // JPS\nLusa/End", "GNA", "UzA",
    "-- BERNAMA", "== R.A.H.", "hrlee@example.co.kr\n(END)", "Enditem", "(Hina) xba ymmr",
    "For information media. Not an official record.", "[00123-EN.01]", "(ANI)", "AB/CD/EF",
    "SOURCE Volta Bridges Corp", "# Notebook", "press@example.org", "+233 20 000 000", "/MTI/",
    "=KYODO", "EFE ab/cd", "NNNN", "(PTI) ABC DEF", "Copyright © ANTARA 2021", "kh/lk",
    "//Petra// AJ", "--SPA",
]  # fmt: skip

# Datelines, and the day that they say.
DATELINES = [
    ("GENEVA (3 March 2021) – ", DAY), ("Geneva, Switzerland (3 March 2021) – ", DAY),
    ("10:15 | Accra, Mar. 3. ", None), ("ABU DHABI, 3rd March, 2021 (WAM) -- ", DAY),
    ("Oslo, 1 March 2021: ", "2021-03-01"), ("Ljubljana, 03 March 2021 (STA) – ", DAY),
    ("Bhubaneswar, Mar 3, 2021 (PTI): ", DAY), ("Namoo (U/E), March 3, GNA – ", None),
    ("New Delhi [India], March 3 (ANI): ", None), ("Makassar, South Sulawesi (ANTARA) - ", None),
    ("NEW YORK, March 3, 2021 /PRNewswire/ -- ", DAY), ("Rabat, 3. March 2021 (AB) – ", DAY),
    ("ACCRA, March 3, 2021 (GLOBE NEWSWIRE) -- ", DAY), ("Madrid, Mar 3, 2021 (EFE).- ", DAY),
    ("ACCRA, March 3 (Jiji Press)--", None), ("Wa, Sept. 14, GNA – ", None),
]  # fmt: skip


# Lines at the end that say the day of publication.
BELOW = [
    "Published: 3 March 2021, 10:15", "Publication date: March 3, 2021, 10:15",
    "Accra, 3 March 2021", "3 March 2021", "Posted on March 3, 2021", "Date: 03.03.2021\n\nAB/CD",
    "Published March 3, 2021 | Source: Agency", "Accra, March 3, 2021\n\npress@example.org",
]  # fmt: skip

# Lines at the end that tell of other days.
NO_DAYS = [
    "The next sessions:\n\nAccra, 3 March 2021", "Accra, 3 March 2021\n\nLome, 4 April 2021",
    "The bridge opens on 3 March 2021.", "Accra Bridge Summit, 3 March 2021",
]  # fmt: skip

# Figures of two readings above a text that tells which is right.
EITHER = [
    ("05/03/2021", "ACCRA, March 5 (Agency) - The minister opened a bridge.", "2021-03-05"),
    ("05/03/2021", "The minister opened a bridge on March 4. It is long.", "2021-03-05"),
    ("05/03/2021", "The minister opened a bridge on 2 May. It is long.", "2021-05-03"),
    ("05/03/2021", "The minister opened a bridge on Friday. It is long.", "2021-03-05"),
    ("Friday, 05/03/2021", "The minister opened a bridge. It is long.", "2021-03-05"),
    ("05/03/2021", "The minister opened a bridge. It is long.", None),
    ("05/03/2021", "The minister opened a bridge on Wednesday. It is long.", None),
]  # fmt: skip


def filed(text):
    return read(text.encode(), "x.txt")


@pytest.mark.parametrize("above", DATED)
def test_the_day_of_publication_is_found_among_the_lines_of_service(above):
    document = filed(f"{above}\n\n{BODY}\n\n{NEXT}")
    assert document.published == DAY
    assert TITLE in document.headline
    assert document.headline in (TITLE, f"(LEAD) {TITLE}")
    assert document.paragraphs[-2].endswith(BODY)
    assert len(document.paragraphs) == 2 + above.count("the longest of") + above.count("four years")


@pytest.mark.parametrize(("above", "name"), SIGNED)
def test_who_wrote_is_kept_from_the_lines_of_service(above, name):
    document = filed(f"{above}\n\n{BODY}\n\n{NEXT}")
    assert (document.published, document.headline) == (DAY, TITLE)
    assert document.paragraphs == (BODY, NEXT, name)


@pytest.mark.parametrize("above", UNDATED)
def test_lines_of_service_without_a_day_are_left_out(above):
    document = filed(f"{above}\n\n{BODY}\n\n{NEXT}")
    assert document.published is None
    assert document.headline.endswith(TITLE)
    assert document.paragraphs == (BODY, NEXT)


@pytest.mark.parametrize(("text", "headline"), HEADED)
def test_a_headline_is_told_from_lines_of_service(text, headline):
    assert filed(f"{text}\n\n{NEXT}").headline == headline


@pytest.mark.parametrize("title", EVENTS)
def test_a_headline_keeps_the_day_of_an_event(title):
    document = filed(f"{title}\n\n{BODY}\n\n{NEXT}")
    assert (document.published, document.headline) == (None, title)


@pytest.mark.parametrize("title", PAPERS)
def test_a_paper_that_bears_its_day_in_the_headline_is_of_that_day(title):
    document = filed(f"{title}\n\n{TITLE}\n\n{BODY}\n\n{NEXT}")
    assert (document.published, document.headline) == (DAY, title)


@pytest.mark.parametrize("below", CLOSED)
def test_what_closes_a_text_is_left_out(below):
    assert filed(f"{TITLE}\n\n{BODY}\n\n{NEXT}\n\n{below}\n").paragraphs == (BODY, NEXT)


@pytest.mark.parametrize(("dateline", "day"), DATELINES)
def test_a_dateline_dates_only_with_its_year(dateline, day):
    document = filed(f"{dateline}{BODY}\n\n{NEXT}")
    assert (document.published, document.headline) == (day, None)
    assert document.made_headline == BODY.split(".")[0]


@pytest.mark.parametrize(("above", "lead", "day"), EITHER)
def test_a_date_of_two_readings_is_told_by_weekday_dateline_or_text(above, lead, day):
    assert filed(f"{TITLE}\n{above}\n\n{lead}\n\n{NEXT}").published == day


def test_a_dateline_below_a_subtitle_dates():
    lead = f"ACCRA, March 3, 2021 (Agency) - {BODY}"
    assert filed(f"{TITLE}\n\nThe longest of the country\n\n{lead}\n\n{NEXT}").published == DAY


@pytest.mark.parametrize("below", BELOW)
def test_a_day_at_the_end_dates_where_nothing_above_does(below):
    document = filed(f"{TITLE}\n\n{BODY}\n\n{NEXT}\n\n{below}")
    assert (document.published, document.paragraphs) == (DAY, (BODY, NEXT))
    assert filed(f"2 March 2021\n{TITLE}\n\n{BODY}\n\n3 March 2021").published == "2021-03-02"


@pytest.mark.parametrize("below", NO_DAYS)
def test_a_day_of_an_event_at_the_end_dates_nothing(below):
    document = filed(f"{TITLE}\n\n{BODY}\n\n{below}")
    assert document.published is None
    assert document.paragraphs == (BODY, *below.split("\n\n"))


def test_a_sentence_may_stand_above_a_day_that_says_what_it_is():
    above = f"{TITLE}\n\nThe bridge has been opened.\n\nFrom: Ministry of Roads"
    rest = "\n\n".join([NEXT] * 5)
    assert filed(f"{above}\nPublished 3 March 2021\n\n{BODY}\n\n{rest}").published == DAY
