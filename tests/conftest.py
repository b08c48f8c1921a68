"""What every test has, and which of them a second database has nothing to add to."""

import pytest

DATABASES = {"db", "transactional_db", "django_db_setup", "new_database"}


def pytest_addoption(parser):
    parser.addoption(
        "--database-only", action="store_true", help="leave out what any other answers too"
    )


def pytest_collection_modifyitems(config, items):
    if config.getoption("--database-only"):
        left_out = [item for item in items if not of_the_database(item)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if of_the_database(item)]


def of_the_database(item):
    """Say whether a test is about the database that the run is given."""
    if item.get_closest_marker("one_database"):
        return False
    return item.get_closest_marker("django_db") or DATABASES & set(item.fixturenames)


@pytest.fixture(autouse=True)
def fast_passwords(settings):
    """Hash passwords fast: nobody attacks the test database."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def media(settings, tmp_path):
    """Keep the files of photos in a folder of the test's own."""
    settings.MEDIA_ROOT = tmp_path / "media"
