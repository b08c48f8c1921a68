"""The admin site of the newsroom: its words, its order, its work list."""

from django.conf import settings
from django.contrib import admin
from django.urls import reverse
from django.utils import timezone

from articles import decisions, visibility
from articles.intake.clashing import Conflicts
from articles.intake.pages import Intake
from articles.planning.desk import Planning
from articles.publication import PUBLISH, WITHDRAW
from articles.review.complaints import Complaints
from articles.review.hiding import Hiding
from articles.review.lists import Queues
from articles.review.rules import Rules
from articles.review.screen import Screen
from articles.review.splitting import Splitting
from newsroom.dashboard import boxes_for
from newsroom.filters import Filters
from newsroom.front_desk import Front
from newsroom.handing_over import HandingOver, notes_for
from newsroom.palette import Palette
from newsroom.policy import allow_editor
from newsroom.soon import coming_for, developing_for
from people.models import Merge
from people.pair_queue import PairQueue

GROUPS = {
    "Write": ["Article", "Event", "Photo", "StoryLine"],
    "Check what was read": ["Finding", "StoryUpdate", "Rule", "Topic"],
    "People and posts": ["Person", "Post", "Membership", "Organization", "Tag"],
    "Who is who": [
        "PairVerdict",
        "Merge",
        "OrganizationMerge",
        "PostMerge",
        "EventMerge",
        "TagMerge",
    ],
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
        ours = [Screen, Queues, Rules, Hiding, Complaints, Intake, Conflicts, Palette, Filters]
        ours += [PairQueue, Splitting, Front, HandingOver, Planning]
        return [*(url for one in ours for url in one(self).urls()), *shared]

    def filters(self, request, opts):
        """Return the filters that the user keeps of the list of ``opts``."""
        return Filters(self).shown(request, opts)

    def all_open_to(self, user):
        """Tell whether ``user`` may also see what killed articles told."""
        return user.has_perm(WITHDRAW)

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
        now = timezone.now()
        told = {"boxes": boxes_for(request.user, now), "coming": coming_for(request.user, now)}
        told["developing"] = developing_for(request.user, now)
        told["may_settle"] = request.user.has_perm(PUBLISH)
        told["notes"] = notes_for(request.user)
        return super().index(request, told | (extra_context or {}))

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
