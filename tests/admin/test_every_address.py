"""Each address of the desk, as each role and a stranger ask for it."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from newsroom.models import User
from tests.admin.addresses import addresses, fill

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
MOST = 20
EDITORS = {  # what a reporter never gets a page or an answer of
    "front",
    "hand-over",
    "intake-conflict",
    "people_person_hide",
    "review-rule",
    "review-split",
}


@pytest.fixture
def filled(settings, tmp_path):
    """Return each (name, address) over a row of each kind."""
    settings.MEDIA_ROOT = tmp_path / "media"
    root = User.objects.create_superuser("root", password="long enough 12")
    return list(addresses(fill(tmp_path, root)))


def test_a_stranger_and_an_account_that_is_no_staff_get_nowhere(filled):
    signed, stranger = Client(), Client()
    reader = User.objects.create_user("reader", password="long enough 12")
    signed.force_login(reader, "django.contrib.auth.backends.ModelBackend")
    for client in (stranger, signed):
        for name, address in filled:
            for answer in (client.get(address), client.post(address)):
                ok = name in ("login", "password_change") or answer.status_code in (302, 404)
                assert ok, (name, answer.status_code)
                assert name == "login" or "/admin/login/" in answer.get("Location", "/admin/login/")


@pytest.mark.parametrize("group", ["reporter", "editor", "publisher"])
def test_no_address_of_a_row_is_open_to_whom_its_kind_is_closed(sign_in, filled, group):
    client = sign_in(group)
    for model in admin.site._registry:
        opts = model._meta
        name = f"{opts.app_label}_{opts.model_name}"
        if client.user.has_perm(f"{opts.app_label}.view_{opts.model_name}"):
            continue
        for asked, address in filled:
            if asked.startswith(f"{name}_") or (name == "newsroom_user" and "auth_user" in asked):
                assert client.get(address).status_code == 403, (group, asked)
                assert client.post(address).status_code == 403, (group, asked)


@pytest.mark.parametrize("group", ["reporter", "editor", "publisher"])
def test_no_address_fails_whoever_asks(sign_in, filled, group):
    client = sign_in(group)
    for name, address in filled:
        assert client.get(address).status_code < 500, name


def test_a_reporter_posts_nowhere_where_others_decide(sign_in, filled):
    reporter = sign_in("reporter")
    for name, address in filled:
        if name in EDITORS:
            assert reporter.post(address).status_code == 403, name


@pytest.mark.parametrize("group", ["reporter", "editor", "publisher"])
def test_each_action_of_a_list_asks_for_a_permission(group):
    for model, desk in admin.site._registry.items():
        for action, name, _ in desk._get_base_actions():
            assert getattr(action, "allowed_permissions", None), (model, name)
        assert not desk.list_editable, model


def test_no_list_asks_more_than_twenty_times_with_its_counts(sign_in, filled):
    client = sign_in("publisher")
    for model in admin.site._registry:
        opts = model._meta
        if not client.user.has_perm(f"{opts.app_label}.view_{opts.model_name}"):
            continue
        address = reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
        client.get(address)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address, {"_facets": "True"}).status_code == 200
        assert len(asked) <= MOST, (address, len(asked))
