"""Dispatches brought in at the desk: what is shown before anything is stored, and what follows."""

import html5lib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.importing.reading import MAX_BYTES
from articles.intake import deliveries
from articles.intake.creating import create
from articles.intake.lines import CHANGED, CONTRADICTED, DUPLICATE, KNOWN, NEW
from articles.models import Article, Decision, Delivery, Dispatch, Finding, ImportRun, Verdict
from people.models import Name, Person
from tests.admin.reviewing import JSON, rows
from tests.factory import LEAD, SAID, TEXT, file_dispatch

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
FRONT = "/admin/import/"
ARREST = "The Minister of Energy of Ghana Abena Osei was arrested in Accra."
KEPT = {"Delivery", "ImportRun", "Rule"}


def bring(client, text=TEXT, name="", files=()):
    """Send ``text`` or ``files`` as the form does; return the run."""
    uploads = [SimpleUploadedFile(*one) for one in files]
    answer = client.post(FRONT, {"text": text, "name": name, "files": uploads})
    assert answer.status_code == 302, answer.content.decode()
    return ImportRun.objects.get(pk=answer["Location"].strip("/").rsplit("/", 1)[-1])


def at(run, act=""):
    return reverse(f"admin:intake-{act or 'run'}", args=[run.pk])


def lines(run):
    """Return the lines of the one delivery of ``run`` by kind and words."""
    found = run.deliveries.get().preview["lines"]
    return {(one["kind"], one["what"]): one for one in found}


def sorts(run):
    return {what: one["sort"] for (_, what), one in lines(run).items()}


def refuse(client, run, kind, what, **fields):
    line = lines(run)[kind, what]["key"]
    sent = {"delivery": run.deliveries.get().pk, "line": line, **fields}
    return client.post(at(run, "line"), sent, headers=JSON)


def stored():
    return {name: held for name, held in rows().items() if name not in KEPT}


@pytest.fixture
def editor(sign_in):
    return sign_in("editor")


def test_nothing_is_stored_before_create(editor):
    before = stored()
    run = bring(editor)
    assert editor.get(at(run)).status_code == 200
    assert stored() == before
    assert not Dispatch.objects.exists()


def test_the_preview_says_what_is_new_with_its_rule_and_sentence(editor):
    run = bring(editor)
    line = lines(run)["person", "Kofi Ansah"]
    assert line["sort"] == NEW
    assert line["rule"] == "person.office"
    assert line["before"] + line["words"] + line["after"] == LEAD.split(". ")[0] + "."
    kinds = {kind for kind, _ in lines(run)}
    assert kinds >= {"headline", "date", "person", "post", "event", "quotation"}
    page = editor.get(at(run)).content.decode()
    assert "a full name right after a full office" in page
    assert "We will open the border in May" in page


def test_what_is_known_already_is_told_apart_from_what_changes(editor, filed):
    again = (
        "date 2022-05-20 Prime Minister of Ghana Kofi Ansah met with the Prime Minister of Togo "
        "Yao Mensah in Lome. Minister of Trade of Peru Ana Quispe opened a fair.\n"
    )
    found = sorts(bring(editor, again))
    assert found["Yao Mensah"] == KNOWN
    assert found["Yao Mensah: Prime Minister of Togo (current)"] == KNOWN
    assert found["Kofi Ansah: Prime Minister of Ghana (current)"] == CHANGED
    assert found["Ana Quispe"] == NEW


def test_a_tag_is_new_until_another_article_has_it(editor, filed):
    again = "date 2022-05-20 Prime Minister of Ghana Kofi Ansah spoke in Accra.\n"
    assert lines(bring(editor, again))["tag", "Ghana"]["sort"] == NEW
    for finding in filed.findings.filter(kind="tag", target="Ghana"):
        editor.post(reverse("admin:decide", args=[finding.pk, "confirm"]))
    assert lines(bring(editor, f"{again}It rained.\n"))["tag", "Ghana"]["sort"] == KNOWN
    filed.tag_uses.all().delete()
    assert lines(bring(editor, f"{again}It poured.\n"))["tag", "Ghana"]["sort"] == NEW


def test_an_event_may_be_one_known_already_only_where_its_people_agree(editor, filed):
    again = "date 2022-05-12 President of Ghana Kofi Ansah met with the {0} in Accra.\n"
    others = [("Prime Minister of Togo Yao Mensah", KNOWN), ("King of Peru Ana Quispe", NEW)]
    for other, sort in others:
        run = bring(editor, again.format(other))
        assert [one["sort"] for (kind, _), one in lines(run).items() if kind == "event"] == [sort]


def test_a_second_holder_of_a_seat_is_a_contradiction_that_names_both(editor, tmp_path):
    for day, name in ((10, "a.txt"), (20, "b.txt")):
        text = TEXT.replace("2022-05-10", f"2022-05-{day}")
        file_dispatch(tmp_path, text + f"\n\nNews of day {day} came late.", name)
    run = bring(editor, "date 2022-05-15 President of Ghana Esi Darko spoke in Accra.\n")
    line = lines(run)["post", "Esi Darko: President of Ghana (current)"]
    assert line["sort"] == CONTRADICTED
    assert "Kofi Ansah" in line["note"]


def test_a_near_copy_says_of_which_article(editor, tmp_path):
    rest = " ".join(f"The {word} road leads along the coast to the bridge." for word in
                    ("old", "new", "long", "wide", "dry"))  # fmt: skip
    first = file_dispatch(tmp_path, f"{TEXT}\n\n{rest}\n")
    run = bring(editor, f"{TEXT}\n\n{rest}\n\nIt rained in Lome.\n".replace("-10", "-11"))
    near = next(one for (kind, _), one in lines(run).items() if kind == "near")
    assert near["sort"] == DUPLICATE
    assert first.headline in near["what"]
    quote = next(one for (kind, _), one in lines(run).items() if kind == "quotation")
    assert quote["sort"] == DUPLICATE
    assert SAID.split("”")[0].strip("“,") in quote["note"]


def test_create_makes_a_draft_of_its_own_and_leads_to_the_review(editor):
    run = bring(editor)
    answer = editor.post(at(run, "create"))
    article = Article.objects.get()
    assert answer["Location"] == reverse("admin:review", args=[article.dispatch_id])
    assert (article.status, article.author) == ("draft", editor.user)
    assert article.visible_from is None
    run.refresh_from_db()
    assert run.outcomes == {"created": 1}
    assert run.finished


def test_create_twice_makes_one_article(editor):
    run = bring(editor)
    for _ in range(2):
        assert editor.post(at(run, "create")).status_code == 302
    assert Article.objects.count() == 1


def test_a_refused_line_is_made_of_nothing_and_never_asked_again(editor, tmp_path):
    run = bring(editor, name="a.txt")
    answer = refuse(editor, run, "person", "Yao Mensah")
    assert answer.json()["refused"] == [lines(run)["person", "Yao Mensah"]["key"]]
    editor.post(at(run, "create"))
    assert not Person.objects.filter(name="Yao Mensah").exists()
    assert not Name.objects.filter(text="Yao Mensah").exists()
    finding = Finding.objects.get(kind="person", target="Yao Mensah")
    assert finding.state == "rejected"
    verdict = Verdict.objects.get(kind="person", target="Yao Mensah")
    assert (verdict.by, verdict.rule) == (editor.user, finding.rule)
    file_dispatch(tmp_path, TEXT.replace("thanked his guest", "thanked all of his guests"))
    again = Finding.objects.get(kind="person", target="Yao Mensah")
    assert again.pk != finding.pk
    assert again.state == "rejected"


def test_a_refused_line_is_undone_on_the_review_screen(editor):
    run = bring(editor)
    refuse(editor, run, "person", "Yao Mensah")
    editor.post(at(run, "create"))
    article, decision = Article.objects.get(), Decision.objects.get()
    address = reverse("admin:review-act", args=[article.dispatch_id])
    editor.post(address, {"verb": "undo", "of": decision.key}, headers=JSON)
    assert article.findings.get(kind="person", target="Yao Mensah").state == "proposed"
    assert not Verdict.objects.filter(taken_back=None).exists()


def test_a_refusal_is_taken_back_before_create(editor):
    run = bring(editor)
    refuse(editor, run, "person", "Yao Mensah")
    refuse(editor, run, "person", "Yao Mensah", refuse="no")
    editor.post(at(run, "create"))
    assert Person.objects.filter(name="Yao Mensah").exists()
    assert not Verdict.objects.exists()


def test_a_refused_headline_and_date_are_left_out_by_the_editors_hand(editor):
    run = bring(editor, f"date 2022-05-10 Leaders meet\n\n{LEAD}\n")
    refuse(editor, run, "headline", "Leaders meet")
    refuse(editor, run, "date", "2022-05-10")
    editor.post(at(run, "create"))
    article = Article.objects.get()
    assert article.published_at is None
    assert article.headline != "Leaders meet"
    assert article.revisions.exclude(author=None).get().author == editor.user


def test_what_changed_since_is_shown_before_it_is_created(editor, tmp_path):
    run = bring(editor, name="b.txt")
    refuse(editor, run, "post", "Yao Mensah: Prime Minister of Togo (current)")
    file_dispatch(tmp_path, TEXT.replace("thanked", "greeted"))
    answer = editor.post(at(run, "create"), follow=True)
    assert "has changed since" in answer.content.decode()
    assert Article.objects.count() == 1
    assert sorts(run)["Kofi Ansah"] == KNOWN
    assert len(run.deliveries.get().refused) == 1
    editor.post(at(run, "create"))
    assert Article.objects.count() == 2


def test_many_files_are_read_and_each_refusal_names_reason_and_remedy(editor):
    files = [
        ("a.txt", TEXT.encode()),
        ("b.pdf", b"%PDF-1.7 \xff\xfe\x00"),
        ("c.txt", b""),
        ("d.txt", b"date 2022-05-10 " + b"x" * MAX_BYTES),
    ]
    run = bring(editor, "", files=files)
    page = editor.get(at(run)).content.decode()
    for words in ("binary file", "it is empty", "over 5 MB", "Split it"):
        assert words in page or words.capitalize() in page
    assert run.deliveries.filter(state="refused").count() == 3
    editor.post(at(run, "create"))
    run.refresh_from_db()
    assert run.outcomes == {"created": 1, "refused": 3}
    assert [one["file"] for one in run.refused] == ["b.pdf", "c.txt", "d.txt"]
    listed = editor.get(FRONT).content.decode()
    assert "1 created" in listed
    assert "and 1 more" in listed


def test_too_many_files_at_once_are_refused_by_name(editor, monkeypatch):
    monkeypatch.setattr(deliveries, "MOST_FILES", 2)
    files = [(f"{name}.txt", f"date 2022-05-10 {name} {LEAD}".encode()) for name in "abc"]
    run = bring(editor, "", files=files)
    refused = run.deliveries.get(state="refused")
    assert refused.name == "c.txt"
    assert "at once" in refused.reason


def test_a_run_of_the_command_is_listed_and_its_refusals_tried_again(editor, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"%PDF-1.7 \xff\xfe\x00")
    (tmp_path / "good.txt").write_text(TEXT)
    with pytest.raises(SystemExit):
        call_command("import_seeds", str(tmp_path), verbosity=0)
    run = ImportRun.objects.get()
    assert (run.read, run.outcomes) == (2, {"created": 1, "refused": 1})
    page = editor.get(at(run)).content.decode()
    assert "Try again" in page
    again = editor.post(at(run, "again"))
    second = ImportRun.objects.get(by=editor.user)
    assert again["Location"] == at(second)
    assert second.deliveries.get().reason == "it is a binary file, not text"


def test_the_same_text_again_is_here_already(editor, filed):
    run = bring(editor, TEXT)
    page = editor.get(at(run)).content.decode()
    assert "Here already" in page
    assert 'id="create"' not in page


def test_a_waiting_run_outlives_the_session_and_can_be_taken_over(editor, sign_in):
    run = bring(editor)
    editor.logout()
    publisher = sign_in("publisher")
    assert str(reverse("admin:intake-run", args=[run.pk])) in publisher.get(FRONT).content.decode()
    publisher.post(at(run, "create"))
    assert Article.objects.get().author == publisher.user


def test_dropped_texts_leave_nothing_behind(editor):
    run = bring(editor)
    editor.post(at(run, "drop"))
    dropped = Delivery.objects.get()
    assert (dropped.state, bytes(dropped.raw)) == ("dropped", b"")
    assert not Dispatch.objects.exists()


@pytest.mark.parametrize("act", ["create", "line", "drop", "again"])
def test_a_reporter_may_look_but_not_import(editor, sign_in, act):
    run = bring(editor)
    reporter = sign_in("reporter")
    assert reporter.get(at(run)).status_code == 200
    assert "Create" not in reporter.get(at(run)).content.decode()
    assert reporter.post(FRONT, {"text": TEXT}).status_code == 403
    assert reporter.post(at(run, act)).status_code == 403
    assert editor.get(at(run, act)).status_code == 405


def test_a_line_of_another_run_is_not_reached(editor):
    one, other = bring(editor), bring(editor, TEXT.replace("Ghana", "Peru"))
    sent = {"delivery": one.deliveries.get().pk, "line": "x"}
    assert editor.post(at(other, "line"), sent).status_code == 404
    for wrong in ("", "x", "9" * 30):
        assert editor.post(at(one, "line"), sent | {"delivery": wrong}).status_code == 404


def test_hostile_words_and_names_stay_words(editor):
    evil = "<script>alert(1)</script>"
    run = bring(editor, "", files=[(f"a{evil}\n.txt", TEXT.replace("Accra", evil).encode())])
    document = html5lib.parse(editor.get(at(run)).content.decode())
    tags = document.iter("{http://www.w3.org/1999/xhtml}script")
    assert [one for one in tags if one.text and "alert" in one.text] == []


def test_the_pages_ask_twelve_questions_however_much_they_show(editor):
    few = bring(editor)
    files = [
        (f"{number}.txt", f"{TEXT}\n\n{ARREST} Story {number} is told.".encode())
        for number in range(9)
    ]
    many = bring(editor, "", files=files)
    numbers = []
    for address in (at(few), at(many), FRONT):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert editor.get(address).status_code == 200
        numbers.append(len(asked))
    assert numbers[0] == numbers[1]
    assert max(numbers) <= 12


def test_what_can_harm_is_marked_and_not_confirmed(editor):
    run = bring(editor, f"date 2022-05-10 {ARREST}\n")
    harmful = [one for (kind, _), one in lines(run).items() if kind == "event"]
    assert [one["harms"] for one in harmful] == [True]
    create(run, editor.user, list(run.deliveries.all()))
    assert Finding.objects.get(kind="event").state == "proposed"
