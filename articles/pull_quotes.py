"""Words that an editor chose, set large between the paragraphs of their article.

They stand in the text already, so they are for the eye: screen readers pass over the second time.
"""

from django.utils.html import format_html

from articles.body import text_of, top_blocks

APART = 3  # blocks at least between two pull quotes
KNOWN_BY = 40  # characters by which words are found that were split by a speech clause
HEADINGS = ("<h2>", "<h3>")


def pull_quotes(article, quotations):
    """Return the HTML of each of ``quotations`` by the place where ``linked`` lets it stand."""
    if not quotations:
        return {}
    blocks, text = top_blocks(article.body), text_of(article.body)
    wanted = sorted((_block(blocks, _place(text, one)), one.pk, one) for one in quotations)
    found, free = {}, 1
    for block, _, quotation in wanted:
        before = _before(blocks, block, free)
        free = before + APART
        key = blocks[before][0] if before < len(blocks) else None
        found[key] = found.get(key, "") + drawn(quotation)
    return found


def drawn(quotation):
    """Return one pull quote as HTML."""
    return format_html(
        '<aside class="pull" aria-hidden="true">'
        '<p class="words">{}</p><p class="by">{}</p></aside>',
        quotation.text,
        speaker_of(quotation),
    )


def speaker_of(quotation):
    """Say who spoke, as readers may be told."""
    named = quotation.post or quotation.organization or ""
    return str(quotation.person or quotation.speaker or named)


def _place(text, quotation):
    """Return where the words stand in ``text``; where they were changed since, where they stood."""
    for words in (quotation.text, quotation.text[:KNOWN_BY]):
        place = text.find(words)
        if place >= 0:
            return place
    return quotation.start or 0


def _block(blocks, place):
    """Return the number of the block in which the text has come to ``place``."""
    return next((number for number, (*_, end) in enumerate(blocks) if place < end), len(blocks))


def _before(blocks, own, free):
    """Return the number of the block before which the words of block ``own`` are set.

    That is a paragraph ahead of their own, never the first, never between a heading and its text,
    and not before ``free``; where there is no room ahead, a paragraph after.
    """
    ahead = own - 1 if own > 1 else own + 2
    before = max(ahead, free)
    while before == own or (before < len(blocks) and blocks[before - 1][1] in HEADINGS):
        before += 1
    return min(before, len(blocks))
