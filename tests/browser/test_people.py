"""Who is who, done as an editor does it: with keys, in a real browser."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Article, Mention, Quotation
from people.models import Membership, Merge, PairVerdict, Person, Post
from tests.browser.desk import SCREENS, broken_rules, saved, sign_in, small_targets, too_wide
from tests.factory import TEXT, file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def people(tmp_path, transactional_db):
    """Return the people of two dispatches, among them three pairs that look alike."""
    file_dispatch(tmp_path)
    for number, name in enumerate(("Yaovi Mensah", "Mensah Yao")):
        text = TEXT.replace("Yao Mensah", name).replace("05-10", f"06-1{number}")
        file_dispatch(tmp_path, text, f"{number}.txt")
    mayor = Post.objects.create(role="Mayor", label="Mayor of Porto")
    for name in ("Ana Silva", "Silva Ana", "Bo Lind", "Lind Bo", "Cy Dent", "Dent Cy"):
        person = Person.objects.create(name=name, born="1970" if name == "Ana Silva" else "")
        Membership.objects.create(person=person, post=mayor)
    return {one.name: one for one in Person.objects.all()}


@pytest.fixture
def queue(page, live_server, people):
    sign_in(page, live_server)
    page.goto(live_server.url + reverse("admin:pairs", args=["person"]))
    page.locator(".pair-card[aria-current]").wait_for()
    return page


def pair(page):
    """Return the pair that is lit, wherever that goes."""
    return page.locator(".pair-card[aria-current]")


def test_pairs_are_judged_with_keys_while_the_network_fails(queue, complaints):
    expect(queue.locator(".pair-card").nth(2)).to_be_attached()
    first = pair(queue).get_attribute("aria-label")
    queue.context.set_offline(True)
    for key in "xn":
        queue.keyboard.press(key)
    queue.locator("#trouble").wait_for()
    queue.context.set_offline(False)
    queue.keyboard.press("u")
    saved(queue)
    assert sorted(PairVerdict.objects.values_list("same", flat=True), key=str) == [
        False,
        None,
        True,
    ]
    assert Merge.objects.count() == 1
    for _ in range(3):
        queue.keyboard.press("z")
    saved(queue)
    assert not PairVerdict.objects.standing().exists()
    assert not Person.objects.exclude(merged_into=None).exists()
    expect(pair(queue)).to_have_attribute("aria-label", first)
    assert [one for one in complaints if "ERR_INTERNET_DISCONNECTED" not in one] == []


def test_s_lets_the_other_one_stay(queue, people):
    stays = pair(queue).locator("[name=keep]:checked").get_attribute("value")
    queue.keyboard.press("s")
    queue.keyboard.press("x")
    saved(queue)
    assert str(Merge.objects.get().loser.uid) == stays


def test_a_merge_is_planned_done_and_undone_with_keys(queue, people, live_server, complaints):
    ana, other = people["Ana Silva"], people["Silva Ana"]
    address = reverse("admin:people_person_merge", args=[other.pk, ana.pk])
    queue.goto(live_server.url + address)
    expect(queue.locator("#plan")).to_contain_text("1970")
    queue.keyboard.press("s")
    queue.wait_for_url(f"**{reverse('admin:people_person_merge', args=[ana.pk, other.pk])}")
    queue.keyboard.press("Enter")
    queue.wait_for_url(f"**/person/{ana.pk}/change/")
    other.refresh_from_db()
    assert other.merged_into == ana
    queue.get_by_role("button", name="Restore both").press("Enter")
    queue.wait_for_url(f"**/person/{other.pk}/change/")
    other.refresh_from_db()
    assert other.merged_into is None
    assert complaints == []


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_pages_of_pairs_fit_and_are_accessible(queue, people, live_server, complaints):
    ana, other = people["Ana Silva"], people["Silva Ana"]
    plan = reverse("admin:people_person_merge", args=[ana.pk, other.pk])
    for address in (reverse("admin:pairs", args=["person"]), plan):
        queue.goto(live_server.url + address)
        assert not too_wide(queue), address
        assert broken_rules(queue) == [], address
        pressed = "#pairs button, #plan button, #plan a, .review-lists a, .keep label"
        assert small_targets(queue, "body", pressed) == [], address
    assert complaints == []


def test_an_editor_hides_from_the_public_page_and_a_reader_never_asks(
    queue, people, live_server, visitor
):
    yao = people["Yao Mensah"]
    address = live_server.url + yao.get_absolute_url()
    queue.goto(address)
    queue.locator("h1").get_by_role("button", name="Hide now: person Yao Mensah").press("Enter")
    queue.get_by_text("Hidden from readers").wait_for(state="attached")
    yao.refresh_from_db()
    assert yao.visible_from is None
    queue.get_by_role("button", name="Show again: person Yao Mensah").press("Enter")
    queue.get_by_text("Shown again").wait_for(state="attached")
    reader, asked = visitor(), []
    reader.on("request", lambda one: asked.append(one.url))
    reader.goto(address)
    reader.wait_for_load_state("networkidle")
    assert not [one for one in asked if "/admin/" in one]
    expect(reader.locator(".deskbar, .deskhide")).to_have_count(0)


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_each_fact_of_a_public_page_has_its_own_hide_beside_it(
    queue, people, live_server, complaints
):
    kofi = people["Kofi Ansah"]
    article = Article.objects.filter(people=kofi).first()
    for row, wanted in (
        (article, {"article", "person", "event", "quotation", "mention", "membership"}),
        (kofi, {"person", "event", "quotation", "membership"}),
        (kofi.memberships.first().post, {"post", "membership"}),
    ):
        queue.goto(live_server.url + row.get_absolute_url())
        queue.locator("h1 .deskhide").wait_for()
        names = queue.locator(".deskhide button").evaluate_all(
            "(all) => all.map((one) => one.getAttribute('aria-label'))"
        )
        assert {name.split()[2] for name in names} >= wanted
        assert broken_rules(queue) == []
        assert not too_wide(queue)
    assert complaints == []


@pytest.mark.parametrize(
    ("within", "kind", "model"),
    [(".body", "mention", Mention), (".quote", "quotation", Quotation)],
)
def test_one_press_beside_a_fact_hides_that_fact_alone(
    queue, people, live_server, within, kind, model
):
    article = Article.objects.filter(people=people["Kofi Ansah"]).first()
    queue.goto(live_server.url + article.get_absolute_url())
    before = model.objects.exclude(visible_from=None).count()
    queue.locator(within).get_by_role("button", name=f"Hide now: {kind}").first.press("Enter")
    queue.get_by_text("Hidden from readers").wait_for(state="attached")
    assert model.objects.exclude(visible_from=None).count() == before - 1
    queue.goto(live_server.url + reverse("admin:review-hidden"))
    expect(queue.get_by_role("heading", name="To be decided (1)")).to_be_visible()


@pytest.mark.parametrize("page", SCREENS, indirect=True)
def test_pages_of_a_person_fit_and_are_accessible(queue, people, live_server, complaints):
    yao = people["Yao Mensah"]
    post = yao.memberships.get().post
    for address in (
        reverse("admin:people_person_change", args=[yao.pk]),
        reverse("admin:review-split", args=[yao.pk]),
        reverse("admin:people_post_succeed", args=[post.pk]),
    ):
        queue.goto(live_server.url + address)
        assert complaints == [], address
        only = "#dossier" if "change" in address else "#content"
        assert broken_rules(queue, only) == [], address
        assert "change" in address or not too_wide(queue), address
        complaints.clear()  # the looking itself tries an inline style
