"""Every cell of ``allowed.txt``: each role tries each act on an article in each state."""

import datetime
from pathlib import Path

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from django.test import Client
from django.utils import timezone

from articles import visibility
from articles.models import (
    Article,
    Correction,
    Dispatch,
    Opening,
    PreviewLink,
    Revision,
    StoryLine,
)
from newsroom.models import User
from tests.admin.acting import ACTS, WORD, forged, held

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
DAY = datetime.timedelta(days=1)
ROLES = {
    "A": "anonymous",
    "I": "inactive",
    "S": "staff",
    "R": "reporter",
    "E": "editor",
    "P": "publisher",
    "U": "superuser",
}
STATES = {
    "own": {"status": "draft"},
    "draft": {"status": "draft"},
    "handed": {"status": "submitted"},
    "submitted": {"status": "submitted"},
    "scheduled": {"status": "published", "publish_at": DAY},
    "embargoed": {"status": "published", "embargo_until": DAY},
    "published": {"status": "published", "developing_since": -DAY / 24},
    "withdrawn": {"status": "withdrawn", "first_public": -DAY, "withdrawn_at": -DAY},
    "killed": {
        "status": "withdrawn",
        "first_public": -DAY,
        "withdrawn_at": -DAY,
        "killed": True,
    },
}


def table():
    """Return {(act, state): letters of the roles that may} as the file says."""
    lines = Path(__file__).with_name("allowed.txt").read_text().splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    states = rows.pop(0)[1:]
    return {
        (row[0], state): letters.strip("-")
        for row in rows
        for state, letters in zip(states, row[1:], strict=True)
    }


def account(role):
    """Return the account of ``role``, the one of nobody for the anonymous."""
    group, active = ("publisher", False) if role == "inactive" else (role, True)
    user = User.objects.create_user(f"an-{role}", password="long enough 12", is_staff=True)
    user.is_superuser, user.is_active = role == "superuser", active
    user.save()
    user.groups.set(Group.objects.filter(name=group))
    return user


def article_in(state, author, now):
    """Return an article in ``state`` with two revisions, a preview link and a correction to see."""
    moved = {
        name: now + value if isinstance(value, datetime.timedelta) else value
        for name, value in STATES[state].items()
    }
    dispatch = Dispatch.objects.create(sha256=state, raw=b"x", text=f"Rain, {WORD}. Ama Boateng.")
    article = Article.objects.create(
        headline=f"Rain in {WORD}{state}",
        body=f"<p>Rain, {WORD}. Ama Boateng.</p>",
        published_at=now - DAY,
        author=author,
        dispatch=dispatch,
        **moved,
    )
    for reason in ("written", "mended"):
        last = Revision.objects.record(article, author, reason, pending=state == "published")
    correction = Correction.objects.create(article=article, wrong="a", right="b", by=author)
    Article.objects.filter(pk=article.pk).update(to_correct=correction)
    PreviewLink.objects.create(
        article=article, revision=last, whom="somebody", by=author, expires=now + DAY
    )
    return article


def fill(user):
    """Return (an article in each state, what else the acts need)."""
    now, colleague = timezone.now().replace(microsecond=0), User.objects.create_user("colleague")
    rows = {
        state: article_in(state, user if state in ("own", "handed") else colleague, now)
        for state in STATES
    }
    other = Article.objects.create(
        headline="Sun", body="<p>Sun.</p>", status="published", published_at=now - DAY
    )
    visibility.refresh()
    Opening.objects.create(token="c" * 32, article=other, user=colleague, seen=now)
    world = {"other": other, "story": StoryLine.objects.create(title="Weather")}
    world |= {"held": held(), "shown": {}}
    return {state: Article.objects.get(pk=one.pk) for state, one in rows.items()}, world


def got(client, user, name, row, world):
    """Try one act and take it back; return (whether it was done, what is wrong, what is shown)."""
    ask, before = ACTS[name](row, world), world["held"]
    if ask.sent is None:
        answer = world["shown"].get(ask.address) or ask.of(client, user)
        world["shown"][ask.address], after = answer, before
    else:
        with transaction.atomic():
            answer, after = ask.of(client, user), held()
            transaction.set_rollback(True)
    body = answer.content.decode()
    client.cookies.pop("messages", None)
    wrong = forged(name, before, after)
    wrong |= {f"status {answer.status_code}"} if answer.status_code >= 500 else set()
    shown = answer.status_code == 200 and ask.says in body
    done = shown if ask.says else ask.wrote(before) != ask.wrote(after)
    return done, wrong, row.headline in body


def test_the_table_names_each_act_and_state_once():
    cells = table()
    assert {act for act, _ in cells} == set(ACTS)
    assert {state for _, state in cells} == set(STATES)
    assert len(cells) * len(ROLES) > 3000


@pytest.mark.parametrize("letter", ROLES, ids=ROLES.values())
def test_each_role_does_what_the_table_allows_and_nothing_else(letter):
    role, client = ROLES[letter], Client(raise_request_exception=False)
    user = account(role)
    if role != "anonymous":
        client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    rows, world = fill(user)
    red, cells = [], table()
    for (name, state), letters in cells.items():
        done, wrong, shown = got(client, user, name, rows[state], world)
        if shown and letter not in cells["view", state] + cells["read", state]:
            wrong |= {"its headline is shown"}
        if done != (letter in letters) or wrong:
            told = "; ".join(sorted(wrong))
            red.append(f"{role} {state} {name}: expected {letter in letters}, got {done} {told}")
    assert not red, "\n".join(red)
