"""Hand-over: what happened since an hour, and a note that stays until it is taken."""

import datetime

import html5lib
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.models import Correction, ImportRun, Report, Revision
from articles.publication import STEPS, take
from newsroom.models import HandOver
from tests.admin.forms import NAMESPACE
from tests.admin.test_dashboard import article

pytestmark = pytest.mark.django_db
PAGE = "/admin/hand-over/"
HOUR = datetime.timedelta(hours=1)


def parts(client, since):
    """Return the words of the rows of each part of the page."""
    page = client.get(PAGE, {"since": timezone.localtime(since).strftime("%Y-%m-%dT%H:%M")})
    tree = html5lib.parse(page.content.decode(), namespaceHTMLElements=True)
    found = {}
    for box in tree.iterfind(".//h:section[@class='box']", NAMESPACE):
        name = box.find("h:h2", NAMESPACE).text.split(" (")[0]
        rows = box.findall(".//h:span", NAMESPACE)
        found[name] = [row.text for row in rows]
    return found


def happened(editor, publisher):
    """Let one of everything happen a moment ago."""
    now = timezone.now()
    article("Out before", published_at=now - 30 * HOUR)
    live = article("Out now")
    Correction.objects.create(article=live, wrong="Five.", right="Six.", by=publisher.user)
    take(STEPS["withdraw"], article("Taken back"), publisher.user, "Wrong.")
    hide = reverse("admin:articles_article_hide", args=[article("Kept away").pk])
    editor.post(hide, {"reason": "a court order"})
    article("Late", status="submitted", publish_at=now - HOUR)
    article("Tomorrow morning", publish_at=now + 5 * HOUR)
    article("Next week", publish_at=now + 100 * HOUR)
    ImportRun.objects.create(refused=[{"file": "a.txt", "reason": "no", "remedy": "do"}])
    Report.objects.create(kind="mistake", address="/people/kofi-ansah/", words="No.")


def test_the_page_lists_what_happened_since_the_chosen_hour(sign_in):
    editor, publisher = sign_in("editor"), sign_in("publisher")
    happened(editor, publisher)
    found = parts(editor, timezone.now() - 2 * HOUR)
    assert found["Published"] == ["Out now"]
    assert found["Corrected"] == ["Out now: Five. Six."]
    assert found["Withdrawn"] == ["Taken back"]
    assert found["Hidden"] == ["Kept away"]
    assert found["Failed"] == ["Late", "1 refused by the import"]
    assert found["The next 12 hours"] == ["Tomorrow morning"]
    assert len(found["Open reports"]) == 1
    assert parts(editor, timezone.now() - 40 * HOUR)["Published"] == ["Out before", "Out now"]


def test_every_row_leads_to_its_page(sign_in):
    editor, publisher = sign_in("editor"), sign_in("publisher")
    happened(editor, publisher)
    page = html5lib.parse(editor.get(PAGE).content.decode(), namespaceHTMLElements=True)
    for link in page.iterfind(".//h:section[@class='box']//h:a", NAMESPACE):
        assert editor.get(link.get("href")).status_code == 200, link.get("href")


def test_what_was_killed_is_told_to_publishers_only(sign_in):
    editor, publisher = sign_in("editor"), sign_in("publisher")
    take(STEPS["kill"], article("Closed for good"), publisher.user, "Gone.")
    since = timezone.now() - HOUR
    assert parts(publisher, since)["Withdrawn"] == ["Closed for good"]
    assert b"Closed for good" not in editor.get(PAGE).content


def test_a_part_that_is_cut_says_so_and_counts_what_it_shows(sign_in, monkeypatch):
    monkeypatch.setattr("newsroom.handing_over.EACH", 2)
    editor, since = sign_in("editor"), timezone.now() - HOUR
    address = f"{PAGE}?since={timezone.localtime(since):%Y-%m-%dT%H:%M}"
    for n in range(3):
        article(f"Story {n}")
        if n == 1:
            assert "Published (2)" in editor.get(address).content.decode()
    assert "Published (more than 2)" in editor.get(address).content.decode()
    assert len(parts(editor, since)["Published"]) == 2


def test_a_report_about_a_killed_article_is_told_to_publishers_only(sign_in):
    editor, publisher = sign_in("editor"), sign_in("publisher")
    killed = article("Closed for good")
    Report.objects.create(kind="mistake", address=killed.get_absolute_url(), words="The secret.")
    take(STEPS["kill"], killed, publisher.user, "Gone.")
    shown = [one.get(PAGE).content.decode() for one in (editor, publisher)]
    assert [killed.get_absolute_url() in one for one in shown] == [False, True]


def test_a_note_stays_on_top_until_the_next_editor_takes_it(sign_in):
    editor, publisher, reporter = (sign_in(one) for one in ("editor", "publisher", "reporter"))
    assert editor.post(PAGE, {"words": "Call the ministry at nine."}).url == "/admin/"
    for client in (editor, publisher):
        page = client.get("/admin/").content.decode()
        assert page.index("Call the ministry") < page.index('class="box"')
    assert b"Call the ministry" not in reporter.get("/admin/").content
    note = HandOver.objects.get()
    taken = reverse("admin:hand-over-taken", args=[note.pk])
    assert reporter.post(taken).status_code == 403
    assert publisher.get(taken).status_code == 405
    publisher.post(taken)
    note.refresh_from_db()
    assert note.taken_by == publisher.user
    assert b"Call the ministry" not in editor.get("/admin/").content
    again = editor.post(taken, follow=True).content.decode()
    assert "-publisher took it before" in again
    note.refresh_from_db()
    assert note.taken_by == publisher.user


def test_an_empty_note_is_refused(sign_in):
    assert "required" in sign_in("editor").post(PAGE, {"words": " "}).content.decode()
    assert not HandOver.objects.exists()


def test_a_reporter_has_no_such_page_and_nonsense_is_answered(sign_in):
    assert sign_in("reporter").get(PAGE).status_code == 403
    editor = sign_in("editor")
    for since in ("yesterday", "9999-12-31T23:59", "0001-01-01T00:00", ""):
        assert editor.get(PAGE, {"since": since}).status_code == 200


def test_it_asks_the_same_whatever_happened(sign_in):
    editor, publisher = sign_in("editor"), sign_in("publisher")
    counts = []
    for _ in range(2):
        happened(editor, publisher)
        with CaptureQueriesContext(connection) as asked:
            editor.get(PAGE)
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 20


def test_what_was_published_now_under_an_earlier_date_is_told_with_the_hour_of_its_publication(
    sign_in,
):
    publisher = sign_in("publisher")
    now = timezone.now()
    dated = article("Dated", status="draft", published_at=now - 30 * HOUR, first_public=None)
    take(STEPS["publish"], dated, publisher.user)
    mended = article("Published before", published_at=now - 30 * HOUR)
    Revision.objects.record(mended, publisher.user, "mended")
    Revision.objects.filter(article=mended).update(at=now - 29 * HOUR)
    Revision.objects.record(mended, publisher.user, "mended again")
    assert parts(publisher, now - HOUR)["Published"] == ["Dated"]
    page = publisher.get(reverse("admin:articles_article_change", args=[dated.pk]))
    said = " ".join(page.content.decode().split("readers have seen it since")[1].split()[:3])
    assert said == f"{timezone.localtime():%-d %B %Y},"
