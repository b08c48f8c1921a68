"""No address with a key tells of what is closed, whoever asks and whatever is sent there."""

import itertools

import pytest
from django.db import transaction
from django.test import Client

from articles.models import Article, Event, Finding, Quotation
from newsroom.models import User
from tests.admin.closed import FIELDS, SECRET, closed_addresses, closed_keys, kill_one

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
ROLES = ["anonymous", "staff", "reporter", "editor"]


@pytest.fixture
def killed(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    return kill_one(tmp_path, User.objects.create_superuser("root", password="long enough 12"))


def asking(role, sign_in):
    if role in ("anonymous", "staff"):
        client = Client()
        user, _ = User.objects.get_or_create(username="nobody", is_staff=True)
        if role == "staff":
            client.force_login(user, "django.contrib.auth.backends.ModelBackend")
        return client
    return sign_in(role)


def held(keys):
    return [
        list(model.objects.filter(pk__in=keys[model]).order_by("pk").values()) for model in KEPT
    ]


# People are open; what names them goes with them.
OPEN = {"people_person_delete", "people_person_merge", "people_membership_delete"}
KEPT = [Article, Event, Finding, Quotation]


def told_or_changed(client, killed, keys, method, name, address):
    """Return what an answer at an address tells or changes of what is closed; takes it back."""
    with transaction.atomic():
        before = held(keys)
        answer = getattr(client, method)(address, FIELDS, follow=True)
        moved = held(keys) != before and name not in OPEN
        transaction.set_rollback(True)
    text = answer.content.decode() if "text" in answer["Content-Type"] else ""
    said = text.replace(killed.get_absolute_url(), "")
    place = SECRET.search(said)
    words = said[max(place.start() - 90, 0) : place.end() + 30] if place else ""
    if words or moved or answer.status_code >= 500:
        return f"{answer.status_code} {'a closed row changed' if moved else ''} {words}"
    return ""


def test_no_address_with_a_key_of_something_closed_tells_or_changes_it(sign_in, killed):
    asked, keys, red = list(dict.fromkeys(closed_addresses(killed))), closed_keys(killed), []
    assert len(asked) > 200
    for role in ROLES:
        client = asking(role, sign_in)
        client.raise_request_exception = False
        for method, (name, address) in itertools.product(("get", "post"), asked):
            wrong = told_or_changed(client, killed, keys, method, name, address)
            red += [f"{role} {method} {name} {address} {wrong}"] if wrong else []
    assert not red, "\n".join(red)


def test_a_publisher_is_told_by_those_addresses_so_that_the_test_can_fail(sign_in, killed):
    publisher = sign_in("publisher")
    shown = {
        name
        for name, address in closed_addresses(killed)
        if SECRET.search(publisher.get(address, follow=True).content.decode(errors="replace"))
    }
    assert len(shown) > 30
