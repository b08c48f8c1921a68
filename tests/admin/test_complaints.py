"""Readers' reports at the desk: one card a fact, three acts, and where else a name was linked."""

import pytest
from django.urls import reverse

from articles.models import Finding, Report
from articles.review.deciding import accept
from articles.review.everywhere import confirm_everywhere
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
REPORTS = "/admin/review/reports/"


def complain(finding, words="That is wrong.", kind="mistake"):
    address = finding.article.get_absolute_url()
    return Report.objects.create(address=address, finding=finding, words=words, kind=kind)


def act(client, report, name):
    return client.post(reverse("admin:review-report", args=[report.pk, name]), follow=True)


@pytest.fixture
def quoted(filed):
    return filed.findings.confirmed().get(kind="quotation")


def test_a_card_shows_the_fact_its_sentence_and_every_complaint_on_it(sign_in, quoted):
    complain(quoted, "He never said so.")
    complain(quoted, "It was somebody else.", "other")
    shown = sign_in("editor").get(REPORTS).content.decode()
    assert shown.count('class="card complaint"') == 1
    for words in ("He never said so.", "It was somebody else.", "open the border in May"):
        assert words in shown
    assert f"#card-{quoted.pk}" in shown


def test_hide_takes_the_fact_off_and_closes_all_reports_on_it(sign_in, client, quoted):
    first, _ = complain(quoted), complain(quoted)
    act(sign_in("editor"), first, "hide")
    quoted.quotation.refresh_from_db()
    assert quoted.quotation.hidden_reason.startswith("To be decided")
    assert quoted.quotation.visible_from is None
    assert not Report.objects.open().exists()


def test_what_stands_is_closed_and_stays(sign_in, quoted):
    report = complain(quoted)
    editor = sign_in("editor")
    act(editor, report, "stands")
    report.refresh_from_db()
    quoted.refresh_from_db()
    assert report.closed_by == editor.user
    assert quoted.state == "confirmed"


def test_a_page_is_hidden_by_its_address(sign_in, client, filed):
    report = Report.objects.create(address=filed.get_absolute_url(), words="All wrong.")
    act(sign_in("editor"), report, "hide")
    assert client.get(filed.get_absolute_url()).status_code == 404


def test_after_not_this_person_the_same_decision_is_shown_wherever_it_linked(
    sign_in, tmp_path, admin_user
):
    texts = [
        f"date 2022-06-0{day} Ama Boateng thanked Kojo Owusu on day {day}.\n" for day in (1, 2, 3)
    ]
    articles = [file_dispatch(tmp_path, text, f"{day}.txt") for day, text in enumerate(texts)]
    first = articles[0].findings.get(kind="person", target="Ama Boateng")
    accept(first, admin_user, "one")
    first.refresh_from_db()
    confirm_everywhere(first, admin_user, "all")
    wrong = articles[1].findings.get(kind="person", target="Ama Boateng")
    answer = act(sign_in("editor"), complain(wrong, kind="other"), "not-them")
    shown = answer.content.decode()
    assert "The same decision" in shown
    assert texts[2].partition(" Ama")[2].strip()[:40] in shown
    assert Finding.objects.get(pk=wrong.pk).state == "rejected"


def test_each_place_of_the_same_decision_is_judged_and_taken_back_from_the_list(
    sign_in, tmp_path, admin_user
):
    given = "date 2022-06-0{0} Ama Boateng thanked Kojo Owusu on day {0}.\n"
    articles = [file_dispatch(tmp_path, given.format(day), f"{day}.txt") for day in (1, 2, 3)]
    first, wrong, also = (one.findings.get(kind="person", target="Ama Boateng") for one in articles)
    accept(first, admin_user, "one")
    first.refresh_from_db()
    confirm_everywhere(first, admin_user, "all")
    editor, report = sign_in("editor"), complain(wrong, kind="other")
    act(editor, report, "not-them")
    page = reverse("admin:review-linked", args=[wrong.pk])

    def judge(finding, verdict):
        answer = editor.post(page, {"finding": finding.pk, "verdict": verdict}, follow=True)
        finding.refresh_from_db()
        return answer.content.decode()

    judge(first, "stands")
    assert first.state == "confirmed"
    assert "Undo" in judge(also, "not-them")
    assert also.state == "rejected"
    judge(also, "undo")
    assert also.state == "confirmed"
    judge(wrong, "undo")
    assert wrong.state == "confirmed"
    shown = editor.get(REPORTS).content.decode()
    assert "No report waits." in shown
    assert "Closed" in shown
    assert report.words in shown
    act(editor, report, "reopen")
    assert Report.objects.open().get() == report
    assert (
        sign_in("reporter").post(page, {"finding": also.pk, "verdict": "undo"}).status_code == 403
    )


@pytest.mark.parametrize("name", ["hide", "stands", "not-them", "reopen"])
def test_who_may_not_change_reports_changes_nothing(sign_in, quoted, name):
    report, reporter = complain(quoted), sign_in("reporter")
    assert act(reporter, report, name).status_code == 403
    assert reporter.get(reverse("admin:review-report", args=[report.pk, name])).status_code == 405
    assert Report.objects.open().count() == 1


def test_reports_ask_the_same_number_of_times_however_many_there_are(
    sign_in, tmp_path, django_assert_max_num_queries
):
    for day in range(1, 7):
        article = file_dispatch(tmp_path, TEXT.replace("05-10", f"06-0{day}"), f"{day}.txt")
        complain(article.findings.confirmed().first())
    editor = sign_in("editor")
    with django_assert_max_num_queries(12):
        editor.get(REPORTS)
