"""What is checked beside the text and before publishing: one table for button, list and program."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.checking import CHECKS, checked, stored
from articles.house_style import in_house_style, misspelt
from articles.models import Article, Mention, Quotation, TaggedArticle
from people.models import Person, Tag
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page, step
from tests.admin.test_writing_pages import MOST, fill, queries

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
HOUR = datetime.timedelta(hours=1)


def draft(**fields):
    return Article.objects.create(**{"headline": "Rain", "body": "<p>It rained.</p>"} | fields)


def names_of(article):
    return [check.name for check, _ in checked(stored(article, timezone.now()))]


def posted(client, article=None, **fields):
    data = {"article": article.pk if article else "", "headline": "Rain", "body": "<p>Rain.</p>"}
    answer = client.post(
        reverse("admin:article-checks"), data | fields, HTTP_ACCEPT="application/json"
    )
    return answer.json()["checks"]


def test_only_headline_time_embargo_and_credit_hold_an_article_back():
    blocking = [one.name for one in CHECKS if one.blocks]
    assert blocking == ["headline", "time", "embargo", "credit"]


@pytest.mark.parametrize(
    ("publish_in", "embargo_in", "held"),
    [
        (None, None, False),
        (None, 2, True),
        (1, 2, True),
        (2, 2, False),
        (3, 2, False),
        (None, -1, False),
        (-1, 2, True),
    ],
)
def test_a_running_embargo_refuses_what_readers_would_see_before_its_end(
    sign_in, client, publish_in, embargo_in, held
):
    now, publisher = timezone.now(), sign_in("publisher")
    times = {"publish_at": publish_in, "embargo_until": embargo_in}
    article = draft(**{name: n and now + n * HOUR for name, n in times.items()})
    assert ("embargo" in names_of(article)) == held
    sent = {"version": article.version}
    answer = publisher.post(step(article, "publish"), sent, HTTP_ACCEPT="application/json")
    assert (answer.status_code == 409) == held
    assert ("under embargo until" in " ".join(answer.json()["errors"])) == held
    article.refresh_from_db()
    assert (article.status == "draft") == held


def test_an_embargo_refuses_by_list_and_by_the_pages_button_too(sign_in):
    publisher = sign_in("publisher")
    article = draft(embargo_until=timezone.now() + HOUR)
    chosen = {"action": "publish_selected", "_selected_action": [article.pk], "confirmed": "yes"}
    listed = publisher.post("/admin/articles/article/", chosen, follow=True)
    assert "under embargo until" in listed.content.decode()
    form = fields_of(publisher.get(page(article)), FORM) | {"_step": "publish", "_promise": ""}
    answer = publisher.post(page(article), form, follow=True)
    assert "nothing else was done" in answer.content.decode()
    asked = {"article": article.pk, "embargo_until_0": "2099-01-01", "embargo_until_1": "10:00"}
    told = publisher.get(reverse("admin:article-effect"), asked).json()
    assert told["label"].startswith("Under embargo until")
    assert told["errors"]
    article.refresh_from_db()
    assert article.status == "draft"


def test_what_stands_in_the_form_is_checked_and_nothing_is_written(sign_in):
    editor = sign_in("editor")
    article = draft()
    found = posted(editor, article, headline=" ", publish_at_0="2027-03-28", publish_at_1="x")
    assert [(one["check"], one["field"]) for one in found if one["blocks"]] == [
        ("headline", "headline"),
        ("time", "publish_at_0"),
    ]
    article.refresh_from_db()
    assert (article.headline, article.version) == ("Rain", 1)
    assert posted(editor) == []


LONG = (
    "The border between the two countries opens for lorries on the first day of May, ministers say"
)


@pytest.mark.parametrize(
    ("headline", "by_machine", "says"),
    [
        (LONG[:90], False, None),
        (LONG[:91], False, "It has 91 characters, the house’s limit is 90."),
        (LONG[:91], True, "The machine made it from the first sentence: it has 91 characters"),
        ("The border between the two …", True, "made it from the first sentence and cut it"),
        ("The border between the two …", False, None),
        ("The border opens", True, None),
    ],
)
def test_a_headline_over_the_limit_or_cut_by_the_machine_is_told(
    sign_in, headline, by_machine, says
):
    article = draft(headline=headline, machine_headline=by_machine)
    found = posted(sign_in("editor"), article, headline=headline)
    assert [(one["check"], one["field"], one["blocks"]) for one in found] == (
        [("length", "headline", False)] if says else []
    )
    assert all(says in one["says"] for one in found)


def test_a_headline_that_an_editor_typed_is_no_machines_any_more(sign_in, filed):
    editor = sign_in("editor")
    article = draft(headline="The border between the two …", machine_headline=True)
    form = fields_of(editor.get(page(article)), FORM) | {"headline": "The border and the two …"}
    assert posted(editor, article, headline=form["headline"]) == []
    editor.post(page(article), form)
    article.refresh_from_db()
    assert (article.headline, article.machine_headline) == ("The border and the two …", False)


def test_a_link_to_our_own_pages_must_lead_somewhere(sign_in, filed):
    editor = sign_in("editor")
    Tag.objects.create(name="Nobody", slug="nobody")
    links = [
        ("/people/kofi-ansah/", False),
        (filed.get_absolute_url(), False),
        ("/corrections/", False),
        ("https://example.org/nowhere/", False),
        ("mailto:desk@example.org", False),
        ("/people/nobody/", True),
        ("/tags/nobody/", True),
        ("/articles/2022/05/10/nothing/", True),
        ("/nowhere/", True),
        ("http://testserver/nowhere/", True),
    ]
    for href, dead in links:
        found = posted(editor, body=f'<p>See <a href="{href}">this page</a>.</p>')
        assert [one["words"] for one in found] == (["this page"] if dead else []), href


def test_words_without_a_speaker_and_open_readings_are_told(sign_in, article):
    Quotation.objects.create(article=article, text="Nobody knows who said these words here.")
    says = [problem.says for check, problem in checked(stored(article, timezone.now()))]
    assert "Who said “Nobody knows who said these words here.”?" in says
    waiting = article.findings.open().count()
    assert any(one.startswith(f"{waiting} readings wait") for one in says)
    assert not any("open the border" in one for one in says)


def test_speech_that_no_rule_could_place_is_told_after_a_save(sign_in):
    editor, words = sign_in("editor"), "Nothing in this wide land will ever be the same again."
    body = f"<p>It rained in Osh for three days.</p><p>“{words}”</p><p>It rained in Naryn.</p>"
    form = fields_of(editor.get(reverse("admin:articles_article_add")), FORM)
    editor.post(reverse("admin:articles_article_add"), form | {"headline": "Rain", "body": body})
    found = posted(editor, Article.objects.get(), body=body)
    assert [one["check"] for one in found if "Nothing in this" in one["says"]] == ["speaker"]


def test_a_tag_that_no_other_article_has_is_told_once(sign_in, filed):
    editor, tag = sign_in("editor"), Tag.objects.create(name="Weather")
    assert [one["check"] for one in posted(editor, tag_list=[tag.pk])] == ["tag"]
    TaggedArticle.objects.create(tag=tag, content_object=filed)
    assert posted(editor, tag_list=[tag.pk]) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<p>Azamat Zhumabekov spoke.</p>", [("Azamat Zhumabekov", "Azamat Jumabekov", 1)]),
        ("<p>Azamat Jumabekov spoke. Zhumabekov left.</p>", [("Zhumabekov", "Jumabekov", 1)]),
        ("<p>Azamat Jumabekov spoke. Jumabekov left.</p>", []),
        ("<p>Azamat Jumabekow spoke.</p>", [("Azamat Jumabekow", "Azamat Jumabekov", 1)]),
        ("<p>He said: “Azamat Zhumabekov is right.”</p>", []),
        ("<blockquote><p>Azamat Zhumabekov is right.</p></blockquote>", []),
        ("<p>A. Jumabekov spoke to Ama Mensah.</p>", []),
        ("<p>Zhumabekova spoke.</p>", []),
    ],
)
def test_names_that_are_not_in_house_style_are_found(body, found):
    person = Person.objects.create(name="Azamat Jumabekov")
    person.names.create(text="Azamat Zhumabekov")
    people = Person.objects.prefetch_related("names")
    told = [(one.words, one.instead, len(one.places)) for one in misspelt(body, people, "en")]
    assert told == found


def test_replacing_skips_quotations_and_keeps_the_markup(sign_in):
    body = (
        '<p>Azamat <strong>Zhumabekov</strong> said: “Ask Zhumabekov.” <a href="/a/">Zhumabekov</a>'
        " &amp; Zhumabekov’s brother.</p><blockquote><p>Zhumabekov!</p></blockquote>"
    )
    kept = (
        '<p>Azamat <strong>Jumabekov</strong> said: “Ask Zhumabekov.” <a href="/a/">Jumabekov</a>'
        " &amp; Jumabekov’s brother.</p><blockquote><p>Zhumabekov!</p></blockquote>"
    )
    assert in_house_style(body, "Zhumabekov", "Jumabekov") == (kept, 3)
    sent = {"article": "", "body": body, "words": "Zhumabekov", "instead": "<b>x</b>"}
    answer = sign_in("reporter").post(reverse("admin:article-replace"), sent).json()
    assert "&lt;b&gt;x&lt;/b&gt;" in answer["body"]


def test_a_person_of_the_article_in_another_spelling_is_told(sign_in):
    article = draft(body="<p>Azamat Zhumabekov spoke.</p>")
    person = Person.objects.create(name="Azamat Jumabekov")
    person.names.create(text="Azamat Zhumabekov")
    assert names_of(article) == []
    Mention.objects.create(article=article, person=person)
    assert names_of(article) == ["name"]


def test_who_may_not_change_an_article_checks_nothing_of_it(sign_in):
    article, reporter = draft(), sign_in("reporter")
    sent = {"article": article.pk, "body": "<p>x</p>", "words": "x", "instead": "y"}
    for name in ("article-checks", "article-replace"):
        assert reporter.post(reverse(f"admin:{name}"), sent).status_code == 403
        assert reporter.get(reverse(f"admin:{name}")).status_code == 405
        assert reporter.post(reverse(f"admin:{name}"), sent | {"article": ""}).status_code == 200
    Article.objects.update(killed=True, status="withdrawn")
    assert sign_in("editor").post(reverse("admin:article-checks"), sent).status_code == 403


def test_the_checks_cost_the_same_whatever_an_article_holds(sign_in, filed):
    fill(filed)
    publisher = sign_in("publisher")
    assert queries(publisher, step(filed, "withdraw")) <= MOST
    told = publisher.get(step(filed, "update"), HTTP_ACCEPT="application/json").json()
    assert {one["check"] for one in told["checks"]} >= {"readings", "tag"}
