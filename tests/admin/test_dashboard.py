"""The first page of the desk: what waits, for whom, and that each number is its rows."""

import datetime

import html5lib
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles import visibility
from articles.importing.typed import read_typed
from articles.models import Article, ImportRun, Report, Revision
from people.models import Membership, Name, Organization, Person, Post
from tests.admin.forms import NAMESPACE
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
HOURS = datetime.timedelta(hours=1)
MOST = 20


def shown(client):
    answer = client.get("/admin/")
    assert answer.status_code == 200
    return html5lib.parse(answer.content.decode(), namespaceHTMLElements=True)


def lines(client):
    """Return the number and the address of each line, by its words."""
    found = {}
    for link in shown(client).iterfind(".//h:section[@class='box']/h:ul/h:li/h:a", NAMESPACE):
        number, words = "".join(link.itertext()).split(" ", 1)
        found[words] = (number, link.get("href"))
    return found


def article(headline, **fields):
    now = timezone.now()
    fields = {"status": "published", "published_at": now - HOURS, "first_public": now} | fields
    made = Article.objects.create(headline=headline, body="<p>Text.</p>", **fields)
    visibility.refresh(articles=[made.pk])
    return made


@pytest.fixture
def busy(tmp_path):
    """Fill each list with one or two rows."""
    now = timezone.now()
    file_dispatch(tmp_path)
    article("Tonight", publish_at=now + 2 * HOURS)
    article("Held back", embargo_until=now + 3 * HOURS)
    article("Next week", publish_at=now + 200 * HOURS)
    article("Forgotten", status="submitted", publish_at=now - 2 * HOURS)
    article("Begun", status="draft", published_at=None)
    article("Other", status="submitted")
    live = article("Live with a change")
    Revision.objects.record(live, None, "mended", pending=True)
    ImportRun.objects.create(refused=[{"file": "a.txt", "reason": "no", "remedy": "do"}])
    Report.objects.create(kind="mistake", address="/people/kofi-ansah/", words="No.")


def test_each_number_is_the_number_of_the_rows_behind_it(sign_in, busy):
    publisher = sign_in("publisher")
    found = lines(publisher)
    assert found["waits for me"][0] == "3"
    assert found["the next 24 hours"][0] == "2"
    assert found["embargo ends within 24 hours"][0] == "1"
    assert found["overdue or failed"][0] == "1"
    for words, (number, address) in found.items():
        listed = publisher.get(address)
        assert listed.status_code == 200, words
        if "changelist" in listed.context or "cl" in listed.context:
            assert str(listed.context["cl"].result_count) == number, words
        else:
            rows = listed.context["cards" if "cards" in listed.context else "rows"]
            assert len(rows) == int(number), words


def test_what_waits_for_somebody_is_what_that_person_may_do(sign_in, busy):
    reporter, editor = sign_in("reporter"), sign_in("editor")
    assert "waits for me" not in lines(reporter)
    assert lines(editor)["waits for me"][0] == "2"
    own = article("Mine", status="draft", author=reporter.user)
    assert lines(reporter)["my drafts"][0] == "1"
    Revision.objects.record(own, editor.user, "Return to draft. Who says so?")
    assert lines(reporter)["waits for me"][0] == "1"
    assert "drafts of everybody" not in lines(reporter)
    assert "readers' reports" not in lines(reporter)


def test_what_was_filed_without_a_date_waits_for_editors_and_what_is_typed_does_not(
    sign_in, tmp_path
):
    editor, reporter = sign_in("editor"), sign_in("reporter")
    typed = article("Typed", status="draft", published_at=None, author=reporter.user)
    read_typed(typed, Revision.objects.record(typed, reporter.user, "written"))
    assert "needs a date" not in lines(editor)
    filed = file_dispatch(tmp_path, "It rained in Accra.\n")
    number, address = lines(editor)["needs a date"]
    assert (number, filed.published_at) == ("1", None)
    assert list(editor.get(address).context["cl"].queryset) == [filed]
    assert "needs a date" not in lines(reporter)


def test_an_empty_box_says_what_to_do_next(sign_in):
    for group in ("reporter", "editor", "publisher"):
        client = sign_in(group)
        boxes = shown(client).findall(".//h:section[@class='box']", NAMESPACE)
        assert len(boxes) >= 6
        for box in boxes:
            link = box.find("./h:p[@class='then']/h:a", NAMESPACE)
            assert client.get(link.get("href")).status_code == 200, "".join(box.itertext())


def test_people_likely_known_twice_are_counted(sign_in):
    state = Organization.objects.create(name="Ghana")
    post = Post.objects.create(role="Mayor", label="Mayor of Accra", organization=state)
    for text in ("Kofi Ansah", "Kofi Ansa"):
        person = Person.objects.create(name=text)
        Name.objects.get_or_create(person=person, text=text)
        Membership.objects.create(person=person, post=post)
    number, address = lines(sign_in("editor"))["people likely known twice"]
    assert (number, address) == ("1", "/admin/pairs/person/")


def queries(client):
    client.get("/admin/")
    with CaptureQueriesContext(connection) as asked:
        client.get("/admin/")
    return len(asked)


def test_the_page_asks_no_more_as_the_work_grows(sign_in, tmp_path, busy):
    publisher = sign_in("publisher")
    few = queries(publisher)
    for day in range(11, 19):
        file_dispatch(tmp_path, TEXT.replace("05-10", f"05-{day}").replace("Yao", "Yaw"), f"{day}")
        article(f"Later {day}", publish_at=timezone.now() + HOURS)
    assert few <= MOST
    assert queries(publisher) <= MOST


def test_what_is_hidden_and_not_decided_waits_on_the_first_page_of_those_who_may_hide(sign_in):
    editor, reporter = sign_in("editor"), sign_in("reporter")
    words, page = "hidden, to be decided", "/admin/review/hidden/"
    hide = [f"/admin/review/hide/article/{article('Rain').pk}/"]
    hide += [f"/admin/review/hide/person/{Person.objects.create(name='Ana Silva').pk}/"]
    assert words not in lines(editor)
    for address in hide:
        editor.post(address)
    assert lines(editor)[words] == ("2", page)
    assert words not in lines(reporter)
    editor.post(hide[0], {"reason": "a court order"})
    editor.post(hide[1], {"show": "1"})
    assert words not in lines(editor)
