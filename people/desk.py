"""What every page of the desk does: keep readers' view in step, hide in one act."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import SEARCH_VAR
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import formats, timezone

from people.changelists import DeskChangeList, KeyPaginator, days_of
from people.choosing import OpenChoices
from people.visible import Visible

NAMED = 50  # rows that a page before a bulk action names


class HideForm(forms.Form):
    reason = forms.CharField(
        max_length=300,
        widget=forms.TextInput(attrs={"class": "vTextField", "autofocus": True}),
        help_text="For the newsroom only. Readers see nothing of it.",
    )


class NamedMoments:
    """Names the two fields of a moment, which the admin leaves without a label."""

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(field.widget, AdminSplitDateTime):
            for one, part in zip(field.widget.widgets, ("date", "time"), strict=True):
                one.attrs["aria-label"] = f"{field.label}: {part}"
        return field


class DeskAdmin(OpenChoices, NamedMoments, admin.ModelAdmin):
    """Lists of fifty, buttons above and below, and ``visible_from`` refreshed after each change."""

    list_per_page = 50
    paginator = KeyPaginator
    save_on_top = True
    show_full_result_count = False
    change_form_template = "admin/desk_change_form.html"

    def get_queryset(self, request):
        return self.open_rows(request.user, super().get_queryset(request))

    def get_changelist(self, request, **kwargs):
        return DeskChangeList

    def get_paginator(self, request, queryset, *args, **kwargs):
        """Return the pages of a list; those of a search and of a type-ahead are bounded.

        A history asks for pages too, of rows of the log.
        """
        pages = super().get_paginator(request, queryset, *args, **kwargs)
        if queryset.model is not self.model:
            return pages
        pages.bounded = bool(request.GET.get(SEARCH_VAR) or request.GET.get("term"))
        rows, related = self.get_queryset(request), self.get_list_select_related(request)
        pages.rows = rows.select_related(*related) if related else rows
        return pages

    def open_rows(self, user, rows):
        """Return those of ``rows`` that ``user`` may know of."""
        return rows

    def open_to(self, request, row):
        """Tell whether the user may know of ``row``; asked once a request."""
        known = request.__dict__.setdefault("_open_rows", {})
        key = self.model._meta.label, row.pk
        if key not in known:
            rows = self.model._base_manager.filter(pk=row.pk)
            seen = self.open_rows(request.user, rows)
            known[key] = seen is rows or seen.exists()
        return known[key]

    def _closed(self, request, row):
        return row is not None and row.pk is not None and not self.open_to(request, row)

    def has_view_permission(self, request, obj=None):
        return super().has_view_permission(request, obj) and not self._closed(request, obj)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not self._closed(request, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not self._closed(request, obj)

    def touched(self, row):
        """Return what ``admin_site.refresh`` must look at after a change of ``row``."""
        return {}

    def view_on_site(self, row):
        addressed = hasattr(row, "get_absolute_url") and getattr(row, "slug", None) != ""
        shown = row.visible_from if addressed else None
        return row.get_absolute_url() if shown and shown <= timezone.now() else None

    @admin.display(description="Readers", ordering="visible_from")
    def readers(self, row):
        """Say whether readers see ``row``, and from when."""
        now, shown = timezone.now(), row.visible_from
        if row.hidden:
            return "hidden"
        if shown and shown > now:
            return f"from {formats.date_format(timezone.localtime(shown), 'j F Y H:i')}"
        return "see it" if shown else "do not see it"

    def changelist_view(self, request, extra_context=None):
        filters = self.admin_site.filters(request, self.opts)
        context = {"filters": filters} | (extra_context or {})
        answer = super().changelist_view(request, context)
        if "cl" in (getattr(answer, "context_data", None) or {}):
            answer.context_data["dates"] = days_of(answer.context_data["cl"])
        return answer

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """Refuse to add by the page of a row: Django would, though no button offers it."""
        if object_id and "_saveasnew" in request.POST and not self.save_as:
            raise PermissionDenied
        return super().changeform_view(request, object_id, form_url, extra_context)

    def ask_first(self, request, rows, title, says):
        """Return a page that names what an action will change, ``None`` once that was confirmed.

        ``says`` is a sentence on what happens; ``rows`` is the queryset of what was selected.
        """
        if request.POST.get("confirmed"):
            return None
        context = self.admin_site.each_context(request) | {
            "title": title,
            "says": says,
            "opts": self.opts,
            "rows": [self.named(one) for one in rows[:NAMED]],
            "number": rows.count(),
            "action": request.POST.get("action"),
            "across": request.POST.get("select_across", "0"),
            "keys": request.POST.getlist("_selected_action"),
        }
        return TemplateResponse(request, "admin/ask_first.html", context)

    def named(self, row):
        """Return the words by which a page that asks first names ``row``."""
        return str(row)

    def get_search_results(self, request, queryset, search_term):
        """Search by folded words where the queryset knows how, so that spellings are found."""
        if search_term and hasattr(queryset, "search"):
            return queryset.search(search_term), False
        return super().get_search_results(request, queryset, search_term)

    def save_formset(self, request, form, formset, change):
        """Say of each row that a human wrote it, and let what is deleted stay away."""
        rows = formset.save(commit=False)
        for row in formset.deleted_objects:
            self.admin_site.discard(row, request.user)
            row.delete()
        for row in rows:
            _claim(row, request.user)
            row.save()
        formset.save_m2m()

    def save_model(self, request, obj, form, change):
        if not change:
            _claim(obj, request.user)
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        before = self.touched(form.instance)
        super().save_related(request, form, formsets, change)
        after = self.touched(form.instance)
        self.admin_site.refresh(**{kind: {*keys, *before[kind]} for kind, keys in after.items()})

    def delete_model(self, request, obj):
        touched = self.touched(obj)
        self.admin_site.discard(obj, request.user)
        super().delete_model(request, obj)
        self.admin_site.refresh(**touched)

    def seen(self, row):
        """Tell whether readers know an address of ``row``, which must answer for ever."""
        return hasattr(row, "get_absolute_url") and getattr(row, "visible_from", None) is not None

    def get_deleted_objects(self, objs, request):
        """Refuse to delete what readers know; what goes with a row needs no own permission.

        What goes with it is named to whom nothing is closed, and counted for everybody.
        """
        listed, counts, _lacking, protected = super().get_deleted_objects(objs, request)
        if not self.admin_site.all_open_to(request.user):
            listed = listed[::2]
            protected = [f"{len(protected)} that need it."] if protected else []
        known = [f"{one}: readers see it. Hide or withdraw it." for one in objs if self.seen(one)]
        return listed, counts, set(), known + protected

    @transaction.atomic
    def delete_queryset(self, request, queryset):
        for row in queryset:
            self.delete_model(request, row)

    def get_urls(self):
        if not issubclass(self.model, Visible):
            return super().get_urls()
        name = "{}_{}_hide".format(*self._names())
        hide = path("<path:object_id>/hide/", self.admin_site.admin_view(self.hide), name=name)
        return [hide, *super().get_urls()]

    def _names(self):
        return self.opts.app_label, self.opts.model_name

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        hideable = obj and isinstance(obj, Visible) and request.user.has_perm("people.hide_person")
        if hideable and not context.get("is_popup"):
            name = "admin:{}_{}_hide".format(*self._names())
            context["hide_url"] = reverse(name, args=[obj.pk])
        if obj and self.seen(obj):
            context["show_delete"] = False
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    @transaction.atomic
    def hide(self, request, object_id):
        """Hide a row from readers with a reason, or show it again."""
        row = self.get_object(request, unquote(object_id))
        if row is None:
            raise Http404
        allowed = self.has_view_permission(request, row)
        if not allowed or not request.user.has_perm("people.hide_person"):
            raise PermissionDenied
        form = HideForm(request.POST or None)
        if request.method == "POST" and (row.hidden or form.is_valid()):
            self.set_hidden(request, row, "" if row.hidden else form.cleaned_data["reason"])
            return redirect("admin:{}_{}_change".format(*self._names()), row.pk)
        context = self.admin_site.each_context(request)
        context |= {"form": form, "row": row, "opts": self.opts, "title": _act(row)}
        return TemplateResponse(request, "admin/hide.html", context)

    def set_hidden(self, request, row, reason):
        """Hide ``row`` from readers for ``reason``, or show it again for none; log and say so."""
        type(row).objects.filter(pk=row.pk).update(hidden_reason=reason)
        self.admin_site.refresh(**self.touched(row))
        said = f"Hidden from readers: {reason}" if reason else "Shown to readers again."
        self.log_change(request, row, said)
        messages.success(request, f"{row}: {said}")


def _act(row):
    return "Show to readers again" if row.hidden else "Hide from readers"


def _claim(row, user):
    if hasattr(row, "entered_by_id") and not row.entered_by_id:
        row.entered_by = user
    if hasattr(row, "by_editor"):
        row.by_editor = True


class KeptAdmin(DeskAdmin):
    """A record: looked at, never changed."""

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class ReadOnlyInline(admin.TabularInline):
    """Rows to look at, not to type in."""

    extra = 0
    can_delete = False

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False
