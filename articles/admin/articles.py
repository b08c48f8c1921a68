"""The page on which an article is written, checked and sent on its way."""

import logging
from collections import Counter
from datetime import timedelta

from django.contrib import admin, messages
from django.db import transaction
from django.utils import timezone

from articles.admin.checks import ChecksMixin
from articles.admin.filters import DatedFilter, OpenFindingsFilter, SourceFilter, WorkFilter
from articles.admin.flashes import FlashesMixin
from articles.admin.forms import ArticleForm
from articles.admin.inlines import (
    CoverageInline,
    MentionInline,
    QuotationInline,
)
from articles.admin.looking import LookingMixin
from articles.admin.pointing import PointingMixin
from articles.admin.presence import TOKEN, PresenceMixin, typed_in, without_restore
from articles.admin.previews import PreviewsMixin, links_of
from articles.admin.readings import ReadingsMixin
from articles.admin.relating import RelatingMixin
from articles.admin.revising import RevisingMixin
from articles.admin.sharing import SharingMixin
from articles.admin.steps import MAIN, StepsMixin
from articles.admin.translations import TranslationsMixin
from articles.checking import LIMITS
from articles.clocks import zone_in_words
from articles.closed import ClosedMixin, without_killed
from articles.decisions import MAY_DECIDE
from articles.effects import effect_of
from articles.first_shown import with_shown_at
from articles.importing.facts import make_missing_facts
from articles.importing.typed import read_typed
from articles.models import Article, Byline, Finding, PhotoUse, Revision, StoryUpdate
from articles.models.articles import state_of
from articles.models.bylines import names_in, names_of, staff_by_name
from articles.next_state import set_tags
from articles.paired_quotations import pair_wordings
from articles.publication import PUBLISH, steps_of
from articles.visibility import linked_to
from people.desk import DeskAdmin
from people.numbers import number_in

WRITTEN = ["headline", "standfirst", "body", "by", "photo_list", "captions"]
LOOKED_AT, OFTEN = 200, 10  # of so many articles so many hold a common word
LOG = logging.getLogger(__name__)


@admin.register(Article)
class ArticleAdmin(
    ClosedMixin,
    StepsMixin,
    PresenceMixin,
    ReadingsMixin,
    ChecksMixin,
    TranslationsMixin,
    FlashesMixin,
    PreviewsMixin,
    PointingMixin,
    RevisingMixin,
    RelatingMixin,
    SharingMixin,
    LookingMixin,
    DeskAdmin,
):
    ways_to_article = ("",)
    form = ArticleForm
    change_form_template = "admin/articles/article/change_form.html"
    list_display = ["headline", "stands", "dated", "source", "waiting"]
    list_filter = [WorkFilter, "status", DatedFilter, OpenFindingsFilter, ("source", SourceFilter)]
    list_select_related = ["source"]
    date_hierarchy = "published_on"
    search_fields = ["headline"]
    search_help_text = "Words of headline or text, in any spelling."
    autocomplete_fields = ["source"]
    readonly_fields = ["hidden_reason", "visible_from"]
    inlines = [MentionInline, CoverageInline, QuotationInline]
    fieldsets = [
        (None, {"fields": [*WRITTEN, "tag_list", "reason", "opened", "tags_opened"]}),
        ("When", {"fields": ["publish_at", "embargo_until", "published_at", "precision"]}),
        (
            "Where from, where to",
            {
                "classes": ["collapse"],
                "fields": ["slug", "source", "language", "hidden_reason", "visible_from"],
            },
        ),
    ]

    def get_queryset(self, request):
        rows = super().get_queryset(request).defer("body", "text", "folded")
        if request.resolver_match.kwargs.get("object_id") is None:
            return rows
        return with_shown_at(rows.defer(None))

    def get_search_results(self, request, queryset, search_term):
        """Look for words that stand in many of the latest articles without the index.

        PostgreSQL cannot know how often a word stands in long texts: through the index it would
        read all that hold it.
        """
        latest = Article.objects.order_by("-published_at", "-pk").values("pk")[:LOOKED_AT]
        probe = Article.objects.filter(pk__in=latest).search_in_order(search_term)
        if search_term and probe.count() >= OFTEN:
            return queryset.search_in_order(search_term), False
        return super().get_search_results(request, queryset, search_term)

    def get_object(self, request, object_id, from_field=None):
        """Return the article in its next state, where one waits for an update.

        The row is locked where it is about to be written: the version is read to be written. Its
        key is not locked, so that whoever reports an open form need not wait, and none waits
        for the other.
        """
        if request.method == "POST":
            rows = self.get_queryset(request).select_for_update(of=["self"], no_key=True)
            rows.filter(pk=number_in(object_id)).first()
        article = super().get_object(request, object_id, from_field)
        if article:
            article.recent = list(article.revisions.select_related("author")[:10])
            article.next_state = next((one for one in article.recent if one.pending), None)
            if article.next_state and article.live(timezone.now()):
                article.next_state.lay_over(article)
        return article

    def has_change_permission(self, request, obj=None):
        """Reporters change their own drafts; editors change every article that is not killed."""
        allowed = super().has_change_permission(request, obj)
        if obj is None or request.user.has_perm(MAY_DECIDE):
            return allowed
        return allowed and obj.author == request.user and obj.status == Article.Status.DRAFT

    def get_readonly_fields(self, request, obj=None):
        """Times of what is published are a publisher's; readers' own moment never moves."""
        fields = list(super().get_readonly_fields(request, obj))
        published = obj and obj.status == Article.Status.PUBLISHED
        if published and (obj.live(timezone.now()) or not request.user.has_perm(PUBLISH)):
            fields += ["publish_at", "embargo_until"]
        return fields

    def get_form(self, request, obj=None, change=False, **kwargs):
        """Return the form; with ``?restore=`` it begins with what the user had typed."""
        form = super().get_form(request, obj, change, **kwargs)
        form.restored = typed_in(request)
        return form

    def add_view(self, request, form_url="", extra_context=None):
        """Write one article for one form, however often its button was pressed."""
        token = request.POST.get("_token", "")
        if not TOKEN.fullmatch(token):
            return super().add_view(request, form_url, extra_context)
        with transaction.atomic():
            known = self.locked_opening(request, token)
            if known.article_id:
                return self.change_view(request, str(known.article_id))
            return super().add_view(request, form_url, extra_context)

    def seen(self, row):
        return row.first_public is not None

    def touched(self, row):
        return linked_to(row)

    def save_model(self, request, obj, form, change):
        if form.live:
            obj.claim()
            return
        if not change:
            obj.author = request.user
        if "headline" in form.changed_data:
            obj.machine_headline = False
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        article, changed = form.instance, form.changed_data
        self.note_saved(request, article)
        if "tag_list" in changed and not form.live:
            wanted, before = form.cleaned_data["tag_list"], form.tags_before
            touched = set_tags(article, wanted, request.user, before)
            self.admin_site.refresh(articles=[article.pk], tags=touched)
        if "by" in changed and not form.live:
            Byline.objects.put(article, names_in(form.cleaned_data["by"]))
        if {"photo_list", "captions"} & {*changed} and not form.live:
            photos = PhotoUse.objects.put(article, *form.photos_typed)
            self.admin_site.refresh(articles=[article.pk], photos=photos)
        if "published_at" in changed and not form.live:
            make_missing_facts(article)
            self.admin_site.refresh(articles=[article.pk])
        if form.has_changed() or any(one.has_changed() for one in formsets):
            kept = self._record(request, article, form, change)
            if not form.live and ("body" in changed or not article.dispatch_id):
                self._read(request, article, kept)
        pair_wordings(article)

    def _read(self, request, article, revision):
        """Read what was saved. What fails here is told and logged; the words are saved anyway."""
        try:
            with transaction.atomic():
                read_typed(article, revision)
        except Exception:
            LOG.exception("article %s could not be read", article.pk)
            messages.warning(
                request, "It is saved, but could not be read: tell whoever looks after the site."
            )

    def _record(self, request, article, form, change):
        """Keep what was saved: as the next state, where readers see another one."""
        reason = form.cleaned_data.get("reason") or ("" if change else "written")
        told = {}
        if form.live:
            tags = [tag.name for tag in form.cleaned_data["tag_list"]]
            before = list(article.tag_uses.values_list("tag", flat=True))
            told = {"tags": sorted(tags), "pending": True, "more": {"tags_before": before}}
            told["bylines"] = names_in(form.cleaned_data["by"])
            told["photos"], told["captions"] = form.photos_typed
        kept = Revision.objects.record(article, request.user, reason, **told)
        article.next_state = kept if form.live else None
        return kept

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        now, steps = timezone.now(), steps_of(obj or Article(author=request.user), request.user)
        if obj:
            context["state"] = state_of(obj)
            context["now"] = now
            context["note"] = next((one for one in obj.recent if one.reason), None)
            context["may_flash"] = obj.developing and request.user.has_perm(PUBLISH)
            context["live"] = obj.live(now)
            context["updates"] = _updates(request.user, obj) if obj.dispatch_id else []
            context["versions"] = self.seen_versions(request, obj)
            context["beside"] = self._original(request, obj)
            context["links"] = links_of(request, obj)
            context["may_decide"] = request.user.has_perm(MAY_DECIDE)
        context["main"] = next((one for name in MAIN for one in steps if one.name == name), None)
        context["steps"] = [one for one in steps if one != context["main"]]
        context["effect"] = effect_of(obj or Article(), now)
        context["limits"] = LIMITS
        context["staff"] = staff_names()
        context["zone"] = zone_in_words(now)
        context["quick_times"] = quick_times(now)
        context["seat"] = self.seat(request, obj)
        if request.method == "POST":
            self.keep_typed(request, obj)
        context["difference"] = getattr(context["adminform"].form, "difference", [])
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def response_change(self, request, obj):
        return self.to_step(request, obj) or without_restore(super().response_change(request, obj))

    def response_add(self, request, obj, post_url_continue=None):
        return self.to_step(request, obj) or without_restore(
            super().response_add(request, obj, post_url_continue)
        )

    def _original(self, request, obj):
        """Return the original of a translation, to be shown beside it."""
        original = obj.translation_of
        return original if original and self.has_view_permission(request, original) else None

    @admin.display(description="Tags")
    def tag_list(self, obj):
        return ", ".join(obj.tags.names()) if obj.pk else ""

    @admin.display(description="By")
    def by(self, obj):
        return ", ".join(names_of(obj)) if obj.pk else ""

    @admin.display(description="State", ordering="status")
    def stands(self, row):
        return state_of(row).capitalize()

    @admin.display(description="Published", ordering="published_at")
    def dated(self, row):
        if row.precision == Article.Precision.DAY:
            return row.published_on
        return row.published_at

    @admin.display(description="To check")
    def waiting(self, row):
        return row.to_check or ""

    def get_changelist_instance(self, request):
        """Count what waits for the page's rows only, in one query."""
        found = super().get_changelist_instance(request)
        rows = list(found.result_list)
        keys = Finding.objects.open().filter(article__in=rows).values_list("article", flat=True)
        counts = Counter(keys)
        for row in rows:
            row.to_check = counts[row.pk]
        found.result_list = rows
        return found


def staff_names():
    """Return the full names of the staff, for the type-ahead of bylines."""
    return sorted(one.get_full_name() for one in staff_by_name().values())


def _updates(user, article):
    """Return the stories that tell ``article`` again, or that it tells again, for ``user``."""
    rows = StoryUpdate.objects.about(article)
    return without_killed(user, rows, "dispatch__article", "earlier__article").told()


def quick_times(now):
    """Return (label, moment) of the times that editors choose most, after ``now``."""
    local = timezone.localtime(now).replace(second=0, microsecond=0)
    morning = (local + timedelta(days=1)).replace(hour=6, minute=0)
    evening = local.replace(hour=18, minute=0)
    later = [
        ("In 10 minutes", local + timedelta(minutes=10)),
        ("In an hour", local + timedelta(hours=1)),
    ]
    later += [("Today 18:00", evening)] if evening > local else []
    return [*later, ("Tomorrow 06:00", morning)]
