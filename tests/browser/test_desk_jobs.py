"""Jobs of the desk that lead over several pages, done with the keyboard or without a script."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Decision, Finding, Report
from people.models import Membership, Person
from tests.browser.desk import (
    SCREENS,
    broken_rules,
    reach,
    saved,
    sign_in,
    small_targets,
    too_wide,
)
from tests.factory import TEXT, file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WAITS = "date 2022-06-{0:02} Ama Boateng thanked Kojo Owusu on day {0}.\n"


@pytest.fixture
def filed(tmp_path, transactional_db):
    """Return the articles of dispatches that name the same people again and again."""
    told = [file_dispatch(tmp_path)]
    told += [file_dispatch(tmp_path, TEXT.replace("05-10", f"07-1{n}"), f"{n}.txt") for n in (1, 2)]
    return told + [file_dispatch(tmp_path, WAITS.format(n), f"w{n}.txt") for n in range(1, 5)]


@pytest.fixture
def desk(page, live_server, filed):
    sign_in(page, live_server)
    return page


def press(desk, role, name):
    """Reach a control with Tab alone, as a keyboard does, and press it."""
    reach(desk, "Tab", desk.get_by_role(role, name=name).first)
    desk.keyboard.press("Space" if role in ("checkbox", "radio") else "Enter")


def test_part_of_a_person_is_split_off_and_taken_back_with_keys(desk, live_server):
    kofi = Person.objects.get(name="Kofi Ansah")
    desk.goto(live_server.url + reverse("admin:review-split", args=[kofi.pk]))
    desk.get_by_label("Name of the new person").fill("Kofi B. Ansah")
    first = desk.locator("[name=text]").first
    first.focus()
    desk.keyboard.press("Space")
    desk.keyboard.press("Enter")
    desk.locator(".messagelist", has_text="Kofi B. Ansah in 1 text of Kofi Ansah").wait_for()
    assert Person.objects.get(name="Kofi B. Ansah").articles.distinct().count() == 1
    press(desk, "button", "Undo")
    desk.locator(".messagelist", has_text="taken back").wait_for()
    assert kofi.articles.distinct().count() == 3


def test_one_step_says_who_succeeded_whom_with_keys(desk, live_server):
    kofi, yao = (Person.objects.get(name=name) for name in ("Kofi Ansah", "Yao Mensah"))
    post = kofi.memberships.get().post
    address = reverse("admin:people_post_succeed", args=[post.pk])
    desk.goto(f"{live_server.url}{address}?from={kofi.pk}")
    desk.locator(".select2-selection").focus()
    desk.keyboard.press("Space")
    expect(desk.locator(".select2-search__field")).to_be_focused()
    desk.keyboard.type("Mensah")
    desk.locator(".select2-results__option--highlighted", has_text="Yao Mensah").wait_for()
    desk.keyboard.press("Enter")
    desk.get_by_label("On:").fill("2023-02-01")
    desk.keyboard.press("Enter")
    desk.wait_for_url(f"**{reverse('admin:people_post_change', args=[post.pk])}")
    assert Membership.objects.get(person=kofi, post=post).end == "2023-02-01"
    assert Membership.objects.get(person=yao, post=post).start == "2023-02-01"


def test_a_name_is_confirmed_everywhere_with_keys_and_taken_back_as_one(desk, live_server, filed):
    here = filed[-1]
    desk.goto(live_server.url + reverse("admin:review", args=[here.dispatch_id]))
    desk.locator(".card[data-kind=person][data-target='Ama Boateng'] h3").click()
    desk.keyboard.press("a")
    saved(desk)
    desk.reload()
    desk.locator(".folded summary", has_text="Decided by editors").press("Enter")
    press(desk, "link", "Everywhere…")
    expect(desk.locator("#content")).to_contain_text("waits in 3 other texts")
    press(desk, "button", "Confirm 3")
    desk.locator(".messagelist", has_text="in 3 texts").wait_for()
    desk.locator("#show-help").wait_for()
    read = Finding.objects.filter(kind="person", target="Ama Boateng")
    assert set(read.values_list("state", flat=True)) == {"confirmed"}
    desk.locator("#history li", has_text="in 3 texts").get_by_role("button").press("Enter")
    desk.locator("#history li[data-back]", has_text="in 3 texts").wait_for()
    saved(desk)
    assert read.filter(state="proposed").count() == 3


def test_the_review_and_the_reports_work_without_a_script(scriptless, live_server, filed):
    desk = scriptless
    sign_in(desk, live_server)
    here = filed[-1]
    desk.goto(live_server.url + reverse("admin:review", args=[here.dispatch_id]))
    card = desk.locator(".card[data-kind=person][data-target='Ama Boateng']")
    card.get_by_role("button", name="Accept").click()
    expect(desk.locator("#history li")).to_have_count(1)
    read = here.findings.get(kind="person", target="Ama Boateng")
    assert read.state == "confirmed"
    desk.locator("#history").get_by_role("button", name="Undo").first.click()
    expect(desk.locator("#history").get_by_role("button", name="Undo")).to_have_count(0)
    read.refresh_from_db()
    assert read.state == "proposed"
    assert Decision.objects.get().taken_back
    quoted = filed[0].findings.get(kind="quotation")
    Report.objects.create(address=filed[0].get_absolute_url(), finding=quoted, words="Wrong.")
    desk.goto(live_server.url + reverse("admin:review-reports"))
    desk.get_by_role("button", name="Hide").click()
    expect(desk.locator(".complaint")).to_have_count(0)
    quoted.quotation.refresh_from_db()
    assert quoted.quotation.hidden
    assert not Report.objects.open().exists()


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_readers_reports_fit_and_are_accessible(desk, live_server, filed, complaints):
    quoted = filed[0].findings.get(kind="quotation")
    for words in ("He never said so.", "It was somebody else."):
        Report.objects.create(address=filed[0].get_absolute_url(), finding=quoted, words=words)
    person = filed[0].findings.filter(kind="person").first()
    for name, keys in (("review-reports", []), ("review-linked", [person.pk])):
        desk.goto(live_server.url + reverse(f"admin:{name}", args=keys))
        assert broken_rules(desk) == []
        assert not too_wide(desk)
    desk.goto(live_server.url + reverse("admin:review-reports"))
    assert small_targets(desk, ".complaint .acts") == []
    assert complaints == []
