"""A large invented newsroom in a database of its own, for the benchmarks that need one.

Import it before any model. Without ``DATABASE_URL`` it is an SQLite file in the temporary folder,
filled once and kept for the next run; with it, an empty database that is filled, or one that was.
"""

import os
import random
import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = Path(tempfile.gettempdir(), "newsroom-bench")
HOME.mkdir(exist_ok=True)
os.environ |= {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "DEVELOPMENT": "1"}
os.environ.setdefault("DATABASE_URL", f"sqlite:///{HOME / 'desk.sqlite3'}")

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, models  # noqa: E402

from articles import models as articles  # noqa: E402
from people import models as people  # noqa: E402
from people.folding import folded  # noqa: E402
from people.naming import name_key, name_sound  # noqa: E402

NUMBER = 100_000  # articles
AT_ONCE = 2000  # rows written at once
FIRST = datetime(2015, 1, 1, tzinfo=UTC)
TEXT = "The sides discussed trade between the two countries and the new road along the coast. "
SYLLABLES = "ba de ki lo mu na po ra si ta ve zo cha du fe gi ho ja ke li mo ne pi ru sa".split()
ROLES = ["President", "Prime Minister", "Minister of Energy", "Speaker", "Governor", "Mayor"]
KINDS = ["person", "mention", "post", "event", "quotation", "tag"]
RULES = ["person.office", "person.verb", "post.before", "event.verb", "quote.verb", "tag.country"]
DICE = random.Random(7)


def word(syllables=3):
    return "".join(DICE.choices(SYLLABLES, k=syllables))


# The words of real dispatches, each as often: where letters follow each other decides a search.
FILES = sorted([*ROOT.glob("tests/dispatches/*.txt"), *ROOT.glob("seeds/*.txt")])
TOLD = Counter(folded(" ".join(one.read_text("utf-8", "ignore") for one in FILES)).split())
WORDS, SHARES = list(TOLD), list(accumulate(TOLD.values()))
LONG = [one for one, _ in TOLD.most_common() if len(one) > 6 and one.isalpha()]
COMMON, SELDOM = LONG[0], next(one for one in LONG if TOLD[one] == 2)


def migrated():
    """Bring the database's tables to the present state and fill them where they are empty."""
    call_command("migrate", verbosity=0)
    if not articles.Article.objects.exists():
        fill()
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def fill():
    """Write ``NUMBER`` articles with what was read in them, most of it waiting."""
    known, posts = _people(), _posts()
    terms = _terms(known, posts)
    told = _articles()
    said = {one.article_id: one for one in _speech(told, known)}
    _findings(told, known, said)
    _events(told, known)
    _tags(told)
    _work(told)
    return terms


def write(model, rows):
    """Write ``rows`` as they are, none of what ``save`` would derive."""
    rows, written = iter(rows), []
    while part := list(islice(rows, AT_ONCE)):
        written += models.QuerySet(model).bulk_create(part)
    return written


def _people():
    names = [f"{word().title()} {word().title()}" for _ in range(NUMBER // 10)]
    names[-200:] = [f"{one}s" for one in names[:200]]
    rows = [
        people.Person(
            name=one, slug=f"person-{place}", visible_from=FIRST, public_figure=True,
            died_last=FIRST.date() if place % 2000 == 0 else None,
        )
        for place, one in enumerate(names)
    ]  # fmt: skip
    rows = write(people.Person, rows)
    write(people.Name, (_name(one, one.name, "preferred") for one in rows))
    write(people.Name, (_name(one, one.name.replace("k", "q"), "spelling") for one in rows[::3]))
    return rows


def _name(person, text, kind):
    text = text if kind == "preferred" else f"{text}q"
    key, sound = name_key(text), name_sound(text)
    return people.Name(
        person=person, text=text, folded=text.lower(), key=key, sound=sound, kind=kind,
        visible_from=FIRST,
    )  # fmt: skip


def _posts():
    states = write(
        people.Organization,
        [
            people.Organization(
                name=f"{word().title()}land {place}", slug=f"state-{place}",
                folded=f"land {place}", visible_from=FIRST,
            )
            for place in range(400)
        ],
    )  # fmt: skip
    labels = [(role, state) for state in states for role in ROLES]
    return write(
        people.Post,
        [
            people.Post(
                role=role, organization=state, label=f"{role} of {state}", visible_from=FIRST,
                slug=f"post-{place}", folded=f"{role} of {state}".lower(),
            )
            for place, (role, state) in enumerate(labels)
        ],
    )  # fmt: skip


def _terms(known, posts):
    rows = (
        people.Membership(person=one, post=posts[place % len(posts)], visible_from=FIRST)
        for place, one in enumerate(known)
    )
    terms = write(people.Membership, rows)
    days = (
        people.Attestation(
            membership=one, says="holds", visible_from=FIRST,
            day=(FIRST + timedelta(days=(place // len(posts)) * 900 + each * 60)).date(),
        )
        for place, one in enumerate(terms)
        for each in range(5 if place % 50 else 20)
    )  # fmt: skip
    write(people.Attestation, days)
    return terms


def _articles():
    sources = write(articles.Source, [articles.Source(name=f"Wire {place}") for place in range(40)])
    dispatches = write(
        articles.Dispatch,
        (
            articles.Dispatch(sha256=f"{place:064}", raw=b"x", text=TEXT, published=_day(place))
            for place in range(NUMBER)
        ),
    )
    write(
        articles.DispatchName,
        (articles.DispatchName(dispatch=one, name=f"{one.pk}.txt") for one in dispatches),
    )
    told = write(
        articles.Article, (_article(place, one, sources) for place, one in enumerate(dispatches))
    )
    write(
        articles.Revision,
        (
            articles.Revision(
                article=one, number=1, headline=one.headline, body=one.body, snapshot={}
            )
            for one in told[::4]
        ),
    )
    return told


def _day(place):
    return (FIRST + timedelta(hours=place)).date()


def _article(place, dispatch, sources):
    moment = FIRST + timedelta(hours=place)
    words = f"{word()} {word()} headline {place} {word()}"
    text = f"{words}. {TEXT}{' '.join(DICE.choices(WORDS, cum_weights=SHARES, k=320))}."
    status = "draft" if place % 50 == 0 else "submitted" if place % 500 == 1 else "published"
    seen = status == "published"
    return articles.Article(
        headline=words.capitalize(), slug=f"headline-{place}", body=f"<p>{text}</p>", text=text,
        version=1, folded=f"{words} {text}".lower(), folded_headline=words, status=status,
        source=sources[place % 40] if place % 3 else None, dispatch=dispatch,
        published_at=moment if place % 100 else None, published_on=_day(place),
        visible_from=moment if seen else None, first_public=moment if seen else None,
        killed=place % 5000 == 7,
    )  # fmt: skip


def _speech(told, known):
    write(
        articles.Mention,
        (
            articles.Mention(
                article=one, person=person, words=person.name, start=place, end=place + 9,
                visible_from=one.visible_from,
            )
            for one in told
            for place, person in enumerate(DICE.sample(known, 2))
        ),
    )  # fmt: skip
    return write(articles.Quotation, (_quotation(one, DICE.choice(known)) for one in told[::2]))


def _quotation(article, person):
    text = f"{word()} {word()} {TEXT}"
    return articles.Quotation(
        article=article, person=person, text=text, folded=folded(text), start=3,
        said_on=article.published_on, visible_from=article.visible_from,
    )  # fmt: skip


def _findings(told, known, said):
    """Two a dispatch: one waits, one is confirmed."""
    rows = []
    for place, one in enumerate(told):
        person = DICE.choice(known[:2000])
        for state in ("proposed", "confirmed"):
            which = DICE.randrange(6)
            rows.append(
                articles.Finding(
                    kind=KINDS[which], rule=RULES[which], dispatch_id=one.dispatch_id,
                    article=one, confidence=.6, weight=DICE.random(), start=0, end=5,
                    words=person.name, sentence=f"{person.name} {TEXT}", target=person.name,
                    state="look again" if state == "proposed" and place % 40 == 0 else state,
                    flagged=state == "proposed" and place % 30 == 0, reading={"name": "x" * 200},
                    person=person if state == "confirmed" else None,
                    quotation=said.get(one.pk) if state == "confirmed" else None,
                )
            )  # fmt: skip
    return write(articles.Finding, rows)


def _events(told, known):
    rows = (
        articles.Event(
            kind="meeting" if place % 2 else "visit", title=f"{word().title()} meets {word()}",
            slug=f"event-{place}", reported_on=_day(place * 5), folded=f"{word()} {word()}",
            visible_from=FIRST, stage="planned" if place % 200 == 0 else "happened",
            date_first=_day(place * 5) if place % 2 else None,
            date_last=_day(place * 5) if place % 2 else None,
        )
        for place in range(NUMBER // 5)
    )  # fmt: skip
    rows = write(articles.Event, rows)
    write(
        articles.Coverage,
        (articles.Coverage(event=one, article=told[place * 5]) for place, one in enumerate(rows)),
    )
    write(
        articles.Participation,
        (
            articles.Participation(event=one, person=person, visible_from=FIRST)
            for one in rows
            for person in DICE.sample(known, 2)
        ),
    )


def _tags(told):
    rows = [
        people.Tag(name=f"{word().title()} {place}", slug=f"tag-{place}", folded=f"tag {place}",
                   visible_from=FIRST)
        for place in range(300)
    ]  # fmt: skip
    rows = write(people.Tag, rows)
    uses = (
        articles.TaggedArticle(tag=tag, content_object=one, visible_from=one.visible_from)
        for one in told
        for tag in DICE.sample(rows, 2)
    )
    write(articles.TaggedArticle, uses)


def _work(told):
    """What waits beside the findings: stories again, reports, runs, conflicts."""
    pairs = list(zip(told[1:4001:2], told[2:4001:2], strict=False))
    write(
        articles.StoryUpdate,
        (
            articles.StoryUpdate(
                kind="update", dispatch_id=one.dispatch_id, earlier_id=other.dispatch_id
            )
            for one, other in pairs
        ),
    )
    write(
        articles.Conflict,
        (
            articles.Conflict(article=one, base_id=one.dispatch_id, theirs_id=other.dispatch_id)
            for one, other in pairs[:1000]
        ),
    )
    findings = articles.Finding.objects.order_by("-pk").values_list("pk", flat=True)[:20_000]
    write(
        articles.Report,
        (articles.Report(address="/people/", finding_id=key, words="No.") for key in findings),
    )
    write(
        articles.ImportRun,
        (
            articles.ImportRun(refused=[{"file": "a", "reason": "b", "remedy": "c"}])
            for _ in range(2000)
        ),
    )
