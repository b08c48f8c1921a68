"""The environment of every test: a plugin, since pytest-django reads settings before conftest."""

import os

import environ

# A developer's own .env is no part of the tests.
environ.Env.read_env = lambda *args, **kwargs: None

os.environ.update(
    DJANGO_SETTINGS_MODULE="newsroom.settings",
    DEVELOPMENT="1",
    SECRET_KEY="a secret of the tests alone, which guards nothing",
)
os.environ.setdefault("DATABASE_URL", "sqlite:///:memory:")


def pytest_configure(config):
    """Compile the texts of the interface once, before the workers start."""
    if not hasattr(config, "workerinput"):
        from newsroom.texts import compile_texts, stale

        compile_texts(stale())
