"""Accounts of the three groups, and a filed dispatch to work on."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from newsroom.models import User
from tests.admin.reviewing import MORE
from tests.factory import TEXT, file_dispatch


@pytest.fixture
def sign_in():
    """Return a function that makes an account of a group and a browser signed in as it."""

    def signed_in(group):
        user = User.objects.create_user(f"a-{group}", password="long enough 12", is_staff=True)
        user.groups.add(Group.objects.get(name=group))
        client = Client()
        client.force_login(user, "django.contrib.auth.backends.ModelBackend")
        client.user = user
        return client

    return signed_in


@pytest.fixture
def filed(tmp_path):
    return file_dispatch(tmp_path)


@pytest.fixture
def article(tmp_path):
    """Return an article with findings of each kind that wait."""
    return file_dispatch(tmp_path, TEXT + MORE)
