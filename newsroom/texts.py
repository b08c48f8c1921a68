"""The translated texts of the interface: .po as written, .mo as gettext reads them."""

from pathlib import Path

import polib
from django.conf import settings
from django.core.checks import Warning as Caution
from django.core.checks import register


def written():
    """Return the .po files of the project."""
    return sorted(file for folder in settings.LOCALE_PATHS for file in Path(folder).rglob("*.po"))


def compile_texts(files):
    """Write the .mo file beside each of ``files``."""
    for file in files:
        polib.pofile(str(file)).save_as_mofile(str(file.with_suffix(".mo")))


def stale():
    """Return the .po files whose .mo is missing or older."""
    return [file for file in written() if _age(file.with_suffix(".mo")) < _age(file)]


def _age(file):
    return file.stat().st_mtime if file.exists() else 0


@register()
def texts_are_compiled(app_configs, **kwargs):
    """Say where pages would appear in English for want of a compiled translation."""
    names = ", ".join(file.parent.parent.name for file in stale())
    if not names:
        return []
    words = f"The texts of the interface are not compiled: {names}."
    return [Caution(words, hint="Run manage.py compile_texts.", id="newsroom.W001")]
