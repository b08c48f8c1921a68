"""What waits, on one page: each number leads to exactly the rows that it counts."""

from dataclasses import dataclass

from django.contrib import admin
from django.urls import reverse
from django.utils import timezone

from articles.closed import without_killed
from articles.models import (
    Article,
    Conflict,
    Event,
    ImportRun,
    Quotation,
    StoryUpdate,
)
from articles.publication import DECIDE
from articles.review import queues
from articles.review.complaints import open_reports
from articles.review.hiding import KINDS as HIDEABLE
from articles.review.hiding import MAY_HIDE, TO_DECIDE
from articles.work import WORK
from newsroom.models import User
from people.changelists import Number
from people.models import Membership, Person
from people.pair_queue import open_pairs

MOST = 1_000  # counted exactly up to here
PAIRS = 10  # likely duplicates looked for
CONTRADICTING = "contradicting=yes"
MINE = "Waiting for me"
COVERAGE = "Events and coverage"
DOUBLES = "Contradictions and doubles"
KINDS = {
    "person": "people",
    "mention": "mentions",
    "post": "posts",
    "event": "events",
    "quotation": "quotations",
    "tag": "tags",
}

ONE = {
    "people": "person",
    "mentions": "mention",
    "posts": "post",
    "events": "event",
    "quotations": "quotation",
    "tags": "tag",
    "need a date": "needs a date",
    "stories that came again": "story that came again",
    "readers' reports": "reader's report",
    "drafts of everybody": "draft of everybody",
    "imports to look at": "import to look at",
    "imports with refusals": "import with refusals",
    "contradictions": "contradiction",
    "events after a death": "event after a death",
    "plans likely reported": "plan likely reported",
}


@dataclass(frozen=True)
class Line:
    """A list of work: ``rows(user, at)``, and the page of the desk that lists the same rows."""

    words: str
    permission: str
    page: str
    asked: str
    rows: object

    @property
    def address(self):
        own = "_" not in self.page
        page = reverse(f"admin:{self.page}" if own else f"admin:{self.page}_changelist")
        return f"{page}?{self.asked}" if self.asked else page


@dataclass(frozen=True)
class Box:
    """Lines that belong together; ``then`` says what to do when all are empty, ``remedy`` where."""

    name: str
    lines: list
    then: str
    remedy: str
    act: str


def of_articles(name, permission="articles.view_article"):
    """Return the line of the list of articles that is called ``name``."""
    work = WORK[name]

    def rows(user, at):
        return work.rows(Article.objects, user, at)

    return Line(work.words, permission, "articles_article", f"work={name}", rows)


def read(words, asked, **which):
    """Return the line of the findings that wait in one list of the review."""

    def rows(user, at):
        return queues.waiting(user, **which)

    return Line(words, "articles.view_finding", "review-queue", asked, rows)


def always(words, permission, page, asked, rows):
    """Return a line of those of ``rows()`` of which the user may know, whoever asks."""
    return Line(words, permission, page, asked, lambda user, at: known_of(user, rows()))


def known_of(user, rows):
    """Return those of ``rows`` that the desk's own list of them shows ``user``."""
    return admin.site.get_model_admin(rows.model).open_rows(user, rows)


BOXES = [
    Box(
        MINE,
        [
            of_articles("mine"),
            of_articles("undated", DECIDE),
            always(
                "stories that came again",
                "articles.view_storyupdate",
                "articles_storyupdate",
                "open=yes",
                StoryUpdate.objects.waiting,
            ),
            Line(
                "readers' reports",
                "articles.change_report",
                "review-reports",
                "",
                lambda user, at: open_reports(user),
            ),
        ],
        "Nobody waits for you.",
        "admin:articles_article_add",
        "Write an article",
    ),
    Box(
        "Drafts",
        [
            of_articles("drafts"),
            always(
                "drafts of everybody",
                "articles.decide_finding",
                "articles_article",
                "status__exact=draft",
                lambda: Article.objects.filter(status=Article.Status.DRAFT),
            ),
            always(
                "submitted",
                "articles.view_article",
                "articles_article",
                "status__exact=submitted",
                lambda: Article.objects.filter(status=Article.Status.SUBMITTED),
            ),
        ],
        "No draft is open.",
        "admin:articles_article_add",
        "Write an article",
    ),
    Box(
        "Next 24 hours",
        [
            of_articles("developing"),
            *(of_articles(name) for name in ("next", "embargoes", "overdue")),
        ],
        "Nothing develops or is scheduled, no embargo ends, nothing is late. Choose a time on an "
        "article.",
        "admin:articles_article_changelist",
        "All articles",
    ),
    Box(
        "Read and not yet decided",
        [
            *(read(words, f"kind={kind}", kind=kind) for kind, words in KINDS.items()),
            read("put aside", "list=flagged", list_name="flagged"),
            read("to look at again", "list=again", list_name="again"),
        ],
        "Everything that was read is decided. Bring in the next dispatch.",
        "admin:intake",
        "Import a dispatch",
    ),
    Box(
        "Imports",
        [
            always(
                "imports to look at",
                "articles.import_dispatch",
                "articles_importrun",
                "state=waits",
                ImportRun.objects.waiting,
            ),
            always(
                "imports with refusals",
                "articles.view_importrun",
                "articles_importrun",
                "state=refused",
                ImportRun.objects.refusing,
            ),
            Line(
                "filed again, changed here",
                "articles.view_importrun",
                "intake-conflicts",
                "",
                lambda user, at: without_killed(user, Conflict.objects.open(), "article"),
            ),
        ],
        "No import is in trouble.",
        "admin:intake",
        "Import a dispatch",
    ),
    Box(
        DOUBLES,
        [
            always(
                "contradictions",
                "people.view_membership",
                "people_membership",
                CONTRADICTING,
                Membership.objects.contradicting,
            ),
            always(
                "words after a death",
                "articles.view_quotation",
                "articles_quotation",
                CONTRADICTING,
                Quotation.objects.after_death,
            ),
            always(
                "events after a death",
                "articles.view_event",
                "articles_event",
                CONTRADICTING,
                Event.objects.after_death,
            ),
        ],
        "Nothing contradicts itself, nobody is likely known twice.",
        "admin:people_person_changelist",
        "All people",
    ),
]


def of_plans(words, asked, rows):
    """Return the line of a list of planned events; ``rows(user, day)``."""

    def found(user, at):
        return known_of(user, rows(user, timezone.localdate(at)))

    return Line(words, "articles.view_event", "articles_event", f"plan={asked}", found)


BOXES.insert(
    3,
    Box(
        COVERAGE,
        [
            of_plans("I cover", "mine", Event.objects.assigned_to),
            of_plans("nobody covers", "uncovered", lambda user, day: Event.objects.uncovered(day)),
            of_plans(
                "passed without a report",
                "unreported",
                lambda user, day: Event.objects.unreported(day),
            ),
        ],
        "Every planned event is covered. Paste the next programme.",
        "admin:planning",
        "Calendar",
    ),
)


def numbers(lines, user, at):
    """Return how many rows each of ``lines`` has, exact up to a thousand, in one query."""
    counted = [Number(one.rows(user, at).order_by().values("pk")[: MOST + 1]) for one in lines]
    columns = {f"n{place}": column for place, column in enumerate(counted)}
    row = User.objects.filter(pk=user.pk).values(*(), **columns).get() if columns else {}
    return [row[name] for name in columns]


def in_words(number, most=MOST):
    return f"more than {most:,}" if number > most else f"{number:,}"


def boxes_for(user, at):
    """Return (box, (words, number, address) of each line that is not empty) of ``user``."""
    mine = [(box, [one for one in box.lines if user.has_perm(one.permission)]) for box in BOXES]
    lines = [one for _, lines in mine for one in lines]
    counted = {id(one): number for one, number in zip(lines, numbers(lines, user, at), strict=True)}
    return [
        (box, [*_filled(lines, counted), *MORE.get(box.name, _none)(user)])
        for box, lines in mine
        if lines
    ]


def _filled(lines, counted):
    return [
        (worded(one.words, counted[id(one)]), in_words(counted[id(one)]), one.address)
        for one in lines
        if counted[id(one)]
    ]


def worded(words, number):
    """Return ``words`` as they stand behind ``number``: *1 event*, *2 events*."""
    return ONE.get(words, words) if number == 1 else words


def doubles(user):
    """Return the line of the people who are likely known twice, none where there are none."""
    if not user.has_perm("people.view_pairverdict"):
        return []
    number = len(Person.objects.likely_duplicates(PAIRS + 1))
    queue = reverse("admin:pairs", args=["person"])
    return [("people likely known twice", in_words(number, PAIRS), queue)] if number else []


def reported(user):
    """Return the line of the plans that somebody likely reported, none where there are none."""
    if not (user.has_perm("people.view_pairverdict") and user.has_perm("articles.view_event")):
        return []
    pairs = Event.objects.likely_reported(PAIRS + 1)
    number = len(open_pairs(user, admin.site.get_model_admin(Event), pairs))
    queue = reverse("admin:pairs", args=["event"])
    said = worded("plans likely reported", number)
    return [(said, in_words(number, PAIRS), f"{queue}?list=reported")] if number else []


def to_decide(user):
    """Return the line of what somebody hid and nobody decided yet, none where there is none."""
    if not user.has_perm(MAY_HIDE):
        return []
    lines = [_hidden(model) for model in HIDEABLE.values()]
    number = sum(numbers(lines, user, None))
    said = "hidden, to be decided"
    return [(said, in_words(number), reverse("admin:review-hidden"))] if number else []


def _hidden(model):
    def rows(user, at):
        return (
            known_of(user, model.objects.all()).hidden().filter(hidden_reason__startswith=TO_DECIDE)
        )

    return Line("", MAY_HIDE, "review-hidden", "", rows)


def _none(user):
    return []


MORE = {
    DOUBLES: doubles,
    MINE: to_decide,
    COVERAGE: reported,
}  # lines of a box that are no list of one kind
