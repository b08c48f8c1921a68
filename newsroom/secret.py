"""The secret of a development machine, which nobody should have to type in."""

import os

from django.core.management.utils import get_random_secret_key


def development_secret(path):
    """Return the secret kept at ``path``, making it first where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    secret = get_random_secret_key()
    with os.fdopen(descriptor, "w") as file:
        file.write(secret)
    return secret
