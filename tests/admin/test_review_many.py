"""Many findings at once: queues, a name everywhere, the rules' report card."""

import pytest
from django.urls import reverse

from articles.importing.matching import SEVERAL
from articles.models import Finding
from articles.review import queues, reports
from people.models import Person
from tests.admin.reviewing import act, page, rows
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db


def test_a_queue_shows_each_finding_once_page_by_page(sign_in, article, monkeypatch, admin_user):
    monkeypatch.setattr(queues, "PAGE", 2)
    for order in queues.ORDERS:
        wanted = list(queues.waiting(admin_user).order_by(*queues.ORDERS[order]))
        found, after = [], ""
        while True:
            rows, after = queues.page_of(queues.waiting(admin_user), order, after)
            found += rows
            if not after:
                break
        assert found == wanted
        assert len(found) > 4


def test_a_name_named_often_comes_before_one_named_once(article, tmp_path, admin_user):
    text = (
        "date 2022-06-{:02} Ama Boateng thanked Esi Darko. Ama Boateng left. Ama Boateng spoke.\n"
    )
    for day in (1, 2, 3):
        file_dispatch(tmp_path, text.format(day), f"{day}.txt")
    people = queues.waiting(admin_user, kind="person").order_by(*queues.ORDERS["first"])
    assert people.first().target == "Ama Boateng"
    assert queues.people(admin_user)[0]["target"] == "Ama Boateng"


def test_next_leads_on_and_never_round_in_a_circle(sign_in, article, tmp_path):
    for day in (1, 2):
        text = f"date 2022-06-0{day} Ama Boateng thanked Esi Darko on day {day}.\n"
        file_dispatch(tmp_path, text, f"{day}.txt")
    editor, seen = sign_in("editor"), []
    for _ in range(3):
        answer = editor.get(reverse("admin:review-next"), follow=True)
        seen.append(answer.request["PATH_INFO"])
    assert len(set(seen)) == 3
    assert editor.get(reverse("admin:review-next")).url == reverse("admin:review-queue")


def test_who_was_made_of_one_text_is_the_first_choice_in_the_next(sign_in, tmp_path):
    given = "date 2022-06-0{0} Ama Boateng thanked the guests on day {0}.\n"
    texts = [file_dispatch(tmp_path, given.format(day), f"{day}.txt") for day in (1, 2, 3)]
    editor = sign_in("editor")
    first, second, third = (one.findings.get(kind="person") for one in texts)
    act(editor, texts[0], "accept", finding=first.pk)
    known = Person.objects.get(name="Ama Boateng")
    shown = editor.get(page(texts[1])).content.decode()
    assert "<kbd>1</kbd> Ama Boateng" in shown
    assert "Somebody of this name has become known since" in shown
    assert "Accept makes a new person" not in shown
    refused = act(editor, texts[1], "accept", finding=second.pk)
    assert (refused.status_code, "press 1" in refused.json()["error"]) == (409, True)
    act(editor, texts[2], "rest")
    assert Person.objects.filter(name="Ama Boateng").get() == known
    act(editor, texts[1], "person", finding=second.pk, person=known.uid)
    act(editor, texts[2], "person", finding=third.pk, person="new", name="Ama Boateng")
    assert Person.objects.filter(name="Ama Boateng").count() == 2


def test_one_who_is_known_by_a_name_is_not_called_several(sign_in, article):
    finding = article.findings.filter(kind="person", person=None).first()
    known = Person.objects.create(name=finding.target)
    finding.why, finding.candidates = SEVERAL, [str(known.uid)]
    finding.save()
    shown = sign_in("editor").get(page(article)).content.decode()
    assert SEVERAL not in shown
    assert "One person is known by this name" in shown
    assert "no post known" in shown


def test_a_name_is_confirmed_everywhere_but_where_something_speaks_against_it(sign_in, tmp_path):
    given = "date 2022-06-{:02} Ama Boateng thanked the guests on day {}.\n"
    here = file_dispatch(
        tmp_path, "date 2022-06-01 Minister of Energy of Ghana Ama Boateng spoke.\n"
    )
    alike = [file_dispatch(tmp_path, given.format(day, day), f"{day}.txt") for day in (2, 3)]
    other = file_dispatch(
        tmp_path,
        "date 2022-06-04 Ama Boateng, Minister of Trade of Togo, thanked the guests.\n",
        "4.txt",
    )
    accused = "date 2022-06-05 The suspect in the trial left. Suspect Ama Boateng thanked nobody.\n"
    accused = file_dispatch(tmp_path, accused, "5.txt")
    Finding.objects.filter(article__in=[other, accused]).update(state="proposed", person=None)
    editor, finding = sign_in("editor"), here.findings.get(kind="person")
    before = rows()
    page = reverse("admin:review-everywhere", args=[here.dispatch_id, finding.pk])
    shown = editor.get(page).content.decode()
    assert "Confirm 2" in shown
    assert "another country or body: Togo" in shown
    assert "it can harm somebody" in shown
    assert sign_in("reporter").get(page).status_code == 403
    for _ in range(2):
        editor.post(page, {"key": "everywhere"})
    for article in alike:
        assert article.findings.get(kind="person").person == finding.person
        assert article.mentions.filter(person=finding.person).exists()
    for article in (other, accused):
        assert article.findings.get(kind="person").state == "proposed"
    assert act(editor, here, "undo", of="everywhere").status_code == 200
    assert rows() == before


@pytest.mark.parametrize(
    ("right", "number", "low", "high"),
    [
        (0, 0, 0, 1),
        (35, 35, 0.901, 1),
        (34, 35, 0.855, 0.995),
        (0, 10, 0, 0.278),
        (5, 10, 0.237, 0.763),
    ],
)
def test_the_interval_is_wilsons(right, number, low, high):
    assert reports.wilson(right, number) == pytest.approx((low, high), abs=0.001)


def test_the_report_card_counts_what_editors_said(sign_in, article):
    editor = sign_in("editor")
    first, second = article.findings.filter(kind="tag")[:2]
    act(editor, article, "accept", finding=first.pk)
    act(editor, article, "reject", "wrong", finding=second.pk)
    act(editor, article, "undo", of="wrong")
    [report] = reports.reports("tag.country")
    assert (report.accepted, report.rejected, report.undone) == (1, 0, 1)
    assert (report.waiting, report.read) == (1, 2)
    assert "tag.country" in editor.get(reverse("admin:review-rules")).content.decode()


def test_a_rule_is_demoted_and_promoted_after_a_page_that_says_how_many(sign_in, article, client):
    editor, publisher = sign_in("editor"), sign_in("publisher")
    demote = reverse("admin:review-rule", args=["post.before", "demote"])
    kept = article.findings.filter(rule="post.before").first()
    act(editor, article, "accept", finding=kept.pk)
    number = article.findings.confirmed().filter(rule="post.before").count()
    assert editor.get(demote).status_code == editor.post(demote).status_code == 403
    assert f"<b>{number - 1} finding" in publisher.get(demote).content.decode()
    publisher.post(demote)
    confirmed = article.findings.confirmed().filter(rule="post.before")
    assert [one.pk for one in confirmed] == [kept.pk]
    assert client.get("/posts/prime-minister-of-togo/").status_code == 404
    promote = reverse("admin:review-rule", args=["post.before", "promote"])
    assert "It is not proven" in publisher.get(promote).content.decode()
    publisher.post(promote)
    assert article.findings.confirmed().filter(rule="post.before").count() >= number - 1
    assert client.get("/posts/prime-minister-of-togo/").status_code == 200


def test_a_demoted_person_rule_takes_what_was_said_of_them(sign_in, article, client):
    publisher = sign_in("publisher")
    publisher.post(reverse("admin:review-rule", args=["person.office", "demote"]))
    assert not article.findings.confirmed().filter(kind__in=["person", "post", "mention"]).exists()
    assert client.get("/people/kofi-ansah/").status_code == 404


def test_a_rule_of_many_findings_changes_batch_by_batch(sign_in, tmp_path, monkeypatch):
    monkeypatch.setattr(reports, "AT_ONCE", 3)
    for day in range(1, 9):
        text = f"date 2022-06-{day:02} President of Ghana Kofi Ansah opened school {day}.\n"
        file_dispatch(tmp_path, text, f"{day}.txt")
    publisher, read = sign_in("publisher"), Finding.objects.filter(rule="post.before")
    for verb, state in (("demote", "proposed"), ("promote", "confirmed")):
        address = reverse("admin:review-rule", args=["post.before", verb])
        answer, steps = publisher.post(address), 1
        while answer.status_code == 200:
            fields = {name: answer.context[name] for name in ("after", "done")}
            answer, steps = publisher.post(address, fields), steps + 1
        assert steps == 3
        assert set(read.values_list("state", flat=True)) == {state}
        said = publisher.get(answer.url).content.decode()
        assert f"{verb}d: 8 became" in said
