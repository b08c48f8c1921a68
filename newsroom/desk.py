"""The admin site of the newsroom: its words, its order, its work list."""

from django.conf import settings
from django.contrib import admin
from django.urls import reverse

from articles import decisions, visibility
from articles.intake.clashing import Conflicts
from articles.intake.pages import Intake
from articles.models import (
    Article,
    Conflict,
    Event,
    Finding,
    ImportRun,
    Quotation,
    Report,
    StoryUpdate,
)
from articles.review.hiding import Hiding
from articles.review.lists import Queues
from articles.review.rules import Rules
from articles.review.screen import Screen
from articles.review.splitting import Splitting
from newsroom.filters import Filters
from newsroom.palette import Palette
from newsroom.policy import allow_editor
from people.models import Membership, Merge
from people.pair_queue import PairQueue

GROUPS = {
    "Write": ["Article", "Event"],
    "Check what was read": ["Finding", "StoryUpdate", "Rule", "Topic"],
    "People and posts": ["Person", "Post", "Membership", "Organization", "Tag"],
    "Who is who": ["PairVerdict", "Merge", "OrganizationMerge", "PostMerge", "EventMerge"],
    "Found in articles": ["Quotation", "Mention", "Report"],
    "Where it came from": ["Dispatch", "Source", "ImportRun", "Revision", "Correction"],
    "Staff": ["User", "Group"],
}


class Desk(admin.AdminSite):
    site_header = f"{settings.SITE_NAME} · desk"
    site_title = site_header
    index_title = "The desk"
    index_template = "admin/desk_index.html"
    enable_nav_sidebar = True

    def get_urls(self):
        """Leave out Django's shortcut by content type: it tells strangers what exists."""
        shared = [one for one in super().get_urls() if getattr(one, "name", "") != "view_on_site"]
        ours = [Screen, Queues, Rules, Hiding, Intake, Conflicts, Palette, Filters]
        ours += [PairQueue, Splitting]
        return [*(url for one in ours for url in one(self).urls()), *shared]

    def filters(self, request, opts):
        """Return the filters that the user keeps of the list of ``opts``."""
        return Filters(self).shown(request, opts)

    def refresh(self, **touched):
        """Write what readers may see after a change of these articles, people and events."""
        if any(touched.values()):
            visibility.refresh(**touched)

    def discard(self, row, user):
        """Keep an editor's no to ``row``, so that no import brings it back."""
        if hasattr(row, "findings"):
            decisions.discard(row, user)

    def unmerge(self, merge):
        """After two people parted ask again about what was read under the loser's names since."""
        if isinstance(merge, Merge):
            decisions.ask_again(merge)

    def index(self, request, extra_context=None):
        work = work_for(request.user)
        return super().index(request, {"work": work} | (extra_context or {}))

    def get_app_list(self, request, app_label=None):
        """Group the models by what the newsroom does with them, not by the code's rooms."""
        found = super().get_app_list(request, app_label)
        if app_label:
            return found
        models = {one["object_name"]: one for app in found for one in app["models"]}
        groups = [
            {
                "name": name,
                "app_label": name,
                "app_url": reverse("admin:index"),
                "has_module_perms": True,
                "models": [models.pop(wanted) for wanted in listed if wanted in models],
            }
            for name, listed in GROUPS.items()
        ]
        groups[-1]["models"] += models.values()
        return [group for group in groups if group["models"]]

    def admin_view(self, view, cacheable=False):
        inner = super().admin_view(view, cacheable)

        def shown(request, *args, **kwargs):
            return allow_editor(inner(request, *args, **kwargs))

        return shown


CONTRADICTING = "contradicting=yes"


def work_for(user):
    """Return (words, number, address) of what waits for ``user``."""
    lists = [
        ("articles.view_article", "submitted", "articles_article", "status__exact=submitted"),
        ("articles.view_article", "need a date", "articles_article", "dated=no"),
        ("articles.view_finding", "readings to check", "review-queue", ""),
        (
            "articles.view_storyupdate",
            "stories that came again",
            "articles_storyupdate",
            "open=yes",
        ),
        ("articles.import_dispatch", "imports to look at", "intake", ""),
        ("articles.view_importrun", "filed again, changed here", "intake-conflicts", ""),
        ("people.view_membership", "contradictions", "review-contradictions", ""),
        ("articles.view_quotation", "words after a death", "articles_quotation", CONTRADICTING),
        ("articles.change_report", "readers' reports", "articles_report", "open=yes"),
        ("articles.view_event", "events after a death", "articles_event", CONTRADICTING),
    ]
    counts = {
        "submitted": Article.objects.filter(status=Article.Status.SUBMITTED),
        "need a date": Article.objects.filter(published_at=None),
        "readings to check": Finding.objects.open(),
        "stories that came again": StoryUpdate.objects.waiting(),
        "imports to look at": ImportRun.objects.exclude(by=None).filter(finished=None),
        "filed again, changed here": Conflict.objects.open(),
        "contradictions": Membership.objects.contradicting(),
        "readers' reports": Report.objects.open(),
        "words after a death": Quotation.objects.after_death(),
        "events after a death": Event.objects.after_death(),
    }
    return [
        (words, counts[words].count(), _address(page, asked))
        for permission, words, page, asked in lists
        if user.has_perm(permission)
    ]


def _address(page, asked):
    """Return the address of a list of work: one of the review, or a changelist that is filtered."""
    if page.startswith(("review-", "intake")):
        return reverse(f"admin:{page}")
    return f"{reverse(f'admin:{page}_changelist')}?{asked}"
