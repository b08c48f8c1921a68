"""HTML of an article: what is allowed in it, its text, and links laid into that text."""

import html
import re
import unicodedata

import nh3
from django_prose_editor.fields import ProseEditorField

EXTENSIONS = {
    "Bold": True,
    "Italic": True,
    "Heading": {"levels": [2, 3]},
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "Blockquote": True,
    "Link": {"protocols": ["http", "https", "mailto"], "enableTarget": False},
    "NoSpellCheck": False,
}
TAGS = {"p", "h2", "h3", "ul", "ol", "li", "blockquote", "a", "strong", "em", "br"}
ATTRIBUTES = {"a": {"href", "title"}}
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
TOKEN = re.compile(r"(<[^>]*>)")
BLOCK_END = re.compile(r"</(?:p|h2|h3|li|blockquote)>|<br>")
LINK = re.compile(r"<a[ >]|</a>")


def sanitized(markup):
    """Return ``markup`` with the allowed elements only, NFC, without control characters."""
    clean = CONTROL.sub("", unicodedata.normalize("NFC", markup.replace("\r\n", "\n")))
    return nh3.clean(
        clean,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    )


class BodyField(ProseEditorField):
    """Rich text that is sanitised whichever way it comes in, not only through a form."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"extensions": EXTENSIONS, "sanitize": sanitized} | kwargs)

    def pre_save(self, model_instance, add):
        clean = sanitized(super().pre_save(model_instance, add) or "")
        setattr(model_instance, self.attname, clean)
        return clean

    def get_prep_value(self, value):
        return None if value is None else sanitized(str(value))


def body_of(paragraphs):
    """Return the HTML of plain paragraphs."""
    return "".join(f"<p>{html.escape(one, quote=False)}</p>" for one in paragraphs)


def pieces(markup):
    """Yield (markup, text) of every token of sanitised ``markup``; one of the two is empty.

    The end of a block stands for the blank line between paragraphs.
    """
    for token in TOKEN.split(markup):
        if not token:
            continue
        if token.startswith("<"):
            yield token, "\n\n" if BLOCK_END.fullmatch(token) else ""
        else:
            yield "", html.unescape(token)


def text_of(markup):
    """Return the text of sanitised ``markup``: paragraphs joined by a blank line."""
    parts = []
    for _, text in pieces(markup):
        if text == "\n\n":
            if parts and parts[-1] != "\n\n":
                parts.append(text)
        elif text.strip() or parts:
            parts.append(text)
    return "".join(parts).strip()


def linked(markup, links):
    """Return ``markup`` with its text wrapped in links.

    ``links`` is a list of (start, end, url, first) with offsets into ``text_of(markup)``, sorted
    and apart from each other. Text that an editor linked by hand, and spans that cross an
    element, are left as they are.
    """
    out, position, by_hand, waiting = [], 0, 0, list(links)
    blocks = 0
    for tag, text in pieces(markup):
        if tag:
            by_hand += {"<a": 1, "</": -1}.get(tag[:2], 0) if LINK.match(tag) else 0
            out.append(tag)
            if text and blocks == 0 and position:
                position, blocks = position + 2, 1
            continue
        if not position and not text.strip():
            out.append(html.escape(text, quote=False))
            continue
        text_start = position
        position, blocks = position + len(text), 0
        out.append(
            html.escape(text, quote=False) if by_hand else _wrapped(text, text_start, waiting)
        )
    return "".join(out)


def _wrapped(text, offset, links):
    out, done = [], 0
    for start, end, url, first in links:
        begin, stop = start - offset, end - offset
        if begin < done or stop > len(text):
            continue
        css = ' class="first"' if first else ""
        words = html.escape(text[begin:stop], quote=False)
        out.append(html.escape(text[done:begin], quote=False))
        out.append(f'<a href="{html.escape(url)}"{css}>{words}</a>')
        done = stop
    out.append(html.escape(text[done:], quote=False))
    return "".join(out)
