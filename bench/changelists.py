"""How long the desk's lists take over 100,000 articles, against a list of one page of them.

Run: python bench/changelists.py, with DATABASE_URL for another database than a file of its own
(its tables are filled: never a database in use). Prints milliseconds, the best of five, and the
ratio to the yardstick: the list of tags, which are few.
"""

import os
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
folder = tempfile.TemporaryDirectory()
os.environ.update(DJANGO_SETTINGS_MODULE="newsroom.settings", DEVELOPMENT="1", SECRET_KEY="bench")
os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder.name}/bench.sqlite3")

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, models  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from articles.models import Article, Finding, Source  # noqa: E402
from newsroom.models import User  # noqa: E402
from people.models import Person  # noqa: E402

NUMBER = 100_000
ROUNDS = 5
FIRST = datetime(2015, 1, 1, tzinfo=UTC)
TEXT = "The sides discussed trade between the two countries and the new road along the coast. " * 25
LISTS = [
    ("/admin/people/tag/", "the yardstick"),
    ("/admin/articles/article/", "all"),
    ("/admin/articles/article/?status__exact=submitted", "submitted"),
    ("/admin/articles/article/?open=yes", "with work"),
    ("/admin/articles/article/?dated=no", "without a date"),
    ("/admin/articles/article/?source__id__exact=1", "of one source"),
    ("/admin/articles/article/?published_on__year=2019", "of a year"),
    ("/admin/articles/article/?p=1900", "page 1,900"),
    ("/admin/articles/article/?_facets=True", "with counts"),
    ("/admin/articles/article/?q=Headline+99999", "searched"),
    ("/admin/find/?q=Headline+99999", "the palette"),
    ("/admin/articles/finding/", "findings"),
    ("/admin/people/person/", "people"),
    ("/admin/", "the first page"),
]


def fill():
    """Write ``NUMBER`` articles, each with a waiting finding, and a tenth as many people."""
    source = Source.objects.create(name="Wire")
    rows = models.QuerySet(Article)
    for start in range(0, NUMBER, 2000):
        made = rows.bulk_create([_article(number, source) for number in range(start, start + 2000)])
        dispatch = _dispatches(made)
        Finding.objects.bulk_create(
            Finding(kind="person", dispatch=dispatch[number], article=one, rule="person.verb",
                    confidence=.6, start=0, end=5, words="Words", sentence="Words.",
                    target=f"Name {one.pk}", weight=.4)
            for number, one in enumerate(made) if number % 10 == 0
        )  # fmt: skip
    Person.objects.bulk_create(Person(name=f"Name {number}") for number in range(NUMBER // 10))


def _article(number, source):
    moment = FIRST + timedelta(hours=number)
    said = f"Headline {number} of the day"
    return Article(
        headline=said, slug=f"headline-{number}", body=f"<p>{TEXT}</p>", text=TEXT, version=1,
        folded=f"{said} {TEXT}".lower(), folded_headline=said.lower(), source=source,
        status="published", published_at=moment, published_on=moment.date(), visible_from=moment,
    )  # fmt: skip


def _dispatches(articles):
    from articles.models import Dispatch

    return Dispatch.objects.bulk_create(
        Dispatch(sha256=f"{one.pk:064}", raw=b"x", text="Words.") for one in articles
    )


def best(client, address):
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(address, headers={"Host": "localhost"})
        times.append(time.perf_counter() - begun)
        assert answer.status_code == 200, (address, answer.status_code)
    if "-v" in sys.argv:
        for one in sorted(asked, key=lambda one: -float(one["time"]))[:2]:
            print("   ", one["time"], one["sql"][:300])
    return min(times), len(asked)


def main():
    call_command("migrate", verbosity=0)
    if not Article.objects.exists():
        fill()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    User.objects.filter(username="bench").delete()
    user = User.objects.create_superuser("bench", password="not asked")
    client = Client()
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    yardstick, _ = best(client, LISTS[0][0])
    print(f"{connection.vendor}, {NUMBER:,} articles")
    for address, name in LISTS:
        taken, asked = best(client, address)
        print(f"{name:16} {taken * 1000:6.0f} ms  {taken / yardstick:5.1f}  {asked:3} queries")


if __name__ == "__main__":
    main()
