"""What every test has."""

import pytest


@pytest.fixture(autouse=True)
def fast_passwords(settings):
    """Hash passwords fast: nobody attacks the test database."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
