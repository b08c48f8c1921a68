"""Planned events: who covers them, what readers may know, and what makes them happen."""

import datetime
import html

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles import visibility
from articles.models import Assignment, Coverage, Event, Participation
from articles.planning.making import people_named
from people.models import Person
from tests.admin.test_dashboard import article, lines
from tests.factory import TEXT, file_dispatch
from tests.site.test_visibility import MARK, SURFACES, addresses, planted, shown_at

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
DAY = datetime.date(2022, 5, 10)
PROGRAMME = "10 May 2022\n10:00 Meeting of Kofi Ansah with Yao Mensah (State House)\n12:00 Lunch"


def act(client, event, words, **more):
    return client.post(reverse("admin:planning-act", args=[event.pk]), {"act": words} | more)


def planned(title="Secret talks", people=(), **fields):
    fields = {"kind": "meeting", "date": "2022-05-10", "reported_on": DAY} | fields
    event = Event.objects.create(title=title, stage="planned", internal=True, **fields)
    for person in people:
        Participation.objects.create(event=event, person=person)
    visibility.refresh(events=[event.pk])
    return event


@pytest.fixture
def known(tmp_path):
    """File an earlier dispatch, so that both men are known; return them."""
    earlier = TEXT.replace("2022-05-10", "2022-03-01").replace("met with", "wrote to")
    file_dispatch(tmp_path, earlier, "earlier.txt")
    return [Person.objects.get(name=name) for name in ("Kofi Ansah", "Yao Mensah")]


def test_a_pasted_programme_is_looked_at_and_then_planned(sign_in, client, known):
    editor, page = sign_in("editor"), reverse("admin:programme")
    looked = html.unescape(editor.post(page, {"text": PROGRAMME, "act": "read"}).content.decode())
    assert "With Kofi Ansah, Yao Mensah." in looked
    assert not Event.objects.filter(internal=True).exists()
    row = {"day": "2022-05-10", "kind": "meeting", "time": "10:00", "place": "State House"}
    row |= {"title": "Meeting of two", "line": "Meeting of Kofi Ansah with Yao Mensah"}
    editor.post(page, {"act": "plan", "take": "0"} | {f"{key}-0": row[key] for key in row})
    event = Event.objects.get(internal=True)
    assert (event.stage, event.place, str(event.time)) == ("planned", "State House", "10:00:00")
    assert set(event.people.all()) == set(known)
    assert client.get(event.get_absolute_url()).status_code == 404
    again = PROGRAMME.replace("Meeting of Kofi Ansah with Yao Mensah", "Meeting of two")
    assert b"Planned already" in editor.post(page, {"text": again, "act": "read"}).content


def test_a_name_that_two_people_bear_names_nobody(known):
    assert people_named(["Talks of Kofi Ansah in Lome", "Lunch"]) == [[known[0]], []]
    double = Person.objects.create(name="Kofi Ansah")
    double.names.get_or_create(text="Kofi Ansah")
    assert people_named(["Talks of Kofi Ansah in Lome"]) == [[]]


def plant_plan():
    """Return a public article, and a plan of its people that it covers by an editor's hand."""
    public = planted()
    event = planned(f"Plan {MARK}x", public.people.all(), place=f"Hall {MARK}x", note=f"{MARK}x",
                    date=(timezone.now() + datetime.timedelta(days=2)).date().isoformat(),
                    reported_on=timezone.now().date())  # fmt: skip
    Coverage.objects.create(event=event, article=public)
    Assignment.objects.create(event=event, note=f"bring a lamp {MARK}y")
    visibility.refresh()
    return public, event


def said(client, public, event, word):
    """Return the public addresses that show ``word`` or the address of the event."""
    places = [*SURFACES, "/events/?show=coming", *addresses(public), event.get_absolute_url()]
    found = []
    for address in places:
        text = client.get(address).content.decode().casefold()
        if word in text or event.get_absolute_url() in text:
            found.append(address)
    return found


def test_readers_know_nothing_of_a_plan_whatever_it_hangs_on(client):
    public, event = plant_plan()
    assert said(client, public, event, f"{MARK}x") == []
    Event.objects.filter(pk=event.pk).update(stage="cancelled")
    visibility.refresh(events=[event.pk])
    assert said(client, public, event, f"{MARK}x") == []


def test_a_released_plan_is_public_and_its_note_and_who_covers_it_never(sign_in, client):
    public, event = plant_plan()
    Event.objects.filter(pk=event.pk).update(note=f"note {MARK}y")
    act(sign_in("editor"), event, "release")
    assert len(said(client, public, event, f"plan {MARK}x")) > 5
    for address in [*SURFACES, *addresses(public), event.get_absolute_url()]:
        assert f"{MARK}y" not in client.get(address).content.decode(), address
    assert "(planned" in client.get(event.get_absolute_url()).content.decode()
    act(sign_in("publisher"), event, "release")
    assert said(client, public, event, f"{MARK}x") == []


def test_the_tests_of_leaks_can_fail(client):
    public, event = plant_plan()
    Event.objects.filter(pk=event.pk).update(internal=False)
    visibility.refresh(events=[event.pk])
    assert len(said(client, public, event, f"plan {MARK}x")) > 5
    assert shown_at(client, SURFACES)


def soon(days, **fields):
    day = timezone.localdate() + datetime.timedelta(days=days)
    return planned(f"In {days} days", date=day.isoformat(), reported_on=day, **fields)


def test_what_nobody_covers_stands_out_until_somebody_does(sign_in):
    editor, reporter = sign_in("editor"), sign_in("reporter")
    event, passed = soon(3), soon(-3)
    assert lines(editor)["nobody covers"][0] == "1"
    assert lines(editor)["passed without a report"][0] == "1"
    month = f"{reverse('admin:planning')}?month={event.date[:7]}"
    assert "Nobody covers it" in editor.get(month).content.decode()
    act(editor, event, "assign", reporter=reporter.user.pk, note="Bring a lamp")
    page = editor.get(month).content.decode()
    assert "a-reporter covers it: Bring a lamp" in page
    assert "Assigned" in page
    assert "nobody covers" not in lines(editor)
    assert lines(reporter)["I cover"][0] == "1"
    story = article("Filed", status="draft")
    Coverage.objects.create(event=event, article=story)
    assert "Filed" in editor.get(month).content.decode()
    [assignment] = event.assignments.all()
    act(editor, event, f"unassign:{assignment.pk}")
    assert not event.assignments.exists()
    assert passed.stage == "planned"


def test_a_plan_is_put_off_or_cancelled_but_nobody_says_that_it_happened(sign_in):
    editor, event = sign_in("editor"), soon(2)
    for stage, then in (("postponed", "postponed"), ("cancelled", "cancelled"),
                        ("happened", "cancelled"), ("planned", "planned")):  # fmt: skip
        act(editor, event, f"stage:{stage}")
        event.refresh_from_db()
        assert event.stage == then


def test_reporters_look_and_change_nothing(sign_in):
    reporter, event = sign_in("reporter"), soon(2)
    page = reporter.get(f"{reverse('admin:planning')}?month={event.date[:7]}")
    assert "In 2 days" in page.content.decode()
    assert "Assign" not in page.content.decode()
    assert act(reporter, event, "release").status_code == 403
    assert reporter.get(reverse("admin:programme")).status_code == 403
    assert sign_in("editor").get(reverse("admin:planning-act", args=[event.pk])).status_code == 405


@pytest.mark.parametrize("month", ["", "x", "2026-13", "0000-01", "9999-12", "2026-02"])
def test_any_month_is_answered(sign_in, month):
    assert sign_in("editor").get(reverse("admin:planning"), {"month": month}).status_code == 200


def test_the_calendar_file_of_the_desk_names_who_covers_what(sign_in, client):
    editor, event = sign_in("editor"), soon(0, time=datetime.time(10))
    act(editor, event, "assign", reporter=editor.user.pk)
    page = reverse("admin:planning-file")
    told = editor.get(page).content.decode()
    assert "SUMMARY:In 0 days" in told
    assert "DESCRIPTION:Covered by a-editor" in told
    assert "STATUS:TENTATIVE" in told
    assert client.get(page).status_code == 302
    assert "In 0 days" not in client.get("/events/calendar.ics").content.decode()


def test_a_cancelled_event_stays_in_readers_calendar_as_cancelled(sign_in, client):
    editor, event = sign_in("editor"), soon(2, time=datetime.time(10))
    act(editor, event, "release")
    act(editor, event, "stage:cancelled")
    assert "STATUS:CANCELLED" in client.get("/events/calendar.ics").content.decode()
    coming = client.get("/events/?show=coming").content.decode()
    assert "In 2 days" not in coming
    assert "(cancelled)" in client.get(event.get_absolute_url()).content.decode()


def test_the_month_asks_no_more_with_more_events(sign_in):
    editor = sign_in("editor")
    counts = []
    for _ in range(2):
        for number in range(8):
            event = soon(0)
            person = Person.objects.create(name=f"Person {number}")
            Participation.objects.create(event=event, person=person)
            Assignment.objects.create(event=event, reporter=editor.user)
            Coverage.objects.create(event=event, article=article(f"Story {number}"))
        with CaptureQueriesContext(connection) as asked:
            editor.get(reverse("admin:planning"))
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 20


def test_where_only_gaps_are_asked_for_nothing_is_said_of_a_day_without(sign_in):
    editor, address = sign_in("editor"), reverse("admin:planning")
    assert "Nothing is known of today" in editor.get(address).content.decode()
    asked = editor.get(f"{address}?show=uncovered").content.decode()
    assert "Nothing is known of today" not in asked
    assert "is covered" in asked


def test_an_event_whose_only_article_is_scheduled_is_not_said_to_be_seen(sign_in):
    editor, now = sign_in("editor"), timezone.now()
    event = Event.objects.create(title="Talks", kind="meeting", date="2022-05-10", reported_on=DAY)
    told = article("Tomorrow", publish_at=now + datetime.timedelta(hours=5))
    Coverage.objects.create(event=event, article=told, by_editor=True)
    visibility.refresh(articles=[told.pk], events=[event.pk])
    page = reverse("admin:planning")
    assert "Readers see it" not in editor.get(page, {"month": "2022-05"}).content.decode()
    told.publish_at = now - datetime.timedelta(minutes=5)
    told.save()
    visibility.refresh(articles=[told.pk], events=[event.pk])
    assert "Readers see it" in editor.get(page, {"month": "2022-05"}).content.decode()
