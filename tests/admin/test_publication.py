"""The steps of an article, and what each leaves behind."""

import datetime

import pytest
from django.utils import timezone

from articles import visibility
from articles.models import Article, Revision, StaleWrite
from articles.publication import STEPS, WrongStep, take
from newsroom.models import User
from people.models import Membership
from tests.factory import TEXT, file_dispatch

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]


@pytest.fixture
def ada():
    return User.objects.create(username="ada", is_superuser=True, is_active=True)


DAY = datetime.timedelta(days=1)
FIRST = datetime.datetime(2022, 5, 10, 6, tzinfo=datetime.UTC)
STATES = {
    "draft": {"status": "draft"},
    "submitted": {"status": "submitted"},
    "scheduled": {"status": "published", "publish_at": timezone.now() + DAY},
    "embargoed": {"status": "published", "embargo_until": timezone.now() + DAY},
    "live": {"status": "published"},
    "developing": {"status": "published", "developing_since": timezone.now()},
    "changed": {"status": "published"},
    "withdrawn": {"status": "withdrawn"},
    "killed": {"status": "withdrawn", "killed": True},
}
# Who may take which steps with somebody else's article, and with what answer.
OPEN = {
    "draft": {"reporter": "", "editor": "submit", "publisher": "submit publish"},
    "submitted": {"reporter": "", "editor": "return", "publisher": "return publish"},
    "scheduled": {
        "reporter": "",
        "editor": "",
        "publisher": "reschedule unschedule withdraw kill",
    },
    "embargoed": {
        "reporter": "",
        "editor": "",
        "publisher": "reschedule unschedule withdraw kill",
    },
    "live": {"reporter": "", "editor": "", "publisher": "develop withdraw kill"},
    "developing": {"reporter": "", "editor": "", "publisher": "settle withdraw kill"},
    "changed": {
        "reporter": "",
        "editor": "discard",
        "publisher": "update discard develop withdraw kill",
    },
    "withdrawn": {"reporter": "", "editor": "", "publisher": "kill restore"},
    "killed": {"reporter": "", "editor": "", "publisher": "restore"},
}


def in_state(name, author=None):
    article = Article.objects.create(
        headline=f"Rain, {name}",
        body="<p>Rain.</p>",
        published_at=timezone.now() - DAY,
        author=author,
        **STATES[name],
    )
    visibility.refresh(articles=[article.pk])
    article.refresh_from_db()
    if name == "changed":
        Revision.objects.record(article, author, "", pending=True)
    return article


@pytest.mark.parametrize("state", STATES)
def test_each_group_takes_the_steps_of_each_state_and_no_others(sign_in, state):
    clients = {group: sign_in(group) for group in ("reporter", "editor", "publisher")}
    for group, client in clients.items():
        article = in_state(state)
        for name in STEPS:
            answer = client.post(
                f"/admin/articles/article/{article.pk}/step/{name}/",
                {"version": article.version, "reason": "why", "kind": "typo"},
                headers={"Accept": "application/json"},
            )
            wanted = name in OPEN[state][group].split()
            assert (answer.status_code == 200) == wanted, (state, group, name, answer.content)
            article.refresh_from_db()
            stored = STATES[state]["status"]
            assert article.status == (STEPS[name].target if wanted else stored)
            if wanted:
                article.delete()
                article = in_state(state)
        article.delete()


@pytest.mark.parametrize("state", STATES)
def test_what_the_page_offers_is_what_the_table_allows(sign_in, state):
    for group in ("reporter", "editor", "publisher"):
        client, article = sign_in(group), in_state(state)
        shown = client.get(f"/admin/articles/article/{article.pk}/change/").content.decode()
        offered = {
            name for name in STEPS if f"/step/{name}/" in shown or f'value="{name}"' in shown
        }
        # An update is offered before anything waits: what is typed on the page is what waits then.
        extra = {"update"} if state in ("live", "developing") and group == "publisher" else set()
        assert offered == {*OPEN[state][group].split()} | extra, (state, group)
        article.delete()


def test_a_step_is_taken_by_list_as_by_button(sign_in):
    ours, theirs = in_state("draft"), in_state("live")
    asked = {"action": "publish_selected", "_selected_action": [ours.pk, theirs.pk]}
    answer = sign_in("publisher").post("/admin/articles/article/", asked, follow=True)
    ours.refresh_from_db()
    assert ours.status == "published"
    assert "Publish is not open" in answer.content.decode()
    draft, editor = in_state("draft"), sign_in("editor")
    for action in ("publish_selected", "unschedule_selected"):
        asked = {"action": action, "_selected_action": [draft.pk]}
        editor.post("/admin/articles/article/", asked)
    draft.refresh_from_db()
    assert draft.status == "draft"


@pytest.mark.parametrize("name", ["withdraw", "restore"])
def test_what_takes_from_readers_or_gives_back_needs_a_reason(ada, name):
    step = STEPS[name]
    article = Article.objects.create(
        headline="Rain", body="", status=step.sources[0], published_at=timezone.now()
    )
    with pytest.raises(WrongStep, match="empty"):
        take(step, article, ada, "  ")


def test_a_restored_article_is_a_draft_whose_address_keeps_the_notice(ada, client):
    article = in_state("live")
    take(STEPS["kill"], article, ada, "It was wrong.")
    take(STEPS["restore"], article, ada, "checked")
    assert (article.status, article.killed) == ("draft", False)
    answer = client.get(article.get_absolute_url())
    assert answer.status_code == 410
    assert "It was wrong." in answer.content.decode()
    take(STEPS["publish"], article, ada)
    assert client.get(article.get_absolute_url()).status_code == 200


def test_a_killed_article_is_closed_to_all_but_publishers(sign_in, ada, tmp_path):
    article = file_dispatch(tmp_path)
    take(STEPS["kill"], article, ada, "It was wrong.")
    editor, publisher = sign_in("editor"), sign_in("publisher")
    closed = [
        f"/admin/articles/article/{article.pk}/change/",
        f"/admin/articles/article/{article.pk}/history/",
        f"/admin/articles/dispatch/{article.dispatch_id}/change/",
        f"/admin/articles/revision/{article.revisions.first().pk}/change/",
        f"/admin/articles/finding/{article.findings.first().pk}/change/",
        f"/admin/articles/quotation/{article.quotations.first().pk}/change/",
        "/admin/articles/article/",
        "/admin/articles/revision/",
        "/admin/articles/finding/",
        "/admin/articles/quotation/",
    ]
    for address in closed:
        shown = [
            client.get(address, follow=True).content.decode() for client in (editor, publisher)
        ]
        there = [
            any(word in one for word in ("Kofi Ansah met", "open the border")) for one in shown
        ]
        assert there == [False, True], address
    review = f"/admin/review/{article.dispatch_id}/"
    assert [client.get(review).status_code for client in (editor, publisher)] == [403, 200]


def test_a_new_article_with_an_address_that_is_taken_gets_the_next_one():
    first, second = (
        Article.objects.create(headline="Rain", slug="rain", body="", published_at=FIRST)
        for _ in range(2)
    )
    assert (first.slug, second.slug) == ("rain", "rain-2")


def test_a_step_on_an_old_version_is_refused(ada):
    Article.objects.create(headline="Rain", body="")
    mine, theirs = Article.objects.get(), Article.objects.get()
    theirs.save()
    with pytest.raises(StaleWrite):
        take(STEPS["publish"], mine, ada)
    assert Article.objects.get().status == "draft"


def test_withdrawn_before_anybody_saw_it_its_address_never_was(ada, client):
    later = timezone.now() + datetime.timedelta(days=1)
    article = Article.objects.create(headline="Rain", body="<p>x</p>", publish_at=later)
    take(STEPS["publish"], article, ada)
    assert client.get(article.get_absolute_url()).status_code == 404
    take(STEPS["withdraw"], article, ada, "wrong")
    assert client.get(article.get_absolute_url()).status_code == 404


def test_a_schedule_that_is_taken_off_makes_it_public_and_withdrawing_leaves_410(ada, client):
    later = timezone.now() + datetime.timedelta(days=30)
    article = Article.objects.create(headline="Rain", body="<p>x</p>", publish_at=later)
    take(STEPS["publish"], article, ada)
    assert article.published_on == later.date()
    article.publish_at, article.published_at = None, timezone.now()
    article.save()
    visibility.refresh(articles=[article.pk])
    assert client.get(article.get_absolute_url()).status_code == 200
    take(STEPS["withdraw"], article, ada, "wrong")
    assert client.get(article.get_absolute_url()).status_code == 410


def test_no_import_brings_a_withdrawn_article_back(ada, client, tmp_path):
    article = file_dispatch(tmp_path)
    take(STEPS["withdraw"], article, ada, "wrong")
    file_dispatch(tmp_path)
    file_dispatch(tmp_path, TEXT.replace("border", "bridge"))
    assert client.get(article.get_absolute_url()).status_code == 410
    assert Article.objects.get().status == "withdrawn"


def test_a_dispatch_without_a_day_gets_its_facts_when_it_is_published(ada, client, tmp_path):
    article = file_dispatch(tmp_path, TEXT.replace("date 2022-05-10 ", ""))
    assert article.status == "draft"
    assert not Membership.objects.exists()
    take(STEPS["publish"], article, ada)
    assert "President of Ghana" in client.get("/people/kofi-ansah/").content.decode()
    assert article.events.filter(reported_on=article.published_on).exists()
