"""Autocomplete fields that know the row they show, so that a page asks no more for many rows."""

from django.contrib.admin.widgets import AutocompleteSelect


class KnownAutocomplete(AutocompleteSelect):
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


class KnownChoices:
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
