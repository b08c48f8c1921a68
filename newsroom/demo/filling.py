"""Fills a newsroom with the invented dispatches, the way users and editors would."""

import datetime
import re
import tempfile
from pathlib import Path

from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone
from tqdm import tqdm

from articles.models import Article, Correction, DispatchName
from articles.publication import STEPS, take
from newsroom.demo.confirming import confirm_true, readings
from newsroom.demo.following import follow
from newsroom.demo.picturing import picture
from newsroom.demo.writing import dispatches
from newsroom.models import User

FOLDER = re.compile(r"demo-(\d{4}-\d\d-\d\d)/")
ACCOUNT = "demo"
NOTICE = "This report was about an event that did not take place. We apologise for the mistake."
WRONG = "An earlier version gave the wrong day for the next round of talks."
RIGHT = "The day is not known yet."


def last_day(today):
    """Return the day up to which the demo tells: that of an earlier run, or ``today``."""
    names = DispatchName.objects.filter(name__startswith="demo-").values_list("name", flat=True)
    days = filter(None, map(FOLDER.match, names))
    return max((datetime.date.fromisoformat(one[1]) for one in days), default=today)


def is_filled(number, last):
    """Tell whether an earlier run has come to its end: its last act stands."""
    names = {one.name for one in dispatches(number, last)}
    rows = Article.objects.filter(dispatch__names__name__in=names)
    return rows.exclude(withdrawn_at=None).exists()


def fill(number, last, silent):
    """Import the dispatches up to ``last``, confirm what is true, publish what is to come."""
    written = dispatches(number, last)
    with tempfile.TemporaryDirectory() as folder:
        for one in written:
            path = Path(folder) / one.name
            path.parent.mkdir(exist_ok=True)
            path.write_text(one.text, encoding="utf-8")
        call_command("import_seeds", folder)
    editor = _editor()
    stories = {one.name: one.story for one in written}
    checked = tqdm(readings(written), "checking", len(written), unit="file", disable=silent)
    for name, findings in checked:
        confirm_true(findings, stories[name], editor)
    _publish_what_is_to_come(stories, editor)
    follow(written)
    picture(number, editor)
    _correct_and_withdraw(written, editor)


def _editor():
    """Return the account whose verdicts these are; nobody can sign in with it."""
    editor, new = User.objects.get_or_create(username=ACCOUNT, defaults={"is_active": False})
    if new:
        editor.set_unusable_password()
        editor.save()
        editor.groups.add(Group.objects.get(name="publisher"))
    return editor


def _publish_what_is_to_come(stories, editor):
    rows = Article.objects.filter(dispatch__names__name__in=stories, status=Article.Status.DRAFT)
    for article in rows.exclude(published_at=None):
        take(STEPS["publish"], article, editor)


def _correct_and_withdraw(written, editor):
    rows = Article.objects.filter(status=Article.Status.PUBLISHED, visible_from__isnull=False)
    corrected, withdrawn = (
        rows.get(dispatch__names__name=written[place].name) for place in (-len(written) // 3, 1)
    )
    Article.objects.filter(pk=corrected.pk).update(updated_at=timezone.now())
    Correction.objects.create(article=corrected, wrong=WRONG, right=RIGHT, by=editor)
    take(STEPS["withdraw"], withdrawn, editor, NOTICE)
