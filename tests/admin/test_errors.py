"""What the desk answers where something is missing, forbidden or broken: its own page."""

import pytest
from django.http import HttpRequest
from django.urls import reverse

from newsroom.errors import failed

DESK = "Back to the desk"


def asked(path):
    request = HttpRequest()
    request.path = path
    return request


@pytest.mark.django_db
def test_what_is_missing_or_forbidden_at_the_desk_leads_back_to_it(sign_in, client):
    editor = sign_in("editor")
    missing = editor.get(reverse("admin:review", args=[987654]))
    assert (missing.status_code, DESK in missing.content.decode()) == (404, True)
    forbidden = sign_in("reporter").get(reverse("admin:review-hidden"))
    assert (forbidden.status_code, DESK in forbidden.content.decode()) == (403, True)
    public = client.get("/people/nobody/")
    assert (public.status_code, DESK in public.content.decode()) == (404, False)


def test_a_fault_at_the_desk_is_told_without_the_database():
    answer = failed(asked("/admin/review/1/"))
    assert (answer.status_code, DESK in answer.content.decode()) == (500, True)
    public = failed(asked("/people/"))
    assert (public.status_code, DESK in public.content.decode()) == (500, False)
