"""The review over HTTP: who may, what is written, and that all of it can be taken back."""

import pytest
from django.test import Client
from django.urls import reverse

from articles.harm import can_harm
from articles.models import Decision, Finding, Verdict
from articles.review.cards import cards_of
from people.models import Person
from tests.admin.reviewing import MORE, act, page, rows, waiting
from tests.factory import TEXT, file_dispatch

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]


def test_strangers_are_sent_to_the_door_and_reporters_only_look(sign_in, client, article):
    assert client.get(page(article)).status_code == 302
    reporter = sign_in("reporter")
    shown = reporter.get(page(article))
    assert shown.status_code == 200
    assert "formaction" not in shown.content.decode()
    assert "You may look; editors decide." in shown.content.decode()
    assert "Begin the review" not in reporter.get(reverse("admin:index")).content.decode()
    before = rows()
    for verb in ("accept", "reject", "flag", "person", "correct", "mark", "rest", "undo"):
        fields = {"finding": waiting(article).pk, "words": "Esi Darko", "kind": "person"}
        assert act(reporter, article, verb, **fields).status_code == 403, verb
    assert rows() == before


def test_who_may_not_see_findings_sees_no_review(article, django_user_model):
    nobody = django_user_model.objects.create_user("no", password="x", is_staff=True)
    client = Client()
    client.force_login(nobody, "django.contrib.auth.backends.ModelBackend")
    names = ["review-queue", "review-by-person", "review-by-rule", "review-next", "review-people"]
    addresses = [page(article), *(reverse(f"admin:{name}") for name in names)]
    assert {client.get(address).status_code for address in addresses} == {403}


def test_an_act_needs_a_post_a_token_and_a_finding_of_its_dispatch(sign_in, article, tmp_path):
    editor = sign_in("editor")
    address = reverse("admin:review-act", args=[article.dispatch_id])
    assert editor.get(address).status_code == 405
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor.user, "django.contrib.auth.backends.ModelBackend")
    assert act(strict, article, "accept", finding=waiting(article).pk).status_code == 403
    other = file_dispatch(tmp_path, "date 2022-05-12 Adwoa Manu thanked Yaw Boadu.\n", "b.txt")
    foreign = other.findings.first()
    assert act(editor, article, "reject", finding=foreign.pk).status_code == 404
    assert act(editor, article, "reject", finding="1 or 1").status_code == 404
    assert not Verdict.objects.exists()


def test_a_request_sent_twice_acts_once(sign_in, article):
    editor, finding = sign_in("editor"), waiting(article)
    for _ in range(3):
        answer = act(editor, article, "accept", "the-same", finding=finding.pk)
        assert answer.json()["error"] == ""
    assert Decision.objects.get().verb == "accept"
    assert Verdict.objects.filter(kind="person").count() == 1
    assert Person.objects.filter(name=finding.target).count() == 1


def test_a_key_of_somebody_else_opens_nothing(sign_in, article):
    act(sign_in("editor"), article, "flag", "mine", finding=waiting(article).pk)
    answer = act(sign_in("publisher"), article, "reject", "mine", finding=waiting(article).pk)
    assert answer.status_code == 403
    assert not Verdict.objects.exists()


def test_what_somebody_else_decided_meanwhile_is_not_overwritten(sign_in, article):
    finding = waiting(article)
    act(sign_in("publisher"), article, "reject", finding=finding.pk)
    answer = act(sign_in("editor"), article, "accept", finding=finding.pk, was="proposed")
    assert answer.status_code == 409
    assert "decided meanwhile by a-publisher: now rejected" in answer.json()["error"]
    finding.refresh_from_db()
    assert finding.state == "rejected"


def acts_on(article):
    """Return every act that an editor can do on ``article``: (verb, fields)."""
    known = Person.objects.get(name="Yao Mensah")
    person, mention = waiting(article), article.findings.filter(kind="mention", person=None).first()
    confirmed = article.findings.get(kind="person", target="Kofi Ansah")
    event = article.findings.get(kind="event", reading__kind="meeting")
    quote = article.findings.filter(kind="quotation", state="proposed").first()
    post = article.findings.filter(kind="post", state="confirmed").first()
    return [
        ("accept", {"finding": person.pk}),
        ("reject", {"finding": person.pk}),
        ("reject", {"finding": confirmed.pk}),
        ("flag", {"finding": person.pk}),
        ("propose", {"finding": confirmed.pk}),
        ("person", {"finding": person.pk, "person": known.uid}),
        ("person", {"finding": person.pk, "person": "new", "name": "Ama Serwaa Boateng"}),
        ("person", {"finding": confirmed.pk, "person": known.uid}),
        ("person", {"finding": quote.pk, "person": known.uid}),
        ("person", {"finding": mention.pk, "person": known.uid}),
        ("correct", {"finding": event.pk, "title": "Talks in Accra", "kind": "talks"}),
        ("correct", {"finding": post.pk, "title": "Head of State", "body": "Ghana"}),
        ("mark", {"words": "trade had grown", "kind": "quotation"}),
        ("mark", {"words": "thanked his guest", "kind": "event"}),
        ("rest", {}),
    ]


@pytest.mark.parametrize("number", range(15))
def test_every_act_is_taken_back_without_a_trace(sign_in, tmp_path, number):
    editor, article = sign_in("editor"), file_dispatch(tmp_path, TEXT + MORE, status="draft")
    verb, fields = acts_on(article)[number]
    before = rows()
    answer = act(editor, article, verb, "done", **fields)
    assert answer.json()["error"] == "", answer.json()
    assert rows() != before
    answer = act(editor, article, "undo", of="done")
    assert answer.status_code == 200, answer.json()
    assert rows() == before
    assert act(editor, article, "undo", of="done").status_code == 200


def test_an_older_act_stays_where_a_later_one_decided_again(sign_in, article):
    editor, finding = sign_in("editor"), waiting(article)
    act(editor, article, "accept", "first", finding=finding.pk)
    act(editor, article, "reject", "second", finding=finding.pk)
    answer = act(editor, article, "undo", of="first")
    assert answer.status_code == 409
    assert finding.target in answer.json()["error"]
    finding.refresh_from_db()
    assert finding.state == "rejected"


def test_a_person_is_rejected_with_what_was_read_of_nobody_else(sign_in, article):
    finding = article.findings.get(kind="person", target="Yao Mensah")
    act(sign_in("editor"), article, "reject", finding=finding.pk)
    about = [one for one in article.findings.all() if one.reading.get("person") == "Yao Mensah"]
    assert {one.state for one in about} == {"rejected"}
    meeting = article.findings.get(kind="event", reading__kind="meeting")
    assert meeting.state == "proposed"


def test_what_can_harm_is_left_for_single_eyes(sign_in, article):
    act(sign_in("editor"), article, "rest")
    left = article.findings.filter(state="proposed")
    assert [one.reading["kind"] for one in left.filter(kind="event")] == ["arrest"]
    assert all(can_harm(one) for one in left)
    assert left.exists()


@pytest.mark.parametrize(
    ("kind", "sentence", "harms"),
    [
        ("quotation", "He said that Abena Osei was accused of fraud.", True),
        ("quotation", "He said that the minister stole the money.", True),
        ("quotation", "He said that trade had grown.", False),
        ("person", "The suspect, Kojo Owusu, left the country.", True),
        ("person", "Kojo Owusu left the country.", False),
        ("person", "Kojo Owusu was accused of theft.", True),
        ("person", "A court heard the suspects Kojo Owusu and Esi Darko.", True),
        ("person", "The police accused Kojo Owusu.", True),
        ("person", "Kojo Owusu accused the opposition of idleness.", False),
        ("post", "Minister Kojo Owusu wrote to the families of the victims.", False),
        ("quotation", "“He is to blame,” said Kojo Owusu.", True),
        ("event", "The minister, who stepped down in May, opened the road.", True),
        ("event", "The speaker died in Accra and a ceremony was held.", True),
    ],
)
def test_words_that_can_harm(kind, sentence, harms):
    reading = {"kind": "ceremony"} if kind == "event" else {}
    assert can_harm(Finding(kind=kind, sentence=sentence, reading=reading)) is harms


def test_words_of_a_second_sentence_of_a_quotation_harm_too():
    said = Finding(kind="quotation", sentence="“Look at him,” he said.")
    assert not can_harm(said)
    said.reading = {"text": "Look at him, He stole the money."}
    assert can_harm(said)


def test_without_a_script_the_buttons_are_forms(sign_in, article):
    editor, finding = sign_in("editor"), waiting(article)
    address = reverse("admin:review-act", args=[article.dispatch_id])
    sent = {"page": "one-page", "finding": finding.pk}
    for _ in range(2):
        answer = editor.post(f"{address}?verb=accept", sent, follow=True)
    assert f"Accepted: Person: {finding.target}" in answer.content.decode()
    assert Decision.objects.count() == 1
    found = editor.get(page(article), {"card": waiting(article).pk, "who": "Менса"})
    assert "Prime Minister of Togo · last named" in found.content.decode()


def test_marked_words_travel_with_their_context(sign_in, article):
    editor = sign_in("editor")
    answer = act(editor, article, "mark", words="Kofi Ansah", kind="person")
    assert "more than once" in answer.json()["error"]
    answer = act(
        editor, article, "mark", words="Kofi   Ansah", kind="event", before="May,” said", after="."
    )
    assert answer.json()["error"] == ""
    assert article.findings.get(rule="editor").start == article.dispatch.text.index("Kofi Ansah.")
    assert (
        "do not stand" in act(editor, article, "mark", words="Nobody", kind="post").json()["error"]
    )


def test_a_correction_says_which_field_is_wrong_and_the_remedy(sign_in, article):
    editor = sign_in("editor")
    event = article.findings.get(kind="event", reading__kind="meeting")
    for fields, words in [
        ({"date": "May"}, "write 2021, 2021-03 or 2021-03-03"),
        ({"title": " "}, "Title: write something"),
        ({"kind": "feast"}, "Kind: choose one of meeting"),
        ({"people": "Ama Nobody"}, "Confirm the person first: Ama Nobody"),
    ]:
        answer = act(editor, article, "correct", finding=event.pk, **fields)
        assert words in answer.json()["error"]
    event.refresh_from_db()
    assert event.state == "confirmed"


def test_people_stand_before_what_is_said_of_them(article):
    places = {}
    for place, card in enumerate(cards_of(article)):
        reading = card.finding.reading
        for name in {reading.get("person"), *(reading.get("people") or [])} - {None}:
            assert places[name] < place
        if card.finding.kind == "person":
            places[card.finding.target] = place


def test_the_page_asks_as_often_for_many_findings_as_for_few(
    sign_in, tmp_path, django_assert_num_queries
):
    editor = sign_in("editor")
    many = "\n\n".join(
        f"{given} {name} thanked {name} {given} in Accra and chaired the session."
        for given in ("Ama", "Esi", "Adwoa", "Yaw")
        for name in ("Boateng", "Darko", "Owusu", "Manu", "Asante")
    )
    few = file_dispatch(tmp_path, TEXT + MORE)
    long = file_dispatch(tmp_path, f"{TEXT}{MORE}\n{many}\n".replace("05-10", "05-11"), "b.txt")
    assert long.findings.count() > 2 * few.findings.count()
    editor.get(page(few))
    for article in (few, long):
        with django_assert_num_queries(PAGE_QUERIES):
            editor.get(page(article))


PAGE_QUERIES = 16


def refiled(tmp_path, old, new):
    """File the dispatch of the tests again under its name, with other words."""
    return file_dispatch(tmp_path, (TEXT + MORE).replace(old, new))


def test_whom_an_editor_chose_is_chosen_again_when_the_dispatch_is_filed_anew(
    sign_in, article, tmp_path
):
    known, finding = Person.objects.get(name="Yao Mensah"), waiting(article)
    act(sign_in("editor"), article, "person", finding=finding.pk, person=known.uid)
    again = refiled(tmp_path, "in Accra. Press", "in Accra today. Press").findings
    found = again.get(kind="person", target=finding.target)
    assert (found.state, found.person) == ("confirmed", known)


def test_what_an_editor_marked_stays_when_the_dispatch_is_filed_anew(sign_in, article, tmp_path):
    editor = sign_in("editor")
    quote = article.findings.filter(kind="quotation", state="proposed").first()
    known = Person.objects.get(name="Yao Mensah")
    act(editor, article, "person", finding=quote.pk, person=known.uid)
    again = refiled(tmp_path, "in Accra. Press", "in Accra today. Press")
    assert again.quotations.get(text=quote.reading["text"]).person == known
    refused = again.findings.get(kind="quotation", target=quote.target)
    assert refused.state == "rejected"
    gone = refiled(tmp_path, "Kofi Ansah noted that trade had grown.", "It rained.")
    assert gone.findings.get(rule="editor", kind="quotation").state == "look again"


def test_the_old_buttons_keep_a_history_too(sign_in, article):
    editor, finding = sign_in("editor"), waiting(article)
    before = rows()
    for verdict in ("confirm", "take-back", "reject", "take-back"):
        editor.post(reverse("admin:decide", args=[finding.pk, verdict]))
    assert [one.verb for one in Decision.objects.order_by("pk")] == ["accept", "reject"]
    assert Finding.objects.get(pk=finding.pk).state == "proposed"
    assert rows()["Verdict"] == before["Verdict"] == []
