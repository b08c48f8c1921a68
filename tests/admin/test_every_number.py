"""Every number of the first page leads to exactly the rows that it counts."""

import datetime

import pytest
from django.utils import timezone

from articles.models import (
    Article,
    Assignment,
    Conflict,
    Event,
    Finding,
    ImportRun,
    Participation,
    Quotation,
    Report,
    Revision,
    StoryUpdate,
)
from newsroom.dashboard import BOXES, worded
from people.models import Attestation, Membership, Name, Person, Post
from tests.admin.reviewing import MORE
from tests.admin.test_dashboard import article, lines
from tests.admin.test_reported_plans import BRIDGE, planned, report_of
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)
OF_NO_LIST = {"hidden, to be decided", "people likely known twice", "plan likely reported"}


def filled(user, folder):
    """Give each list of the first page rows of its own, some of them of a killed article."""
    filed = file_dispatch(folder, TEXT + MORE)
    killed = file_dispatch(folder, TEXT.replace("05-10", "05-11") + MORE, "killed.txt")
    of_articles(user, folder)
    of_findings(killed)
    of_imports(user, filed, of_plans(user, folder))
    of_contradictions(filed, killed)
    for one in (filed, killed):
        Report.objects.create(kind="mistake", address=one.get_absolute_url(), words="No.")
    hidden = Person.objects.create(name="Ana Silva", hidden_reason="To be decided: hidden")
    Event.objects.create(
        title="Talks in secret",
        kind="talks",
        reported_on=timezone.localdate(),
        hidden_reason=hidden.hidden_reason,
    ).articles.add(killed)
    Article.objects.filter(pk=killed.pk).update(status="withdrawn", killed=True)


def of_articles(user, folder):
    now = timezone.now()
    article("Tonight", publish_at=now + 2 * HOUR)
    article("Held back", embargo_until=now + 3 * HOUR)
    article("Forgotten", status="submitted", publish_at=now - 2 * HOUR)
    article("Begun", status="draft", published_at=None)
    file_dispatch(folder, "It rained in Accra.\n", "undated.txt")
    article("Mine", status="draft", author=user)
    article("Flash", developing_since=now)
    Revision.objects.record(article("Live"), None, "mended", pending=True)


def of_findings(killed):
    for kind in Finding.Kind.values:
        for one in Finding.objects.filter(kind=kind)[:2]:
            one.state = "proposed"
            one.save()
    tags = [{"kind": "tag", "target": f"Tag {n}", "words": "border"} for n in range(2)]
    for n, one in enumerate(Article.objects.filter(dispatch__isnull=False)[:2]):
        shared = {"dispatch": one.dispatch, "rule": "tag.word", "confidence": 0.5, "weight": 0.5}
        Finding.objects.create(article=one, start=0, end=6, reading={}, **tags[n], **shared)
    for rows in (Finding.objects.exclude(article=killed), killed.findings):
        aside, again = rows.filter(kind="mention").order_by("-pk")[:2]
        Finding.objects.filter(pk=aside.pk).update(state="proposed", flagged=True)
        Finding.objects.filter(pk=again.pk).update(state="look again")


def of_imports(user, filed, other):
    ImportRun.objects.create(by=user)
    ImportRun.objects.create(refused=[{"file": "a.txt", "reason": "no", "remedy": "do"}])
    Conflict.objects.create(article=filed, base=filed.dispatch, theirs=other.dispatch)
    StoryUpdate.objects.create(kind="update", dispatch=other.dispatch, earlier=filed.dispatch)


def of_contradictions(filed, killed):
    seat = Post.objects.create(role="Mayor", label="Mayor of Accra", seats=1)
    for text in ("Efua Asante", "Efua Asanti"):
        person = Person.objects.create(name=text, died="2020-01-01")
        Name.objects.get_or_create(person=person, text=text)
        held = Membership.objects.create(person=person, post=seat)
        Attestation.objects.create(membership=held, day=timezone.localdate(), says="holds")
        for title in (f"Talks with {text}", f"{text} speaks"):
            told = Event.objects.create(title=title, kind="talks", reported_on=timezone.localdate())
            Participation.objects.create(event=told, person=person)
        for one in (filed, killed):
            Quotation.objects.create(article=one, person=person, text="It rains.")
    told.articles.add(killed)


def of_plans(user, folder):
    today = timezone.localdate()
    report = report_of(folder, BRIDGE)
    planned("Opening of the bridge", kind="opening", place="Volta bridge")
    for title, day in (("Covered", today + DAY), ("Bare", today + DAY), ("Passed", today - DAY)):
        planned(title, date=day.isoformat(), reported_on=day)
    Assignment.objects.create(event=Event.objects.get(title="Covered"), reporter=user)
    return report


def behind(client, address):
    """Return the rows that the page at ``address`` lists."""
    told = client.get(address).context
    if "cl" in told:
        return list(told["cl"].queryset)
    if "groups" in told:
        return [row for _, row in dict(told["groups"])["To be decided"]]
    return next(list(told[name]) for name in ("rows", "cards", "open") if name in told)


@pytest.mark.parametrize("group", ["publisher", "editor"])
def test_every_list_of_work_has_a_number_and_exactly_its_rows(sign_in, tmp_path, group):
    client = sign_in(group)
    filled(client.user, tmp_path)
    found, at = lines(client), timezone.now()
    for line in (line for box in BOXES for line in box.lines):
        counted = set(line.rows(client.user, at).values_list("pk", flat=True))
        words = worded(line.words, len(counted))
        assert counted, f"the test gives no row to: {words}"
        number, address = found.pop(words)
        assert {one.pk for one in behind(client, address)} == counted, words
        assert number == str(len(counted)), words
    assert set(found) == OF_NO_LIST
    for words, (number, address) in found.items():
        assert len(behind(client, address)) == int(number), words


def test_the_plan_likely_reported_stands_alone_on_its_page(sign_in, tmp_path):
    client = sign_in("editor")
    filled(client.user, tmp_path)
    address = lines(client)["plan likely reported"][1]
    reasons = [card["reason"] for card in behind(client, address)]
    assert len(reasons) == 1
    assert reasons[0].startswith("Planned and reported")
    assert len(behind(client, "/admin/pairs/event/")) > 1
