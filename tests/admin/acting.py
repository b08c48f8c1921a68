"""Each act on an article as a request with every field forged, and what tells that it was done."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils.http import urlencode

from articles.models import Article, Opening, PreviewLink, RelatedArticle, Revision, StoryPart
from newsroom.models import Slot

JSON = {"Accept": "application/json"}
WORD = "zanzebrook"  # stands in headline and text of each article of the table
FAR = "2031-01-01"
FORGED = {
    "status": "published",
    "killed": "",
    "hidden_reason": "",
    "developing_since": FAR,
    "visible_from": FAR,
    "visible_from_0": FAR,
    "visible_from_1": "00:00",
    "first_public": FAR,
    "published_on": FAR,
    "withdrawn_at": "",
    "notice": "forged",
    "text": "forged",
    "permission": "articles.publish_article",
    "is_superuser": "on",
}
KEPT = ["author_id", "visible_from", "first_public", "published_on", "notice", "killed"]
KEPT += ["developing_since", "hidden_reason", "withdrawn_at", "dispatch_id", "status"]
MOVED_BY = {  # what an act writes of that by itself
    "hide": {"hidden_reason", "visible_from"},
    "hide-now": {"hidden_reason", "visible_from"},
    "settle": {"developing_since"},
    "withdraw": {"developing_since"},
    "kill": {"killed", "developing_since"},
    "restore": {"killed"},
}
STEPPED = {"status", "visible_from", "first_public", "published_on", "withdrawn_at", "notice"}
WATCHED = {  # columns by which a change of what belongs to an article shows
    Revision: ["pk", "pending"],
    PreviewLink: ["pk", "revoked_at"],
    Opening: ["pk", "taken_by"],
    RelatedArticle: ["pk", "chosen"],
    StoryPart: ["pk", "article"],
    Slot: ["pk"],
}
LEFT_OUT = {"text", "folded", "folded_headline", "changed"}  # these follow from others
COLUMNS = [one.attname for one in Article._meta.concrete_fields if one.name not in LEFT_OUT]


@dataclass(frozen=True)
class Ask:
    """A request: its address, what is sent (``None``: a GET), its headers, and what a yes is.

    That is an answer with the words ``says``, or else another outcome of ``wrote``.
    """

    address: str
    sent: dict | None = None
    headers: dict = field(default_factory=dict)
    says: str = ""
    wrote: Callable = dict

    def of(self, client, user):
        """Send it with ``client``, forged where it is a form; return the answer."""
        if self.sent is None:
            return client.get(self.address, headers=self.headers)
        forged = FORGED | {"author": user.pk, "author_id": user.pk}
        return client.post(self.address, forged | self.sent, headers=self.headers)


def held():
    """Return what the database holds of articles and what belongs to them."""
    rows = {
        model: list(model.objects.order_by("pk").values_list(*kept))
        for model, kept in WATCHED.items()
    }
    rows[Article] = list(Article.objects.order_by("pk").values(*COLUMNS))
    return rows | {LogEntry: LogEntry.objects.count()}


def forged(name, before, after):
    """Return the columns of the articles that an act wrote and that no form of it may write."""
    there = {one["id"]: one for one in before[Article]}
    steps = name in STEPS or name.endswith("-many")
    free = MOVED_BY.get(name, set()) | (STEPPED if steps else set())
    return {
        f"{column} became {row[column]}"
        for row in after[Article]
        for column in KEPT
        if row["id"] in there and column not in free
        if row[column] != there[row["id"]][column]
    }


STEPS = "submit return publish reschedule unschedule update discard settle develop withdraw"
STEPS = (*STEPS.split(), "kill", "restore")


def change(row):
    return reverse("admin:articles_article_change", args=[row.pk])


def _page(name, says=WORD, query=""):
    return lambda row, world: Ask(reverse(f"admin:{name}", args=[row.pk]) + query, says=says)


def _posted(name, **sent):
    return lambda row, world: Ask(reverse(f"admin:{name}", args=[row.pk]), sent)


def _form(row):
    form = {
        "headline": f"{row.headline} mended",
        "body": row.body,
        "language": "en",
        "precision": "minute",
        "slug": row.slug,
        "published_at_0": f"{row.published_at:%Y-%m-%d}",
        "published_at_1": f"{row.published_at:%H:%M:%S}",
        "opened": row.version,
        "version": row.version + 7,
        "_continue": "1",
        "_step": "publish",
    }
    for name in ("publish_at", "embargo_until"):
        moment = getattr(row, name)
        if moment:
            form |= {f"{name}_0": f"{moment:%Y-%m-%d}", f"{name}_1": f"{moment:%H:%M:%S}"}
    for prefix in ("mentions", "coverage", "quotations"):
        form |= {f"{prefix}-{kind}_FORMS": 0 for kind in ("TOTAL", "INITIAL")}
    return form


def _edit(row, world):
    return Ask(change(row), _form(row) | {"_step": ""})


def _save_as_new(row, world):
    return Ask(change(row), _form(row) | {"_step": "", "slug": "", "_saveasnew": "Save as new"})


def _times(row, world):
    sent = _form(row) | {"headline": row.headline, "_step": ""}
    sent |= {"publish_at_0": FAR, "publish_at_1": "06:00:00"}
    return Ask(change(row), sent, wrote=lambda rows: [one["publish_at"] for one in rows[Article]])


def _list_edit(row, world):
    sent = {"_save": "Save", "form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "form-0-id": row.pk}
    sent |= {"form-0-headline": "forged", "form-0-status": "published", "index": 0}
    return Ask(reverse("admin:articles_article_changelist"), sent)


def _many(action):
    def ask(row, world):
        sent = {"action": f"{action}_selected", "_selected_action": row.pk, "post": "yes"}
        address = reverse("admin:articles_article_changelist")
        return Ask(address, sent | {"confirmed": "1", "select_across": "0", "index": "0"})

    if action == "delete":
        return lambda row, world: Ask(
            reverse("admin:articles_article_changelist"),
            {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"},
        )
    return ask


def _step(name):
    def ask(row, world):
        sent = {"version": row.version, "reason": "why", "kind": "typo"}
        return Ask(reverse("admin:article-step", args=[row.pk, name]), sent, JSON)

    return ask


def _helper(name, **more):
    """An address that takes the article as a field of the form."""

    def ask(row, world):
        sent = {"article": row.pk, "_token": "b" * 32, "headline": "x", "opened": row.version}
        says = more.get("says", "")
        return Ask(reverse(f"admin:{name}"), sent | more, JSON, says=says)

    return ask


def _found(name, says, **query):
    def ask(row, world):
        word = row.headline.split()[-1]
        asked = {"q": word, "term": word, "article": row.pk, "path": row.get_absolute_url()}
        address = f"{reverse(f'admin:{name}')}?{urlencode(asked | query)}"
        return Ask(address, headers=JSON, says=says(row))

    return ask


def _front(row, world):
    return Ask(reverse("admin:front"), {"act": "save", "article": row.pk, "opened": ""})


def _story(row, world):
    sent = {"act": "save", "article": row.pk, "opened": ""}
    address = reverse("admin:story-order", args=[world["story"].pk])
    return Ask(address, sent, wrote=lambda rows: rows[StoryPart])


def _review(name, sent=None, **options):
    return lambda row, world: Ask(reverse(f"admin:{name}", args=[row.dispatch_id]), sent, **options)


def _listed(row, world):
    return Ask(reverse("admin:articles_article_changelist"), says=change(row))


MARK = {"verb": "mark", "kind": "person", "words": "Ama Boateng", "before": "", "after": ""}
ACTS = {
    "list": _listed,
    "view": _page("articles_article_change"),
    "history": _page("articles_article_history"),
    "revisions": _page("article-revisions"),
    "compare": _page("article-revisions", query="?old=1&new=2"),
    "readings": _page("article-readings", "/act/"),
    "review": _review("review", says=WORD),
    "preview": _page("article-preview"),
    "preview-page": _page("article-preview-page"),
    "edit": _edit,
    "save-as-new": _save_as_new,
    "times": _times,
    "list-edit": _list_edit,
    "restore-revision": lambda row, world: Ask(
        reverse("admin:article-restore", args=[row.pk, 1]), {"version": row.version}
    ),
    "preview-link": _posted("article-preview-link", whom="the ministry", span="1"),
    "revoke-link": lambda row, world: Ask(
        reverse("admin:article-revoke", args=[row.pk, row.preview_links.get().pk]), {}
    ),
    "take-over": _posted("article-take-over", _token="b" * 32),
    "open": _helper("article-open"),
    "checks": _helper("article-checks", says='"checks"'),
    "replace": _helper("article-replace", says='"number"', body="<p>x</p>", words="x", instead="y"),
    "related": lambda row, world: Ask(
        reverse("admin:article-related", args=[row.pk]), {"act": f"choose:{world['other'].pk}"}
    ),
    "corrected": _posted("article-corrected"),
    "translate": _posted("article-translate", language="ru"),
    "mark": _review("review-act", MARK | {"key": "a-key"}, headers=JSON),
    **{name: _step(name) for name in STEPS},
    "delete": _posted("articles_article_delete", post="yes"),
    **{f"{name}-many": _many(name) for name in "submit return publish unschedule delete".split()},
    "hide": _posted("articles_article_hide", reason="a court order"),
    "hide-now": lambda row, world: Ask(
        reverse("admin:review-hide", args=["article", row.pk]), {"reason": "why"}, JSON
    ),
    "front": _front,
    "story": _story,
    "autocomplete": _found(
        "autocomplete",
        lambda row: f'"id": "{row.pk}"',
        app_label="articles",
        model_name="coverage",
        field_name="article",
    ),
    "find": _found("find", change),
    "pointing": _found("article-pointing", lambda row: row.get_absolute_url()),
    "effect": _found("article-effect", lambda row: '"label"'),
    "facts-at": _found("review-at", lambda row: f"/hide/article/{row.pk}/"),
    "read": lambda row, world: Ask(row.get_absolute_url(), says=WORD),
    "api": lambda row, world: Ask(f"/api/v1/articles/{row.pk}/", says=WORD),
    "api-list": lambda row, world: Ask("/api/v1/articles/", says=f'"key": {row.pk},'),
}
