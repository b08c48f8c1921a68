"""How long the pages of the desk take over 100,000 articles and as many waiting findings.

Run: python bench/desk.py, or python tests/postgres.py python bench/desk.py; words that follow
leave out the pages whose names do not hold one of them, and ``-v`` prints the slowest queries.
The newsroom is invented, written once and kept (see ``_newsroom.py``). Of each page it prints the
median of five in milliseconds by the clock and of processors, the ratio to the yardstick, a list
of few rows, and the number of queries.
"""

import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench import _newsroom  # noqa: E402, isort: skip  # it names the settings

from django.contrib.auth.models import Group  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from newsroom.models import User  # noqa: E402

ROUNDS = 5
YARDSTICK = "/admin/articles/source/"
ARTICLES, FINDINGS = "/admin/articles/article/", "/admin/articles/finding/"
PERSON_FIELD = "/admin/autocomplete/?app_label=articles&model_name=mention&field_name=person"
PAGES = {
    "the yardstick": YARDSTICK,
    "articles": ARTICLES,
    "articles submitted": f"{ARTICLES}?status__exact=submitted",
    "articles published": f"{ARTICLES}?status__exact=published",
    "articles with work": f"{ARTICLES}?open=yes",
    "articles naming nobody": f"{ARTICLES}?open=nobody",
    "articles without a date": f"{ARTICLES}?dated=no",
    "articles of a source": f"{ARTICLES}?source__id__exact=1",
    "articles of a year": f"{ARTICLES}?published_on__year=2019",
    "articles, page 1,900": f"{ARTICLES}?p=1900",
    "articles, facets": f"{ARTICLES}?_facets=True",
    "articles waiting for me": f"{ARTICLES}?work=mine",
    "articles searched, one": f"{ARTICLES}?q=headline+98765",
    "articles searched, many": f"{ARTICLES}?q={_newsroom.COMMON}",
    "articles searched, some": f"{ARTICLES}?q={_newsroom.SELDOM}",
    "articles searched, none": f"{ARTICLES}?q=xylophone",
    "articles searched, facets": f"{ARTICLES}?q={_newsroom.SELDOM}&_facets=True",
    "palette": "/admin/find/?q=headline+98765",
    "palette, many": "/admin/find/?q=ba",
    "palette, none": "/admin/find/?q=xylophone",
    "findings": FINDINGS,
    "findings waiting": f"{FINDINGS}?waiting=yes",
    "findings of a kind": f"{FINDINGS}?kind__exact=event",
    "findings searched, many": f"{FINDINGS}?q=trade",
    "findings searched, none": f"{FINDINGS}?q=xylophone",
    "findings, facets": f"{FINDINGS}?_facets=True",
    "people": "/admin/people/person/",
    "people searched": "/admin/people/person/?q=bade",
    "people, facets": "/admin/people/person/?_facets=True",
    "posts": "/admin/people/post/",
    "organizations": "/admin/people/organization/",
    "memberships": "/admin/people/membership/",
    "memberships searched": "/admin/people/membership/?q=bade",
    "memberships contradicting": "/admin/people/membership/?contradicting=yes",
    "tags": "/admin/people/tag/",
    "pair verdicts": "/admin/people/pairverdict/",
    "merges": "/admin/people/merge/",
    "events": "/admin/articles/event/",
    "events searched": "/admin/articles/event/?q=bade",
    "events after a death": "/admin/articles/event/?contradicting=yes",
    "events, facets": "/admin/articles/event/?_facets=True",
    "quotations": "/admin/articles/quotation/",
    "quotations searched": "/admin/articles/quotation/?q=bade",
    "quotations, facets": "/admin/articles/quotation/?_facets=True",
    "mentions": "/admin/articles/mention/",
    "mentions searched": "/admin/articles/mention/?q=bade",
    "mentions, facets": "/admin/articles/mention/?_facets=True",
    "dispatches": "/admin/articles/dispatch/",
    "dispatches searched": "/admin/articles/dispatch/?q=xylophone",
    "dispatches, facets": "/admin/articles/dispatch/?_facets=True",
    "revisions": "/admin/articles/revision/",
    "revisions searched": "/admin/articles/revision/?q=bade",
    "stories again": "/admin/articles/storyupdate/?open=yes",
    "import runs": "/admin/articles/importrun/?state=refused",
    "reports": "/admin/articles/report/",
    "photos": "/admin/articles/photo/",
    "story lines": "/admin/articles/storyline/",
    "corrections": "/admin/articles/correction/",
    "first page": "/admin/",
    "queue": "/admin/review/",
    "queue, newest": "/admin/review/?order=newest",
    "queue of a kind": "/admin/review/?kind=quotation",
    "queue of a rule": "/admin/review/?rule=post.before&order=newest",
    "queue put aside": "/admin/review/?list=flagged",
    "queue to look at again": "/admin/review/?list=again",
    "queue, far on": "/admin/review/?after=0.01,9999999",
    "names that wait": "/admin/review/lists/people/",
    "rules that wait": "/admin/review/lists/rules-waiting/",
    "next to review": "/admin/review/next/",
    "one to review": "/admin/review/5000/",
    "report card": "/admin/review/rules/",
    "readers' reports": "/admin/review/reports/",
    "hidden": "/admin/review/hidden/",
    "contradictions": "/admin/review/contradictions/",
    "pairs of people": "/admin/pairs/person/",
    "pairs of bodies": "/admin/pairs/organization/",
    "pairs of posts": "/admin/pairs/post/",
    "pairs of events": "/admin/pairs/event/",
    "pairs of tags": "/admin/pairs/tag/",
    "imports": "/admin/import/",
    "conflicts": "/admin/import/conflicts/",
    "front": "/admin/front/",
    "hand-over": "/admin/hand-over/",
    "planning": "/admin/planning/?month=2020-05",
    "autocomplete": f"{PERSON_FIELD}&term=ba",
}


def median(client, address):
    """Return the median seconds of ``address``, those of processors, and the last queries."""
    times, used = [], []
    for _ in range(ROUNDS):
        begun, before = time.perf_counter(), processors()
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(address, headers={"Host": "localhost"})
        times.append(time.perf_counter() - begun)
        used.append(processors() - before)
        if answer.status_code not in (200, 302):
            sys.exit(f"{address} answers {answer.status_code}.")
    return statistics.median(times), statistics.median(used), asked.captured_queries


def tell(name, measured, yardstick, verbose):
    """Print what ``median`` returned of a page; where ``verbose``, its slowest queries too."""
    taken, used, asked = measured
    print(
        f"{name:26} {taken * 1000:6.0f} ms {used * 1000:6.0f} ms of processors"
        f" {taken / yardstick:6.1f} {len(asked):3} queries",
        flush=True,
    )
    for one in slowest(asked) if verbose else ():
        print("    ", one["time"], one["sql"][:1500])


def processors():
    """Return the processor seconds of this process and of the database's process that serves it.

    They tell what a page costs on a machine that is busy with other work, too. The database's are
    known on Linux only, and without its parallel workers.
    """
    kernel = Path(f"/proc/{server()}/schedstat")
    spent = int(kernel.read_text().split()[0]) / 1e9 if kernel.exists() else 0
    return time.process_time() + spent


def server():
    """Return the number of the process of PostgreSQL that serves this one, ``None`` for none."""
    if connection.vendor != "postgresql":
        return None
    connection.ensure_connection()
    return connection.connection.info.backend_pid


def slowest(asked):
    return sorted(asked, key=lambda one: -float(one["time"]))[:3]


def main(*words):
    verbose = "-v" in words
    words = [one for one in words if one != "-v"]
    _newsroom.migrated()
    for group, user in signed_in():
        print(f"{connection.vendor}, {_newsroom.NUMBER:,} articles, as {group}")
        yardstick = median(user, YARDSTICK)[0]
        for name, address in PAGES.items():
            if words and not any(one in name for one in words):
                continue
            tell(name, median(user, address), yardstick, verbose)


def signed_in():
    """Yield a publisher, to whom all is open, and an editor, who is kept from killed articles."""
    User.objects.filter(username__startswith="bench").delete()
    for group in ("publisher", "editor"):
        user = User.objects.create_user(f"bench-{group}", is_staff=True)
        user.groups.set([Group.objects.get(name=group)])
        client = Client()
        client.force_login(user, "django.contrib.auth.backends.ModelBackend")
        yield group, client


if __name__ == "__main__":
    main(*sys.argv[1:])
