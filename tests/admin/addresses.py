"""A newsroom with a row of each kind, and each address of the desk that its patterns name."""

import datetime

from django.apps import apps
from django.urls import get_resolver, reverse

from articles.models import (
    Article,
    Conflict,
    Correction,
    Event,
    Finding,
    ImportRun,
    Photo,
    Report,
    Revision,
    Rule,
    StoryLine,
    StoryPart,
    StoryUpdate,
    Topic,
)
from articles.photos.store import keep
from newsroom.models import HandOver, SavedFilter, User
from people.models import Organization, Person, Post, Tag
from tests.admin.reviewing import MORE
from tests.factory import LEAD, TEXT, file_dispatch
from tests.pictures import sent

DAY = datetime.date(2022, 5, 10)
THEIRS = "Minister of Trade of Togo Edem Koffi took part in the talks."
SPECIAL = ("logout", "jsi18n")  # one ends the session, one is a script
MERGED = (Person, Post, Organization, Tag, Event)
ROWS = {  # whose rows the addresses are whose names begin so
    "article-": Article,
    "auth_user": User,
    "hand-over": HandOver,
    "decide": Finding,
    "filter": SavedFilter,
    "people_post_succeed": Post,
    "photo": Photo,
    "planning": Event,
    "review-hide": Person,
    "review-linked": Finding,
    "review-report": Report,
    "review-split": Person,
    "review-unsplit": Person,
    "story": StoryLine,
    "update": StoryUpdate,
}
WORDS = {
    "app_list": ("app_label", ["articles", "people", "newsroom"]),
    "article-step": ("name", ["publish", "submit", "withdraw", "kill", "return"]),
    "pairs": ("kind", ["person", "organization", "post", "event", "tag"]),
    "review-rule": ("verb", ["promote", "demote"]),
}


def fill(folder, by):
    """File dispatches and make a row of each kind that the desk shows; return a draft."""
    article = file_dispatch(folder, TEXT + MORE)
    article.headline = "An editor’s own headline"
    article.save()
    Revision.objects.record(article, by, "better")
    file_dispatch(folder, (TEXT + MORE).replace(LEAD, f"{LEAD} {THEIRS}"))
    again = file_dispatch(folder, f"{TEXT}\nThe guests left Accra.\n", "again.txt")
    StoryUpdate.objects.get_or_create(dispatch=again.dispatch, earlier=article.dispatch)
    story = StoryLine.objects.create(title="The border", shown=True)
    StoryPart.objects.create(story=story, article=article, order=1)
    read = article.findings.confirmed().first()
    Report.objects.create(address=article.get_absolute_url(), finding=read, words="No.")
    Correction.objects.create(article=article, wrong="three", right="four", by=by)
    SavedFilter.objects.create(user=by, page="articles_article", name="Drafts", query="status=x")
    keep(sent(), by)
    Event.objects.create(kind="meeting", title="Talks", stage="planned", reported_on=DAY)
    for model in MERGED:
        made(model, "one").absorb(made(model, "another"), by)
    Topic.objects.get_or_create(name="Customs", words="customs, border post")
    HandOver.objects.create(words="Watch the border.", by=by)
    Post.objects.not_same_as(made(Post, "this"), made(Post, "that"), by)
    return file_dispatch(folder, TEXT.replace("05-10", "06-10"), "draft.txt", status="draft")


def made(model, name):
    """Return a row of what can be merged, called ``name``."""
    if model is Post:
        return Post.objects.create(role="Mayor", label=f"Mayor of {name}")
    if model is Event:
        return Event.objects.create(kind="talks", title=f"Talks on {name}", reported_on=DAY)
    fields = {"slug": name} if model is Tag else {}
    return model.objects.create(name=f"Talk of {name}", **fields)


def addresses(article):
    """Yield (name, address) of each named pattern of the desk; ``article`` is the one opened."""
    names = get_resolver().namespace_dict["admin"][1].reverse_dict
    for name in [one for one in names if isinstance(one, str) and one not in SPECIAL]:
        wanted = names.getlist(name)[0][3]
        for keys in keys_of(name, wanted, article):
            yield name, reverse(f"admin:{name}", kwargs=keys)


def keys_of(name, wanted, article):
    """Return the keywords with which ``name`` is asked for, several where a word chooses a page."""
    found = {one: key(name, one, article) for one in wanted}
    word, choices = WORDS.get(name, ("", []))
    return [found | {word: one} for one in choices] if word else [found]


def key(name, keyword, article):
    """Return what stands for ``keyword`` in the address ``name``."""
    plain = {
        "act": "stands",
        "dispatch": article.dispatch_id,
        "kind": "person",
        "link": 1,
        "name": Rule.objects.first().name,
        "number": 1,
        "decision": 1,
        "token": "a" * 32,
        "verb": "",
        "verdict": "confirm",
        "app_label": "",
    }
    if keyword == "finding":
        return article.findings.confirmed().filter(kind="person").first().pk
    rows = {"conflict": Conflict, "run": ImportRun, "id": User}
    if keyword in rows:
        return rows[keyword].objects.order_by("pk").first().pk
    if keyword in plain:
        return plain[keyword]
    model = model_of(name)
    if keyword == "loser":
        return made(model, "loser").pk
    if keyword == "pk" and name.endswith("unmerge"):
        return model._meta.get_field("merges_won").related_model.objects.first().pk
    stand = {"merged_into": None} if model in MERGED else {}
    row = article if model is Article else model.objects.filter(**stand).first()
    assert row, f"{name} needs a row"
    return row.pk


def model_of(name):
    """Return the model whose rows the address ``name`` is of."""
    for beginning, model in ROWS.items():
        if name.startswith(beginning):
            return model
    label, _, rest = name.partition("_")
    return apps.get_model(label, rest.rpartition("_")[0])
