"""The exceptions to the Content-Security-Policy that the desk's rich-text editor needs."""

import base64
import hashlib
import re

INLINE = re.compile(rb'<script type="importmap"[^>]*>(.*?)</script>', re.DOTALL)
# The editor (ProseMirror) writes this one style element into the page.
EDITOR_STYLE = "'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='"


def allow_editor(response):
    """Allow the import map in ``response`` by its digest, and the editor's style; return it."""
    if hasattr(response, "add_post_render_callback") and not response.is_rendered:
        response.add_post_render_callback(_allowed)
        return response
    return _allowed(response)


def _allowed(response):
    maps = [] if response.streaming else INLINE.findall(response.content)
    if maps:
        digests = [base64.b64encode(hashlib.sha256(one).digest()).decode() for one in maps]
        response._csp_update = {
            "script-src": [f"'sha256-{digest}'" for digest in digests],
            "style-src": [EDITOR_STYLE],
        }
    return response
