"""The review of a dispatch, done as an editor does it: with keys, in a real browser."""

import pytest
from playwright.sync_api import expect

from articles.models import Decision, Finding, Verdict
from newsroom.models import User
from people.models import Person
from tests.browser.desk import (
    SCREENS,
    Held,
    broken_rules,
    enter,
    saved,
    sign_in,
    small_targets,
    too_wide,
)
from tests.factory import file_dispatch

LISTS = ["", "lists/people/", "lists/rules-waiting/", "rules/", "contradictions/", "hidden/", "at/"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONG = """date 2022-06-10 President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao \
Mensah in Accra. Press service of the presidency reported.

Kofi Ansah noted that trade between Ghana and Togo had doubled in three years. He stressed that \
the border would open in May. Yao Mensah said that the railway to Lome would be ready soon.

Ama Boateng and Kwame Asante signed a memorandum on energy. Businessman Kojo Owusu attended the \
ceremony, and Esi Darko thanked the guests.

The Minister of Energy of Ghana Abena Osei was arrested in Accra. Yao Mensah told reporters that \
Abena Osei was accused of fraud.

“We will open the border in May,” the head of state said. “Trade will grow,” he added.

Former Minister of Trade of Togo Edem Koffi took part in the talks. Afi Dossou chaired the \
session. Komi Lawson opened the conference. Mawuli Agbeko inspected the new road with Selom \
Tetteh and Kodjo Amegan.
"""


@pytest.fixture
def dispatch(tmp_path, transactional_db):
    return file_dispatch(tmp_path, LONG, status="draft").dispatch


@pytest.fixture
def review(page, live_server, dispatch):
    """Return the page of the review, with the number of page loads since."""
    sign_in(page, live_server)
    page.goto(f"{live_server.url}/admin/review/{dispatch.pk}/")
    page.locator(".card[aria-current]").wait_for()
    page.loads = []
    page.on("framenavigated", lambda frame: page.loads.append(frame.url))
    return page


def waiting(dispatch):
    return dispatch.findings.filter(state="proposed")


def lit(page):
    return page.locator(".card[aria-current]").get_attribute("data-target")


def test_twenty_findings_are_reviewed_with_keys_while_the_network_fails(
    review, complaints, dispatch
):
    number = review.locator("#cards .card").count()
    assert number >= 15
    words = dict(waiting(dispatch).values_list("target", "pk"))
    pressed = 0
    for turn in range(number):
        if turn == 5:
            review.context.set_offline(True)
        if turn == 12:
            expect(review.locator("#trouble")).to_contain_text("kept in this browser")
            review.context.set_offline(False)
        review.keyboard.press("x" if lit(review) in ("Ghana", "Togo") else "a")
        pressed += 1
    saved(review)
    expect(review.locator("#nothing")).to_be_in_viewport()
    assert pressed <= 30
    assert review.loads == []
    expect(review.locator("#here")).to_have_text("0")
    states = dict(Finding.objects.filter(pk__in=words.values()).values_list("target", "state"))
    assert {states.pop("Ghana"), states.pop("Togo")} == {"rejected"}
    assert set(states.values()) == {"confirmed"}
    assert Person.objects.filter(name="Ama Boateng").exists()
    assert [one for one in complaints if "ERR_INTERNET_DISCONNECTED" not in one] == []
    assert Decision.objects.count() == number


def test_what_is_decided_offline_outlives_the_page(review, dispatch, live_server):
    target = lit(review)
    review.context.set_offline(True)
    review.keyboard.press("a")
    review.locator("#trouble").wait_for()
    review.goto("about:blank")
    review.context.set_offline(False)
    review.goto(f"{live_server.url}/admin/review/{dispatch.pk}/")
    saved(review)
    assert dispatch.findings.get(target=target, kind="tag").state == "confirmed"
    assert Verdict.objects.count() == 1


def test_undo_goes_back_without_limit_and_to_an_older_verdict(review, dispatch):
    before = dict(dispatch.findings.values_list("pk", "state"))
    first = lit(review)
    for key in "axaaf":
        review.keyboard.press(key)
    saved(review)
    review.locator("#history li", has_text=f"{first}:").get_by_role("button").click()
    for key in ("z", "Backspace", "z", "z"):
        review.keyboard.press(key)
    saved(review)
    assert dict(dispatch.findings.values_list("pk", "state")) == before
    assert not Verdict.objects.filter(taken_back=None).exists()
    assert not dispatch.findings.filter(flagged=True).exists()


def test_keys_are_dead_in_text_fields_and_escape_leads_out(review, dispatch):
    person = review.locator(".card[data-target='Ama Boateng'][data-kind=person]")
    person.locator("h3").click()
    review.keyboard.press("p")
    review.keyboard.type("axfz")
    assert not Decision.objects.exists()
    review.keyboard.press("Escape")
    review.keyboard.press("x")
    saved(review)
    assert dispatch.findings.get(kind="person", target="Ama Boateng").state == "rejected"
    assert Decision.objects.count() == 1


def test_another_person_is_found_by_typing_and_chosen_with_enter(review, dispatch):
    known = Person.objects.get(name="Yao Mensah")
    review.locator(".card[data-target='Esi Darko'] h3").first.click()
    review.keyboard.press("p")
    review.keyboard.type("Менса")
    found = review.locator(".card[aria-current] .found[data-words='Менса']")
    expect(found.locator("button", has_text="Yao Mensah")).to_be_visible()
    expect(found).to_contain_text("Prime Minister of Togo")
    review.keyboard.press("Enter")
    review.locator("#history li", has_text="Esi Darko").wait_for()
    saved(review)
    finding = dispatch.findings.get(kind="person", target="Esi Darko")
    assert finding.person == known
    assert finding.state == "confirmed"


def test_enter_chooses_nobody_who_was_found_for_an_earlier_word(review):
    found, held = review.locator(".card[aria-current] .found"), Held()
    review.locator(".card[data-target='Esi Darko'] h3").first.click()
    review.keyboard.press("p")
    review.keyboard.type("Менса")
    expect(found).to_have_attribute("data-words", "Менса")
    review.route(lambda url: "q=" in url, held.take)
    with review.expect_request(lambda one: "q=" in one.url):
        review.keyboard.type("ров")
        review.keyboard.press("Enter")
    expect(review.locator("#history li")).to_have_count(0)
    held.let_go()
    expect(found).to_contain_text("Nobody of that name")
    assert not Decision.objects.exists()


def test_the_words_typed_for_another_person_name_the_new_one(review):
    review.locator(".card[data-target='Esi Darko'] h3").first.click()
    review.keyboard.press("p")
    review.keyboard.type("Esi A. Darko")
    made = review.locator(".card[aria-current] .new-person [name=name]")
    expect(made).to_have_value("Esi A. Darko")


def test_who_was_just_decided_is_offered_everywhere(review, dispatch):
    review.locator(".card[data-target='Esi Darko'] h3").first.click()
    review.keyboard.press("a")
    expect(review.locator("#latest")).to_have_text("Esi Darko everywhere… E")
    review.keyboard.press("E")
    review.wait_for_url("**/everywhere/*/")
    finding = dispatch.findings.get(kind="person", target="Esi Darko")
    assert review.url.endswith(f"/everywhere/{finding.pk}/")


def test_a_decision_made_before_signing_in_again_elsewhere_is_sent_with_the_new_token(
    review, live_server
):
    ada = User.objects.get(username="ada")
    review.context.clear_cookies()
    review.keyboard.press("a")
    expect(review.locator("#trouble")).to_contain_text("signed out")
    tab = review.context.new_page()
    enter(tab, live_server, ada)
    tab.goto(f"{live_server.url}/admin/")
    saved(review)
    assert Decision.objects.get().by == ada


def test_the_keys_tell_a_reporter_that_editors_decide(page, live_server, dispatch):
    sign_in(page, live_server, "reporter")
    page.goto(f"{live_server.url}/admin/review/{dispatch.pk}/")
    page.locator(".card[aria-current]").wait_for()
    page.keyboard.press("a")
    expect(page.locator("#trouble")).to_have_text("You may look; editors decide.")


def test_a_reading_is_corrected_in_place(review, dispatch):
    review.locator(".card[data-kind=event][data-target^='Session']").locator("h3").click()
    review.keyboard.press("k")
    review.keyboard.press("a")
    review.locator(".card[data-kind=event][data-target^='Session']").locator("h3").click()
    review.keyboard.press("e")
    review.locator(".card[aria-current] [name=title]").fill("Session on trade")
    review.keyboard.press("Enter")
    review.locator("#history li", has_text="corrected").wait_for()
    saved(review)
    mended = dispatch.findings.get(kind="event", target="Session on trade")
    assert (mended.rule, mended.state) == ("editor", "confirmed")


def test_selected_words_become_a_finding(review, dispatch):
    review.evaluate("""() => {
        const walk = document.createTreeWalker(document.querySelector('#words'), 4);
        while (walk.nextNode()) {
            const place = walk.currentNode.data.indexOf('Komi Lawson');
            if (place >= 0) {
                getSelection().setBaseAndExtent(walk.currentNode, place, walk.currentNode,
                    place + 'Komi Lawson'.length);
                break;
            }
        }}""")
    review.locator("#pen").wait_for()
    review.keyboard.press("1")
    review.locator(".card[aria-current][data-target='Komi Lawson']").wait_for()
    review.keyboard.press("a")
    saved(review)
    person = Person.objects.get(name="Komi Lawson")
    assert dispatch.findings.get(kind="person", person=person).rule == "editor"
    assert dispatch.article.mentions.filter(person=person).exists()


def test_help_lists_each_key_once(review):
    review.keyboard.press("?")
    expect(review.locator("#help")).to_be_visible()
    keys = review.locator("#help dt").all_inner_texts()
    assert len(keys) == len(set(keys)) >= 12
    review.keyboard.press("a")
    assert not Decision.objects.exists()


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_the_review_fits_and_is_accessible(review, complaints, live_server, request):
    for address in ["", *(f"../{one}" for one in LISTS)]:
        review.goto(
            review.url.split("#")[0].split("?")[0]
            if not address
            else address_of(live_server, address)
        )
        assert not too_wide(review), address
        assert broken_rules(review) == [], address
    assert complaints == []


def address_of(live_server, address):
    return f"{live_server.url}/admin/review/{address.removeprefix('../')}"


@pytest.mark.parametrize("page", [(360, "light")], indirect=True)
def test_a_phone_swipes_and_has_large_targets(review, dispatch):
    card = review.locator(".card[data-kind=person]", has_text="Ama Boateng").first
    card.scroll_into_view_if_needed()
    card.evaluate("""(card) => {
        const touch = (x) => new Touch({identifier: 1, target: card, clientX: x, clientY: 100});
        const send = (kind, x) => card.dispatchEvent(new TouchEvent(kind, {bubbles: true,
            touches: kind === 'touchend' ? [] : [touch(x)], changedTouches: [touch(x)]}));
        send('touchstart', 40); send('touchend', 200); }""")
    saved(review)
    assert dispatch.findings.get(kind="person", target="Ama Boateng").state == "confirmed"
    assert small_targets(review, "#review", "button, summary") == []


SCHOOL = """date 2022-06-11 President of Ghana Kofi Ansah spoke in Accra.

Ilena Corvescu opened a new school in Kumasi.

Esi Darko said that trade had grown.
"""


@pytest.fixture
def opening(review, tmp_path, live_server):
    """Return the review of an event of one guess alone, and the dispatch that tells it."""
    dispatch = file_dispatch(tmp_path, SCHOOL, "b.txt", status="draft").dispatch
    event = dispatch.findings.get(kind="event")
    event.reading |= {"people": ["Ilena Corvescu"]}
    event.save()
    review.goto(f"{live_server.url}/admin/review/{dispatch.pk}/")
    review.locator(".card[aria-current]").wait_for()
    return review, dispatch


def test_a_card_that_goes_with_its_person_says_so_and_comes_back_with_them(opening):
    page, dispatch = opening
    event = page.locator("#found .card[data-kind=event]")
    page.locator(".card[data-kind=person]", has_text="Ilena Corvescu").click()
    page.keyboard.press("x")
    expect(event).to_have_attribute("data-state", "rejected")
    expect(event).to_contain_text("Went with Ilena Corvescu. Undo brings both back.")
    expect(page.locator(".card[aria-current]")).to_have_attribute("data-state", "proposed")
    saved(page)
    assert dispatch.findings.get(kind="event").state == "rejected"
    expect(event).to_contain_text("Went with Ilena Corvescu.")
    event.click()
    page.keyboard.press("a")
    expect(page.locator("#trouble")).to_contain_text("Confirm the person first: Ilena Corvescu.")
    page.keyboard.press("z")
    expect(page.locator("#trouble")).to_be_hidden()
    expect(event).to_have_attribute("data-state", "proposed")
    expect(event.locator(".went")).to_have_count(0)
    saved(page)
    states = dispatch.findings.filter(target__contains="Corvescu").values_list("state", flat=True)
    assert {*states} == {"proposed"}
