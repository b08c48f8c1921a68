"""Autocomplete fields that know the row they show, so that a page asks no more for many rows."""

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple

from people.numbers import number_in


class NumbersOnly:
    """Shows a page whatever key its query or its form names: Django fails on what is no number."""

    def optgroups(self, name, value, attr=None):
        known = [one for one in value if one in ("", None) or number_in(str(one))]
        return super().optgroups(name, known, attr)


class OneOf(NumbersOnly, AutocompleteSelect):
    """The type-ahead of one row."""


class SomeOf(NumbersOnly, AutocompleteSelectMultiple):
    """The type-ahead of several rows."""


class Rows(forms.ModelMultipleChoiceField):
    """Several rows: a key longer than a database knows is an error of the field too."""

    def clean(self, value):
        for key in value or ():
            if number_in(str(key)) is None:
                words, told = self.error_messages["invalid_pk_value"], {"pk": key}
                raise forms.ValidationError(words, code="invalid_pk_value", params=told)
        return super().clean(value)


class OpenChoices:
    """Forms and rows whose fields take only what the user may know of.

    Django's type-ahead leaves out what is closed, but its fields take any key, and show the words
    of what they took.
    """

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        self._narrow(db_field, request, kwargs)
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", OneOf(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        self._narrow(db_field, request, kwargs)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def _narrow(self, db_field, request, kwargs):
        model = db_field.remote_field.model
        desk = self.admin_site._registry.get(model)
        if "queryset" not in kwargs and hasattr(desk, "open_rows"):
            rows = model.objects.standing() if hasattr(model.objects, "standing") else model.objects
            kwargs["queryset"] = desk.open_rows(request.user, rows.all())


class KnownAutocomplete(OneOf):
    """Shows the rows of ``known``, labels by key, without asking for them."""

    known = None

    def optgroups(self, name, value, attr=None):
        chosen = [str(one) for one in value if one not in ("", None)]
        if self.known is None or not set(chosen) <= self.known.keys():
            return super().optgroups(name, value, attr)
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        for key in chosen:
            options.append(self.create_option(name, key, self.known[key], True, len(options)))
        return [(None, options, 0)]


class KnownChoices(OpenChoices):
    """An inline whose rows come with what its autocomplete fields show."""

    def get_queryset(self, request):
        return super().get_queryset(request).select_related(*self.autocomplete_fields)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.autocomplete_fields:
            kwargs["widget"] = KnownAutocomplete(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        names = self.autocomplete_fields

        class Known(formset.form):
            def __init__(self, *args, **options):
                super().__init__(*args, **options)
                for name in names:
                    _tell(self, name)

        formset.form = Known
        return formset


def _tell(form, name):
    """Give the widget of a field the label of the row that the form's instance points at."""
    if name in form.fields:
        widget = form.fields[name].widget
        row = getattr(form.instance, name) if getattr(form.instance, f"{name}_id") else None
        getattr(widget, "widget", widget).known = {str(row.pk): str(row)} if row else {}
