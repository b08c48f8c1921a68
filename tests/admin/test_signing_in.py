"""Signing in, and out again: keys of sessions, and who is locked out after wrong passwords."""

import pytest
from django.test import Client
from django.urls import reverse

from newsroom.models import User

pytestmark = pytest.mark.django_db
WORD, NEW = "long enough 12", "longer than before 34"
LOGIN, DESK = "/admin/login/", "/admin/"
KEY = "sessionid"
HERE, BESIDE, ELSEWHERE = "192.0.2.7", "192.0.2.99", "198.51.100.7"


@pytest.fixture
def ada():
    return User.objects.create_user("ada", password=WORD, is_staff=True)


def sign_in(name="ada", password=WORD, address=HERE, client=None):
    """Send the form of the sign-in page from ``address``; return (client, answer)."""
    client = client or Client(REMOTE_ADDR=address)
    sent = {"username": name, "password": password, "next": DESK}
    return client, client.post(LOGIN, sent)


def is_open(client):
    return client.get(DESK).status_code == 200


def holding(key):
    """Return a browser that holds the session of ``key`` and nothing else."""
    client = Client()
    client.cookies[KEY] = key
    return client


def test_signing_in_gives_a_key_that_nobody_knew_before(ada):
    client = Client()
    client.cookies[KEY] = planted = "planted0planted0planted0planted0"
    sign_in(client=client)
    assert client.cookies[KEY].value != planted
    assert is_open(client)
    assert not is_open(holding(planted))


def test_signing_in_again_as_somebody_else_changes_the_key(ada):
    User.objects.create_user("ben", password=WORD, is_staff=True)
    client, _ = sign_in()
    before = client.cookies[KEY].value
    sign_in("ben", client=client)
    assert client.cookies[KEY].value != before
    assert not is_open(holding(before))


def test_a_key_is_dead_after_signing_out(ada):
    client, _ = sign_in()
    key = client.cookies[KEY].value
    assert is_open(holding(key))
    assert client.get(reverse("admin:logout")).status_code == 405
    client.post(reverse("admin:logout"))
    assert not is_open(holding(key))


def test_the_other_sessions_are_dead_after_a_new_password(ada):
    client, _ = sign_in()
    other, _ = sign_in()
    before = client.cookies[KEY].value
    sent = {"old_password": WORD, "new_password1": NEW, "new_password2": NEW}
    assert client.post(reverse("admin:password_change"), sent).status_code == 302
    assert is_open(client)
    assert not is_open(other)
    assert not is_open(holding(before))


def test_a_session_is_dead_once_the_account_is_closed_or_no_staff(ada):
    client, _ = sign_in()
    User.objects.update(is_staff=False)
    assert not is_open(client)
    User.objects.update(is_staff=True, is_active=False)
    assert not is_open(client)
    assert sign_in()[1].status_code == 200


def guess(times, name="ada", address=HERE):
    """Return the answers to so many wrong passwords."""
    return [sign_in(name, f"wrong {number}", address)[1] for number in range(times)]


def test_five_wrong_passwords_lock_an_account_for_a_network_and_the_right_one_too(ada):
    assert [one.status_code for one in guess(6)] == [200] * 4 + [429] * 2
    for address in (HERE, BESIDE):
        client, answer = sign_in(address=address)
        assert answer.status_code == 429
        assert not is_open(client)
    client, _ = sign_in(address=ELSEWHERE)
    assert is_open(client)


def test_others_of_the_network_sign_in_while_one_is_locked(ada):
    User.objects.create_user("ben", password=WORD, is_staff=True)
    guess(6)
    client, _ = sign_in("ben")
    assert is_open(client)


def test_a_lock_is_kept_in_the_database(ada):
    from axes.models import AccessAttempt

    guess(5)
    row = AccessAttempt.objects.get()
    assert (row.username, row.failures_since_start) == ("ada", 5)
    AccessAttempt.objects.all().delete()
    client, _ = sign_in()
    assert is_open(client)


def test_who_signs_in_begins_to_be_counted_anew(ada):
    guess(4)
    sign_in()
    assert [one.status_code for one in guess(4)] == [200] * 4
    assert is_open(sign_in()[0])


def test_a_known_and_an_unknown_name_are_answered_alike(ada, django_assert_num_queries):
    User.objects.create_user("ben", password=WORD, is_staff=False)
    closed = User.objects.create_user("cyd", password=WORD, is_staff=True)
    User.objects.filter(pk=closed.pk).update(is_active=False)

    def answers(name):
        return [(one.status_code, _plain(one, name)) for one in guess(6, name)]

    known = answers("ada")
    for name in ("zoe", "ben", "cyd", "", "ada\u0301", "x" * 300):
        assert answers(name) == known or not name, name


def test_a_name_that_nobody_has_costs_the_hash_of_a_password(ada, settings, monkeypatch):
    """Else the time of the answer would tell who has an account."""
    from django.contrib.auth.hashers import MD5PasswordHasher

    counted = []

    class Counting(MD5PasswordHasher):
        def encode(self, password, salt, *args, **kwargs):
            counted.append(password)
            return super().encode(password, salt, *args, **kwargs)

    settings.PASSWORD_HASHERS = [f"{__name__}.Hasher"]
    globals()["Hasher"] = Counting
    User.objects.create_user("dan", password=WORD, is_staff=True)
    times = []
    for name in ("dan", "nobody"):
        counted.clear()
        sign_in(name, "wrong")
        times.append(len(counted))
    assert times == [1, 1]


def _plain(answer, name):
    """Return the page without what changes with each answer: its token and the name typed."""
    import re

    text = answer.content.decode()
    text = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", text)
    return text.replace(f'value="{name}"', "")
