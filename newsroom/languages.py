"""The language of an address: English where the contract has it, Russian at the same below /ru/."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_from_path


def language_of_address(get_response):
    """Answer in the language that the address names; no cookie and no header decides it."""

    def respond(request):
        language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        with translation.override(language):
            response = get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            response.setdefault("Content-Language", language)
        return response

    return respond


def without_language(path):
    """Return ``path`` as the contract has it: without the part that names a language."""
    language = get_language_from_path(path)
    return path.removeprefix(f"/{language}") if language else path


def addresses(path):
    """Return (code, name, address) of the page at ``path`` in each language."""
    plain = without_language(path)
    return [
        (code, name, plain if code == settings.LANGUAGE_CODE else f"/{code}{plain}")
        for code, name in settings.LANGUAGES
    ]
