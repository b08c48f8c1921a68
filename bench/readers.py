"""How long readers' pages take over 100,000 articles.

Run: python bench/readers.py, or python tests/postgres.py python bench/readers.py; words that
follow leave out the pages whose names do not hold one of them, and ``-v`` prints the slowest
queries. The newsroom is that of ``desk.py``. Of each page it prints the median of five in
milliseconds by the clock and of processors, the ratio to the yardstick, a page that asks nothing,
and the number of queries.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench import _newsroom  # noqa: E402, isort: skip  # it names the settings

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from articles.models import Article, Event  # noqa: E402
from bench.desk import median, tell  # noqa: E402

YARDSTICK = "/about/"
MANY, FEW = _newsroom.COMMON, _newsroom.SELDOM
PAGES = {
    "the yardstick": YARDSTICK,
    "home": "/",
    "archive": "/articles/",
    "archive of a year": "/articles/2019/",
    "archive of a month": "/articles/2019/05/",
    "archive of a day": "/articles/2019/05/03/",
    "people": "/people/",
    "person": "/people/person-100/",
    "posts": "/posts/",
    "post": "/posts/post-100/",
    "organization": "/organizations/state-10/",
    "organizations": "/organizations/",
    "events": "/events/",
    "events of a month": "/events/2019/05/",
    "events coming": "/events/?show=coming",
    "calendar": "/events/calendar.ics",
    "tags": "/tags/",
    "tag": "/tags/tag-10/",
    "quotations": "/quotations/",
    "quotations of a person": "/quotations/?person=person-100",
    "quotations of a tag": "/quotations/?tag=tag-10",
    "quotations, many": "/quotations/?q=trade",
    "quotations, some": "/quotations/?q=bakimu",
    "quotations, none": "/quotations/?q=xylophone",
    "quotations of days": "/quotations/?from=2016-01-01&to=2016-03-01",
    "reported speech": "/quotations/?kind=indirect",
    "search, everything, many": f"/search/?q={MANY}",
    "search, everything, some": f"/search/?q={FEW}",
    "search, everything, none": "/search/?q=xylophone",
    "search, articles, many": f"/search/?q={MANY}&kind=articles",
    "search, articles, some": f"/search/?q={FEW}&kind=articles",
    "search, articles, days": f"/search/?q={FEW}&from=2019-01-01&to=2019-03-01",
    "search, people": "/search/?q=bade&kind=people",
    "search, events": "/search/?q=bade&kind=events",
    "suggestions": "/search/suggest/?q=bade",
    "corrections": "/corrections/",
    "feed": "/feeds/articles.rss",
    "API": "/api/v1/articles/",
}


def main(*words):
    verbose = "-v" in words
    words = [one for one in words if one != "-v"]
    _newsroom.migrated()
    client, yardstick = Client(), None
    told = Article.objects.filter(slug="headline-50012").get()
    ones = {
        "article": told.get_absolute_url(),
        "event": Event.objects.get(slug="event-1000").get_absolute_url(),
    }
    print(f"{connection.vendor}, {_newsroom.NUMBER:,} articles, readers")
    for name, address in (PAGES | ones).items():
        if words and name != "the yardstick" and not any(one in name for one in words):
            continue
        measured = median(client, address)
        yardstick = yardstick or measured[0]
        tell(name, measured, yardstick, verbose)


if __name__ == "__main__":
    main(*sys.argv[1:])
