"""A dispatch that comes again, changed, while an editor has changed its article."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.body import body_of
from articles.intake.conflicts import blocks_of
from articles.intake.threeway import parts_of
from articles.models import Article, Conflict, Revision
from people.models import Person
from tests.admin.test_intake import at, bring
from tests.factory import LEAD, SAID, TEXT, TITLE_ALONE, file_dispatch

pytestmark = pytest.mark.django_db
OURS = "An editor’s own paragraph."
THEIRS = "Minister of Trade of Togo Edem Koffi took part in the talks."


@pytest.fixture
def editor(sign_in):
    return sign_in("editor")


@pytest.fixture
def conflict(editor, filed, tmp_path):
    """Return the conflict of an article with a paragraph of ours and one of theirs."""
    write(filed, editor.user, [LEAD, SAID, TITLE_ALONE, OURS])
    file_dispatch(tmp_path, TEXT.replace(LEAD, f"{LEAD} {THEIRS}"))
    return Conflict.objects.get()


@pytest.fixture
def draft(editor, tmp_path):
    """Return the same conflict of an article that nobody outside has seen."""
    article = file_dispatch(tmp_path, status="draft")
    write(article, editor.user, [LEAD, SAID, TITLE_ALONE, OURS])
    file_dispatch(tmp_path, TEXT.replace(LEAD, f"{LEAD} {THEIRS}"))
    return Conflict.objects.get()


def write(article, by, paragraphs, **fields):
    article.refresh_from_db()
    article.body = body_of(paragraphs)
    for name, value in fields.items():
        setattr(article, name, value)
    article.save()
    Revision.objects.record(article, by, "better")


def page(conflict):
    return reverse("admin:intake-conflict", args=[conflict.pk])


def settled(client, conflict, **choices):
    version = Article.objects.get(pk=conflict.article_id).version
    return client.post(page(conflict), {"version": version, **choices}, follow=True)


SPLITS = [
    ("a b c", "a b c", "a b c", "same same same"),
    ("a b c", "a x c", "a b c", "same ours same"),
    ("a b c", "a b c", "a b y", "same same theirs"),
    ("a b c", "a x c", "a y c", "same clash same"),
    ("a b c", "a x c", "a x c", "same both same"),
    ("a b c", "a b c z", "a y c", "same theirs same ours"),
    ("a b c", "", "a b c", "ours"),
    ("", "a", "b", "clash"),
    ("a b", "b a", "a b", "ours same ours"),
]


@pytest.mark.parametrize(("base", "ours", "theirs", "sorts"), SPLITS)
def test_three_texts_are_laid_side_by_side(base, ours, theirs, sorts):
    texts = [one.split() for one in (base, ours, theirs)]
    parts = parts_of(*texts)
    assert " ".join(one.sort for one in parts) == sorts
    for name, text in zip(("base", "ours", "theirs"), texts, strict=True):
        spans = (getattr(one, name) for one in parts)
        assert [word for first, last in spans for word in text[first:last]] == text


def test_a_body_is_cut_into_its_outermost_elements():
    markup = "<p>One <em>two</em></p><ul><li><p>a</p><ul><li>b</li></ul></li></ul><p></p><h2>c</h2>"
    assert blocks_of(markup) == [
        "<p>One <em>two</em></p>",
        "<ul><li><p>a</p><ul><li>b</li></ul></li></ul>",
        "<h2>c</h2>",
    ]


def test_the_texts_stand_side_by_side_with_what_each_changed(editor, conflict):
    shown = editor.get(page(conflict)).content.decode()
    assert f"<ins>{THEIRS.split()[0]}" in shown or THEIRS.split()[-1] in shown
    assert OURS in shown
    assert "They changed" in shown
    assert "We changed" in shown


def test_readers_see_what_was_brought_in_after_an_update_only(editor, filed, conflict):
    settled(editor, conflict)
    article = Article.objects.get()
    assert THEIRS not in article.text
    assert article.dispatch == conflict.base
    waits = Revision.objects.next_of(article)
    assert THEIRS in waits.body
    assert OURS in waits.body
    assert waits.author == editor.user


def test_what_both_sides_added_stands_in_the_article_and_facts_follow(editor, draft):
    settled(editor, draft)
    article = Article.objects.get()
    assert article.paragraphs == [f"{LEAD} {THEIRS}", SAID, TITLE_ALONE, OURS]
    assert article.revisions.first().author == editor.user
    person = Person.objects.get(name="Edem Koffi")
    mention = article.mentions.get(person=person)
    assert article.text[mention.start : mention.end] == "Edem Koffi"
    assert not Conflict.objects.open().exists()


def test_a_clash_must_be_decided(editor, tmp_path):
    filed = file_dispatch(tmp_path, status="draft")
    write(filed, editor.user, [LEAD, SAID.replace("May", "June"), TITLE_ALONE])
    file_dispatch(tmp_path, TEXT.replace("in May", "in July"))
    conflict = Conflict.objects.get()
    answer = settled(editor, conflict)
    assert "choose ours, theirs or both" in answer.content.decode()
    assert Conflict.objects.open().exists()
    settled(editor, conflict, **{"part-1": "theirs"})
    assert "in July" in Article.objects.get().text


def test_ours_kept_moves_nothing_and_is_the_base_of_the_next(editor, conflict, tmp_path):
    before = Article.objects.values().get()
    settled(editor, conflict, **{"part-0": "ours"})
    assert Article.objects.values().get() == before
    conflict.refresh_from_db()
    assert conflict.by == editor.user
    file_dispatch(tmp_path, TEXT.replace(LEAD, f"{LEAD} {THEIRS} It rained."))
    following = Conflict.objects.open().get()
    assert following.base == conflict.theirs


def test_a_later_filing_takes_the_place_of_one_that_waits(editor, conflict, tmp_path):
    file_dispatch(tmp_path, TEXT.replace(LEAD, f"{LEAD} {THEIRS} It rained."))
    following = Conflict.objects.open().get()
    assert following != conflict
    assert following.base == conflict.base


def test_the_headline_is_a_part_of_its_own(editor, tmp_path):
    text = f"date 2022-05-10 Leaders meet\n\n{LEAD}\n"
    article = file_dispatch(tmp_path, text, status="draft")
    write(article, editor.user, [LEAD], headline="Our headline")
    file_dispatch(tmp_path, f"date 2022-05-10 Leaders meet in Accra\n\n{LEAD}\n")
    conflict = Conflict.objects.get()
    settled(editor, conflict, headline="theirs")
    assert Article.objects.get().headline == "Leaders meet in Accra"


def test_a_save_in_between_is_not_overwritten(editor, conflict):
    answer = editor.post(page(conflict), {"version": 1}, follow=True)
    assert "look again" in answer.content.decode()
    assert THEIRS not in Article.objects.get().text


def test_a_reporter_may_not_settle(sign_in, conflict):
    reporter = sign_in("reporter")
    assert reporter.get(page(conflict)).status_code == 200
    assert reporter.post(page(conflict), {"version": 2}).status_code == 403


def test_a_settled_conflict_is_not_settled_again(editor, conflict):
    settled(editor, conflict)
    text = Article.objects.get().text
    answer = settled(editor, conflict, **{"part-0": "ours"})
    assert "settled meanwhile" in answer.content.decode()
    assert Article.objects.get().text == text


def test_create_at_the_desk_leads_to_the_two_texts(editor, filed):
    write(filed, editor.user, [LEAD, SAID, OURS])
    run = bring(editor, TEXT.replace("trade", "rice").replace("May", "April"), name="a.txt")
    assert "Open both texts, side by side" in (said := editor.get(at(run)).content.decode())
    assert "as a draft" not in said
    answer = editor.post(at(run, "create"))
    assert answer["Location"] == page(Conflict.objects.get())


def test_the_page_asks_few_questions(editor, conflict):
    for address in (page(conflict), reverse("admin:intake-conflicts")):
        with CaptureQueriesContext(connection) as asked:
            assert editor.get(address).status_code == 200
        assert len(asked) <= 14
