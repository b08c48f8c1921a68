"""The queue of likely duplicates, the plan of a merge, and a wrong merge undone a day later."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from articles import visibility
from articles.models import Event, EventMerge
from people.models import (
    Membership,
    Merge,
    Organization,
    OrganizationMerge,
    PairVerdict,
    Person,
    Post,
    PostMerge,
)
from tests.admin.reviewing import JSON, rows
from tests.factory import TEXT, file_dispatch
from tests.site.links import walked

pytestmark = pytest.mark.django_db
QUEUE = reverse("admin:pairs", args=["person"])
ACT = reverse("admin:pairs-act", args=["person"])
SAID = " {0} spoke in Accra. {0} said that trade had grown. {0} thanked the guests."
PLACES = ["/", "/people/", "/posts/", "/events/", "/sitemap.xml", "/search/?q=ansah"]
PLACES += ["/api/v1/people/", "/api/v1/events/", "/api/v1/posts/", "/feeds/articles.rss"]


@pytest.fixture
def two(tmp_path):
    """Return two people of one post, each with 300 mentions and some of one day and event."""
    for day in range(1, 26):
        for name in ("Kofi Ansah", "Kwame Ansah"):
            text = f"date 2022-06-{day:02} President of Ghana {name} opened school {day}."
            path = tmp_path / f"{day}-{name}.txt"
            path.write_text(f"{text}{4 * SAID.format(name)}\n", encoding="utf-8")
    call_command("import_seeds", str(tmp_path), verbosity=0)
    people = [Person.objects.get(name=name) for name in ("Kofi Ansah", "Kwame Ansah")]
    event = Event.objects.create(kind="meeting", title="A meeting", reported_on="2022-06-05")
    event.coverage.create(article=people[0].articles.first())
    for one in people:
        event.participations.create(person=one)
    visibility.refresh()
    return people


def act(client, verb, one, other, key, **fields):
    sent = {"verb": verb, "one": one.uid, "other": other.uid, "key": key, **fields}
    return client.post(ACT, sent, headers=JSON)


def public(client):
    return {
        address: (answer.status_code, answer.content)
        for address, answer in walked(client, PLACES)
        if not address.startswith("/report/")  # each is signed for its moment
    }


def facts():
    return {kind: found for kind, found in rows().items() if kind not in ("Merge", "PairVerdict")}


@pytest.mark.one_database
def test_a_wrong_merge_of_two_with_300_mentions_is_undone_a_day_later(sign_in, client, two):
    kofi, kwame = two
    assert all(one.mentions.count() >= 300 for one in two)
    assert kofi.participations.filter(event__participations__person=kwame).exists()
    pages, before = public(client), facts()
    editor = sign_in("editor")
    plan = reverse("admin:people_person_merge", args=[kofi.pk, kwame.pk])
    assert "Merge Kwame Ansah into Kofi Ansah?" in editor.get(plan).content.decode()
    editor.post(plan)
    merged = public(client)
    assert client.get(kwame.get_absolute_url()).url == kofi.get_absolute_url()
    assert "Kwame Ansah" in merged[kofi.get_absolute_url()][1].decode()
    assert kwame.get_absolute_url() not in merged
    assert kofi.mentions.count() >= 600
    Merge.objects.update(at=timezone.now() - timedelta(days=1))
    page = editor.get(reverse("admin:people_person_change", args=[kofi.pk])).content.decode()
    undo = reverse("admin:people_person_unmerge", args=[Merge.objects.get().pk])
    assert f"merges/{Merge.objects.get().pk}/undo/" in page
    answer = editor.post(undo, follow=True).content.decode()
    assert "left alone" not in answer
    assert facts() == before
    assert public(client) == pages
    assert not Person.objects.pairs().decided(kofi.uid, kwame.uid)


def test_the_plan_tells_what_moves_what_is_doubled_and_what_clashes(sign_in, two):
    kofi, kwame = two
    Person.objects.filter(pk=kofi.pk).update(born="1960")
    Person.objects.filter(pk=kwame.pk).update(born="1962", died="2023")
    ana = sign_in("editor")
    plan = reverse("admin:people_person_merge", args=[kofi.pk, kwame.pk])
    shown = ana.get(plan).content.decode()
    assert f"<li>{kwame.mentions.count()} mentions</li>" in shown
    assert "<li>1 membership, of which 1 is there already: it is joined</li>" in shown
    assert '<tr><th scope="row">Born</th><td>1960</td><td>1962</td></tr>' in shown
    assert "<li>Died: 2023</li>" in shown
    assert sum(one.mentions.count() for one in two) == kofi.mentions.model.objects.count()


def test_the_plan_and_the_queue_ask_twenty_times_at_most(
    sign_in, two, django_assert_max_num_queries
):
    editor = sign_in("editor")
    plan = reverse("admin:people_person_merge", args=[two[0].pk, two[1].pk])
    for address in (plan, QUEUE, f"{QUEUE}?list=unsure"):
        with django_assert_max_num_queries(20):
            assert editor.get(address).status_code == 200
    for name in ("Ana Silva", "Bo Lind", "Cy Dent", "Dea Roth"):
        for _ in range(4):
            Person.objects.create(name=name)
    with django_assert_max_num_queries(20):
        shown = editor.get(QUEUE).content.decode()
    assert shown.count('class="card pair-card"') == 10


@pytest.fixture
def silvas():
    return [Person.objects.create(name=name) for name in ("Ana Silva", "Silva Ana", "Ana B Silva")]


def pairs_of(client, address=QUEUE):
    page = client.get(address)
    return {frozenset((card["one"].row, card["other"].row)) for card in page.context["cards"]}


def test_a_judged_pair_is_offered_again_to_nobody_nor_what_follows(sign_in, silvas):
    one, other, third = silvas
    editor = sign_in("editor")
    assert len(pairs_of(editor)) == 3
    assert act(editor, "different", one, third, "a").json()["error"] == ""
    assert frozenset((one, third)) not in pairs_of(editor)
    act(editor, "same", one, other, "b")
    assert pairs_of(editor) == set()
    assert Person.objects.pairs().apart(other.uid, third.uid)


def test_a_verdict_sent_twice_is_taken_once_and_undone_once(sign_in, silvas):
    one, other, third = silvas
    editor = sign_in("editor")
    for _ in range(2):
        assert act(editor, "same", one, other, "a", keep=other.uid).status_code == 200
    one.refresh_from_db()
    assert one.merged_into == other
    assert act(editor, "same", one, third, "b").status_code == 200
    third.refresh_from_db()
    assert third.merged_into == other
    for _ in range(2):
        assert act(editor, "undo", one, third, "c", of="b").status_code == 200
    third.refresh_from_db()
    one.refresh_from_db()
    assert (one.merged_into, third.merged_into) == (other, None)
    assert PairVerdict.objects.standing().count() == 1


def test_unsure_puts_a_pair_aside_until_it_is_decided(sign_in, silvas):
    one, other, _ = silvas
    editor = sign_in("editor")
    act(editor, "unsure", one, other, "a")
    assert frozenset((one, other)) not in pairs_of(editor)
    assert pairs_of(editor, f"{QUEUE}?list=unsure") == {frozenset((one, other))}
    act(editor, "same", one, other, "b")
    assert pairs_of(editor, f"{QUEUE}?list=unsure") == set()


def test_a_contradicting_verdict_is_refused_with_its_reason(sign_in, silvas):
    one, other, third = silvas
    editor = sign_in("editor")
    act(editor, "different", one, other, "a")
    act(editor, "same", one, third, "b")
    answer = act(editor, "same", third, other, "c")
    assert answer.status_code == 409
    assert "said by a-editor" in answer.json()["error"]
    kept = Person.objects.standing().count()
    one.absorb(other)
    assert kept - 1 == Person.objects.standing().count()
    assert "Conflicts" in editor.get(QUEUE).content.decode()


def test_without_a_script_the_queue_is_forms_and_roles_are_kept(sign_in, silvas):
    one, other, _ = silvas
    reporter, editor = sign_in("reporter"), sign_in("editor")
    plan = reverse("admin:people_person_merge", args=[one.pk, other.pk])
    assert act(reporter, "same", one, other, "a").status_code == 403
    assert reporter.post(plan).status_code == 403
    assert "Different" not in reporter.get(QUEUE).content.decode()
    assert editor.get(ACT).status_code == 405
    sent = {"verb": "different", "one": one.uid, "other": other.uid, "key": "k"}
    assert editor.post(ACT, sent).url == QUEUE
    verdict = PairVerdict.objects.get()
    assert not verdict.same
    editor.post(f"{ACT}?verb=undo", {"of": f"#{verdict.pk}"})
    assert not PairVerdict.objects.standing().exists()
    assert editor.get(reverse("admin:pairs", args=["user"])).status_code == 404


def make_bodies():
    state = Organization.objects.create(name="Ghana")
    names = ("Ministry of Energy of Ghana", "Ghana Energy Ministry")
    return [Organization.objects.create(name=name, parent=state) for name in names]


def make_posts():
    body = Organization.objects.create(name="Accra")
    labels = ("Mayor of Accra", "Accra Mayor")
    return [Post.objects.create(role="Mayor", label=one, organization=body) for one in labels]


def make_events():
    person = Person.objects.create(name="Kofi Ansah")
    told = ("Meeting of Kofi Ansah with guests", "Kofi Ansah meets guests")
    found = []
    for day, title in enumerate(told, 1):
        event = Event.objects.create(kind="meeting", title=title, reported_on=f"2022-05-0{day}")
        event.participations.create(person=person)
        found.append(event)
    return found


@pytest.mark.parametrize(
    ("make", "records"),
    [(make_bodies, OrganizationMerge), (make_posts, PostMerge), (make_events, EventMerge)],
)
def test_bodies_posts_and_events_are_merged_and_parted_too(sign_in, make, records):
    one, other = make()
    before, editor = facts(), sign_in("editor")
    kind = one._meta.model_name
    queue = reverse("admin:pairs", args=[kind])
    assert pairs_of(editor, queue) == {frozenset((one, other))}
    sent = {"verb": "same", "one": one.uid, "other": other.uid, "key": "a"}
    assert (
        editor.post(reverse("admin:pairs-act", args=[kind]), sent, headers=JSON).status_code == 200
    )
    assert records.objects.count() == 1
    assert pairs_of(editor, queue) == set()
    other.refresh_from_db()
    assert other.merged_into == one
    app = one._meta.app_label
    page = editor.get(reverse(f"admin:{app}_{kind}_change", args=[other.pk]))
    assert page.url == reverse(f"admin:{app}_{kind}_change", args=[one.pk])
    editor.post(reverse(f"admin:{app}_{kind}_unmerge", args=[records.objects.get().pk]))
    records.objects.all().delete()
    assert facts() == before


def test_an_import_finds_a_merged_post_in_the_one_that_stays(sign_in, client, tmp_path):
    file_dispatch(tmp_path)
    goes = Post.objects.get(label="President of Ghana")
    state = goes.organization
    stays = Post.objects.create(role="President", label="Ghana’s President", organization=state)
    kofi = Person.objects.get(name="Kofi Ansah")
    sign_in("editor").post(reverse("admin:people_post_merge", args=[stays.pk, goes.pk]))
    assert client.get(goes.get_absolute_url()).url == stays.get_absolute_url()
    file_dispatch(tmp_path, TEXT.replace("05-10", "06-20").replace("May", "June"), "c.txt")
    held = Membership.objects.get(person=kofi)
    assert (held.post, held.attestations.count()) == (stays, 2)
    moved = client.get(goes.get_absolute_url())
    assert (moved.status_code, moved["Cache-Control"]) == (301, "max-age=300")


def test_an_old_address_of_a_merged_person_leads_to_the_one_that_stays(sign_in, client, tmp_path):
    file_dispatch(tmp_path)
    kofi, yao = (Person.objects.get(name=name) for name in ("Kofi Ansah", "Yao Mensah"))
    yao.slug = "yao"
    yao.save()
    assert client.get("/people/yao-mensah/").url == "/people/yao/"
    sign_in("editor").post(reverse("admin:people_person_merge", args=[kofi.pk, yao.pk]))
    for old in ("/people/yao-mensah/", "/people/yao/"):
        answer = client.get(old)
        assert (answer.status_code, answer.url) == (301, kofi.get_absolute_url())
        assert answer["Cache-Control"] == "max-age=300"


def test_offices_of_two_states_clash_and_the_plan_does_not_offer_enter(sign_in, silvas):
    one, other, none = silvas
    for person, role, state in (
        (one, "President", "Croatia"),
        (other, "Prime Minister", "Tunisia"),
    ):
        body = Organization.objects.create(name=state)
        government = Organization.objects.create(name=f"Government of {state}", parent=body)
        post = Post.objects.create(role=role, label=f"{role} of {state}", organization=government)
        Membership.objects.create(person=person, post=post)
    editor, plan = sign_in("editor"), "admin:people_person_merge"
    shown = editor.get(reverse(plan, args=[one.pk, other.pk])).content.decode()
    assert "<td>President of Croatia</td><td>Prime Minister of Tunisia</td>" in shown
    assert 'id="lit"' not in shown
    assert "autofocus" not in shown
    minister = Post.objects.create(
        role="Minister",
        label="Minister of Croatia",
        organization=Organization.objects.get(name="Croatia"),
    )
    Membership.objects.create(person=none, post=minister)
    shown = editor.get(reverse(plan, args=[one.pk, none.pk])).content.decode()
    assert "Offices of different bodies" not in shown
    assert 'id="lit"' in shown
