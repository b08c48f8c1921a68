"""What holds for every list and form of the desk, asked of each that is registered."""

import pytest
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteMixin, ForeignKeyRawIdWidget
from django.db import models
from django.forms import ModelChoiceField
from django.test import RequestFactory

from articles.models import Article, Event
from newsroom.models import User
from people.desk import DeskAdmin, KeptAdmin
from people.models import Organization, Person, Post, Tag

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
DESKS = {model._meta.model_name: desk for model, desk in admin.site._registry.items()}
OURS = {name: desk for name, desk in DESKS.items() if name not in ("group", "user")}
MANY = (Person, Post, Organization, Event, Article, Tag, User)
FEW_OF_MANY = {("assignment", "reporter")}  # the staff, who are few
CHANGED = {name: desk for name, desk in OURS.items() if not isinstance(desk, KeptAdmin)}
# Too long to be asked for its first day without an index, or only ever a handful.
UNDATED = {"dispatch", "revision", "storyline"}


@pytest.fixture
def asked():
    """Return a request of somebody who may do all."""
    request = RequestFactory().get("/admin/")
    request.user = User.objects.create_superuser("root", password="long enough 12")
    request.resolver_match = type("Match", (), {"url_name": "change", "kwargs": {}})
    return request


def each(desks=OURS):
    return pytest.mark.parametrize("name", sorted(desks))


@each(DESKS)
def test_a_list_that_is_searched_says_by_what(name):
    desk = DESKS[name]
    assert bool(desk.search_fields) <= bool(desk.search_help_text) or name == "group"


@each()
def test_a_list_counts_no_more_than_it_shows_and_saves_on_top(name):
    desk = OURS[name]
    assert isinstance(desk, DeskAdmin)
    assert not desk.show_full_result_count
    assert desk.save_on_top
    assert desk.list_per_page <= 50
    assert desk.preserve_filters


@each(DESKS)
def test_a_list_reads_what_its_columns_point_at_with_its_rows(name):
    desk = DESKS[name]
    fields = {one.name: one for one in desk.model._meta.concrete_fields}
    pointing = {one for one in desk.list_display if getattr(fields.get(one), "many_to_one", False)}
    assert pointing <= set(desk.list_select_related or ())


@each({**OURS, "user": DESKS["user"]})
def test_a_column_of_ours_has_a_name(name):
    desk = DESKS[name]
    for one in desk.list_display:
        method = getattr(desk, one, None)
        assert method is None or method.short_description


@each()
def test_a_list_of_dated_records_leads_to_their_days(name):
    desk = OURS[name]
    dated = (models.DateField, models.DateTimeField)
    shown = {one.name for one in desk.model._meta.fields if isinstance(one, dated)}
    if shown & set(desk.list_display) and name not in UNDATED:
        assert desk.date_hierarchy


@each(CHANGED)
def test_who_is_one_of_many_is_typed_and_not_chosen_from_a_list(name, asked):
    desk = OURS[name]
    forms = [(name, desk.get_form(asked))]
    for inline in desk.get_inline_instances(asked):
        forms.append((inline.model._meta.model_name, inline.get_formset(asked).form))
    for of, form in forms:
        for field, one in form.base_fields.items():
            many = isinstance(one, ModelChoiceField) and issubclass(one.queryset.model, MANY)
            widget = getattr(one.widget, "widget", one.widget)
            typed = isinstance(widget, AutocompleteMixin | ForeignKeyRawIdWidget)
            assert not many or typed or (of, field) in FEW_OF_MANY, (of, field)


@each(DESKS)
def test_rows_below_a_form_are_those_that_are_there_and_lead_to_their_pages(name, asked):
    for inline in DESKS[name].get_inline_instances(asked):
        assert inline.extra == 0
        registered = admin.site.is_registered(inline.model)
        assert inline.show_change_link or not registered or not inline.has_change_permission(asked)


@each(DESKS)
def test_an_action_asks_for_a_permission(name):
    desk = DESKS[name]
    for action, _, _ in desk._get_base_actions():
        assert getattr(action, "allowed_permissions", ()), action


@each(CHANGED)
def test_where_a_row_came_from_is_never_typed(name, asked):
    form = OURS[name].get_form(asked)
    told = {"entered_by", "created", "uid", "visible_from", "hidden_reason", "by_editor", "rule"}
    told |= {"dispatch", "sha256", "imported", "merged_into", "first_public", "changed"}
    assert told & set(form.base_fields) == set()


@each()
def test_a_public_row_leads_to_its_page_and_a_hidden_one_nowhere(name, filed):
    desk = OURS[name]
    if not hasattr(desk.model, "get_absolute_url") or not hasattr(desk.model, "visible_from"):
        return
    row = desk.model.objects.exclude(visible_from=None).first()
    if row:
        assert desk.view_on_site(row) == row.get_absolute_url()
        assert desk.view_on_site(desk.model()) is None
