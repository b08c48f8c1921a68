"""The calendar of the desk with the keyboard, in a real browser."""

import pytest
from playwright.sync_api import expect

from articles.models import Event
from tests.browser.desk import (
    SCREENS,
    broken_rules,
    sign_in,
    small_targets,
    today_at_the_desk,
    too_wide,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PROGRAMME = (
    "10:00 Talks with the Foreign Minister\nVenue: State House\n12:30 Lunch\nsome time: dinner"
)


@pytest.fixture
def desk(page, live_server, transactional_db):
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/planning/programme/")
    page.locator("#show-keys").wait_for()
    return page


def paste(desk):
    desk.locator("#text").fill(PROGRAMME)
    desk.locator("#text").press("Control+Enter")
    desk.locator(".item").first.wait_for()
    desk.locator("#show-keys").wait_for()


def test_a_programme_is_pasted_planned_and_assigned_with_keys(desk, complaints):
    paste(desk)
    for key in ("j", "j", "x", "c"):
        desk.keyboard.press(key)
    desk.wait_for_url("**/admin/planning/?month=*")
    event = Event.objects.get()
    assert (event.title, event.place) == ("Talks with the Foreign Minister", "State House")
    desk.locator("#show-keys").wait_for()
    expect(desk.locator(".event.gap .alarm")).to_have_text("Nobody covers it")
    desk.keyboard.press("j")
    desk.keyboard.press("a")
    desk.keyboard.type("ada")
    desk.keyboard.press("Tab")
    desk.keyboard.type("Bring a lamp")
    desk.keyboard.press("Enter")
    desk.locator(".event .who", has_text="ada covers it: Bring a lamp").wait_for()
    expect(desk.locator(".event.gap")).to_have_count(0)
    desk.locator("#show-keys").wait_for()
    expect(desk.locator(f"#event-{event.pk}")).to_be_focused()
    desk.keyboard.press("s")
    desk.locator(".event .mark", has_text="Readers see it").wait_for()
    assert complaints == []


def test_it_opens_at_today_and_a_grid_leads_to_each_day(desk, live_server, complaints):
    today = today_at_the_desk()
    days = [today.replace(day=day) for day in range(1, 29)]
    for day in days:
        fields = {"kind": "meeting", "date": f"{day}", "reported_on": day}
        Event.objects.create(title=f"Talks of day {day.day}", **fields)
    desk.goto(f"{live_server.url}/admin/planning/")
    heading = desk.locator(".day.today h2")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    if today.day <= 28:
        desk.keyboard.press("j")
        expect(desk.locator(".event:focus")).to_contain_text(f"Talks of day {today.day}")
    grid = desk.get_by_role("table", name=f"{today:%B %Y}")
    expect(grid.get_by_role("link")).to_have_count(28)
    grid.get_by_role("link", name=f"28 {today:%B}: 1 event").press("Enter")
    expect(desk.locator("#day-28")).to_be_in_viewport()
    assert complaints == []


def test_without_a_script_it_is_plain_forms(scriptless, live_server):
    desk = scriptless
    sign_in(desk, live_server)
    desk.goto(f"{live_server.url}/admin/planning/programme/")
    desk.locator("#text").fill(PROGRAMME)
    desk.get_by_role("button", name="Look at it").click()
    desk.get_by_role("button", name="Plan what is ticked").click()
    expect(desk.locator(".event.gap")).to_have_count(2)
    assert Event.objects.count() == 2
    desk.locator("summary", has_text="Lunch").click()
    desk.locator(".event", has_text="Lunch").get_by_role("button", name="Assign").click()
    expect(desk.locator(".event.gap")).to_have_count(1)


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_pages_fit_and_break_no_rule(desk, live_server, complaints):
    paste(desk)
    for where in ("programme", "month"):
        assert not too_wide(desk), where
        assert broken_rules(desk) == [], where
        assert small_targets(desk, ".acts, .event, .item") == [], where
        if where == "programme":
            desk.keyboard.press("c")
            desk.wait_for_url("**/admin/planning/?month=*")
            desk.locator(".event summary").first.click()
    assert Event.objects.filter(date_first=today_at_the_desk()).count() == 2
    assert complaints == []
