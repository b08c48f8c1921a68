"""People, organizations, posts, memberships and tags at the desk."""

from django.contrib import admin
from django.db.models import Case, Count, When
from django.utils.html import format_html_join

from people.changelists import number_of
from people.choosing import KnownChoices, OpenChoices
from people.comparing import clashing_terms, faces_of_bodies, faces_of_people, faces_of_posts
from people.desk import DeskAdmin, ReadOnlyInline
from people.dossier import dossier_of
from people.faces import Face
from people.folding import folded
from people.mergeable_admin import MergeableAdmin
from people.models import Attestation, Membership, Name, Organization, Person, Post, Tag
from people.pairs_admin import PairVerdictAdmin
from people.posts_admin import Succession

__all__ = ["PairVerdictAdmin"]
NAMINGS = Person.mentions.rel.related_model._base_manager
USES = Tag.uses.rel.related_model._base_manager


class ShownFilter(admin.SimpleListFilter):
    """What readers see, what they do not, and what was hidden from them."""

    title = "readers"
    parameter_name = "readers"

    def lookups(self, request, model_admin):
        return [("yes", "see it"), ("no", "do not see it"), ("hidden", "hidden with a reason")]

    def queryset(self, request, queryset):
        if self.value() == "hidden":
            return queryset.exclude(hidden_reason="")
        if self.value():
            return queryset.filter(visible_from__isnull=self.value() == "no")
        return queryset


class NameInline(OpenChoices, admin.TabularInline):
    model = Name
    extra = 0
    fields = ["text", "kind", "language", "used_from", "used_until"]


class MembershipInline(KnownChoices, admin.TabularInline):
    model = Membership
    extra = 0
    fields = ["post", "capacity", "start", "end"]
    autocomplete_fields = ["post"]
    show_change_link = True

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("person")


class HolderInline(MembershipInline):
    fields = ["person", "capacity", "start", "end", "reported"]
    readonly_fields = ["reported"]
    autocomplete_fields = ["person"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("post").prefetch_related("attestations")

    @admin.display(description="Reported on")
    def reported(self, row):
        return ", ".join(map(str, row.attestations.all())) if row.pk else ""


class AttestationInline(ReadOnlyInline):
    model = Attestation
    fields = ["day", "says", "sentences"]

    @admin.display(description="It rests on")
    def sentences(self, row):
        read = row.findings.filter(article__killed=False)
        rows = ((f"{one.sentence} ({one.rule})",) for one in read)
        return format_html_join("", "<p>{}</p>", rows)


@admin.register(Person)
class PersonAdmin(MergeableAdmin):
    change_form_template = "admin/people/person/change_form.html"
    list_display = ["name", "offices", "named_in", "readers"]
    list_filter = [ShownFilter, "public_figure", "created"]
    search_fields = ["name"]
    search_help_text = "Any spelling: Zhaparov finds Japarov."
    fields = [
        ("name", "slug"), "summary", "public_figure", ("born", "died"), "apart", "hidden_reason",
        "readers",
    ]  # fmt: skip
    readonly_fields = ["apart", "hidden_reason", "readers"]
    inlines = [NameInline, MembershipInline]
    ordering = ["name", "pk"]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        if not request.resolver_match.url_name.endswith("_changelist"):
            return rows
        rows = rows.prefetch_related("memberships__post")
        return rows.annotate(articles_count=number_of(NAMINGS, "person", "article"))

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj and not context.get("is_popup"):
            context["dossier"] = dossier_of(obj)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def faces(self, keys):
        return faces_of_people(keys)

    def clashes(self, winner, loser):
        return clashing_terms(winner, loser)

    def touched(self, row):
        held = row.memberships.values_list("post", flat=True)
        return {"people": [row.pk], "posts": list(held)}

    @admin.display(description="Posts")
    def offices(self, row):
        return ", ".join(dict.fromkeys(str(one.post) for one in row.memberships.all()))

    @admin.display(description="Articles", ordering="articles_count")
    def named_in(self, row):
        return row.articles_count

    @admin.display(description="Not the same as")
    def apart(self, row):
        others = Person.objects.standing().known_apart_from(row) if row.pk else ()
        return ", ".join(map(str, others)) or "-"


@admin.register(Organization)
class OrganizationAdmin(MergeableAdmin):
    list_display = ["name", "parent", "readers"]
    list_filter = [ShownFilter]
    list_select_related = ["parent"]
    search_fields = ["name"]
    search_help_text = "Words of the name."
    fields = ["name", "slug", "parent", "hidden_reason", "readers"]
    readonly_fields = ["hidden_reason", "readers"]
    autocomplete_fields = ["parent"]

    def faces(self, keys):
        return faces_of_bodies(keys)

    def touched(self, row):
        holders = Person.objects.filter(memberships__post__organization=row)
        below = Person.objects.filter(memberships__post__organization__parent=row)
        people = {*_keys(holders), *_keys(below)}
        posts = _keys(row.posts.all())
        return {"people": people, "posts": posts, "organizations": [row.pk]}


def _keys(rows):
    return rows.values_list("pk", flat=True)


@admin.register(Post)
class PostAdmin(Succession, MergeableAdmin):
    list_display = ["label", "organization", "seats", "readers"]
    list_filter = [ShownFilter]
    list_select_related = ["organization"]
    search_fields = ["label"]
    search_help_text = "Words of the office or of the body, as in President of Ghana."
    fields = ["role", "organization", "label", "slug", "seats", "hidden_reason", "readers"]
    readonly_fields = ["hidden_reason", "readers"]
    autocomplete_fields = ["organization"]
    inlines = [HolderInline]

    def faces(self, keys):
        return faces_of_posts(keys)

    def touched(self, row):
        holders = Person.objects.filter(memberships__post=row)
        return {"people": list(_keys(holders)), "posts": [row.pk]}


class ContradictionFilter(admin.SimpleListFilter):
    title = "contradictions"
    parameter_name = "contradicting"

    def lookups(self, request, model_admin):
        return [("yes", "cannot all be true")]

    def queryset(self, request, queryset):
        if self.value() == "yes":
            found = Membership.objects.contradicting().values("pk")
            return queryset.filter(pk__in=found)
        return queryset


@admin.register(Membership)
class MembershipAdmin(DeskAdmin):
    list_display = ["person", "post", "capacity", "start", "end", "readers"]
    list_filter = [ContradictionFilter, ShownFilter, "capacity"]
    list_select_related = ["person", "post"]
    search_fields = ["person__name", "post__label"]
    search_help_text = "Words of the person's name or of the post."
    fields = ["person", "post", "capacity", "start", "end", "hidden_reason", "readers"]
    readonly_fields = ["hidden_reason", "readers"]
    autocomplete_fields = ["person", "post"]
    inlines = [AttestationInline]

    def touched(self, row):
        return {"people": [row.person_id], "posts": [row.post_id]}


class UsedFilter(admin.SimpleListFilter):
    title = "use"
    parameter_name = "used"

    def lookups(self, request, model_admin):
        return [("no", "no article has it"), ("yes", "in use")]

    def queryset(self, request, queryset):
        if self.value():
            return queryset.filter(uses__isnull=self.value() == "no").distinct()
        return queryset


@admin.register(Tag)
class TagAdmin(MergeableAdmin):
    list_display = ["name", "used", "also", "readers"]
    ordering = ["name", "pk"]
    list_filter = [UsedFilter, ShownFilter]
    search_fields = ["name"]
    search_help_text = "Words of the name or of a synonym."
    fields = ["name", "slug", "synonyms", "hidden_reason", "readers"]
    readonly_fields = ["hidden_reason", "readers"]

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(uses_count=number_of(USES, "tag"))

    def get_search_results(self, request, queryset, search_term):
        """Offer the tags that begin with what was typed first, then those in use most."""
        rows, again = super().get_search_results(request, queryset, search_term)
        if not search_term or not request.path.endswith("/autocomplete/"):
            return rows, again
        begins = Case(When(folded__startswith=folded(search_term), then=0), default=1)
        return rows.order_by(begins, "-uses_count", "name", "pk"), again

    def faces(self, keys):
        """Return the ``Face`` of each tag: its words and how many articles have it."""
        rows = Tag.objects.filter(pk__in=keys).annotate(number=Count("uses"))
        return {
            row.pk: Face(
                row,
                {
                    "Name": [row.name],
                    "Synonyms": row.synonyms.splitlines(),
                    "Articles": [str(row.number)],
                },
                row.number,
            )
            for row in rows
        }

    @admin.display(description="Also called")
    def also(self, row):
        return ", ".join(row.synonyms.splitlines())

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        if "slug" in form.base_fields:
            form.base_fields["slug"].required = False
            form.base_fields["slug"].help_text = "Empty: made from the name."
        return form

    def touched(self, row):
        uses = row.uses.values_list("content_object", flat=True)
        return {"articles": list(uses), "tags": [row.pk]}

    @admin.display(description="Articles", ordering="uses_count")
    def used(self, row):
        return row.uses_count
