"""Questions in addresses of the desk that would tell what a page does not show."""

import pytest
from django.contrib import admin
from django.urls import reverse

from newsroom.models import User

pytestmark = pytest.mark.django_db
PROBES = """
author__password__startswith author__email__contains revisions__body__contains
translation_of__headline__startswith person__names__text__contains user__password__regex
article__author__password__startswith reporter__password dispatch__raw__contains
uploaded_by__password__startswith closed_by__username entered_by__password__gt
""".split()


@pytest.mark.parametrize("group", ["reporter", "editor", "publisher"])
def test_no_list_answers_a_question_about_other_rows(sign_in, filed, group):
    client, asked = sign_in(group), 0
    for model in admin.site._registry:
        opts = model._meta
        if not client.user.has_perm(f"{opts.app_label}.view_{opts.model_name}"):
            continue
        address, names = (
            reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist"),
            _names(opts),
        )
        for probe in [one for one in PROBES if one.split("__")[0] in names]:
            asked += 1
            assert client.get(address, {probe: "a"}).status_code == 400, (address, probe)
        for probe in ({"_to_field": "password"}, {"_to_field": "uid"}, {"nonsense__x": "1"}):
            assert client.get(address, probe).status_code in (200, 302, 400), (address, probe)
    assert asked > 10


def _names(opts):
    return {one.name for one in opts.get_fields()}


def test_no_list_gives_rows_by_another_key(sign_in, filed):
    editor = sign_in("editor")
    for model in ("articles_article", "people_person", "articles_event"):
        address = reverse(f"admin:{model}_changelist")
        answer = editor.get(address, {"_popup": "1", "_to_field": "visible_from"})
        assert answer.status_code == 400, model


def test_the_type_ahead_answers_for_no_field_that_the_desk_does_not_offer(sign_in, filed):
    editor = sign_in("editor")
    User.objects.create_user("zanzebrook", password="long enough 12", is_staff=True)
    for app, model, field in (
        ("articles", "article", "author"),
        ("articles", "revision", "author"),
        ("articles", "assignment", "reporter"),
        ("newsroom", "savedfilter", "user"),
        ("admin", "logentry", "user"),
        ("auth", "group", "permissions"),
        ("articles", "mention", "nothing"),
        ("nothing", "mention", "person"),
    ):
        asked = {"app_label": app, "model_name": model, "field_name": field, "term": "z"}
        answer = editor.get(reverse("admin:autocomplete"), asked)
        assert answer.status_code == 403, (app, model, field)
        assert b"zanzebrook" not in answer.content
