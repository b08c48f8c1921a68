"""A killed article about which as much waits as can, and each address of the desk that leads to it.

Its secret words stand in no other article, and in nothing that others may see.
"""

import itertools
import re

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.urls import get_resolver, reverse
from django.utils import timezone

from articles import visibility
from articles.models import (
    Article,
    Assignment,
    Conflict,
    Correction,
    Coverage,
    Delivery,
    Dispatch,
    Event,
    EventMerge,
    Finding,
    ImportRun,
    Mention,
    Photo,
    PhotoUse,
    PreviewLink,
    Quotation,
    Report,
    Revision,
    StoryLine,
    StoryPart,
    StoryUpdate,
)
from articles.models.previews import SPANS
from articles.photos.store import keep
from articles.publication import STEPS, take
from people.models import PairVerdict
from tests.admin.addresses import SPECIAL, WORDS, model_of
from tests.factory import file_dispatch
from tests.pictures import sent

SECRET = re.compile(r"zanzebrook|velvet hammer", re.IGNORECASE)  # words of the killed one alone
KILLED = """date 2022-05-10 President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao \
Mensah in Zanzebrook. Press service of the presidency reported.

“We will bring the velvet hammer in May,” said Kofi Ansah.

Kofi Ansah opened the Zanzebrook conference. Ama Boateng thanked Kojo Owusu for Zanzebrook.
"""
STANDS = """date 2022-05-11 President of Ghana Yaw Boadu met with the Prime Minister of Togo Yao \
Mensah in Accra. Kofi Ansah, President of Ghana, noted that trade had grown.
"""
DAY = "2022-05-10"
LEFT_OUT = (*SPECIAL, "app_list")
PLAIN = {
    "act": ["stands", "hide", "accept", "not-them"],
    "decision": [1],
    "id": [1],
    "name": ["tag"],
    "number": [1],
    "token": ["a" * 32],
    "verb": ["demote"],
    "verdict": ["confirm"],
}
FIELDS = {  # sent to each address: the acts of the desk's forms
    "_token": "d" * 32,
    "act": "release",
    "language": "ru",
    "post": "yes",
    "reason": "why",
    "span": "1",
    "verb": "accept",
    "whom": "somebody",
}


def kill_one(folder, by):
    """File dispatches, let work wait about the first, and kill it by the hand of ``by``."""
    article = file_dispatch(folder, KILLED)
    stands = file_dispatch(folder, STANDS, "b.txt")
    again = file_dispatch(folder, f"{KILLED}\nThe Zanzebrook guests left.\n", "c.txt")
    StoryUpdate.objects.get_or_create(dispatch=again.dispatch, earlier=article.dispatch)
    quotation = article.quotations.first()
    Quotation.objects.filter(pk=quotation.pk).update(hidden_reason="To be decided")
    for finding in (article.findings.confirmed().first(), None):
        Report.objects.create(address=article.get_absolute_url(), finding=finding, words="No.")
    Conflict.objects.create(article=article, base=article.dispatch, theirs=again.dispatch)
    _planned_and_shown(article, stands, by)
    for one in (article, again):
        take(STEPS["kill"], one, by, "It was wrong.")
    visibility.refresh()
    return article


def _planned_and_shown(article, stands, by):
    """Give ``article`` events merged, told apart, shared and covered, a photo, a story, a link."""
    Correction.objects.create(article=article, wrong="Zanzebrook", right="Accra", by=by)
    events = [_event(f"Zanzebrook {name}") for name in ("talks", "guests", "dinner")]
    shared = _event("Border talks")
    for event in (*events, shared):
        Coverage.objects.create(article=article, event=event)
    Coverage.objects.create(article=stands, event=shared)
    events[0].absorb(events[1], by)
    Event.objects.not_same_as(events[0], events[2], by)
    Assignment.objects.create(event=events[0], by=by, note="Be there.")
    photo, _ = keep(sent(), by)
    PhotoUse.objects.put(article, [photo.pk])
    StoryPart.objects.create(
        story=StoryLine.objects.create(title="Borders"), article=article, order=1
    )
    now = timezone.now()
    PreviewLink.objects.create(
        article=article,
        revision=article.revisions.first(),
        whom="x",
        by=by,
        expires=now + SPANS[1][0],
    )
    run = ImportRun.objects.create(by=by, finished=now)
    Delivery.objects.create(run=run, name="z.txt", raw=b"x", state="created", outcome="created",
                            dispatch=article.dispatch)  # fmt: skip
    for row in (article, events[0]):
        kind = ContentType.objects.get_for_model(row)
        LogEntry.objects.create(
            user=by,
            content_type=kind,
            object_id=row.pk,
            object_repr=str(row),
            action_flag=CHANGE,
            change_message="Hidden from readers: why",
        )


def _event(title):
    return Event.objects.create(kind="talks", title=title, date=DAY, reported_on=DAY)


def closed_keys(article):
    """Return the keys of rows by model that only the killed ``article`` tells of."""
    found = {
        Article: [article],
        Dispatch: [article.dispatch],
        Event: article.events.filter(title__contains="Zanzebrook"),
        EventMerge: EventMerge.objects.all(),
        PairVerdict: PairVerdict.objects.all(),
        ImportRun: ImportRun.objects.exclude(by=None),
    }
    for model in (Finding, Mention, Quotation, Revision, Correction):
        found[model] = model.objects.filter(article=article)
    found[Finding] = [*found[Finding].filter(kind="person")[:1], *found[Finding][:2]]
    for model in (Photo, StoryLine, StoryUpdate, Report, Conflict):
        found[model] = model.objects.all()
    return {model: [row.pk for row in rows[:3]] for model, rows in found.items()}


def closed_addresses(article):
    """Yield (name, address) of each pattern of the desk with a key, over what is closed."""
    names, keys = get_resolver().namespace_dict["admin"][1].reverse_dict, closed_keys(article)
    for name in sorted(one for one in names if isinstance(one, str) and one not in LEFT_OUT):
        wanted = names.getlist(name)[0][3]
        for kind in keys_by_kind(name, keys) if "kind" in wanted else [None]:
            there = [values(name, one, kind, article, keys) for one in wanted]
            for found in itertools.product(*there):
                yield name, reverse(f"admin:{name}", kwargs=dict(zip(wanted, found, strict=True)))


def keys_by_kind(name, keys):
    """Return the models that the ``kind`` of the address ``name`` names."""
    return [Event] if name.startswith("pairs") else [Article, Event, Quotation, Mention, Photo]


def values(name, keyword, kind, article, keys):
    """Return what stands for ``keyword`` in the addresses ``name``."""
    plain = PLAIN | {
        "kind": [kind and kind._meta.model_name],
        "dispatch": [article.dispatch_id],
        "finding": keys[Finding],
        "conflict": keys[Conflict],
        "run": keys[ImportRun],
        "link": [article.preview_links.get().pk],
    }
    if name == "article-step" and keyword == "name":
        return WORDS[name][1]
    if keyword in plain:
        return plain[keyword]
    if name.endswith("_unmerge"):
        return keys[EventMerge] if name == "articles_event_unmerge" else [1]
    model = kind or model_of(name)
    if model in keys:
        return keys[model]
    return [one.pk for one in model._base_manager.order_by("pk")[:2]] or [1]
