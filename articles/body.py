"""HTML of an article: what is allowed in it, its text, and links laid into that text."""

import html
import re
import unicodedata

import nh3
from django_prose_editor.fields import ProseEditorField

from articles.extraction.findings import Span

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
PARAGRAPH = "\n\n"
LINK = re.compile(r"<a[ >]|</a>")
HREF = re.compile(r'\bhref="([^"]*)"')


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


def laid_out(markup):
    """Return the text of sanitised ``markup`` and its tokens as (tag, text, start).

    The text is that of the paragraphs, joined by a blank line. ``start`` is the place of a
    token's text in it, negative where the token stands before its first word.
    """
    tokens, parts, length, after_block = [], [], 0, True
    for token in filter(None, TOKEN.split(markup)):
        tag, text = (token, "") if token.startswith("<") else ("", html.unescape(token))
        tokens.append((tag, text, length))
        if tag:
            text = "" if after_block or not BLOCK_END.fullmatch(tag) else PARAGRAPH
            after_block = after_block or bool(text)
        elif after_block and not text.strip():
            text = ""
        else:
            after_block = False
        parts.append(text)
        length += len(text)
    whole = "".join(parts)
    margin = len(whole) - len(whole.lstrip())
    return whole.strip(), [(tag, text, start - margin) for tag, text, start in tokens]


def text_of(markup):
    """Return the text of sanitised ``markup``: paragraphs joined by a blank line."""
    return laid_out(markup)[0]


def links_in(markup):
    """Return (address, words) of each link in sanitised ``markup``."""
    found, inside = [], False
    for tag, text, _ in laid_out(markup)[1]:
        if LINK.match(tag):
            inside = tag != "</a>"
            address = HREF.search(tag) if inside else None
            if inside:
                found.append([html.unescape(address[1]) if address else "", ""])
        elif inside:
            found[-1][1] += text
    return [tuple(one) for one in found]


def blocks_of(markup, element):
    """Return the spans of ``text_of(markup)`` that stand in elements of that name."""
    found, begun, end = [], None, 0
    for tag, text, start in laid_out(markup)[1]:
        if tag == f"<{element}>":
            begun = begun if begun is not None else start
        elif tag == f"</{element}>" and begun is not None:
            found.append(Span(max(begun, 0), end))
            begun = None
        elif text.strip():
            end = start + len(text)
    return found


def replaced(markup, places):
    """Return ``markup`` with other words in its text; a place that crosses an element stays.

    ``places`` is a list of (start, end, words) with offsets into ``text_of(markup)``, sorted and
    apart from each other.
    """
    out = []
    for tag, text, start in laid_out(markup)[1]:
        out.append(tag or html.escape(_put(text, start, places), quote=False))
    return "".join(out)


def _put(text, offset, places):
    for start, end, words in reversed(places):
        if start >= offset and end <= offset + len(text):
            text = text[: start - offset] + words + text[end - offset :]
    return text


def top_blocks(markup):
    """Return (place of its first token, its tag, end of its text) of each outermost element."""
    found, depth, end = [], 0, 0
    for place, (tag, text, start) in enumerate(laid_out(markup)[1]):
        if not tag:
            end = start + len(text)
        elif tag.startswith("</"):
            depth -= 1
            if not depth:
                found[-1][2] = end
        elif tag != "<br>":
            if not depth:
                found.append([place, tag, end])
            depth += 1
    return [tuple(one) for one in found]


def linked(markup, links, asides=None):
    """Return ``markup`` with its text wrapped in links.

    ``links`` is a list of (start, end, url, first) with offsets into ``text_of(markup)``, sorted
    and apart from each other. Text that an editor linked by hand, and spans that cross an
    element, are left as they are. ``asides`` is HTML by the place of the token before which it
    stands, ``None`` for the end.
    """
    out, by_hand, asides = [], False, asides or {}
    for place, (tag, text, start) in enumerate(laid_out(markup)[1]):
        if place in asides:
            out.append(asides[place])
        if tag:
            by_hand = tag.startswith("<a") if LINK.match(tag) else by_hand
            out.append(tag)
        else:
            out.append(_wrapped(text, start, [] if by_hand else links))
    return "".join(out) + asides.get(None, "")


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
