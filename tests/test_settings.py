"""The settings refuse what is not safe, and say what to do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAFE = {
    "DEVELOPMENT": "0",
    "DEBUG": "0",
    "SECRET_KEY": "0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ALLOWED_HOSTS": "news.example.org",
    "DATABASE_URL": "sqlite:///:memory:",
}


def run(*command, **environment):
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY is not set"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS is not set"),
        ({"DEBUG": "1"}, "DEBUG=1 is refused"),
    ],
)
def test_production_refuses_to_start_unsafely_and_says_why(change, said):
    done = run("manage.py", "check", **SAFE | change)
    assert done.returncode == 1
    assert said in done.stderr


def test_the_deployment_check_passes():
    done = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **SAFE)
    assert done.returncode == 0, done.stderr


def test_gunicorn_serves_pages_and_static_files(tmp_path):
    serve = (
        "from django.core.management import call_command\n"
        "import django; django.setup()\n"
        "from django.test import Client\n"
        "from django.conf import settings\n"
        f"settings.STATIC_ROOT = {str(tmp_path)!r}\n"
        "call_command('collectstatic', interactive=False, verbosity=0)\n"
        "call_command('migrate', verbosity=0)\n"
        "page = Client(headers={'host': 'news.example.org'}).get('/', secure=True)\n"
        "css = page.content.decode().split('rel=\"stylesheet\" href=\"')[1].split('\"')[0]\n"
        "file = Client(headers={'host': 'news.example.org'}).get(css, secure=True)\n"
        "print(page.status_code, css, file.status_code, file['Cache-Control'])\n"
    )
    done = run("-c", serve, DJANGO_SETTINGS_MODULE="newsroom.settings", **SAFE)
    assert done.returncode == 0, done.stderr
    page, css, file, caching = done.stdout.strip().split(" ", 3)
    assert (page, file) == ("200", "200")
    assert css.startswith("/static/site.")
    assert "immutable" in caching
