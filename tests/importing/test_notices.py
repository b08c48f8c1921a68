"""Embargoes, advisories, kills and corrections: never published by themselves, and named."""

import pytest

from articles.importing.reading import read

BODY = "The minister opened a bridge in Accra. It is long."
TITLE = "Bridge opens in Accra"

EMBARGOES = [
    ("EMBARGOED UNTIL 5 March 2021 10:00 GMT", "2021-03-05T10:00+00:00"),
    ("EMBARGO: 10:00 GMT, 5 March 2021", "2021-03-05T10:00+00:00"),
    ("*** EMBARGO *** until March 5, 2021, 10.30 am EST", "2021-03-05T10:30-05:00"),
    ("Embargoed until 00:01 BST on Friday 5 March 2021", "2021-03-05T00:01+01:00"),
    ("Strictly embargoed for release until 5 March 2021 at 1000 GMT", "2021-03-05T10:00+00:00"),
    ("NOT FOR RELEASE BEFORE 10:00 GMT 5 March 2021", "2021-03-05T10:00+00:00"),
    ("NOT FOR PUBLICATION OR BROADCAST BEFORE 2021-03-05 10:00 +0600", "2021-03-05T10:00+06:00"),
    ("Under embargo until 05.03.2021, 10:00", "2021-03-05T10:00"),
    ("EMBARGO: until the speech ends", None),
    ("EMBARGOED UNTIL 5 March 2021", None),
    ("EMBARGOED UNTIL 5 March 10:00 GMT", None),
    ("EMBARGOED UNTIL 03/04/2021 10:00", None),
    ("EMBARGOED", None),
]
FLAGS = [
    (f"KILL\n\n{BODY}", "KILL"),
    (f"KILL: bridge story\ndate 2021-03-03 {BODY}", "KILL"),
    (f"date 2021-03-03 KILL - {TITLE}\n{BODY}", "KILL"),
    (f"MANDATORY KILL\n\n{BODY}", "KILL"),
    (f"BULLETIN KILL: {TITLE}\n\n{BODY}", "KILL"),
    (f"WITHDRAWN: {TITLE}\n\n{BODY}", "WITHDRAWN"),
    (f"*CORRECTED* {TITLE}\n\n{BODY}", "CORRECTED"),
    (f"(CORRECTED) {TITLE}\n\n{BODY}", "CORRECTED"),
    (f"[Corrected] {TITLE}\n\n{BODY}", "CORRECTED"),
    (f"CORRECTED-{TITLE}\n\n{BODY}", "CORRECTED"),
    (f"Correction: {TITLE}\n\n{BODY}", "CORRECTION"),
    (f"Subject: KILL: {TITLE}\n\n{BODY}", "KILL"),
    (f"{TITLE}\n\n(Corrects the place in paragraph 1)\n\n{BODY}", "CORRECTED"),
    (f"{TITLE}\n\n{BODY}\n\nThis story has been corrected to say that the bridge is long.",
     "CORRECTED"),
    (f"{TITLE}\n\n{BODY}\n\nCorrection, 4 March: the bridge is in Accra.", "CORRECTED"),
    ("ATTENTION EDITORS: The story headlined Bridge opens in Accra has been withdrawn.",
     "WITHDRAWN"),
    ("Please kill the story slugged BRIDGE. It is wrong.", "WITHDRAWN"),
]  # fmt: skip
ADVISORIES = [
    f"{TITLE}\n\n{BODY}\n\nNote to editors: a picture will follow.",
    f"Check against delivery\n\n{BODY}",
    f"MEDIA ADVISORY\n\n{BODY}",
    f"PROGRAMME\n\n{BODY}",
    f"Programme of the visit of the minister\n\n10:00 arrival in Accra\n\n{BODY}",
    f"{TITLE}\n\nWHAT: a bridge opens\n\nWHERE: Accra\n\n{BODY}",
    f"DIARY - Political events in Ghana\n\n{BODY}",
]
PLAIN = [
    f"Kill switch for trams passes test\n\n{BODY}",
    f"KILL BILL PASSES SENATE\n\n{BODY}",
    f"Corrected figures show growth\n\n{BODY}",
    f"Troops withdrawn from the border\n\n{BODY}",
    f"Minister presents programme of reforms\n\n{BODY}",
    f"Embassy lifts embargo on cocoa\n\n{BODY}",
    f"{TITLE}\n\nThe ministry corrected its figures. {BODY}",
    f"{TITLE}\n\nThe draft law was withdrawn by the minister. {BODY}",
]


def filed(text):
    return read(text.encode(), "x.txt")


@pytest.mark.parametrize(("line", "moment"), EMBARGOES)
def test_an_embargo_is_read_with_its_hour_or_holds_back(line, moment):
    document = filed(f"{line}\ndate 2021-03-03 {TITLE}\n{BODY}")
    assert document.embargo_until == moment
    assert document.status_hint == (None if moment else "draft")
    assert "embargo" in document.notes[0]
    assert (document.published, document.headline) == ("2021-03-03", TITLE)


@pytest.mark.parametrize(("text", "flag"), FLAGS)
def test_a_kill_and_a_correction_are_flagged_and_held_back(text, flag):
    document = filed(text)
    assert document.flag == flag
    assert document.status_hint == "draft"
    assert f"marked {flag}" in document.notes
    assert document.headline in (None, TITLE, "bridge story")


@pytest.mark.parametrize("text", ADVISORIES)
def test_an_advisory_is_a_draft(text):
    document = filed(text)
    assert document.status_hint == "draft"
    assert "an advisory" in document.notes


@pytest.mark.parametrize("text", PLAIN)
def test_news_that_uses_such_words_is_not_held_back(text):
    document = filed(text)
    assert (document.status_hint, document.notes, document.flag) == (None, (), None)
    assert document.headline == text.split("\n")[0]
