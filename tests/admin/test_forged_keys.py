"""Keys that a form of the desk does not offer: in its fields, its rows and the actions of lists."""

import pytest
from django import forms
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from articles.models import Article, Event, Revision
from newsroom.models import User
from people.models import Person
from tests.admin.addresses import fill
from tests.admin.closed import SECRET, kill_one
from tests.admin.forms import fields_of
from tests.admin.reviewing import rows as held

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]


@pytest.fixture
def root(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    return User.objects.create_superuser("root", password="long enough 12")


def name_of(model):
    return f"admin:{model._meta.app_label}_{model._meta.model_name}"


def closed_keys():
    """Return a key by model of a row that an editor may not know of, or that was merged away."""
    merged = {
        model: model.objects.exclude(merged_into=None).values_list("pk", flat=True).first()
        for model in admin.site._registry
        if hasattr(model, "merged_into")
    }
    closed = Event.objects.filter(title__contains="Zanzebrook", merged_into=None).first()
    return merged | {Article: Article.objects.filter(killed=True).first().pk, Event: closed.pk}


def forms_of(desk, request):
    """Yield (prefix, form class) of the form of ``desk`` and of a new row of each inline."""
    yield "", desk.get_form(request)
    for inline in desk.get_inline_instances(request):
        formset = inline.get_formset(request)
        yield formset.get_default_prefix(), formset.form


def choices_of(form):
    """Return the fields of a form class by which a row is chosen, with their models."""
    return {
        name: one.queryset.model
        for name, one in form.base_fields.items()
        if isinstance(one, forms.ModelChoiceField)
    }


def requested(client, rf, model):
    """Return the request of the add page of ``model`` as its form is made for it."""
    request = rf.get(reverse(f"{name_of(model)}_add"))
    request.user = client.user
    return request


def test_no_field_takes_or_shows_what_is_closed(sign_in, rf, root, tmp_path):
    fill(tmp_path, root)
    kill_one(tmp_path, root)
    editor, closed = sign_in("editor"), closed_keys()
    walked, red = 0, []
    for model, desk in admin.site._registry.items():
        request = requested(editor, rf, model)
        if not desk.has_change_permission(request):
            continue
        for prefix, form in forms_of(desk, request):
            for name, target in choices_of(form).items():
                walked += 1
                field = form.base_fields[name]
                shown = " ".join(map(str, field.queryset))
                if SECRET.search(shown) or closed.get(target) in {row.pk for row in field.queryset}:
                    red.append(f"{model.__name__} {prefix} {name} lists what is closed")
                if target in closed:
                    many = isinstance(field, forms.ModelMultipleChoiceField)
                    with pytest.raises(forms.ValidationError):
                        field.clean([closed[target]] if many else closed[target])
    assert walked > 20
    assert not red, "\n".join(red)


def test_a_form_with_the_key_of_something_closed_is_refused_and_does_not_name_it(
    sign_in, rf, root, tmp_path
):
    fill(tmp_path, root)
    kill_one(tmp_path, root)
    editor, closed = sign_in("editor"), closed_keys()
    tried = 0
    for model, desk in admin.site._registry.items():
        request = requested(editor, rf, model)
        row = desk.get_queryset(_of_list(request, model)).first()
        if row is None or not desk.has_change_permission(request, row):
            continue
        address = reverse(f"{name_of(model)}_change", args=[row.pk])
        sent = fields_of(editor.get(address), f"{model._meta.model_name}_form")
        for prefix, form in forms_of(desk, request):
            for name, target in choices_of(form).items():
                if target in closed:
                    tried += 1
                    answer = editor.post(
                        address, sent | _forged(prefix, name, closed[target], sent)
                    )
                    assert answer.status_code == 200, (model, prefix, name)
                    assert not SECRET.search(answer.content.decode()), (model, prefix, name)
    assert tried > 15


def _of_list(request, model):
    request.resolver_match = type("Match", (), {"kwargs": {}, "url_name": "x_changelist"})
    return request


def _forged(prefix, name, key, sent):
    """Return the field ``name`` of a form, or of one more row of an inline, with ``key``."""
    if not prefix:
        return {name: key}
    last = int(sent[f"{prefix}-TOTAL_FORMS"])
    return {f"{prefix}-TOTAL_FORMS": last + 1, f"{prefix}-{last}-{name}": key}


def test_no_row_of_another_page_is_changed_or_deleted_through_a_forged_inline(
    sign_in, rf, root, tmp_path
):
    fill(tmp_path, root)
    publisher, tried = sign_in("publisher"), 0
    for model, desk in admin.site._registry.items():
        request = requested(publisher, rf, model)
        for inline in desk.get_inline_instances(request):
            formset = inline.get_formset(request)
            theirs = inline.model.objects.exclude(**{formset.fk.name: None}).last()
            mine = theirs and (
                desk.get_queryset(_of_list(request, model))
                .exclude(pk=getattr(theirs, formset.fk.attname))
                .first()
            )
            if mine is None or not desk.has_change_permission(request, mine):
                continue
            prefix, tried = formset.get_default_prefix(), tried + 1
            address = reverse(f"{name_of(model)}_change", args=[mine.pk])
            sent = fields_of(publisher.get(address), f"{model._meta.model_name}_form")
            last = int(sent[f"{prefix}-INITIAL_FORMS"])
            forged = {f"{prefix}-{kind}_FORMS": last + 1 for kind in ("TOTAL", "INITIAL")}
            forged |= {f"{prefix}-{last}-id": theirs.pk, f"{prefix}-{last}-DELETE": "on"}
            before = type(theirs).objects.filter(pk=theirs.pk).values().get()
            publisher.post(address, sent | forged)
            assert type(theirs).objects.filter(pk=theirs.pk).values().get() == before, prefix
    assert tried >= 8


@pytest.mark.parametrize("role", ["staff", "reporter"])
def test_no_action_of_a_list_changes_what_the_role_may_not(sign_in, client, root, tmp_path, role):
    fill(tmp_path, root)
    if role == "reporter":
        client = sign_in(role)
    else:
        nobody = User.objects.create_user("nobody", password="long enough 12", is_staff=True)
        client.force_login(nobody, "django.contrib.auth.backends.ModelBackend")
    before, logged, tried = held(), LogEntry.objects.count(), 0
    for model, desk in admin.site._registry.items():
        keys = [str(key) for key in model._base_manager.values_list("pk", flat=True)[:40]]
        for _, action, _ in desk._get_base_actions():
            tried += 1
            address = reverse(f"{name_of(model)}_changelist")
            client.post(address, _action(action, keys))
            client.post(address, _action(action, keys) | {"_save": "Save"})
    assert tried > 50
    assert held() == before
    assert LogEntry.objects.count() == logged


def _action(action, keys):
    forged = {f"form-{kind}_FORMS": 1 for kind in ("TOTAL", "INITIAL")}
    forged |= {"form-0-id": keys[:1], "form-0-headline": "forged", "form-0-status": "published"}
    sent = {"action": action, "_selected_action": keys, "index": "0", "post": "yes"}
    return forged | sent | {"confirmed": "1", "select_across": "0"}


def test_an_editors_actions_leave_alone_what_is_closed_and_log_each_row_that_they_change(
    sign_in, root, tmp_path
):
    fill(tmp_path, root)
    killed = kill_one(tmp_path, root)
    editor, red, changed_in_all = sign_in("editor"), [], 0
    for model, desk in admin.site._registry.items():
        address = reverse(f"{name_of(model)}_changelist")
        for _, action, _ in desk._get_base_actions():
            before, logged = _values(model), LogEntry.objects.count()
            revised = Revision.objects.count()
            editor.post(address, _action(action, [str(key) for key in list(before)[:6]]))
            after = _values(model)
            changed = {key for key in before if before[key] != after.get(key)}
            changed_in_all += len(changed)
            noted = LogEntry.objects.count() + Revision.objects.count() - logged - revised
            if noted < len(changed):
                red.append(f"{model.__name__} {action}: {len(changed)} changed, {noted} noted")
    assert changed_in_all > 10
    assert not red, "\n".join(red)
    killed.refresh_from_db()
    assert (killed.status, killed.killed) == ("withdrawn", True)
    assert not SECRET.search(" ".join(LogEntry.objects.filter(user=editor.user).values_list(
        "object_repr", flat=True
    )))  # fmt: skip


def _values(model):
    left_out = {"changed", "last_login"}
    return {
        row["id"]: {name: row[name] for name in row if name not in left_out}
        for row in model._base_manager.order_by("-pk").values()
    }


@pytest.mark.parametrize("key", ["x", "-1", "9" * 40, "1 OR 1=1"])
def test_a_key_that_is_no_number_is_an_error_of_its_field(sign_in, filed, key):
    editor, person = sign_in("editor"), Person.objects.first()
    for address, form, field in (
        (f"/admin/people/person/{person.pk}/change/", "person_form", "memberships-0-post"),
        (f"/admin/articles/article/{filed.pk}/change/", "article_form", "tag_list"),
        (f"/admin/articles/article/{filed.pk}/change/", "article_form", "mentions-0-person"),
    ):
        sent = fields_of(editor.get(address), form) | {field: key}
        assert editor.post(address, sent).status_code == 200
    for model in ("mention", "quotation"):
        assert editor.get(f"/admin/articles/{model}/add/", {"post": key}).status_code == 200


def test_an_empty_slug_beside_another_error_is_a_page_and_no_failure(sign_in, filed):
    editor = sign_in("editor")
    for kind in ("person", "organization", "post"):
        row = _shown(kind)
        address = f"/admin/people/{kind}/{row.pk}/change/"
        sent = fields_of(editor.get(address), f"{kind}_form")
        answer = editor.post(address, sent | {"slug": "", "name": "", "label": "", "role": ""})
        assert answer.status_code == 200, kind


def _shown(kind):
    return apps.get_model("people", kind).objects.exclude(visible_from=None).first()
