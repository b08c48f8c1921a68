"""Lists of work: what has no date, what waits, what was hidden."""

from django.contrib import admin
from django.db.models import Exists, OuterRef
from django.utils import timezone

from articles.models import Finding, Mention
from articles.work import WORK


class WorkFilter(admin.SimpleListFilter):
    """The lists of the dashboard."""

    title = "work"
    parameter_name = "work"

    def __init__(self, request, *args):
        self.user = request.user
        super().__init__(request, *args)

    def lookups(self, request, model_admin):
        return [(name, work.words) for name, work in WORK.items()]

    def queryset(self, request, queryset):
        work = WORK.get(self.value())
        return work.rows(queryset, self.user, timezone.now()) if work else queryset


class SourceFilter(admin.RelatedFieldListFilter):
    """Sources, asked for once a request: a count of each filter makes all filters anew."""

    def field_choices(self, field, request, model_admin):
        kept = request.__dict__.setdefault("_sources", [])
        kept[:] = kept or super().field_choices(field, request, model_admin)
        return list(kept)


class DatedFilter(admin.SimpleListFilter):
    title = "date"
    parameter_name = "dated"

    def lookups(self, request, model_admin):
        return [("no", "needs a date"), ("yes", "has one")]

    def queryset(self, request, queryset):
        if self.value():
            return queryset.filter(published_at__isnull=self.value() == "no")
        return queryset


class OpenFindingsFilter(admin.SimpleListFilter):
    title = "what was read"
    parameter_name = "open"

    def lookups(self, request, model_admin):
        return [("yes", "waits for a decision"), ("nobody", "names nobody we know")]

    def get_facet_queryset(self, changelist):
        """Count nothing: it would look at every article's findings and mentions."""
        return {}

    def queryset(self, request, queryset):
        if self.value() == "yes":
            return queryset.filter(Exists(Finding.objects.open().filter(article=OuterRef("pk"))))
        if self.value() == "nobody":
            return queryset.exclude(Exists(Mention.objects.filter(article=OuterRef("pk"))))
        return queryset


class WaitingFilter(admin.SimpleListFilter):
    title = "decision"
    parameter_name = "waiting"

    def lookups(self, request, model_admin):
        return [("yes", "waits"), ("no", "decided")]

    def queryset(self, request, queryset):
        if self.value() == "yes":
            return queryset.filter(state__in=Finding.State.waiting())
        return queryset.exclude(state__in=Finding.State.waiting()) if self.value() else queryset


class AfterDeathFilter(admin.SimpleListFilter):
    title = "contradictions"
    parameter_name = "contradicting"

    def lookups(self, request, model_admin):
        return [("yes", "after a known death")]

    def queryset(self, request, queryset):
        return queryset.after_death() if self.value() == "yes" else queryset


class PlanFilter(admin.SimpleListFilter):
    title = "plans"
    parameter_name = "plan"

    def __init__(self, request, *args):
        self.user = request.user
        super().__init__(request, *args)

    def lookups(self, request, model_admin):
        return [
            ("uncovered", "next 7 days, nobody covers it"),
            ("mine", "I cover it"),
            ("unreported", "day passed, no report"),
        ]

    def queryset(self, request, queryset):
        today = timezone.localdate()
        if self.value() == "mine":
            return queryset.assigned_to(self.user, today)
        if self.value() == "uncovered":
            return queryset.uncovered(today)
        return queryset.unreported(today) if self.value() == "unreported" else queryset
